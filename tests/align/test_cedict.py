"""The index of CC-CEDICT: what it takes over, and how it is cached. The package itself is not needed."""

from __future__ import annotations

import json
import types
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from claimcheck.align import cedict
from claimcheck.align.cedict import index_entries, load_cedict

ENTRIES = [
    ("渡轮", ["ferry", "CL:艘[sou1]"]),
    ("摆渡", ["to ferry (sb) across; ferry", "(Tw) shuttle bus"]),
    ("船", ["boat"]),
    ("渡口", ["variant of 渡头", "ferry crossing", "a place from which boats leave for the other bank"]),
    ("AA制", ["to split the bill"]),
]


def test_definitions_become_heads() -> None:
    assert index_entries(ENTRIES) == {
        "ferry": ["渡轮", "摆渡"],
        "ferry across": ["摆渡"],
        "ferry crossing": ["渡口"],
        "shuttle bus": ["摆渡"],
    }


@pytest.fixture
def package(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Stand in for the package; the list holds the versions that its entries were read of."""
    read: list[str] = []

    def read_entries() -> list[tuple[str, list[str]]]:
        read.append(cedict._find_version())  # noqa: SLF001
        return ENTRIES

    monkeypatch.setattr(
        cedict, "importlib", types.SimpleNamespace(util=types.SimpleNamespace(find_spec=lambda name: ModuleSpec(name, None)))
    )
    monkeypatch.setattr(cedict, "_find_version", lambda: "1.0")
    monkeypatch.setattr(cedict, "_read_entries", read_entries)
    return read


def test_index_is_read_once_a_version(package: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = load_cedict(tmp_path / "cache")
    assert load_cedict(tmp_path / "cache") == first == index_entries(ENTRIES)
    assert package == ["1.0"]
    monkeypatch.setattr(cedict, "_find_version", lambda: "1.1")
    assert load_cedict(tmp_path / "cache") == first
    assert package == ["1.0", "1.1"]
    (kept,) = (tmp_path / "cache").iterdir()
    assert "1.1" in kept.name
    assert json.loads(kept.read_text(encoding="utf-8")) == first


def test_a_broken_index_is_made_again(package: list[str], tmp_path: Path) -> None:
    whole = load_cedict(tmp_path)
    (kept,) = tmp_path.iterdir()
    kept.write_text('{"ferry": ["渡', encoding="utf-8")
    assert load_cedict(tmp_path) == whole
    assert package == ["1.0", "1.0"]


def test_a_place_that_cannot_be_written_is_done_without(package: list[str], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert load_cedict(tmp_path / "file" / "cache") == index_entries(ENTRIES)
    assert package == ["1.0"]


def test_without_the_package_nothing_is_added(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(cedict, "PACKAGE", "no_such_package_of_words")
    assert load_cedict(tmp_path) == {}
    assert not list(tmp_path.iterdir())
