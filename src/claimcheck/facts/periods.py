"""Periods of a registry as stretches of days: 2024, 2024-06, 2024-06-30, 2024-Q2, 2024-H1, FY2024; and how two of them lie."""

from __future__ import annotations

import calendar
import re
from datetime import date
from enum import Enum

from claimcheck.model import Period

_WRITTEN = re.compile(r"(?:FY ?)?(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|H([12])))?")
_UNDATED = 2000
"""The year that stands for an unknown one; it has a 29 February."""


class Relation(Enum):
    """How the period of a text lies to that of a fact."""

    SAME = "same"
    WITHIN = "within"
    """A part of the fact's."""
    AROUND = "around"
    """It holds the fact's as a part."""
    APART = "apart"


def parse_period(text: str) -> Period | None:
    """Read a period as a registry writes it; None where there is no such day."""
    match = _WRITTEN.fullmatch(text.strip())
    if not match:
        return None
    year, month, day, quarter, half = (int(part) if part else None for part in match.groups())
    if year is None or year == 0:
        return None
    if quarter:
        return make_months(year, 3 * quarter - 2, 3 * quarter, text)
    if half:
        return make_months(year, 6 * half - 5, 6 * half, text)
    return make_period(year, month, day, text)


def make_period(year: int | None, month: int | None, day: int | None, name: str) -> Period | None:
    """Make a year, a month or a day, of which the year may be unknown; None where there is no such day."""
    try:
        if month is None:
            return None if year is None else Period(date(year, 1, 1), date(year, 12, 31), name)
        if day is None:
            return make_months(year, month, month, name)
        only = date(_UNDATED if year is None else year, month, day)
    except ValueError:
        return None
    return Period(only, only, name, dated=year is not None)


def make_months(year: int | None, first: int, last: int, name: str) -> Period | None:
    """Make a period of whole months of one year, which may be unknown."""
    known = _UNDATED if year is None else year
    try:
        return Period(date(known, first, 1), date(known, last, calendar.monthrange(known, last)[1]), name, dated=year is not None)
    except (ValueError, calendar.IllegalMonthError):
        return None


def move_years(period: Period, years: int) -> Period | None:
    """Give the same stretch of another year."""
    try:
        return Period(_set_year(period.first, period.first.year + years), _set_year(period.last, period.last.year + years), period.name)
    except ValueError:
        return None


def relate(text: Period, fact: Period) -> Relation:
    """Say how the period of a text lies to that of a fact; where the text has no year, the year of the fact is taken."""
    if not text.dated:
        moved = move_years(text, fact.first.year - text.first.year)
        text = moved or text
    if (text.first, text.last) == (fact.first, fact.last):
        return Relation.SAME
    if fact.first <= text.first and text.last <= fact.last:
        return Relation.WITHIN
    if text.first <= fact.first and fact.last <= text.last:
        return Relation.AROUND
    return Relation.APART


def _set_year(day: date, year: int) -> date:
    """Move a day to another year; 28 February stands for the 29th where that is missing."""
    last = calendar.monthrange(year, day.month)[1]
    return date(year, day.month, last if day.day > last or _ends_month(day) else day.day)


def _ends_month(day: date) -> bool:
    return day.day == calendar.monthrange(day.year, day.month)[1]
