"""The number of a document held against the value of a fact: as it is printed, within a tolerance, with its bound and direction."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.extract import extract_claims
from claimcheck.facts.values import compare_value, read_written
from claimcheck.model import Fact, Language, Quantity
from claimcheck.pipeline import open_registry, read_value

YES, NO, UNLIKE = True, False, None


def make_fact(folder: Path, value: str, *fields: str) -> Fact:
    lines = "".join(f"    {field}\n" for field in fields)
    text = f"schema: claimcheck/claims/1\nclaims:\n  one:\n    statement: {{en: {{text: a}}}}\n    value: {value}\n{lines}"
    (folder / "r.yaml").write_text(text, encoding="utf-8")
    return open_registry([str(folder)]).facts[0]


def compare(folder: Path, text: str, value: str, *fields: str) -> bool | None:
    language = Language.EN if text.isascii() else Language.ZH
    (claim, *_) = extract_claims(text, language)
    return compare_value(claim, make_fact(folder, value, *fields)).agrees


@pytest.mark.parametrize(
    ("text", "value", "agrees"),
    [
        ("38%", "38.2%", YES),
        ("38.2%", "38.2%", YES),
        ("38.5%", "38.2%", NO),
        ("40%", "38.2%", NO),
        ("38.20%", "38.2%", YES),
        ("38.21%", "38.2%", NO),
        ("百分之三十八", "38.2%", YES),
        ("about 40%", "38.2%", YES),
        ("about 50%", "38.2%", NO),
        ("more than 35%", "38.2%", YES),
        ("more than 40%", "38.2%", NO),
        ("less than 40%", "38.2%", YES),
        ("nearly 40%", "38.2%", YES),
        ("nearly 38%", "38.2%", YES),
        ("nearly 37%", "38.2%", NO),
        ("3.5 billion people", "'3460000000'", YES),
        ("3.4 billion people", "'3460000000'", NO),
        ("35亿人", "3.46 billion", YES),
        ("$5 million", "500万美元", YES),
        ("$5 million", "500万欧元", UNLIKE),
        ("5 km", "5%", UNLIKE),
        ("5 percentage points", "5%", UNLIKE),
        ("2.5 km", "2500 m", YES),
        ("March 5, 2025", "2025-03-05", YES),
        ("2025年3月", "2025-03-05", YES),
        ("March 6, 2025", "2025-03-05", NO),
        ("in 2025", "2025-03-05", YES),
        ("in 2024", "2025-03-05", NO),
        ("10 to 12 people", '["10", "12"]', YES),
        ("10 to 13 people", '["10", "12"]', NO),
        ("11 people", '["10", "12"]', UNLIKE),
        ("15 people", '["10", "12"]', NO),
    ],
)
def test_a_number_covers_the_value_as_it_is_printed(text: str, value: str, agrees: bool | None, tmp_path: Path) -> None:  # noqa: FBT001
    assert compare(tmp_path, text, value) is agrees


@pytest.mark.parametrize(
    ("text", "tolerance", "agrees"),
    [
        ("38%", "exact", NO),
        ("38.2%", "exact", YES),
        ("38%", '{pp: "0.2"}', YES),
        ("38%", '{pp: "0.1"}', NO),
        ("39%", "{rel: 5%}", YES),
        ("41%", "{rel: 5%}", NO),
    ],
)
def test_a_tolerance_takes_the_place_of_rounding(text: str, tolerance: str, agrees: bool, tmp_path: Path) -> None:  # noqa: FBT001
    assert compare(tmp_path, text, "38.2%", f"tolerance: {tolerance}") is agrees


def test_an_absolute_tolerance_is_in_the_unit_of_the_fact(tmp_path: Path) -> None:
    assert compare(tmp_path, "$5.4 million", "$5 million", 'tolerance: {abs: "400000"}') is YES
    assert compare(tmp_path, "$5.5 million", "$5 million", 'tolerance: {abs: "400000"}') is NO


def test_a_wrong_direction_is_a_difference_whatever_the_size(tmp_path: Path) -> None:
    (claim,) = extract_claims("Sales fell by 38%", Language.EN)
    found = compare_value(claim, make_fact(tmp_path, "38.2%", "quantity: change", "direction: up"))
    assert (found.agrees, found.turned, found.reason) == (NO, True, "it went up, not down")


@pytest.mark.parametrize(
    "written", ["", " ", "1,2,3", "1_000", "0x10", "--5", "NaN", "Infinity", "9" * 5000, "1" * 101, "a", "5%%", "\x00"]
)
def test_what_is_no_value_is_refused(written: str) -> None:
    claim, why = read_written(written, None, read_value)
    assert claim is None
    assert "is not one number that can be read" in why


@pytest.mark.parametrize(("written", "quantity"), [("2024", Quantity.COUNT), ("2024", Quantity.LEVEL), ("2024", Quantity.RANK)])
def test_figures_that_look_like_a_year_are_counted_where_the_quantity_says_so(written: str, quantity: Quantity) -> None:
    claim, _ = read_written(written, quantity, read_value)
    assert claim is not None
    assert claim.kind == "count"
