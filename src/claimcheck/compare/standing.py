"""How much it matters that a claim has no counterpart: nothing for "both", little for "one", all for $5 million."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from enum import Enum

from claimcheck.model import CalendarDate, Claim, Kind, Language, Qualifier, Segment

_MINOR = 2
_LIST = 60
_CLAUSE = re.compile(r"[，。；：！？,;:!?\n]")
_LISTING = re.compile(r"、(?:以及)?|和|与|及")
_COUNTED = frozenset({Kind.COUNT, Kind.ORDINAL, Kind.RANK})


class Standing(Enum):
    """What an editor loses where a claim has no counterpart; the value is the cost of leaving it alone."""

    SILENT = (0.7, "nothing: both, a single, a sum of what is listed")
    SLIGHT = (0.71, "hardly anything: none, one, the first")
    VAGUE = (0.9, "a magnitude: dozens")
    MINOR = (1.2, "a small number that other words may say: two brothers, another for the second time")
    FULL = (2.0, "a number")

    @property
    def cost(self) -> float:
        """The cost of leaving such a claim alone: two full ones cost more than any plausible slip."""
        return self.value[0]


def list_days(claims: Iterable[Claim]) -> frozenset[int]:
    """List the days of the month that are said with their month."""
    dates = (claim.value for claim in claims if isinstance(claim.value, CalendarDate))
    return frozenset(date.day for date in dates if date.month is not None and date.day is not None)


def stand(claim: Claim, days: frozenset[int], segment: Segment) -> Standing:
    """Tell how much a claim matters on its own; `days` are those that its side of the bead says with their month."""
    if claim.soft or _sums_up(claim, segment) or _is_short_for(claim, days):
        return Standing.SILENT
    if claim.kind is Kind.VAGUE_COUNT:
        return Standing.VAGUE
    if claim.kind not in _COUNTED or not isinstance(claim.value, Decimal) or claim.qualifier is not Qualifier.NONE:
        return Standing.FULL
    if claim.value in {0, 1} and not claim.surface[:1].isdigit():
        return Standing.SLIGHT
    return Standing.MINOR if claim.value == _MINOR and claim.kind is not Kind.RANK else Standing.FULL


def _sums_up(claim: Claim, segment: Segment) -> bool:
    """Tell whether a count only sums up what is listed before it: 数学、代码、写作三类任务."""
    if segment.language is not Language.ZH or claim.kind is not Kind.COUNT:
        return False
    before = segment.document.text[max(segment.span.start, claim.span.start - _LIST) : claim.span.start]
    number = 1 + len(_LISTING.findall(_CLAUSE.split(before)[-1]))
    return number > 1 and claim.value == number


def _is_short_for(claim: Claim, days: frozenset[int]) -> bool:
    """Tell whether a date is said in full elsewhere on its side: 9月12日, and then 12日."""
    return isinstance(claim.value, CalendarDate) and claim.value.month is None and claim.value.day in days
