"""One range against two numbers: "5 to 7 yuan" and 低峰时5元，高峰时7元."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
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
            if item.claim.kind is not Kind.RANGE or any(judge(item.claim, other.claim).agrees for other in there):
                continue
            for low, high in pairwise(there):
                if not {id(low), id(high)} & busy and _are_ends(item.claim, low.claim, high.claim):
                    busy |= {id(low), id(high)}
                    joined.append((item, low, high) if here is source else (low, item, high))
                    break
    return joined


def _are_ends(ranged: Claim, low: Claim, high: Claim) -> bool:
    """Tell whether two claims are the ends of a range."""
    if not isinstance(ranged.value, Interval):
        return False
    dates: list[Value | None] = [reading for reading in ranged.readings if isinstance(reading, CalendarDate)]
    ends = dates or [ranged.value.low, ranged.value.high]
    for end, claim in zip(ends, (low, high), strict=True):
        unit = None if dates else ranged.unit
        if end is None or not judge(_bare(ranged, value=end, unit=unit, kind=claim.kind), _bare(claim)).agrees:
            return False
    return True


def _bare(claim: Claim, **parts: Any) -> Claim:  # noqa: ANN401 - the fields of a claim
    """Give the claim without what its verb and its bound say: the ends of "up from 3 to 5%" share one verb."""
    return replace(claim, qualifier=Qualifier.NONE, direction=Direction.NONE, change=Change.NONE, readings=(), **parts)
