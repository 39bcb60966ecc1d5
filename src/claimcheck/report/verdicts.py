"""What a registry says of documents, for people: each verdict with its fact, its source, and why the fact was matched; then the ledger."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import ROUND_DOWN, Decimal

from claimcheck.model import Evidence, Fact, Finding, Ledger, Report, Severity, Standing, Verdict, Verification
from claimcheck.report.layout import Layout
from claimcheck.report.literal import show_in_line, show_literally
from claimcheck.report.marking import sign_severity
from claimcheck.report.paint import BOLD, DIM, GRAVE, MATCH_SIGN, Ink, Line, Run, paint
from claimcheck.report.style import Style
from claimcheck.report.totals import add_counts, count, describe_counts, describe_verdict
from claimcheck.report.wrap import Whole

_INKS: dict[Verdict, Ink] = {
    Verdict.SUPPORTED: MATCH_SIGN,
    Verdict.REFUTED: GRAVE[Severity.ERROR],
    Verdict.OUTDATED: GRAVE[Severity.WARNING],
    Verdict.MIXED: GRAVE[Severity.WARNING],
    Verdict.NOT_ENOUGH_EVIDENCE: DIM,
}
_INDENT, _HANGING = "  ", "      "
_BREAK = re.compile(r"\s+|(?<=[，；。、：])|(?<=[㐀-鿿])(?=[㐀-鿿])")
_EXCERPT = 90
"""How many characters of the sentence are shown on each side of a number."""


def write_verdicts(reports: Sequence[Report], style: Style) -> str:
    """Write every claim that a fact applies to or a finding names, under its file, and the denominators."""
    return paint(_show(reports, Layout(style)), color=style.color)


def describe_ledger(ledger: Ledger, files: int) -> str:
    """Say how many claims there were and what became of them, in one line."""
    parts = [f"{getattr(ledger, name):,} {name}" for name in ("supported", "refuted", "outdated", "mixed")]
    covered = ledger.matched + ledger.waived
    share = "" if ledger.coverage is None else f"; coverage {format_percent(ledger.coverage)} ({covered:,} of {ledger.claims:,} claims)"
    return (
        f"{count(files, 'file')}; {count(ledger.facts, 'fact')}; {count(ledger.claims, 'claim')}: {', '.join(parts)}; "
        f"{ledger.matched:,} matched, {ledger.waived:,} waived, {ledger.unregistered:,} unregistered{share}"
    )


def describe_run(reports: Sequence[Report], *, verdicts: bool) -> str:
    """Give the denominators of a run in one line."""
    if not verdicts:
        return describe_counts(add_counts(report.counts for report in reports))
    return describe_ledger(Ledger.total(report.ledger for report in reports), len(reports))


def format_percent(share: Decimal) -> str:
    """Write a percentage with one decimal, cut and not rounded, so that 89.96% does not pass for 90%."""
    return f"{share.quantize(Decimal('0.1'), rounding=ROUND_DOWN)}%"


def _show(reports: Sequence[Report], layout: Layout) -> Iterator[Line]:
    for report in reports:
        yield from _show_report(report, layout)
    if len(reports) > 1:
        yield from layout.flow([Run("in all: ", BOLD), Run(describe_run(reports, verdicts=True))], hanging=_HANGING)
        yield from layout.flow([Run(describe_verdict(reports))])


def _show_report(report: Report, layout: Layout) -> Iterator[Line]:
    style = layout.style
    yield [Run(show_literally(", ".join(document.path for document in report.documents), style.encoding), BOLD)]
    said = dict(enumerate(report.findings))
    shown = 0
    for each in report.verifications:
        findings = _findings_of(each, report)
        for finding in findings:
            said = {number: other for number, other in said.items() if other is not finding}
        told = each.facts or each.standing is Standing.WAIVED
        if findings or (told and not style.only_findings):
            shown += 1
            yield from _show_claim(each, findings, layout)
    for finding in said.values():
        yield from _show_finding(finding, layout, name_place=True)
    if not shown and not said:
        yield from layout.flow([Run("no claim that a fact applies to" if not report.findings else "", DIM)], indent=_INDENT)
    if report.ledger is not None:
        yield from layout.flow([Run(describe_ledger(report.ledger, 1), DIM)], indent=_INDENT, hanging=_HANGING)
    yield []


def _findings_of(each: Verification, report: Report) -> list[Finding]:
    """List the findings at a claim: its own and those that follow at the same place."""
    if each.finding is None:
        return []
    found = [report.findings[each.finding]]
    place = found[0].source or found[0].target
    for other in report.findings[each.finding + 1 :]:
        if (other.source or other.target) != place:
            break
        found.append(other)
    return found


def _show_claim(each: Verification, findings: Sequence[Finding], layout: Layout) -> Iterator[Line]:
    style, claim = layout.style, each.claim
    document = each.segment.document
    line, column = document.locate(claim.span.start)
    before, after = _excerpt(each)
    verdict = each.verdict.value if each.verdict is not Verdict.NOT_ENOUGH_EVIDENCE else each.standing.value
    ink = _INKS[each.verdict] if each.standing is Standing.MATCHED else DIM
    runs: list[Run | Whole] = [
        Run(f"{line}:{column} ", BOLD),
        Whole((Run(f'{verdict} "{show_in_line(claim.surface, style.encoding)}": ', ink),)),
        Run(show_in_line(before, style.encoding)),
        Whole((Run(show_in_line(claim.surface, style.encoding), ink + Ink(underline=True)),)),
        Run(show_in_line(after, style.encoding)),
    ]
    yield from layout.flow(runs, indent=_INDENT, hanging=_HANGING)
    for finding in findings:
        if finding.code != "CC303":  # the line says so itself
            yield from _show_finding(finding, layout)
    for fact in each.facts[:1] if each.verdict is not Verdict.MIXED else each.facts:
        yield from layout.flow([Run(_describe_fact(fact, style), DIM)], indent=_HANGING, hanging=_HANGING)
    if each.why:
        yield from layout.flow(
            [Run(f"matched by {show_in_line(', '.join(each.why), style.encoding)}", DIM)], indent=_HANGING, hanging=_HANGING
        )


def _excerpt(each: Verification) -> tuple[str, str]:
    """Give what stands before and after a claim in its sentence, cut between words where it is long."""
    claim, text = each.claim.span, each.segment.document.text
    sentence = next((span for span in each.segment.sentences if span.start <= claim.start < span.end), each.segment.span)
    before, after = text[sentence.start : claim.start].lstrip(), text[claim.end : sentence.end].rstrip()
    if len(before) > _EXCERPT:
        cut = _BREAK.search(before, len(before) - _EXCERPT)
        before = "… " + before[cut.end() :] if cut else before
    if len(after) > _EXCERPT:
        cuts = [match.start() for match in _BREAK.finditer(after, 0, _EXCERPT)]
        after = after[: cuts[-1]] + " …" if cuts else after
    return before, after


def _show_finding(finding: Finding, layout: Layout, *, name_place: bool = False) -> Iterator[Line]:
    style = layout.style
    spot = next((each for each in (finding.source, finding.target, *finding.related) if each), None) if name_place else None
    where = show_literally(f"{spot.path}:{spot.line} ", style.encoding) if spot else ""
    head = f"{where}{sign_severity(finding.severity, style.signs)} {finding.code} {finding.severity.value} "
    runs = [Run(head, GRAVE[finding.severity]), Run(show_in_line(finding.message, style.encoding))]
    yield from layout.flow(runs, indent=_INDENT if name_place else _INDENT * 2, hanging=_HANGING)


def _describe_fact(fact: Fact, style: Style) -> str:
    """Write a fact with its place in the registry and its evidence: source, locator, quotation."""
    period = f" for {fact.as_of.name}" if fact.as_of else ""
    evidence = "; ".join(_describe_evidence(each) for each in fact.evidence) or "no source"
    return show_in_line(f"{fact.key} = {fact.written}{period} ({fact.origin.path}:{fact.origin.line}); {evidence}", style.encoding)


def _describe_evidence(evidence: Evidence) -> str:
    locator = f", {evidence.locator}" if evidence.locator else ""
    quotation = f': "{evidence.quote}"' if evidence.quote else ""
    kind = " (its owner's own word)" if evidence.source.kind.value == "self" else ""
    return f"{evidence.source.title}{locator}{kind}{quotation}"
