"""Where the formats of a run go: `terminal` to standard output, `json=report.json` to a file, written whole or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import typer

from claimcheck.errors import ClaimcheckError, SettingsError

_ADVICE = "name another file after --output FORMAT="


@dataclass(frozen=True, slots=True)
class Destination:
    """One format and its place."""

    format: str
    path: Path | None = None
    """None stands for standard output."""


def read_destinations(outputs: Sequence[str], formats: Iterable[str], origin: str = "--output") -> tuple[Destination, ...]:
    """Read `FORMAT[=PATH]` as often as it was given; no two formats may share a place."""
    known = tuple(formats)
    destinations = []
    for output in outputs:
        name, separator, place = output.partition("=")
        if name not in known:
            raise typer.BadParameter(f"{name!r} is no format; the formats are {', '.join(known)}", param_hint=origin)
        if separator and not place:
            raise typer.BadParameter(f"{output!r} names no file after the equals sign", param_hint=origin)
        destinations.append(Destination(name, None if place in {"", "-"} else Path(place)))
    places = [str(destination.path or "standard output") for destination in destinations]
    for place in places:
        if places.count(place) > 1:
            raise typer.BadParameter(f"two formats would go to {place}; give one of them a file, as in json=report.json", param_hint=origin)
    return tuple(destinations)


def check_writable(path: Path) -> None:
    """Make sure, before the work begins, that a file can be written."""
    real = Path(os.path.realpath(path))
    if real.is_dir():
        raise _refuse(path, "is a directory")
    if not real.parent.is_dir():
        raise _refuse(path, f"there is no directory {real.parent}")
    if not os.access(real if real.exists() else real.parent, os.W_OK) or (_is_replaceable(real) and not os.access(real.parent, os.W_OK)):
        raise _refuse(path, "permission denied")


def write_file(path: Path, text: str | Iterator[str], advice: str = _ADVICE) -> None:
    """Write a whole file, or leave what was there: the text, or its parts, go to a neighbour, which then takes the file's place."""
    parts = (text,) if isinstance(text, str) else text
    real = Path(os.path.realpath(path))
    try:
        if not _is_replaceable(real):  # a device or a named pipe
            with real.open("w", encoding="utf-8", newline="\n") as stream:
                stream.writelines(parts)
            return
        draft = real.with_name(f".{real.name}.{os.getpid()}.part")
        try:
            with draft.open("x", encoding="utf-8", newline="\n") as stream:
                stream.writelines(parts)
            if real.exists():
                shutil.copymode(real, draft)
            draft.replace(real)
        finally:
            with suppress(FileNotFoundError):
                draft.unlink()
    except OSError as error:
        raise _refuse(path, error.strerror or str(error), advice) from error


def _is_replaceable(real: Path) -> bool:
    return real.is_file() or not real.exists()


def _refuse(path: Path, why: str, advice: str = _ADVICE) -> ClaimcheckError:
    return SettingsError(f"cannot be written ({why})", where=str(path), advice=advice)
