"""A sentence with one sign for each of its claims, so that arithmetic is found by patterns: "from ① to ②, up ③", 从①增至②，增长③."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.consistency.ends import lend_sizes, split_ends
from claimcheck.model import Claim, Kind, Language, Span

_FIRST_NUMBER, _FIRST_SPREAD, _FIRST_PERIOD = 0xE000, 0xE800, 0xF000
_ROOM = 0x800
"""How many claims of each sort a sentence may hold; one with more is a table, not prose."""
_PERIODS = frozenset({Kind.DATE, Kind.YEAR, Kind.DECADE, Kind.CENTURY, Kind.QUARTER, Kind.HALF_YEAR, Kind.FISCAL_YEAR, Kind.TIME})
_NAMES = frozenset({Kind.RANK, Kind.ORDINAL})
"""What names a place in an order measures nothing: it stays a word."""
_CALENDAR = frozenset({"month-of-year", "day-of-month"})
NUMBER = f"[{chr(_FIRST_NUMBER)}-{chr(_FIRST_NUMBER + _ROOM - 1)}]"
"""One claim that measures or counts, in a pattern."""
SPREAD = f"[{chr(_FIRST_SPREAD)}-{chr(_FIRST_SPREAD + _ROOM - 1)}]"
"""One claim that is a range of two numbers."""
PERIOD = f"[{chr(_FIRST_PERIOD)}-{chr(_FIRST_PERIOD + _ROOM - 1)}]"
"""One claim that names a date or a period, or the only duration among other numbers."""
_BEFORE = 40
"""How much of the sentence before a claim tells whether it is two ends."""
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Skeleton:
    """One sentence whose claims are signs of the private use area, with single spaces."""

    text: str
    language: Language
    claims: dict[str, Claim]
    """The claim that each sign stands for, in the order of the sentence."""
    span: Span
    """The sentence in its document."""

    @property
    def numbers(self) -> list[Claim]:
        """The claims that measure or count, in order."""
        return [claim for sign, claim in self.claims.items() if ord(sign) < _FIRST_SPREAD]

    def claim(self, match: re.Match[str], group: str) -> Claim | None:
        """Return the claim that a named group caught, or None where it caught nothing."""
        caught = match.groupdict().get(group)
        return self.claims.get(caught) if caught else None


def draw_skeleton(prose: str, span: Span, claims: Sequence[Claim], language: Language) -> Skeleton | None:
    """Put a sign in the place of each claim of a sentence; None where there are none, or too many."""
    claims = [
        end
        for claim in claims
        for end in split_ends(claim, prose[max(0, claim.span.start - span.start - _BEFORE) : claim.span.start - span.start], language)
    ]
    claims = list(lend_sizes(claims, prose, span.start))
    timed = sum(claim.kind is Kind.DURATION for claim in claims)
    parts: list[str] = []
    signs: dict[str, Claim] = {}
    at = span.start
    counts: Counter[int] = Counter()
    for claim in claims:
        if claim.span.start < at or claim.span.end > span.end or claim.kind in _NAMES:
            continue
        first = _zone(claim, alone=timed == 1 and len(claims) > 1)
        sign = chr(first + counts[first])
        counts[first] += 1
        if counts[first] == _ROOM:
            return None
        signs[sign] = claim
        parts += [prose[at - span.start : claim.span.start - span.start], sign]
        at = claim.span.end
    if not signs:
        return None
    text = "".join([*parts, prose[at - span.start :]])
    return Skeleton(_SPACE.sub(" ", text).strip(), language, signs, span)


def _zone(claim: Claim, *, alone: bool) -> int:
    """Tell the first sign of the sort that a claim is of; a duration `alone` among other numbers says when, not how much."""
    if claim.kind in _PERIODS or (alone and claim.kind is Kind.DURATION) or claim.unit in _CALENDAR:
        return _FIRST_PERIOD
    return _FIRST_SPREAD if claim.kind is Kind.RANGE else _FIRST_NUMBER
