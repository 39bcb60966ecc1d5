"""Dates and years: March 5, 2025, 26th June of 2020, the 24th, 2025年3月5日, 民国114年, 公元前221年."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.date_ranges import draft_days
from claimcheck.extract.month_words import (
    CARDINAL_DAY,
    DAY,
    DAY_FIRST,
    LAST,
    MONTH,
    MONTH_FIRST,
    NAMES,
    ORDINAL_DAY,
    SPOKEN,
    SURE_MONTH,
    TAIL,
    VERBS,
    WORD_DAYS,
    YEAR,
    is_valid,
    read_day,
    read_month,
    read_year,
)
from claimcheck.extract.rule import Draft, Rule, Site, draft_at, draft_over, triggered
from claimcheck.extract.short_years import full_year
from claimcheck.extract.written_numbers import read_small
from claimcheck.model import CalendarDate, Kind
from claimcheck.numerals.en_ordinals import read_ordinal

_DAYS_OF_MONTH = 31
_ALONE = 50


def _date_en(site: Site) -> Draft | None:
    match = site.match
    if match is None:
        return None
    groups = match.groupdict()
    written = groups.get("month") or str(read_ordinal(groups["nth"].lower()) if groups.get("nth") else "")
    month, day, year = read_month(written), read_day(groups), read_year(groups)
    if figures := groups.get("figures"):  # August 99, 14th April 15
        if (day is None and int(figures) <= _DAYS_OF_MONTH) or (day is not None and not _CLOSED.match(site.text, site.end)):
            return None
        year = full_year(int(figures))
    if year == 0 or not is_valid(month, day) or (written.capitalize() in VERBS and not _is_said(site, written, day, year)):
        return None
    if day is not None and _NAMED_DAY.match(site.text, site.end):
        return None
    if groups.get("last"):
        return draft_days(site, CalendarDate(year, month, day), int(groups["last"]))
    return draft_over(site, Kind.DATE, CalendarDate(year, month, day))


def _is_said(site: Site, written: str, day: int | None, year: int | None) -> bool:
    """Tell whether May, March and Mar name a month, and neither a verb nor a person (Theresa May in 2016)."""
    groups = site.match.groupdict() if site.match else {}
    if written.islower():
        if year is not None and day is None and not groups.get("spoken"):
            return _GOES_ON.match(site.text, site.end) is not None
        return (
            year is not None
            or bool(groups.get("ordinal"))
            or (day is not None and _SUFFIX.search(site.text, site.start, site.end) is not None)
        )
    return day is not None or (year is not None and not groups.get("within")) or _is_month(site)


_GOES_ON = re.compile(LAST)
_CLOSED = re.compile(r"\s*(?:$|[.,;:!?)\n])")
_SUFFIX = re.compile(r"[0-9](?:st|nd|rd|th)")
_NAMED_DAY = re.compile(r"\s(?:Incident|Building|Movement|Uprising|Revolution|Massacre|Square|Road|Street|Avenue|School|Film|Group|Army)\b")


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
        elif not _is_year(site):
            return None
        else:
            year = full_year(year)  # 08年
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
    if not is_valid(month, day):
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


def _is_year(site: Site) -> bool:
    surface = site.text[site.start : site.end]
    value = int(site.numeral.decimal)
    if len(surface) == 4 and 1000 <= value < 2200:  # noqa: PLR2004 - 2019, 二〇一九
        return True
    return surface[0] in "0０零〇" and 0 < value < _ALONE  # 08年


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


_SHARED_DAY = (
    rf"(?=(?:[-–—－~～至到、和]|——){_N2}[日号號])|(?<=月[一二三四五六七八九十]{{2}})(?=$|[，。；、！？,;!?\s至到的是在])"
    r"|(?<=月[一二三四五六七八九十]{3})(?=$|[，。；、！？,;!?\s至到的是在])"
)
"""The day of 3月5-7日, and 十二月十五, which says no 日."""
_THROUGH = (
    r"\s(?:to|through|thru|until)\s(?:the\s(?=[0-9]+(?:st|nd|rd|th)))?(?=[0-3]?[0-9](?:st|nd|rd|th)?(?:[.,;)]|$"
    r"|\s(?:(?:19|20)[0-9]{2}|in|at|and|for|from|this|next|last|with|inclusive)\b))(?![0-9]+[.,][0-9]{1,3}(?![0-9]))"
)
_NO_DAY = r"(?![0-9:%]|[.,][0-9]{1,3}(?![0-9])|\s(?:percent|per cent|million|billion|p\.?m|a\.?m))"
_SHORT = rf"(?:['’](?P<short>[0-9]{{2}})(?![0-9A-Za-z'’])|(?P<figures>[0-9]{{2}}){LAST}(?![.,:][0-9]))"
EN = (
    *triggered(
        "dates/en/date",
        _date_en,
        rf"(?<![\w$€£/.-]){DAY}(?:[ /-]|(?=[A-Za-z]{{3,9}}\.?[ ,-]{{0,2}}[12][0-9]{{3}}(?![0-9])))(?:(?:day )?of )?{MONTH}{TAIL}",
        rf"(?<![\w$€£/.-])(?P<day>[0-3]?[0-9])-(?P<month>{NAMES})-(?P<short>[0-9]{{2}})(?![0-9-])",
        rf"(?<![\w$€£/.-]){DAY}[ -](?:(?:day )?of )?{MONTH}\.? ?{_SHORT}",
        rf"(?<![\w$€£/.-]){DAY}[- ](?:(?:day )?of )?{MONTH}",
        rf"(?<![\w./-])(?P<year>[12][0-9]{{3}})[/-]{MONTH}[/-]{DAY}(?![0-9A-Za-z/-]|[.,:][0-9])",
        rf"(?<![\w./-])(?P<year>(?:19|20)[0-9]{{2}}) {SURE_MONTH}(?: {DAY}(?![0-9:%]))?{LAST}",
        guard=DAY_FIRST,
    ),
    *triggered(
        "dates/en/date",
        _date_en,
        (
            rf"\b{MONTH}\.?\s(?:the (?=[0-9]+(?:st|nd|rd|th)))?{DAY}(?:(?:\s?[-–—]\s?|{_THROUGH})(?P<last>[0-3]?[0-9])(?:st|nd|rd|th)?)?"
            rf"{_NO_DAY}{TAIL}?"
        ),
        rf"\b{MONTH}\.?[/-]?{DAY}[-/, ]{{1,3}}{YEAR}",
        rf"\b{MONTH} (?i:(?:the )?{ORDINAL_DAY})\b(?! half| quarter){TAIL}?",
        rf"\b{MONTH} (?i:{CARDINAL_DAY})(?:\s?,)?\s(?:{YEAR}|{SPOKEN})",
        rf"\b{MONTH}{TAIL}",
        rf"(?<!\b[Oo]n )\b{MONTH}\.? {_SHORT}",
        rf"\b{SURE_MONTH}(?!\.? [0-9])",
        guard=MONTH_FIRST,
    ),
    *triggered(
        "dates/en/date",
        _date_en,
        rf"(?i:\b(?:the )?{ORDINAL_DAY} (?:day )?of ){MONTH}{TAIL}?",
        rf"(?i:\b(?:the )?(?:{ORDINAL_DAY}|{CARDINAL_DAY}) ){MONTH}{TAIL}{LAST}",
    ),
    *triggered(
        "dates/en/lunar",
        _date_en,
        (
            rf"(?i:(?<=\bthe )(?:(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)|{ORDINAL_DAY}) day of the "
            rf"(?:(?P<month>1?[0-9])(?:st|nd|rd|th)|(?P<nth>{WORD_DAYS})) "
            r"(?:lunar |calendar )?month\b)"
        ),
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
    Rule(
        "dates/zh/year-first",
        _date_zh,
        after=rf"{_S}(?P<y>年)(?:{_S}(?P<month>{_N2}){_S}月(?:份)?(?:{_S}(?P<day>{_N2})(?:{_S}[日号號]|{_SHARED_DAY}))?)?",
    ),
    Rule("dates/zh/month-first", _date_zh, after=rf"{_S}(?P<m>月)(?:份|{_S}(?P<day>{_N2})(?:{_S}[日号號]|{_SHARED_DAY}))?"),
    Rule("dates/zh/day", _day_zh, after=r"[日号號](?!线|楼|元|电|光|本|店|机|门|馆|院|公|码|召|称|令|文|报|志|子|历|均|常|用|前(?!，))"),
)
