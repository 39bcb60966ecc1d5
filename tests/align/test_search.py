"""The search: whole against banded, and what the band may not change."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.align import align_segments, band
from claimcheck.align.anchors import chain_anchors
from claimcheck.align.band import make_band
from claimcheck.align.lexicon import load_lexicon
from claimcheck.align.preset import PARAGRAPHS, SENTENCES
from claimcheck.align.search import Step, find_path
from claimcheck.model import Bead, Language, Segment
from claimcheck.segment import make_segments


@dataclass(frozen=True)
class _Rating:
    """Rates beads one by one."""

    rate: Callable[[int, int, int, int], float]

    def rate_run(self, first: int, count: int, width: int, places: range) -> list[float]:
        return [self.rate(first, count, at, width) for at in places]


def _rate_diagonal(first: int, count: int, at: int, width: int) -> float:
    return 3.0 if first == at and count == width == 1 else -20.0


def test_path_of_a_diagonal() -> None:
    assert find_path(5, 5, _Rating(_rate_diagonal), PARAGRAPHS) == [Step(at, 1, at, 1) for at in range(5)]


def test_gaps_are_cheaper_in_a_row() -> None:
    def rate(first: int, count: int, at: int, width: int) -> float:
        return 3.0 if (first, at) in {(0, 0), (4, 1)} and count == width == 1 else -30.0

    steps = find_path(5, 2, _Rating(rate), PARAGRAPHS)
    assert steps == [Step(0, 1, 0, 1), Step(1, 1, 1, 0), Step(2, 1, 1, 0), Step(3, 1, 1, 0), Step(4, 1, 1, 1)]


@given(rows=st.integers(0, 12), columns=st.integers(0, 12), seed=st.integers(0, 10_000))
@settings(max_examples=80, deadline=None)
def test_path_covers_both_sides_and_is_the_best(rows: int, columns: int, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - scores, not secrets
    ratings = {(first, at): chance.uniform(-9, 6) for first in range(rows) for at in range(columns)}

    def rate(first: int, count: int, at: int, width: int) -> float:
        return sum(ratings[first + more, at + other] for more in range(count) for other in range(width)) / (count * width)

    steps = find_path(rows, columns, _Rating(rate), SENTENCES)
    assert [row for step in steps for row in range(step.first, step.first + step.height)] == list(range(rows))
    assert [column for step in steps for column in range(step.at, step.at + step.width)] == list(range(columns))
    diagonal = [Step(at, 1, at, 1) for at in range(min(rows, columns))]
    rest = abs(rows - columns)
    priors = dict(SENTENCES.shapes)

    def total(path: list[Step]) -> float:
        return sum(rate(*step) + priors[step.height, step.width] for step in path if step.height and step.width)

    gaps = SENTENCES.opening + SENTENCES.extension * (rest - 1) if rest else 0.0
    runs = _gap_cost(steps)
    assert total(steps) + runs >= total(diagonal) + gaps - 1e-6


def _gap_cost(steps: list[Step]) -> float:
    cost, before = 0.0, (1, 1)
    for step in steps:
        shape = (step.height, step.width)
        if 0 in shape:
            cost += SENTENCES.extension if shape == before else SENTENCES.opening
        before = shape
    return cost


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), unique_by=(lambda pair: pair[0], lambda pair: pair[1])))
def test_chain_rises_on_both_sides(pairs: list[tuple[int, int]]) -> None:
    chain = chain_anchors([(row, column, 1.0) for row, column in sorted(pairs)])
    assert all(one[0] < other[0] and one[1] < other[1] for one, other in pairwise(chain))


@given(rows=st.integers(0, 300), columns=st.integers(0, 300), share=st.floats(0, 1))
def test_band_joins_both_corners(rows: int, columns: int, share: float) -> None:
    anchors = [(int(rows * share), int(columns * share), 9.0)] if rows and columns and share < 1 else []
    drawn = make_band(anchors, rows, columns, 5)
    assert len(drawn) == rows + 1
    assert drawn[0][0] == 0
    assert drawn[-1][1] == columns
    for (low, high), (next_low, next_high) in pairwise(drawn):
        assert 0 <= low <= next_low <= high <= next_high <= columns


def _make_document(seed: int, size: int) -> tuple[tuple[Segment, ...], tuple[Segment, ...]]:
    """Make up a document from the lexicon, with paragraphs left out in blocks, added, merged and moved."""
    chance = random.Random(seed)  # noqa: S311 - texts, not secrets
    entries = sorted(load_lexicon().renderings.items())
    source: list[str] = []
    target: list[str] = []
    while len(source) < size:
        words = chance.choices(entries, k=chance.randint(4, 16))
        english = "The " + " ".join(head for head, _ in words) + "."
        chinese = "的".join(chance.choice(renderings) for _, renderings in words if chance.random() < 0.6) + "。"
        fate = chance.random()
        if fate < 0.05:
            source += [english + " Again."] * chance.randint(1, 9)
        elif fate < 0.10:
            target += [chinese] * chance.randint(1, 9)
        elif fate < 0.2 and target:
            source.append(english)
            target[-1] += chinese
        else:
            source.append(english)
            target.append(chinese)
    return make_segments(source, Language.EN), make_segments(target, Language.ZH)


@pytest.mark.parametrize("seed", range(4))
def test_band_never_changes_the_result(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    source, target = _make_document(seed, 90)
    monkeypatch.setattr(band, "SMALL", 0)
    banded: tuple[Bead, ...] = align_segments(source, target)
    monkeypatch.setattr(band, "SMALL", 10**9)
    assert banded == align_segments(source, target)
