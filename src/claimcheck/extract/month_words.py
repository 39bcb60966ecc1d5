"""The names of months and the parts of an English date, as patterns: March, SEPT., 5th, 2025, nineteen eighty-six."""

from __future__ import annotations

from claimcheck.numerals.en_ordinals import ORDINAL_WORDS
from claimcheck.numerals.en_words import ONES, TENS
from claimcheck.numerals.trie import trie_pattern

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "January Jan", "February Feb", "March Mar", "April Apr", "May", "June Jun", "July Jul", "August Aug", "September Sept Sep",
            "October Oct",
            "November Nov", "December Dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
NAMES = (
    "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
)
_LOWER = "|".join(name.lower() for name in MONTHS if name not in {"May", "March", "Mar"}) + "|" + "|".join(name.upper() for name in MONTHS)
MONTH = rf"(?P<month>{NAMES}|{_LOWER})\b"
_PLACES = rf"{trie_pattern([*ONES, *TENS])}(?:[- ]{trie_pattern(ONES)})?"
SPOKEN = (
    r"(?P<spoken>(?i:"
    rf"(?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty) (?:oh? )?{_PLACES}"
    rf"|two thousand(?: and)?(?: {_PLACES})?"
    rf"|one thousand (?:{trie_pattern(ONES)} hundred )?(?:and )?{_PLACES}))\b"
)
"""A year in words: nineteen eighty-six, two thousand and five."""
ABBREVIATED = rf"{MONTH}\.?"
DAY = r"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?"
YEAR = r"(?P<year>[12][0-9]{3})"
END = r"(?![0-9A-Za-z%]|[.,:][0-9])"
WORD_DAYS = "|".join(sorted((word for word in ORDINAL_WORDS if word != "zeroth"), key=len, reverse=True))
