"""The ledger: patterns for paths, waivers, and facts that should stand in a document."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from claimcheck.facts.ledger import fits_path
from claimcheck.model import Report, Standing
from claimcheck.read import parse_document
from claimcheck.verification import make_verifier, verify_parsed

HEAD = """\
schema: claimcheck/claims/1
claims:
  kites:
    statement: {en: {text: "Ondal sold 300 kites", terms: [kites]}, zh: {text: 翁达尔售出300只风筝, terms: [风筝]}}
    value: "300"
    quantity: count
    about: {en: Ondal, zh: 翁达尔}
    expect_in: ["reports/**/*.md"]
"""


def verify(text: str, folder: Path, *waivers: str, path: str = "notes.txt") -> Report:
    listed = "waivers:\n" + "".join(f"  - {each}\n" for each in waivers) if waivers else ""
    (folder / "r.yaml").write_text(HEAD + listed, encoding="utf-8")
    return verify_parsed(parse_document(text, path), make_verifier([str(folder / "r.yaml")], date(2025, 6, 30)), coverage=True)


@pytest.mark.parametrize(
    ("path", "pattern", "fits"),
    [
        ("a.md", "a.md", True),
        ("docs/a.md", "a.md", True),
        ("docs/a.md", "docs/*.md", True),
        ("x/docs/a.md", "docs/*.md", True),
        ("docs/a.md", "**/*.md", True),
        ("a.md", "**/*.md", True),
        ("docs/deep/a.md", "docs/**/*.md", True),
        ("docs/a.md", "docs/**/*.md", True),
        ("a.md", "b.md", False),
        ("ba.md", "a.md", False),
        ("docs/a.txt", "docs/*.md", False),
        ("other/a.md", "docs/*.md", False),
        ("Docs/a.md", "docs/*.md", False),
    ],
)
def test_a_pattern_fits_a_path_or_its_end(path: str, pattern: str, *, fits: bool) -> None:
    assert fits_path(path, (pattern,)) is fits


@pytest.mark.parametrize(
    ("waiver", "waived"),
    [
        ("{text: 40 ducks, reason: r}", True),
        ("{text: '40', reason: r}", True),
        ("{text: There were 40 ducks, reason: r}", True),
        ("{text: 41 ducks, reason: r}", False),
        ("{text: '4', reason: r}", False),
        ("{text: ducks, reason: r}", False),
        ("{text: 40 ducks, reason: r, in: [notes.txt]}", True),
        ("{text: 40 ducks, reason: r, in: [others.txt]}", False),
    ],
)
def test_a_waiver_names_a_claim_by_words_in_which_it_stands(waiver: str, *, waived: bool, tmp_path: Path) -> None:
    report = verify("There were 40 ducks.", tmp_path, waiver)
    (each,) = report.verifications
    assert (each.standing is Standing.WAIVED) is waived
    assert [finding.code for finding in report.findings] == ([] if waived else ["CC303"])
    assert report.used_waivers == (frozenset({0}) if waived else frozenset())


def test_a_waiver_does_not_hide_what_a_fact_refutes(tmp_path: Path) -> None:
    report = verify("Ondal sold 310 kites.", tmp_path, "{text: 310 kites, reason: r}")
    assert [(each.standing, each.verdict.value) for each in report.verifications] == [(Standing.MATCHED, "refuted")]
    assert report.used_waivers == {0}


@pytest.mark.parametrize(
    ("text", "path", "codes"),
    [
        ("Ondal sold 300 kites.", "reports/a.md", []),
        ("翁达尔售出300只风筝。", "reports/a.md", []),
        ("Ondal sold kites.", "reports/a.md", ["CC304"]),
        ("Ondal sold kites.", "reports/2024/a.md", ["CC304"]),
        ("Ondal sold kites.", "letters/a.md", []),
    ],
)
def test_a_fact_that_should_stand_in_a_document_is_missed(text: str, path: str, codes: list[str], tmp_path: Path) -> None:
    assert [finding.code for finding in verify(text, tmp_path, path=path).findings] == codes
