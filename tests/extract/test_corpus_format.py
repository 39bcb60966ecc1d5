"""The corpora and lexicons of extraction are well formed: known kinds, values that parse, nothing twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

import claimcheck
from claimcheck.model import Change, Direction, Kind, Language, Qualifier
from claimcheck.units import find_unit, rate_base

RULES = Path(claimcheck.__file__).parent / "extract"
CORPORA = sorted(RULES.glob("*.yaml"))
LEXICONS = sorted((RULES / "lexicon").glob("silent_*.yaml"))
SILENT = Path(__file__).parent / "silent.yaml"
FIELDS = {"kind", "value", "unit", "qualifier", "direction", "change", "en", "zh"}
LEAST_EXAMPLES = 900
LEAST_SILENT = 250
LEAST_LEXICON = {"silent_zh": 900, "silent_en": 300}

SHAPES = {
    Kind.DATE: re.compile(r"\d{4}-\d\d(-\d\d)?|--\d\d(-\d\d)?|---\d\d"),
    Kind.YEAR: re.compile(r"-?\d{1,4}"),
    Kind.DECADE: re.compile(r"\d{3}0s"),
    Kind.CENTURY: re.compile(r"-?\d{1,2}"),
    Kind.QUARTER: re.compile(r"Q[1-4]"),
    Kind.HALF_YEAR: re.compile(r"H[12]"),
    Kind.FISCAL_YEAR: re.compile(r"FY\d{4}"),
    Kind.TIME: re.compile(r"[0-2]\d:[0-5]\d(:[0-5]\d)?"),
    Kind.RATIO: re.compile(r"\d+(\.\d+)?:\d+(\.\d+)?"),
    Kind.SCORE: re.compile(r"\d+-\d+"),
    Kind.FRACTION: re.compile(r"-?\d+/\d+"),
}
"""How the value of a kind is written where it is not a plain number."""


def load(path: Path) -> Any:
    """Read YAML with every scalar as text."""
    return yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - a base loader makes text only


def entries() -> Iterator[tuple[str, dict[str, Any]]]:
    """Give every entry of every corpus with the name of its file."""
    for path in CORPORA:
        for entry in load(path):
            yield path.stem, entry


def is_number(text: str) -> bool:
    """Tell whether a text writes one exact number."""
    try:
        Fraction(text) if "/" in text else Decimal(text)
    except (InvalidOperation, ValueError, ZeroDivisionError):
        return False
    return True


def names(path: Path) -> list[str]:
    """List the literal entries of a lexicon, the conditional ones too."""
    return [item["text"] if isinstance(item, dict) else item for group in load(path).values() for item in group]


@pytest.mark.parametrize(
    ("stem", "entry"), [pytest.param(s, e, id=f"{s}-{e['kind']}-{e['value']}-{i}") for i, (s, e) in enumerate(entries())]
)
def test_an_entry_is_well_formed(stem: str, entry: dict[str, Any]) -> None:
    assert set(entry) <= FIELDS, stem
    assert {"en", "zh"} & set(entry), stem
    kind = Kind(entry["kind"])
    Qualifier(entry.get("qualifier", "none"))
    Direction(entry.get("direction", "none"))
    Change(entry.get("change", "none"))
    value = entry["value"]
    if kind is Kind.RANGE:
        low, high = value
        assert is_number(low)
        assert is_number(high)
        assert Decimal(low) < Decimal(high)
    elif kind in SHAPES:
        assert SHAPES[kind].fullmatch(value)
    else:
        assert is_number(value)


def test_every_unit_is_in_the_table() -> None:
    for stem, entry in entries():
        for unit in [entry["unit"]] if rate_base(entry.get("unit")) else entry.get("unit", "").split("/"):
            assert not unit or find_unit(unit) or rate_base(unit) or find_unit(entry["unit"]), (stem, unit)


def test_examples_mark_at_most_one_claim() -> None:
    for stem, entry in entries():
        for language in Language:
            for text in entry.get(language.value, ()):
                assert (text.count("⟦"), text.count("⟧")) in {(0, 0), (1, 1)}, (stem, text)
                assert text.find("⟦") <= text.find("⟧"), (stem, text)
                assert text == text.strip(), (stem, text)


def test_no_example_stands_twice() -> None:
    counts = Counter((language, text) for _, entry in entries() for language in Language for text in entry.get(language.value, ()))
    assert [example for example, count in counts.items() if count > 1] == []


def test_the_corpora_are_large_and_balanced() -> None:
    sizes = {language: sum(len(entry.get(language.value, ())) for _, entry in entries()) for language in Language}
    assert sum(sizes.values()) >= LEAST_EXAMPLES
    assert min(sizes.values()) * 2 >= LEAST_EXAMPLES


def test_the_silent_corpus_is_large_and_says_nothing_twice() -> None:
    for name, classes in load(SILENT).items():
        texts = [text for group in classes.values() for text in group]
        assert Language(name)
        assert len(texts) >= LEAST_SILENT
        assert [text for text, count in Counter(texts).items() if count > 1] == []


@pytest.mark.parametrize("path", LEXICONS, ids=lambda path: path.stem)
def test_a_lexicon_is_large_and_says_nothing_twice(path: Path) -> None:
    words = names(path)
    assert len(words) >= LEAST_LEXICON[path.stem]
    assert [word for word, count in Counter(words).items() if count > 1] == []


@pytest.mark.parametrize("path", LEXICONS, ids=lambda path: path.stem)
def test_every_condition_says_what_it_forbids(path: Path) -> None:
    for item in load(path).get("conditional", []):
        assert set(item) <= {"text", "not_before", "not_after"}
        assert item.get("not_before") or item.get("not_after"), item["text"]


@pytest.mark.parametrize("path", [*CORPORA, *LEXICONS, SILENT], ids=lambda path: path.stem)
def test_every_scalar_that_may_be_misread_is_quoted(path: Path) -> None:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        bare = re.sub(r'"(?:[^"\\]|\\.)*"', "", line.split(" #")[0])
        assert line.startswith("#") or not re.search(r"[0-9]", bare), f"{path.name}:{number}"
