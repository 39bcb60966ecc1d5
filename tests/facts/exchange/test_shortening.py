"""Statements cut to 75 characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.facts.exchange.shortening import LONGEST, shorten
from claimcheck.model import Language
from claimcheck.pipeline import find_numbers

LONG_EN = "In the second quarter of the year the revenue of the whole company rose by"
LONG_ZH = "根据国家统计局在今年年初公布的数据，" * 4


def cut(text: str, language: Language = Language.EN) -> str:
    return shorten(text, lambda part: find_numbers(part, language))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Revenue rose 38%", "Revenue rose 38%"),
        ("Revenue\n  rose 38%", "Revenue rose 38%"),
        ("x" * 75, "x" * 75),
        (f"{LONG_EN} 3", f"{LONG_EN}…"),
        (f"{LONG_EN} 12,345,678 dollars", f"{LONG_EN}…"),
        ("word " * 14 + "12 345 678 people", ("word " * 14).strip() + "…"),
        ("x" * 80, "x" * 74 + "…"),
        ("7" * 80, "…"),
        ("e\u0301" * 60, "e\u0301" * 37 + "…"),
    ],
)
def test_a_text_is_cut_at_a_word(text: str, shown: str) -> None:
    assert cut(text) == shown


def test_chinese_is_cut_at_a_character_before_the_number() -> None:
    assert cut(f"{LONG_ZH[:70]}1亿4000万公里以上", Language.ZH) == f"{LONG_ZH[:70]}…"
    assert cut(f"{LONG_ZH[:70]}一亿四千万公里以上", Language.ZH) == f"{LONG_ZH[:70]}…"


@given(
    words=st.lists(
        st.sampled_from(["the", "rise", "1,234.5", "38%", "$17 billion", "35亿元", "三分之二", "公司", "，", "GPT-4", "\U0001f600"])
    ),
    glue=st.sampled_from([" ", ""]),
)
def test_a_cut_text_is_short_and_holds_no_half_number(words: list[str], glue: str) -> None:
    text = glue.join(words)
    shown = cut(text)
    assert len(shown) <= LONGEST
    if shown != text:
        kept = shown.removesuffix("…")
        assert text.startswith(kept)
        rest = text[len(kept) :]
        assert not (kept[-1:].isdigit() and rest[:1].isdigit())
        assert not any(span.start < len(kept) < span.end for span in find_numbers(text[:275], Language.EN))
