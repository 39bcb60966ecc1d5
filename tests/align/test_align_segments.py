"""What translators do to paragraphs, and what must not move them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.align import align_segments, choose_preset
from claimcheck.align.preset import PARAGRAPHS, SENTENCES
from claimcheck.align.runs import find_interleaving
from claimcheck.model import Bead, Block, Document, Language, Segment, Span
from claimcheck.read import parse_document
from claimcheck.segment import make_segments, split_segments

Align = Callable[[Sequence[str], Sequence[str]], tuple[Bead, ...]]
Pairs = list[tuple[tuple[int, ...], tuple[int, ...]]]


def _pairs(beads: Sequence[Bead]) -> Pairs:
    return [(bead.source, bead.target) for bead in beads]


def _straight(first: int, last: int, shift: int = 0) -> Pairs:
    return [((at,), (at + shift,)) for at in range(first, last)]


def test_faithful_translation(align: Align, english: list[str], chinese: list[str]) -> None:
    beads = align(english, chinese)
    assert _pairs(beads) == _straight(0, 8)
    assert all(bead.confidence > 0.8 for bead in beads)


@pytest.mark.parametrize("gone", range(8))
def test_paragraph_left_out(align: Align, english: list[str], chinese: list[str], gone: int) -> None:
    del chinese[gone]
    assert _pairs(align(english, chinese)) == [*_straight(0, gone), ((gone,), ()), *_straight(gone + 1, 8, -1)]


@pytest.mark.parametrize("place", range(9))
def test_paragraph_put_in(align: Align, english: list[str], chinese: list[str], place: int) -> None:
    chinese.insert(place, "译者注:本文原载于一本航海杂志,作者多年来住在北方的一个小岛上,靠写书为生。")
    assert _pairs(align(english, chinese)) == [*_straight(0, place), ((), (place,)), *_straight(place, 8, 1)]


@pytest.mark.parametrize("place", range(1, 7))
def test_two_paragraphs_merged(align: Align, english: list[str], chinese: list[str], place: int) -> None:
    chinese[place : place + 2] = ["".join(chinese[place : place + 2])]
    assert _pairs(align(english, chinese)) == [*_straight(0, place), ((place, place + 1), (place,)), *_straight(place + 2, 8, -1)]


def test_three_paragraphs_merged(align: Align, english: list[str], chinese: list[str]) -> None:
    chinese[2:5] = ["".join(chinese[2:5])]
    assert _pairs(align(english, chinese)) == [*_straight(0, 2), ((2, 3, 4), (2,)), *_straight(5, 8, -2)]


def test_paragraph_split(align: Align, english: list[str], chinese: list[str]) -> None:
    chinese[3:4] = ["渔民很生气。他们说新码头占去了他们最好的位置,", "投票之前也没有人问过他们。"]
    assert _pairs(align(english, chinese)) == [*_straight(0, 3), ((3,), (3, 4)), *_straight(4, 8, 1)]


@pytest.mark.parametrize("place", range(1, 7))
def test_neighbours_swapped(align: Align, english: list[str], chinese: list[str], place: int) -> None:
    chinese[place], chinese[place + 1] = chinese[place + 1], chinese[place]
    expected = [*_straight(0, place), ((place,), (place + 1,)), ((place + 1,), (place,)), *_straight(place + 2, 8)]
    assert _pairs(align(english, chinese)) == expected


def test_wrong_numbers_move_nothing(align: Align, english: list[str], chinese: list[str]) -> None:
    """Every figure is another one: the beads stay."""
    wrong = [re.sub(r"\d", "7", text).replace("两", "八").replace("六", "九").replace("三", "四") for text in chinese]
    assert _pairs(align(english, wrong)) == _straight(0, 8)


def test_added_paragraph_that_repeats_another_stays_alone(align: Align, english: list[str], chinese: list[str]) -> None:
    chinese.append("编者按:船票两欧元,市议会购买的电动船每艘可载120名乘客。请读者关注我们的公众号,获取更多海港故事。")
    assert _pairs(align(english, chinese)) == [*_straight(0, 8), ((), (8,))]


def test_traditional_characters(align: Align, english: list[str]) -> None:
    chinese = [
        "渡輪歸來",
        "沉寂九年之後,老港口與馬羅島之間的渡輪週一重新開航。",
        "漁民很生氣。他們說新碼頭佔去了他們最好的位置,投票之前也沒有人問過他們。",
    ]
    assert _pairs(align([english[0], english[1], english[3]], chinese)) == _straight(0, 3)


def _arrange(order: str, english: Sequence[str], chinese: Sequence[str]) -> str:
    if order == "interleaved":
        return "\n\n".join(text for pair in zip(english, chinese, strict=True) for text in pair)
    first, second = (english, chinese) if order == "english first" else (chinese, english)
    return "\n\n".join([*first, *second])


@pytest.mark.parametrize("order", ["english first", "chinese first", "interleaved"])
def test_one_file_in_any_arrangement(order: str, english: list[str], chinese: list[str]) -> None:
    segments = split_segments(parse_document(_arrange(order, english, chinese)))
    assert _pairs(align_segments(segments.en, segments.zh)) == _straight(0, 8)


def _make_sides(order: str) -> tuple[list[Segment], list[Segment]]:
    """Make a document of one-letter paragraphs, E for English and Z for Chinese."""
    document = Document("<text>", order)
    sides: dict[str, list[Segment]] = {"E": [], "Z": []}
    for at, letter in enumerate(order):
        language = Language.EN if letter == "E" else Language.ZH
        sides[letter].append(Segment(document, Span(at, at + 1), language, len(sides[letter]), Block(Span(at, at + 1))))
    return sides["E"], sides["Z"]


@pytest.mark.parametrize("order", ["EZEZEZ", "ZEZEZE", "EZEEZZEZ"])
def test_interleaved_runs_are_numbered_in_pairs(order: str) -> None:
    found = find_interleaving(*_make_sides(order))
    assert found
    assert found.source == found.target
    assert found.ratio(0, 1, 0, 1) > 0 > found.ratio(0, 1, 1, 1)


@pytest.mark.parametrize("order", ["EEEEZZZZ", "ZZZZEEEE", "EZ", "EEEEEEEEEEZEEZZZZZZZZZZ"])
def test_one_block_after_the_other_is_not_interleaved(order: str) -> None:
    assert find_interleaving(*_make_sides(order)) is None


def test_sentences_inside_a_paragraph(align: Align, english: list[str], chinese: list[str]) -> None:
    beads = align(english, chinese)
    assert _pairs(beads[0].sentences) == [((0,), (0,))]
    assert _pairs(beads[2].sentences) == [((0,), (0,)), ((1,), (1,))]


def test_sentences_joined_by_the_translator(align: Align, english: list[str], chinese: list[str]) -> None:
    chinese[2] = "市议会从一家挪威造船厂购买了两艘电动船,每艘可载120名乘客,充电需要六分钟。"
    assert _pairs(align(english, chinese)[2].sentences) == [((0, 1), (0,))]


def test_sentences_of_a_merged_paragraph_count_through(align: Align, english: list[str], chinese: list[str]) -> None:
    chinese[2:4] = ["".join(chinese[2:4])]
    merged = align(english, chinese)[2]
    assert merged.source == (2, 3)
    assert [index for bead in merged.sentences for index in bead.source] == [0, 1, 2, 3]
    assert [index for bead in merged.sentences for index in bead.target] == [0, 1, 2, 3]


def test_preset_follows_the_data(english: list[str]) -> None:
    lines = ["It rained all night.", "Nobody slept.", "The dog barked at the door."] * 20
    assert choose_preset(make_segments(lines, Language.EN), make_segments(lines, Language.ZH)) is SENTENCES
    paragraphs = make_segments(english * 10, Language.EN)
    assert choose_preset(paragraphs, paragraphs) is PARAGRAPHS


_LINES = st.lists(
    st.one_of(
        st.text(max_size=30),
        st.sampled_from(["The bank raised rates.", "央行上调利率。", "## Risks", "## 风险", "- item", "42", "……", "!?", " "]),
    ),
    max_size=12,
)


class TestProperties:
    """Beads cover both sides exactly once; the same input gives the same beads."""

    @given(source=_LINES, target=_LINES)
    @settings(max_examples=60, deadline=None)
    def test_beads_cover_both_sides_once(self, source: list[str], target: list[str]) -> None:
        left, right = make_segments(source, Language.EN), make_segments(target, Language.ZH)
        beads = align_segments(left, right)
        assert sorted(index for bead in beads for index in bead.source) == list(range(len(source)))
        assert sorted(index for bead in beads for index in bead.target) == list(range(len(target)))
        firsts = [bead.source[0] for bead in beads if bead.source]
        assert firsts == sorted(firsts)
        assert all(0 <= bead.confidence <= 1 for bead in beads)
        assert beads == align_segments(left, right)
        for bead in beads:
            count = sum(max(1, len(left[index].sentences)) for index in bead.source)
            assert [index for inner in bead.sentences for index in inner.source] == list(range(count))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ([], []),
        (["Only English here."], []),
        ([], ["只有中文。"]),
        (["One."], ["一。"]),
        (["One line."], ["一行。"] * 500),
        (["One line."] * 500, ["一行。"]),
        (["same text"] * 80, ["same text"] * 80),
        (["12 34 56"] * 70, ["12 34 56"] * 90),
        ([""] * 3, [""] * 2),
        (["word " * 20_000], ["词语" * 20_000]),
    ],
    ids=["nothing", "only source", "only target", "single", "1 to 500", "500 to 1", "identical", "no letters", "empty", "very long"],
)
def test_degenerate_input(align: Align, source: list[str], target: list[str]) -> None:
    beads = align(source, target)
    assert sorted(index for bead in beads for index in bead.source) == list(range(len(source)))
    assert sorted(index for bead in beads for index in bead.target) == list(range(len(target)))


def test_a_long_document_of_like_chapters_is_paired_in_order(align: Align, english: list[str], chinese: list[str]) -> None:
    copies = 40
    source = [f"Chapter {copy}{name}x. {text}" for copy in range(copies) for name, text in zip("abcdefgh", english, strict=True)]
    target = [f"第{copy}{name}x章。{text}" for copy in range(copies) for name, text in zip("abcdefgh", chinese, strict=True)]
    assert _pairs(align(source, target)) == _straight(0, 8 * copies)
