"""What the commands print, where, and how they end."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from claimcheck.cli import COMMANDS, app, run


def invoke(*arguments: str, env: dict[str, str] | None = None) -> Result:
    return CliRunner().invoke(app, list(arguments), env=env, prog_name="claimcheck")


@pytest.mark.parametrize("command", [[], *([name] for name in COMMANDS)])
def test_every_command_explains_itself(command: Sequence[str]) -> None:
    shown = invoke(*command, "--help")
    assert shown.exit_code == 0, shown.output
    assert "Usage: claimcheck" in shown.stdout


def test_the_version_is_told_in_both_ways(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.startswith("claimcheck ")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ("align clean.txt", 0),
        ("align sample.txt", 1),
        ("align sample.txt --fail-on never", 0),
        ("align warning.txt", 0),
        ("align warning.txt --fail-on warning", 1),
        ("align note.txt --fail-on warning", 0),
        ("align note.txt --fail-on note", 1),
        ("align clean.txt --fail-on note", 0),
        ("align missing.txt", 2),
        ("align missing.txt --fail-on never", 2),
        ("align interrupt.txt", 130),
        ("align", 2),
        ("align a b c", 2),
        ("align - -", 2),
        ("align sample.txt --output papyrus", 2),
        ("align sample.txt --output json=", 2),
        ("align sample.txt --output json --output concise", 2),
        ("align sample.txt --output json=x --output concise=x", 2),
        ("align sample.txt --output json=no/such/folder.json", 2),
        ("align sample.txt --output json=.", 2),
        ("align sample.txt --fail-on sometimes", 2),
        ("align sample.txt --color pink", 2),
        ("align sample.txt --width 10", 2),
        ("align sample.txt --width wide", 2),
        ("align sample.txt --colour always", 2),
        ("check clean.txt clean.txt", 0),
        ("check", 0),
        ("check clean.txt sample.txt", 1),
        ("check missing.txt sample.txt", 2),
        ("extract sample.txt", 0),
        ("extract", 0),
        ("extract --language fr sample.txt", 2),
        ("extract --kind colour sample.txt", 2),
        ("extract --format xml sample.txt", 2),
        ("rule", 0),
        ("rule CC101", 0),
        ("rule cc101", 0),
        ("rule value-mismatch", 0),
        ("rule CC999", 2),
        ("dance", 2),
        ("--dance", 2),
        ("", 2),
    ],
)
def test_the_exit_code_says_what_happened(arguments: str, code: int) -> None:
    assert invoke(*arguments.split()).exit_code == code


@pytest.mark.parametrize("output", ["terminal", "concise", "json", "json=report.json", "concise=report.txt"])
@pytest.mark.parametrize(("file", "code"), [("clean.txt", 0), ("sample.txt", 1), ("missing.txt", 2)])
def test_the_output_never_changes_the_exit_code(output: str, file: str, code: int) -> None:
    assert invoke("align", file, "--output", output).exit_code == code


@pytest.mark.parametrize("output", ["terminal", "concise", "json", "json=report.json"])
def test_every_run_prints_its_denominators(output: str) -> None:
    shown = invoke("align", "sample.txt", "--output", output)
    assert shown.output.count("1 file; 5 English and 5 Chinese paragraphs") == 1


def test_an_error_is_one_line_on_standard_error() -> None:
    shown = invoke("align", "missing.txt")
    assert shown.stderr == "claimcheck: error: missing.txt: no such file \\x1b[31m; look again\n"
    assert not shown.stdout


def test_check_goes_on_after_a_file_that_cannot_be_read() -> None:
    shown = invoke("check", "missing.txt", "sample.txt")
    assert "missing.txt: no such file" in shown.stderr
    assert shown.stdout.count("sample.txt:") == 7


def test_options_reach_the_pipeline() -> None:
    shown = invoke("align", "note.txt", "two.txt", "--encoding", "big5", "--stdin-filename", "in.md", "--output", "concise")
    assert "two.txt big5 in.md" in shown.stdout


def test_formats_go_to_their_places(tmp_path: Path) -> None:
    shown = invoke("align", "sample.txt", "-o", "concise", "-o", "json=out.json", "-o", "terminal=page.txt")
    assert shown.stdout.count("\n") == 7
    assert json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["schema"] == "claimcheck/report/1"
    assert "English" in (tmp_path / "page.txt").read_text(encoding="utf-8")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.json", "page.txt"]


def test_the_settings_file_fills_in_what_is_not_said(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text('fail-on = "never"\noutput = "concise"\nencoding = "gb18030"\n', encoding="utf-8")
    shown = invoke("align", "note.txt")
    assert shown.exit_code == 0
    assert "None gb18030 None" in shown.stdout
    assert invoke("align", "note.txt", "--fail-on", "note").exit_code == 1


def test_bad_settings_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text('fail-on = "often"\n', encoding="utf-8")
    shown = invoke("align", "clean.txt")
    assert shown.exit_code == 2
    assert "claimcheck.toml: fail-on = 'often'" in shown.stderr


@pytest.mark.parametrize(
    ("options", "env", "painted"),
    [
        ([], {}, False),
        ([], {"FORCE_COLOR": "1"}, True),
        ([], {"FORCE_COLOR": "0"}, False),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (["--color", "always"], {"NO_COLOR": "1"}, True),
        (["--color", "never"], {"FORCE_COLOR": "1"}, False),
    ],
)
def test_colours_follow_the_option_and_then_the_environment(options: list[str], env: dict[str, str], *, painted: bool) -> None:
    assert ("\x1b[" in invoke("align", "sample.txt", *options, env=env).stdout) is painted


def test_the_width_follows_the_option_and_then_the_environment() -> None:
    assert "│" in invoke("align", "sample.txt").stdout
    assert "│" not in invoke("align", "sample.txt", env={"COLUMNS": "80"}).stdout
    assert "│" in invoke("align", "sample.txt", "--width", "120", env={"COLUMNS": "80"}).stdout


def test_extract_selects_and_writes() -> None:
    shown = invoke("extract", "sample.txt", "--format", "jsonl", "--kind", "money", "--kind", "date", "--language", "zh")
    assert [json.loads(line)["surface"] for line in shown.stdout.splitlines()] == ["1.50美元", "54美元", "2026年3月5日"]
    assert shown.stderr == "claimcheck: 1 file; 5 paragraphs; 3 claims\n"


def test_a_slip_in_a_code_is_met_with_a_suggestion() -> None:
    assert "did you mean value-mismatch" in invoke("rule", "value-mismach").stderr
    assert "lists all codes" in invoke("rule", "zzzzzzzz").stderr


def test_usage_errors_load_no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "claimcheck.pipeline", None)
    assert invoke("align", "sample.txt", "--color", "pink").exit_code == 2
