"""Sentences of a paragraph in either language, as spans that cover everything but the space between them."""

from __future__ import annotations

from claimcheck.model import Language, Span
from claimcheck.segment.chinese import find_chinese_ends
from claimcheck.segment.english import find_english_ends
from claimcheck.segment.trimming import trim_span

LONGEST_PARAGRAPH = 2_000_000
"""What is longer is data and no prose, and is one sentence: nobody reads a million sentences in one line."""


def split_sentences(text: str, language: Language, offset: int = 0) -> tuple[Span, ...]:
    """Return the sentences of a text, each without the space around it; `offset` is added to their spans."""
    finder = find_english_ends if language == Language.EN else find_chinese_ends
    ends = finder(text) if len(text) <= LONGEST_PARAGRAPH else ()
    spans, start = [], 0
    for end in (*ends, len(text)):
        span = trim_span(text, Span(start, end))
        if span.start < span.end:
            spans.append(span.shift(offset))
        start = end
    return tuple(spans)
