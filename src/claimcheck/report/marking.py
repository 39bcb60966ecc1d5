"""The marks that join claims across the languages: `38%[2]` stands opposite `38%[2]`, and `45%[✗3]` opposite `54%[✗3]`."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from claimcheck.model import Claim, Comparison, Finding, FindingKind, Outcome, Report, Segment, Severity, Span
from claimcheck.report.literal import show_in_line
from claimcheck.report.paint import DIM, FLAGGED, GRAVE, LINKED, MATCH, MATCH_SIGN, QUIET, Ink, Run
from claimcheck.report.style import Signs, Style
from claimcheck.report.wrap import Whole

_TAIL = re.compile("(?:-?[A-Za-z]+)+")
"""The rest of a word that begins with a number, as in 5-person: the mark stands after it."""
_LINKED = frozenset({Outcome.MOVED, Outcome.REPEATED})


@dataclass(frozen=True, slots=True)
class Mark:
    """How one claim is shown."""

    label: str
    """What follows it, as in [✗3]; empty for a claim that needs no partner."""
    ink: Ink
    label_ink: Ink


@dataclass(slots=True)
class Marks:
    """The marks of every claim of a report, and the numbers of every finding."""

    source: dict[Span, Mark] = field(default_factory=dict)
    target: dict[Span, Mark] = field(default_factory=dict)
    numbers: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    """The numbers that a finding is about, by its index."""
    used: set[str] = field(default_factory=set)
    """The signs that occur, for the legend."""


def mark_claims(report: Report, signs: Signs) -> Marks:
    """Find the mark of every claim that was compared."""
    marks = Marks()
    for comparison in report.comparisons:
        finding = _find_finding(comparison, report.findings)
        sign, mark = _choose_mark(comparison, finding, signs)
        if mark.label:
            marks.used.add(sign)
        linked = comparison.outcome in _LINKED
        for side, claim in ((marks.source, comparison.source), (marks.target, comparison.target)):
            if claim and not (linked and claim.span in side):  # what a claim is in its own pair goes before a link to it
                side[claim.span] = mark
        if finding and comparison.finding is not None and comparison.number:
            marks.numbers[comparison.finding].append(comparison.number)
    return marks


def sign_severity(severity: Severity, signs: Signs) -> str:
    """Give the sign of a severity."""
    return {Severity.ERROR: signs.error, Severity.WARNING: signs.warning, Severity.NOTE: signs.note}[severity]


def show_segment(segment: Segment, claims: Sequence[Claim], marks: dict[Span, Mark], style: Style) -> Iterator[Run | Whole]:
    """Give the text of a segment as runs: claims whole and marked, code and links dimmed."""
    at = segment.span.start
    ordered = sorted(claims, key=lambda claim: claim.span)
    stops = [*sorted(span.start for span in (*(claim.span for claim in ordered), *segment.block.holes)), segment.span.end]
    holes = [hole.end for hole in segment.block.holes]
    for claim in ordered:
        start, end = claim.span
        if start < at or end > segment.span.end or start == end:
            continue
        yield from _show_prose(segment, Span(at, start), style, holes)
        mark = marks.get(claim.span, Mark("", QUIET, QUIET))
        surface = show_in_line(segment.document.text[start:end], style.encoding)
        tail = _TAIL.match(segment.document.text, end, stops[min(bisect_left(stops, end), len(stops) - 1)])
        at = tail.end() if tail else end
        runs = (Run(surface, mark.ink), Run(tail[0] if tail else ""), Run(mark.label, mark.label_ink))
        yield Whole(tuple(run for run in runs if run.text))
    yield from _show_prose(segment, Span(at, segment.span.end), style, holes)


def _show_prose(segment: Segment, span: Span, style: Style, hole_ends: Sequence[int]) -> Iterator[Run]:
    text, at = segment.document.text, span.start
    for hole in islice(segment.block.holes, bisect_right(hole_ends, at), None):
        start, end = max(hole.start, at), min(hole.end, span.end)
        if start >= span.end:
            break
        yield Run(show_in_line(text[at:start], style.encoding))
        yield Run(show_in_line(text[start:end], style.encoding), DIM)
        at = end
    yield Run(show_in_line(text[at : span.end], style.encoding))


def _find_finding(comparison: Comparison, findings: Sequence[Finding]) -> Finding | None:
    index = comparison.finding
    if index is None or not 0 <= index < len(findings) or findings[index].kind is FindingKind.PARAGRAPH:
        return None  # what is said of a whole paragraph is said of none of its claims
    return findings[index]


def _choose_mark(comparison: Comparison, finding: Finding | None, signs: Signs) -> tuple[str, Mark]:
    number = str(comparison.number or "")
    if finding:
        sign = sign_severity(finding.severity, signs)
        return sign, Mark(f"[{sign}{number}]", FLAGGED[finding.severity], GRAVE[finding.severity])
    if comparison.outcome is Outcome.MATCH:
        return "", Mark(f"[{number}]" if number else "", MATCH, MATCH_SIGN)
    if comparison.outcome in _LINKED:
        sign = signs.moved if comparison.outcome is Outcome.MOVED else signs.repeated
        return sign, Mark(f"[{sign}{number}]", LINKED, LINKED)
    return "", Mark("", QUIET, QUIET)
