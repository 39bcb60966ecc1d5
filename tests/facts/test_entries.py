"""From a registry file to facts: values, tables, tolerances, names, days of review."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from claimcheck.model import Direction, Fact, Interval, Kind, Language, Quantity, Tolerance, ToleranceRule, Verdict
from claimcheck.pipeline import open_registry

HEAD = """\
schema: claimcheck/claims/1
owner: {name: Museum, url: https://museum.example}
defaults: {tolerance: {pp: "0.5"}, review_every: P6M}
sources:
  ar: {title: Annual Report, author: [A, B], kind: primary}
  t: {title: Table, table: t.csv}
claims:
  one:
    statement: {en: {text: a, terms: visits, not: [sales]}, zh: {text: 甲}}
"""


def read(folder: Path, *fields: str) -> Fact:
    (folder / "t.csv").write_text('\ufeffyear,usd,share\n2023,1,2\n 2024 ,"1,234.5", 38.2% \n', encoding="utf-8")
    (folder / "r.yaml").write_text(HEAD + "".join(f"    {field}\n" for field in fields), encoding="utf-8")
    (fact,) = open_registry([str(folder / "r.yaml")]).facts
    return fact


def test_a_fact_has_what_its_entry_says(tmp_path: Path) -> None:
    fact = read(
        tmp_path,
        "value: 38.2%",
        "quantity: change",
        "direction: up",
        "as_of: 2024-Q2",
        "base: 2023-Q2",
        "about: {en: Museum, zh: [博物馆, 馆]}",
        "evidence: [{source: ar, locator: p. 12}]",
        "checked: {on: 2025-03-31, by: editor}",
        "supersedes: 36%",
        "expect_in: docs/*.md",
        "verdict: refuted",
        "claimed_by: {name: Somebody, type: Person}",
    )
    assert (fact.key, fact.written, fact.value.kind, fact.value.value) == ("one", "38.2%", Kind.PERCENT, Decimal("38.2"))
    assert (fact.quantity, fact.direction, fact.verdict) == (Quantity.CHANGE, Direction.UP, Verdict.REFUTED)
    assert fact.as_of is not None
    assert (fact.as_of.first, fact.as_of.last) == (date(2024, 4, 1), date(2024, 6, 30))
    assert fact.names(Language.ZH) == ("博物馆", "馆")
    assert fact.statements[Language.EN].terms == ("visits",)
    assert fact.statements[Language.EN].excluded == ("sales",)
    assert (fact.evidence[0].source.title, fact.evidence[0].source.authors, fact.evidence[0].locator) == (
        "Annual Report",
        ("A", "B"),
        "p. 12",
    )
    assert (fact.checked_on, fact.review_by) == (date(2025, 3, 31), date(2025, 9, 30))
    assert [claim.value for claim in fact.superseded] == [Decimal(36)]
    assert (fact.expect_in, fact.origin.line, fact.origin.column) == (("docs/*.md",), 8, 3)
    assert fact.claimed_by is not None
    assert fact.owner is not None
    assert (fact.claimed_by.name, fact.owner.url) == ("Somebody", "https://museum.example")


@pytest.mark.parametrize(
    ("value", "kind", "read_as", "unit"),
    [
        ("38.2%", Kind.PERCENT, Decimal("38.2"), "%"),
        ("35亿元", Kind.MONEY, Decimal(3_500_000_000), "CNY"),
        ("'1180'", Kind.COUNT, Decimal(1180), None),
        ("1,234.5", Kind.COUNT, Decimal("1234.5"), None),
        ("1.5E+3", Kind.COUNT, Decimal(1500), None),
        ("三分之一", Kind.FRACTION, None, None),
        ("2025-03-05", Kind.DATE, None, None),
        ('["10", "12"]', None, Interval(Decimal(10), Decimal(12)), None),
        ("{table: t, where: {year: '2024'}, column: usd}", Kind.COUNT, Decimal("1234.5"), None),
        ("{table: t, where: {year: '2024'}, column: usd, unit: USD, scale: '1000'}", Kind.MONEY, Decimal(1234500), "USD"),
        ("{table: t, where: {year: '2023', usd: '1'}, column: share, unit: '%'}", Kind.PERCENT, Decimal(2), "%"),
        ("{table: t, where: {year: '2024'}, column: share}", Kind.PERCENT, Decimal("38.2"), "%"),
    ],
)
def test_a_value_is_read_as_a_text_would_be(value: str, kind: Kind | None, read_as: object, unit: str | None, tmp_path: Path) -> None:
    claim = read(tmp_path, f"value: {value}").value
    assert kind in {None, claim.kind}
    assert read_as in {None, claim.value}
    assert unit in {None, claim.unit}


def test_a_plain_year_is_a_number_where_the_quantity_says_so(tmp_path: Path) -> None:
    assert read(tmp_path, "value: '2024'").value.kind is Kind.YEAR
    assert read(tmp_path, "value: '2024'", "quantity: count").value.kind is Kind.COUNT


def test_a_value_of_a_table_names_its_source(tmp_path: Path) -> None:
    fact = read(tmp_path, "value: {table: t, where: {year: '2024'}, column: usd}")
    assert (fact.table, fact.written) == ("t", "1,234.5")


@pytest.mark.parametrize(
    ("fields", "tolerance"),
    [
        (["value: 38%"], Tolerance(ToleranceRule.POINTS, Decimal("0.5"))),
        (["value: $38"], Tolerance()),
        (["value: $38", "tolerance: exact"], Tolerance(ToleranceRule.EXACT)),
        (["value: $38", "tolerance: {abs: '2'}"], Tolerance(ToleranceRule.ABSOLUTE, Decimal(2))),
        (["value: $38", "tolerance: {rel: 5%}"], Tolerance(ToleranceRule.RELATIVE, Decimal("0.05"))),
        (["value: $38", "tolerance: {rel: '0.05'}"], Tolerance(ToleranceRule.RELATIVE, Decimal("0.05"))),
    ],
)
def test_a_tolerance_is_that_of_the_fact_or_of_the_defaults(fields: list[str], tolerance: Tolerance, tmp_path: Path) -> None:
    assert read(tmp_path, *fields).tolerance == tolerance


@pytest.mark.parametrize(
    ("fields", "day"),
    [
        ([], None),
        (["checked: {on: 2025-08-31}"], date(2026, 2, 28)),
        (["checked: {on: 2025-08-31}", "review_by: 2025-12-01"], date(2025, 12, 1)),
        (["review_by: 2024-02-29"], date(2024, 2, 29)),
        (["checked: {on: 9999-12-31}"], None),
    ],
)
def test_the_day_of_review_is_that_of_the_fact_or_follows_its_check(fields: list[str], day: date | None, tmp_path: Path) -> None:
    assert read(tmp_path, "value: 5%", *fields).review_by == day
