"""What a written number may stand for: 25 million is 24.5 to 25.5 million, 250 members are 250, nearly 40% is 36% to 40%."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from claimcheck.agreement.measure import MULTIPLE, SHARE, as_number, find_dimension, measure
from claimcheck.model import Claim, Interval, Kind, Qualifier

_ABOUT = Fraction(1, 20)
"""How far, as a share, an approximate number may be from what it stands for."""
_WORD = Fraction(1, 8)
"""How far a multiple in a word (doubled) may be from the true one."""
_BOUND = Fraction(1, 5)
"""How far a bound may be from what it bounds."""
_LOWER = frozenset({Qualifier.MORE_THAN, Qualifier.AT_LEAST})
_UPPER = frozenset({Qualifier.NEARLY, Qualifier.LESS_THAN, Qualifier.AT_MOST})
_ROUNDED = frozenset({Kind.PERCENT, Kind.PERCENTAGE_POINTS, Kind.BASIS_POINTS, Kind.PERMILLE, Kind.MULTIPLIER, Kind.TEMPERATURE})
"""Kinds whose whole numbers are as likely rounded as not; 250 members are 250."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A closed interval, in the base unit of a dimension."""

    low: Fraction
    high: Fraction
    dimension: str

    def __add__(self, other: Estimate) -> Estimate:
        """Add end by end."""
        return Estimate(self.low + other.low, self.high + other.high, self.dimension)

    def __sub__(self, other: Estimate) -> Estimate:
        """Subtract: the least is the low end without the other's high one."""
        return Estimate(self.low - other.high, self.high - other.low, self.dimension)

    def meets(self, other: Estimate) -> bool:
        """Tell whether both may stand for one number."""
        return self.low <= other.high and other.low <= self.high


def dimension_of(claim: Claim) -> str:
    """Name what a claim measures; fractions and percentages are shares."""
    return find_dimension(claim.kind, claim.unit)


def estimate(claim: Claim) -> Estimate | None:
    """Give the interval that a claim may stand for; None where its value is no number, or has two readings."""
    if claim.readings or len(claim.units) > 1:
        return None
    if isinstance(claim.value, Interval):
        return _estimate_range(claim, claim.value)
    number = as_number(claim.value)
    if number is None:
        return None
    if claim.extent is not None:
        return _estimate_range(claim, claim.extent)
    measured = measure(claim, number, claim.unit)
    size, half = measured.size, _half(claim, measured.dimension, measured.step, measured.size)
    reach = abs(size) * (_ABOUT if claim.qualifier is Qualifier.APPROX else _BOUND) + half
    low, high = size - half, size + half
    if claim.qualifier is Qualifier.APPROX:
        low, high = size - reach, size + reach
    elif claim.qualifier in _LOWER:
        low, high = size, size + reach
    elif claim.qualifier in _UPPER:
        low, high = size - reach, size
    return Estimate(low, high, measured.dimension)


def _half(claim: Claim, dimension: str, step: Fraction | None, size: Fraction) -> Fraction:
    """Give half of the step that a number was rounded to; a plain whole number is exact, a multiple in a word is loose."""
    if step is None or claim.resolution is None:
        worded = not any(character.isdigit() for character in claim.surface)
        return abs(size) * (_WORD if dimension == MULTIPLE else _ABOUT if dimension == SHARE and worded else Fraction(0))
    exact = claim.resolution == 1 and claim.kind not in _ROUNDED
    return Fraction(0) if exact else step / 2


def _estimate_range(claim: Claim, value: Interval) -> Estimate | None:
    """Take a range as it is written."""
    if value.low is None or value.high is None:
        return None
    low, high = (measure(claim, end, claim.unit) for end in (value.low, value.high))
    return Estimate(low.size, high.size, low.dimension)
