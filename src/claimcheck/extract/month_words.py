"""The names of months and the parts of an English date, as patterns: March, SEPT., 5th, 2025, nineteen eighty-six, '94."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.short_years import full_year
from claimcheck.numerals.en import read_words
from claimcheck.numerals.en_ordinals import ORDINAL_WORDS, read_ordinal
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
VERBS = frozenset({"May", "March", "Mar"})
"""In lower case these are words of other meanings: a month only where a year or an ordinal day stands beside them."""
_LOWER = trie_pattern([name.lower() for name in MONTHS if name not in VERBS])
_UPPER = trie_pattern([name.upper() for name in MONTHS])
SURE_MONTH = rf"(?P<month>{NAMES}|{_LOWER}|{_UPPER})(?![A-Za-z])"
MONTH = rf"(?P<month>{NAMES}|{_LOWER}|{_UPPER}|{trie_pattern([name.lower() for name in VERBS])})(?![A-Za-z])"

_UNITS = trie_pattern([word for word, value in ONES.items() if 0 < value < 10])  # noqa: PLR2004 - one figure
_TEENS = trie_pattern([word for word, value in ONES.items() if value >= 10])  # noqa: PLR2004 - two figures
_TENS = trie_pattern(TENS)
_PLACES = rf"(?:{_TEENS}|{_TENS}(?:[- ]{_UNITS})?)"
_HUNDREDS = "(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)"
SPOKEN = (
    rf"(?P<spoken>(?i:{_HUNDREDS}[- ](?:(?:oh?|zero)[- ]{_UNITS}|hundred(?: and)?(?: {_PLACES}| {_UNITS})?|{_PLACES})"
    rf"|two thousand(?:(?: and)? {_PLACES}|(?: and)? {_UNITS})?"
    rf"|one thousand (?:{_UNITS} hundred )?(?:and )?(?:{_PLACES}|{_UNITS})))\b"
)
"""A year in words: nineteen eighty-six, nineteen zero one, two thousand and five."""
DAY = r"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?"
DAY_FIRST = r"[0-9]{1,4}(?:[A-Za-z/–—~-]|\s[A-Za-z/–—~-]|, )"
MONTH_FIRST = "(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
"""How a date begins that names its month, behind its day or before it."""
_COUNTED = "people|persons|men|women|workers|children|students|passengers|users|jobs|units|copies|homes|others|more|times"
END = rf"(?![0-9A-Za-z%]|[.,:][0-9]|\s(?:{_COUNTED})\b)"
YEAR = rf"(?P<year>[12][0-9]{{3}}){END}"
LAST = r"(?=\s*(?:$|[.,;:!?)\n–—-]|(?:and|or|to|through|until|till|was|were|is|in|at|for|by|when|after|before|saw|as|on|with)\b))"
"""What may follow a figure that only a date makes sense of: the end of a clause, or a word of grammar."""
TAIL = rf"(?:(?:\.?\s?,\s?|\.?[ /-]|,? of )(?:{YEAR}|{SPOKEN})| in {YEAR.replace('year', 'within')}{LAST})"
"""The year of a date: 5 March 2025, March 5, 2025, June 26th of 2020, 28 June in 2020."""
WORD_DAYS = "|".join(sorted((word for word in ORDINAL_WORDS if word != "zeroth"), key=len, reverse=True))
ORDINAL_DAY = rf"(?P<ordinal>(?:twenty|thirty)[- ](?:{WORD_DAYS})|{WORD_DAYS})"
CARDINAL_DAY = rf"(?P<cardinal>(?:twenty|thirty)(?:[- ]{_UNITS})?|{_TEENS}|{_UNITS})"

_MONTHS_OF_YEAR = 12
_DAYS_OF_MONTH = 31
_FIRST_YEAR, _LAST_YEAR = 1000, 2200


def is_valid(month: int | None, day: int | None) -> bool:
    """Tell whether a month and a day can be those of a calendar; either may be unsaid."""
    return (month is None or 1 <= month <= _MONTHS_OF_YEAR) and (day is None or 1 <= day <= _DAYS_OF_MONTH)


def read_month(written: str) -> int | None:
    """Read a month by its name or its number."""
    return int(written) if written.isdigit() else MONTHS.get(written.rstrip(".").capitalize())


def read_year(groups: dict[str, str | None]) -> int | None:
    """Read the year among the groups of a match: in figures, two figures or words; 0 where it is no year."""
    figures = groups.get("year") or groups.get("within")
    if figures:
        return int(figures)
    if short := groups.get("short"):
        return full_year(int(short))
    spoken = groups.get("spoken")
    if not spoken:
        return None
    numeral = read_words(re.sub(r"[\s-]+", " ", spoken.lower()))
    value = numeral.value if numeral is not None else Decimal(0)
    return int(value) if _FIRST_YEAR <= value < _LAST_YEAR else 0


def read_day(groups: dict[str, str | None]) -> int | None:
    """Read the day among the groups of a match: 5, fifth, twenty-five."""
    if figures := groups.get("day"):
        return int(figures)
    if ordinal := groups.get("ordinal"):
        number = read_ordinal(re.sub(r"\s+", " ", ordinal))
        return int(number) if number is not None else None
    if cardinal := groups.get("cardinal"):
        numeral = read_words(re.sub(r"[\s-]+", " ", cardinal.lower()))
        return int(numeral.decimal) if numeral is not None else None
    return None
