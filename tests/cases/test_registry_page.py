"""Pages that are played from top to bottom in an empty folder: their files are written, their commands run, the output compared.

A block behind a line that ends with a path in backquotes and a colon is a file. A block of `console` is one command and what it prints.
`pytest tests/cases --update-cases` renews the output.
"""

from __future__ import annotations

import io
import re
import shlex
import sys
from pathlib import Path

import pytest

from claimcheck.__main__ import main

ROOT = Path(__file__).parents[2]
PAGES = {"docs/registry.md": 10, "README.md": 1}
"""The pages, and how many commands they have at least."""
BLOCK = re.compile(r"(?:`(?P<path>[^`\n]+)`:\n\n)?```(?P<kind>[a-z]+)\n(?P<body>.*?)```\n", re.DOTALL)


def run(line: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Run a command as a shell would, and return both of its streams with the exit code where it is not 0."""
    output, complaints = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    monkeypatch.setattr(sys, "stdout", output)
    monkeypatch.setattr(sys, "stderr", complaints)
    monkeypatch.setattr(sys, "argv", shlex.split(line))
    code = main()
    for stream in (output, complaints):
        stream.seek(0)
    printed = output.read() + complaints.read()
    return printed + (f"(exit code {code})\n" if code else "")


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_real(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, update_cases: bool) -> None:
    page = ROOT / name
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "90")
    text = page.read_text(encoding="utf-8")
    shown = text
    commands = 0
    for block in BLOCK.finditer(text):
        if block["path"]:
            target = tmp_path / block["path"]
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(block["body"], encoding="utf-8")
        elif block["kind"] == "console":
            line = block["body"].partition("\n")[0]
            printed = re.sub(r"[ \t]+$", "", run(line.removeprefix("$ "), monkeypatch), flags=re.MULTILINE)
            shown = shown.replace(block[0], f"```console\n{line}\n{printed.strip(chr(10))}\n```\n", 1)
            commands += 1
    if update_cases:
        page.write_text(shown, encoding="utf-8")
        text = shown
    assert shown == text
    assert commands >= PAGES[name]
