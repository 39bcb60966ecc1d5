"""The denominators of a run in words: 1 file, 7 English and 5 Chinese paragraphs, 4 pairs, 12 and 10 claims ..."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimcheck.model import Counts, Report, Severity


def count(number: int, noun: str) -> str:
    """Write a number with its noun, as in "1 pair" and "2 pairs"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def add_counts(counts: Iterable[Counts]) -> Counts:
    """Add up the denominators of several reports."""
    rows = [each.as_dict() for each in counts]
    return Counts(**{name: sum(row[name] for row in rows) for name in Counts().as_dict()})


def describe_counts(counts: Counts) -> str:
    """Say what was read, paired and flagged, in one line."""
    return (
        f"{count(counts.files, 'file')}; "
        f"{counts.paragraphs_source:,} English and {count(counts.paragraphs_target, 'Chinese paragraph')}; "
        f"{count(counts.pairs, 'pair')}{describe_alignment(counts)}; "
        f"{counts.claims_source:,} English and {count(counts.claims_target, 'Chinese claim')}; "
        f"{counts.matched:,} matched, {counts.flagged:,} flagged, {counts.waived:,} waived"
    )


def describe_alignment(counts: Counts) -> str:
    """Say in brackets what became of the paragraphs, as in "(9 aligned, 1 merged, 2 omitted)", unless they are pairs and nothing else."""
    names = ("aligned", "merged", "split", "omitted", "added", "swapped", "untranslated")
    numbers = {name: counts.as_dict()[name] for name in names}
    said = ", ".join(f"{number:,} {name}" for name, number in numbers.items() if number)
    return f" ({said})" if sum(numbers.values()) > counts.aligned else ""


def describe_verdict(reports: Sequence[Report]) -> str:
    """Say how many findings of each severity there are, in one line."""
    findings = [finding for report in reports for finding in report.findings]
    parts = [
        count(number, severity.value) for severity in Severity if (number := sum(finding.severity is severity for finding in findings))
    ]
    return ", ".join(parts) if parts else "no findings"
