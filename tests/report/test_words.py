"""The catalogue, the claims alone, and the totals in words."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from claimcheck.findings import CATALOGUE, ENTRIES
from claimcheck.model import Counts
from claimcheck.report import CLAIM_WRITERS, Extract, Style, describe_counts, describe_extracts, select_kinds, write_catalogue, write_entry
from tests.report.sample import make_sample


def make_extract() -> Extract:
    report = make_sample()
    sides = (*zip(report.source, report.source_claims, strict=True), *zip(report.target, report.target_claims, strict=True))
    return report.documents[0], sides


@pytest.mark.parametrize("width", [50, 100])
def test_the_table_of_codes(width: int, match_snapshot: Callable[[str, str], None]) -> None:
    match_snapshot(f"catalogue-{width}.txt", write_catalogue(ENTRIES, Style(width=width)))


def test_an_entry_of_the_catalogue(match_snapshot: Callable[[str, str], None]) -> None:
    match_snapshot("entry.txt", write_entry(CATALOGUE["CC105"], Style(width=80)))


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.code)
def test_every_entry_explains_itself(entry: object) -> None:
    text = write_entry(CATALOGUE[entry.code], Style(width=80))  # type: ignore[attr-defined]
    assert "What to do" in text
    assert len(text) > 200
    assert ("Example" in text) == (not text.startswith(("CC001", "CC002")))


@pytest.mark.parametrize("name", CLAIM_WRITERS)
@pytest.mark.parametrize("width", [44, 100])
def test_the_claims_alone(name: str, width: int, match_snapshot: Callable[[str, str], None]) -> None:
    match_snapshot(f"claims-{name}-{width}.txt", CLAIM_WRITERS[name]([make_extract()], Style(width=width)))


def test_a_claim_line_holds_its_place() -> None:
    first = json.loads(CLAIM_WRITERS["jsonl"]([make_extract()], Style()).splitlines()[1])
    assert (first["path"], first["line"], first["column"], first["language"]) == ("examples/bicycles.txt", 2, 4, "en")
    assert (first["surface"], first["value"], first["kind"]) == ("2024", "2024", "year")


def test_kinds_are_selected() -> None:
    extract = select_kinds(make_extract(), ["money"])
    assert CLAIM_WRITERS["jsonl"]([extract], Style()).count("\n") == 4
    assert describe_extracts([extract]) == "1 file; 10 paragraphs; 4 claims"
    assert select_kinds(make_extract(), []) == make_extract()


def test_totals_count_in_words() -> None:
    whole = Counts(files=1, paragraphs_source=1, paragraphs_target=1, pairs=1, aligned=1, claims_source=1234, claims_target=1, matched=1)
    assert describe_counts(whole) == (
        "1 file; 1 English and 1 Chinese paragraph; 1 pair; 1,234 English and 1 Chinese claim; 1 matched, 0 flagged, 0 waived"
    )


def test_totals_say_what_became_of_the_paragraphs() -> None:
    counts = Counts(pairs=12, aligned=9, merged=1, split=1, omitted=2, added=3, swapped=1, untranslated=1)
    assert "12 pairs (9 aligned, 1 merged, 1 split, 2 omitted, 3 added, 1 swapped, 1 untranslated); " in describe_counts(counts)
    assert "2 pairs (2 aligned, 1 swapped); " in describe_counts(Counts(pairs=2, aligned=2, swapped=1))
