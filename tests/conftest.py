"""What every test may ask for: whole texts compared with files, which `pytest --update-snapshots` rewrites."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

SNAPSHOTS = Path(__file__).parent / "report" / "snapshots"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-snapshots", action="store_true", help="rewrite the expected texts in tests/report/snapshots")


@pytest.fixture
def match_snapshot(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with the file of a name, code point by code point."""

    def match(name: str, text: str) -> None:
        path = SNAPSHOTS / name
        if request.config.getoption("--update-snapshots"):
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(text.encode())
        assert path.exists(), f"no snapshot {name}; write it with --update-snapshots and read it"
        assert text == path.read_bytes().decode()

    return match
