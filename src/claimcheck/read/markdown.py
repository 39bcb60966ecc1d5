"""Markdown: headings with their rank, paragraphs, list items, quotes and table cells; code, front matter and HTML are no blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from claimcheck.model import Block, BlockKind, Span
from claimcheck.read.front_matter import count_front_matter
from claimcheck.read.holes import find_markup, join_spans
from claimcheck.read.lines import find_lines

if TYPE_CHECKING:  # plain text does not need markdown-it, and does not load it
    from markdown_it.token import Token

_CONTAINER = re.compile(r"(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*")
"""The marks of quotes and lists before the content of a line."""
_PIPE = re.compile(r"(?<!\\)\|")
_FRONT_MATTER = 1_000
"""More lines than any front matter has."""
_DEEPEST = 100
"""Nesting beyond this is left alone, so that hostile input cannot exhaust the stack."""


def parse_markdown(text: str) -> tuple[Block, ...]:
    """Return one block a paragraph, heading, list item or table cell, at its exact place in the text."""
    lines = find_lines(text)
    skipped = count_front_matter([text[line.start : line.end] for line in lines[:_FRONT_MATTER]])
    if skipped == len(lines):
        return ()
    return tuple(_find_blocks(text, lines[skipped:], _tokenize(text[lines[skipped].start :])))


def _tokenize(text: str) -> list[Token]:
    """Parse the block structure; what stands inside a block is our own matter, because only we need its place."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - plain text does not need it

    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    parser.disable(["inline", "text_join"])
    return parser.parse(text)


@dataclass
class _Place:
    """Where the walk over the tokens stands."""

    text: str
    lines: Sequence[Span]
    depth: dict[str, int]
    heading: int = 0
    row: int = -1
    column: int = -1
    cells: list[Span] = field(default_factory=list)

    def enter(self, token: Token) -> None:
        """Take note of a container that opens or closes."""
        if token.tag in self.depth:
            self.depth[token.tag] += token.nesting
        elif token.type in {"heading_open", "heading_close"}:
            self.heading = int(token.tag[1:]) if token.nesting > 0 else 0
        elif token.type == "table_open":
            self.row += 1  # one number is left out between two tables
        elif token.type == "tr_open" and token.map:
            self.cells, self.column = _split_row(self.text, self.lines[token.map[0]]), -1
            self.row += 1
        elif token.type == "tr_close":
            self.cells = []
        elif token.type in {"td_open", "th_open"}:
            self.column += 1

    def make_block(self, token: Token) -> Block | None:
        """Make the block of an inline token, if it holds anything."""
        if not token.map or not token.content.strip():
            return None
        if self.cells:
            pieces = self.cells[self.column : self.column + 1]
            return _make_block(self.text, pieces, Block(Span(0, 0), BlockKind.CELL, 0, self.row, self.column)) if pieces else None
        pieces = _place_content(self.text, self.lines[slice(*token.map)], token.content)
        return _make_block(self.text, pieces, self._describe()) if pieces else None

    def _describe(self) -> Block:
        """Name the innermost thing that matters for alignment, and its rank."""
        lists, quotes = self.depth["ul"] + self.depth["ol"], self.depth["blockquote"]
        if self.heading:
            return Block(Span(0, 0), BlockKind.HEADING, self.heading)
        if lists:
            return Block(Span(0, 0), BlockKind.ITEM, lists)
        return Block(Span(0, 0), BlockKind.QUOTE, quotes) if quotes else Block(Span(0, 0))


def _find_blocks(text: str, lines: Sequence[Span], tokens: list[Token]) -> Iterator[Block]:
    """Walk the tokens and give each inline one the kind of what it stands in."""
    place = _Place(text, lines, {"ul": 0, "ol": 0, "blockquote": 0})
    for token in tokens:
        if token.type != "inline":
            place.enter(token)
        elif (block := place.make_block(token)) is not None:
            yield block


def _place_content(text: str, lines: Sequence[Span], content: str) -> list[Span]:
    """Find where each line of a block's content stands: behind the marks of its containers, mostly up to the end of its line."""
    parts: list[str | None] = [part.rstrip() for part in content.split("\n")]
    if len(parts) != len(lines):
        parts = [None] * len(lines)
    pieces = []
    for line, part in zip(lines, parts, strict=True):
        source = text[line.start : line.end].rstrip()
        begin, finish = _skip_marks(source), len(source)
        if part is not None and source.endswith(part):
            begin = finish - len(part)
        elif part is not None and (found := source.replace("\0", "\ufffd").find(part, begin)) >= 0:
            begin, finish = found, found + len(part)  # a heading with closing marks, or a NUL that the parser replaced
        begin += len(source[begin:finish]) - len(source[begin:finish].lstrip())
        if begin < finish:
            pieces.append(Span(line.start + begin, line.start + finish))
    return pieces


def _skip_marks(source: str) -> int:
    """Return where the content of a line starts, behind the marks of quotes and lists."""
    m = _CONTAINER.match(source)
    return m.end() if m else 0


def _split_row(text: str, line: Span) -> list[Span]:
    """Split one line of a table at its pipes, as GitHub does: an escaped pipe is text, also inside code."""
    source = text[line.start : line.end].rstrip()
    start = _skip_marks(source)
    edges = [start - 1, *(m.start() for m in _PIPE.finditer(source, start)), len(source)]
    cells = []
    for left, right in pairwise(edges):
        piece = source[left + 1 : right]
        begin = left + 1 + len(piece) - len(piece.lstrip())
        cells.append(Span(line.start + begin, line.start + max(begin, left + 1 + len(piece.rstrip()))))
    if cells[0].start == cells[0].end:
        del cells[0]
    if cells and cells[-1].start == cells[-1].end:
        del cells[-1]
    return cells


def _make_block(text: str, pieces: list[Span], like: Block) -> Block:
    """Join the lines of a block; what stands between them (line ends excepted) is a hole, as is all markup."""
    span = Span(pieces[0].start, pieces[-1].end)
    inside = [hole.shift(span.start) for hole in find_markup(text[span.start : span.end])]
    between = [_skip_space(text, Span(a.end, b.start)) for a, b in pairwise(pieces) if not text[a.end : b.start].isspace()]
    return replace(like, span=span, holes=join_spans(inside, between))


def _skip_space(text: str, span: Span) -> Span:
    """Leave out the space before a mark, and with it the line end."""
    return Span(span.end - len(text[span.start : span.end].lstrip()), span.end)
