"""Fractions in English words: two-thirds, a trillionth, twenty-three fifths, forty-two and a third, three-quarters of a mile."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from claimcheck.extract.duration_words import WORDS_EN
from claimcheck.extract.measure_words import EN_WORDS
from claimcheck.extract.rule import Draft, Site, close, draft_over, triggered
from claimcheck.model import Kind
from claimcheck.numerals import en
from claimcheck.numerals.en_ordinals import ORDINAL_WORDS, read_ordinal
from claimcheck.numerals.en_words import CARDINALS, JOINED, ONES, SCALES, TENS
from claimcheck.numerals.numeral import to_decimal
from claimcheck.numerals.trie import trie_pattern

_NO_PART = {"zeroth", "first", "second"}
_PARTS = ("quarter", *(word for word in ORDINAL_WORDS if word not in _NO_PART and not word.endswith(("first", "second"))))
DENOMINATOR_WORDS = (*_PARTS, *(word + "s" for word in _PARTS))
"""What a part is called, in the singular and in the plural."""
_D = trie_pattern(DENOMINATOR_WORDS)
_N = trie_pattern([*CARDINALS, *JOINED, *SCALES])
_LINK = r"(?:[ ]?-[ ]?|[ ]{1,2})"
_NOT_PART = (
    r"(?![- ](?:of (?:the )?(?:year|19|20)|time\b|place\b|largest|biggest|party|hand|world|grade|century|floor|street|edition|day|year in"
    r"|quarter|consecutive|straight|round|season))"
)


@dataclass(frozen=True, slots=True)
class _Parts:
    """A fraction in words, taken apart."""

    count: Fraction
    """How many parts."""
    below: int
    """How many parts make a whole."""
    whole: Fraction
    article: bool
    """True where "a" says how many: a third."""
    compound: bool
    """True where the denominator is of several words: two twenty-fifths."""


def _take_apart(head: str, last: str) -> _Parts | None:
    """Split what was matched into a whole number, how many parts, and what parts: "three and two twenty-" and "fifths"."""
    words = re.findall(r"[A-Za-z]+|[0-9]+", head.lower())
    bound = head.endswith("-")
    if "and" in words:
        at = len(words) - 1 - words[::-1].index("and")
        whole, part = _number(words[:at]), _take(words[at + 1 :], last, bound=bound)
        scaled = words[at - 1] in SCALES and words[at - 1] != "hundred"
        if scaled and words[at + 1] in {"a", "an"}:
            return None  # three million and a quarter: the number words are read as one
        if whole is not None and part is not None and part[0] < part[1]:
            return _Parts(part[0], part[1], whole, words[at + 1] in {"a", "an"}, compound=part[2])
    part = _take(words, last, bound=bound)
    return None if part is None else _Parts(part[0], part[1], Fraction(0), words[0] in {"a", "an"}, compound=part[2])


def _take(words: list[str], last: str, *, bound: bool) -> tuple[Fraction, int, bool] | None:
    """Decide how many of the words count the parts, and how many name them."""
    size = len(words)
    tens = bool(words) and words[-1] in TENS and 0 < _below([], last) < _TEN
    if bound and tens and size == 1:
        return None  # twenty-fifths alone
    tens = tens and size > 1
    power = size > 1 and words[-1] in {"ten", "hundred"} and _below([], last) >= _THOUSAND
    if bound and (tens or power):
        order = [size - 1]
    elif tens and words[-2] in {"hundred", *TENS, *ONES}:
        order = [size - 1, size]  # one hundred thirty fifths, twenty twenty fifths
    else:
        order = list(range(size, 0, -1))
    for at in order:
        count, below = _number(words[:at]), _below(words[at:], last)
        if count is not None and below > 1:
            return count, below, at < size
    return None


def _number(words: list[str]) -> Fraction | None:
    """Read all the words as one number; nothing, and a year, are none."""
    if words in (["a"], ["an"]):
        return Fraction(1)
    text = " ".join(words)
    if text.isdigit():
        return Fraction(int(text))
    numeral = en.read_words(text) if words else None
    if numeral is None or numeral.length != len(text):
        return None
    year = numeral.value > _HUNDRED and not SCALES.keys() & set(words)
    return None if year else Fraction(numeral.value)


def _below(words: list[str], last: str) -> int:
    """Read the name of the parts: quarters, fifths, twenty-fifths, ten-thousandths; 0 where it is none."""
    name = last.removesuffix("s")
    if name in {"quarter", "halve", "half"}:
        return 0 if words else _QUARTERS if name == "quarter" else 2
    number = read_ordinal(" ".join([*words, name]))
    return 0 if number is None else int(number)


_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000


def _fraction(site: Site) -> Draft | None:
    """Read two-thirds, a quarter, one-fifth, 3 3/5 in words; "a quarter of 2024" and "in the quarter" are periods."""
    match = site.match
    if match is None:
        return None
    last = match["denominator"].lower()
    parts = _take_apart(match["head"], last)
    if parts is None:
        return _plural_ordinal(site, match["head"], last)
    if last == "quarter" and parts.article and (_MEASURED if parts.whole else _SCALED).match(site.text, site.end):
        return None  # a quarter million, four and a quarter minutes: the number words are read as one
    return close(_draft(site, parts)) if _is_part(site, parts, last) else None


def _draft(site: Site, parts: _Parts) -> Draft:
    """Draft a fraction, or what it is when "times", a unit or a magnitude stands behind it."""
    share = parts.count / parts.below
    power = _SCALE.match(site.text, site.end) if parts.whole >= _THOUSAND else None
    if power is not None:  # two billion and a quarter million
        site.end = power.end()
        return draft_over(site, Kind.COUNT, Decimal(int(parts.whole + share * 10 ** SCALES[power["scale"].lower()])))
    value = parts.whole + share
    times = _TIMES.match(site.text, site.end)
    if times is not None:
        site.end = times.end()
        return draft_over(site, Kind.MULTIPLIER, value, "x")
    return _part_of_unit(site, value) or draft_over(site, Kind.FRACTION, value)


def _plural_ordinal(site: Site, head: str, last: str) -> Draft | None:
    """Read twenty-fifths alone, which is no twenty."""
    number = read_ordinal(head + last.removesuffix("s")) if head.endswith("-") and last.endswith("s") else None
    return None if number is None else close(draft_over(site, Kind.ORDINAL, number))


def _is_part(site: Site, parts: _Parts, last: str) -> bool:
    """Tell a fraction from an ordinal (a third plant), from a period (the last quarter of 2024) and from a slip (two third)."""
    count, of = parts.count, site.text.startswith(" of", site.end)
    if count != int(count) or (count > 1 and not last.endswith("s")) or (parts.below <= _SMALL and count >= parts.below * 3):
        return False
    if last == "halves" or last.startswith("quarter"):
        return not _is_period(site, last, count)
    if parts.whole or count != 1:
        return not parts.whole or _BETWEEN.search(site.text, max(0, site.start - 9), site.start) is None
    if parts.article and (parts.compound or last == "fourth"):
        return of  # a twenty-fifth anniversary
    return "-" in site.text[site.start : site.end] or bool(_PART.match(site.text, site.end))


def _is_period(site: Site, last: str, count: Fraction) -> bool:
    """Tell a part of a year or of a match from a fourth part: the last two quarters, eight quarters, a quarter of 2024, two halves."""
    if last == "halves":
        return count <= 2  # noqa: PLR2004 - two halves
    return last.startswith("quarter") and bool(
        count > _QUARTERS or _PERIODS_BEFORE.search(site.text[max(0, site.start - 12) : site.start]) or _PERIOD.match(site.text, site.end)
    )


def _part_of_unit(site: Site, value: Fraction) -> Draft | None:
    """Read what is a part of one unit: a quarter of a percentage point, two-thirds of a percent, a third of a million."""
    point = _OF_POINT.match(site.text, site.end)
    if point is not None:
        site.end = point.end()
        exact = to_decimal(value)
        if "point" in point.group().lower():
            return draft_over(site, Kind.PERCENTAGE_POINTS, exact, "pp")
        return draft_over(site, Kind.PERCENT, exact, "%")
    unit = _OF_UNIT.match(site.text, site.end)
    if unit is not None:
        site.end = unit.end()
        exact = to_decimal(value)
        word = unit["unit"].lower()
        if word in WORDS_EN:
            return draft_over(site, Kind.DURATION, exact, WORDS_EN[word])
        return draft_over(site, Kind.QUANTITY, exact, EN_WORDS[word])
    return None


_SCALED = re.compile(r"[ -](?:million|billion|trillion)\b")
_MEASURED = re.compile(rf"[ -](?:million|billion|trillion|per ?cent|{trie_pattern([*WORDS_EN, *EN_WORDS])})\b")
_BETWEEN = re.compile(r"\bbetween \Z", re.IGNORECASE)
_SMALL = 4
_QUARTERS = 4
_PART = re.compile(
    r"(?:[,.;:)]|$|\s(?:of|the|its|his|her|their|more|less|fewer|higher|lower|larger|smaller|bigger|cheaper|faster|as|in|since|from|to|and"
    r"|or|were|are|is|was|have|has|had|said|say|on|off|over|after|this|last|by|compared|year-on-year|when|while|during|between|at|for|than"
    r"|that|do|did|does|will|would|live|lives|believe|think|went|goes|go)\b)"
)
_SCALE = re.compile(r"[ -](?P<scale>thousand|million|billion)\b", re.IGNORECASE)
_TIMES = re.compile(r"\stimes\b")
_OF_POINT = re.compile(
    r"\s(?:of\s)?(?:a|one)\s(?:percentage\s|percent\s)?point\b|\sof\s(?:a|one|1)\s?(?:percent|per cent|%)", re.IGNORECASE
)
_UNITS = [
    *(word for word in EN_WORDS if word not in {"point", "degree", "mu", "li", "cup", "cups"}),
    "hour",
    "minute",
    "mile",
    "year",
    "day",
]
_OF_UNIT = re.compile(
    rf"\s(?:of\s)?(?:an?|one)\s(?:(?:school|academic|calendar|fiscal)\s)?(?P<unit>{trie_pattern(_UNITS)})\b(?!-)", re.IGNORECASE
)
_PERIODS_BEFORE = re.compile(r"\b(?:first|last|past|next|previous|final|consecutive|straight|coming|latest) $", re.IGNORECASE)
_PERIOD = re.compile(r"\s+(?:of (?:19|20)[0-9]{2}|ended|ending|earlier|ago|later|in a row|and a|past|to\b)|-on-quarter")


def _bare_part(site: Site) -> Draft | None:
    """Read a tenth of a gallon without its article."""
    below = _below([], site.match["denominator"].lower()) if site.match else 0
    part = _part_of_unit(site, Fraction(1, below)) if below else None
    return None if part is None else close(part)


EN = (
    *triggered(
        "fractions/en/words",
        _fraction,
        (
            rf"(?i:(?<![\w.$€£])(?P<head>(?:an?|(?:{_N}|[0-9]{{1,3}})\b)(?:{_LINK}(?:and[ ])?(?:{_N}|an?|[0-9]{{1,2}})\b){{0,16}}{_LINK})"
            rf"(?P<denominator>{_D}|halves|(?<=and one[ -])half|(?<=one-)half(?=[ -][a-z])|(?<=ty[ -])firsts)\b{_NOT_PART})"
        ),
    ),
    *triggered(
        "fractions/en/bare-part",
        _bare_part,
        rf"(?i:(?<![a-z0-9][ -])\b(?P<denominator>{trie_pattern(_PARTS)})\b(?= of an? [a-z]))",
    ),
)
