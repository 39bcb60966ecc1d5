"""Numbers inside a pattern, for rules that read two: one in a hundred thousand, 每10万人, 五分之三."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.numerals import en, zh
from claimcheck.numerals.digits import DIGITS, FIGURES, fold_width, parse_digits
from claimcheck.numerals.en_magnitudes import SCALE, scale_exponent
from claimcheck.numerals.en_words import CARDINALS, SCALE_WORDS
from claimcheck.numerals.trie import trie_pattern

SMALL_EN = trie_pattern([*CARDINALS])


def read_count(surface: str) -> Decimal | None:
    """Read a number that a pattern has found, in either language; None where it is none."""
    surface = surface.strip()
    if surface[0].isdigit():
        digits = re.match(DIGITS, surface)
        if digits is None:
            return None
        value = parse_digits(digits.group())[0]
        rest = surface[digits.end() :].strip()
        if not rest:
            return value
        scale = SCALE.match(rest) or zh.read_run("一" + rest)
        if isinstance(scale, re.Match):
            return value.scaleb(scale_exponent(scale))
        return value * scale.decimal if scale else None
    numeral = zh.read_run(surface) or en.read_words(surface.lower())
    return numeral.decimal if numeral and isinstance(numeral.value, Decimal) else None


def read_small(surface: str) -> int:
    """Read a part of a date or a time in digits or characters; 99, which is no part of either, where it is no numeral."""
    folded = fold_width(surface)
    if folded.isdigit():
        return int(folded)
    numeral = zh.read_run(surface)
    return int(numeral.decimal) if numeral else 99


NUMBER_EN = (
    rf"(?:{FIGURES})(?: (?:million|thousand|billion))?|{SMALL_EN}(?:[ -]{trie_pattern([*CARDINALS, *SCALE_WORDS])})*"
    rf"|an? {trie_pattern(SCALE_WORDS)}"
)
NUMBER_ZH = rf"(?:{FIGURES}\s?[十百千万亿]{{0,2}}|[{zh.HAN_NUMERALS}点]{{1,40}})"
CLASSIFIER = "[名个位人户家套间台辆只头栋座条件例次张份对平方公里例起宗席匹艘]"
