"""Verdicts on the page: every width kept, every number whole, nothing that acts on a terminal."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from claimcheck.model import Ledger, Report
from claimcheck.read import parse_document
from claimcheck.report import Style
from claimcheck.report.paint import measure
from claimcheck.report.verdicts import describe_ledger, format_percent, write_verdicts
from claimcheck.verification import make_verifier, verify_parsed

REGISTRY = """\
schema: claimcheck/claims/1
sources: {ar: {title: "Annual \\e[31m[/red] Report 年报", kind: primary}, own: {title: About us, kind: self}}
claims:
  looms:
    statement: {en: {text: "Orrin has 64 looms", terms: [looms]}, zh: {text: 奥林有64台织机, terms: [织机]}}
    value: "64"
    about: {en: Orrin, zh: 奥林}
    evidence: [{source: ar, locator: p. 7, quote: "we have 64 \\e[2J looms"}]
  mills: {statement: {en: {text: "Orrin owns 3 mills", terms: [mills]}}, value: "3", about: Orrin, evidence: [{source: own}]}
"""
TEXT = (
    "Orrin \x1b[31m[/red] has 70 looms, " + "and this sentence goes on for a while without saying more " * 6 + ".\n\n"
    "Orrin owns 3 mills.\n\n奥林有70台织机。" + "此句没有更多内容" * 20 + "。\n\nOrrin keeps 14 goats.\n"
)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    path = tmp_path_factory.mktemp("registry") / "r.yaml"
    path.write_text(REGISTRY, encoding="utf-8")
    return verify_parsed(parse_document(TEXT, "a\x1b[1m.txt"), make_verifier([str(path)], date(2025, 6, 30)), coverage=True)


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
@pytest.mark.parametrize("width", [60, 80, 100, 140])
def test_no_line_is_too_wide_and_nothing_acts_on_a_terminal(width: int, encoding: str, report: Report) -> None:
    shown = write_verdicts([report], Style(width=width, encoding=encoding))
    shown.encode(encoding)
    assert "\x1b" not in shown
    assert "[/red]" in shown
    kept = [line for line in shown.splitlines() if "/r.yaml" not in line]  # a path is not broken
    assert [line for line in kept if measure(line) > width] == []


def test_every_verdict_is_shown_with_its_fact_and_its_reason(report: Report) -> None:
    shown = write_verdicts([report], Style(width=140))
    for words in (
        'refuted "70"',
        'supported "3"',
        'refuted "70台"',
        'unregistered "14',
        "looms = 64",
        "its owner's own word",
        "matched by",
    ):
        assert words in shown


def test_only_findings_leaves_out_what_is_right(report: Report) -> None:
    quiet = write_verdicts([report], Style(width=140, only_findings=True))
    assert 'refuted "70"' in quiet
    assert len(quiet) <= len(write_verdicts([report], Style(width=140)))


def test_several_documents_have_a_sum(report: Report) -> None:
    assert "in all: 2 files" in write_verdicts([report, report], Style(width=140))
    assert "in all" not in write_verdicts([report], Style(width=140))
    assert write_verdicts([], Style(width=140)).strip() == ""


@pytest.mark.parametrize(("share", "shown"), [("89.96", "89.9%"), ("90", "90.0%"), ("99.999", "99.9%"), ("0", "0.0%"), ("100", "100.0%")])
def test_a_share_is_cut_and_not_rounded(share: str, shown: str) -> None:
    assert format_percent(Decimal(share)) == shown


def test_the_ledger_says_its_denominators() -> None:
    assert "coverage 66.6% (2 of 3 claims)" in describe_ledger(Ledger(facts=1, claims=3, matched=1, waived=1, unregistered=1), 1)
    assert "coverage" not in describe_ledger(Ledger(facts=1), 1)
