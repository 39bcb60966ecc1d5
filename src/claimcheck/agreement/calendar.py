"""Dates, times and periods: 2025-03-05 with --03-05, 1990s with 90s, Q3, FY2024, 15:30 with 3:30."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from claimcheck.agreement.verdict import EQUAL, UNRELATED, Agreement, differing, doubtful
from claimcheck.model import Aspect, CalendarDate, Claim, ClockTime, Kind, Label, Value

PERIODS = frozenset({Kind.DATE, Kind.YEAR, Kind.DECADE, Kind.CENTURY, Kind.QUARTER, Kind.HALF_YEAR, Kind.FISCAL_YEAR, Kind.TIME})
_ORDERED = frozenset({Kind.ORDINAL, Kind.RANK})
_YEARLY = frozenset({Kind.YEAR, Kind.FISCAL_YEAR})
_DAY = 24
_FIRST_YEAR = 1000
"""From here on a bare number may be a year."""
_DIGITS = re.compile(r"\d+")


def is_period(claim: Claim) -> bool:
    """Tell whether a claim says when something was."""
    return claim.kind in PERIODS or isinstance(claim.value, (CalendarDate, ClockTime, Label))


def judge_periods(source: Claim, target: Claim) -> Agreement:
    """Judge two claims of which at least one says when something was."""
    if isinstance(source.value, ClockTime) or isinstance(target.value, ClockTime):
        return _judge_times(source, target)
    here = [reading for value in (source.value, *source.readings) if (reading := _as_period(source, value)) is not None]
    there = [reading for value in (target.value, *target.readings) if (reading := _as_period(target, value)) is not None]
    if not here or not there:
        return UNRELATED
    first = _judge_values(here[0], there[0])
    if first.agrees or (len(here) == 1 and len(there) == 1):
        return first
    if set(here) == set(there):
        return EQUAL  # 3/8/2006 on both sides is as open on the one as on the other
    if any(_judge_values(one, other).agrees for one in here for other in there):
        return doubtful("CC110", "the date can be read in two ways", Aspect.READING)
    return first


def _as_period(claim: Claim, value: Value) -> CalendarDate | Label | int | None:
    """Read a value as a date, a named period, or a plain number (a century, a bare year, the day of "the 24th")."""
    if isinstance(value, (CalendarDate, Label)):
        return value
    if not isinstance(value, (Decimal, Fraction)) or value != int(value):
        return None
    if claim.kind in _YEARLY:
        return CalendarDate(year=int(value))
    named = claim.kind in PERIODS or claim.kind in _ORDERED or (claim.unit is None and value >= _FIRST_YEAR)
    return int(value) if named else None


def _judge_values(source: CalendarDate | Label | int, target: CalendarDate | Label | int) -> Agreement:
    """Judge two periods."""
    if isinstance(source, CalendarDate) and isinstance(target, CalendarDate):
        return _judge_dates(source, target)
    if isinstance(source, int) and isinstance(target, int):
        return EQUAL if source == target else differing("CC111", "the period differs")
    if isinstance(source, int) or isinstance(target, int):
        number, other = (source, target) if isinstance(source, int) else (target, source)
        return EQUAL if number in _parts_of(other) else UNRELATED
    return _judge_labels(source, target)


def _judge_dates(source: CalendarDate, target: CalendarDate) -> Agreement:
    """Judge two dates by the parts that both state; a part that one leaves out is no difference."""
    pairs = [
        (name, one, other)
        for name in ("year", "month", "day")
        if (one := getattr(source, name)) is not None and (other := getattr(target, name)) is not None
    ]
    if not pairs:
        return UNRELATED
    wrong = [f"{name} {one} against {other}" for name, one, other in pairs if one != other]
    return differing("CC111", f"the date differs: {', '.join(wrong)}") if wrong else EQUAL


def _judge_labels(source: CalendarDate | Label, target: CalendarDate | Label) -> Agreement:
    """Judge two named periods, or one against a date: FY2024 and 2024, 1990s and 90s."""
    if isinstance(source, Label) and isinstance(target, Label):
        one, other = source.name.upper(), target.name.upper()
        if one == other or (one[-1:] == other[-1:] == "S" and (one.endswith(other) or other.endswith(one))):
            return EQUAL
        return differing("CC111", "the period differs")
    label, date = (source, target) if isinstance(source, Label) else (target, source)
    if not isinstance(date, CalendarDate) or not isinstance(label, Label):
        return UNRELATED
    if not label.name.upper().startswith("FY") or date.year is None:
        return UNRELATED
    return EQUAL if date.year in _numbers_of(label.name) else differing("CC111", "the year differs")


def _parts_of(period: CalendarDate | Label | int) -> tuple[int | None, ...]:
    """List what a bare number may stand for in a period: its year, the day of "the 24th", 3 of Q3, 1990 of 1990s."""
    if isinstance(period, CalendarDate):
        alone = period.year is None and (period.month is None or period.day is None)
        return (period.year, *((period.month, period.day) if alone else (period.day,)))
    return tuple(_numbers_of(str(period)))


def _numbers_of(name: str) -> list[int]:
    """List the numbers in the name of a period: 3 of Q3, 2024 of FY2024."""
    return [int(digits) for digits in _DIGITS.findall(name)]


def _judge_times(source: Claim, target: Claim) -> Agreement:
    """Judge two times of day; a half of the day that one leaves out is no difference."""
    here = [value for value in (source.value, *source.readings) if isinstance(value, ClockTime)]
    there = [value for value in (target.value, *target.readings) if isinstance(value, ClockTime)]
    if not here or not there:
        return UNRELATED
    if any(_same_time(one, other) for one in here for other in there):
        return EQUAL
    return differing("CC111", f"the time differs: {source.value} against {target.value}")


def _same_time(one: ClockTime, other: ClockTime) -> bool:
    """Compare two times; noon and midnight may be 12 or 24, seconds count only where both state them."""
    seconds = one.second is None or other.second is None or one.second == other.second
    return one.hour % _DAY == other.hour % _DAY and one.minute == other.minute and seconds
