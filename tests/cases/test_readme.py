"""What README.md shows is what claimcheck prints today; `pytest tests/cases --update-cases` renews it."""

from __future__ import annotations

import doctest
import io
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.__main__ import main

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
BLOCK = re.compile(r"```text\n(.+?)```\n", re.DOTALL)
WIDTH = "104"
SHOWN = (3, 4)
"""The pairs of the report that the table of the README shows."""


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Run a command in the folder of the README and return what it prints."""

    def run_command(*arguments: str) -> str:
        output = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
        monkeypatch.setattr(sys, "stdout", output)
        monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(io.BytesIO(), encoding="utf-8"))
        monkeypatch.setattr(sys, "argv", ["claimcheck", *arguments])
        monkeypatch.chdir(ROOT)
        main()
        output.seek(0)
        return output.read()

    return run_command


def cut_table(printed: str) -> str:
    """Cut the head and the shown pairs out of the terminal report."""
    lines = printed.splitlines(keepends=True)
    head = next(line for line in lines if line.lstrip().startswith("English"))
    starts = [number for number, line in enumerate(lines) if line.startswith("──")]
    return head + "".join("".join(lines[starts[pair - 1] : starts[pair]]) for pair in SHOWN)


def test_the_output_in_the_readme_is_real(run: Callable[..., str], *, update_cases: bool) -> None:
    table = cut_table(run("align", "examples/report.txt", "--width", WIDTH))
    concise = run("align", "examples/report.txt", "--output", "concise")
    text = README.read_text(encoding="utf-8")
    if update_cases:
        for old, new in zip(BLOCK.findall(text), (table, concise), strict=True):
            text = text.replace(old, new)
        README.write_text(text, encoding="utf-8")
    assert BLOCK.findall(text) == [table, concise]


def test_the_python_in_the_readme_is_real(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    results = doctest.testfile(str(README), module_relative=False, encoding="utf-8")
    assert results.attempted >= 4
    assert not results.failed
