"""claimcheck as a process: what it loads, how it crashes, what a closed pipe and another encoding do to it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT

Start = Callable[..., "subprocess.CompletedProcess[str]"]


def test_a_crash_is_short_and_ends_with_2(start: Start) -> None:
    crashed = start("align", "crash.txt")
    assert crashed.returncode == 2
    assert crashed.stderr.startswith("claimcheck: internal error: ValueError: 'what \\x1b[31m now'")
    assert "CLAIMCHECK_DEBUG=1" in crashed.stderr
    assert "Traceback" not in crashed.stderr
    assert "Traceback" in start("align", "crash.txt", CLAIMCHECK_DEBUG="1").stderr


def test_an_interrupt_ends_with_130(start: Start) -> None:
    interrupted = start("align", "interrupt.txt")
    assert interrupted.returncode == 130
    assert not interrupted.stderr


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "gbk", "utf-8"])
@pytest.mark.parametrize("output", ["terminal", "concise", "json"])
def test_every_encoding_can_be_written(start: Start, encoding: str, output: str) -> None:
    done = start("align", "sample.txt", "--output", output, encoding=encoding)
    assert done.returncode == 1, done.stderr
    assert all(len(line) <= 100 for line in done.stdout.splitlines()) or output != "terminal"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break in another way there")
@pytest.mark.parametrize(("file", "code"), [("many.txt", 1), ("clean.txt", 0)])
def test_a_reader_that_has_gone_changes_nothing(tmp_path: Path, file: str, code: int) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "tests.cli.fake_pipeline", "align", file, "--output", "json"]
    done = subprocess.run(
        command, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=writer, stderr=subprocess.PIPE, check=False
    )
    os.close(writer)
    assert done.returncode == code
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize(
    ("arguments", "unwanted"),
    [
        (["--version"], {"typer", "pydantic", "rich", "yaml", "markdown_it", "rapidfuzz", "claimcheck.cli", "claimcheck.model"}),
        (["--help"], {"rich", "yaml", "markdown_it", "rapidfuzz", "claimcheck.report", "claimcheck.pipeline"}),
        (["align", "--fail-on", "x", "y"], {"rich", "yaml", "markdown_it", "rapidfuzz", "claimcheck.report", "claimcheck.pipeline"}),
        (["dance"], {"rich", "yaml", "markdown_it", "rapidfuzz", "claimcheck.report", "claimcheck.pipeline"}),
        (["rule", "CC101"], {"rich.console", "rich.table", "yaml", "markdown_it", "rapidfuzz", "claimcheck.pipeline"}),
    ],
)
def test_a_command_loads_only_what_it_uses(tmp_path: Path, arguments: list[str], unwanted: set[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "claimcheck", *arguments],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    loaded = set(re.findall(r"^import time:.*\| +(\S+)$", done.stderr, flags=re.MULTILINE))
    assert "claimcheck" in loaded
    assert not {name for name in loaded if name in unwanted or name.partition(".")[0] in unwanted}
