"""`claimcheck.verify` from Python, and the registry in `check`."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

import claimcheck
from claimcheck.cli import app
from claimcheck.errors import ClaimcheckError, RegistryError
from claimcheck.model import Standing, Verdict

REGISTRY = """\
schema: claimcheck/claims/1
claims:
  masts:
    statement: {en: {text: "The Quillon has 4 masts", terms: [masts]}, zh: {text: 奎隆号有4根桅杆, terms: [桅杆]}}
    value: "4"
    quantity: count
    about: {en: Quillon, zh: 奎隆号}
    review_by: "2025-06-30"
waivers:
  - {text: "7 cats", reason: a joke}
"""
BOTH = "The Quillon has 5 masts, and carries 7 cats.\n\n奎隆号有4根桅杆，载有7只猫。\n"


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    (tmp_path / "r.yaml").write_text(REGISTRY, encoding="utf-8")
    return tmp_path / "r.yaml"


def test_a_text_and_a_path_give_the_same(registry: Path, tmp_path: Path) -> None:
    (tmp_path / "both.txt").write_text(BOTH, encoding="utf-8")
    reports = [claimcheck.verify(source, registry, on=date(2025, 6, 30)) for source in (BOTH, tmp_path / "both.txt")]
    told = [[(each.claim.surface, each.verdict, each.standing) for each in report.verifications] for report in reports]
    assert told[0] == told[1]
    assert {(Verdict.REFUTED, Standing.MATCHED), (Verdict.SUPPORTED, Standing.MATCHED)} <= {(each[1], each[2]) for each in told[0]}


def test_the_finding_of_each_verification_is_its_own(registry: Path) -> None:
    report = claimcheck.verify(BOTH, registry, on=date(2025, 6, 30), coverage=True)
    for each in report.verifications:
        if each.finding is not None:
            place = report.findings[each.finding].source or report.findings[each.finding].target
            assert place is not None
            assert place.span == each.claim.span
    assert [finding.code for finding in report.findings].count("CC301") == 1
    assert "the Chinese version has it right" in next(finding.message for finding in report.findings if finding.code == "CC301")


def test_the_ledger_counts_what_was_found(registry: Path) -> None:
    ledger = claimcheck.verify(BOTH, str(registry), on=date(2025, 6, 30)).ledger
    assert ledger is not None
    assert (ledger.facts, ledger.claims, ledger.matched, ledger.waived, ledger.unregistered) == (1, 4, 2, 1, 1)
    assert (ledger.supported, ledger.refuted) == (1, 1)
    assert ledger.coverage == 75


def test_the_day_decides_whether_a_fact_is_due(registry: Path) -> None:
    text = "The Quillon has 4 masts."
    assert [each.verdict for each in claimcheck.verify(text, registry, on=date(2025, 6, 30)).verifications] == [Verdict.SUPPORTED]
    assert [each.verdict for each in claimcheck.verify(text, registry, on=date(2025, 7, 1)).verifications] == [Verdict.OUTDATED]


def test_what_cannot_be_read_is_an_error(registry: Path, tmp_path: Path) -> None:
    with pytest.raises(ClaimcheckError):
        claimcheck.verify("text", tmp_path / "missing.yaml")
    registry.write_text("schema: claimcheck/claims/1\nclaims: 5\n", encoding="utf-8")
    with pytest.raises(RegistryError):
        claimcheck.verify("text", registry)
    with pytest.raises(ClaimcheckError):
        claimcheck.verify(tmp_path / "missing.txt", registry)


@pytest.mark.parametrize("text", ["", "\n", "No number.\n", "没有数字。\n", "\x00\n", "\ud800\n"])
def test_a_text_without_claims_has_no_coverage(text: str, registry: Path) -> None:
    report = claimcheck.verify(text + "\n", registry)
    assert report.ledger is not None
    assert report.ledger.coverage is None
    assert report.verifications == ()


def test_check_holds_both_languages_against_each_other_and_the_registry(
    registry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "both.txt").write_text(BOTH, encoding="utf-8")
    plain = CliRunner().invoke(app, ["check", "both.txt", "--output", "json"])
    shown = CliRunner().invoke(app, ["check", "both.txt", "--registry", registry.name, "--on", "2025-06-30", "--output", "json"])
    assert plain.exit_code == shown.exit_code == 1
    json.loads(shown.stdout)
    assert "CC301" in shown.stdout
    assert "CC301" not in plain.stdout
    assert "CC101" in shown.stdout
    missing = CliRunner().invoke(app, ["check", "both.txt", "--registry", "missing.yaml"])
    assert missing.exit_code == 2
