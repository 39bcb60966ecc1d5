"""One finding where both versions carry the same contradiction: it was in the original, and was translated faithfully."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.model import Bead, Finding, Segment


def join_sides(
    source: Sequence[Finding],
    target: Sequence[Finding],
    segments: tuple[Sequence[Segment], Sequence[Segment]],
    beads: Sequence[Bead],
) -> tuple[Finding, ...]:
    """Give the findings of both sides their beads, and join those of one code in one bead, in order."""
    beads_of: tuple[dict[int, int], dict[int, int]] = ({}, {})
    for number, bead in enumerate(beads):
        beads_of[0].update(dict.fromkeys(bead.source, number))
        beads_of[1].update(dict.fromkeys(bead.target, number))
    placed = [list(_place(findings, segments[side], beads_of[side])) for side, findings in enumerate((source, target))]
    waiting: dict[tuple[str, int | None], list[Finding]] = defaultdict(list)
    for finding in placed[1]:
        waiting[finding.code, finding.bead].append(finding)
    joined = []
    for finding in placed[0]:
        others = waiting[finding.code, finding.bead] if finding.bead is not None else []
        joined.append(_join(finding, others.pop(0)) if others else finding)
    left = [finding for findings in waiting.values() for finding in findings]
    return tuple(sorted([*joined, *left], key=lambda finding: (finding.bead is None, finding.bead or 0)))


def _place(findings: Sequence[Finding], segments: Sequence[Segment], beads: dict[int, int]) -> Iterator[Finding]:
    """Find the bead of each finding by the segment that it stands in."""
    starts = [segment.span.start for segment in segments]
    for finding in findings:
        place = finding.source or finding.target
        index = bisect_right(starts, place.span.start) - 1 if place else -1
        yield replace(finding, bead=beads.get(index))


def _join(finding: Finding, other: Finding) -> Finding:
    """Make one finding of two: the same contradiction in English and in Chinese."""
    return replace(
        finding, target=other.target, related=(*finding.related, *other.related), message=f"{finding.message}; in Chinese as well"
    )
