"""Phrases of a registry found in a text: inflected, hyphenated, misspelt by a letter, and never a part of another word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.facts.phrases import PhraseIndex, stem


def find(text: str, *phrases: str) -> list[str]:
    index = PhraseIndex()
    for phrase in phrases:
        index.add(phrase)
    return [text[hit.start : hit.end] for hit in index.find(text)]


@pytest.mark.parametrize(
    ("text", "phrase", "found"),
    [
        ("Sales rose", "sale", ["Sales"]),
        ("the sale's end", "sales", ["sale's"]),
        ("it employed and employs", "employing", ["employed", "employs"]),
        ("studies of a study", "study", ["studies", "study"]),
        ("running costs", "run", ["running"]),
        ("gross margin, gross-margin and gross  margins", "gross margin", ["gross margin", "gross-margin", "gross  margins"]),
        ("gross, margin", "gross margin", []),
        ("a wholesale price", "sale", []),
        ("unemployement fell", "unemployment", ["unemployement"]),
        ("employment fell", "unemployment", []),
        ("a bus", "bu", []),
        ("2024年营业收入增长", "营业收入", ["营业收入"]),
        ("营业额外收入", "营业收入", []),
        ("人 员工", "员工", ["员工"]),
        ("gdp grew", "GDP", ["gdp"]),
        ("使用GDP数据", "GDP数据", ["GDP数据"]),
        ("", "sale", []),
    ],
)
def test_a_phrase_is_found_as_it_is_written_and_no_other(text: str, phrase: str, found: list[str]) -> None:
    assert find(text, phrase) == found


def test_a_phrase_inside_a_longer_one_is_left_out() -> None:
    assert find("net sales and sales", "sales", "net sales") == ["net sales", "sales"]
    assert find("净利润和利润", "利润", "净利润") == ["净利润", "利润"]


def test_a_phrase_has_one_number_and_what_holds_no_word_has_none() -> None:
    index = PhraseIndex()
    assert index.add("net sales") == index.add("Net Sale") != index.add("sales")
    assert index.add("净 利润") == index.add("净利润")
    assert index.add("—") is None
    assert index.add("") is None


@given(st.text(max_size=40), st.lists(st.text(max_size=8), max_size=5))
def test_any_text_can_be_searched_for_any_phrase(text: str, phrases: list[str]) -> None:
    index = PhraseIndex()
    keys = {index.add(phrase) for phrase in phrases}
    for hit in index.find(text):
        assert 0 <= hit.start < hit.end <= len(text)
        assert hit.key in keys


@given(st.from_regex(r"[a-z]{1,12}", fullmatch=True))
def test_an_inflected_word_has_the_stem_of_its_possessive(word: str) -> None:
    assert stem(f"{word}'s") == stem(word) == stem(word.upper())
