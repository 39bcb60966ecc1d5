"""Shares told of so many: one in five, nine out of ten, every third, 每四人中有一人."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from claimcheck.extract.rule import Draft, Rule, Site, close, draft_at, draft_over, triggered
from claimcheck.extract.written_numbers import CLASSIFIER, NUMBER_EN, NUMBER_ZH, read_count
from claimcheck.model import Kind
from claimcheck.numerals.en_ordinals import read_ordinal

_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_MOST_IN = 20
"""More than so many in a number is a count in a year: 45 in 2019."""


def _one_in(site: Site) -> Draft | None:
    """One in five, 3 out of 10, nine out of ten."""
    match = site.after
    if match is None or not isinstance(site.numeral.value, Decimal):
        return None
    below = read_count(match["below"])
    above = site.numeral.value
    if (
        below is None
        or below <= above
        or below == 0
        or above != int(above)
        or (match["noun"] and not _stands_for_all(site, above))
        or (match["way"].strip() == "in" and (_FIRST_YEAR <= below <= _LAST_YEAR or above > _MOST_IN))
    ):
        return None
    return close(draft_at(site, Kind.FRACTION, value=Fraction(above) / Fraction(below)))


def _stands_for_all(site: Site, above: Decimal) -> bool:
    """Tell one teacher in five, three patients in ten, from two shops in five cities."""
    after = site.text[site.after.end() : site.after.end() + 24] if site.after else ""
    return above == 1 or _PREDICATE.match(after) is not None


_PREDICATE = re.compile(
    r"[,.;:)]|$| (?:is|are|was|were|has|have|had|said|say|says|do|does|did|will|would|can|could|now|lives?|leaves?|believes?|thinks?"
    r"|wants?|owns?|uses?|fails?|dies?|works?|reports?|suffers?|feels?|still|never|already)\b"
)


def _every(site: Site) -> Draft | None:
    """每四名租户中就有一名, 每10人中有3人."""
    match = site.match
    if match is None:
        return None
    below, above = read_count(match["below"]), read_count(match["above"])
    if below is None or above is None or below <= above:
        return None
    return close(draft_over(site, Kind.FRACTION, Fraction(above) / Fraction(below)))


def _every_nth(site: Site) -> Draft | None:
    """Every third child: a third of them."""
    number = read_ordinal(site.match["ordinal"]) if site.match else None
    return None if number is None or number > _HUNDREDTH else close(draft_over(site, Kind.FRACTION, Fraction(1, int(number))))


_HUNDREDTH = 100
EN = (
    *triggered(
        "fractions/en/every-nth",
        _every_nth,
        (
            r"(?i:(?<=\bevery )(?P<ordinal>second(?= (?!counts|of|that|and|or|is|was|the|a )[a-z])"
            r"|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b)(?! (?:day|week|month|year|hour|minute|time|night|season))"
        ),
    ),
    Rule(
        "fractions/en/one-in",
        _one_in,
        after=(
            r"(?P<noun> (?!years?\b|times?\b|days?\b|months?\b|hours?\b|minutes?\b|weeks?\b|percent\b|per\b|points?\b)[a-z][a-z-]+)?"
            rf"(?P<way> in (?:every )?| out of(?: every)? )(?P<below>(?i:{NUMBER_EN}))(?![\w%]|[.,][0-9]"
            r"|-?(?:year|day|month|week))(?! (?:years|months|days|weeks|hours|minutes|percent|per cent|million|countries|cities|states"
            r"|languages|seconds))"
        ),
    ),
)
ZH = (
    *triggered(
        "fractions/zh/every",
        _every,
        (
            rf"(?P<below>十|百|10|100){CLASSIFIER}[^，。；,0-9一二两三四五六七八九十]{{0,10}}?[中里]?(?:就|便|约|大约|至少|平均|只|仅)*有"
            rf"(?P<above>{NUMBER_ZH}){CLASSIFIER}(?!成)"
        ),
        (
            rf"每(?P<below>{NUMBER_ZH}){CLASSIFIER}?[^，。；,0-9一二两三四五六七八九十]{{0,10}}?(?:[中里]|(?=[就便]))(?:[^，。；,0-9一二两三四五六七八九十]{{0,6}}?)"
            rf"(?:就|便|约|大约|至少|平均|只|仅|就会)*有(?:近|约|超过|大约)?(?P<above>{NUMBER_ZH}){CLASSIFIER}?(?!成)"
        ),
    ),
)
