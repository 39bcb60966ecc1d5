"""Counts of which only the magnitude is said: dozens, hundreds of thousands, a couple of kiwis, 成千上万, 数以百计."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.rule import Draft, Site, close, draft_over, triggered
from claimcheck.model import Interval, Kind, Qualifier
from claimcheck.numerals import en
from claimcheck.numerals.en_magnitudes import VAGUE, read_vague
from claimcheck.numerals.trie import trie_pattern


def _vague_en(site: Site) -> Draft | None:
    match = site.match
    if match is None:
        return None
    word = match.group().lower()
    if word in {"scores", "thousands", "millions", "hundreds", "billions", "tens", "dozens", "trillions"} and not re.match(
        r" of\b| more\b|[.,;]| (?:died|killed|have|were|are|gathered|attend\w*|fled)\b|$", site.text[site.end : site.end + 10]
    ):
        return None
    if word == "scores" and not re.match(r" of\b", site.text[site.end : site.end + 4]):
        return None
    numeral = read_vague(match.group())
    draft = draft_over(site, Kind.VAGUE_COUNT, numeral.value)
    draft.qualifier, draft.extent, draft.closed = Qualifier.APPROX, numeral.extent, True
    return draft


_VAGUE_ZH = {
    "成千上万": (10**3, 10**5), "成百上千": (10**2, 10**4), "数以百计": (10**2, 10**3), "数以千计": (10**3, 10**4),
    "数以万计": (10**4, 10**5), "数以十万计": (10**5, 10**6), "数以百万计": (10**6, 10**7), "数以千万计": (10**7, 10**8),
    "数以亿计": (10**8, 10**9), "成千累万": (10**3, 10**5), "千千万万": (10**4, 10**8),
}  # fmt: skip


def _vague_zh(site: Site) -> Draft | None:
    low, high = _VAGUE_ZH[site.text[site.start : site.end]]
    draft = draft_over(site, Kind.VAGUE_COUNT, Decimal(low))
    draft.qualifier, draft.extent, draft.closed = Qualifier.APPROX, Interval(Decimal(low), Decimal(high)), True
    return draft


def _several(site: Site) -> Draft | None:
    """Read a couple of hundred, several thousand, a few million: the magnitude alone."""
    match = site.match
    if match is None:
        return None
    words = match["scale"].lower().split()
    value = Decimal(1)
    for word in words:
        numeral = en.read_words(word)
        value *= numeral.decimal if numeral else 1
    if match["few"].lower().startswith("a couple"):
        draft = draft_over(site, Kind.COUNT, value * 2)
        draft.qualifier, draft.extent = Qualifier.APPROX, Interval(value * 2, value * 3)
    else:
        draft = draft_over(site, Kind.VAGUE_COUNT, value)
        draft.qualifier, draft.extent = Qualifier.APPROX, Interval(value * 2, value * 9)
    return close(draft)


def _couple(site: Site) -> Draft | None:
    """Read a couple of kiwis: two, or a few."""
    draft = draft_over(site, Kind.COUNT, Decimal(2))
    draft.extent, draft.qualifier, draft.closed = Interval(Decimal(2), Decimal(3)), Qualifier.APPROX, True
    return draft


EN = (
    *triggered(
        "counts/en/several",
        _several,
        (
            r"(?i:\b(?P<few>a couple(?: of)?|several|a few|many"
            r"|some few) (?P<scale>(?:dozen|hundred|thousand|million|billion|trillion)(?: (?:thousand|million|billion))?)\b)"
        ),
    ),
    *triggered("counts/en/vague", _vague_en, rf"(?i:\b{VAGUE})"),
    *triggered("counts/en/couple", _couple, r"(?i:\ba couple)(?= of\b)"),
)
ZH = (*triggered("counts/zh/vague", _vague_zh, trie_pattern(_VAGUE_ZH)),)
