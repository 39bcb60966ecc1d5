"""The stage itself: beads in, comparisons and findings out, in the order of the document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.compare.currencies import list_currencies
from claimcheck.compare.doubts import report_doubt, report_untranslated
from claimcheck.compare.draft import Draft, Sides, draft_bead
from claimcheck.compare.identifiers import compare_identifiers
from claimcheck.compare.movements import compare_movements
from claimcheck.compare.neighbours import join_neighbours
from claimcheck.compare.paragraphs import Known, Register, report_paragraph
from claimcheck.compare.report import report_draft
from claimcheck.compare.stretches import Cut, cut_beads
from claimcheck.model import Aspect, Bead, Claim, Comparison, Finding, Outcome, Segment

_PAIRED = frozenset({Outcome.MATCH, Outcome.MISMATCH, Outcome.MOVED})


def compare_claims(
    source: Sequence[Segment],
    target: Sequence[Segment],
    source_claims: Sequence[Sequence[Claim]],
    target_claims: Sequence[Sequence[Claim]],
    beads: Sequence[Bead],
) -> tuple[tuple[Comparison, ...], tuple[Finding, ...]]:
    """Compare the claims of every bead.

    Return the comparisons in the order of the beads, and the findings in the same order, which `Comparison.finding` counts from 0.
    """
    cut = cut_beads((source, target), (source_claims, target_claims), beads)
    comparisons, findings = _compare(cut, (source, target), beads, (list_currencies(source_claims), list_currencies(target_claims)))
    if len(cut.beads) > len(beads):
        comparisons = [replace(comparison, bead=cut.owners[comparison.bead]) for comparison in comparisons]
        findings = [finding if finding.bead is None else replace(finding, bead=cut.owners[finding.bead]) for finding in findings]
    return tuple(comparisons), tuple(findings)


def _compare(
    cut: Cut, whole: Sides, paragraphs: Sequence[Bead], named: tuple[frozenset[str], frozenset[str]]
) -> tuple[list[Comparison], list[Finding]]:
    """Compare the claims of every bead, or stretch of one; `whole` and `paragraphs` are the segments and beads before they were cut."""
    segments, claims, beads = cut.segments, cut.claims, cut.beads
    drafts = join_neighbours(
        [draft for number, bead in enumerate(beads) if not bead.untranslated for draft in draft_bead(number, bead, segments, claims, named)]
    )
    by_bead: list[list[Draft]] = [[] for _ in beads]
    for draft in drafts:
        by_bead[draft.bead].append(draft)
    registers = _register(drafts, segments)
    comparisons: list[Comparison] = []
    findings: list[Finding] = []
    joined = 0
    for number, bead in enumerate(beads):
        if bead.untranslated:
            findings.append(report_untranslated(number, bead, segments))
            comparisons += _leave_silent(number, bead, claims)
            continue
        began = len(findings)
        if not number or cut.owners[number] != cut.owners[number - 1]:
            doubts = report_doubt(cut.owners[number], paragraphs[cut.owners[number]], whole)
            findings += [replace(doubt, bead=number) for doubt in doubts]
        if not bead.source or not bead.target:
            _report_alone(number, bead, segments, by_bead[number], registers, comparisons, findings)
            continue
        told: dict[int, int] = {}
        for draft in sorted(by_bead[number], key=_order):
            finding = told.get(id(draft.source)) if draft.swapped else None
            if finding is None:
                made = report_draft(draft, segments, bead)
                if made is not None:
                    finding = len(findings)
                    findings.append(made)
                    if draft.swapped:
                        told[id(draft.swapped.source)] = finding
            joined += draft.outcome in _PAIRED
            comparisons.append(_describe(draft, joined if draft.outcome in _PAIRED or draft.range else 0, finding))
        findings += _compare_names(number, bead, segments, claims)
        findings += _compare_moves(number, bead, segments, findings[began:])
    return comparisons, findings


def _leave_silent(number: int, bead: Bead, claims: tuple[Sequence[Sequence[Claim]], Sequence[Sequence[Claim]]]) -> Iterator[Comparison]:
    """Leave the claims of a bead without a verdict."""
    yield from (Comparison(number, claim, None, Outcome.SILENT) for index in bead.source for claim in claims[0][index])
    yield from (Comparison(number, None, claim, Outcome.SILENT) for index in bead.target for claim in claims[1][index])


def _compare_names(
    number: int, bead: Bead, segments: Sides, claims: tuple[Sequence[Sequence[Claim]], Sequence[Sequence[Claim]]]
) -> list[Finding]:
    """Compare the numbered names of a bead."""
    source, target = [segments[0][index] for index in bead.source], [segments[1][index] for index in bead.target]
    taken = [claim for side, indices in zip(claims, (bead.source, bead.target), strict=True) for index in indices for claim in side[index]]
    return compare_identifiers(number, source, target, taken)


def _compare_moves(number: int, bead: Bead, segments: Sides, told: Sequence[Finding]) -> list[Finding]:
    """Compare which way things move in a bead, apart from its numbers."""
    source, target = [segments[0][index] for index in bead.source], [segments[1][index] for index in bead.target]
    return compare_movements(number, bead, source, target, told)


def _order(draft: Draft) -> tuple[float, int]:
    """Put the drafts of a bead in the order of the source, additions by their own place, the end of a range after the range."""
    if draft.range is not None:
        return draft.range.position, 1
    if draft.source is not None:
        return draft.source.position, 0
    return (draft.target.position if draft.target else 1.0), 2


def _describe(draft: Draft, number: int, finding: int | None) -> Comparison:
    """Turn a draft into a comparison."""
    differs: tuple[Aspect, ...] = (Aspect.VALUE,) if draft.swapped else draft.agreement.differs if draft.agreement else ()
    one, other = (item.claim if item else None for item in (draft.source, draft.target))
    return Comparison(draft.bead, one, other, draft.outcome, differs, number, finding)


def _register(drafts: Sequence[Draft], segments: Sides) -> tuple[Register, Register]:
    """Register the claims of each side that have a partner."""
    return Register(_known(drafts, segments, side=0)), Register(_known(drafts, segments, side=1))


def _known(drafts: Sequence[Draft], segments: Sides, *, side: int) -> Iterator[Known]:
    """List the claims of one side that have a partner."""
    for draft in drafts:
        if draft.source is not None and draft.target is not None and draft.outcome in _PAIRED:
            here, there = (draft.source, draft.target) if side == 0 else (draft.target, draft.source)
            yield Known(here.claim, segments[side][here.segment], there.claim, segments[1 - side][there.segment])


def _report_alone(  # noqa: PLR0917 - the two lists are what it fills
    number: int,
    bead: Bead,
    segments: Sides,
    drafts: Sequence[Draft],
    registers: tuple[Register, Register],
    comparisons: list[Comparison],
    findings: list[Finding],
) -> None:
    """Report the paragraphs of a bead with one empty side; their claims hang on the paragraph's finding."""
    side = 0 if bead.source else 1
    for index in bead.source or bead.target:
        mine = [draft for draft in drafts if (item := draft.source if side == 0 else draft.target) is not None and item.segment == index]
        claims = [item.claim for draft in mine if (item := draft.source if side == 0 else draft.target) is not None]
        finding, repeated = report_paragraph(segments[side][index], claims, registers[side], bead=number, added=side == 1)
        findings.append(replace(finding, confidence=bead.confidence))
        for at, draft in enumerate(mine):
            outcome = draft.outcome if draft.outcome in _PAIRED else Outcome.REPEATED if at in repeated else draft.outcome
            comparisons.append(_describe(replace(draft, outcome=outcome), 0, len(findings) - 1))
