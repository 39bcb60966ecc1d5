"""Two numbers that changed places: 46 plants in 15 countries, 在46个国家设有15家工厂; from 2 to 5 million, 从500万增至200万."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from claimcheck.agreement import judge
from claimcheck.compare.context import likeness
from claimcheck.compare.pairing import Item, Pair
from claimcheck.model import Change, Kind

_SPAN = re.compile(r"to|until|till|through|[-–—~～]|[\u4e00-\u9fff]{0,4}[至到]", re.IGNORECASE)
"""What stands between the two ends of a stretch, where the order says which is which."""
_JOINED = re.compile(r"and|or|[,、，和与/]")
"""What stands between two numbers that share the words around them: 4.4、4.5级."""
_PLAIN = frozenset({None, "person", "point"})
_NEAR = 8
"""How many claims apart two numbers may stand that change places."""
_APART = 2
"""How many places two numbers must be apart for what stands before each to tell them apart."""
_SURE = 0.9
"""By how much the words must speak for the other way round."""


def find_swaps(source: Sequence[Item], target: Sequence[Item], pairs: Sequence[Pair]) -> list[tuple[Pair, Pair]]:
    """Find pairs of pairs whose numbers agree only because they changed places."""
    sound = [pair for pair in pairs if pair.agreement.agrees]
    partners = {pair.source: pair.target for pair in sound}
    swapped: list[tuple[Pair, Pair]] = []
    taken: set[Pair] = set()
    for at, first in enumerate(sound):
        for second in sound[at + 1 : at + 1 + _NEAR]:
            if first in taken or second in taken:
                continue
            items = (source[first.source], source[second.source], target[first.target], target[second.target])
            if _is_swapped(*items, anchored=_is_anchored(first, second, partners)) or _is_crossed(source, target, first, second, partners):
                swapped.append((first, second))
                taken |= {first, second}
    return swapped


def _is_anchored(first: Pair, second: Pair, partners: Mapping[int, int]) -> bool:
    """Tell whether the numbers before the two stayed where they were: the first tier 0.53, 5% pay 0.78."""
    if min(first.source, second.source) < 1 or abs(first.source - second.source) < _APART or abs(first.target - second.target) < _APART:
        return False
    return partners.get(first.source - 1) == second.target - 1 and partners.get(second.source - 1) == first.target - 1


def _is_crossed(source: Sequence[Item], target: Sequence[Item], first: Pair, second: Pair, partners: Mapping[int, int]) -> bool:
    """Tell whether two of like clauses of two numbers each exchanged one: 86% of those over 65, 93% of those over 18."""
    if (first.source < second.source) == (first.target < second.target):
        return False
    one, two, three, four = source[first.source], source[second.source], target[first.target], target[second.target]
    if one.claim.value == two.claim.value or not _alike(one, two, three, four):
        return False
    mates = [_mates(source, first.source), _mates(source, second.source), _mates(target, first.target), _mates(target, second.target)]
    if any(len(mate) != 1 for mate in mates):
        return False
    ones, twos, threes, fours = (mate[0] for mate in mates)
    return partners.get(ones) == fours and partners.get(twos) == threes and ones != second.source


def _mates(items: Sequence[Item], at: int) -> list[int]:
    """List the other claims in the clause of a claim."""
    near = range(max(0, at - _NEAR), min(len(items), at + _NEAR))
    return [place for place in near if place != at and items[place].clause == items[at].clause]


def _is_swapped(one: Item, two: Item, three: Item, four: Item, *, anchored: bool) -> bool:
    """Tell whether one-three and two-four, which agree in value, were meant to be one-four and two-three."""
    if one.sentence != two.sentence or one.claim.value == two.claim.value or not _alike(one, two, three, four):
        return False
    if judge(one.claim, four.claim).agrees or _told_apart(one, two, three, four):
        return False
    crossing = one.position < two.position and four.position < three.position
    if _exchange_ends(one, two, three, four) or (crossing and _SPAN.fullmatch(one.link) and _SPAN.fullmatch(four.link)):
        return True
    if _JOINED.fullmatch(one.link) or _JOINED.fullmatch(three.link):
        return False
    kept = likeness(one.words, three.words) + likeness(two.words, four.words)
    crossed = (likeness(one.words, four.words), likeness(two.words, three.words))
    return (anchored and kept <= sum(crossed)) or (min(crossed) > 0 and sum(crossed) - kept >= _SURE)


def _alike(one: Item, two: Item, three: Item, four: Item) -> bool:
    """Tell whether two numbers measure the same; one side may leave a unit to the other number: every four minutes, against seven."""
    here, there = {_measures(one), _measures(two)}, {_measures(three), _measures(four)}
    return len(here) == 1 or (len(there) == 1 and bool(here & {(Kind.COUNT, None)}) and bool(here & there))


def _measures(item: Item) -> tuple[Kind, str | None]:
    """Tell what an item measures; persons are a count like any other, and so are points."""
    if item.claim.kind in {Kind.COUNT, Kind.QUANTITY} and item.claim.unit in _PLAIN:
        return Kind.COUNT, None
    return item.claim.kind, item.claim.unit


def _told_apart(one: Item, two: Item, three: Item, four: Item) -> bool:
    """Tell whether direction or bound set the two apart, alike on both sides: a fall of 0.9% and a rise of 2.9%."""
    first, second, third, fourth = ((item.claim.direction, item.claim.qualifier) for item in (one, two, three, four))
    return first != second and first == third and second == fourth


def _exchange_ends(one: Item, two: Item, three: Item, four: Item) -> bool:
    """Tell whether the start and the end of one change have changed places."""
    ends = (one.claim.change is Change.TO, two.claim.change is Change.TO, three.claim.change is Change.TO, four.claim.change is Change.TO)
    return ends in {(True, False, False, True), (False, True, True, False)}
