"""From the facts that apply to a number to a verdict: supported, refuted, outdated, mixed, not enough evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from claimcheck.agreement.measure import as_number
from claimcheck.facts.families import COUNT, family_of
from claimcheck.facts.matching import Match
from claimcheck.facts.reviews import is_overdue
from claimcheck.facts.values import Comparison, compare_value
from claimcheck.model import Claim, Fact, Verdict

_FARTHEST = 8
"""How many times a number may differ from the fact's before the match is doubted, unless it is a power of ten."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict with the facts that it stands on."""

    verdict: Verdict
    facts: tuple[Fact, ...] = ()
    why: tuple[str, ...] = ()
    reason: str = ""
    overdue: bool = False
    """Whether the deciding fact is past its review."""


NOTHING = Decision(Verdict.NOT_ENOUGH_EVIDENCE)


def decide(claim: Claim, matches: Sequence[Match], on: date) -> Decision:
    """Decide on a claim from the facts that may be applied to it, the nearest first."""
    compared = [(match, compare_value(claim, match.fact)) for match in matches]
    compared = [(match, found) for match, found in compared if found.agrees is not None] + [
        (match, found) for match, raw in compared if raw.agrees is None and (found := _other_currency(claim, match.fact)) is not None
    ]
    if not compared:
        return NOTHING
    agreeing = [match for match, found in compared if found.agrees]
    against = [(match, found) for match, found in compared if not found.agrees and match.strong and _is_near(claim, match.fact, found)]
    if agreeing:
        first = agreeing[0]
        rivals = [match.fact for match, _ in against if _is_same(first, match)]
        if rivals:
            return Decision(Verdict.MIXED, (first.fact, *rivals), first.why, "two facts disagree")
        return _confirm(first, tuple(match.fact for match in agreeing), on)
    for match, found in compared:
        if not found.turned and any(compare_value(claim, match.fact, old).agrees for old in match.fact.superseded):
            return Decision(Verdict.OUTDATED, (match.fact,), match.why, "the value was right once")
    return _refute(_latest(against), on)


def _refute(against: Sequence[tuple[Match, Comparison]], on: date) -> Decision:
    """Decide on a claim with which the nearest facts disagree; that a false statement has another number proves nothing."""
    if not against or not _is_believed(against[0][0].fact):
        return NOTHING
    match, found = against[0]
    return Decision(Verdict.REFUTED, tuple(each.fact for each, _ in against), match.why, found.reason, is_overdue(match.fact, on))


def _is_believed(fact: Fact) -> bool:
    return fact.verdict is None or fact.verdict is Verdict.SUPPORTED


def _confirm(match: Match, facts: tuple[Fact, ...], on: date) -> Decision:
    """Decide on a claim that agrees with a fact: what the evidence says of it, or that the fact is due for review."""
    fact = match.fact
    if fact.verdict is not None and not _is_believed(fact):
        return Decision(fact.verdict, facts, match.why, "that is what the evidence says of this statement")
    if is_overdue(fact, on):
        return Decision(Verdict.OUTDATED, facts, match.why, f"the fact was due for review on {fact.review_by}", overdue=True)
    return Decision(Verdict.SUPPORTED, facts, match.why)


def _latest(against: list[tuple[Match, Comparison]]) -> list[tuple[Match, Comparison]]:
    """Of the nearest facts that disagree, keep those of the latest period, and only where they are sure."""
    if not against:
        return []
    nearest = against[0][0].nearness
    kept = [(match, found) for match, found in against if match.nearness == nearest]
    last = max((match.fact.as_of.last for match, _ in kept if match.fact.as_of), default=None)
    if last is None:
        return kept
    return [(match, found) for match, found in kept if match.fact.as_of is None or match.fact.as_of.last == last]


def _is_same(one: Match, other: Match) -> bool:
    """Tell whether two facts state the same thing, so that they cannot both be right."""
    here, there = one.fact, other.fact
    return (
        one.entity == other.entity
        and family_of(here.value) == family_of(there.value)
        and here.quantity is there.quantity
        and (here.as_of and (here.as_of.first, here.as_of.last)) == (there.as_of and (there.as_of.first, there.as_of.last))
        and one.nearness == other.nearness
        and (here.base and here.base.first) == (there.base and there.base.first)
    )


def _is_near(claim: Claim, fact: Fact, found: Comparison) -> bool:
    """Tell whether a number that differs may still be meant for the fact: not many times as much, save by a slip of powers of ten."""
    here, there = as_number(claim.value), as_number(fact.value.value)
    alike = claim.unit == fact.value.unit or family_of(claim) == COUNT
    if found.turned or here is None or there is None or not here or not there or not alike:
        return True
    ratio = abs(Fraction(here) / Fraction(there))
    ratio = max(ratio, 1 / ratio)
    if ratio <= _FARTHEST:
        return True
    while ratio > _FARTHEST:
        ratio /= 10
    return abs(ratio - 1) < Fraction(1, 10)


def _other_currency(claim: Claim, fact: Fact) -> Comparison | None:
    """Hold the same figure in two currencies against each other: 35亿元 is not 35亿美元."""
    here, there = family_of(claim), family_of(fact.value)
    if here.startswith("money") and there.startswith("money") and here != there and claim.value == fact.value.value and claim.unit:
        if fact.value.unit in claim.units:
            return Comparison(agrees=True)
        return Comparison(agrees=False, reason=f"it is {fact.value.unit}, not {claim.unit}")
    return None
