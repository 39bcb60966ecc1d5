"""Claims without a partner in their bead: which of them an editor must see, and which the other side need not repeat."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from claimcheck.agreement import judge
from claimcheck.agreement.calendar import is_period
from claimcheck.compare.exchange import judge_exchange
from claimcheck.compare.pairing import Item
from claimcheck.compare.standing import Standing
from claimcheck.model import Claim, Kind, Outcome, Qualifier, Segment, Severity, Span

_FIGURES = re.compile(r"[0-9][0-9.,]*[0-9](?:[A-Za-z](?![A-Za-z]))?|[0-9][A-Z](?![A-Za-z])")
"""Two figures and more, or one with a letter: 12306, 7B."""
_GLOSS = 12
"""How many code points may stand between a number and its gloss in brackets."""


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of a claim without a partner."""

    outcome: Outcome
    severity: Severity | None
    reason: str = ""


def weigh(item: Item, own: Sequence[Item], other: Sequence[Item], segment: Segment, there: Sequence[Segment], *, missing: Outcome) -> Fate:
    """Decide what becomes of a claim that has no partner; `there` is the other side, `missing` the outcome where it is missing indeed."""
    claim = item.claim
    if item.standing is Standing.SILENT or _is_said(claim, other) or _is_written(claim, other, there) or _is_majority(claim, there):
        return Fate(Outcome.SILENT, None)
    twins = (twin for twin in own if twin is not item and twin.segment == item.segment)
    told = next((fate for twin in twins if (fate := _weigh_twin(item, twin, segment, missing)) is not None), None)
    if told is not None:
        return told
    return Fate(missing, Severity.ERROR if item.standing is Standing.FULL else Severity.NOTE)


def _is_said(claim: Claim, other: Sequence[Item]) -> bool:
    """Tell whether the other side says it within another claim: the day of a full date, the end of a range."""
    period = is_period(claim)
    return any((period or rival.claim.kind is Kind.RANGE) and judge(claim, rival.claim).agrees for rival in other)


def _is_written(claim: Claim, other: Sequence[Item], there: Sequence[Segment]) -> bool:
    """Tell whether its very figures stand on the other side where nothing claims them: as part of a name, as in 12306网站."""
    figures = _FIGURES.match(claim.surface)
    if figures is None:
        return False
    pattern = re.compile(rf"(?<![0-9A-Za-z.,]){re.escape(figures.group())}(?![0-9A-Za-z]|[.,][0-9])")
    claimed = [rival.claim.span for rival in other]
    for segment in there:
        for match in pattern.finditer(segment.text):
            span = Span(*match.span()).shift(segment.span.start)
            if not any(span.overlaps(taken) for taken in claimed):
                return True
    return False


_HALF = Fraction(1, 2)
_MAJORITY = re.compile(r"\bmajorit(?:y|ies)\b|\bmost of\b|多数|過半|过半", re.IGNORECASE)


def _is_majority(claim: Claim, there: Sequence[Segment]) -> bool:
    """Tell whether a claim says more than half, where the other side says it in a word: a majority of three, 以三席过半."""
    more = claim.qualifier in {Qualifier.MORE_THAN, Qualifier.AT_LEAST}
    return more and claim.kind is Kind.FRACTION and claim.value == _HALF and any(_MAJORITY.search(segment.text) for segment in there)


def _weigh_twin(item: Item, twin: Item, segment: Segment, missing: Outcome) -> Fate | None:
    """Weigh a claim that says again, or converts, what another of its side says; None where it does neither."""
    gloss = _is_gloss(twin, item, segment)
    if judge(twin.claim, item.claim).agrees:
        if gloss and twin.claim.unit != item.claim.unit:
            return Fate(missing, Severity.WARNING, "a conversion in brackets that the other side lacks")
        return Fate(Outcome.SILENT, None) if gloss else Fate(Outcome.REPEATED, Severity.NOTE, "it repeats a number of the same paragraph")
    exchanged = judge_exchange(twin.claim, item.claim) if gloss else None
    return None if exchanged is None else Fate(missing, exchanged.severity, exchanged.reason)


def _is_gloss(twin: Item, item: Item, segment: Segment) -> bool:
    """Tell whether one of two claims explains the other in brackets beside it."""
    first, second = (twin, item) if twin.claim.span.start < item.claim.span.start else (item, twin)
    between = segment.document.text[first.claim.span.end : second.claim.span.start]
    return len(between) <= _GLOSS and any(bracket in between for bracket in "(（[【")
