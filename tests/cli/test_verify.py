"""`verify`: what it prints, how it ends, and what its options do."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from claimcheck.cli import app
from claimcheck.cli.verify import _judge_coverage
from claimcheck.model import Counts, Ledger, Report

REGISTRY = """\
schema: claimcheck/claims/1
sources: {ar: {title: "Annual \\e[31m[/red] Report", kind: primary}}
claims:
  staff:
    statement: {en: {text: "Pinnock has 1,180 employees", terms: [employees]}, zh: {text: 平诺克有1180名员工, terms: [员工]}}
    value: "1180"
    quantity: count
    about: {en: Pinnock, zh: 平诺克}
    review_by: "2030-01-01"
    evidence: [{source: ar, locator: "p. [bold]3"}]
"""
OTHER = REGISTRY.replace("employees", "robots").replace("员工", "机器人").replace("staff", "robots").replace("1180", "42")
FILES = {
    "right.txt": "Pinnock has 1,180 employees.\n",
    "wrong.txt": "Pinnock has 1,280 employees.\n",
    "chinese.txt": "平诺克有1280名员工。\n",
    "unknown.txt": "Pinnock has 1,180 employees and 14 ovens.\n",
    "robots.txt": "Pinnock has 42 robots.\n",
    "empty.txt": "",
    "silent.txt": "No number.\n",
    "escapes.txt": "\x1b[31m[/red] Pinnock has 1,280 employees \x1b]0;title\x07 [bold].\n",
}


@pytest.fixture(autouse=True)
def registered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Put registries and documents into the folder, and the pipeline back into its place."""
    monkeypatch.delitem(sys.modules, "claimcheck.pipeline")
    monkeypatch.delitem(sys.modules, "claimcheck.verification", raising=False)
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "a.yaml").write_text(REGISTRY, encoding="utf-8")
    (tmp_path / "other.yaml").write_text(OTHER, encoding="utf-8")
    (tmp_path / "broken.yaml").write_text("schema: claimcheck/claims/1\nclaims: 5\n", encoding="utf-8")
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")


def invoke(*arguments: str, text: str | None = None) -> Result:
    return CliRunner().invoke(app, ["verify", *arguments], input=text, prog_name="claimcheck")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ("right.txt", 0),
        ("wrong.txt", 1),
        ("chinese.txt", 1),
        ("wrong.txt --fail-on never", 0),
        ("right.txt wrong.txt", 1),
        ("unknown.txt", 0),
        ("unknown.txt --coverage", 0),
        ("unknown.txt --coverage --fail-on note", 1),
        ("unknown.txt --fail-under 50", 0),
        ("unknown.txt --fail-under 50%", 0),
        ("unknown.txt --fail-under 50.1", 1),
        ("unknown.txt --fail-under 101", 2),
        ("unknown.txt --fail-under -1", 2),
        ("unknown.txt --fail-under much", 2),
        ("unknown.txt --fail-under nan", 2),
        ("right.txt --fail-under 100", 0),
        ("empty.txt", 2),
        ("silent.txt --fail-under 100", 0),
        ("right.txt --on 2030-01-01", 0),
        ("right.txt --on 2030-01-02 --fail-on warning", 1),
        ("right.txt --on yesterday", 2),
        ("missing.txt", 2),
        ("missing.txt right.txt", 2),
        ("missing.txt --fail-on never", 2),
        ("right.txt --registry missing.yaml", 2),
        ("right.txt --registry broken.yaml", 2),
        ("right.txt --registry right.txt", 2),
        ("right.txt --output papyrus", 2),
        ("right.txt --width 10", 2),
        ("robots.txt --registry other.yaml --fail-under 100", 0),
        ("robots.txt --fail-under 100", 1),
        ("robots.txt right.txt --registry other.yaml -r claims --fail-under 100", 0),
        ("--help", 0),
    ],
)
def test_the_exit_code_says_what_happened(arguments: str, code: int) -> None:
    shown = invoke(*arguments.split())
    assert shown.exit_code == code, shown.output
    assert "Traceback" not in shown.output


@pytest.mark.parametrize(("matched", "claims", "under", "code"), [(8996, 10000, "90", 1), (9000, 10000, "90", 0), (2, 3, "66.7", 1)])
def test_no_share_is_rounded_up_to_the_one_asked_for(
    matched: int, claims: int, under: str, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger = Ledger(facts=1, claims=claims, matched=matched, unregistered=claims - matched)
    report = Report((), (), (), (), (), (), (), (), Counts(), ledger=ledger)
    assert _judge_coverage([report], under) == code
    assert f"is under {under}%" in capsys.readouterr().err or code == 0


def test_a_document_that_is_missing_does_not_keep_the_others_from_being_verified() -> None:
    shown = invoke("missing.txt", "wrong.txt", "--output", "concise")
    assert shown.exit_code == 2
    assert "missing.txt: there is no such file" in shown.stderr
    assert "wrong.txt:1:13" in shown.stdout


def test_no_argument_reads_standard_input() -> None:
    shown = invoke("--stdin-filename", "draft.txt", "--output", "concise", text=FILES["wrong.txt"])
    assert shown.exit_code == 1
    assert "draft.txt:1:13" in shown.stdout


def test_the_settings_name_the_registry(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text('registry = "other.yaml"\n', encoding="utf-8")
    assert invoke("robots.txt", "--fail-under", "100").exit_code == 0
    assert invoke("robots.txt", "--fail-under", "100", "--registry", "claims").exit_code == 1


def test_without_a_registry_the_error_says_where_one_is_looked_for(tmp_path: Path) -> None:
    (tmp_path / "claims" / "a.yaml").unlink()
    shown = invoke("right.txt")
    assert shown.exit_code == 2
    assert "claims" in shown.stderr


@pytest.mark.parametrize("output", ["terminal", "concise", "json"])
@pytest.mark.parametrize("width", ["80", "140"])
@pytest.mark.parametrize("name", ["wrong.txt", "chinese.txt", "escapes.txt", "unknown.txt"])
def test_nothing_that_acts_on_a_terminal_is_let_through(name: str, width: str, output: str) -> None:
    shown = invoke(name, "--output", output, "--width", width, "--color", "never", "--coverage")
    assert shown.exit_code in {0, 1}, shown.output
    assert "\x1b" not in shown.output
    assert "\x07" not in shown.output
    assert "[/red]" in shown.output or name == "unknown.txt"
    if output == "terminal":
        assert all(len(line) <= int(width) for line in shown.stdout.splitlines() if line.isascii())


def test_json_holds_the_verdict_the_fact_and_the_ledger() -> None:
    root = json.loads(invoke("wrong.txt", "right.txt", "--output", "json").stdout)
    assert "refuted" in json.dumps(root)
    assert '"staff"' in json.dumps(root)
    assert "1280" in json.dumps(root)


@pytest.mark.parametrize("encoding", ["ascii", "utf-8", "gb18030"])
def test_every_encoding_can_be_written(encoding: str) -> None:
    shown = CliRunner(charset=encoding).invoke(app, ["verify", "chinese.txt"], prog_name="claimcheck")
    assert shown.exit_code == 1
    assert "refuted" in shown.output
