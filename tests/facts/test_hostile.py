"""Registries that are wrong give all their errors in one run, each with its line and column, and no traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.cli import run
from claimcheck.errors import RegistryError
from claimcheck.pipeline import open_registry
from tests.facts.hostile import NAMES, lay_out


@pytest.fixture(autouse=True)
def in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("name", NAMES)
def test_a_hostile_registry_gives_its_errors_with_their_places(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    expected = lay_out(name, tmp_path)
    with pytest.raises(RegistryError) as caught:
        open_registry(["."])
    found = [str(error) for error in caught.value.parts]
    assert len(found) == len(expected), found
    for error, wanted in zip(found, expected, strict=True):
        place, _, part = wanted.partition(" ")
        assert error.startswith(f"registry.yaml:{place}: {part}")

    assert run(["claims", "lint", "."]) == 2
    shown = capsys.readouterr()
    assert not shown.out
    said = [line for line in shown.err.splitlines() if line.startswith("claimcheck: error: registry.yaml:")]
    assert len(said) == len(expected)
    assert "Traceback" not in shown.err
