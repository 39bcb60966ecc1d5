"""Fractions: two-thirds, 2/3, ½, half, three-quarters of a mile, 三分之二, 一又二分之一, 一半."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from claimcheck.extract.duration_words import WORDS_EN, WORDS_ZH
from claimcheck.extract.measure_words import EN_WORDS, ZH_WORDS
from claimcheck.extract.rule import Draft, Rule, Site, close, draft_at, draft_over, triggered
from claimcheck.extract.written_numbers import NUMBER_ZH, SMALL_EN, read_count
from claimcheck.model import Kind, Number, Qualifier
from claimcheck.numerals import en, en_run
from claimcheck.numerals.trie import trie_pattern

_DENOMINATORS = {
    "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11,
    "twelfth": 12, "sixteenth": 16,
    "twentieth": 20, "thirtieth": 30, "hundredth": 100, "thousandth": 1000, "millionth": 10**6,
}  # fmt: skip
_DENOMINATORS |= {word + "s": number for word, number in _DENOMINATORS.items()}
_D = trie_pattern(_DENOMINATORS)
_NOT_PART = (
    r"(?![- ](?:of (?:the )?(?:year|19|20)|time\b|place\b|largest|biggest|party|hand|world|grade|century|floor|street|edition|day|year in"
    r"|quarter|consecutive|straight|round|season))"
)


def _fraction_en(site: Site) -> Draft | None:
    """Read two-thirds, a quarter, one-fifth, four and a half fifths; "a quarter of 2024" and "in the quarter" are periods."""
    match = site.match
    if match is None:
        return None
    written = (match["count"] or "a").lower()
    count, word = _numerator(written), match["denominator"].lower()
    if word == "quarter" and (_SCALED if match["whole"] is None else _MEASURED).match(site.text, site.end):
        return None  # a quarter million, four and a quarter minutes: the number words are read as one
    if count is None or not _is_part(site, count, written, word):
        return None
    value = Fraction(int(count), _DENOMINATORS[word])
    times = _TIMES.match(site.text, site.end)
    part = _part_of_unit(site, value) if times is None else None
    if part is not None:
        return close(part)
    if match["whole"]:
        whole = en.read_words(match["whole"].lower())
        number: Number = Decimal(match["whole"]) if match["whole"].isdigit() else whole.value if whole else Decimal(0)
        value += Fraction(number)
    if times is not None:
        site.end = times.end()
        return close(draft_over(site, Kind.MULTIPLIER, value, "x"))
    return close(draft_over(site, Kind.FRACTION, value))


def _numerator(written: str) -> Decimal | None:
    """Read how many parts: a, two, 3."""
    if written in {"a", "an"}:
        return Decimal(1)
    if written.isdigit():
        return Decimal(written)
    numeral = en.read_words(written)
    return numeral.value if numeral is not None and isinstance(numeral.value, Decimal) else None


def _is_part(site: Site, count: Decimal, written: str, word: str) -> bool:
    """Tell a fraction from an ordinal (a third plant), from a period (the last quarter of 2024) and from a slip (two third)."""
    below = _DENOMINATORS[word]
    if (count > 1 and not word.endswith("s")) or count >= below * 3 or (word == "fourth" and count == 1 and written != "one"):
        return False
    if (
        word.startswith("quarter")
        and (
            count > _QUARTERS  # eight quarters are a time
            or _PERIODS_BEFORE.search(site.text[max(0, site.start - 12) : site.start])
            or _PERIOD.match(site.text, site.end)
        )
    ):
        return False
    return count != 1 or word not in _ORDINAL_TOO or "-" in site.text[site.start : site.end] or bool(_PART.match(site.text, site.end))


def _part_of_unit(site: Site, value: Fraction) -> Draft | None:
    """Read what is a part of one unit: a quarter of a percentage point, two-thirds of a percent, a third of a million."""
    point = _OF_POINT.match(site.text, site.end)
    if point is not None:
        site.end = point.end()
        exact = Decimal(value.numerator) / Decimal(value.denominator)
        if "point" in point.group().lower():
            return draft_over(site, Kind.PERCENTAGE_POINTS, exact, "pp")
        return draft_over(site, Kind.PERCENT, exact, "%")
    unit = _OF_UNIT.match(site.text, site.end)
    if unit is not None:
        site.end = unit.end()
        exact = Decimal(value.numerator) / Decimal(value.denominator)
        word = unit["unit"].lower()
        if word in WORDS_EN:
            return draft_over(site, Kind.DURATION, exact, WORDS_EN[word])
        return draft_over(site, Kind.QUANTITY, exact, EN_WORDS[word])
    scale = _OF_SCALE.match(site.text, site.end)
    if scale is None:
        return None
    numeral = en.read_words(scale["scale"].lower())
    site.end = scale.end()
    product = value * Fraction(numeral.value) if numeral else value
    return draft_over(site, Kind.COUNT, Decimal(product.numerator) / Decimal(product.denominator))


_SCALED = re.compile(r"[ -](?:million|billion|trillion)\b")
_MEASURED = re.compile(rf"[ -](?:million|billion|trillion|per ?cent|{trie_pattern([*WORDS_EN, *EN_WORDS])})\b")
_QUARTERS = 4
_ORDINAL_TOO = {
    "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "twentieth", "hundredth",
    "thousandth",
}  # fmt: skip
_PART = re.compile(
    r"(?:[,.;:)]|$|\s(?:of|the|its|his|her|their|more|less|fewer|higher|lower|larger|smaller|bigger|cheaper|faster|as|in|since|from|to|and"
    r"|or|were|are|is|was|have|has|had|said|say|on|off|over|after|this|last|by|compared|year-on-year|when|while|during|between|at|for|than"
    r"|that|do|did|does|will|would|live|lives|believe|think|went|goes|go)\b)"
)
_TIMES = re.compile(r"\stimes\b")
_OF_POINT = re.compile(
    r"\s(?:of\s)?(?:a|one)\s(?:percentage\s|percent\s)?point\b|\sof\s(?:a|one|1)\s?(?:percent|per cent|%)", re.IGNORECASE
)
_UNITS = [*(word for word in EN_WORDS if word not in {"point", "degree", "mu", "li", "cup"}), "hour", "minute", "mile", "year", "day"]
_OF_UNIT = re.compile(rf"\s(?:of\s)?(?:an?|one)\s(?P<unit>{trie_pattern(_UNITS)})\b(?!-)", re.IGNORECASE)
_OF_SCALE = re.compile(r"\sof\s(?:a|one)\s(?P<scale>million|billion|trillion|thousand)\b", re.IGNORECASE)
_PERIODS_BEFORE = re.compile(r"\b(?:first|last|past|next|previous|final|consecutive|straight|coming|latest) $", re.IGNORECASE)
_PERIOD = re.compile(r"\s+(?:of (?:19|20)[0-9]{2}|ended|ending|earlier|ago|later|in a row|and a|past|to\b)|-on-quarter")


def _half(site: Site) -> Draft | None:
    draft = draft_over(site, Kind.FRACTION, Fraction(1, 2))
    return close(draft)


def _slash(site: Site) -> Draft | None:
    """2/3 and 6-1/2."""
    match = site.match
    if match is None:
        return None
    above, below = int(match["above"]), int(match["below"])
    if below == 0:
        return None
    value = Fraction(above, below)
    if match.groupdict().get("whole"):
        value += int(match["whole"])
    elif above > below or below > 1000:  # noqa: PLR2004 - 24/7 and years are no fractions
        return None
    draft = draft_over(site, Kind.FRACTION, value)
    draft.closed = True
    percent = re.match(r"\s?(?:%|percent\b|per cent\b)", site.text[site.end : site.end + 10])
    if percent:
        draft.kind, draft.unit, draft.end = Kind.PERCENT, "%", site.end + percent.end()
        draft.value = Decimal(value.numerator) / Decimal(value.denominator)
    return draft


def _sign(site: Site) -> Draft | None:
    """½ and 3¾."""
    match = site.match
    if match is None:
        return None
    value = _SIGNS[match["sign"]] + (int(match["whole"]) if match["whole"] else 0)
    after = _SIGN_AFTER.match(site.text, site.end)
    if after is None:
        return draft_over(site, Kind.FRACTION, value)
    site.end = after.end()
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    if after["scale"]:
        numeral = en.read_words(after["scale"].lower())
        return draft_over(site, Kind.COUNT, exact * numeral.decimal) if numeral else None
    return draft_over(site, Kind.PERCENT, exact, "%")


_SIGN_AFTER = re.compile(r"\s?(?:%|percent\b|per cent\b)|\s(?P<scale>million|billion|trillion|thousand)\b")
_SIGNS = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "⅕": Fraction(1, 5),
    "⅛": Fraction(1, 8), "⅜": Fraction(3, 8), "⅝": Fraction(5, 8), "⅞": Fraction(7, 8),
}  # fmt: skip


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
        "fractions/en/words",
        _fraction_en,
        rf"(?i:\b(?:(?P<whole>{SMALL_EN}|[0-9]{{1,3}}) and )?(?P<count>an?|{SMALL_EN}|[1-9])[- ]"
        rf"(?P<denominator>{_D})\b{_NOT_PART})(?<!second)",
    ),
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
    *triggered(
        "fractions/en/slash",
        _slash,
        r"(?<![\w/.,$€£-])(?:(?P<whole>[0-9]{1,3})[- ])?(?P<above>[0-9]{1,3})[/⁄](?P<below>[0-9]{1,4})(?![\w/]|\.[0-9])",
    ),
    *triggered("fractions/en/sign", _sign, rf"(?<![\w.])(?P<whole>[0-9]+)?[ ]?(?P<sign>[{''.join(_SIGNS)}])"),
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
    *triggered(
        "fractions/zh/slash",
        _slash,
        r"(?<![\w/.,-])(?:(?P<whole>[0-9]{1,3})又)?(?P<above>[0-9]{1,3})[/⁄](?P<below>[0-9]{1,4})(?![A-Za-z0-9/]|\.[0-9])",
    ),
    *triggered("fractions/zh/sign", _sign, rf"(?<![\w.])(?P<whole>[0-9]+)?(?P<sign>[{''.join(_SIGNS)}])"),
    Rule("fractions/zh/fen-zhi", _fen_zhi, after=rf"分之(?P<above>{NUMBER_ZH})"),
)
DENOMINATOR_WORDS = tuple(_DENOMINATORS)
