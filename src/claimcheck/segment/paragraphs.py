"""A document into segments: stretches of one block in one language, numbered on each side from 0."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from claimcheck.model import Block, Document, Language, Segment, Span
from claimcheck.segment.assignment import assign_blocks
from claimcheck.segment.copies import mark_copies
from claimcheck.segment.sentences import split_sentences
from claimcheck.segment.trimming import fill_holes, trim_span

_RULE = re.compile(r"(?:[-*_=~#+·•–—―─━═※◇◆○●■□☆★]\s*){3,}")
"""A line that only divides: ---, * * *, =====, ——————."""


@dataclass(frozen=True, slots=True)
class Segments:
    """The segments of both sides, each in the order of the document."""

    en: tuple[Segment, ...]
    zh: tuple[Segment, ...]


def split_segments(document: Document, language: Language | None = None) -> Segments:
    """Split a document into the segments of both languages; with a language given, each block is one segment of that side."""
    spans = [(block, trim_span(document.text, block.span)) for block in document.blocks]
    kept = [(block, span) for block, span in spans if span.start < span.end and not _RULE.fullmatch(document.text, *span)]
    runs = (
        mark_copies(document.text, assign_blocks(document, kept)) if language is None else [(block, span, language) for block, span in kept]
    )
    sides: dict[Language, list[Segment]] = {Language.EN: [], Language.ZH: []}
    for block, run, side in runs:
        span = trim_span(document.text, run)
        if span.start < span.end:
            sides[side].append(_make_segment(document, block, span, side, len(sides[side])))
    return Segments(tuple(sides[Language.EN]), tuple(sides[Language.ZH]))


def make_segments(lines: Sequence[str], language: Language) -> tuple[Segment, ...]:
    """Make one segment a line, none dropped and none split, of a document that consists of these lines."""
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    blocks = tuple(Block(Span(start, start + len(line))) for start, line in zip(starts, lines, strict=False))
    document = Document("<text>", "\n".join(lines), blocks, line_starts=tuple(starts[:-1]) or (0,))
    return tuple(_make_segment(document, block, block.span, language, index) for index, block in enumerate(blocks))


def _make_segment(document: Document, block: Block, span: Span, language: Language, index: int) -> Segment:
    """Make a segment with its sentences; a hole stands for a word of the sentence that it is in."""
    text = fill_holes(document.text, span, block.holes, "X")
    return Segment(document, span, language, index, block, split_sentences(text, language, span.start))
