"""Documents against a registry: read, segment, extract, and verify. What `pipeline` is to pairs, this is to facts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from claimcheck.align import is_english_word
from claimcheck.extract import extract_claims
from claimcheck.facts import Verifier, question_waivers, verify_document
from claimcheck.model import Claim, Counts, Document, Finding, Report, Severity
from claimcheck.pipeline import open_registry
from claimcheck.read import read_document
from claimcheck.segment import split_segments


def make_verifier(paths: Sequence[str], on: date) -> Verifier:
    """Make a registry ready for documents; `on` is the day for which reviews are due."""
    return Verifier(open_registry(paths), on, is_english_word)


def verify_file(
    path: str, verifier: Verifier, *, encoding: str | None = None, stdin_name: str | None = None, coverage: bool = False
) -> Report:
    """Hold the claims of a document, in either language or both, against a registry."""
    return verify_parsed(read_document(path, encoding=encoding, stdin_name=stdin_name), verifier, coverage=coverage)


def verify_parsed(document: Document, verifier: Verifier, *, coverage: bool = False) -> Report:
    """Hold the claims of a document that was read against a registry."""
    segments = split_segments(document)
    sides = [(side, [extract_claims(each.prose, each.language, each.span.start) for each in side]) for side in (segments.en, segments.zh)]
    verified = verify_document(document, sides, verifier, coverage=coverage)
    (source, source_claims), (target, target_claims) = sides
    counts = Counts(
        files=1,
        paragraphs_source=len(source),
        paragraphs_target=len(target),
        claims_source=_count(source_claims),
        claims_target=_count(target_claims),
        flagged=sum(finding.severity is not Severity.NOTE for finding in verified.findings),
        waived=verified.ledger.waived,
    )
    return Report(
        documents=(document,),
        source=source,
        target=target,
        source_claims=tuple(source_claims),
        target_claims=tuple(target_claims),
        beads=(),
        comparisons=(),
        findings=verified.findings,
        counts=counts,
        verifications=verified.verifications,
        ledger=verified.ledger,
        used_waivers=verified.used_waivers,
    )


def add_verdicts(report: Report, verifier: Verifier) -> Report:
    """Hold the claims of a report of another run against a registry as well."""
    sides = ((report.source, report.source_claims), (report.target, report.target_claims))
    verified = verify_document(report.documents[0], sides, verifier)
    already = len(report.findings)
    flagged = sum(finding.severity is not Severity.NOTE for finding in verified.findings)
    return replace(
        report,
        findings=(*report.findings, *verified.findings),
        counts=replace(report.counts, flagged=report.counts.flagged + flagged, waived=report.counts.waived + verified.ledger.waived),
        verifications=tuple(
            each if each.finding is None else replace(each, finding=each.finding + already) for each in verified.verifications
        ),
        ledger=verified.ledger,
        used_waivers=verified.used_waivers,
    )


def finish_waivers(reports: Sequence[Report], verifier: Verifier) -> tuple[Finding, ...]:
    """Give what is doubtful in the waivers of a registry, once all documents of a run are verified."""
    return question_waivers(verifier.registry, {number for report in reports for number in report.used_waivers}, verifier.on)


def _count(claims: Sequence[Sequence[Claim]]) -> int:
    return sum(map(len, claims))
