"""Whose a number is: a name of the registry wherever it stands, a stranger, or nobody."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from claimcheck.align import is_english_word
from claimcheck.facts.verify import Verifier
from claimcheck.pipeline import open_registry
from claimcheck.read import parse_document
from claimcheck.verification import verify_parsed

REGISTRY = """\
schema: claimcheck/claims/1
claims:
  a:
    statement: {en: {text: "Aldis Hospital has 310 beds", terms: [beds]}, zh: {text: 阿尔迪斯医院有310张床位, terms: [床位]}}
    value: "310"
    about: {en: Aldis Hospital, zh: 阿尔迪斯医院}
  b:
    statement: {en: {text: "Brenn Hospital has 250 beds", terms: [beds]}, zh: {text: 布伦医院有250张床位, terms: [床位]}}
    value: "250"
    about: {en: Brenn Hospital, zh: 布伦医院}
"""


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Aldis Hospital has 270 beds.", ["a"]),
        ("Brenn Hospital has 270 beds.", ["b"]),
        ("Aldis Hospital has 310 beds and Brenn Hospital has 250 beds.", ["a", "b"]),
        ("Aldis Hospital, unlike Brenn Hospital, has 270 beds.", ["a"]),
        ("Aldis Hospital is old. It has 270 beds.", ["a"]),
        ("Aldis Hospital is old. Brenn Hospital is new. The hospital has 270 beds.", ["b"]),
        ("# Brenn Hospital\n\nThere are 270 beds.\n", ["b"]),
        ("# Brenn Hospital\n\nCorven Clinic has 270 beds.\n", []),
        ("Corven Clinic has 270 beds.", []),
        ("There are 270 beds.", []),
        ("阿尔迪斯医院有270张床位。", ["a"]),
        ("布伦医院有270张床位。", ["b"]),
        ("阿尔迪斯医院有310张床位，布伦医院有250张床位。", ["a", "b"]),
        ("布伦医院历史悠久。该院有270张床位。", ["b"]),
        ("# 布伦医院\n\n现有270张床位。\n", ["b"]),
        ("科文医院有270张床位。", []),
        ("共有270张床位。", []),
    ],
)
def test_a_number_is_held_against_the_facts_of_its_subject(text: str, keys: list[str], tmp_path: Path) -> None:
    (tmp_path / "r.yaml").write_text(REGISTRY, encoding="utf-8")
    verifier = Verifier(open_registry([str(tmp_path)]), date(2025, 6, 30), is_english_word)
    report = verify_parsed(parse_document(text, format="md"), verifier)
    assert [each.facts[0].key for each in report.verifications if each.facts] == keys
