"""The claims of one side of a bead with their places in it: order, sentence, the words around them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from claimcheck.compare.context import Surroundings
from claimcheck.compare.pairing import Item
from claimcheck.compare.standing import list_days, stand
from claimcheck.model import Claim, Language, Segment, Span

_LINK = 12
"""Up to how many code points between two claims are looked at as what joins them: to, 至."""
_CLAUSE = {
    Language.EN: re.compile(r"[,;:!?()—–]|\.\s|\b(?:and|while|but|whereas)\b"),
    Language.ZH: re.compile(r"[，；。：！？（）]|[,;]\s?|和|与|而"),
}
"""What parts one clause of a list of like clauses from the next."""


def list_items(
    indices: Sequence[int], segments: Sequence[Segment], claims: Sequence[Sequence[Claim]], sentences: Sequence[Sequence[int]]
) -> list[Item]:
    """List the claims of one side of a bead with their places in it."""
    spans = [span for index in indices for span in segments[index].sentences]
    group = {sentence: at for at, numbers in enumerate(sentences) for sentence in numbers}
    everything = [claim for index in indices for claim in claims[index]]
    total = len(everything)
    days = list_days(everything)
    items: list[Item] = []
    clause = 0
    for index in indices:
        row = claims[index]
        clause += 1
        for at, claim in enumerate(row):
            sentence = group.get(_sentence_of(claim, spans), -1)
            link = _link(segments[index], claim, row[at + 1]) if at + 1 < len(row) else ""
            standing = stand(claim, days, segments[index])
            clause += at > 0 and _parts(segments[index], row[at - 1], claim)
            around = Surroundings(segments[index], row, at)
            items.append(Item(claim, index, sentence, len(items) / total, standing, link, clause, around))
    return items


def _link(segment: Segment, claim: Claim, following: Claim) -> str:
    """Cut out what stands between two claims, where it is little."""
    between = segment.document.text[claim.span.end : following.span.start]
    return between.strip() if len(between) <= _LINK else ""


def _parts(segment: Segment, claim: Claim, following: Claim) -> bool:
    """Tell whether a new clause begins between two claims."""
    return _CLAUSE[segment.language].search(segment.document.text, claim.span.end, following.span.start) is not None


def _sentence_of(claim: Claim, spans: Sequence[Span]) -> int:
    """Find the sentence that a claim stands in; -1 for none."""
    at = bisect_right(spans, claim.span.start, key=_start) - 1
    return at if at >= 0 and claim.span.start < spans[at].end else -1


def _start(span: Span) -> int:
    """Tell where a span starts."""
    return span.start
