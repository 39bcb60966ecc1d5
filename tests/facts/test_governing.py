"""Which terms govern a number: the nearest first, back to the headings, and none where a clause has a subject of its own."""

from __future__ import annotations

import pytest

from claimcheck.extract import extract_claims
from claimcheck.facts.governing import find_governors
from claimcheck.facts.passages import Indexes, Passage, read_passages
from claimcheck.facts.phrases import PhraseIndex
from claimcheck.read import parse_document
from claimcheck.segment import split_segments

TERMS = ("revenue", "profit", "staff", "营收", "利润", "员工")


def read(text: str) -> list[Passage]:
    indexes = Indexes(PhraseIndex(), PhraseIndex())
    for term in TERMS:
        indexes.terms.add(term)
    segments = split_segments(parse_document(text, format="md"))
    side = segments.en or segments.zh
    return list(read_passages(side, [extract_claims(each.prose, each.language, each.span.start) for each in side], indexes))


def govern(text: str, surface: str) -> list[str]:
    """List the terms that may govern a number, the nearest first."""
    for passage in read(text):
        for claim in passage.claims:
            if surface in claim.surface:
                found = sorted(find_governors(passage, claim), key=lambda each: (each.nearness, each.gap))
                return [each.passage.text[each.hit.start : each.hit.end].lower() for each in found]
    raise AssertionError(surface)


@pytest.mark.parametrize(
    ("text", "surface", "first"),
    [
        ("Revenue rose 38% and profit rose 5%.", "38%", "revenue"),
        ("Revenue rose 38% and profit rose 5%.", "5%", "profit"),
        ("Revenue grew, up 38% from a year earlier.", "38%", "revenue"),
        ("Revenue, driven by exports, rose 38%.", "38%", "revenue"),
        ("Revenue grew. It rose 38%.", "38%", "revenue"),
        ("It has 40 staff.", "40", "staff"),
        ("# Revenue\n\nIt was up 38%.\n", "38%", "revenue"),
        ("营收增长38%，利润增长5%。", "38%", "营收"),
        ("营收增长38%，利润增长5%。", "5%", "利润"),
        ("营收大幅增长，同比增长38%。", "38%", "营收"),
        ("公司有40名员工。", "40名", "员工"),
        ("# 营收\n\n同比增长38%。\n", "38%", "营收"),
        ("Revenue rose. Cheese output fell 38%.", "38%", None),
        ("营收增长。奶酪产量下降38%。", "38%", None),
    ],
)
def test_the_nearest_term_governs(text: str, surface: str, first: str | None) -> None:
    assert next(iter(govern(text, surface)), None) == first


def test_a_passage_is_covered_by_its_clauses() -> None:
    for text in ("Revenue rose 38%, and profit fell (by 5%); staff grew.", "营收增长38%，利润下降（5%）；员工增加。"):
        passage, *_ = read(text)
        covered = {place for clause in passage.clauses for place in range(clause.start, clause.end)}
        assert not [each for place, each in enumerate(passage.text) if place not in covered and not each.isspace()]
        assert sum(clause.end - clause.start for clause in passage.clauses) == len(covered)
