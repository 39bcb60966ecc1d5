"""What a registry holds, in lines: its findings as compilers write them, and its denominators."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from claimcheck.model import Finding, Registry, Severity
from claimcheck.report.literal import show_in_line, show_literally
from claimcheck.report.paint import BOLD, GRAVE, Line, Run, paint
from claimcheck.report.style import Style
from claimcheck.report.totals import count


def write_findings(findings: Iterable[Finding], style: Style) -> str:
    """Write `path:line:column: CODE severity message` for each finding."""
    lines: list[Line] = []
    for finding in findings:
        place = finding.source
        where = show_literally(f"{place.path}:{place.line}:{place.column}: " if place else "", style.encoding)
        grave = Run(f"{finding.code} {finding.severity.value}", GRAVE[finding.severity])
        lines.append([Run(where, BOLD), grave, Run(f" {show_in_line(finding.message, style.encoding)}")])
    return paint(lines, color=style.color)


def describe_registry(registry: Registry, findings: Sequence[Finding]) -> str:
    """Say what was read and found, in one line."""
    found = [
        count(number, severity.value) for severity in Severity if (number := sum(finding.severity is severity for finding in findings))
    ]
    return f"{describe_size(registry)}; {', '.join(found) or 'no findings'}"


def describe_size(registry: Registry) -> str:
    """Say how much a registry holds, as in "2 files; 60 facts, 12 sources, 3 waivers"."""
    held = (count(len(registry.facts), "fact"), count(len(registry.sources), "source"), count(len(registry.waivers), "waiver"))
    return f"{count(len(registry.paths), 'file')}; {', '.join(held)}"


def describe_reviews(registry: Registry, findings: Sequence[Finding], on: date, until: date) -> str:
    """Say how many facts are overdue, due soon, and never due, in one line."""
    overdue = sum(finding.severity is not Severity.NOTE for finding in findings)
    never = sum(fact.review_by is None for fact in registry.facts)
    soon = f", {len(findings) - overdue:,} due until {until}"
    return f"{count(len(registry.facts), 'fact')}; {overdue:,} overdue on {on}{soon}, {never:,} without a day of review"
