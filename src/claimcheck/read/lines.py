r"""Lines as an editor counts them: \n, \r\n and \r end one, and nothing else does."""

from __future__ import annotations

import re

from claimcheck.model import Span

LINE_END = re.compile(r"\r\n|\r|\n")
"""Not str.splitlines, which also ends lines at form feeds, U+0085 and U+2028."""


def find_line_starts(text: str) -> tuple[int, ...]:
    """Return the offset at which each line starts; the first is 0."""
    return (0, *(m.end() for m in LINE_END.finditer(text)))


def find_lines(text: str) -> list[Span]:
    """Return each line without its line end."""
    lines, start = [], 0
    for m in LINE_END.finditer(text):
        lines.append(Span(start, m.start()))
        start = m.end()
    lines.append(Span(start, len(text)))
    return lines
