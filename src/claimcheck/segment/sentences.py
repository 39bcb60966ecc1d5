"""Sentences of a paragraph in either language, as spans that cover everything but the space between them."""

from __future__ import annotations

import re

from claimcheck.model import Language, Span
from claimcheck.segment.chinese import find_chinese_ends
from claimcheck.segment.english import find_english_ends
from claimcheck.segment.trimming import trim_span

_LONGEST = 20_000
"""What is longer is data and no sentence: it is broken, so that no later step has to look at so much at once."""
_PIECE = 2_000
_BREAK = re.compile(r"(?<=[、，；：,;:|\t\r\n])(?![0-9])|(?<=\s)(?=\S)")
"""Where data may be broken: behind a mark or a space, not inside 1,000."""


def split_sentences(text: str, language: Language, offset: int = 0) -> tuple[Span, ...]:
    """Return the sentences of a text, each without the space around it; `offset` is added to their spans."""
    finder = find_english_ends if language == Language.EN else find_chinese_ends
    spans: list[Span] = []
    start = 0
    for end in (*finder(text), len(text)):
        while end - start > _LONGEST:
            place = _BREAK.search(text, start + _PIECE, start + _LONGEST)
            start = _add(text, start, place.end() if place else start + _LONGEST, offset, spans)
        start = _add(text, start, end, offset, spans)
    return tuple(spans)


def _add(text: str, start: int, end: int, offset: int, spans: list[Span]) -> int:
    """Add a sentence that shows anything, and give its end."""
    span = trim_span(text, Span(start, end))
    if span.start < span.end:
        spans.append(span.shift(offset))
    return end
