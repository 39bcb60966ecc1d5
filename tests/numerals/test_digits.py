"""Numbers in digits: every way of grouping, and nothing crashes the reader."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.numerals.digits import DIGITS, fold_width, parse_digits
from claimcheck.numerals.powers import read_digits

SPELLINGS = {
    "1234.5": ["1,234.5", "1 234,5", "1234.5"],
    "1280": ["1,280", "1280", "１２８０", "１，２８０"],
    "1234567": ["1,234,567", "12,34,567", "1.234.567", "1 234 567"],
    "1234.50": ["1.234,50", "1,234.50"],
    "0.5": [".5", "0.5"],
    "1024": ["2^10", "2**10", "2¹⁰"],
    "0.0625": ["4^-2", "1×4^-2"],
    "300000000": ["3×10^8", "3 × 10⁸", "3e8"],
    "0.000000001": ["1e-9", "10^-9", "10⁻⁹"],
}


@pytest.mark.parametrize(("value", "spelling"), [(value, spelling) for value, spellings in SPELLINGS.items() for spelling in spellings])
def test_every_spelling_has_its_value(value: str, spelling: str) -> None:
    match = re.match(DIGITS, spelling)
    assert match is not None
    numeral = read_digits(spelling, 0, match.end())
    assert numeral is not None
    assert numeral.value == Decimal(value)
    assert numeral.length == len(spelling)


@pytest.mark.parametrize(("surface", "resolution"), [("5", "1"), ("5.20", "0.01"), ("1,000", "1")])
def test_the_last_digit_says_how_finely_it_is_written(surface: str, resolution: str) -> None:
    assert parse_digits(surface)[1] == Decimal(resolution)


@given(st.integers(0, 10**15), st.integers(0, 6))
def test_a_number_is_read_back_from_its_digits(number: int, places: int) -> None:
    value = Decimal(number).scaleb(-places)
    written = f"{value:,f}"
    match = re.match(DIGITS, written)
    assert match is not None
    assert match.group() == written
    assert parse_digits(written)[0] == value


@given(st.text(alphabet="0123456789０１５９.,，．·  \u00a0%×^e-−⁻⁸", max_size=20))
def test_no_string_of_digits_and_signs_crashes_the_reader(text: str) -> None:
    assert len(fold_width(text)) == len(text)
    for match in re.finditer(DIGITS, text):
        numeral = read_digits(text, match.start(), match.end())
        assert numeral is None or numeral.length >= match.end() - match.start()
