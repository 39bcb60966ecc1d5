"""The claims of one side of a bead with their places in it: order, sentence, the words around them."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.compare.context import Surroundings
from claimcheck.compare.pairing import Item
from claimcheck.compare.standing import list_days, stand
from claimcheck.model import Claim, Segment, Span

_LINK = 12
"""Up to how many code points between two claims are looked at as what joins them: to, 至."""


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
    for index in indices:
        row = claims[index]
        for at, claim in enumerate(row):
            sentence = group.get(_sentence_of(claim, spans), -1)
            link = _link(segments[index], claim, row[at + 1]) if at + 1 < len(row) else ""
            standing = stand(claim, days, segments[index])
            items.append(Item(claim, index, sentence, len(items) / total, standing, link, Surroundings(segments[index], row, at)))
    return items


def _link(segment: Segment, claim: Claim, following: Claim) -> str:
    """Cut out what stands between two claims, where it is little."""
    between = segment.document.text[claim.span.end : following.span.start]
    return between.strip() if len(between) <= _LINK else ""


def _sentence_of(claim: Claim, spans: Sequence[Span]) -> int:
    """Find the sentence that a claim stands in; -1 for none."""
    return next((at for at, span in enumerate(spans) if span.start <= claim.span.start < span.end), -1)
