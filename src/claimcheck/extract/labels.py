"""Labels, which are no claims but may contradict each other: World War II, Chapter IV, 十四五, 二战, Ⅱ型, 路易十四."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.month_words import MONTHS, NAMES
from claimcheck.extract.ranks import ORDINAL
from claimcheck.extract.rule import Draft, Rule, Site, draft_at, draft_over, triggered
from claimcheck.model import CalendarDate, Kind
from claimcheck.numerals import en, zh
from claimcheck.numerals.en_ordinals import read_ordinal
from claimcheck.numerals.roman import ROMAN, read_roman
from claimcheck.numerals.trie import trie_pattern

LABELS = (
    "World War", "Chapter", "Chapters", "Phase", "Part", "Act", "Volume", "Vol.", "Article", "Section", "Appendix", "Annex", "Book", "Type",
    "Class", "Stage", "Tier", "Level",
    "Grade", "Schedule", "Scene", "Title", "Rule", "Page", "Pope", "Louis", "Henry", "Elizabeth", "Charles", "Edward", "George", "Napoleon",
    "Philip", "Super Bowl", "Figure", "Table", "Fig.", "Sec.",
    "World Wars", "Room", "Flight", "Gate", "Line", "Route", "Highway", "Interstate", "Building", "Lesson", "Unit", "Step", "Version",
    "Paragraph", "Clause", "Channel", "Platform", "Terminal", "phase", "type", "stage", "grade",
)  # fmt: skip


_COUNTED = r"[a-z]+s\b|percent|per|million|billion|thousand|hundred|people|men|women|children|and|to|or|points?|pm|am|bn|km|kg|inch|feet"
"""What is counted, so that the word before is no name with a number: at Toyota 3 workers."""


_NAME = re.compile(
    rf"(?<=[a-z,] )(?P<label>(?!(?:{NAMES}|Mon|Tues?|Wed|Thu|Fri|Sat|Sun|[A-Z][a-z]*day|About|Over|Only|Some|Nearly|Around|Under|Just)\b)"
    r"[A-Z][a-z]+) \Z"
)
"""A capital word inside a sentence that is no day or month, and no word that may begin a quotation."""


def _name(site: Site) -> Draft | None:
    """Ligue 1: a single digit behind a name is most likely a part of it."""
    name = _NAME.search(site.text, max(0, site.start - 26), site.start)
    if site.match is None or name is None:
        return None
    draft = draft_over(site, Kind.ORDINAL, Decimal(site.match["number"]))
    draft.soft, draft.rule, draft.context, draft.closed = True, "labels/en/name", name["label"].lower(), True
    return draft


def _event_en(site: Site) -> Draft | None:
    """Read the May Fourth Movement, the July 7th Incident: an event that is named by its day."""
    match = site.match
    if match is None:
        return None
    day = int(match["day"]) if match["day"] else read_ordinal(match["ordinal"])
    return None if not day else _event(site, MONTHS[match["month"]], int(day))


def _event_zh(site: Site) -> Draft | None:
    """五四运动, 七七事变, 九一八事变, 一二·九运动; without its dot 一二九 may be January 29 as well."""
    if site.match is None:
        return None
    months, dot, days = site.match["figures"].rpartition("·")
    figures = [_EVENT_FIGURES.index(figure) for figure in months + days]
    if len(figures) == 2:  # noqa: PLR2004 - a month and a day
        return _event(site, figures[0], figures[1])
    early = (10 * figures[0] + figures[1], figures[2])
    late = (figures[0], 10 * figures[1] + figures[2])
    dates = [early] if dot and len(months) > 1 else [late, early] if early[0] <= _MONTHS else [late]
    draft = _event(site, *dates[0])
    draft.readings = tuple(CalendarDate(month=month, day=day) for month, day in dates[1:])
    return draft


_EVENT_FIGURES = "〇一二三四五六七八九"


def _event(site: Site, month: int, day: int) -> Draft:
    draft = draft_over(site, Kind.DATE, CalendarDate(month=month, day=day))
    draft.soft, draft.rule, draft.context, draft.closed = True, f"labels/{site.language.value}/event", "event", True
    return draft


_MONTHS = 12


def _label_en(site: Site) -> Draft | None:
    """Chapter IV, Phase III, World War II: a label, compared only where the other side contradicts it."""
    match = site.match
    if match is None:
        return None
    written = match["number"]
    if match["label"][0].islower() and written[0].islower():
        return None  # stage three concerts
    if written.isdigit():
        number: int | None = int(written)
    else:
        number = read_roman(written)
        if number is None:
            numeral = en.read_words(written.lower())
            number = int(numeral.value) if numeral else None
    if number is None:
        return None
    draft = draft_over(site, Kind.ORDINAL, Decimal(number))
    draft.soft, draft.rule, draft.context, draft.closed = True, "labels/en/label", match["label"].lower(), True
    return draft


def _war(site: Site) -> Draft | None:
    match = site.match
    if match is None:
        return None
    draft = draft_over(
        site, Kind.ORDINAL, Decimal({"一": 1, "二": 2, "三": 3, "first": 1, "second": 2, "third": 3}[match["number"].lower()])
    )
    draft.soft, draft.rule, draft.context, draft.closed = True, "labels/war", "world war", True
    return draft


def _roman_zh(site: Site) -> Draft | None:
    match = site.match
    number = read_roman(match["number"]) if match else None
    if number is None:
        return None
    draft = draft_over(site, Kind.ORDINAL, Decimal(number))
    draft.soft, draft.rule, draft.closed = True, "labels/zh/roman", True
    return draft


def _labelled(site: Site) -> Draft | None:
    """路易十四, 亨利八世: a ruler's number."""
    value = site.numeral.value
    if not isinstance(value, Decimal) or value > 30:  # noqa: PLR2004 - no ruler has a higher number
        return None
    draft = draft_at(site, Kind.ORDINAL)
    draft.soft, draft.rule, draft.closed = True, "labels/zh/ruler", True
    return draft


