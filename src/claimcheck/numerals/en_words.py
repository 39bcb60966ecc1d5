"""The words of English numerals and what they are worth: seven, twelve, forty, thousand, lakh, dozen."""

from __future__ import annotations

_SMALL = "zero one two three four five six seven eight nine ten eleven twelve"
_TEENS = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

ONES = {word: number for number, word in enumerate([*_SMALL.split(), *_TEENS.split()])}
TENS = {word: 10 * number for number, word in enumerate(_TENS.split(), start=2)} | {"fourty": 40}
SCALES = {
    "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "quadrillion": 15, "quintillion": 18, "sextillion": 21,
    "lakh": 5, "lac": 5, "crore": 7,
}  # fmt: skip
"""The power of ten of each magnitude."""
GROUPS = {"dozen": 12, "score": 20}
JOINED = {tens + ones: TENS[tens] + ONES[ones] for tens in TENS for ones in list(ONES)[1:10]}
"""Compounds without a hyphen: twentyone."""
PLURALS = {scale + "s": scale for scale in ("hundred", "thousand", "million", "billion", "trillion", "lakh", "crore")} | {"dozens": "dozen"}
"""Magnitudes in the plural, which count only behind a number: sixty hundreds."""

CARDINALS = (*ONES, *TENS)
SCALE_WORDS = tuple(SCALES)
