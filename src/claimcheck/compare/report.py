"""Findings of compared claims: code, severity, confidence, message and both places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.compare.doubts import lower_severity
from claimcheck.compare.draft import Draft, Sides
from claimcheck.compare.pairing import Item
from claimcheck.compare.wording import explain
from claimcheck.findings import CATALOGUE, make_finding
from claimcheck.model import Aspect, Bead, Finding, FindingKind, Place, Segment
from claimcheck.wording import place, quote, read

_WORDED = frozenset({Aspect.QUALIFIER, Aspect.DIRECTION, Aspect.CHANGE})
"""Aspects that show in the words beside the number."""
_ALONE = 0.9
"""How sure an omission is, next to a difference between two claims."""


def report_draft(draft: Draft, segments: Sides, bead: Bead) -> Finding | None:
    """Make the finding of a draft, where it has one."""
    if draft.swapped is not None:
        finding = _report_swap(draft, draft.swapped, segments)
    elif draft.fate is not None:
        finding = _report_alone(draft, segments)
    else:
        finding = _report_pair(draft, segments)
    if finding is None:
        return None
    severity = lower_severity(finding.severity, bead)
    return replace(finding, severity=severity, confidence=finding.confidence * bead.confidence, bead=draft.bead)


def _report_pair(draft: Draft, segments: Sides) -> Finding | None:
    """Make the finding of two claims that were paired."""
    agreement = draft.agreement
    if agreement is None or agreement.code is None or agreement.severity is None or draft.source is None or draft.target is None:
        return None
    worded = bool(_WORDED & set(agreement.differs))
    kind = CATALOGUE[agreement.code].kind
    if agreement.code == "CC101" and Aspect.UNIT in agreement.differs and Aspect.VALUE not in agreement.differs:
        kind = FindingKind.UNIT
    return make_finding(
        agreement.code,
        explain(draft.source.claim, draft.target.claim, agreement),
        source=_place(draft.source, segments[0], worded=worded),
        target=_place(draft.target, segments[1], worded=worded),
        severity=agreement.severity,
        kind=kind,
    )


def _report_alone(draft: Draft, segments: Sides) -> Finding | None:
    """Make the finding of a claim without a partner."""
    fate, item = draft.fate, draft.source or draft.target
    if fate is None or fate.severity is None or item is None:
        return None
    omitted = draft.source is not None
    missing = "Chinese" if omitted else "English"
    message = f"{quote(item.claim)} ({read(item.claim)}) has no counterpart in {missing}" + (f": {fate.reason}" if fate.reason else "")
    here = _place(item, segments[0 if omitted else 1], worded=False)
    return make_finding(
        "CC102" if omitted else "CC103",
        message,
        source=here if omitted else None,
        target=None if omitted else here,
        severity=fate.severity,
        confidence=_ALONE,
    )


def _report_swap(draft: Draft, other: Draft, segments: Sides) -> Finding | None:
    """Make the one finding of two numbers that changed places."""
    items = (draft.source, draft.target, other.source, other.target)
    one, two, three, four = items
    if one is None or two is None or three is None or four is None:
        return None
    message = f"{quote(one.claim)} and {quote(three.claim)} have changed places: {quote(two.claim)} and {quote(four.claim)}"
    related = (_place(three, segments[0], worded=False), _place(four, segments[1], worded=False))
    return make_finding(
        "CC112", message, source=_place(one, segments[0], worded=False), target=_place(two, segments[1], worded=False), related=related
    )


def _place(item: Item, segments: Sequence[Segment], *, worded: bool) -> Place:
    """Say where an item stands, with the words around it where they are what differs."""
    return place(segments[item.segment], item.claim.reach if worded else item.claim.span)
