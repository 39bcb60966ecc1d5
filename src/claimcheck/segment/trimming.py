"""Spans without the space around them, and texts without their holes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from claimcheck.model import Span

_INVISIBLE = frozenset(
    [*"\u00ad\u180e\ufeff", *map(chr, range(0x200B, 0x2010)), *map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2060, 0x2070))],
)
"""Zero-width characters and marks of direction."""


def trim_span(text: str, span: Span) -> Span:
    """Leave out what shows nothing at both ends."""
    start, end = span
    while start < end and _shows_nothing(text[start]):
        start += 1
    while end > start and _shows_nothing(text[end - 1]):
        end -= 1
    return Span(start, end)


def fill_holes(text: str, span: Span, holes: Sequence[Span], filler: str) -> str:
    """Return the text of a span with each character of its holes replaced, so that offsets hold."""
    parts, at = [], span.start
    for hole in holes[bisect_right(holes, span.start, key=lambda hole: hole.end) :]:
        if hole.start >= span.end:
            break
        start, end = max(hole.start, at), min(hole.end, span.end)
        if start < end:
            parts += [text[at:start], filler * (end - start)]
            at = end
    return "".join([*parts, text[at : span.end]])


def _shows_nothing(character: str) -> bool:
    """Tell whether a character is space or of no width."""
    return character.isspace() or character in _INVISIBLE
