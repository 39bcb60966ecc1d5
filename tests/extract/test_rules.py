"""No rule without an example: every rule reads something in the corpora, and the soft examples are read as what they say."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

import claimcheck
from claimcheck.extract import extract_claims
from claimcheck.extract.grammar import LABELS, RULES
from claimcheck.model import Language, format_value

RULES_FOLDER = Path(claimcheck.__file__).parent / "extract"
SOFT = Path(__file__).parent / "soft.yaml"
OPEN, CLOSE = "⟦", "⟧"
SHARED = {
    "labels/en/plan": "labels/five-year plan",
    "labels/zh/plan": "labels/five-year plan",
    "labels/en/congress": "labels/congress",
    "labels/zh/congress": "labels/congress",
    "labels/en/war": "labels/war",
    "labels/zh/war": "labels/war",
}
"""Rules of both languages whose claims bear one name, so that they are compared with each other."""


def load(path: Path) -> Any:
    """Read YAML with every scalar as text."""
    return yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - a base loader makes text only


def examples(path: Path) -> Iterator[tuple[dict[str, Any], str, Language]]:
    """Give every example of a corpus with its entry and its language."""
    for entry in load(path):
        for language in Language:
            for text in entry.get(language.value, ()):
                yield entry, text, language


@pytest.mark.parametrize("language", list(Language))
def test_no_rule_is_without_an_example(language: Language) -> None:
    used = {
        claim.rule
        for path in (*RULES_FOLDER.glob("*.yaml"), SOFT)
        for _, text, spoken in examples(path)
        if spoken is language
        for claim in extract_claims(text.replace(OPEN, "").replace(CLOSE, ""), language, soft=True)
    }
    names = {rule.name for rule in (*LABELS[language], *RULES[language])}
    assert sorted(name for name in names if SHARED.get(name, name) not in used) == []


@pytest.mark.parametrize(("entry", "example", "language"), list(examples(SOFT)))
def test_a_soft_example_is_exactly_one_claim_of_its_value(entry: dict[str, Any], example: str, language: Language) -> None:
    text = example.replace(OPEN, "").replace(CLOSE, "")
    surface = example.partition(OPEN)[2].partition(CLOSE)[0] or text
    (claim,) = extract_claims(text, language, soft=True)
    assert claim.surface == surface
    assert claim.kind == entry["kind"]
    assert claim.unit == entry.get("unit")
    written = format_value(claim.value)
    assert written == entry["value"] or Decimal(str(written)) == Decimal(entry["value"])
