"""Findings about beads as such: a paragraph that is still in English, and a pair that may be none."""

from __future__ import annotations

from claimcheck.compare.draft import Sides
from claimcheck.findings import make_finding
from claimcheck.model import Bead, Finding, Severity
from claimcheck.wording import place

DOUBTFUL = 0.8
"""Below this confidence of its bead, an error is no more than a warning, and a warning no more than a note."""
_LOWER = {Severity.ERROR: Severity.WARNING, Severity.WARNING: Severity.NOTE, Severity.NOTE: Severity.NOTE}


def lower_severity(severity: Severity, bead: Bead) -> Severity:
    """Step down what is found in a pair that may be none."""
    return _LOWER[severity] if bead.confidence < DOUBTFUL else severity


def report_untranslated(number: int, bead: Bead, segments: Sides) -> Finding:
    """Make the finding of a Chinese paragraph that is still in English."""
    source, target = ([side[index] for index in indices] for side, indices in zip(segments, (bead.source, bead.target), strict=True))
    return make_finding(
        "CC009",
        "this paragraph is still in English",
        source=place(source[0], source[0].span) if source else None,
        target=place(target[0], target[0].span),
        related=tuple(place(segment, segment.span) for segment in target[1:]),
        confidence=bead.confidence,
        bead=number,
    )


def report_doubt(number: int, bead: Bead, segments: Sides) -> list[Finding]:
    """Make the finding of a pair of low confidence, if it is one."""
    if bead.confidence >= DOUBTFUL or not (bead.source and bead.target):
        return []
    source, target = segments[0][bead.source[0]], segments[1][bead.target[0]]
    message = f"these paragraphs may not belong together: the chance that they do is about {round(100 * bead.confidence)}%"
    here, there = place(source, source.span), place(target, target.span)
    return [make_finding("CC005", message, source=here, target=there, confidence=bead.confidence, bead=number)]
