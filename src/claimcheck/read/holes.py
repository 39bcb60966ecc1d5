"""What is no prose inside a block: `code`, link targets, <https://a.b>, <br>, &#8212;, https://example.org/2024, team@example.org."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from claimcheck.model import Span

_ADDRESS = re.compile(
    r"(?:https?|ftp)://[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+"
    r"|(?<![A-Za-z0-9.@/-])www\.[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+"
    # The look-behind keeps a long word from being tried at each of its letters.
    r"|(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+",
)
_SIGNS = ("://", "www.", "@")
"""Without one of these there is no address, which is quickly found out even in a long text."""
_TRAILING = ".,;:!?'\"*_~"

_BACKTICKS = re.compile(r"`+")
_COMMENT_OPENS, _COMMENT_CLOSES = "<!--", "-->"
_MARKUP = re.compile(
    r"<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*>"  # an autolink
    r"|<[^\s<>@]{1,64}@[^\s<>@]{1,255}>"
    r"|</?[A-Za-z][^<>]*>"  # a tag
    r"|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
    r"|\[\^[^\[\]\s]{1,64}\]:?"  # a footnote
    r"|\]\([ \t]*(?:<[^<>\r\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?[ \t]*\)"
    r"|\]\[[^\[\]]*\]",  # the label of a reference link
)


def find_addresses(text: str) -> Iterator[Span]:
    """Find bare URLs and e-mail addresses, without the punctuation of the sentence that they end."""
    if not any(sign in text for sign in _SIGNS):
        return
    for m in _ADDRESS.finditer(text):
        address = m.group().rstrip(_TRAILING)
        while address.endswith((")", "]")) and address.count(address[-1]) > address.count("(" if address[-1] == ")" else "["):
            address = address[:-1].rstrip(_TRAILING)
        yield Span(m.start(), m.start() + len(address))


def find_markup(text: str) -> tuple[Span, ...]:
    """Find everything in the text of a Markdown block that is no prose; in order, disjoint."""
    code = join_spans(_find_code(text), _find_comments(text))
    return join_spans(code, (Span(*m.span()) for m in _MARKUP.finditer(text)), find_addresses(text))


def holes_within(holes: Iterator[Span], blocks: Sequence[Span]) -> list[tuple[Span, ...]]:
    """Deal out the holes of a whole text, in order, to its blocks, in order."""
    dealt: list[tuple[Span, ...]] = []
    hole = next(holes, None)
    for block in blocks:
        inside = []
        while hole is not None and hole.start < block.end:
            if hole.start >= block.start:
                inside.append(Span(hole.start, min(hole.end, block.end)))
            hole = next(holes, None)
        dealt.append(tuple(inside))
    return dealt


def _find_code(text: str) -> Iterator[Span]:
    """Find code spans: a run of backticks, and the next run of the same length."""
    runs = [Span(*m.span()) for m in _BACKTICKS.finditer(text)]
    closers: dict[int, int] = {}
    partner: list[int | None] = []
    for number in range(len(runs) - 1, -1, -1):
        length = runs[number].end - runs[number].start
        partner.append(closers.get(length))
        closers[length] = number
    partner.reverse()
    number = 0
    while number < len(runs):
        closer = partner[number]
        if closer is not None:
            yield Span(runs[number].start, runs[closer].end)
            number = closer
        number += 1


def _find_comments(text: str) -> Iterator[Span]:
    """Find <!-- comments -->; one that is not closed is text."""
    start = text.find(_COMMENT_OPENS)
    while start >= 0:
        end = text.find(_COMMENT_CLOSES, start + len(_COMMENT_OPENS))
        if end < 0:
            return
        yield Span(start, end + len(_COMMENT_CLOSES))
        start = text.find(_COMMENT_OPENS, end)


def join_spans(*kinds: Iterable[Span]) -> tuple[Span, ...]:
    """Join spans that overlap, and put them in order."""
    merged: list[Span] = []
    for span in sorted(span for kind in kinds for span in kind):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(span.end, merged[-1].end))
        else:
            merged.append(span)
    return tuple(merged)
