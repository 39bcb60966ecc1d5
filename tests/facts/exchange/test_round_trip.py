"""From a registry to ClaimReview and back: the same statements, values, units, periods and verdicts."""

from __future__ import annotations

import tempfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.facts.exchange.entry_text import write_entry
from claimcheck.facts.exchange.observing import read_observed
from claimcheck.facts.exchange.ratings import judge_fact
from claimcheck.model import Fact, Registry, Verdict
from claimcheck.pipeline import read_value
from claimcheck.units import UNITS
from tests.facts.exchange.sample import REGISTRY, export, load, take

VALUES = [
    *(
        "38.2%",
        "35亿元",
        "2x",
        "$17 billion",
        "三分之二",
        "2025-03-05",
        "1.4亿",
        "-3.5 °C",
        "5 percentage points",
        "25个基点",
        "12",
        "19:30",
    ),
    *("3:1", "No. 3", "18 months", "1.9 per 100,000", "FY2024", "1990s", "doubled", "翻两番", "3人", "十分之一", "842 metres", "2024"),
]
PERIODS = ["2024", "2024-06", "2024-06-30", "2024-Q2", "2024-H1", "FY2024", "FY 2024", "0999-Q4"]
WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=120).map(lambda text: " ".join(text.split())).filter(bool)


def essence(fact: Fact) -> dict[str, Any]:
    """Give what must survive."""
    return {
        "key": fact.key,
        "statements": {language: each.text for language, each in fact.statements.items()},
        "value": fact.value.value,
        "unit": (fact.value.unit, fact.value.per),
        "as_of": fact.as_of and (fact.as_of.name, fact.as_of.first, fact.as_of.last),
        "base": fact.base and fact.base.name,
        "quantity": fact.quantity,
        "direction": fact.direction,
        "measure": fact.measure,
        "names": {name for each in fact.about.values() for name in each},
        "verdict": judge_fact(fact),
        "claimed_by": fact.claimed_by,
        "appearance": fact.appearance,
        "review_by": fact.review_by,
    }


def return_trip(folder: Path, registry: Registry) -> Registry:
    harvest, text = take(export(registry))
    assert (harvest.waiting, harvest.skipped.total()) == (0, 0), text
    return load(folder, text, "back.yaml")


def test_a_registry_comes_back(tmp_path: Path) -> None:
    registry = load(tmp_path)
    back = return_trip(tmp_path, registry)
    assert [essence(fact) for fact in back.facts] == [essence(fact) for fact in registry.facts]
    assert all(fact.verdict is not None and fact.checked_on is None for fact in back.facts)


def test_the_second_trip_changes_nothing(tmp_path: Path) -> None:
    once = return_trip(tmp_path, load(tmp_path))
    twice = return_trip(tmp_path, once)
    assert [essence(fact) for fact in twice.facts] == [essence(fact) for fact in once.facts]


@pytest.mark.parametrize("value", VALUES)
def test_values_of_every_sort_come_back(tmp_path: Path, value: str) -> None:
    registry = load(tmp_path, REGISTRY.replace('value: "12"', f'value: "{value}"'))
    assert essence(return_trip(tmp_path, registry).facts[-1]) == essence(registry.facts[-1])


@given(
    english=WORDS,
    chinese=WORDS | st.none(),
    value=st.sampled_from(VALUES) | st.decimals(places=2, min_value=-(10**9), max_value=10**9).map(lambda number: f"{number}%"),
    as_of=st.sampled_from(PERIODS) | st.none(),
    verdict=st.sampled_from(Verdict),
)
def test_whatever_is_stated_comes_back(english: str, chinese: str | None, value: str, as_of: str | None, verdict: Verdict) -> None:
    statement = {"en": {"text": english}} | ({"zh": {"text": chinese}} if chinese else {})
    entry: dict[str, Any] = {"statement": statement, "value": value, "verdict": verdict.value} | ({"as_of": as_of} if as_of else {})
    with tempfile.TemporaryDirectory() as folder:
        registry = load(Path(folder), f"schema: claimcheck/claims/1\nclaims:\n{write_entry('a', entry)}")
        back = return_trip(Path(folder), registry)
    assert [essence(fact) for fact in back.facts] == [essence(fact) for fact in registry.facts]


@pytest.mark.parametrize(
    "unit", ["%", "‰", "pp", "bp", "x", "km", "mile", "kg", "t", "CNY", "USD", "HKD", "JPY", "person", "m2", "mu", "°C", "day", "kWh"]
)
def test_a_unit_of_ours_is_found_again(unit: str) -> None:
    written = read_observed({"value": Decimal("1234.5"), "unitText": unit}, {}, read_value)
    assert isinstance(written, str)
    claim = read_value(written)
    assert claim is not None
    assert (claim.value, claim.unit) == (Decimal("1234.5"), unit)


@pytest.mark.parametrize("unit", UNITS)
def test_a_unit_is_never_taken_for_another(unit: str) -> None:
    written = read_observed({"value": Decimal("1234.5"), "unitText": unit}, {}, read_value)
    claim = read_value(written) if isinstance(written, str) else None
    assert claim is None or (claim.value, claim.unit) == (Decimal("1234.5"), unit)
