"""The facts of a registry on the page: every number whole, every width kept, nothing that acts on a terminal."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

from claimcheck.model import Language, Registry
from claimcheck.pipeline import open_registry
from claimcheck.report import Style
from claimcheck.report.facts import write_fact_lines, write_fact_table
from claimcheck.report.paint import measure

ON = date(2025, 10, 15)
NUMBERS = ("$1,234.5", "1,706.1", "12.345亿", "3,500,000,000元", "2025-09-01", "38.2%", "¥123,456,789,012", "2024-06-30")
TEXT = f"""\
schema: claimcheck/claims/1
sources: {{annual-report-of-the-year-2024-in-its-second-edition: {{title: A}}}}
claims:
  revenue-growth-in-the-second-quarter-of-the-year-2024:
    statement:
      en: {{text: "Revenue rose 38.2% from {NUMBERS[0]} million a year before, to {NUMBERS[1]} million and a little more, \\e[31m[/red]"}}
      zh: {{text: "营收由上年同期的{NUMBERS[2]}美元增至17亿美元以上，其中海外收入为{NUMBERS[3]}，其余来自国内各地的门店和网站"}}
    value: 38.2%
    as_of: 2024-06-30
    review_by: "2025-09-01"
    evidence: [{{source: annual-report-of-the-year-2024-in-its-second-edition}}]
  spending:
    statement: {{zh: {{text: 支出}}}}
    value: "{NUMBERS[6]}"
"""


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    (tmp_path / "r.yaml").write_text(TEXT, encoding="utf-8")
    return open_registry([str(tmp_path)])


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "latin-1"])
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("width", range(40, 161, 8))
def test_no_line_is_too_wide_and_no_number_is_cut(width: int, language: Language, encoding: str, registry: Registry) -> None:
    shown = write_fact_table(registry.facts, language, ON, Style(width=width, encoding=encoding))
    shown.encode(encoding)
    assert "\x1b" not in shown
    assert all(measure(line) <= width for line in shown.splitlines())
    fitting = [number for number in NUMBERS if number.encode("ascii", "backslashreplace").decode() == number or encoding == "utf-8"]
    said = [number for number in fitting if number not in (NUMBERS[2:4] if language is Language.EN else NUMBERS[:2])]
    assert [number for number in said if number not in shown] == []


def test_the_table_is_coloured_on_demand_and_says_the_same(registry: Registry) -> None:
    plain = write_fact_table(registry.facts, Language.EN, ON, Style(width=140))
    painted = write_fact_table(registry.facts, Language.EN, ON, Style(width=140, color=True))
    assert [line.rstrip() for line in re.sub("\x1b\\[[0-9;]*m", "", painted).splitlines()] == plain.splitlines()


def test_nothing_gives_nothing() -> None:
    assert write_fact_table((), Language.EN, ON, Style(width=140)) == ""
    assert write_fact_lines((), Language.EN, ON, Style()) == ""


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_json_lines_hold_everything_in_both_languages(encoding: str, registry: Registry) -> None:
    shown = write_fact_lines(registry.facts, Language.EN, ON, Style(encoding=encoding))
    shown.encode(encoding)
    one, two = (json.loads(line) for line in shown.splitlines())
    assert (one["key"], one["value"], one["unit"], one["overdue"]) == (registry.facts[0].key, "38.2", "%", True)
    assert set(one["statement"]) == {"en", "zh"}
    assert (two["value"], two["unit"], two["review_by"], two["evidence"]) == ("123456789012", "CNY/JPY", None, [])
