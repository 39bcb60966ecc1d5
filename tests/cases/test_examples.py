"""The documents in examples/: every planted error of one is found, and nothing else; the other is silent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

import claimcheck
from claimcheck.model import Place, Report, Severity

EXAMPLES = Path(__file__).parents[2] / "examples"
PLANTED: list[dict[str, Any]] = yaml.safe_load((EXAMPLES / "planted.yaml").read_text(encoding="utf-8"))


def stands_in(surface: str | None, place: Place | None) -> bool:
    """Tell whether a place is the planted one; a finding may take in the words around the number, or leave some out."""
    if surface is None or place is None:
        return surface is None and place is None
    return surface in place.surface or place.surface in surface


@pytest.fixture(scope="module")
def report() -> Report:
    return claimcheck.check(EXAMPLES / "report.txt")


@pytest.mark.parametrize("error", PLANTED, ids=lambda error: error["code"])
def test_a_planted_error_is_found_under_its_code(error: dict[str, Any], report: Report) -> None:
    named = [finding for finding in report.findings if finding.code == error["code"]]
    assert len(named) == 1, [finding.message for finding in report.findings]
    assert stands_in(error["english"], named[0].source)
    assert stands_in(error["chinese"], named[0].target)


def test_nothing_but_the_planted_errors_is_reported(report: Report) -> None:
    errors = [finding for finding in report.findings if finding.severity is Severity.ERROR]
    assert sorted(finding.code for finding in errors) == sorted(error["code"] for error in PLANTED)


def test_the_arithmetic_of_one_side_tells_where_a_planted_error_is(report: Report) -> None:
    (warning,) = [finding for finding in report.findings if finding.severity is not Severity.ERROR]
    (error,) = [finding for finding in report.findings if finding.code == "CC108"]
    assert (warning.code, warning.target) == ("CC202", error.target)


def test_the_paragraphs_of_the_report_stand_beside_each_other(report: Report) -> None:
    assert [(bead.source, bead.target) for bead in report.beads] == [((index,), (index,)) for index in range(11)]


def test_most_numbers_of_the_report_agree_though_they_are_written_otherwise(report: Report) -> None:
    assert report.counts.matched >= 40


def test_the_clean_document_is_silent() -> None:
    clean = claimcheck.check(EXAMPLES / "clean.md")
    assert not [finding.message for finding in clean.findings]
    assert clean.counts.matched >= 25
