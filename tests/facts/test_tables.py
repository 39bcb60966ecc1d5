"""Cells of a spreadsheet, found by the other cells of their row."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.errors import TableError
from claimcheck.facts.tables import Tables


def find(folder: Path, raw: bytes, where: dict[str, str], column: str = "n") -> str:
    (folder / "t.csv").write_bytes(raw)
    return Tables(folder).find_cell("t.csv", where, column)


@pytest.mark.parametrize(
    ("raw", "where", "cell"),
    [
        (b"year,n\n2023,1\n2024,2\n", {"year": "2024"}, "2"),
        (b"year,n\r\n2023,1\r\n2024,2", {"year": "2024"}, "2"),
        (b"\xef\xbb\xbfyear,n\n2024,2\n", {"year": "2024"}, "2"),
        (b' year , n \n 2024 , "1,234"\n', {"year": "2024"}, "1,234"),
        (b'year,n\n2024,"1,234"\n', {"year": "2024"}, "1,234"),
        (b'year,note,n\n2024,"two\nlines",2\n', {"year": "2024"}, "2"),
        (b"year,country,n\n2024,CN,1\n2024,DE,2\n", {"year": "2024", "country": "DE"}, "2"),
        (b"year,country,n\n2024,CN,1\n2024,DE,2\n", {"country": "DE", "year": "2024"}, "2"),
        ("年,n\n2024,2\n".encode(), {"年": "2024"}, "2"),
        (b"year,n\n\n2024,2\n2025\n", {"year": "2024"}, "2"),
    ],
)
def test_a_cell_is_found_by_its_row(raw: bytes, where: dict[str, str], cell: str, tmp_path: Path) -> None:
    assert find(tmp_path, raw, where) == cell


@pytest.mark.parametrize(
    ("raw", "complaint"),
    [
        ("year,n\n2024,五\n".encode("gb18030"), "is no UTF-8"),
        ("year,n\n2024,2\n".encode("utf-16"), "is no UTF-8"),
        (b"year;n\n2024;2\n", "has no column 'year'; its columns are year;n"),
        (b"year,n\n2024,1,234\n", "the row with year = 2024 has 3 cells for 2 columns; put a number with commas in quotes"),
        (b"\n\n", "has no column 'year'"),
        (b"year,n\n2024," + b"9" * 200_000 + b"\n", "is no valid CSV"),
    ],
)
def test_what_is_no_table_is_an_error(raw: bytes, complaint: str, tmp_path: Path) -> None:
    with pytest.raises(TableError) as caught:
        find(tmp_path, raw, {"year": "2024"})
    assert complaint in str(caught.value)


def test_a_folder_is_no_table(tmp_path: Path) -> None:
    with pytest.raises(TableError, match="cannot be read"):
        Tables(tmp_path).find_cell(".", {"year": "2024"}, "n")


def test_a_table_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(b"year,n\n2024,2\n")
    tables = Tables(tmp_path)
    assert tables.find_cell("t.csv", {"year": "2024"}, "n") == "2"
    (tmp_path / "t.csv").unlink()
    assert tables.find_cell("t.csv", {"n": "2"}, "year") == "2024"
