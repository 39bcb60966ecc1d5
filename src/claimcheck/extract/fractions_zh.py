"""Chinese fractions: 三分之二, 一又二分之一, 四分一, 一半, 过半."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from claimcheck.extract.duration_words import WORDS_ZH
from claimcheck.extract.measure_words import ZH_WORDS
from claimcheck.extract.rule import Draft, Rule, Site, close, draft_at, draft_over, triggered
from claimcheck.extract.written_numbers import NUMBER_ZH, read_count
from claimcheck.model import Kind, Qualifier
from claimcheck.numerals import zh
from claimcheck.numerals.numeral import to_decimal

_MILLION = 1_000_000
_UNIT = re.compile(r"(?:个|個)?(?P<unit>学年|小时|公里|公斤|英里|升|吨|米(?!饭|粉)|亩)(?!的一)")
_POINTS = re.compile("[个個]?百分[点點]")
_SIGN = re.compile(r"(?:(?<![0-9A-Za-z０-９.)）%％])[-－−]|(?<![胜勝平抱欺担擔])[负負]的?)\Z")


def _negate(site: Site, draft: Draft) -> Draft:
    """Take in a minus sign before a fraction: -3/2, 负一又二分之一."""
    sign = _SIGN.search(site.text, max(site.floor, draft.start - 2), draft.start)
    if sign is not None and isinstance(draft.value, (Decimal, Fraction)):
        draft.value, draft.start = -draft.value, sign.start()
    return draft


def _fen_zhi(site: Site) -> Draft | None:
    """三分之二, 3分之1, 三分之一公里; 百分之 and 千分之 are percent and permille."""
    match = site.after
    if match is None or not isinstance(site.numeral.value, Decimal):
        return None
    below, above = site.numeral.value, read_count(match["above"])
    if above is None or below == 0:
        return None
    if below == _MILLION and match["above"][0].isdigit():  # 百万分之424
        return close(draft_at(site, Kind.QUANTITY, "ppm", value=above))
    return close(_measured(site, draft_at(site, Kind.FRACTION, value=Fraction(above) / Fraction(below))))


def _measured(site: Site, draft: Draft) -> Draft:
    """Give a fraction the unit behind it: 三分之一公里, 四分之一个百分点."""
    unit, points = (pattern.match(site.text, draft.end) for pattern in (_UNIT, _POINTS))
    if not isinstance(draft.value, Fraction):
        return draft
    if unit is not None:
        word = unit["unit"]
        span = "year" if word == "学年" else WORDS_ZH.get(word)
        draft.kind = Kind.DURATION if span else Kind.QUANTITY
        draft.unit, draft.end = span or ZH_WORDS[word], unit.end()
        draft.value = to_decimal(draft.value)
    elif points is not None:
        draft.kind, draft.unit, draft.end = Kind.PERCENTAGE_POINTS, "pp", points.end()
    return draft


def _mixed(site: Site) -> Draft | None:
    """一又二分之一, 三百五十又3分之1."""
    match = site.match
    if match is None:
        return None
    whole, below, above = (read_count(match[name].replace(" ", "")) for name in ("whole", "below", "above"))
    if whole is None or below is None or above is None or below == 0:
        return None
    draft = _negate(site, draft_over(site, Kind.FRACTION, Fraction(whole) + Fraction(above) / Fraction(below)))
    return close(_measured(site, draft))


def _short(site: Site) -> Draft | None:
    """四分一 and 三分二, as they are written in Hong Kong."""
    below, above = (read_count(site.match[name]) for name in ("below", "above")) if site.match else (None, None)
    if below is None or above is None or above >= below:
        return None
    return close(_measured(site, draft_over(site, Kind.FRACTION, Fraction(above) / Fraction(below))))


def _half(site: Site) -> Draft | None:
    draft = draft_over(site, Kind.FRACTION, Fraction(1, 2))
    if site.match and site.match.group().startswith(("过", "超", "過")):
        draft.qualifier = Qualifier.MORE_THAN
    return draft


_HAN = f"[{zh.HAN_NUMERALS}]"
_FEN_ZHI = r"[ ]{0,2}分[ ]{0,2}之[ ]{0,2}"
_FIGURE = "[0-9０-９]"
_SHARED = (
    "人口|居民|市民|受访|受訪|学生|學生|成员|成員|家庭|住户|住戶|业务|業務|企业|企業|公司|收入|土地|面积|面積|地区|地區|员工|員工|股东|股東|股份|股权|议员|議員|议席|議席"
    "|时间|時間|以上|左右|的|升|公里|公斤|英里|吨|噸|亩|畝|[，。；、！？）]|$"
)
"""What is told in thirds and quarters: behind anything else 三分二 may be points and minutes."""
ZH = (
    *triggered(
        "fractions/zh/half",
        _half,
        r"(?:过|過|超)半(?:数|數)?(?!百|年|个|小|天|月)",
        r"一半(?!径|岛)",
        r"半数(?:以上)?(?<!以上)",
        r"(?<![一两三四五六七八九十打场])对半",
    ),
    *triggered(
        "fractions/zh/mixed",
        _mixed,
        rf"(?P<whole>(?:{_HAN} ?){{1,12}}|{_FIGURE}{{1,6}}) ?又 ?(?P<below>{_HAN}{{1,8}}|{_FIGURE}{{1,4}}){_FEN_ZHI}(?P<above>{NUMBER_ZH})",
    ),
    *triggered(
        "fractions/zh/short",
        _short,
        rf"(?<![{zh.HAN_NUMERALS}0-9点點时時元角块塊毛度得拿取])(?P<below>[三四五六七八九])分(?P<above>[一二三四五六七])(?={_SHARED})",
    ),
    Rule("fractions/zh/fen-zhi", _fen_zhi, after=rf"{_FEN_ZHI}(?P<above>{NUMBER_ZH})"),
)
