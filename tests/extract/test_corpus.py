"""The strict corpus test: each example is exactly one claim of its value, and the silent corpus holds none."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

import claimcheck
from claimcheck.extract import extract_claims
from claimcheck.model import Claim, Language, format_value

RULES = Path(claimcheck.__file__).parent / "extract"
SILENT = Path(__file__).parent / "silent.yaml"
OPEN, CLOSE = "⟦", "⟧"
UNIT_IS_ADVISORY = frozenset({"count", "vague_count", "range", "ordinal", "rank"})
"""Kinds whose unit, where the corpus gives none, may name what is counted."""


def load(path: Path) -> Any:
    """Read YAML with every scalar as text."""
    return yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - a base loader makes text only


def examples() -> Iterator[Any]:
    """Give every positive example as a pytest parameter."""
    for path in sorted(RULES.glob("*.yaml")):
        for entry in load(path):
            for language in Language:
                for text in entry.get(language.value, ()):
                    yield pytest.param(entry, text, language, id=f"{path.stem}-{language.value}-{text}")


def silences() -> Iterator[Any]:
    """Give every sentence without a claim as a pytest parameter."""
    for name, classes in load(SILENT).items():
        for label, texts in classes.items():
            for text in texts:
                yield pytest.param(text, Language(name), id=f"{name}-{label}-{text}")


def split_marks(text: str) -> tuple[str, int, int]:
    """Take the marks out of an example and say where its claim stands; without marks it is the whole text."""
    if OPEN not in text:
        return text, 0, len(text)
    before, rest = text.split(OPEN)
    inside, after = rest.split(CLOSE)
    return before + inside + after, len(before), len(before) + len(inside)


def exact(value: object) -> object:
    """Make numbers of the texts that are numbers, so that 0.30 equals 0.3 and 1/2 equals 0.5."""
    if isinstance(value, list):
        return [exact(end) for end in value]
    text = str(value)
    try:
        return Fraction(text) if "/" in text else Fraction(Decimal(text))
    except (InvalidOperation, ValueError):
        return text


def describe(claims: tuple[Claim, ...]) -> str:
    """Show what was found, for the message of a failure."""
    return (
        "; ".join(f"{c.surface!r} {c.kind} {format_value(c.value)} {c.unit} {c.qualifier} {c.direction} [{c.rule}]" for c in claims)
        or "nothing"
    )


@pytest.mark.parametrize(("entry", "example", "language"), list(examples()))
def test_an_example_is_exactly_one_claim_of_its_value(entry: dict[str, Any], example: str, language: Language) -> None:
    text, start, end = split_marks(example)
    claims = extract_claims(text, language)
    found = describe(claims)
    assert len(claims) == 1, found
    claim = claims[0]
    assert (claim.span.start, claim.span.end) == (start, end), found
    assert claim.surface == text[start:end], found
    assert claim.kind == entry["kind"], found
    assert exact(format_value(claim.value)) == exact(entry["value"]), found
    if "unit" in entry or entry["kind"] not in UNIT_IS_ADVISORY:
        assert claim.unit == entry.get("unit"), found
    for field in ("qualifier", "direction", "change"):
        if field in entry:
            assert getattr(claim, field) == entry[field], f"{field}: {found}"


@pytest.mark.parametrize(("text", "language"), list(silences()))
def test_what_is_not_a_claim_stays_silent(text: str, language: Language) -> None:
    claims = extract_claims(text, language)
    assert not claims, describe(claims)
