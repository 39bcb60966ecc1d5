"""One range against two numbers: "5 to 7 yuan" and 低峰时5元，高峰时7元."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import Any

from claimcheck.agreement import judge
from claimcheck.compare.pairing import Item
from claimcheck.model import CalendarDate, Change, Claim, Direction, Interval, Kind, Qualifier, Value


def join_ranges(source: Sequence[Item], target: Sequence[Item]) -> list[tuple[Item, Item, Item]]:
    """Find the ranges of one side whose ends are two numbers of the other: source, target, and the upper end."""
    joined: list[tuple[Item, Item, Item]] = []
    busy: set[int] = set()
    for here, there in ((source, target), (target, source)):
        for item in here:
            ranged = _as_range(item.claim)
            if ranged is None or any(judge(item.claim, other.claim).agrees for other in there):
                continue
            for low, high in pairwise(there):
                if not {id(low), id(high)} & busy and _are_ends(ranged, low.claim, high.claim):
                    busy |= {id(low), id(high)}
                    joined.append((item, low, high) if here is source else (low, item, high))
                    break
    return joined


def _as_range(claim: Claim) -> Claim | None:
    """Give a range as it is, and the first so many months of a year as those from January; None for any other claim."""
    if claim.kind is Kind.RANGE:
        return claim
    if claim.kind is not Kind.DURATION or claim.unit != "month" or not isinstance(claim.value, Decimal) or not 1 < claim.value <= _YEAR:
        return None
    months = (CalendarDate(month=1), CalendarDate(month=int(claim.value)))
    return replace(claim, kind=Kind.RANGE, unit="month-of-year", value=Interval(Decimal(1), claim.value), readings=months)


_YEAR = 12


def _are_ends(ranged: Claim, low: Claim, high: Claim) -> bool:
    """Tell whether two claims are the ends of a range."""
    if not isinstance(ranged.value, Interval):
        return False
    dates: list[Value | None] = [reading for reading in ranged.readings if isinstance(reading, CalendarDate)]
    ends = dates or [ranged.value.low, ranged.value.high]
    for end, claim in zip(ends, (low, high), strict=True):
        unit = None if dates else ranged.unit
        if end == 0 and claim.value == 0:
            continue  # from zero to 50 percent is 从0充至50%
        if end is None or not judge(_bare(ranged, value=end, unit=unit, kind=claim.kind), _bare(claim)).agrees:
            return False
    return True


def _bare(claim: Claim, **parts: Any) -> Claim:  # noqa: ANN401 - the fields of a claim
    """Give the claim without what its verb and its bound say: the ends of "up from 3 to 5%" share one verb."""
    return replace(claim, qualifier=Qualifier.NONE, direction=Direction.NONE, change=Change.NONE, readings=(), **parts)
