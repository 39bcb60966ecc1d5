"""Names with a number in them that contradict each other: GB/T 4754 against GB/T 4454, #1336 against #1366, Kubernetes 1.29 against 12.9.

They are no claims, so the extraction passes them over; where the two sides bear different numbers, an editor must see it all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from claimcheck.findings import make_finding
from claimcheck.model import Claim, Finding, FindingKind, Segment, Span
from claimcheck.wording import place

_IDENTIFIER = re.compile(
    r"(?<![0-9A-Za-z#/.])(?P<name>#|[A-Z][A-Za-z/.]{0,20}?)[- ]?(?P<number>[0-9]+(?:[.-][0-9]+)*)"
    r"(?![0-9A-Za-z%％]|[.,][0-9]|\s?(?:[%％年月日亿万倍]|percent|million|billion|thousand))",
    re.ASCII,
)
"""A capital word or #, and its number at once behind it."""


def compare_identifiers(number: int, source: Sequence[Segment], target: Sequence[Segment], claims: Iterable[Claim]) -> list[Finding]:
    """Report each name of a bead that bears one number in English and another in Chinese, and neither on both sides."""
    claimed = [claim.span for claim in claims]
    here, there = _names(source, claimed), _names(target, claimed)
    findings = []
    for name in here.keys() & there.keys():
        only_here = {figure: at for figure, at in here[name].items() if figure not in there[name]}
        only_there = {figure: at for figure, at in there[name].items() if figure not in here[name]}
        if len(only_here) != 1 or len(only_there) != 1:
            continue
        (segment, span), (other, other_span) = next(iter(only_here.values())), next(iter(only_there.values()))
        english, chinese = place(segment, span), place(other, other_span)
        message = f'"{english.surface}" is "{chinese.surface}" in Chinese: the same name with another number'
        findings.append(make_finding("CC101", message, source=english, target=chinese, kind=FindingKind.MISMATCH, bead=number))
    return sorted(findings, key=lambda finding: finding.source.span if finding.source else Span(0, 0))


def _names(segments: Sequence[Segment], claimed: Sequence[Span]) -> dict[str, dict[str, tuple[Segment, Span]]]:
    """Index the identifiers of a side by their name, then by their number."""
    found: dict[str, dict[str, tuple[Segment, Span]]] = {}
    for segment in segments:
        for match in _IDENTIFIER.finditer(segment.text):
            span = Span(*match.span()).shift(segment.span.start)
            if not any(span.overlaps(taken) for taken in claimed):
                found.setdefault(match["name"].lower(), {})[match["number"]] = (segment, span)
    return found
