"""Days of review: a check on 2025-03-01 that is repeated every P6M is due on 2025-09-01."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from claimcheck.model import Fact

_DURATION = re.compile(r"P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")


def add_duration(day: date, duration: str) -> date | None:
    """Add a duration of ISO 8601 to a day; None where the calendar ends before."""
    match = _DURATION.fullmatch(duration)
    if not match:
        return None
    try:
        years, months, weeks, days = (int(part or 0) for part in match.groups())
        year, month = divmod(day.year * 12 + day.month - 1 + years * 12 + months, 12)
        last = calendar.monthrange(year, month + 1)[1]
        return date(year, month + 1, min(day.day, last)) + timedelta(days=days, weeks=weeks)
    except (ValueError, OverflowError):
        return None


def is_overdue(fact: Fact, on: date) -> bool:
    """Tell whether a fact is past its day of review."""
    return fact.review_by is not None and fact.review_by < on
