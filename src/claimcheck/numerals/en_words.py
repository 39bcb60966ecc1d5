"""The words of English numerals and what they are worth: seven, twelve, forty, thousand, lakh, dozen."""

from __future__ import annotations

_SMALL = "zero one two three four five six seven eight nine ten eleven twelve"
_TEENS = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

ONES: dict[str, int] = {word: number for number, word in enumerate([*_SMALL.split(), *_TEENS.split()])} | {
    "nought": 0, "naught": 0, "forteen": 14, "fiveteen": 15, "eightteen": 18, "ninteen": 19,
}  # fmt: skip
TENS = {word: 10 * number for number, word in enumerate(_TENS.split(), start=2)} | {
    "thrity": 30, "fourty": 40, "fivty": 50, "eigthy": 80, "ninty": 90,
}  # fmt: skip
"""Each with the slips of the pen that are often seen."""
SCALES = {
    "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "quadrillion": 15, "quintillion": 18, "sextillion": 21,
    "lakh": 5, "lac": 5, "crore": 7, "hundered": 2, "thousend": 3, "milion": 6, "millon": 6, "billon": 9,
}  # fmt: skip
"""The power of ten of each magnitude."""
GROUPS = {"dozen": 12, "score": 20}
JOINED = {tens + ones: TENS[tens] + ONES[ones] for tens in TENS for ones in list(ONES)[1:10]} | {
    "threescore": 60, "fourscore": 80,
}  # fmt: skip
"""Compounds without a hyphen: twentyone, fourscore."""
PLURALS = {scale + "s": scale for scale in ("hundred", "thousand", "million", "billion", "trillion", "lakh", "crore")} | {
    "dozens": "dozen", "lacs": "lac", "lkh": "lakh", "lkhs": "lakh", "cr": "crore", "crs": "crore",
}  # fmt: skip
"""Magnitudes in the plural or cut short, which count only behind a number: sixty hundreds, three cr."""

CARDINALS = (*ONES, *TENS)
SCALE_WORDS = tuple(SCALES)
