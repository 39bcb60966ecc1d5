"""Files are written whole or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from claimcheck.cli.destinations import check_writable, write_file
from claimcheck.errors import SettingsError


def test_a_file_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_text("old", encoding="utf-8")
    path.chmod(0o640)
    write_file(path, "新\n")
    assert path.read_bytes() == "新\n".encode()
    assert sys.platform == "win32" or path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_what_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(UnicodeEncodeError):
        write_file(path, "half \ud800")
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="links and devices of another kind")
def test_a_link_stays_a_link_and_a_device_a_device(tmp_path: Path) -> None:
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_text("old", encoding="utf-8")
    link.symlink_to(real)
    write_file(link, "new")
    assert link.is_symlink()
    assert real.read_text(encoding="utf-8") == "new"
    write_file(Path(os.devnull), "gone")
    assert Path(os.devnull).is_char_device()


@pytest.mark.parametrize(("name", "why"), [(".", "is a directory"), ("no/such/file", "there is no directory")])
def test_an_impossible_place_is_refused_before_the_work(tmp_path: Path, name: str, why: str) -> None:
    with pytest.raises(SettingsError, match=why):
        check_writable(tmp_path / name)
