"""Facts that live in a spreadsheet: the cell of a CSV file that stands in the row with year 2024 and the column gdp_usd."""

from __future__ import annotations

import csv
import io
from collections import Counter
from pathlib import Path

from claimcheck.errors import TableError


class Tables:
    """The tables of a registry, each read once."""

    def __init__(self, folder: Path) -> None:
        """Take the folder from which paths are named."""
        self._folder = folder
        self._read: dict[str, _Table] = {}

    def find_cell(self, path: str, where: dict[str, str], column: str) -> str:
        """Find the one cell of a column in the row that has the values of `where`. Raises TableError where there is not exactly one."""
        if path not in self._read:
            self._read[path] = _Table(self._folder / path)
        return self._read[path].find_cell(where, column)


class _Table:
    """One table, with its rows by the columns that were asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._rows = _read_rows(path)
        self._index: dict[tuple[str, ...], dict[tuple[str, ...], list[int]]] = {}
        self._heads = [head.strip() for head in self._rows[0]]
        for head, times in Counter(self._heads).items():
            if head and times > 1:
                raise TableError(f"has two columns {head!r}", where=f"{path}:1", advice="give each column a name of its own")

    def find_cell(self, where: dict[str, str], column: str) -> str:
        for name in (*where, column):
            if name not in self._heads:
                raise TableError(f"has no column {name!r}", where=f"{self._path}:1", advice=f"its columns are {', '.join(self._heads)}")
        asked = tuple(where)
        if asked not in self._index:
            places = [self._heads.index(name) for name in asked]
            found: dict[tuple[str, ...], list[int]] = {}
            for number, row in enumerate(self._rows[1:], start=1):
                found.setdefault(tuple(row[place].strip() if place < len(row) else "" for place in places), []).append(number)
            self._index[asked] = found
        rows = self._index[asked].get(tuple(where.values()), [])
        wanted = ", ".join(f"{name} = {value}" for name, value in where.items())
        if len(rows) != 1:
            said = f"{len(rows)} rows have" if rows else "no row has"
            raise TableError(f"{said} {wanted}", where=str(self._path), advice="name columns and values that only one row has")
        row, place = self._rows[rows[0]], self._heads.index(column)
        if any(cell.strip() for cell in row[len(self._heads) :]):
            what = f"the row with {wanted} has {len(row)} cells for {len(self._heads)} columns"
            raise TableError(what, where=str(self._path), advice="put a number with commas in quotes")
        cell = row[place].strip() if place < len(row) else ""
        if not cell:
            raise TableError(f"the cell {column!r} of the row with {wanted} is empty", where=str(self._path))
        return cell


def _read_rows(path: Path) -> list[list[str]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True, skipinitialspace=True))
    except UnicodeDecodeError as error:
        raise TableError("is no UTF-8", where=str(path), advice="save the table as CSV in UTF-8") from error
    except (OSError, ValueError) as error:  # a ValueError: a path with NUL in it
        raise TableError(f"cannot be read ({getattr(error, 'strerror', None) or error})", where=str(path)) from error
    except csv.Error as error:
        raise TableError(f"is no valid CSV ({error})", where=str(path)) from error
    if not rows:
        raise TableError("is empty", where=str(path), advice="a table begins with a line of column names")
    return rows
