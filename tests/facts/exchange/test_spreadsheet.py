"""A registry as CSV."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.facts.exchange.spreadsheet import COLUMNS, guard, unguard, write_row, write_rows
from tests.facts.exchange.sample import load


def test_a_row_says_what_a_newsroom_needs(tmp_path: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(write_rows(load(tmp_path)), newline="")))
    assert [row["key"] for row in rows] == ["revenue", "gdp", "staff", "own"]
    first = rows[0]
    assert first.pop("file").endswith("facts.yaml")
    assert first == {
        "key": "revenue",
        "statement_en": "Revenue rose 38% in Q2 2024",
        "statement_zh": "2024年第二季度营收增长38%",
        "value": "38.2%",
        "kind": "percent",
        "exact_value": "38.2",
        "unit": "%",
        "quantity": "change",
        "direction": "up",
        "as_of": "2024-Q2",
        "base": "2023-Q2",
        "about": "Example; Example Corp; 示例公司",
        "measure": "revenue",
        "sources": "Annual Report 2024 p. 12 https://example.org/ar2024; This page https://example.org/page",
        "checked_on": "2025-03-01",
        "checked_by": "editor@example.org",
        "review_by": "2025-09-01",
        "verdict": "supported",
        "claimed_by": "",
        "appearance": "",
        "line": "12",
    }
    assert [row["exact_value"] for row in rows[1:]] == ["123400000", "3..5", "12"]
    assert [row["verdict"] for row in rows[1:]] == ["supported", "refuted", "not enough evidence"]
    assert rows[1]["statement_en"].startswith("'=The GDP")


@pytest.mark.parametrize("cell", ["-5", "+3.5", "-1,234.5", "-38.2%", "12", "", "a-b", "plain"])
def test_numbers_and_plain_text_stay_as_they_are(cell: str) -> None:
    assert guard(cell) == cell


@pytest.mark.parametrize("cell", ["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "-", "'=1"])
def test_what_a_spreadsheet_would_run_is_text(cell: str) -> None:
    assert guard(cell) == f"'{cell}"


@given(st.lists(st.text() | st.text(alphabet="=+-@'1.,\n\r\""), min_size=1))
def test_every_cell_comes_back(cells: list[str]) -> None:
    (row,) = csv.reader(io.StringIO(write_row(cells), newline=""))
    assert [unguard(cell) for cell in row] == cells
    assert not any(cell.startswith(("=", "@", "\t", "\r")) for cell in row)


def test_the_header_stands_alone_where_there_is_no_fact(tmp_path: Path) -> None:
    assert write_rows(load(tmp_path, "schema: claimcheck/claims/1\nclaims: {}\n")) == ",".join(COLUMNS) + "\n"
