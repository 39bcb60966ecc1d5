"""Lines break between Chinese characters and at English spaces, and never inside a number."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.report.paint import Run, measure_line
from claimcheck.report.wrap import Whole, wrap

TEXTS = st.lists(
    st.sampled_from(["3.5", "38%", "$1,200", "２０２５", "12:30", "港", "城，", "（", "）", "“", "word ", "a-b ", "—", " "]), max_size=30
)


def fold(*parts: str | Whole, width: int) -> list[str]:
    runs = [part if isinstance(part, Whole) else Run(part) for part in parts]
    return ["".join(run.text for run in line) for line in wrap(runs, width)]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("the harbour is open", 11, ["the harbour", "is open"]),
        ("港城公共自行车", 6, ["港城公", "共自行", "车"]),
        ("港城有自行车，很多", 12, ["港城有自行", "车，很多"]),
        ("他说（真的）好", 6, ["他说", "（真", "的）好"]),
        ("增长了12.5%左右", 10, ["增长了", "12.5%左右"]),
        ("价格为54美元一张", 8, ["价格为", "54美元一", "张"]),
        ("extraordinarily", 6, ["extrao", "rdinar", "ily"]),
        ("well-known facts", 6, ["well-", "known", "facts"]),
        ("freelance—an increase", 11, ["freelance—", "an increase"]),
        ("page 1,234,567", 9, ["page", "1,234,567"]),
        ("https://example.org/12345678", 10, ["https://ex", "ample.org/", "12345678"]),
        ("", 10, [""]),
    ],
)  # fmt: skip
def test_lines_break_where_a_reader_expects(text: str, width: int, expected: list[str]) -> None:
    assert fold(text, width=width) == expected


def test_a_claim_stays_whole_with_its_mark() -> None:
    claim = Whole((Run("3.5 million"), Run("[3]")))
    assert fold("It carried ", claim, " riders", width=20) == ["It carried", "3.5 million[3]", "riders"]


def test_a_claim_wider_than_the_line_is_broken_like_text() -> None:
    claim = Whole((Run("twenty-five thousand three hundred"), Run("[3]")))
    assert fold(claim, width=12) == ["twenty-five", "thousand", "three", "hundred[3]"]


@given(TEXTS, st.integers(8, 40))
def test_a_number_is_never_broken(parts: list[str], width: int) -> None:
    text = "".join(parts)
    lines = fold(text, width=width)
    assert all(measure_line([Run(line)]) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    ends, at = set(), 0
    for line in lines:
        at += len(line.replace(" ", ""))
        ends.add(at)
    for found in re.finditer(r"[$]?[0-9０-９]+(?:[.,:][0-9０-９]+)*%?", text):
        if measure_line([Run(found[0])]) <= width:
            start = found.start() - text.count(" ", 0, found.start())
            assert not ends & set(range(start + 1, start + len(found[0])))


@given(st.lists(st.sampled_from("港城有车，。（）“”"), max_size=40).map("".join), st.integers(8, 30))
def test_closing_marks_begin_no_line_and_opening_marks_end_none(text: str, width: int) -> None:
    lines = fold(re.sub("(?<=[，。）”（“])[，。）”（“]+", "", text), width=width)
    assert not any(line[:1] in set("，。）”") for line in lines[1:])
    assert not any(line[-1:] in set("（“") for line in lines[:-1])
