"""The same paragraphs give the same beads, however the two languages are arranged: two files in either order, one file in any."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from claimcheck.pipeline import check_document
from claimcheck.read import parse_document

Blocks = list[tuple[list[str], list[str]]]
Pairs = list[tuple[tuple[int, ...], tuple[int, ...]]]
Arrange = Callable[[Blocks], list[str]]

ARRANGEMENTS: dict[str, Arrange] = {
    "English first": lambda blocks: [*_side(blocks, 0), *_side(blocks, 1)],
    "Chinese first": lambda blocks: [*_side(blocks, 1), *_side(blocks, 0)],
    "interleaved, English first": lambda blocks: [text for english, chinese in blocks for text in (*english, *chinese)],
    "interleaved, Chinese first": lambda blocks: [text for english, chinese in blocks for text in (*chinese, *english)],
    "interleaved by blocks": lambda blocks: [
        text for first in range(0, len(blocks), 3) for side in (0, 1) for text in _side(blocks[first : first + 3], side)
    ],
}


def _side(blocks: Blocks, side: int) -> list[str]:
    return [text for block in blocks for text in block[side]]


def _pairs(*texts: Sequence[str]) -> Pairs:
    report = check_document(*(parse_document("\n\n".join(paragraphs)) for paragraphs in texts))
    return [(bead.source, bead.target) for bead in report.beads]


@pytest.fixture
def blocks(english: list[str], chinese: list[str]) -> Blocks:
    """Give the paragraphs of a faithful translation, pair by pair."""
    return [([one], [other]) for one, other in zip(english, chinese, strict=True)]


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
@pytest.mark.parametrize("change", ["faithful", "merged", "split"])
def test_one_file(blocks: Blocks, arrangement: str, change: str) -> None:
    if change == "merged":
        blocks[3:5] = [(_side(blocks[3:5], 0), ["".join(_side(blocks[3:5], 1))])]
    if change == "split":
        blocks[3] = (blocks[3][0], ["渔民很生气。他们说新码头占去了他们最好的位置,", "投票之前也没有人问过他们。"])
    expected = _pairs(_side(blocks, 0), _side(blocks, 1))
    assert len(expected) == len(blocks)
    assert _pairs(ARRANGEMENTS[arrangement](blocks)) == expected


def test_two_files_in_either_order(english: list[str], chinese: list[str]) -> None:
    del chinese[4]
    chinese.insert(6, "译者注:本文原载于一本航海杂志,作者多年来住在北方的一个小岛上,靠写书为生。")
    expected = _pairs(english, chinese)
    assert ((4,), ()) in expected
    assert ((), (6,)) in expected
    assert _pairs(chinese, english) == expected
    assert _pairs([*english, *chinese]) == _pairs([*chinese, *english]) == expected
