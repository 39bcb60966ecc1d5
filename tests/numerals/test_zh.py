"""Chinese numerals: what is written is what is read, in characters and in financial capitals, and nothing crashes the reader."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model import Interval
from claimcheck.numerals import zh

CHARACTERS = "零一二三四五六七八九", "十百千", "万亿"
CAPITALS = "零壹贰叁肆伍陆柒捌玖", "拾佰仟", "万亿"

SPELLINGS = {
    "0": ["零", "〇"],
    "10": ["十", "一十"],
    "15": ["十五", "一十五", "拾伍"],
    "25": ["二十五", "廿五"],
    "110": ["一百一", "一百一十"],
    "105": ["一百零五", "一百〇五"],
    "35000": ["三万五", "三万五千", "3万5千", "3.5万"],
    "12000": ["一万二", "一万两千", "壹万贰仟"],
    "140000000": ["1亿4000万", "一亿四千万", "1.4亿"],
    "2025": ["二〇二五", "二零二五"],
    "3.14": ["三点一四"],
    "1000000000000": ["一万亿", "1万亿"],
}
NOT_NUMERALS = ["九千一万", "三万五万", "一百百", "五十十"]


def spell_section(number: int, digits: str, units: str) -> str:
    """Write a number below 10000."""
    parts, zero = "", False
    for place in (3, 2, 1, 0):
        digit = number // 10**place % 10
        if digit == 0:
            zero = bool(parts)
            continue
        parts += ("零" if zero else "") + digits[digit] + (units[place - 1] if place else "")
        zero = False
    return parts


def spell(number: int, script: tuple[str, str, str]) -> str:
    """Write a number below 10**12 in full, with a zero wherever a place is skipped."""
    digits, units, big = script
    if number == 0:
        return digits[0]
    written = ""
    for exponent, name in ((8, big[1]), (4, big[0]), (0, "")):
        section = number // 10**exponent % 10000
        if section:
            gap = written and (section < 1000 or number // 10 ** (exponent + 4) % 10 == 0)
            written += ("零" if gap else "") + spell_section(section, digits, units) + name
    return written


@pytest.mark.parametrize(("value", "spelling"), [(value, spelling) for value, spellings in SPELLINGS.items() for spelling in spellings])
def test_every_spelling_has_its_value(value: str, spelling: str) -> None:
    numeral = zh.read_run(spelling)
    assert numeral is not None
    assert numeral.value == Decimal(value)
    assert numeral.length == len(spelling)


@pytest.mark.parametrize("text", NOT_NUMERALS)
def test_what_is_no_numeral_is_not_guessed_at(text: str) -> None:
    assert zh.read_run(text) is None


@pytest.mark.parametrize(("text", "low", "high"), [("七八十", 70, 80), ("三五", 3, 5), ("十五六", 15, 16)])
def test_adjacent_digits_give_a_span(text: str, low: int, high: int) -> None:
    numeral = zh.read_run(text)
    assert numeral is not None
    assert numeral.span is not None
    assert numeral.span == Interval(Decimal(low), Decimal(high))


@given(st.integers(0, 10**12 - 1))
def test_a_number_written_in_characters_is_read_back(number: int) -> None:
    numeral = zh.read_run(spell(number, CHARACTERS))
    assert numeral is not None
    assert numeral.value == number


@given(st.integers(0, 10**12 - 1))
def test_a_number_written_in_capitals_is_read_back(number: int) -> None:
    numeral = zh.read_run(spell(number, CAPITALS))
    assert numeral is not None
    assert numeral.value == number


@given(st.text(alphabet=zh.HAN_NUMERALS + "0123456789.点几数多余来个 ", max_size=16))
def test_no_string_of_numeral_characters_crashes_the_reader(text: str) -> None:
    numeral = zh.read_run(text)
    assert numeral is None or numeral.length == len(text)
