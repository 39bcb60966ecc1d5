"""Periods of a registry, how two of them lie, and when a review is due."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.facts.periods import Relation, make_period, move_years, parse_period, relate
from claimcheck.facts.reviews import add_duration


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("FY2024", "2024-01-01", "2024-12-31"),
        ("FY 2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("2024-02-29", "2024-02-29", "2024-02-29"),
        ("2024-Q4", "2024-10-01", "2024-12-31"),
        ("2024-H1", "2024-01-01", "2024-06-30"),
        ("9999-12", "9999-12-01", "9999-12-31"),
    ],
)
def test_a_period_is_a_stretch_of_days(written: str, first: str, last: str) -> None:
    period = parse_period(written)
    assert period is not None
    assert (period.first.isoformat(), period.last.isoformat(), period.name) == (first, last, written)


@pytest.mark.parametrize("written", ["", "24", "2024-13", "2024-00", "2023-02-29", "2024-Q5", "2024-H3", "0000", "2024-2-1", "Q2", "10000"])
def test_what_is_no_period_is_none(written: str) -> None:
    assert parse_period(written) is None


@pytest.mark.parametrize(
    ("text", "fact", "relation"),
    [
        ("2024", "2024", Relation.SAME),
        ("2024-Q1", "2024", Relation.WITHIN),
        ("2024", "2024-H2", Relation.AROUND),
        ("2024-H1", "2024-H2", Relation.APART),
        ("2023", "2024", Relation.APART),
        ("2024-06", "2024-Q3", Relation.APART),
        ("FY2024", "2024", Relation.SAME),
    ],
)
def test_how_the_period_of_a_text_lies_to_that_of_a_fact(text: str, fact: str, relation: Relation) -> None:
    one, other = parse_period(text), parse_period(fact)
    assert one is not None
    assert other is not None
    assert relate(one, other) is relation


def test_a_day_without_a_year_takes_that_of_the_fact() -> None:
    leap, fact = make_period(None, 2, 29, "February 29"), parse_period("2024-02-29")
    assert leap is not None
    assert fact is not None
    assert relate(leap, fact) is Relation.SAME
    moved = move_years(fact, 1)
    assert moved is not None
    assert moved.first == date(2025, 2, 28)
    assert move_years(fact, 9000) is None


@pytest.mark.parametrize(
    ("day", "duration", "due"),
    [
        ("2025-03-01", "P6M", "2025-09-01"),
        ("2025-08-31", "P6M", "2026-02-28"),
        ("2024-02-29", "P1Y", "2025-02-28"),
        ("2025-12-15", "P1M", "2026-01-15"),
        ("2025-01-31", "P1M1D", "2025-03-01"),
        ("2025-01-01", "P2W", "2025-01-15"),
        ("2025-01-01", "P90D", "2025-04-01"),
        ("2025-01-01", "P0D", "2025-01-01"),
    ],
)
def test_a_review_is_due_after_its_duration(day: str, duration: str, due: str) -> None:
    found = add_duration(date.fromisoformat(day), duration)
    assert found is not None
    assert found.isoformat() == due


@pytest.mark.parametrize("duration", ["", "P", "6M", "P6", "P8000Y", "P" + "9" * 5000 + "D", "P99999999999W", "PT5H"])
def test_a_duration_that_is_none_or_too_long_gives_none(duration: str) -> None:
    assert add_duration(date(2025, 1, 1), duration) is None
