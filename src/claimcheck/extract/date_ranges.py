"""Days and months from one to another: 13 to 15 July, March 5 to 7, the 4th to the 22nd of May 1995, 1-3月, 2019年1至9月."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from claimcheck.extract.month_words import DAY_FIRST, MONTH, SURE_MONTH, TAIL, VERBS, is_valid, read_month, read_year
from claimcheck.extract.rule import Draft, Site, close, draft_over, triggered
from claimcheck.extract.written_numbers import read_small
from claimcheck.model import CalendarDate, Interval, Kind

_DAYS_OF_MONTH = 31


def draft_days(site: Site, first: CalendarDate, last: int) -> Draft | None:
    """Draft a range of days of one month over all that a trigger matched; the dates of both ends are its readings."""
    if first.day is None or not first.day < last <= _DAYS_OF_MONTH:
        return None
    draft = draft_over(site, Kind.RANGE, Interval(Decimal(first.day), Decimal(last)), "day-of-month")
    draft.readings = (first, replace(first, day=last))
    return close(draft)


def _days_en(site: Site) -> Draft | None:
    """From the 13th to the 15th of July, 2 to 7 Feb, two thousand and eighteen."""
    if site.match is None:
        return None
    groups = site.match.groupdict()
    month, year = read_month(groups["month"]), read_year(groups)
    if month is None or year == 0 or (groups["month"].capitalize() in VERBS and groups["month"].islower() and year is None):
        return None
    return draft_days(site, CalendarDate(year, month, int(groups["first"])), int(groups["last"]))


def _shared_month(site: Site) -> Draft | None:
    """5 and 7 March: the day of a month that the next date says."""
    if site.match is None:
        return None
    month, day, last = read_month(site.match["month"]), int(site.match["first"]), int(site.match["last"])
    if month is None or site.match["month"] in {"may", "march"} or not is_valid(month, day) or not day < last <= _DAYS_OF_MONTH or not day:
        return None
    return draft_over(site, Kind.DATE, CalendarDate(month=month, day=day))


def _second_day(site: Site) -> Draft | None:
    """June 7 and 8: a day whose month stands before the first."""
    before = _DAY_AND.search(site.text, max(0, site.start - 24), site.start)
    if site.match is None or before is None:
        return None
    month, first, day = read_month(before["month"]), int(before["first"]), int(site.match["day"])
    if month is None or not first < day <= _DAYS_OF_MONTH:
        return None
    return draft_over(site, Kind.DATE, CalendarDate(month=month, day=day))


def _months_zh(site: Site) -> Draft | None:
    """1-3月, 3月至5月 and 2019年1-五月 as a range of months."""
    match = site.match
    if match is None:
        return None
    year = read_small(match["year"]) if match["year"] else None
    low, high = read_small(match["low"]), read_small(match["high"])
    if not is_valid(low, None) or not is_valid(high, None) or not low < high:
        return None
    draft = draft_over(site, Kind.RANGE, Interval(Decimal(low), Decimal(high)), "month-of-year")
    draft.readings = (CalendarDate(year, low), CalendarDate(year, high))
    return close(draft)


_N2 = r"(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})"
_D = r"[0-3]?[0-9]"
_FIRST = rf"(?<![\w$€£/.:-])(?P<first>{_D})(?:st|nd|rd|th)?"
_LAST = rf"(?:the )?(?P<last>{_D})(?:st|nd|rd|th)?(?: of)? {MONTH}{TAIL}?"
_DAY_AND = re.compile(rf"\b{SURE_MONTH}\.? (?P<first>{_D})(?:st|nd|rd|th)? and \Z")
EN = (
    *triggered(
        "dates/en/days",
        _second_day,
        rf"(?:(?<=[0-9] and )|(?<=[tdh] and ))(?P<day>{_D})(?:st|nd|rd|th)?"
        r"(?=[,;)]|\.(?![0-9])|$| (?:in|at|for|when|while|as|after|before|this|last|next"
        r"|was|were|will|saw|drew|brought|took|had|has|[a-z]{2,12}ed)\b)",
    ),
    *triggered(
        "dates/en/days",
        _days_en,
        rf"{_FIRST}(?:\s?[-–—~]\s?| (?:to|through|thru|until|till) ){_LAST}",
        rf"(?:(?<=\bbetween )|(?<=\bbetween the )){_FIRST} and {_LAST}",
        guard=DAY_FIRST,
    ),
    *triggered("dates/en/days", _shared_month, rf"{_FIRST}(?=(?: and |, ){_LAST})", guard=DAY_FIRST),
)
ZH = (
    *triggered(
        "dates/zh/months",
        _months_zh,
        (
            r"(?<![0-9０-９年.])(?:(?P<year>[12][0-9]{3}|[１２][０-９]{3}|[一二][〇零一二三四五六七八九]{3})\s?年\s?)?"
            rf"(?P<low>{_N2})\s?月?(?:份)?\s?(?:[-–—－~～至到]|——|--)\s?(?P<high>{_N2})\s?月(?:份)?(?!\s?[0-9０-９一二三四五六七八九十]{{1,3}}[日号號])"
        ),
    ),
)
