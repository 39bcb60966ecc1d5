"""The command line on a pipeline that is not there."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.fake_pipeline import make_module

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def settled(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Stand in an empty folder, with the fake pipeline and no wish for colours or widths."""
    monkeypatch.setitem(sys.modules, "claimcheck.pipeline", make_module())
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "CLAIMCHECK_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def start(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Start claimcheck as a process of its own."""

    def run(*arguments: str, encoding: str = "utf-8", **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "tests.cli.fake_pipeline", *arguments],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": encoding, **environment},
            capture_output=True,
            encoding=encoding,
            check=False,
            timeout=60,
        )

    return run
