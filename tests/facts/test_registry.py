"""Which files are a registry, and how they are read together."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from claimcheck.errors import ClaimcheckError, RegistryError
from claimcheck.facts import find_registry_files
from claimcheck.pipeline import open_registry

ENTRY = "schema: claimcheck/claims/1\nclaims:\n  %s: {statement: {en: {text: a}}, value: '5%%'}\n"


def write(folder: Path, **files: str) -> None:
    for name, key in files.items():
        (folder / f"{name}.yaml").write_text(ENTRY % key, encoding="utf-8")


def test_a_folder_stands_for_every_registry_in_it_and_below(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    write(tmp_path, b="b", a="a")
    write(tmp_path / "below", c="c")
    (tmp_path / "notes.txt").write_text("no registry", encoding="utf-8")
    registry = open_registry([str(tmp_path)])
    assert [fact.key for fact in registry.facts] == ["a", "b", "c"]
    assert [Path(path).name for path in registry.paths] == ["a.yaml", "b.yaml", "c.yaml"]


def test_a_file_that_is_named_twice_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, a="a")
    monkeypatch.chdir(tmp_path)
    found = find_registry_files([Path("a.yaml"), Path(), tmp_path, Path("..", tmp_path.name, "a.yaml")])
    assert found == (Path("a.yaml"),)


def test_a_folder_without_a_registry_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ClaimcheckError, match="holds no registry"):
        open_registry([str(tmp_path)])


@pytest.mark.parametrize("name", ["missing.yaml", "x" * 5000 + ".yaml", "folder.yaml/inside.yaml"])
def test_a_file_that_cannot_be_read_is_an_error(name: str, tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match="cannot be read"):
        open_registry([str(tmp_path / name)])


def test_a_folder_with_the_name_of_a_file_is_no_registry(tmp_path: Path) -> None:
    (tmp_path / "folder.yaml").mkdir()
    with pytest.raises(ClaimcheckError, match="holds no registry"):
        open_registry([str(tmp_path / "folder.yaml")])


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_without_permission_is_an_error(tmp_path: Path) -> None:
    write(tmp_path, a="a")
    (tmp_path / "a.yaml").chmod(0)
    with pytest.raises(RegistryError, match="cannot be read"):
        open_registry([str(tmp_path)])


def test_problems_of_all_files_are_told_in_one_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, a="a", d="a")
    (tmp_path / "b.yaml").write_bytes(b"\xff")
    (tmp_path / "c.yaml").write_text("[", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(RegistryError) as caught:
        open_registry(["missing.yaml", "."])
    assert [error.where for error in caught.value.parts] == ["missing.yaml", "b.yaml:1:1", "c.yaml:2:1", "d.yaml:3:3"]


@pytest.mark.parametrize("start", ["\ufeff", "# comment\n", "---\n", "%YAML 1.1\n---\n"])
def test_what_may_stand_before_a_registry(start: str, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(start + ENTRY % "a", encoding="utf-8")
    assert [fact.key for fact in open_registry([str(tmp_path)]).facts] == ["a"]


def test_a_file_without_end_is_not_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.facts.registry.LARGEST", 100)
    (tmp_path / "a.yaml").write_text(ENTRY % "a" + "#" * 100, encoding="utf-8")
    with pytest.raises(RegistryError, match="is larger than 256 MB"):
        open_registry([str(tmp_path)])
