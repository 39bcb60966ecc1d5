"""End-to-end cases: a folder holds the inputs, `args` the command line, `stdin` what is piped in, `expected.txt` all that must come out.

After a change that is meant: `pytest tests/cases --update-cases`, then read the diff.
"""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from claimcheck.__main__ import main

FOLDERS = sorted(path.parent for path in Path(__file__).parent.glob("*/args"))


@pytest.fixture
def run_case(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], bytes]:
    """Run the command of a case in its folder, as a process of its own would, and write down what it printed and how it ended."""

    def run(folder: Path) -> bytes:
        arguments = (folder / "args").read_text(encoding="utf-8").strip()
        piped = (folder / "stdin").read_bytes() if (folder / "stdin").exists() else b""
        streams = {"stdin": BytesIO(piped), "stdout": BytesIO(), "stderr": BytesIO()}
        for name, stream in streams.items():
            monkeypatch.setattr(sys, name, TextIOWrapper(stream, encoding="utf-8"))
        monkeypatch.setattr(sys, "argv", ["claimcheck", *shlex.split(arguments)])
        monkeypatch.chdir(folder)
        for name in ("NO_COLOR", "FORCE_COLOR", "CLAIMCHECK_DEBUG"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("COLUMNS", "100")
        code = main()
        sys.stdout.flush()
        sys.stderr.flush()
        complaint = streams["stderr"].getvalue()
        said = b"--- stderr\n" + complaint if complaint else b""
        return b"".join([f"$ claimcheck {arguments}\n".encode(), streams["stdout"].getvalue(), said, f"--- exit {code}\n".encode()])

    return run


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_case(folder: Path, run_case: Callable[[Path], bytes], *, update_cases: bool) -> None:
    printed = run_case(folder)
    if update_cases:
        (folder / "expected.txt").write_bytes(printed)
    assert printed.decode() == (folder / "expected.txt").read_bytes().decode()
    assert b"\x1b" not in printed
    assert b"internal error" not in printed


def test_every_folder_is_a_case() -> None:
    folders = {path for path in Path(__file__).parent.iterdir() if path.is_dir() and path.name not in {"__pycache__", "verification"}}
    assert folders == set(FOLDERS)
    assert all((folder / "expected.txt").exists() for folder in FOLDERS)
