"""Dates and years: March 5, 2025, March 5 to 7, 2025-03-05, the 24th, 2025年3月5日, 民国114年, 公元前221年."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.month_words import ABBREVIATED, DAY, END, MONTH, MONTHS, NAMES, SPOKEN, WORD_DAYS, YEAR
from claimcheck.extract.rule import Draft, Rule, Site, close, draft_at, draft_over, triggered
from claimcheck.extract.written_numbers import read_small
from claimcheck.model import CalendarDate, Interval, Kind, Value
from claimcheck.numerals.en import read_words
from claimcheck.numerals.en_ordinals import read_ordinal

_MONTHS_OF_YEAR = 12
_DAYS_OF_MONTH = 31
_CENTURY = 100
_ALONE = 50
_PIVOT = 70
"""Two figures of a year below this are of our century: 31-Oct-74 is 1974."""
_FIRST_YEAR, _LAST_YEAR = 1000, 2100


def _valid(month: int | None, day: int | None) -> bool:
    return (month is None or 1 <= month <= _MONTHS_OF_YEAR) and (day is None or 1 <= day <= _DAYS_OF_MONTH)


def _date_en(site: Site) -> Draft | None:
    match = site.match
    if match is None:
        return None
    groups = match.groupdict()
    written = groups.get("month") or ""
    month = int(written) if written.isdigit() else MONTHS.get(written.rstrip(".").capitalize())
    year = int(groups["year"]) if groups.get("year") else None
    if groups.get("spoken"):
        numeral = read_words(groups["spoken"].lower())
        if numeral is None or not _FIRST_YEAR <= numeral.value < _LAST_YEAR:
            return None
        year = int(numeral.value)
    if groups.get("short"):
        year = int(groups["short"]) + (2000 if int(groups["short"]) < _PIVOT else 1900)
    day = int(groups["day"]) if groups.get("day") else None
    if groups.get("ordinal"):
        number = read_ordinal(re.sub(r"\s+", " ", groups["ordinal"]))
        day = int(number) if number is not None else None
    if not _valid(month, day) or (written.capitalize() in {"May", "March", "Mar"} and day is None and year is None and not _is_month(site)):
        return None
    if day is not None and _NAMED_DAY.match(site.text, site.end):
        return None
    value: Value = CalendarDate(year, month, day)
    if groups.get("last"):
        return _day_range(site, year, month, day, int(groups["last"]))
    return draft_over(site, Kind.DATE, value)


_NAMED_DAY = re.compile(r"\s(?:Incident|Building|Movement|Uprising|Revolution|Massacre|Square|Road|Street|Avenue|School|Film|Group|Army)\b")


def _day_range(site: Site, year: int | None, month: int | None, first: int | None, last: int) -> Draft | None:
    if first is None or last > _DAYS_OF_MONTH or last <= first:
        return None
    draft = draft_over(site, Kind.RANGE, Interval(Decimal(first), Decimal(last)), "day-of-month")
    draft.readings = (CalendarDate(year, month, first), CalendarDate(year, month, last))
    return close(draft)


_BEFORE_MONTH = re.compile(
    (
        r"\b(?:in|on|of|by|since|until|till|from|to|through|during|before|after|last|next|this|early|late|mid|and|or|between|for|end-|mid-"
        r"|each|every|as of|ending|the)[ -]$"
    ),
    re.IGNORECASE,
)
_AFTER_MONTH = re.compile(
    r"(?:'s|’s)?(?:[,.;)]|$| (?:and|to|through|this|last|next|was|were|is|when|after|before|from|figures|data|sales|election|meeting"
    r"|report|reading|survey|quarter|local|general|numbers|exports|imports|inflation|unemployment|retail|deadline|of)\b)"
)


_BESIDE_MONTH = re.compile(rf"(?:,| and| or| to| through|-|–) ?(?:{NAMES})\b")


def _is_month(site: Site) -> bool:
    """May and March are months after a preposition of time, or before what follows a month."""
    before = site.text[max(0, site.start - 10) : site.start]
    if _BESIDE_MONTH.match(site.text, site.end):
        return True
    if _BEFORE_MONTH.search(before):
        return not re.search(r"\b(?:the|to|and|or)[ -]$", before, re.IGNORECASE) or bool(_AFTER_MONTH.match(site.text, site.end))
    return bool(re.search(r"[,(]\s$|^$", before)) and bool(
        re.match(r"\s+(?:figures|data|sales|saw|was)\b", site.text[site.end : site.end + 10])
    )


def _numeric(site: Site) -> Draft | None:
    """2024-11-08, 2024/11/8, 2024.11.08, 08/11/2024 where the day can only be one of the two."""
    match = site.match
    if match is None:
        return None
    groups = match.groupdict()
    year, month, day = int(groups["year"]), int(groups["month"]), int(groups.get("day") or 0)
    if groups.get("slash") and month > _MONTHS_OF_YEAR >= day:
        month, day = day, month
    if groups.get("day") is None and month:
        return draft_over(site, Kind.DATE, CalendarDate(year, month))
    if not _valid(month, day) or not month or not day:
        return None
    draft = draft_over(site, Kind.DATE, CalendarDate(year, month, day))
    if groups.get("slash") and day <= _MONTHS_OF_YEAR and day != month:
        draft.readings = (CalendarDate(year, day, month),)
    return draft


def _day_of_month(site: Site) -> Draft | None:
    """Read "on the 24th": a day without its month."""
    match = site.match
    if match is None or not 1 <= int(match["day"]) <= _DAYS_OF_MONTH:
        return None
    return draft_over(site, Kind.DATE, CalendarDate(day=int(match["day"])))


_N2 = r"(?:[0-9０-９]{1,2}|[一二三四五六七八九十廿卅〇零]{1,3})"
_S = r"\s?"


def _date_zh(site: Site) -> Draft | None:
    """2025年3月5日, 5月3日, 3月, 24日; the numeral is the first of the parts."""
    match = site.after
    value = site.numeral.value
    if match is None or not isinstance(value, Decimal) or site.numeral.span is not None or value != int(value) or site.numeral.scale != 1:
        return None
    groups = match.groupdict()
    first, month, day = int(value), read_part(groups.get("month")), read_part(groups.get("day"))
    year: int | None = None
    if groups.get("y"):
        year = first
        if site.before is not None:
            year = _of_era(site.before.group(), year)
        elif not _is_year(site, has_month=month is not None):
            return None
        elif year < _CENTURY:  # 98年5月
            year += 1900 if year > 50 else 2000  # noqa: PLR2004 - the calendar
        if month is None:
            return draft_at(site, Kind.YEAR, value=Decimal(year))
    elif groups.get("m"):
        month = first
        if (
            day is None
            and site.text.startswith(("供", "租", "息", "薪", "亮", "球", "饼", "色", "光", "嫂", "均", "活", "销", "产"), site.end + 1)
            and len(site.text[site.start : site.end]) > 2  # noqa: PLR2004 - the calendar
        ):
            return None
    else:
        day = first
    if not _valid(month, day):
        return None
    return draft_at(site, Kind.DATE, value=CalendarDate(year, month, day))


def _of_era(era: str, year: int) -> int:
    return year + 1911 if era.startswith("民") else -year if era.endswith("前") else year


def _minguo_first(site: Site) -> Draft | None:
    """民国元年 is 1912."""
    return draft_over(site, Kind.YEAR, Decimal(1912))


def read_part(surface: str | None) -> int | None:
    """Read a part of a date where it is said."""
    return read_small(surface) if surface else None


def _is_year(site: Site, *, has_month: bool) -> bool:
    surface = site.text[site.start : site.end]
    value = int(site.numeral.decimal)
    if len(surface) == 4 and 1000 <= value < 2200:  # noqa: PLR2004 - 2019, 二〇一九
        return True
    if surface[0] in "0０零〇" and 0 < value < _ALONE:
        return True  # 08年
    return has_month and len(surface) == 2 and site.numeral.resolution is not None and 0 <= value < 100  # noqa: PLR2004 - the calendar


def _day_zh(site: Site) -> Draft | None:
    value = site.numeral.value
    if site.text.startswith(("内", "之内", "以内", "以上"), site.end + 1):
        return None
    if (
        not isinstance(value, Decimal)
        or not 1 <= value <= _DAYS_OF_MONTH
        or value != int(value)
        or site.numeral.scale != 1
        or site.numeral.extent is not None
    ):
        return None
    if (
        site.numeral.spelled
        and len(site.text[site.start : site.end]) == 1
        and not re.search(r"[月的于在从至到和、]$", site.text[max(0, site.start - 1) : site.start])
    ):
        return None  # 一日, 三日: as often a duration
    return draft_at(site, Kind.DATE, value=CalendarDate(day=int(value)))


def _adjoining_months(site: Site) -> Draft | None:
    """1-3月 and 3月至5月 as a range of months."""
    match = site.match
    if match is None:
        return None
    low, high = read_part(match["low"]), read_part(match["high"])
    if low is None or high is None or not (1 <= low <= _MONTHS_OF_YEAR and 1 <= high <= _MONTHS_OF_YEAR):
        return None
    draft = draft_over(site, Kind.RANGE, Interval(Decimal(low), Decimal(high)), "month-of-year")
    draft.readings = (CalendarDate(month=low), CalendarDate(month=high))
    return close(draft)


_YEAR_MONTH = r"(?<![\w./-])(?P<year>(?:19|20)[0-9]{2})/(?P<month>0?[1-9]|1[0-2])(?![\w/]|\.[0-9])"
_THROUGH = (
    r"\s(?:to|through|until)\s(?=[0-3]?[0-9](?:[.,;)]|$|\s(?:(?:19|20)[0-9]{2}|in|at|and|for|from|this|next|last|with|inclusive)\b))"
    r"(?![0-9]+[.,][0-9]{1,3}(?![0-9]))"
)
EN = (
    *triggered(
        "dates/en/date",
        _date_en,
        rf"(?<![\w$€£/.-]){DAY}[- ](?:of )?{MONTH}(?:\.?,?[- ]{YEAR}{END})?",
        (
            rf"\b{ABBREVIATED}\s{DAY}(?:(?:\s?[-–—]\s?|{_THROUGH})(?P<last>[0-3]?[0-9]))?(?![0-9:%]|[.,][0-9]{{1,3}}(?![0-9])"
            rf"|\s(?:percent|per cent|million|billion|p\.?m|a\.?m))(?:,?\s{YEAR}{END})?"
        ),
        rf"(?i:\b(?:the )?(?P<ordinal>(?:twenty|thirty)[- ](?:{WORD_DAYS})|{WORD_DAYS}) of {MONTH}(?:,? (?:{YEAR}{END}|{SPOKEN}))?)",
        (
            rf"\b{MONTH} (?:the )?(?P<ordinal>(?:twenty|thirty)[- ](?:{WORD_DAYS})|{WORD_DAYS})\b(?! half| quarter)"
            rf"(?:,? (?:{YEAR}{END}|{SPOKEN}))?"
        ),
        rf"\b{MONTH},? {SPOKEN}",
        rf"(?<![\w-])(?P<day>[0-3]?[0-9])-(?P<month>{NAMES})-(?P<short>[0-9]{{2}})(?![0-9-])",
        rf"\b{ABBREVIATED},?[ -](?:of )?{YEAR}{END}",
        rf"\b{MONTH}(?![a-z]|\.? [0-9])",
    ),
    *triggered(
        "dates/en/numeric",
        _numeric,
        r"(?<![\w.-])(?P<year>[12][0-9]{3})-(?P<month>[01][0-9])-(?P<day>[0-3][0-9])(?![\w-])",
        r"(?<![\w./-])(?P<year>[12][0-9]{3})[/.](?P<month>[01]?[0-9])[/.](?P<day>[0-3]?[0-9])(?![\w/-]|\.[0-9])",
        r"(?<![\w./-])(?P<month>[0-3]?[0-9])(?P<slash>/)(?P<day>[0-3]?[0-9])/(?P<year>[12][0-9]{3})(?![\w/])",
        _YEAR_MONTH,
    ),
    *triggered(
        "dates/en/day",
        _day_of_month,
        (
            r"(?<=\bthe )(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)(?=[,.;)]|$"
            r"|\s(?:of (?:this|each|every|the|next|last) month|and|to|at|in|local|when|after|he|she|it|they|that|,))"
        ),
    ),
)
ZH = (
    *triggered(
        "dates/zh/numeric",
        _numeric,
        r"(?<![\w.-])(?P<year>[12][0-9]{3})-(?P<month>[01]?[0-9])-(?P<day>[0-3]?[0-9])(?![0-9A-Za-z-])",
        r"(?<![\w./-])(?P<year>[12][0-9]{3})[/.](?P<month>[01]?[0-9])[/.](?P<day>[0-3]?[0-9])(?![0-9A-Za-z/-]|\.[0-9])",
        _YEAR_MONTH,
    ),
    *triggered(
        "dates/zh/months",
        _adjoining_months,
        rf"(?<![0-9０-９年])(?P<low>{_N2})月?(?:份)?[-–—~～至到](?P<high>{_N2})月(?:份)?(?!\s?[0-9０-９]{{1,2}}[日号])",
    ),
    Rule(
        "dates/zh/minguo",
        _date_zh,
        before="民[国國](?:前)?",
        after=rf"(?P<y>年)(?:{_S}(?P<month>{_N2}){_S}月(?:份)?(?:{_S}(?P<day>{_N2}){_S}[日号號])?)?",
    ),
    *triggered("dates/zh/minguo-first", _minguo_first, "民[国國]元年"),
    Rule(
        "dates/zh/era",
        _date_zh,
        before="(?:公元|纪元)前?",
        after=rf"(?P<y>年)(?:{_S}(?P<month>{_N2}){_S}月(?:份)?(?:{_S}(?P<day>{_N2}){_S}[日号號])?)?",
    ),
    Rule("dates/zh/year-first", _date_zh, after=rf"{_S}(?P<y>年)(?:{_S}(?P<month>{_N2}){_S}月(?:份)?(?:{_S}(?P<day>{_N2}){_S}[日号號])?)?"),
    Rule("dates/zh/month-first", _date_zh, after=rf"{_S}(?P<m>月)(?:份|{_S}(?P<day>{_N2}){_S}[日号號])?"),
    Rule("dates/zh/day", _day_zh, after=r"[日号號](?!线|楼|元|电|光|本|店|机|门|馆|院|公|码|召|称|令|文|报|志|子|历|均|常|用|前(?!，))"),
)
