"""A year that one side gives a date and the other never says: July 26, 2020 against 7月26日."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.agreement.verdict import Agreement, doubtful
from claimcheck.model import Aspect, CalendarDate, Claim, Kind, Number

_BEFORE = 3
"""How many paragraphs before may have said the year."""


def list_years(claims: Sequence[Sequence[Claim]], indices: Sequence[int]) -> frozenset[int]:
    """List the years that are said in some segments or shortly before them."""
    if not indices:
        return frozenset()
    near = range(max(0, min(indices) - _BEFORE), max(indices) + 1)
    values = (_year(claim) for index in near for claim in claims[index])
    return frozenset(year for year in values if year is not None)


def judge_year(source: Claim, target: Claim, source_years: frozenset[int], target_years: frozenset[int]) -> Agreement | None:
    """Judge two dates that agree, of which one states a year that the other side leaves open; None for silence."""
    one, other = source.value, target.value
    if not isinstance(one, CalendarDate) or not isinstance(other, CalendarDate) or one.month is None or other.month is None:
        return None
    year, said = (one.year, target_years) if other.year is None else (other.year, source_years)
    if (one.year is None) == (other.year is None) or year in said:
        return None
    return doubtful("CC111", f"the year {year} is on one side only", Aspect.PRECISION)


def _year(claim: Claim) -> int | None:
    """Read the year of a claim, where it says one."""
    if isinstance(claim.value, CalendarDate):
        return claim.value.year
    return int(claim.value) if claim.kind is Kind.YEAR and isinstance(claim.value, Number) else None
