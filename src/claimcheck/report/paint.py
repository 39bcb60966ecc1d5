"""Lines of styled runs, painted in the 16 colours of the reader's own terminal theme, or not at all.

A run is rich's Segment: a text and a style, and never markup, so that `[red]` in a document stays `[red]`.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TypeAlias

from rich.cells import cell_len
from rich.color import ColorSystem
from rich.segment import Segment as Run
from rich.style import Style as Ink

from claimcheck.model import Severity

Line: TypeAlias = list[Run]

DIM = Ink(dim=True)
BOLD = Ink(bold=True)
MATCH = Ink(color="green", underline=True)
MATCH_SIGN = Ink(color="green")
QUIET = Ink(underline=True)
LINKED = Ink(color="cyan", underline=True)
GRAVE = {
    Severity.ERROR: Ink(color="red", bold=True),
    Severity.WARNING: Ink(color="yellow", bold=True),
    Severity.NOTE: Ink(color="blue", bold=True),
}
FLAGGED = {
    severity: ink + Ink(reverse=severity is Severity.ERROR, underline=severity is not Severity.ERROR) for severity, ink in GRAVE.items()
}

__all__ = [
    "BOLD",
    "DIM",
    "FLAGGED",
    "GRAVE",
    "LINKED",
    "MATCH",
    "MATCH_SIGN",
    "QUIET",
    "Ink",
    "Line",
    "Run",
    "measure",
    "measure_line",
    "paint",
]


@cache
def _frame(ink: Ink) -> tuple[str, str]:
    before, after = ink.render("\0", color_system=ColorSystem.STANDARD).split("\0")
    return before, after


def measure(text: str) -> int:
    """Count the columns of a text."""
    return len(text) if text.isascii() else cell_len(text)


def measure_line(line: Line) -> int:
    """Count the columns of a line."""
    return measure("".join(run.text for run in line))


def paint(lines: Iterable[Line], *, color: bool) -> str:
    """Write lines of runs as one text that ends with a line end."""
    written = []
    for line in lines:
        parts = []
        for text, ink, _ in line:
            before, after = _frame(ink) if ink and color else ("", "")
            parts.append(f"{before}{text}{after}")
        written.append("".join(parts).rstrip(" ") if not color else "".join(parts))
    return "".join(f"{line}\n" for line in written)
