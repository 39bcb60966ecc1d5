"""Documents, blocks, segments and spans: where a text stands."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Language(StrEnum):
    """A language that claimcheck reads."""

    EN = "en"
    ZH = "zh"


class Span(NamedTuple):
    """A half-open stretch of code points."""

    start: int
    end: int

    def shift(self, offset: int) -> Span:
        """Move the span by `offset` code points."""
        return Span(self.start + offset, self.end + offset)

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share a code point."""
        return self.start < other.end and other.start < self.end


class BlockKind(StrEnum):
    """What a block is in its document."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class Block:
    """One structural part of a document."""

    span: Span
    kind: BlockKind = BlockKind.PARAGRAPH
    rank: int = 0
    """The level of a heading, the depth of a list item; 0 where there is none."""
    row: int = -1
    """The row of a table cell, counted over the document, so that cells of one row can be found; -1 elsewhere."""
    column: int = -1
    """The column of a table cell; -1 elsewhere."""
    holes: tuple[Span, ...] = ()
    """Stretches that are no prose: code, URLs, link targets, markup. In order, disjoint."""


@dataclass(frozen=True, slots=True)
class Document:
    """One text, decoded, with its blocks. Offsets count code points of `text`, in which line ends are as in the file."""

    path: str
    """The path as the user gave it; `<stdin>` or `<text>` where there is no file."""
    text: str = field(repr=False)
    blocks: tuple[Block, ...] = field(default=(), repr=False)
    encoding: str = "utf-8"
    line_starts: tuple[int, ...] = field(default=(0,), repr=False)

    def locate(self, offset: int) -> tuple[int, int]:
        """Return the 1-based line and column (in code points) of an offset."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of one block in one language."""

    document: Document = field(repr=False)
    span: Span
    language: Language
    index: int
    """Its number among the segments of its side, from 0."""
    block: Block
    sentences: tuple[Span, ...] = ()
    """Spans of its sentences in the document, in order, disjoint."""

    @property
    def text(self) -> str:
        """The text as it stands in the document."""
        return self.document.text[self.span.start : self.span.end]

    @property
    def prose(self) -> str:
        """The text with every hole blanked, of the same length, so that offsets hold."""
        return self.prose_of(self.span)

    def prose_of(self, span: Span) -> str:
        """Return the text of a span of this segment, such as one of its sentences, with every hole blanked."""
        text = self.document.text[span.start : span.end]
        parts, at = [], span.start
        holes = self.block.holes
        for hole in holes[bisect_right(holes, span.start, key=lambda hole: hole.end) :]:
            if hole.start >= span.end:
                break
            start, end = max(hole.start, at), min(hole.end, span.end)
            if start < end:
                parts += [text[at - span.start : start - span.start], " " * (end - start)]
                at = end
        return "".join([*parts, text[at - span.start :]]) if parts else text
