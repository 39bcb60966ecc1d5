"""Minimal sets: a statement beside its right translations and beside those with one thing changed, by phenomenon."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

import claimcheck

_FOLDER = Path(__file__).parent


def _cases() -> list[object]:
    """List every pair of the sets; what is not judged right yet must go on failing, or lose its mark."""
    rows = [
        (path.stem.removeprefix("minimal_"), number, row)
        for path in sorted(_FOLDER.glob("minimal_*.yaml"))
        for number, row in enumerate(yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader))
    ]
    return [
        pytest.param(
            row["en"],
            row["zh"],
            row["expect"],
            id=f"{name}-{row['phenomenon']}-{number}",
            marks=[pytest.mark.xfail(strict=True, reason="an open phenomenon")] if row.get("open") else [],
        )
        for name, number, row in rows
    ]


@pytest.mark.parametrize(("english", "chinese", "expected"), _cases())
def test_minimal(english: str, chinese: str, expected: str) -> None:
    told = {finding.severity for finding in claimcheck.compare(english, chinese)} - {"note"}
    if expected == "ok":
        assert told == set()
    elif expected == "error":
        assert told
    else:
        assert "error" not in told
