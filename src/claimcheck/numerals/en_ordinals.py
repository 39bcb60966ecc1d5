"""English ordinals: third, twenty-first, one hundred and fifth, 3rd, millionth."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.numerals.en import read_words
from claimcheck.numerals.en_words import SCALES, TENS

_SMALL = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_SLIPS = {
    "fith": 5, "eigth": 8, "eightth": 8, "nineth": 9, "twelth": 12, "twelveth": 12, "forteenth": 14, "nintieth": 90,
    "twentyth": 20, "thirtyth": 30, "fiftyth": 50, "ninetyth": 90,
}  # fmt: skip
"""Slips of the pen that are often seen."""
_PLAIN = {word: number for number, word in enumerate(_SMALL.split())}
_TENTHS = {tens[:-1] + "ieth": number for tens, number in TENS.items()}
_FUSED = {
    tens + word: number + ones
    for tens, number in TENS.items()
    for word, ones in _PLAIN.items()
    if 0 < ones < 10  # noqa: PLR2004 - digits
}
"""Compounds without a hyphen: seventythird."""
_ORDINALS = _PLAIN | _TENTHS | _FUSED | _SLIPS
_ORDINAL_SCALES = {word + "th": exponent for word, exponent in SCALES.items() if word not in {"lakh", "lac", "crore"}}
ORDINAL_WORDS = (*_ORDINALS, *_ORDINAL_SCALES)


def read_ordinal(surface: str) -> Decimal | None:  # noqa: PLR0911 - one way of writing, one decision
    """Read an ordinal: third, twenty-first, one hundred and fifth, 3rd."""
    digits = re.fullmatch(r"([0-9][0-9,]*)(?:st|nd|rd|th)", surface, re.IGNORECASE)
    if digits:
        return Decimal(digits[1].replace(",", ""))
    words = re.findall("[a-z]+", surface.lower())
    last = words[-1]
    head = surface[: surface.lower().rindex(last)].rstrip(" -–—‑")
    if last in _ORDINALS:
        low = Decimal(_ORDINALS[last])
        if not head:
            return low
        if head.lower().endswith(" and"):
            head = head[:-4]
        numeral = read_words(head)
        if numeral is None or numeral.length != len(head) or numeral.resolution is None or low >= numeral.resolution:
            return None  # one-fifth is a fraction
        return numeral.decimal + low
    if last in _ORDINAL_SCALES:
        factor = Decimal(1).scaleb(_ORDINAL_SCALES[last])
        if not head:
            return factor
        numeral = read_words(head + " " + last[:-2])
        return None if numeral is None else numeral.decimal
    return None
