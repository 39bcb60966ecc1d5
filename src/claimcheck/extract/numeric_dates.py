"""Dates in figures alone: 2025-03-05, 2024/11/8, 23.04.2022, 10/31/74, 11/2016, 20161016."""

from __future__ import annotations

import re

from claimcheck.extract.rule import Draft, Rule, Site, draft_over, triggered
from claimcheck.extract.short_years import full_year
from claimcheck.model import CalendarDate, Kind, Language

_MONTHS_OF_YEAR = 12
_DAYS_OF_MONTH = 31
_FOUR = 4


def _year_first(site: Site) -> Draft | None:
    """2024-11-08, 2024/11/8, 2024.11.08, 20241108: the year, then the month."""
    match = site.match
    if match is None or _unlike(match):
        return None
    year, month, day = (int(match[name]) for name in ("year", "month", "day"))
    if month > _MONTHS_OF_YEAR or not month or not 0 < day <= _DAYS_OF_MONTH:
        return None
    return draft_over(site, Kind.DATE, CalendarDate(year, month, day))


def _year_last(site: Site) -> Draft | None:
    """31/10/1974, 10-31-1974, 23.04.2022, 10/31/74; where day and month may be either, the other order is a reading."""
    match = site.match
    if match is None or _unlike(match):
        return None
    first, second, written = int(match["first"]), int(match["second"]), match["year"]
    year = int(written) if len(written) == _FOUR else full_year(int(written))
    if len(written) != _FOUR and match["sign"] == "-" and not _plain_short(match):
        return None
    monthly, daily = _dated(year, first, second), _dated(year, second, first)
    readings = [date for date in (monthly, daily) if date is not None]
    if not readings:
        return None
    if site.language is Language.ZH or match["sign"] == ".":
        readings.reverse()
    draft = draft_over(site, Kind.DATE, readings[0])
    draft.readings = tuple(date for date in readings[1:] if date != readings[0])
    return draft


def _dated(year: int, month: int, day: int) -> CalendarDate | None:
    return CalendarDate(year, month, day) if 0 < month <= _MONTHS_OF_YEAR and 0 < day <= _DAYS_OF_MONTH else None


def _unlike(match: re.Match[str]) -> bool:
    """Tell whether two different signs part the date: 10/1-2018."""
    groups = match.groupdict()
    return groups.get("other") is not None and groups["sign"] != groups["other"]


def _plain_short(match: re.Match[str]) -> bool:
    """9-18-15 is a date, 10-10-10 a mixture, and "a 3-12-4 record" three counts."""
    first, second = match["first"], match["second"]
    padded = first.startswith("0") or second.startswith("0")
    return (padded or int(second) > _MONTHS_OF_YEAR >= int(first)) and not _TALLY.match(match.string, match.end())


_TALLY = re.compile(r"\s(?:record|mark|start|finish|run|season|win|loss|vote|split|ratio|mix|fertili[sz]er|formation)")


def _month_of_year(site: Site) -> Draft | None:
    """11/2016, 2016-11, 2016 / 11; 2011-12 is a range of years."""
    match = site.match
    if match is None:
        return None
    year, month = int(match["year"]), int(match["month"])
    if match["sign"] == "-" and match.start("year") < match.start("month") and month > year % 100:
        return None
    return draft_over(site, Kind.DATE, CalendarDate(year, month))


def _month_and_day(site: Site) -> Draft | None:
    """10/1-11/2/2017: the first of two dates, whose year the second says."""
    match = site.match
    date = None if match is None else _dated(1, int(match["first"]), int(match["second"]))
    return None if date is None else draft_over(site, Kind.DATE, CalendarDate(month=date.month, day=date.day))


_YEAR = "(?P<year>(?:19|20)[0-9]{2})"
_N = "[0-3]?[0-9]"
_BEFORE = r"(?<![\w./$€£¥#])(?<!(?<![0-9])-)"
"""A dash may stand before a date only where it joins it to another: 10/1/2018-10/7/2018."""
_AFTER = r"(?![0-9A-SU-Za-z/%]|[.,][0-9]|-(?!(?:[0-9]{4}[./-][0-9]{1,2}|[0-9]{1,2}[./-][0-9]{1,2})[./-][0-9])|T(?![0-9]))"
_OVER = r"(?=\s*(?:$|[.,;:!?)\n，。；：！？）、]))"
_SEASON = r"(?!\s?(?:season|fiscal|financial|academic|school|campaign|赛季|財年|财年|学年|年度))"
_UNCOUNTED = (
    r"(?=\s*(?:$|[.,;:!?)\n，。；：！？）、～~–—-](?![0-9])|[至到起前后止的与和]"
    r"|(?:and|to|until|till|was|is|at|for|by|when|after|before|in|on)\b))"
)


def _rules(language: str) -> tuple[Rule, ...]:
    """Make the rules of a language: both write the same figures."""
    return (
        *triggered(
            f"dates/{language}/numeric",
            _year_first,
            rf"{_BEFORE}(?P<year>[12][0-9]{{3}})(?P<sign>[-/.])(?P<month>[01]?[0-9])(?P<other>[-/.])(?P<day>{_N}){_AFTER}",
            rf"(?<![\w.,$€£¥#/-])(?P<sign>)(?P<other>){_YEAR}(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12][0-9]|3[01])(?![0-9]){_UNCOUNTED}",
        ),
        *triggered(
            f"dates/{language}/day-first",
            _year_last,
            rf"{_BEFORE}(?P<first>{_N})(?P<sign>[-/.])(?P<second>{_N})(?P<other>[-/.]){_YEAR}{_AFTER}",
            rf"{_BEFORE}(?P<first>{_N})(?P<sign>[-/])(?P<second>{_N})(?P<other>[-/])(?P<year>[0-9]{{2}}){_AFTER}",
            rf"(?:(?<=[0-9][-–—])|(?<=[0-9] [-–—] ))(?P<first>{_N})(?P<sign>/)(?P<second>{_N}), ?{_YEAR}(?![0-9A-Za-z%]|[.,][0-9])",
        ),
        *triggered(
            f"dates/{language}/month",
            _month_of_year,
            rf"(?<![\w./$€£¥#-]){_YEAR}(?P<sign>/)(?P<month>0?[1-9]|1[0-2])(?![\w/]|\.[0-9]){_SEASON}",
            rf"(?<![\w./$€£¥#-]){_YEAR}(?P<sign>-)(?P<month>0[1-9]|1[0-2])(?![\w/%-]|[.,][0-9]){_SEASON}",
            rf"(?<![\w./$€£¥#-]){_YEAR}\s?(?P<sign>[-/])\s?(?P<month>0?[1-9]|1[0-2]){_OVER}",
            rf"(?<![\w./$€£¥#-])(?P<month>0?[1-9]|1[0-2])(?P<sign>/){_YEAR}(?![\w/%-]|[.,][0-9])",
            rf"(?<![\w./$€£¥#-])(?P<month>0?[1-9]|1[0-2])\s?(?P<sign>[-/])\s?{_YEAR}{_OVER}(?![.,][0-9])",
        ),
        *triggered(
            f"dates/{language}/day-first",
            _month_and_day,
            rf"{_BEFORE}(?P<first>{_N})/(?P<second>{_N})(?=\s?[-–—]\s?{_N}/{_N}(?:/|, ?)(?:[12][0-9]{{3}}|[0-9]{{2}})(?![0-9]))",
        ),
    )


EN = _rules("en")
ZH = _rules("zh")
