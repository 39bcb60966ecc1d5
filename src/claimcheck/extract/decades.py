"""Decades and centuries: the 1990s, the nineties, the 21st century, 1990年代, 上世纪90年代, 19世纪."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.month_words import WORD_DAYS
from claimcheck.extract.rule import Draft, Rule, Site, draft_at, draft_over, triggered
from claimcheck.extract.short_years import full_year
from claimcheck.extract.written_numbers import read_small
from claimcheck.model import Interval, Kind, Label
from claimcheck.numerals.digits import fold_width
from claimcheck.numerals.en_ordinals import read_ordinal
from claimcheck.numerals.en_words import ONES, TENS


def _decade(site: Site) -> Draft | None:
    match = site.match
    if match is None:
        return None
    groups = match.groupdict()
    listed = groups.get("listed") is None or _LISTED.search(site.text, max(0, site.start - 60), site.start) is not None
    if not listed or _AGED.search(site.text, max(0, site.start - 16), site.start):
        return None
    if groups.get("word"):
        base = 1900 + TENS[groups["word"].lower() + "y"]
        return draft_over(site, Kind.DECADE, Label(f"{base}s"))
    digits = groups.get("decade") or _spell_out(groups)
    if len(digits) == 2:  # noqa: PLR2004 - '90s
        return draft_over(site, Kind.DECADE, Label(f"{'20' if digits in {'00', '10'} else '19'}{digits}s"))
    if digits.endswith("00") and digits[:2] != "20":
        draft = draft_over(site, Kind.CENTURY, Decimal(int(digits[:2]) + 1))
        draft.readings = (Label(f"{digits}s"),)
        return draft
    return draft_over(site, Kind.DECADE, Label(f"{digits}s"))


_AGED = re.compile(r"\b(?:his|her|their|my|our|your) (?:early|late|mid)[ -]\Z", re.IGNORECASE)
"""Before what is an age: in her late 40s."""
_LISTED = re.compile(r"(?:\b(?:the|early|late|mid)[ -]|['’]|(?:1[5-9]|20)(?=[0-9]0s))(?:[0-9]0s(?:,? and |,? or | to |, ))+\Z")
"""What makes the second of two a decade: the 70s and 80s; 50s and 60s may be seconds."""


def _spell_out(groups: dict[str, str]) -> str:
    """Write the nineteen seventies, the twenty-tens and the sixteen hundreds in figures."""
    century = {**ONES, **TENS}[groups["century"].lower()]
    word = groups["tens"].lower()
    tens = {"hundreds": 0, "tens": 10, "teens": 10}.get(word)
    return f"{century}{TENS[word.removesuffix('ies') + 'y'] if tens is None else tens:02d}"


def _century(site: Site) -> Draft | None:
    match = site.match
    number = read_ordinal(match["ordinal"]) if match else None
    if number is None or number > 30:  # noqa: PLR2004 - the calendar
        return None
    era = _BEFORE_CHRIST.match(site.text, site.end)
    if era is not None:
        site.end = era.end()
        number = -number
    return draft_over(site, Kind.CENTURY, number)


_BEFORE_CHRIST = re.compile(r"\s(?:BCE?\b|B\.C\.(?:E\.)?)")


def _era(site: Site) -> Draft | None:
    """753 BC, AD 612, '94: a year with its era, or of two figures."""
    if site.match is None:
        return None
    groups = site.match.groupdict()
    if groups.get("short"):
        return draft_over(site, Kind.YEAR, Decimal(full_year(int(groups["short"]))))
    year = Decimal(groups["year"].replace(",", ""))
    return draft_over(site, Kind.YEAR, -year if groups.get("before") else year)


def _season(site: Site) -> Draft | None:
    """Read two years of a season: the 2022-23 season, 2022/23赛季."""
    if site.match is None:
        return None
    first = int(site.match["first"])
    second = first - first % 100 + int(site.match["second"])
    draft = draft_over(site, Kind.RANGE, Interval(Decimal(first), Decimal(second)), "year")
    draft.closed = True
    return draft if second > first else None


_SEASON = (
    r"(?<![\w.])(?P<first>(?:19|20)[0-9]{2})[-–—/](?P<second>[0-9]{2})"
    r"(?=\s?(?:season|fiscal|financial|academic|school|campaign|赛季|財年|财年|学年|年度))"
)


def _decade_zh(site: Site) -> Draft | None:
    match = site.match
    if match is None:
        return None
    groups = match.groupdict()
    tens = 10 * read_small(groups["ones"]) if groups.get("ones") else read_small(groups["tens"])
    if tens % 10 or tens > 90:  # noqa: PLR2004 - the calendar
        return None
    century = 20
    if groups.get("century"):
        century = read_small(groups["century"])
    elif groups.get("this"):
        century = 21
    if not groups.get("century") and not groups.get("this") and not groups.get("last") and tens in {0, 10}:
        century = 21
    return draft_over(site, Kind.DECADE, Label(f"{(century - 1) * 100 + tens}s"))


