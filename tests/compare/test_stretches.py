"""A paragraph of very many sentences is compared stretch by stretch, and nobody sees the joints."""

from __future__ import annotations

import pytest

from claimcheck import check, pipeline
from claimcheck.errors import InputError
from claimcheck.model import Outcome, Report

_PLACES = (("harbour", "港口"), ("school", "学校"), ("hospital", "医院"), ("market", "市场"), ("library", "图书馆"), ("factory", "工厂"))
_GOODS = (("bread", "面包"), ("water", "水"), ("books", "书"), ("ships", "船"), ("medicine", "药"), ("coal", "煤"), ("rice", "米"))


def _check(size: int, *, wrong: int, missing: int) -> Report:
    """Check one paragraph a side of so many sentences, one with a wrong number and one that is left out."""
    english, chinese = [], []
    for number in range(size):
        (place, there), (goods, these) = _PLACES[number % len(_PLACES)], _GOODS[number % len(_GOODS)]
        value = 1000 + 7 * number
        english.append(f"The {place} received {value} visitors, who bought {goods} on {number % 23 + 5} days.")
        told = value + 5000 if number == wrong else value
        if number != missing:
            chinese.append(f"{there}接待了{told}名访客，他们在{number % 23 + 5}天里购买了{these}。")
    return check(" ".join(english) + "\n\n" + "".join(chinese) + "\n")


def test_a_paragraph_of_many_sentences_is_compared_as_one() -> None:
    report = _check(220, wrong=90, missing=150)
    assert len(report.beads) == 1
    assert len(report.beads[0].sentences) > 200
    assert {comparison.bead for comparison in report.comparisons} == {0}
    assert {finding.bead for finding in report.findings} == {0}
    numbers = [comparison.number for comparison in report.comparisons if comparison.source and comparison.target]
    assert numbers == list(range(1, len(numbers) + 1))
    differing = [c.source.surface for c in report.comparisons if c.source and c.outcome is Outcome.MISMATCH]
    assert [surface.split()[0] for surface in differing] == ["1630"]
    left = [c.source.surface.split()[0] for c in report.comparisons if c.source and c.outcome is Outcome.OMISSION]
    assert left == ["2050", "17"]


def test_every_claim_of_a_cut_paragraph_has_its_comparison_once() -> None:
    report = _check(210, wrong=-1, missing=-1)
    for side, claims in (("source", report.source_claims[0]), ("target", report.target_claims[0])):
        spans = [getattr(comparison, side).span for comparison in report.comparisons if getattr(comparison, side)]
        assert sorted(spans) == [claim.span for claim in claims]
    assert {comparison.outcome for comparison in report.comparisons} == {Outcome.MATCH}


def test_a_paragraph_beyond_measure_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "LONGEST_PARAGRAPH", 1000)
    with pytest.raises(InputError, match="the paragraph at line 1 has"):
        _check(40, wrong=-1, missing=-1)