def _plan(site: Site) -> Draft | None:
    """Read the 14th Five-Year Plan and 十四五: a name that both sides number."""
    return _numbered(site, "five-year plan")


def _congress(site: Site) -> Draft | None:
    """Read the 19th CPC National Congress and 十九大."""
    return _numbered(site, "congress")


def _numbered(site: Site, context: str) -> Draft | None:
    if site.match is None:
        return None
    written = site.match["number"]
    numeral = zh.read_run(written) if not written[0].isascii() else None
    number = numeral.value if numeral else read_ordinal(written)
    if number is None:
        return None
    draft = draft_over(site, Kind.ORDINAL, number)
    draft.closed, draft.rule, draft.context = True, f"labels/{context}", context
    return draft


_EVENT = "(?=’?s? (?:[Ii]ncident|[Mm]ovement|[Uu]prising|[Mm]assacre|[Rr]evolution))"
LABELS_EN = (
    *triggered(
        "labels/en/event",
        _event_en,
        rf"\b(?P<month>{NAMES})\.? (?:(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?|(?P<ordinal>(?i:{ORDINAL}))){_EVENT}",
    ),
    *triggered("labels/en/plan", _plan, rf"(?i:\b(?P<number>[0-9]+(?:st|nd|rd|th)|{ORDINAL}) five[- ]year plan\b)"),
    *triggered(
        "labels/en/congress",
        _congress,
        r"\b(?P<number>[0-9]+(?:st|nd|rd|th)) (?:CPC |Party |CCP )(?:National )?Congress\b",
        r"\b(?P<number>(?:1[0-9]|20)th) National Congress\b(?! of the (?!Communist|CPC|Party))",
    ),
    *triggered("labels/en/war", _war, r"(?i:\b(?P<number>first|second|third) world war\b)"),
    *triggered(
        "labels/en/label",
        _label_en,
        (
            rf"\b(?P<label>{trie_pattern(LABELS)})[ \u00a0](?P<number>{ROMAN}|[0-9]{{1,3}}(?![0-9.,]?[0-9%])"
            r"|(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?![\w%])(?![-.]\w)"
        ),
    ),
)
"""Labels are looked for before what is silent: they are no claims, but two that contradict each other are an error."""
LABELS_ZH = (
    *triggered(
        "labels/zh/event",
        _event_zh,
        r"(?P<figures>[一二三四五六七八九][一二]?·?[一二]?[一二三四五六七八九])(?=[”」』]?(?:事变|事變|运动|運動|起义|起義|惨案|慘案|政变|政變|革命))",
    ),
    *triggered(
        "labels/zh/plan",
        _plan,
        (
            r"(?<![0-9零〇一二三四五六七八九十百千万])(?P<number>十[一二三四五六七]?|[七八九])五(?=[”’」』]|规划|規劃|时期|時期|期间|計劃"
            r"|计划|末|收官|开局|减排|目标|以来|时间)"
        ),
    ),
    *triggered(
        "labels/zh/congress",
        _congress,
        (
            r"(?<![0-9零〇一二三四五六七八九十百千万])(?P<number>十[一二三四五六七八九]|二十[一二]?)大(?=报告|党章|精神|以来|代表|召开"
            r"|文件|期间|开幕|闭幕|胜利|后|前|的|[，。、》”]|$)"
        ),
    ),
    *triggered(
        "labels/zh/war",
        _war,
        r"(?P<number>[一二三])战(?=老兵|期间|时|后|前|中|结束|爆发|以来|[，。；、]|$|的|胜利)",
        r"第(?P<number>[一二三])次世界大战",
    ),
    *triggered("labels/zh/roman", _roman_zh, r"(?P<number>[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ])(?=型|期|级|类|度|世)"),
)
EN = (
    *triggered(
        "labels/en/name",
        _name,
        rf"(?<=[a-z] )(?P<number>[1-9])(?=[.;](?![0-9])|$|,(?! [0-9])| (?!{_COUNTED})[a-z]+\b)",
    ),
)
ZH = (
    Rule(
        "labels/zh/ruler",
        _labelled,
        before=r"(?:(?<=路易)|(?<=亨利)|(?<=查理)|(?<=爱德华)|(?<=乔治)|(?<=伊丽莎白)|(?<=拿破仑)|(?<=威廉)|(?<=腓力)|(?<=本笃)|(?<=保禄))",
        after="世?",
    ),
)
