"""Halves, and Chinese fractions: half, by half, 一半, 过半, 三分之二, 一又二分之一."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from claimcheck.extract.duration_words import WORDS_ZH
from claimcheck.extract.measure_words import ZH_WORDS
from claimcheck.extract.rule import Draft, Rule, Site, close, draft_at, draft_over, triggered
from claimcheck.extract.written_numbers import NUMBER_ZH, read_count
from claimcheck.model import Kind, Qualifier
from claimcheck.numerals import en_run


def _half(site: Site) -> Draft | None:
    draft = draft_over(site, Kind.FRACTION, Fraction(1, 2))
    return close(draft)


def _fen_zhi(site: Site) -> Draft | None:
    """三分之二, 一又二分之一, 3分之1; 百分之 and 千分之 are percent and permille."""
    match = site.after
    if match is None or not isinstance(site.numeral.value, Decimal):
        return None
    below, above = site.numeral.value, read_count(match["above"])
    if above is None or below == 0 or below != int(below):
        return None
    if below == _MILLION and match["above"][0].isdigit():  # 百万分之424
        return close(draft_at(site, Kind.QUANTITY, "ppm", value=above))
    value = Fraction(above) / Fraction(below)
    whole = _WHOLE.search(site.text, max(site.floor, site.start - 6), site.start)
    unit = _UNIT_ZH.match(site.text, match.end())
    if unit is not None and whole is None:
        exact = Decimal(value.numerator) / Decimal(value.denominator)
        word = unit["unit"]
        draft = draft_at(site, Kind.DURATION if word in WORDS_ZH else Kind.QUANTITY, WORDS_ZH.get(word) or ZH_WORDS[word], value=exact)
        draft.end = unit.end()
        return close(draft)
    points = _POINTS_ZH.match(site.text, match.end())
    if points is not None:
        draft = draft_over(site, Kind.PERCENTAGE_POINTS, value, "pp")
        draft.end = points.end()
        return close(draft)
    draft = draft_at(site, Kind.FRACTION, value=value)
    if whole:
        extra = read_count(whole["whole"])
        if extra is not None:
            draft.value, draft.start = value + Fraction(extra), whole.start()
    return close(draft)


_MILLION = 1_000_000
_UNIT_ZH = re.compile(r"(?:个|個)?(?P<unit>小时|公里|公斤|英里|升|吨|米(?!饭|粉)|亩)(?!的一)")
_POINTS_ZH = re.compile("[个個]?百分[点點]")
_WHOLE = re.compile(r"(?P<whole>[0-9]+|[一二两三四五六七八九十]+)又\Z")


def _half_zh(site: Site) -> Draft | None:
    match = site.match
    draft = draft_over(site, Kind.FRACTION, Fraction(1, 2))
    if match and match.group().startswith(("过", "超", "過")):
        draft.qualifier = Qualifier.MORE_THAN
    return draft


EN = (
    *triggered(
        "fractions/en/half",
        _half,
        (
            r"(?i:(?<!first )(?<!second )(?<!other )(?<!better )(?<!latter )\b(?:one[- ]"
            rf"|a )?half\b(?=[- ](?:of|the|its|their|his|our|all|as|that|an? (?!million|billion|dozen|thousand|hundred|{en_run.HALF_UNITS})"
            r"|those|these)\b|[,.;)]|$| (?:were|was|are|is|have|said|do|did|will|would"
            r"|for|in|at|by|to|from|since|after|before|when|who|came|come|live|lived|voted)\b))(?!-)"
        ),
        rf"(?i:(?<=\bby )half\b(?! an? (?:{en_run.HALF_UNITS})))",
    ),
)
ZH = (
    *triggered(
        "fractions/zh/half",
        _half_zh,
        r"(?:过|過|超)半(?:数|數)?(?!百|年|个|小|天|月)",
        r"一半(?!径|岛)",
        r"半数(?:以上)?(?<!以上)",
        r"(?<![一两三四五六七八九十])对半",
    ),
    Rule("fractions/zh/fen-zhi", _fen_zhi, after=rf"分之(?P<above>{NUMBER_ZH})"),
)
