"""What a check hands over: the code, the claims that contradict each other, and the sum that was done."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from claimcheck.agreement.measure import MULTIPLE, POINTS, SHARE
from claimcheck.model import Claim

_PLACES = 1
_ROUNDER = 100
"""From this size on, a figure of a message has no decimals."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Claims of one language that cannot all be right."""

    code: str
    claims: tuple[Claim, ...]
    """The claim to look at first, then those it contradicts."""
    message: str


def write_size(size: Fraction, dimension: str) -> str:
    """Write a computed size for people: 25%, 1.1 points, 2.6 times, 1,240."""
    if dimension == SHARE:
        return f"{_round(size * 100)}%"
    if dimension == POINTS:
        return f"{_round(size * 100)} points"
    return f"{_round(size)} times" if dimension == MULTIPLE else _round(size)


def _round(size: Fraction) -> str:
    """Write a number with one decimal where it is small and has one."""
    places = 0 if abs(size) >= _ROUNDER or size.denominator == 1 else _PLACES
    text = f"{float(round(size, places)):,.{places}f}"  # a message, not a value
    return text.removesuffix(".0")
