"""Roman numerals, where a label asks for them: World War II, Chapter IV, Ⅱ型."""

from __future__ import annotations

import re

ROMAN = r"(?:(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3}))"
"""A pattern of a Roman numeral from I to LXXXIX, in capitals."""

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}
_SIGNS = {sign: number for number, sign in enumerate("ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ", start=1)}


def read_roman(surface: str) -> int | None:
    """Return the number that a Roman numeral writes, or None where it is none."""
    if surface in _SIGNS:
        return _SIGNS[surface]
    if not surface or not re.fullmatch(ROMAN, surface):
        return None
    total = 0
    for sign, following in zip(surface, [*surface[1:], "I"], strict=True):
        value = _VALUES[sign]
        total += -value if value < _VALUES[following] else value
    return total
