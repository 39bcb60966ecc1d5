"""One number against one number: 1,240 km and 1240公里, 60% and 六成, tripled and 增长两倍, $3.5 billion and 3.5亿美元."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.agreement.measure import MONEY, Case, as_number, find_dimension, measure
from claimcheck.agreement.sizes import SIZES
from claimcheck.agreement.unlike import JOINED, UNLIKE
from claimcheck.agreement.verdict import UNRELATED, Agreement, doubtful, noted
from claimcheck.model import Aspect, Claim, Direction, Interval, Kind, Number, Qualifier
from claimcheck.units import is_currency

_OVER = frozenset({Qualifier.MORE_THAN, Qualifier.AT_LEAST})


def judge_quantities(source: Claim, target: Claim) -> Agreement:
    """Judge two claims of one number each, in all their readings."""
    here = [number for value in (source.value, *source.readings) if (number := as_number(value)) is not None]
    there = [number for value in (target.value, *target.readings) if (number := as_number(value)) is not None]
    if not here or not there or _is_unrelated(source, target):
        return UNRELATED
    first = _judge_reading(source, target, here[0], there[0])
    if len(here) == 1 and len(there) == 1:
        return first
    if first.agrees and set(here) == set(there) and Kind.MULTIPLIER not in {source.kind, target.kind}:
        return first
    if (
        first.agrees
        and any(claim.readings and claim.direction is Direction.UP for claim in (source, target))
        and 1 in {len(here), len(there)}
    ):
        return first  # "a fivefold increase" is five times where the other side says so outright
    pairs = [(one, other) for one in here for other in there]
    if first.agrees or any(_judge_reading(source, target, one, other).agrees for one, other in pairs):
        ambiguous = [f'"{claim.surface}"' for claim in (source, target) if claim.readings]
        return doubtful("CC110", f"{' and '.join(ambiguous)} can be read in more than one way", Aspect.READING)
    return first


def _is_unrelated(source: Claim, target: Claim) -> bool:
    """Tell at a glance whether two claims measure different things and share no figure, as most pairs of a paragraph do."""
    if source.value == target.value or source.readings or target.readings or source.units or target.units:
        return False
    one, other = find_dimension(source.kind, source.unit), find_dimension(target.kind, target.unit)
    return one != other and not (one in JOINED and other in JOINED) and not (one.startswith(MONEY) or other.startswith(MONEY))


def _judge_reading(source: Claim, target: Claim, one: Number, other: Number) -> Agreement:
    """Judge one reading of each side, in the unit that both may mean."""
    codes_here, codes_there = _codes(source), _codes(target)
    shared = next((code for code in codes_here if code in codes_there), None)
    code_here, code_there = (codes_here[0], codes_there[0]) if shared is None else (shared, shared)
    case = Case(source, target, measure(source, one, code_here), measure(target, other, code_there), same=one == other)
    steps = SIZES if case.one.dimension == case.other.dimension else UNLIKE
    found = next((found for step in steps if (found := step(case)) is not None), UNRELATED)
    named = not any("/" in (claim.unit or "") for claim in (source, target))  # the text names the country whose dollar it is
    plain = named or shared in {None, "JPY"} or codes_here == codes_there or source.unit == target.unit
    if plain or not found.agrees or not is_currency(shared):
        return found
    return doubtful("CC110", "the sign stands for more than one currency", Aspect.UNIT).worse(found)


def _codes(claim: Claim) -> tuple[str | None, ...]:
    """List the units that the words of a claim may mean, the likeliest first."""
    if not claim.units:
        return (claim.unit,)
    return claim.units if claim.unit is None or claim.unit in claim.units or "/" in claim.unit else (claim.unit, *claim.units)


def judge_vague_range(source: Claim, target: Claim) -> Agreement | None:
    """Judge a number against a vague range such as 十几 (11 to 19); None where neither side is one, or it is not covered."""
    vague, claim = (target, source) if isinstance(target.value, Interval) else (source, target)
    number = as_number(claim.value)
    if number is None or not isinstance(vague.value, Interval) or vague.value.low is None or vague.value.high is None:
        return None
    low, high, exact = Fraction(vague.value.low), Fraction(vague.value.high), Fraction(number)
    floor = low - (high - low) / 8  # 十几 is 11 to 19, in eight steps: more than ten
    if (claim.qualifier in _OVER or claim.qualifier is Qualifier.APPROX or claim.extent is not None) and floor <= exact < high:
        return Agreement(agrees=True, differs=(Aspect.PRECISION,))
    if low <= exact <= high:
        return noted("CC110", "an exact number against a vague one that covers it", Aspect.READING)
    return None
