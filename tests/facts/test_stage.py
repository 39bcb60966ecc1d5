"""From verdicts to findings: their codes, their words, and what is said once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from claimcheck.model import Finding
from claimcheck.read import parse_document
from claimcheck.verification import finish_waivers, make_verifier, verify_parsed

REGISTRY = """\
schema: claimcheck/claims/1
owner: {name: Orrin, url: https://orrin.example}
sources:
  ar: {title: Annual Report, kind: primary}
  own: {title: About us, kind: self}
claims:
  looms:
    statement: {en: {text: "Orrin has 64 looms", terms: [looms]}, zh: {text: 奥林有64台织机, terms: [织机]}}
    value: "64"
    about: {en: Orrin, zh: 奥林}
    supersedes: ["60"]
    evidence: [{source: ar, locator: p. 7}]
  carpets:
    statement: {en: {text: "Orrin wove 900 carpets", terms: [carpets]}}
    value: "900"
    about: Orrin
    review_by: "2025-06-29"
    evidence: [{source: ar}]
  mills: {statement: {en: {text: "Orrin owns 3 mills", terms: [mills]}}, value: "3", about: Orrin, evidence: [{source: ar}]}
  works: {statement: {en: {text: "Orrin owns 5 mills", terms: [mills]}}, value: "5", about: Orrin, evidence: [{source: ar}]}
  prizes: {statement: {en: {text: "Orrin won 12 prizes", terms: [prizes]}}, value: "12", about: Orrin, evidence: [{source: own}]}
  shops:
    {statement: {en: {text: "Orrin runs 88 shops", terms: [shops]}}, value: "88", about: Orrin, verdict: refuted, evidence: [{source: ar}]}
waivers:
  - {text: 1 idea, reason: a phrase}
  - {text: 2 ideas, until: 2025-06-29}
"""


def find(text: str, folder: Path, *, coverage: bool = False) -> list[Finding]:
    (folder / "r.yaml").write_text(REGISTRY, encoding="utf-8")
    verifier = make_verifier([str(folder / "r.yaml")], date(2025, 6, 30))
    return list(verify_parsed(parse_document(text), verifier, coverage=coverage).findings)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Orrin has 64 looms.", []),
        ("Orrin has 70 looms.", ["CC301"]),
        ("Orrin has 60 looms.", ["CC302"]),
        ("奥林有70台织机。", ["CC301"]),
        ("Orrin wove 900 carpets.", ["CC305"]),
        ("Orrin wove 800 carpets.", ["CC301"]),
        ("Orrin owns 3 mills.", ["CC306"]),
        ("Orrin won 12 prizes.", ["CC307"]),
        ("Orrin won 12 prizes. Yes, Orrin won 12 prizes.", ["CC307"]),
        ("Orrin won 13 prizes.", ["CC301"]),
        ("Orrin runs 88 shops.", ["CC301"]),
        ("Orrin keeps 14 goats.", []),
    ],
)
def test_each_verdict_has_its_code(text: str, codes: list[str], tmp_path: Path) -> None:
    assert [finding.code for finding in find(text, tmp_path)] == codes


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Orrin has 70 looms.", ["70", '"looms" has 64', "Annual Report, p. 7"]),
        ("Orrin owns 3 mills.", ['"mills" has 3', 'but "works" has 5']),
        ("Orrin runs 88 shops.", ['"shops" is refuted']),
        ("Orrin wove 900 carpets.", ["due for review on 2025-06-29"]),
        ("Orrin has 60 looms.", ["right once"]),
        ("Orrin has 70 looms.\n\n奥林有64台织机。", ["the Chinese version has it right"]),
        ("Orrin has 64 looms.\n\n奥林有70台织机。", ["the English version has it right"]),
    ],
)
def test_a_finding_says_what_stands_against_what(text: str, said: list[str], tmp_path: Path) -> None:
    (finding,) = find(text, tmp_path)
    assert [words for words in said if words not in finding.message] == []
    assert finding.related or "is refuted" in finding.message


def test_a_claim_that_no_fact_knows_is_named_on_demand(tmp_path: Path) -> None:
    assert [finding.code for finding in find("Orrin keeps 14 goats.", tmp_path, coverage=True)] == ["CC303"]


def test_waivers_without_a_claim_are_questioned_at_the_end(tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(REGISTRY, encoding="utf-8")
    verifier = make_verifier([str(tmp_path / "r.yaml")], date(2025, 6, 30))
    report = verify_parsed(parse_document("It is 1 idea."), verifier)
    messages = [finding.message for finding in finish_waivers([report], verifier)]
    assert not any('"1 idea"' in message for message in messages)
    assert any('"2 ideas" names no claim' in message for message in messages)
