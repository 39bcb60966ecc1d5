"""Quarters, half-years and fiscal years: Q3, the third quarter, H1, first half, FY2024, 三季度, 上半年, 2024财年."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.rule import Draft, Rule, Site, draft_at, draft_over, triggered
from claimcheck.extract.short_years import full_year
from claimcheck.model import Kind, Label
from claimcheck.numerals import zh
from claimcheck.numerals.en_ordinals import read_ordinal

_QUARTERS = 4
_DIGITS_OF_YEAR = 4


def _quarter_en(site: Site) -> Draft | None:
    match = site.match
    if match is None:
        return None
    groups = match.groupdict()
    number = int(groups["digit"]) if groups.get("digit") else int(read_ordinal(groups["word"].lower()) or 0)
    return draft_over(site, Kind.QUARTER, Label(f"Q{number}")) if 1 <= number <= _QUARTERS else None


def _year(site: Site) -> Draft | None:
    """2019Q1, 2Q23: the year that is written together with its quarter or half."""
    return None if site.match is None else draft_over(site, Kind.YEAR, Decimal(full_year(int(site.match["year"]))))


def _half_en(site: Site) -> Draft | None:
    match = site.match
    if match is None:
        return None
    word = (match.groupdict().get("digit") or match["word"]).lower()
    if _GAME.search(site.text[max(0, site.start - 60) : site.end + 60]) and not site.text.startswith(" of ", site.end):
        return None
    return draft_over(site, Kind.HALF_YEAR, Label("H1" if word in {"1", "first", "1st"} else "H2"))


def _fiscal_en(site: Site) -> Draft | None:
    match = site.match
    if match is None:
        return None
    year = match["year"]
    return draft_over(site, Kind.FISCAL_YEAR, Label(f"FY{year if len(year) == _DIGITS_OF_YEAR else '20' + year}"))


def _quarter_zh(site: Site) -> Draft | None:
    match = site.match
    if match is None:
        return None
    written = match["number"]
    numeral = zh.read_run(written)
    number = int(written) if written.isdigit() else 1 if numeral is None else int(numeral.value)  # 首季 is the first
    return draft_over(site, Kind.QUARTER, Label(f"Q{number}"))


def _half_zh(site: Site) -> Draft | None:
    match = site.match
    return None if match is None else draft_over(site, Kind.HALF_YEAR, Label("H1" if match.group() == "上半年" else "H2"))


def _fiscal_zh(site: Site) -> Draft | None:
    surface = site.text[site.start : site.end]
    if len(surface) != _DIGITS_OF_YEAR:
        return None
    return draft_at(site, Kind.FISCAL_YEAR, value=Label(f"FY{int(site.numeral.decimal)}"))


_GAME = re.compile(
    r"\b(?:goals?|scored?|match|game|coach|players?|trailed|season|cup|striker|keeper|substitut\w*|referee|kick\w*|team|races?|ran|runners?"
    r"|marathons?|laps?|rode|swam|tries|novel|film|concert|symphony)\b",
    re.IGNORECASE,
)
_LEAD = r"(?:(?<!\w)|(?<=(?<![\w.,])(?:19|20)[0-9]{2})|(?<=(?<![\w.,])[0-3][0-9]))"
"""A quarter may stand right behind its year: 2019Q1, 23Q2."""
_HALF_CODE = rf"(?:{_LEAD}H(?P<digit>[12])|\b(?P<word>[12])H)(?=\b(?!N)|[0-9]{{2}})(?![0-9]N)"
_WITH_QUARTER = r"(?:[0-9]{2}){1,2}(?:[QH]|(?<=[QH][0-9]{2})|(?<=[QH][0-9]{4}))"
_YEARS = (
    r"(?<![\w.,$€£¥])(?P<year>(?:19|20)[0-9]{2}|[0-3][0-9])(?=Q[1-4](?![0-9A-Za-z]))",
    r"(?<![\w.,$€£¥])(?P<year>(?:19|20)[0-9]{2})(?=H[12](?![0-9A-Za-z]))",
    r"(?:(?<=(?<!\w)[1-4]Q)|(?<=(?<!\w)[12]H))(?P<year>(?:19|20)[0-9]{2}|[0-3][0-9])(?![0-9A-Za-z%])",
)
EN = (
    *triggered(
        "periods/en/last-quarter",
        lambda site: draft_over(site, Kind.QUARTER, Label("Q4")),
        r"(?i:\b(?:final|last) quarter)(?= of (?:the|this|next|last|(?:19|20)[0-9]{2})(?! (?:game|match|century|19|18)))",
    ),
    *triggered(
        "periods/en/quarter",
        _quarter_en,
        rf"(?:{_LEAD}Q|(?<=(?:19|20)[0-9]{{2}}[ -])q)(?P<digit>[1-4])(?![0-9A-Za-z])",
        r"(?<![\w.])(?P<digit>[1-4])Q(?=[0-9]{2}|\b)",
        (
            r"(?i:\b(?P<word>first|second|third|fourth|1st|2nd|3rd|4th)[- ](?:fiscal[- ])?quarters?\b)"
            r"(?! of (?:the (?:century|game|match)|a century))"
        ),
    ),
    *triggered(
        "periods/en/half",
        _half_en,
        _HALF_CODE,
        (
            r"(?i:(?<!the game's )\b(?P<word>first|second|1st"
            r"|2nd)[- ]half(?![- ]time)(?! of (?!the year|this year|last year|next year|the fiscal|fiscal|(?:19|20)[0-9]{2}|[a-z]+ fiscal"
            r"|FY|[A-Z][a-z]+'s fiscal))\b)"
        ),
    ),
    *triggered("periods/en/quarter", _year, *_YEARS, guard=_WITH_QUARTER),
    *triggered(
        "periods/en/fiscal",
        _fiscal_en,
        r"\bFY\s?['’]?(?P<year>(?:20|19)?[0-9]{2})(?![0-9])",
        r"(?i:\b(?:fiscal|financial)(?: year)? (?P<year>(?:20|19)[0-9]{2}))(?![0-9])",
    ),
)
ZH = (
    *triggered(
        "periods/zh/quarter",
        _quarter_zh,
        (
            r"(?<![上下这每本某各单])第?(?P<number>[一二三四首]|(?<![0-9.])[1-4])(?<!前[一二三四])(?:个)?季(?:度"
            r"|(?=[营营净业收利销比出公业财]))(?<!个季度)"
        ),
        rf"{_LEAD}Q(?P<number>[1-4])(?![0-9A-Za-z])",
        r"(?<![\w.])(?P<number>[1-4])Q(?=[0-9]{2}(?![0-9])|(?:19|20)[0-9]{2}(?![0-9]))",
    ),
    *triggered("periods/zh/half", _half_zh, r"上半年", r"下半年"),
    *triggered("periods/zh/half-code", _half_en, _HALF_CODE),
    *triggered("periods/zh/quarter", _year, *_YEARS, guard=_WITH_QUARTER),
    *triggered("periods/zh/fiscal-code", _fiscal_en, r"\bFY\s?['’]?(?P<year>(?:20|19)?[0-9]{2})(?![0-9])"),
    Rule("periods/zh/fiscal", _fiscal_zh, after=r"\s?年?\s?(?:财年|財年|财政年度|財政年度)"),
)
