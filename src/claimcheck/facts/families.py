"""What sort of thing a number is: only like is held against like. 38% and 四成 are shares, 2个百分点 points, $5 and 5美元 USD."""

from __future__ import annotations

from claimcheck.agreement.measure import find_dimension
from claimcheck.model import Change, Claim, Direction, Interval, Kind, Pairing

DATE, TIME, SHARE, COUNT, POINTS, MULTIPLE, ORDER = "date", "time", "share", "count", "points", "multiple", "order"
_DATES = frozenset({Kind.DATE, Kind.YEAR, Kind.DECADE, Kind.CENTURY, Kind.QUARTER, Kind.HALF_YEAR, Kind.FISCAL_YEAR})
_MERGED = {"calendar": TIME, "unit age": TIME}


def family_of(claim: Claim) -> str:
    """Name the family of a claim; only claims of one family can be held against each other."""
    if claim.kind in _DATES:
        return DATE
    if claim.kind is Kind.TIME:
        return "clock"
    if isinstance(claim.value, Pairing):
        return "pair"
    if claim.kind is Kind.RANGE and claim.unit == "year" and isinstance(claim.value, Interval):
        return DATE
    dimension = find_dimension(claim.kind, claim.unit)
    if claim.kind is Kind.DURATION:
        return TIME
    return _MERGED.get(dimension, dimension)


def is_dated(claim: Claim) -> bool:
    """Tell whether a claim says when."""
    return family_of(claim) == DATE


def is_change(claim: Claim) -> bool:
    """Tell whether a claim is the size of a change: rose 38%, up by 200, 增长38%."""
    if claim.change is Change.BY or family_of(claim) == POINTS:
        return True
    return family_of(claim) == SHARE and ((claim.direction is not Direction.NONE and claim.change is not Change.TO) or _is_signed(claim))


def _is_signed(claim: Claim) -> bool:
    """Tell whether a percentage is written with a sign: +38%, -5%."""
    return family_of(claim) in {SHARE, POINTS} and claim.surface.lstrip()[:1] in "+-−－＋"
