"""Settings that outlive one run: `[tool.claimcheck]` of pyproject.toml, or claimcheck.toml, as in `fail-on = "warning"`."""

from __future__ import annotations

import codecs
import difflib
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claimcheck.errors import SettingsError

FAIL_ON = ("error", "warning", "note", "never")
COLOR = ("auto", "always", "never")
NARROWEST = 40
"""The least width that a report can be laid out in."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run does where the command line does not say."""

    encoding: str | None = None
    """The encoding of the input; None has it found out."""
    fail_on: str = "error"
    """The least severity that makes the exit code 1, or "never"."""
    only_findings: bool = False
    show_confidence: bool = False
    color: str = "auto"
    width: int | None = None
    """Columns of the report; None takes those of the terminal."""
    registry: tuple[str, ...] = ()
    """Files of the registry, or folders of them; empty takes `claims/`."""
    output: tuple[str, ...] = ()
    """Formats with their places, as in `json=report.json`; empty leaves it to the command."""


def find_settings(folder: Path) -> Path | None:
    """Return the nearest settings file of a folder or its parents; claimcheck.toml goes before pyproject.toml."""
    for parent in (folder, *folder.parents):
        own, shared = parent / "claimcheck.toml", parent / "pyproject.toml"
        if own.is_file():
            return own
        if shared.is_file() and "claimcheck" in _tools(_parse(shared), shared):
            return shared
    return None


def load_settings(path: Path | None) -> Settings:
    """Read a settings file; without one, give the defaults.

    Raises SettingsError, with the file and the key, for what cannot be read, an unknown key or a value without meaning.
    """
    if path is None:
        return Settings()
    parsed, where = _parse(path), str(path)
    table: object = parsed
    if path.name == "pyproject.toml":
        table, where = _tools(parsed, path).get("claimcheck", {}), f"{path}: [tool.claimcheck]"
    if not isinstance(table, dict):
        raise SettingsError("claimcheck is no table", where=where, advice="write it as [tool.claimcheck]")
    values: dict[str, Any] = {}
    for key, value in table.items():
        check = KEYS.get(key)
        if check is None:
            near = difflib.get_close_matches(key, KEYS, n=1)
            advice = f"did you mean {near[0]}?" if near else f"the keys are {', '.join(KEYS)}"
            raise SettingsError(f"unknown key {key!r}", where=where, advice=advice)
        values[key.replace("-", "_")] = check(key, value, where)
    return Settings(**values)


def _parse(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise SettingsError(f"cannot be read ({error.strerror or error})", where=str(path)) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise SettingsError(f"is no valid TOML ({error})", where=str(path)) from error


def _tools(table: dict[str, object], path: Path) -> dict[str, object]:
    tools = table.get("tool", {})
    if not isinstance(tools, dict):
        raise SettingsError("tool is no table", where=str(path))
    return tools


def _refuse(key: str, value: object, expected: str, where: str) -> SettingsError:
    return SettingsError(f"{key} = {value!r} has no meaning", where=where, advice=f"expected {expected}")


def _read_flag(key: str, value: object, where: str) -> bool:
    if not isinstance(value, bool):
        raise _refuse(key, value, "true or false", where)
    return value


def _read_width(key: str, value: object, where: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < NARROWEST:
        raise _refuse(key, value, f"a whole number of columns, {NARROWEST} or more", where)
    return value


def _read_encoding(key: str, value: object, where: str) -> str:
    try:
        codecs.lookup(str(value))
    except (LookupError, ValueError):
        raise _refuse(key, value, "the name of an encoding, such as utf-8 or gb18030", where) from None
    if not isinstance(value, str):
        raise _refuse(key, value, "the name of an encoding, such as utf-8 or gb18030", where)
    return value


def _read_outputs(key: str, value: object, where: str) -> tuple[str, ...]:
    outputs = [value] if isinstance(value, str) else value
    if not isinstance(outputs, list) or not all(isinstance(output, str) for output in outputs):
        raise _refuse(key, value, 'a list such as ["terminal", "json=report.json"]', where)
    return tuple(outputs)


def _read_paths(key: str, value: object, where: str) -> tuple[str, ...]:
    paths = [value] if isinstance(value, str) else value
    if not isinstance(paths, list) or not all(isinstance(path, str) and path for path in paths):
        raise _refuse(key, value, 'a path or a list of paths, such as ["claims"]', where)
    return tuple(paths)


def _one_of(choices: tuple[str, ...]) -> Callable[[str, object, str], str]:
    def read(key: str, value: object, where: str) -> str:
        if not isinstance(value, str) or value not in choices:
            raise _refuse(key, value, f"one of {', '.join(choices)}", where)
        return value

    return read


KEYS: dict[str, Callable[[str, object, str], object]] = {
    "encoding": _read_encoding,
    "fail-on": _one_of(FAIL_ON),
    "only-findings": _read_flag,
    "show-confidence": _read_flag,
    "color": _one_of(COLOR),
    "width": _read_width,
    "output": _read_outputs,
    "registry": _read_paths,
}
