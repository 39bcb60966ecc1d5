"""Hard-wrapped lines: which lines of a plain text are one paragraph that an editor broke at a margin of, say, 72 columns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from unicodedata import east_asian_width

from claimcheck.model import Span

_NARROWEST, _WIDEST = 36, 200
"""Nobody wraps prose to fewer columns, and beyond the other number a line is a paragraph."""
_WIDE_LINE = 60
"""A line of so many columns that ends in mid-sentence is no heading of a list of figures."""
_MEASURED = 400
"""A longer line is no wrapped one; only so much of it is measured."""
_SLACK = 0.9
"""A wrapped line with the next word would reach this share of the margin at least: Chinese typesetting leaves room for punctuation."""
_MOST = 0.6
"""The share of line breaks that must look wrapped, and of English ones that go on in lower case."""
_SURE = 2
"""So many breaks prove wrapping even where no blank line stands between paragraphs."""

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_MARKER = re.compile(r"[-*+•·–—#>]+\s|\||\d{1,3}[.)、）]\D|[（(]?(?:[\da-z]|[ivx]{1,4}|[一二三四五六七八九十]{1,3})[)）、]")
_SENTENCE_END = re.compile(r"[.!?:;。！？：；…][\"'”’)\]）】》」』*_]*\Z")
_FIRST_WORD = re.compile(r"\S{1,40}")


@dataclass(frozen=True, slots=True)
class Line:
    """One line that holds something, with what tells whether it is wrapped. `start` and `end` leave out the space around it."""

    start: int
    end: int
    wide: bool
    """Whether it is mostly Chinese: the two halves of a document may be wrapped differently."""
    width: int
    """Its columns on a terminal, up to a limit."""
    first: int
    """The columns of its first word, or of its first character where it is Chinese."""
    lower: bool
    """Whether it begins in lower case."""
    numeric: bool
    """Whether it begins with a figure."""
    ends: bool
    """Whether it ends a sentence."""
    marked: bool
    """Whether it begins with the mark of a list item."""
    indent: int


def measure_line(text: str, span: Span) -> Line | None:
    """Describe a line, or return None for a blank one."""
    start, end = _trim(text, span)
    if start == end:
        return None
    head, tail = text[start : min(end, start + _MEASURED)], text[max(start, end - 10) : end]
    word = _FIRST_WORD.match(head)
    wide = 3 * len(_HAN.findall(head)) >= len(head)
    return Line(
        start=start,
        end=end,
        wide=wide,
        width=_columns(head),
        first=2 if wide or word is None else _columns(word.group()),
        lower=head[0].islower(),
        numeric=head[0].isdecimal(),
        ends=_SENTENCE_END.search(tail) is not None,
        marked=_MARKER.match(head) is not None,
        indent=start - span.start,
    )


def measure_margins(groups: list[list[Line]]) -> dict[bool, int]:
    """Return the margin at which the Chinese (True) and the English (False) lines are wrapped; a language that is not wrapped has none."""
    margins = {}
    for wide in (False, True):
        pairs = [(a, b) for group in groups for a, b in pairwise(group) if a.wide == b.wide == wide and not _opens(a, b)]
        margin = _margin([line.width for group in groups if len(group) > 1 for line in group if line.wide == wide])
        wrapped = [(a, b) for a, b in pairs if not a.ends and _full(a, b, margin)]
        enough = len(groups) > 1 or (len(wrapped) >= _SURE and not wide)
        cased = wide or sum(b.lower for _, b in wrapped) >= _MOST * len(wrapped)
        if _NARROWEST <= margin <= _WIDEST and enough and cased and wrapped and len(wrapped) >= _MOST * len(pairs):
            margins[wide] = margin
    return margins


def joins(before: Line, after: Line, margins: dict[bool, int]) -> bool:
    """Tell whether the second line goes on with the paragraph of the first."""
    if before.wide != after.wide or _opens(before, after):
        return False
    wrapped = before.wide in margins
    if (
        not before.wide
        and not before.ends
        and before.width >= _NARROWEST
        and (after.lower or (after.numeric and (wrapped or before.width >= _WIDE_LINE)))
    ):
        return True  # a long line that ends in mid-sentence, whatever room it had
    return wrapped and _full(before, after, margins[before.wide])


def _opens(before: Line, after: Line) -> bool:
    """Tell whether the second line opens a paragraph by its mark or its indent; under a list item an indent goes on with it."""
    return after.marked or (after.indent > before.indent and not before.marked)


def _full(before: Line, after: Line, margin: int) -> bool:
    """Tell whether the first word of the next line had no room on this one."""
    return before.width + 1 + after.first >= _SLACK * margin


def _margin(widths: list[int]) -> int:
    """Return the width that all but the few longest lines keep to; a URL may stick out."""
    return sorted(widths)[len(widths) * 19 // 20] if widths else 0


def _columns(text: str) -> int:
    """Count terminal columns: two for a full-width character."""
    return len(text) if text.isascii() else sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def _trim(text: str, span: Span) -> Span:
    """Leave out the space, also zero-width, at both ends of a line."""
    start, end = span
    while start < end and _blank(text[start]):
        start += 1
    while end > start and _blank(text[end - 1]):
        end -= 1
    return Span(start, end)


def _blank(character: str) -> bool:
    """Tell whether a character shows nothing."""
    return character.isspace() or character in "\u200b\ufeff"
