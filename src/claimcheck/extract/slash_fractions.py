"""Fractions with a line: 2/3, 6-1/2, 12639/12640, 23 4/5th, ３／４, ½, 2⅜, 一又1/2, one over twenty."""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction

from claimcheck.extract.rule import Draft, Site, close, draft_over, triggered
from claimcheck.extract.written_numbers import read_count
from claimcheck.model import Kind
from claimcheck.numerals import en
from claimcheck.numerals.digits import FIGURES, fold_width
from claimcheck.numerals.en_run import RUN
from claimcheck.numerals.numeral import to_decimal

SIGNS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒"
"""The fractions that are one character."""
_PERCENT = re.compile(r"\s?(?:%|percent\b|per cent\b)")


def _slash(site: Site) -> Draft | None:
    """2/3, 6-1/2 and 3/2; a day of a month, a season and a page of so many are no fractions."""
    match = site.match
    if match is None:
        return None
    above, below = int(fold_width(match["above"])), int(fold_width(match["below"]))
    whole = match.groupdict().get("whole")
    if below < 2 or (not whole and not _is_fraction(site, above, below)):  # noqa: PLR2004 - a whole has two parts
        return None
    value = Fraction(above, below) + (int(fold_width(whole)) if whole else 0)
    draft = draft_over(site, Kind.FRACTION, -value if match["sign"] else value)
    draft.closed = True
    percent = _PERCENT.match(site.text, site.end)
    if percent:
        draft.kind, draft.unit, draft.end = Kind.PERCENT, "%", percent.end()
        draft.value = to_decimal(value)
    return draft


def _is_fraction(site: Site, above: int, below: int) -> bool:
    """Tell a fraction from years (2023/2024) and, where it is more than one or its parts are many, from any other pair of numbers."""
    if _YEAR <= above <= _LAST_YEAR and (_YEAR <= below <= _LAST_YEAR or below < _SHORT_YEAR):
        return False
    if above <= below <= _PARTS:
        return True
    before, after = site.text[max(0, site.start - 12) : site.start], site.text[site.end : site.end + 20]
    alone = not before.strip() and not after.strip(" .")
    if above < below:
        return alone or below - above == 1 or _OF.match(after) is not None
    calculated = _EQUALS.search(before) is not None or _CALCULATED.search(before + after[:12]) is not None
    negative = site.match is not None and bool(site.match["sign"])
    return alone or negative or calculated or (below in _HALVES and _OF.match(after) is not None)


_YEAR, _LAST_YEAR, _SHORT_YEAR = 1900, 2100, 100
_PARTS = 1000
_HALVES = frozenset({2, 3, 4, 5, 8, 10, 16, 32})
_OF = re.compile(r" (?:of (?:an?|the|all|its)|inch|cup|pint|mile|hour|pound|teaspoon|tablespoon|ounce|turn)")
_EQUALS = re.compile(r"(?:=|\bequals?|\bfraction|\bratio of|\btimes|\bfactor of)\s*\Z")
_CALCULATED = re.compile(r"分数|分數|等于|等於|结果|結果|乘|除以|加上|减去|減去|约分|通分|＝")


def _sign(site: Site) -> Draft | None:
    """½ and 3¾, 2½%, 1½ million."""
    match = site.match
    if match is None:
        return None
    value = _SIGNS[match["sign"]] + (int(match["whole"]) if match["whole"] else 0)
    after = _SIGN_AFTER.match(site.text, site.end)
    if after is None:
        return draft_over(site, Kind.FRACTION, value)
    site.end = after.end()
    exact = to_decimal(value)
    if after["scale"]:
        numeral = en.read_words(after["scale"].lower())
        return draft_over(site, Kind.COUNT, exact * numeral.decimal) if numeral else None
    return draft_over(site, Kind.PERCENT, exact, "%")


_SIGN_AFTER = re.compile(r"\s?(?:%|percent\b|per cent\b)|\s(?P<scale>million|billion|trillion|thousand)\b")
_SIGNS = {sign: Fraction(unicodedata.normalize("NFKC", sign).replace("⁄", "/")) for sign in SIGNS}


def _over(site: Site) -> Draft | None:
    """One over three, 1 over 20, where nothing is counted behind it; 120 over 80 is a blood pressure."""
    match = site.match
    above, below = (read_count(match[name]) for name in ("above", "below")) if match else (None, None)
    if above is None or below is None or below == 0 or above != int(above) or below != int(below):
        return None
    alone = not site.text[: site.start].strip() and not site.text[site.end :].strip(" .")
    stated = above < below and not _YEAR <= below <= _LAST_YEAR and _STATED.search(site.text, max(0, site.start - 20), site.start)
    if not (alone or stated):
        return None
    return close(draft_over(site, Kind.FRACTION, Fraction(above) / Fraction(below)))


_STATED = re.compile(r"(?:=|\b(?:is|are|be|equals?|minus|negative))\s*\Z")
_DIGIT = "[0-9０-９]"
_LINE = r"[/⁄／]"
_LEFT = r"(?<![\w/.,$€£-])(?P<sign>[-−](?=[0-9]{1,4}/))?"
EN = (
    *triggered(
        "fractions/en/slash",
        _slash,
        (
            rf"{_LEFT}(?:(?P<whole>{_DIGIT}{{1,3}})(?:[ ]{{1,2}}|-))?(?P<above>{_DIGIT}{{1,6}}+){_LINE}(?P<below>{_DIGIT}{{1,6}}+)"
            r"(?:(?:st|nd|rd|th)s?\b)?(?![\w/／]|-[0-9]|\.[0-9])"
        ),
    ),
    *triggered("fractions/en/sign", _sign, rf"(?<![\w.])(?P<whole>[0-9]+)?[ ]?(?P<sign>[{SIGNS}])"),
    *triggered(
        "fractions/en/over",
        _over,
        (
            rf"(?i:(?<![\w.$€£-])(?P<above>one|two|three|[0-9]{{1,4}}) over (?P<below>{FIGURES}|{RUN}))"
            r"(?=[.;!?)](?![0-9])|\s*\Z)"
        ),
    ),
)
ZH = (
    *triggered(
        "fractions/zh/slash",
        _slash,
        (
            rf"(?<![A-Za-z0-9０-９_/／.．-])(?<![0-9],)(?P<sign>(?<![)）%％])[-－−](?={_DIGIT})|(?<![胜勝平抱欺担擔])[负負]的?(?={_DIGIT}))?"
            rf"(?:(?P<whole>{_DIGIT}{{1,3}})(?:又| (?={_DIGIT}{{1,2}}[/／⁄])))?(?P<above>{_DIGIT}{{1,6}}+){_LINE}"
            rf"(?P<below>{_DIGIT}{{1,6}}+)(?![A-Za-z0-9０-９/／-]|[.．]{_DIGIT}|月|日)"
        ),
    ),
    *triggered("fractions/zh/sign", _sign, rf"(?<![\w.])(?P<whole>[0-9]+)?(?P<sign>[{SIGNS}])"),
)
