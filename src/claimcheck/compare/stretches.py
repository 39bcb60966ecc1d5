"""A paragraph of very many sentences is compared stretch by stretch, as if it were many paragraphs: time grows with its length alone."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from claimcheck.compare.draft import Sides
from claimcheck.model import Bead, Claim, Segment, Span

Claims: TypeAlias = tuple[Sequence[Sequence[Claim]], Sequence[Sequence[Claim]]]
"""The claims of the source, segment by segment, and those of the target."""

_MANY_SENTENCES, _MANY_CLAIMS = 40_000, 90_000
"""A bead with more pairs of sentences or of claims than this is cut."""
_SENTENCES, _CLAIMS = 120, 60
"""A stretch is full with so many sentences, or so many claims, of both sides together."""


@dataclass(frozen=True, slots=True)
class Cut:
    """What is compared: the beads and their segments, with stretches in the place of each very large bead."""

    segments: Sides
    """Those of the document, and behind them those that are stretches."""
    claims: Claims
    beads: Sequence[Bead]
    owners: Sequence[int]
    """By bead that is compared: the number of the bead of the document that it is, or is a stretch of."""


def cut_beads(segments: Sides, claims: Claims, beads: Sequence[Bead]) -> Cut:
    """Cut the beads that are too large to be compared at once, where a sentence bead ends; most documents have none."""
    large = [number for number, bead in enumerate(beads) if _is_large(bead, claims)]
    if not large:
        return Cut(segments, claims, beads, range(len(beads)))
    places: tuple[list[Segment], list[Segment]] = ([*segments[0]], [*segments[1]])
    stated: tuple[list[Sequence[Claim]], list[Sequence[Claim]]] = ([*claims[0]], [*claims[1]])
    kept: list[Bead] = []
    owners: list[int] = []
    waiting = set(large)
    for number, bead in enumerate(beads):
        stretches = _cut(bead, places, stated) if number in waiting else [bead]
        kept += stretches
        owners += [number] * len(stretches)
    return Cut(places, stated, kept, owners)


def _is_large(bead: Bead, claims: Claims) -> bool:
    """Tell whether a bead of both sides has too many sentences, or too many claims, to be compared at once."""
    if not bead.source or not bead.target or len(bead.sentences) <= 1 or bead.untranslated:
        return False
    rows, columns = (sum(map(len, (getattr(inner, side) for inner in bead.sentences))) for side in ("source", "target"))
    here, there = (sum(len(side[index]) for index in indices) for side, indices in zip(claims, (bead.source, bead.target), strict=True))
    return rows * columns > _MANY_SENTENCES or here * there > _MANY_CLAIMS


def _cut(
    bead: Bead, segments: tuple[list[Segment], list[Segment]], claims: tuple[list[Sequence[Claim]], list[Sequence[Claim]]]
) -> list[Bead]:
    """Cut a bead into stretches; add their segments and claims to those of the document."""
    sources = _Side(bead.source, segments[0], claims[0])
    targets = _Side(bead.target, segments[1], claims[1])
    stretches = []
    for inner in _group(bead.sentences, sources.counts, targets.counts):
        source, rows = sources.take(sum(len(each.source) for each in inner))
        target, columns = targets.take(sum(len(each.target) for each in inner))
        sentences = tuple(
            replace(
                each,
                source=tuple(number - rows for number in each.source),
                target=tuple(number - columns for number in each.target),
            )
            for each in inner
        )
        stretches.append(replace(bead, source=source, target=target, sentences=sentences))
    return stretches


def _group(beads: Sequence[Bead], source: Sequence[int], target: Sequence[int]) -> list[list[Bead]]:
    """Group sentence beads into stretches, by the claims in each sentence; each ends with a bead of both sides, and so has both."""
    groups: list[list[Bead]] = [[]]
    sentences = claims = 0
    for bead in beads:
        groups[-1].append(bead)
        sentences += len(bead.source) + len(bead.target)
        claims += sum(source[number] for number in bead.source) + sum(target[number] for number in bead.target)
        if bead.source and bead.target and (sentences >= _SENTENCES or claims >= _CLAIMS):
            groups.append([])
            sentences = claims = 0
    if not any(bead.source and bead.target for bead in groups[-1]):
        last = groups.pop()
        if groups:
            groups[-1] += last
        else:
            groups.append(last)
    return groups


class _Side:
    """The sentences of one side of a bead in order, taken stretch by stretch."""

    def __init__(self, indices: Sequence[int], segments: list[Segment], claims: list[Sequence[Claim]]) -> None:
        """Prepare the sentences, and count the claims that begin in each or in the space behind it."""
        self._segments, self._claims = segments, claims
        self._sentences = [(index, span) for index in indices for span in segments[index].sentences or (segments[index].span,)]
        self._taken = 0
        self._first: dict[int, int] = dict.fromkeys(indices, 0)
        self.counts = [0] * len(self._sentences)
        offset = 0
        for index in indices:
            starts = [span.start for span in segments[index].sentences or (segments[index].span,)]
            for claim in claims[index]:
                self.counts[offset + max(0, bisect_right(starts, claim.span.start) - 1)] += 1
            offset += len(starts)

    def take(self, count: int) -> tuple[tuple[int, ...], int]:
        """Make segments of the next sentences, and tell their indices and the number of the first sentence."""
        first = self._taken
        self._taken += count
        spans: dict[int, list[Span]] = {}
        stated: dict[int, int] = {}
        for (index, span), claims in zip(self._sentences[first : self._taken], self.counts[first : self._taken], strict=True):
            spans.setdefault(index, []).append(span)
            stated[index] = stated.get(index, 0) + claims
        made = []
        for index, held in spans.items():
            at = self._first[index]
            self._first[index] += stated[index]
            made.append(len(self._segments))
            self._segments.append(replace(self._segments[index], span=Span(held[0].start, held[-1].end), sentences=tuple(held)))
            self._claims.append(self._claims[index][at : at + stated[index]])
        return tuple(made), first
