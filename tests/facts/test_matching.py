"""From a number to the facts that may be applied to it: by its words, its subject and its period, and how surely."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from claimcheck.facts.fit_period import fit_period
from claimcheck.facts.matching import Matcher
from claimcheck.facts.periods import parse_period
from claimcheck.facts.verify import Verifier
from claimcheck.model import Language, Registry, Verdict
from claimcheck.pipeline import open_registry
from claimcheck.read import parse_document
from claimcheck.verification import verify_parsed

REGISTRY = """\
schema: claimcheck/claims/1
claims:
  boats:
    statement:
      en: {text: "Sorrel Port had 410 boats in 2024", terms: [boats], not: [toy]}
      zh: {text: 索雷尔港2024年有410艘船, terms: [船], not: [玩具]}
    value: "410"
    quantity: count
    as_of: "2024"
    about: {en: [Sorrel Port, SPX], zh: 索雷尔港}
"""


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    (tmp_path / "r.yaml").write_text(REGISTRY, encoding="utf-8")
    return open_registry([str(tmp_path)])


def why(text: str, registry: Registry) -> tuple[str, ...] | None:
    """Tell why the first number was matched."""
    report = verify_parsed(parse_document(text, format="md"), Verifier(registry, date(2025, 6, 30)))
    return next((each.why for each in report.verifications if each.facts), None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sorrel Port had 410 boats in 2024.", ('"boats"', "Sorrel Port (sentence)", "2024 (clause)")),
        ("SPX had 410 boats.", ('"boats"', "Sorrel Port (sentence)")),
        ("Sorrel Port is old. It had 410 boats.", ('"boats"', "Sorrel Port (paragraph)")),
        ("# Sorrel Port in 2024\n\nIt had 410 boats.\n", ('"boats"', "Sorrel Port (heading)", "2024 (heading)")),
        ("索雷尔港2024年有410艘船。", ('"船"', "索雷尔港 (sentence)", "2024 (clause)")),
        ("Sorrel Port had 410 toy boats.", None),
        ("索雷尔港有410艘玩具船。", None),
        ("Sorrel Port had 410 gulls.", None),
        ("Somebody had 410 boats.", None),
    ],
)
def test_a_match_says_by_what_it_was_found(text: str, told: tuple[str, ...] | None, registry: Registry) -> None:
    assert why(text, registry) == told


def test_a_fact_without_a_statement_in_a_language_is_not_matched_in_it(registry: Registry) -> None:
    matcher = Matcher(registry, Language.EN, lambda word: word == "boats")
    assert matcher.indexes.terms.find("船") == []
    assert len(matcher.indexes.terms.find("boats")) == 1


@pytest.mark.parametrize(
    ("period", "fits"),
    [("2024", (True, True)), ("2023", (False, False)), ("2024-12-31", (True, True)), ("2024-Q2", (False, False)), ("2025", (False, False))],
)
def test_the_period_of_a_text_is_held_against_that_of_a_fact(period: str, fits: tuple[bool, bool], registry: Registry) -> None:
    named = parse_period(period)
    assert named is not None
    assert fit_period(named, registry.facts[0]) == fits


def test_a_fact_is_not_refuted_by_a_loose_match(registry: Registry) -> None:
    report = verify_parsed(parse_document("Sorrel Port had 450 boats last year.\n"), Verifier(registry, date(2025, 6, 30)))
    assert {each.verdict for each in report.verifications} == {Verdict.NOT_ENOUGH_EVIDENCE}
