"""The comparison of one bead before its findings are worded: pairs, swaps, and what is left over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from claimcheck.agreement import Agreement
from claimcheck.agreement.verdict import EQUAL
from claimcheck.compare.currencies import judge_currency
from claimcheck.compare.items import list_items
from claimcheck.compare.joining import join_ranges
from claimcheck.compare.leftovers import Fate, weigh
from claimcheck.compare.pairing import Item, Pair, pair_claims
from claimcheck.compare.rates import list_rates, shares_rate
from claimcheck.compare.swaps import find_swaps
from claimcheck.compare.years import judge_year, list_years
from claimcheck.model import Bead, Claim, Kind, Outcome, Segment

Sides: TypeAlias = tuple[Sequence[Segment], Sequence[Segment]]
"""The segments of the source and those of the target."""


_REACH = 20
"""How many claims away another may stand that repeats one, in a bead of very many."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One comparison with what is needed to word it."""

    bead: int
    source: Item | None
    target: Item | None
    outcome: Outcome
    agreement: Agreement | None = None
    fate: Fate | None = None
    swapped: Draft | None = None
    """The draft that it changed places with."""
    range: Item | None = None
    """The range of the other side that this claim is the upper end of; the range is paired with the lower end."""


def draft_bead(
    number: int,
    bead: Bead,
    segments: Sides,
    claims: tuple[Sequence[Sequence[Claim]], Sequence[Sequence[Claim]]],
    named: tuple[frozenset[str], frozenset[str]],
) -> list[Draft]:
    """Compare the claims of one bead; `named` are the currencies that each side of the document names."""
    source = list_items(bead.source, segments[0], claims[0], [inner.source for inner in bead.sentences])
    target = list_items(bead.target, segments[1], claims[1], [inner.target for inner in bead.sentences])
    joined = join_ranges(source, target)
    drafts = [draft for one, other, end in joined for draft in _draft_range(number, one, other, end)]
    busy = {id(item) for row in joined for item in row}
    free_source = [item for item in source if id(item) not in busy]
    free_target = [item for item in target if id(item) not in busy]
    pairs = pair_claims(free_source, free_target)
    swaps = find_swaps(free_source, free_target, pairs)
    crossed = {pair for swap in swaps for pair in swap}
    years = (list_years(claims[0], bead.source), list_years(claims[1], bead.target))
    rates = (list_rates(source), list_rates(target))
    for pair in pairs:
        if pair not in crossed:
            one, other = free_source[pair.source], free_target[pair.target]
            agreement = EQUAL if shares_rate(one.claim, other.claim, rates) else pair.agreement
            if agreement.agrees:
                agreement = agreement.worse(judge_year(one.claim, other.claim, *years)).worse(judge_currency(one.claim, other.claim, named))
            drafts.append(Draft(number, one, other, Outcome.MATCH if agreement.agrees else Outcome.MISMATCH, agreement))
    for first, second in swaps:
        drafts += _draft_swap(number, free_source, free_target, first, second)
    here, there = ([side[index] for index in places] for side, places in zip(segments, (bead.source, bead.target), strict=True))
    met_source, met_target = {pair.source for pair in pairs}, {pair.target for pair in pairs}
    for at, item in enumerate(free_source):
        if at not in met_source:
            fate = weigh(item, _near(source, item), _near(target, item), segments[0][item.segment], there, missing=Outcome.OMISSION)
            drafts.append(Draft(number, item, None, fate.outcome, fate=fate))
    for at, item in enumerate(free_target):
        if at not in met_target:
            fate = weigh(item, _near(target, item), _near(source, item), segments[1][item.segment], here, missing=Outcome.ADDITION)
            drafts.append(Draft(number, None, item, fate.outcome, fate=fate))
    return drafts


def _near(side: Sequence[Item], item: Item) -> Sequence[Item]:
    """Give the items of a side that stand where this one does; all of them in a bead of common size."""
    at = round(item.position * len(side))
    return side[max(0, at - _REACH) : at + _REACH]


def _draft_range(number: int, source: Item, target: Item, end: Item) -> tuple[Draft, Draft]:
    """Draft a range against two numbers: the range stands with the lower end, and the upper end beside it."""
    if source.claim.kind is Kind.RANGE:
        alone = Draft(number, None, end, Outcome.SILENT, range=source)
    else:
        alone = Draft(number, end, None, Outcome.SILENT, range=target)
    return Draft(number, source, target, Outcome.MATCH, EQUAL), alone


def _draft_swap(number: int, source: Sequence[Item], target: Sequence[Item], first: Pair, second: Pair) -> tuple[Draft, Draft]:
    """Draft two numbers that changed places, each with the one that stands where it should stand."""
    one = Draft(number, source[first.source], target[second.target], Outcome.MISMATCH)
    two = Draft(number, source[second.source], target[first.target], Outcome.MISMATCH)
    return replace(one, swapped=two), replace(two, swapped=one)
