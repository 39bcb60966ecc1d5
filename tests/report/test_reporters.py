"""Every reporter takes every report, whatever words stand in it."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib import resources

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from rich.cells import cell_len

from claimcheck.model import Report
from claimcheck.report import REPORTERS, Style
from tests.report.sample import make_clean, make_sample
from tests.report.strategies import reports

SCHEMA = json.loads(resources.files("claimcheck").joinpath("schema", "report.json").read_text(encoding="utf-8"))
PAINT = re.compile(r"\x1b\[[0-9;]*m")
PLACES = {
    "terminal-80": ("terminal", Style(width=80)),
    "terminal-100": ("terminal", Style(width=100)),
    "terminal-140": ("terminal", Style(width=140, show_confidence=True)),
    "terminal-100-color": ("terminal", Style(width=100, color=True)),
    "terminal-100-ascii": ("terminal", Style(width=100, encoding="ascii")),
    "terminal-100-gbk": ("terminal", Style(width=100, encoding="gbk")),
    "terminal-80-only-findings": ("terminal", Style(width=80, only_findings=True)),
    "concise": ("concise", Style()),
    "concise-color": ("concise", Style(color=True)),
    "json": ("json", Style()),
}
styles = st.builds(
    Style,
    width=st.integers(40, 140),
    only_findings=st.booleans(),
    show_confidence=st.booleans(),
    encoding=st.sampled_from(["utf-8", "ascii", "gbk", "cp1252", "gb18030"]),
)
some_reports = st.lists(reports(), max_size=2)
calm = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@pytest.mark.parametrize("name", PLACES)
def test_the_whole_text_is_as_expected(name: str, match_snapshot: Callable[[str, str], None]) -> None:
    reporter, style = PLACES[name]
    match_snapshot(f"{name}.txt", REPORTERS[reporter]([make_sample()], style))


@pytest.mark.parametrize("reporter", REPORTERS)
def test_several_reports_are_written_one_after_the_other(reporter: str, match_snapshot: Callable[[str, str], None]) -> None:
    match_snapshot(f"several-{reporter}.txt", REPORTERS[reporter]([make_clean(), make_sample("other.txt"), make_clean()], Style(width=80)))


@pytest.mark.parametrize("reporter", REPORTERS)
def test_no_report_at_all_can_be_written(reporter: str) -> None:
    assert isinstance(REPORTERS[reporter]([], Style()), str)


@calm
@given(some_reports, styles)
def test_nothing_acts_on_the_terminal(found: Sequence[Report], style: Style) -> None:
    for reporter in REPORTERS.values():
        text = reporter(found, style)
        text.encode(style.encoding)
        acting = {character for character in text if unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} and character != "\n"}
        acting |= {
            character
            for character in text
            if unicodedata.bidirectional(character) in {"RLO", "LRO", "RLE", "LRE", "PDF", "RLI", "LRI", "FSI", "PDI"}
        }
        assert not acting


@calm
@given(some_reports, styles)
def test_colour_only_adds_paint(found: Sequence[Report], style: Style) -> None:
    for reporter in REPORTERS.values():
        painted = PAINT.sub("", reporter(found, replace(style, color=True)))
        assert [line.rstrip() for line in painted.split("\n")] == [line.rstrip() for line in reporter(found, style).split("\n")]


@calm
@given(some_reports, styles)
def test_no_line_is_wider_than_the_page(found: Sequence[Report], style: Style) -> None:
    for line in REPORTERS["terminal"](found, style).split("\n"):
        assert cell_len(line) <= style.width


@calm
@given(some_reports, styles)
def test_json_is_valid_and_tells_everything(found: Sequence[Report], style: Style) -> None:
    written = json.loads(REPORTERS["json"](found, style))
    Draft202012Validator(SCHEMA).validate(written)
    for report, told in zip(found, written["reports"], strict=True):
        assert told["findings"] == json.loads(json.dumps([finding.as_dict() for finding in report.findings]))
        assert told["beads"] == [bead.as_dict() for bead in report.beads]
        assert len(told["comparisons"]) == len(report.comparisons)
        assert [len(segment["claims"]) for segment in told["source"]] == [len(claims) for claims in report.source_claims]


@calm
@given(some_reports)
def test_concise_gives_each_finding_its_line(found: Sequence[Report]) -> None:
    lines = REPORTERS["concise"](found, Style()).split("\n")[:-1]
    assert len(lines) == sum(len(report.findings) for report in found)
    assert all(re.search(r":\d+:\d+: CC\d{3} (error|warning|note) ", f"{line} ") for line in lines)


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    written = json.loads(REPORTERS["json"]([make_sample()], Style()))
    del written["reports"][0]["findings"][0]["severity"]
    assert not Draft202012Validator(SCHEMA).is_valid(written)
