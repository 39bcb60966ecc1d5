"""English numerals: what is written is what is read, and nothing crashes the reader."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.numerals.en import read_words
from claimcheck.numerals.en_magnitudes import read_vague
from claimcheck.numerals.en_ordinals import read_ordinal

_SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
SMALL, TENS = _SMALL.split(), _TENS.split()
SCALES = ((10**9, "billion"), (10**6, "million"), (10**3, "thousand"))

SPELLINGS = {
    "38": ["thirty-eight", "thirty eight"],
    "105": ["one hundred and five", "one hundred five", "a hundred and five"],
    "500000": ["half a million", "five hundred thousand"],
    "2500000": ["two and a half million", "two point five million"],
    "1500000": ["a million and a half", "one and a half million"],
    "12": ["a dozen", "twelve"],
    "12.99": ["twelve point nine nine"],
    "1998": ["nineteen ninety-eight"],
    "1805": ["eighteen oh five"],
    "300000": ["three lakh"],
}
ORDINALS = {"3": ["third", "3rd"], "21": ["twenty-first", "21st"], "105": ["one hundred and fifth"], "1000": ["thousandth", "1,000th"]}
WORDS = [*SMALL, *TENS, "hundred", "thousand", "million", "billion", "dozen", "score", "and", "a", "an", "half", "point", "oh"]


def spell(number: int) -> str:
    """Write a number below 10**12 in words."""
    for value, name in SCALES:
        if number >= value:
            rest = number % value
            return f"{spell(number // value)} {name}" + (f" {'and ' if rest < 100 else ''}{spell(rest)}" if rest else "")
    if number >= 100:
        rest = number % 100
        return f"{SMALL[number // 100]} hundred" + (f" and {spell(rest)}" if rest else "")
    if number >= 20:
        return TENS[number // 10 - 2] + (f"-{SMALL[number % 10]}" if number % 10 else "")
    return SMALL[number]


@pytest.mark.parametrize(("value", "spelling"), [(value, spelling) for value, spellings in SPELLINGS.items() for spelling in spellings])
def test_every_spelling_has_its_value(value: str, spelling: str) -> None:
    numeral = read_words(spelling)
    assert numeral is not None
    assert numeral.value == Decimal(value)
    assert numeral.length == len(spelling)


@pytest.mark.parametrize(("value", "spelling"), [(value, spelling) for value, spellings in ORDINALS.items() for spelling in spellings])
def test_every_ordinal_has_its_value(value: str, spelling: str) -> None:
    assert read_ordinal(spelling) == Decimal(value)


def test_a_magnitude_alone_is_vague() -> None:
    numeral = read_vague("hundreds of thousands")
    assert numeral.vague
    assert numeral.value == 100_000


@given(st.integers(0, 10**12 - 1))
def test_a_number_written_in_words_is_read_back(number: int) -> None:
    written = spell(number)
    numeral = read_words(written)
    assert numeral is not None
    assert numeral.value == number
    assert numeral.length == len(written)


@given(st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join))
def test_no_string_of_number_words_crashes_the_reader(text: str) -> None:
    numeral = read_words(text)
    assert numeral is None or 0 < numeral.length <= len(text)