def _decade_year(site: Site) -> Draft | None:
    """1990年代."""
    match = site.match
    return None if match is None else draft_over(site, Kind.DECADE, Label(f"{fold_width(match['year'])}s"))


def _century_zh(site: Site) -> Draft | None:
    value = site.numeral.value
    if not isinstance(value, Decimal) or not 0 < value < 31:  # noqa: PLR2004 - the calendar
        return None
    return draft_at(site, Kind.CENTURY, value=-value if site.before is not None else value)


_ERA = r"[0-9]{1,4}(?:,[0-9]{3})?\s?[ABCabc]"
_ERAS = (
    r"(?<![\w.,])(?P<year>[0-9]{1,4}(?:,[0-9]{3})?)\s?(?P<before>BCE?\b|B\.C\.(?:E\.)?|bce?\b|b\.c\.(?:e\.)?)",
    r"(?<![\w.,])(?P<year>[0-9]{1,4})\s?(?:AD|CE|A\.D\.|a\.d\.)(?![A-Za-z])",
)
"""Also in a Chinese text: 2334BC, 612 A.D."""
EN = (
    *triggered(
        "dates/en/era",
        _era,
        *_ERAS,
        r"(?:(?<=\bAD )|(?<=\bA\.D\. ))(?P<year>[0-9]{1,4})\b",
        r"(?<!\w)['’](?P<short>[0-9]{2})(?![0-9A-Za-z'’])",
    ),
    *triggered("dates/en/season", _season, _SEASON),
    *triggered(
        "dates/en/decade",
        _decade,
        r"(?<![\w.,/])(?<![0-9]-)(?P<decade>[12][0-9]{2}0)['’]?s\b",
        (
            r"(?:(?<=mid-)|(?<=\bmid )|(?<=\bearly )|(?<=\blate )|(?<=\bthe )|(?<=\bin )|(?<=\bsince )"
            r"|^(?![0-9]{4} s (?:later|after|long|of)))"
            r"(?P<decade>(?:1[5-9]|20)[0-9]0) ['’]?s\b"
        ),
        (
            r"(?i:\b(?P<century>fifteen|sixteen|seventeen|eighteen|nineteen|twenty)[- ]"
            r"(?P<tens>hundreds|tens|teens|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies)\b)"
        ),
        (
            r"(?:(?<=mid-)|(?<=early )|(?<=late )|(?<=the )|(?<=The )|(?P<listed>(?<=0s and )|(?<=0s or )|(?<=0s to )|(?<=0s, )))"
            r"(?P<decade>[2-9]0)s\b"
        ),
        r"(?<![\w])['’](?P<decade>[0-9]0)s\b",
        r"(?i:(?<=\bthe )(?P<word>twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b)",
    ),
    *triggered("dates/en/century", _century, rf"(?i:\b(?P<ordinal>[0-9]{{1,2}}(?:st|nd|rd|th)|twenty[- ]first|{WORD_DAYS})[- ]century\b)"),
)
ZH = (
    *triggered("dates/zh/era-code", _era, *_ERAS, guard=_ERA),
    *triggered("dates/zh/season", _season, _SEASON),
    Rule("dates/zh/century-before", _century_zh, before="公元前|纪元前", after=r"\s?世[纪紀]"),
    *triggered(
        "dates/zh/decade",
        _decade_zh,
        (
            r"(?:(?P<last>上个?世纪|上個?世紀)|(?P<this>本世纪|本世紀)"
            r"|(?P<century>[0-9]{1,2}|[一二三四五六七八九十]{1,3})\s?世[纪紀])的?\s?(?P<tens>[0-9０-９]{2}"
            r"|[一二三四五六七八九]?十)(?:\s?年代|(?=[、和至到-][0-9一二三四五六七八九]))"
        ),
        r"(?<![0-9０-９世纪])(?P<tens>[0-9０-９]0|[二三四五六七八九]十)\s?年代",
        r"(?<![0-9０-９一二三四五六七八九十])(?P<ones>[二三四五六七八])(?=[、和与至到]?[三四五六七八九]十\s?年代)",
        r"(?<![0-9０-９])(?P<tens>[2-9]0)(?=[、和与至到-][2-9]0\s?年代)",
    ),
    *triggered("dates/zh/decade-year", _decade_year, r"(?P<year>[12１２][0-9０-９]{2}[0０])年代"),
    Rule("dates/zh/century", _century_zh, after=r"\s?世[纪紀]"),
)
