"""English magnitudes beside digits, and alone: 3.5 billion, 1.2bn, 600m, 70+, dozens, hundreds of thousands."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from claimcheck.model import Interval, Qualifier
from claimcheck.numerals.en_words import SCALES
from claimcheck.numerals.numeral import Numeral
from claimcheck.numerals.trie import trie_pattern

_WORD = re.compile(r"[A-Za-z]+")


_SHORT = {
    "bn": 9,
    "mn": 6,
    "mln": 6,
    "bln": 9,
    "trn": 12,
    "tn": 12,
    "trln": 12,
    "mio": 6,
    "k": 3,
    "m": 6,
    "b": 9,
    "t": 12,
    "cr": 7,
    "crs": 7,
}
_PLURAL = {word + "s": exponent for word, exponent in SCALES.items()} | {"lkh": 5, "lkhs": 5}
SCALE = re.compile(
    rf"(?:[ \u00a0\u202f]{{1,2}}|-)?(?P<word>{trie_pattern([*SCALES, *_PLURAL])})(?![A-Za-z])"
    r"|[ \u00a0]?(?P<short>bn|mn|mln|bln|trn|tn|trln|mio|crs?)\b\.?"
    r"|(?:(?P<letter>[kKmMbBtT])|(?-i:[ \u00a0](?P<far>k)))(?![A-Za-z0-9/]|\.[A-Za-z])",
    re.IGNORECASE,
)
"""A magnitude after digits: 3.5 billion, 1.2bn, 600m, 30k. A single letter is for the caller to weigh: 600m may be metres."""


def scale_exponent(match: re.Match[str]) -> int:
    """Return the power of ten that a match of SCALE stands for."""
    word = (match["word"] or "").lower()
    return SCALES.get(word) or _PLURAL.get(word) or _SHORT[(match["short"] or match["letter"] or match["far"]).lower()]


ODD = re.compile(r"(?:-|\s)odd\b|-something\b|\s?\+(?![\d+])")
"""What makes a numeral a lower bound: twenty-odd, 70+."""
_VAGUE = {
    "tens": 10,
    "dozens": 10,
    "scores": 10,
    "hundreds": 100,
    "thousands": 1000,
    "millions": 10**6,
    "billions": 10**9,
    "trillions": 10**12,
}
VAGUE = (
    rf"(?:{trie_pattern(list(_VAGUE))})(?:\s+(?:of\s+)?{trie_pattern(['hundreds', 'thousands', 'millions', 'billions', 'trillions'])})?\b"
)
"""Magnitudes alone: dozens, hundreds of thousands, tens of millions."""


@lru_cache(maxsize=256)
def read_vague(surface: str) -> Numeral:
    """Read a magnitude: dozens is about 10 and less than 100, hundreds of thousands about 100000."""
    value = Decimal(1)
    for word in _WORD.findall(surface.lower()):
        value *= _VAGUE.get(word, 1)
    high = value * (10 if surface.lower().startswith(("tens", "hundred")) else 10 if value < 10**3 else 1000)
    return Numeral(value, None, extent=Interval(value, high), qualifier=Qualifier.APPROX, vague=True, spelled=True, length=len(surface))
