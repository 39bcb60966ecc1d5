"""Dates in figures alone: 2025-03-05, 2024/11/8, 23.04.2022, 10/31/74, 11/2016, 20161016."""

from __future__ import annotations

import re

from claimcheck.extract.rule import Draft, Rule, Site, draft_over, triggered
from claimcheck.extract.short_years import full_year
from claimcheck.model import CalendarDate, Kind, Language

_MONTHS_OF_YEAR = 12
_DAYS_OF_MONTH = 31
_TWO, _THREE, _FOUR = 2, 3, 4
"""How many figures are written."""
_EARLIEST, _LATEST = 1000, 2200


def _full(site: Site) -> Draft | None:
    """2024-11-08, 31/10/1974, 23.04.2022, 10/31/74: day, month and year with one sign between them."""
    match = site.match
    if match is None or match["sign"] != match["other"]:
        return None
    lengths = len(match["first"]), len(match["third"])
    if lengths[0] == _FOUR and lengths[1] < _THREE:
        date = _dated(int(match["first"]), int(match["second"]), int(match["third"]))
        return None if date is None else draft_over(site, Kind.DATE, date)
    if lengths[0] < _THREE and (lengths[1] == _FOUR or (lengths[1] == _TWO and _is_short(match))):
        return _year_last(site, int(match["first"]), int(match["second"]), match["third"])
    return None


def _year_last(site: Site, first: int, second: int, written: str) -> Draft | None:
    """Draft a date that ends with its year; where day and month may be either, the other order is a reading."""
    year = int(written) if len(written) == _FOUR else full_year(int(written))
    if not _EARLIEST <= year < _LATEST:
        return None
    monthly, daily = _dated(year, first, second), _dated(year, second, first)
    readings = [date for date in (monthly, daily) if date is not None]
    if not readings:
        return None
    if site.language is Language.ZH or (site.match is not None and site.match["sign"] == "."):
        readings.reverse()
    draft = draft_over(site, Kind.DATE, readings[0])
    draft.readings = tuple(date for date in readings[1:] if date != readings[0])
    return draft


def _comma(site: Site) -> Draft | None:
    """Read the second date of 5/1-5/7, 2020."""
    match = site.match
    return None if match is None else _year_last(site, int(match["first"]), int(match["second"]), match["year"])


def _eight(site: Site) -> Draft | None:
    """20241108."""
    match = site.match
    return None if match is None else draft_over(site, Kind.DATE, CalendarDate(*(int(match[part]) for part in ("year", "month", "day"))))


def _dated(year: int, month: int, day: int) -> CalendarDate | None:
    return CalendarDate(year, month, day) if 0 < month <= _MONTHS_OF_YEAR and 0 < day <= _DAYS_OF_MONTH else None


def _is_short(match: re.Match[str]) -> bool:
    """10/31/74 and 9-18-15 are dates, 10-10-10 is a mixture, and "a 3-12-4 record" three counts."""
    first, second = match["first"], match["second"]
    if match["sign"] != "-":
        return match["sign"] == "/"
    padded = first.startswith("0") or second.startswith("0")
    return (padded or int(second) > _MONTHS_OF_YEAR >= int(first)) and not _TALLY.match(match.string, match.end())


_TALLY = re.compile(r"\s(?:record|mark|start|finish|run|season|win|loss|vote|split|ratio|mix|fertili[sz]er|formation)")


def _month_of_year(site: Site) -> Draft | None:
    """11/2016, 2016-11, 2016 / 11; 2011-12 is a range of years."""
    match = site.match
    if match is None:
        return None
    year, month = int(match["year"]), int(match["month"])
    ahead = match.start("year") < match.start("month")
    padded = len(match["month"]) == _TWO and ahead
    spaced = " " in match.group()
    if (match["sign"] == "-" and ahead and month > year % 100 and not spaced) or (spaced and _OVER.match(site.text, site.end) is None):
        return None
    if match["sign"] == "-" and not padded and _OVER.match(site.text, site.end) is None:
        return None
    return draft_over(site, Kind.DATE, CalendarDate(year, month))


def _month_and_day(site: Site) -> Draft | None:
    """10/1-11/2/2017: the first of two dates, whose year the second says."""
    match = site.match
    date = None if match is None else _dated(1, int(match["first"]), int(match["second"]))
    return None if date is None else draft_over(site, Kind.DATE, CalendarDate(month=date.month, day=date.day))


FIGURES = r"[0-9]{1,4}(?:\s?[-/.]|[0-9]{4})"
"""How every date in figures begins."""
_YEAR = "(?P<year>(?:19|20)[0-9]{2})"
_N = "[0-3]?[0-9]"
_BEFORE = r"(?<![\w./$€£¥#])(?<!(?<![0-9])-)"
"""A dash may stand before a date only where it joins it to another: 10/1/2018-10/7/2018."""
_AFTER = r"(?![0-9A-SU-Za-z/%]|[.,][0-9]|-(?!(?:[0-9]{4}[./-][0-9]{1,2}|[0-9]{1,2}[./-][0-9]{1,2})[./-][0-9])|T(?![0-9]))"
_OVER = re.compile(r"\s*(?:$|[.,;:!?)\n，。；：！？）、])(?![0-9])")
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
            _full,
            rf"{_BEFORE}(?P<first>[0-9]{{1,4}})(?P<sign>[-/.])(?P<second>{_N})(?P<other>[-/.])(?P<third>[0-9]{{1,4}}){_AFTER}",
            guard=FIGURES,
        ),
        *triggered(
            f"dates/{language}/eight-figures",
            _eight,
            rf"(?<![\w.,$€£¥#/-]){_YEAR}(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12][0-9]|3[01])(?![0-9]){_UNCOUNTED}",
            guard=FIGURES,
        ),
        *triggered(
            f"dates/{language}/month",
            _month_of_year,
            rf"(?<![\w./$€£¥#-]){_YEAR}\s?(?P<sign>[-/])\s?(?P<month>0?[1-9]|1[0-2])(?![\w/%-]|[.,][0-9]){_SEASON}",
            rf"(?<![\w./$€£¥#-])(?P<month>0?[1-9]|1[0-2])\s?(?P<sign>[-/])\s?{_YEAR}(?![\w/%-]|[.,][0-9])",
            guard=FIGURES,
        ),
        *triggered(
            f"dates/{language}/numeric",
            _month_and_day,
            rf"{_BEFORE}(?P<first>{_N})/(?P<second>{_N})(?=\s?[-–—]\s?{_N}/{_N}(?:/|, ?)(?:[12][0-9]{{3}}|[0-9]{{2}})(?![0-9]))",
            guard=FIGURES,
        ),
        *triggered(
            f"dates/{language}/numeric",
            _comma,
            rf"(?:(?<=[0-9][-–—])|(?<=[0-9] [-–—] ))(?P<first>{_N})(?P<sign>/)(?P<second>{_N}), ?{_YEAR}(?![0-9A-Za-z%]|[.,][0-9])",
            guard=FIGURES,
        ),
    )


EN = _rules("en")
ZH = _rules("zh")
