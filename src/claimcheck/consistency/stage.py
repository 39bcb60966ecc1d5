"""The stage itself: the segments of one language and their claims in, what contradicts itself out, in the order of the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from claimcheck.consistency.accounts import check_accounts
from claimcheck.consistency.contradiction import Contradiction
from claimcheck.consistency.movements import check_movements
from claimcheck.consistency.remainders import check_remainders
from claimcheck.consistency.repeats import check_repeats
from claimcheck.consistency.reversals import check_reversals
from claimcheck.consistency.skeleton import Skeleton, draw_skeleton
from claimcheck.consistency.totals import check_parts, check_shares, check_totals
from claimcheck.findings import make_finding
from claimcheck.model import Claim, Document, Finding, Language, Segment
from claimcheck.wording import place_in

CHECKS: tuple[Callable[[Skeleton], Iterator[Contradiction]], ...] = (check_movements, check_totals, check_shares, check_reversals)
"""What is asked of every sentence by itself."""
LATER_CHECKS: tuple[Callable[[Skeleton, Skeleton | None], Iterator[Contradiction]], ...] = (check_accounts, check_parts, check_remainders)
"""What is asked of a sentence, with the one before, in which nothing was found yet; in this order."""


def check_consistency(segments: Sequence[Segment], claims: Sequence[Sequence[Claim]]) -> tuple[Finding, ...]:
    """Hold the claims of one side against each other; the findings name the place in `source` (English) or `target` (Chinese).

    `claims` are those of each segment in order, with their spans in the document. Costs one pass over the sentences that hold claims.
    """
    skeletons = [list(_draw(segment, mine)) for segment, mine in zip(segments, claims, strict=True)]
    findings = []
    for segment, drawn in zip(segments, skeletons, strict=True):
        for before, skeleton in zip([None, *drawn], drawn, strict=False):
            found = [contradiction for check in CHECKS for contradiction in check(skeleton)]
            for check_with in LATER_CHECKS:
                found = found or [*check_with(skeleton, before)]
            findings += [_report(contradiction, segment.document, segment.language) for contradiction in found]
    places = {
        id(claim): segment for segment, drawn in zip(segments, skeletons, strict=True) for each in drawn for claim in each.claims.values()
    }
    for repeat in check_repeats(skeletons):
        segment = places[id(repeat.claims[0])]
        findings.append(_report(repeat, segment.document, segment.language))
    return tuple(sorted(findings, key=_start))


def _draw(segment: Segment, claims: Sequence[Claim]) -> Iterator[Skeleton]:
    """Draw the skeleton of each sentence that holds a claim."""
    hard = [claim for claim in claims if not claim.soft]
    at = 0
    for sentence in segment.sentences or (segment.span,):
        mine = []
        while at < len(hard) and hard[at].span.start < sentence.end:
            mine.append(hard[at])
            at += 1
        if mine and (skeleton := draw_skeleton(segment.prose_of(sentence), sentence, mine, segment.language)):
            yield skeleton


def _report(found: Contradiction, document: Document, language: Language) -> Finding:
    """Make the finding of a contradiction."""
    first, *others = (place_in(document, claim.span) for claim in found.claims)
    english = language is Language.EN
    return make_finding(
        found.code,
        found.message,
        source=first if english else None,
        target=None if english else first,
        related=tuple(others),
    )


def _start(finding: Finding) -> int:
    """Tell where a finding stands."""
    place = finding.source or finding.target
    return place.span.start if place else 0
