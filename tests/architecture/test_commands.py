"""Every command explains itself, and a command loads only what it uses."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from claimcheck.cli import COMMANDS
from claimcheck.cli.claims import CLAIMS_COMMANDS


def run_claimcheck(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "claimcheck", *arguments], capture_output=True, encoding="utf-8", check=False)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_help_page(command: str) -> None:
    shown = run_claimcheck(command, "--help")
    assert shown.returncode == 0, shown.stderr
    assert command in shown.stdout
    assert not shown.stderr


def test_the_overview_lists_every_command() -> None:
    shown = run_claimcheck("--help")
    assert shown.returncode == 0
    listed = set(re.findall(r"^\W*(\w+) {2,}\S", shown.stdout.split("Commands")[-1], flags=re.MULTILINE))
    assert listed == {*COMMANDS, "claims"}


@pytest.mark.parametrize("command", CLAIMS_COMMANDS)
def test_every_command_of_the_registry_has_a_help_page(command: str) -> None:
    shown = run_claimcheck("claims", command, "--help")
    assert shown.returncode == 0, shown.stderr
    assert command in shown.stdout
    assert not shown.stderr


@pytest.mark.parametrize("arguments", ["--version", "claims lint --help", "claims add nowhere", "claims list --on someday"])
def test_a_usage_error_loads_no_engine(arguments: str) -> None:
    listing = "print('=', *{name.partition('.')[0] for name in sys.modules})"
    script = f"import sys; from claimcheck.cli import run; run({arguments.split()}); {listing}"
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=True)
    assert not {"yaml", "jsonschema_rs", "rapidfuzz"} & set(shown.stdout.rpartition("=")[2].split())


@pytest.mark.parametrize(("code", "unwanted"), [("import claimcheck", {"typer", "rich", "charset_normalizer"})])
def test_the_library_does_not_load_the_command_line(code: str, unwanted: set[str]) -> None:
    script = f"{code}; import sys; print(*{{name.partition('.')[0] for name in sys.modules}})"
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=True)
    assert not unwanted & set(shown.stdout.split())
