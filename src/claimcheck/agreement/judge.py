"""The one meaning of "the same number": value, unit, by or to, direction and bound of two claims."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from claimcheck.agreement.calendar import is_period, judge_periods
from claimcheck.agreement.measure import as_number
from claimcheck.agreement.qualifiers import judge_qualifiers
from claimcheck.agreement.quantities import judge_quantities, judge_vague_range
from claimcheck.agreement.verdict import EQUAL, UNRELATED, Agreement, differing, doubtful
from claimcheck.model import Aspect, CalendarDate, Change, Claim, Direction, Interval, Kind, Number, Pairing, Qualifier

_OPPOSITE = {Direction.UP: Direction.DOWN, Direction.DOWN: Direction.UP}
_VAGUE = frozenset({Kind.VAGUE_COUNT, Kind.AGE})


def judge(source: Claim, target: Claim) -> Agreement:
    """Judge whether two claims state the same number in the same sense."""
    values = _judge_values(source, target)
    if not values.agrees:
        return values
    result = values
    if source.change is not target.change and (changed := _judge_change(source, target)) is not None:
        result = result.worse(changed)
    if source.per and target.per and source.per != target.per:
        result = result.worse(differing("CC104", f"in English it is per {source.per}, in Chinese per {target.per}", Aspect.UNIT))
    if (turned := _judge_direction(source, target)) is not None:
        result = result.worse(turned)
    if source.qualifier is not target.qualifier and (bounded := _judge_bounds(source, target, values)) is not None:
        result = result.worse(bounded)
    return result


def _judge_values(source: Claim, target: Claim) -> Agreement:
    """Judge the values alone, by the sort of value that they are."""
    one, other = source.value, target.value
    alike = source.kind is target.kind and source.unit == target.unit and one == other and source.readings == target.readings
    if alike and (not source.readings or source.kind is not Kind.MULTIPLIER):
        return EQUAL
    if isinstance(one, Pairing) or isinstance(other, Pairing):
        return _judge_pairings(source, target)
    if isinstance(one, Interval) or isinstance(other, Interval):
        return _judge_ranges(source, target)
    if is_period(source) or is_period(target):
        return judge_periods(source, target)
    return judge_quantities(source, target)


def _judge_ranges(source: Claim, target: Claim) -> Agreement:
    """Judge two ranges by both ends, or a range against a number: 十几 covers a dozen, 200 to 300 is not 300."""
    if not (isinstance(source.value, Interval) and isinstance(target.value, Interval)):
        return _judge_collapsed(source, target)
    ends = [(source.value.low, target.value.low), (source.value.high, target.value.high)]
    found = EQUAL
    for one, other in ends:
        if (one is None) != (other is None):
            return differing("CC101", "one end of the range is open on one side only")
        if one is None or other is None:
            continue
        end = judge_quantities(replace(source, value=one, readings=()), replace(target, value=other, readings=()))
        if not end.comparable:
            return end
        found = found.worse(end)
    return found if found.agrees else replace(found, reason=f"the range differs: {found.reason}")


def _judge_collapsed(source: Claim, target: Claim) -> Agreement:
    """Judge a range against a single number."""
    ranged, claim = (source, target) if isinstance(source.value, Interval) else (target, source)
    number = as_number(claim.value)
    if number is None or not isinstance(ranged.value, Interval):
        return _judge_date_range(ranged, claim)
    if ranged.unit == "month-of-year" and claim.kind is Kind.DURATION and claim.unit == "month" and ranged.value.low == 1:
        months = ranged.value.high
        return EQUAL if number == months else differing("CC111", f"January to month {months} against {number} months")
    vague = judge_vague_range(source, target)
    if vague is not None and (ranged.kind in _VAGUE or ranged.extent is not None or ranged.qualifier is Qualifier.APPROX):
        return vague
    if any(isinstance(reading, (Decimal, Fraction)) and reading == number for reading in ranged.readings):
        return doubtful("CC110", f'"{ranged.surface}" can be read in more than one way', Aspect.READING)
    ends = [end for end in (ranged.value.low, ranged.value.high) if end is not None]
    tried = [judge_quantities(replace(ranged, value=end, readings=()), replace(claim, readings=())) for end in ends]
    if not any(end.comparable for end in tried):
        return UNRELATED
    return differing("CC101", "a range against a single number")


def _judge_date_range(ranged: Claim, claim: Claim) -> Agreement:
    """Judge a range of days against one day: it is an error where that is one of its ends, else they have nothing to do with each other."""
    ends = [replace(ranged, kind=Kind.DATE, unit=None, value=end, readings=()) for end in ranged.readings if isinstance(end, CalendarDate)]
    if is_period(claim) and any(judge_periods(end, claim).agrees for end in ends):
        return differing("CC111", "a range of dates against a single one")
    return UNRELATED


def _judge_pairings(source: Claim, target: Claim) -> Agreement:
    """Judge ratios and scores: 3:1 is 3比1 and 6:2, not 1比3."""
    one, other = source.value, target.value
    if not isinstance(one, Pairing) or not isinstance(other, Pairing):
        pair, number = (one, other) if isinstance(one, Pairing) else (other, one)
        return EQUAL if _is_quotient(pair, as_number(number)) else UNRELATED
    if one.first == other.first and one.second == other.second:
        return EQUAL
    scored = Kind.SCORE in {source.kind, target.kind}
    if not scored and Fraction(one.first) * Fraction(other.second) == Fraction(one.second) * Fraction(other.first):
        return EQUAL
    if one.first == other.second and one.second == other.first:
        if scored and "lost" in {source.context, target.context}:
            return EQUAL
        return differing("CC101", "the two numbers stand the other way round")
    return differing("CC101", "the score differs" if scored else "the ratio differs")


def _is_quotient(pair: object, number: Number | None) -> bool:
    """1:4 is a quarter."""
    return (
        isinstance(pair, Pairing)
        and number is not None
        and pair.second != 0
        and Fraction(pair.first) / Fraction(pair.second) == Fraction(number)
    )


def _judge_change(source: Claim, target: Claim) -> Agreement | None:
    """Judge *by* against *to*: 减少了3000万 is not 减少到3000万. A multiple is new over old whatever the verb."""
    if Change.NONE in {source.change, target.change} or Kind.MULTIPLIER in {source.kind, target.kind}:
        return None
    names = {Change.BY: "the size of a change (by)", Change.TO: "where it ends (to)"}
    return differing("CC101", f"in English it is {names[source.change]}, in Chinese {names[target.change]}", Aspect.CHANGE)


def _judge_direction(source: Claim, target: Claim) -> Agreement | None:
    """Judge the verbs that govern the numbers; a minus sign counts as a fall."""
    one, other = _moves(source), _moves(target)
    if one is Direction.NONE or other is not _OPPOSITE[one]:
        return None
    names = {Direction.UP: "up", Direction.DOWN: "down"}
    return differing("CC106", f"it goes {names[one]} in English and {names[other]} in Chinese", Aspect.DIRECTION)


def _moves(claim: Claim) -> Direction:
    """Tell where a claim moves, its sign counted; a level below zero may be risen to."""
    number = as_number(claim.value)
    level = claim.kind is Kind.TEMPERATURE or claim.change is Change.TO
    return Direction.DOWN if number is not None and number < 0 and not level else claim.direction


def _judge_bounds(source: Claim, target: Claim, values: Agreement) -> Agreement | None:
    """Judge the qualifiers; where the values agree loosely or say when, only contrary bounds count."""
    found = judge_qualifiers(source, target)
    if found is None:
        return None
    vague = source.extent is not None or target.extent is not None
    ranges = isinstance(source.value, Interval) and isinstance(target.value, Interval)
    if ranges and Qualifier.APPROX in {source.qualifier, target.qualifier}:
        return None
    if Kind.DURATION in {source.kind, target.kind} and (source.qualifier, target.qualifier) == (Qualifier.NONE, Qualifier.AT_MOST):
        return None  # "over 90 days" and 90天内 are both *during*
    loose = vague or is_period(source) or is_period(target) or bool({Aspect.PRECISION, Aspect.READING} & set(values.differs))
    if loose and (found.agrees or Qualifier.NONE in {source.qualifier, target.qualifier}):
        return None
    return found
