"""Which claim of a bead stands for which: exact agreements first, then the likeliest slips, nearest in order and in what they count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from claimcheck.agreement import Agreement, judge
from claimcheck.compare.assignment import assign
from claimcheck.compare.context import Surroundings, Words, likeness
from claimcheck.compare.standing import Standing
from claimcheck.model import Aspect, CalendarDate, Claim, Interval, Kind, Severity, Value

_ORDER = 0.5
_CONTEXT = 0.5
_APART_EQUAL, _APART_DIFFERENT = 0.5, 1.2
"""What standing in another sentence adds to a pair that agrees, and to one that does not."""
_LAST = ("最后一", "最後一")
"""最后一集 is the last of them, and no slip of any number."""
_WINDOW = 40
"""In a very large bead, how far apart in order two claims may stand."""
_CONTRADICTED = 1.8
_FEW = 20
_UNLIKE = 3.5
_SLIP = {Aspect.QUALIFIER: 0.8, Aspect.DIRECTION: 0.8, Aspect.CHANGE: 0.8, Aspect.UNIT: 1.0, Aspect.KIND: 1.4}


@dataclass(frozen=True, slots=True)
class Item:
    """A claim with its place in the bead."""

    claim: Claim
    segment: int
    """The index of its segment on its side."""
    sentence: int
    """The number of its sentence bead; -1 where there is none."""
    position: float
    """Where it stands among the claims of its side, from 0 to 1."""
    standing: Standing = Standing.FULL
    link: str = ""
    """The words between it and the next claim of its segment, where they are few."""
    clause: int = 0
    """The number of its clause; claims of one clause share it."""
    around: Surroundings | None = field(default=None, compare=False)

    @property
    def words(self) -> Words:
        """What it counts and what governs it, with weights."""
        return self.around.words if self.around else {}


@dataclass(frozen=True, slots=True)
class Pair:
    """Two items that stand for each other, by their numbers, with the judgement on them."""

    source: int
    target: int
    agreement: Agreement


def pair_claims(source: Sequence[Item], target: Sequence[Item]) -> list[Pair]:
    """Pair the claims of the two sides of a bead at least cost."""
    sure = _pair_unique(source, target)
    met_source, met_target = {pair.source for pair in sure}, {pair.target for pair in sure}
    rows = [row for row in range(len(source)) if row not in met_source]
    columns = [column for column in range(len(target)) if column not in met_target]
    if not rows or not columns:
        return sure
    costs: dict[tuple[int, int], float] = {}
    judgements: dict[tuple[int, int], Agreement] = {}
    large = len(rows) * len(columns) > _WINDOW * _WINDOW
    for at, row in enumerate(rows):
        near = round(at / len(rows) * len(columns))
        window = range(max(0, near - _WINDOW), min(len(columns), near + _WINDOW)) if large else range(len(columns))
        for place in window:
            one, other = source[row], target[columns[place]]
            judgement = judge(one.claim, other.claim)
            cost = _cost(one, other, judgement)
            if cost is not None:
                costs[at, place], judgements[at, place] = cost, judgement
    alone = ([source[row].standing.cost for row in rows], [target[column].standing.cost for column in columns])
    chosen = [Pair(rows[at], columns[place], judgements[at, place]) for at, place in assign(costs, *alone)]
    return sorted([*sure, *chosen], key=lambda pair: pair.source)


def _pair_unique(source: Sequence[Item], target: Sequence[Item]) -> list[Pair]:
    """Pair the claims that state a value no other claim of their side states, and agree outright: most of all claims, at no cost."""
    here, there = _by_statement(source), _by_statement(target)
    found = []
    for statement, row in here.items():
        column = there.get(statement)
        if row is None or column is None or source[row].sentence != target[column].sentence:
            continue
        judgement = judge(source[row].claim, target[column].claim)
        if judgement.severity is None:
            found.append(Pair(row, column, judgement))
    return found


def _by_statement(items: Sequence[Item]) -> dict[tuple[Kind, str | None, Value], int | None]:
    """Index the items by what they state; None stands for what is stated more than once."""
    numbers: dict[tuple[Kind, str | None, Value], int | None] = {}
    for number, item in enumerate(items):
        statement = (item.claim.kind, item.claim.unit, item.claim.value)
        numbers[statement] = None if statement in numbers else number
    return numbers


def _cost(one: Item, other: Item, judgement: Agreement) -> float | None:
    """Weigh a pair; None where the two cannot stand for each other."""
    if _is_article(one.claim, other.claim) or _is_article(other.claim, one.claim):
        return None
    if judgement.severity is None:
        cost = 0.0
    elif judgement.agrees:
        cost = 0.2 if judgement.severity is Severity.NOTE else 0.35
    elif not judgement.comparable:
        cost = _UNLIKE
    elif judgement.factor is not None:
        cost = 1.4
    elif one.claim.soft and other.claim.soft and one.claim.kind is other.claim.kind and _is_named(one.claim):
        cost = 0.5
    elif Aspect.VALUE in judgement.differs:
        cost = _CONTRADICTED if _is_small_count(one.claim) and _is_small_count(other.claim) else _value_cost(one.claim, other.claim)
    else:
        cost = max((_SLIP.get(aspect, 0.0) for aspect in judgement.differs), default=1.0)
    cost += _ORDER * abs(one.position - other.position)
    if one.sentence != other.sentence:
        cost += _APART_EQUAL if judgement.agrees else _APART_DIFFERENT
    if one.words and other.words:
        cost += _CONTEXT * (0.5 - likeness(one.words, other.words))
    return cost


def _is_small_count(claim: Claim) -> bool:
    """Tell whether a claim counts a few things, as "both" and 三家 do: where one side says both, the other contradicts it."""
    return claim.kind is Kind.COUNT and claim.unit in {None, "person"} and isinstance(claim.value, Decimal) and 1 < claim.value <= _FEW


def _is_article(soft: Claim, rival: Claim) -> bool:
    """Tell whether a soft "one" faces a number that no slip makes of it: 一个 is no thousands, and no 8 GB."""
    if soft.kind is Kind.COUNT and soft.value == 1 and soft.surface.startswith(_LAST) and rival.value != 1:
        return True
    if not soft.soft or rival.soft or _is_named(soft) or soft.value != 1:
        return False
    return (
        rival.kind is Kind.VAGUE_COUNT
        or rival.kind in {Kind.MONEY, Kind.PERCENT}
        or (isinstance(rival.value, Decimal) and rival.value > _FEW)
    )


def _value_cost(one: Claim, other: Claim) -> float:
    """Weigh two values that differ: little for a date with one part wrong, much for a magnitude against an exact number."""
    vague = [claim.kind is Kind.VAGUE_COUNT for claim in (one, other)]
    if any(vague):
        return 1.0 if all(vague) else _UNLIKE
    if isinstance(one.value, CalendarDate) and isinstance(other.value, CalendarDate):
        parts = [(getattr(one.value, part), getattr(other.value, part)) for part in ("year", "month", "day")]
        same = any(first == second is not None for first, second in parts)
        if same and sum(None not in pair and pair[0] != pair[1] for pair in parts) == 1:
            return 1.0
    return 2.0 + 0.8 * _difference(one, other)


def _is_named(claim: Claim) -> bool:
    """Tell whether a soft claim names something, as a chapter or "double-digit" does, so that another of its sort contradicts it."""
    return claim.kind in {Kind.ORDINAL, Kind.DATE} or claim.unit is not None


def _difference(one: Claim, other: Claim) -> float:
    """Weigh from 0 to 1 how unlike two values look: by kind, and by their digits."""
    unlike = 0.0 if one.kind is other.kind else 0.5
    if isinstance(one.value, Interval) != isinstance(other.value, Interval):
        return 0.5 + unlike / 2
    first, second = _digits(one), _digits(other)
    if not first or not second:
        return 0.5 + unlike / 2
    shared = sum(min(first.count(digit), second.count(digit)) for digit in set(first))
    return (1 - shared / max(len(first), len(second))) / 2 + unlike


def _digits(claim: Claim) -> str:
    """List the figures of a value, zeros at the end left out."""
    return "".join(letter for letter in str(claim.value) if letter.isdigit()).rstrip("0")
