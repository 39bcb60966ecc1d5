"""Two sizes of one dimension: 1,240 km and 1240公里, $275.7 million and 2.76亿美元. Each step judges one sort of case, or declines."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from claimcheck.agreement.measure import MULTIPLE, Case, as_number
from claimcheck.agreement.rounding import bounds, is_rounding, judge_rounding, judge_slip
from claimcheck.agreement.verdict import EQUAL, Agreement, differing, doubtful, noted
from claimcheck.model import Aspect, Claim, Direction, Kind, Qualifier

_NEITHER = frozenset({Qualifier.NONE, Qualifier.APPROX})
_FOREIGN = frozenset({"us", "chinese", "other"})
_SEVERAL = 2
"""Dozens are two at least."""
_RIGHTLY = Fraction(1, 100)
"""A conversion across systems may be off by this share whatever digits are written."""
_AT_MOST = Fraction(1, 8)
"""... and never by more than this, however coarse the digits are."""


def _equal(case: Case) -> Agreement | None:
    """Judge two equal sizes; a conversion between systems that comes out exactly is worth a word."""
    if case.one.size != case.other.size:
        return None
    one, other = case.one.unit, case.other.unit
    if one is None or other is None or one.system == other.system:
        return EQUAL
    if "us" in {one.system, other.system}:
        return doubtful("CC104", "converted to another system of units, rightly", Aspect.UNIT)
    return noted("CC104", "converted to another unit, exactly", Aspect.UNIT)


def _sign(case: Case) -> Agreement | None:
    """Judge two sizes that differ by their sign: -2.3% is a fall of 2.3%, but not 2.3%."""
    if case.one.size != -case.other.size:
        return None
    positive = case.source if case.one.size > 0 else case.target
    return EQUAL if positive.direction is Direction.DOWN else differing("CC101", "the sign is lost")


def _fraction(case: Case) -> Agreement | None:
    """Judge a fraction as a rounded percentage: a third and 33%."""
    if {case.source.kind, case.target.kind} != {Kind.FRACTION, Kind.PERCENT}:
        return None
    if is_rounding(case.one.size, case.other.size, case.one.step or case.other.step):
        return noted("CC109", "a fraction as a rounded percentage", Aspect.PRECISION)
    return None


def _extent(case: Case) -> Agreement | None:
    """Judge a number against a vague one that covers it: 350,000 or more than 300,000, and 三十几万; 40 and dozens."""
    rows = ((case.source, case.one, case.target, case.other), (case.target, case.other, case.source, case.one))
    for claim, measured, vague, size in rows:
        number = as_number(vague.value)
        if vague.extent is None or not number or not _covers(vague, claim, measured.size * Fraction(number) / size.size):
            continue
        if claim.qualifier is Qualifier.NONE and claim.extent is None:
            return noted("CC109", "an exact number against a vague one that covers it", Aspect.PRECISION)
        return Agreement(agrees=True, differs=(Aspect.PRECISION,))
    return None


def _covers(vague: Claim, claim: Claim, number: Fraction) -> bool:
    """Tell whether a vague number covers another; dozens are two dozen at least, and less than a hundred."""
    if vague.extent is None or vague.extent.low is None or vague.extent.high is None:
        return False
    low, high = Fraction(vague.extent.low), Fraction(vague.extent.high)
    if vague.kind is not Kind.VAGUE_COUNT:
        return low <= number <= high
    several = low if claim.extent is not None else max(low, _SEVERAL * Fraction(as_number(vague.value) or 0))
    return several <= number < high


def _unit(case: Case) -> Agreement | None:
    """Judge the same figure with another unit: 12 tonnes and 12公斤."""
    if case.same and case.source.unit != case.target.unit:
        return differing("CC104", "the same figure with another unit", Aspect.UNIT)
    return None


def _conversion(case: Case) -> Agreement | None:
    """Judge a conversion across systems of units, within the rounding that is written."""
    one, other = case.one.unit, case.other.unit
    if one is None or other is None or one is other or not {one.system, other.system} & _FOREIGN:
        return None
    size = max(abs(case.one.size), abs(case.other.size))
    written = [step / 2 for step in (case.one.step, case.other.step) if step is not None]
    if abs(case.one.size - case.other.size) <= min(max([*written, size * _RIGHTLY]), size * _AT_MOST):
        return doubtful("CC104", "converted to another system of units, rightly", Aspect.UNIT)
    return judge_slip(case.one.size, case.other.size) or differing("CC101", "the conversion is wrong", Aspect.VALUE, Aspect.UNIT)


def _bound(case: Case) -> Agreement | None:
    """Judge an exact number against a bound of it: 2,150 and 两千多."""
    if case.source.qualifier in _NEITHER and bounds(case.one.size, case.target.qualifier, case.other.size, case.other.step):
        return doubtful("CC109", "an exact number in English, a bound of it in Chinese", Aspect.PRECISION)
    if case.target.qualifier in _NEITHER and bounds(case.other.size, case.source.qualifier, case.one.size, case.one.step):
        return doubtful("CC109", "a bound in English, an exact number in Chinese", Aspect.PRECISION)
    return None


def _turned(case: Case) -> Agreement | None:
    """Judge a multiple the other way round: doubled and halved."""
    if case.one.dimension == MULTIPLE and case.one.size * case.other.size == 1:
        return differing("CC106", "the multiple is the other way round", Aspect.DIRECTION)
    return None


def _rounded(case: Case) -> Agreement | None:
    """Judge the same number rounded or cut short."""
    return judge_rounding(case.one.size, case.other.size, case.one.step, case.other.step)


def _slipped(case: Case) -> Agreement | None:
    """Judge the same number off by a power of ten."""
    return judge_slip(case.one.size, case.other.size)


def _different(case: Case) -> Agreement | None:
    """Judge two different numbers."""
    return differing("CC101", "the value differs") if case.one.size != case.other.size else None


SIZES: tuple[Callable[[Case], Agreement | None], ...] = (
    _equal,
    _sign,
    _fraction,
    _extent,
    _unit,
    _conversion,
    _bound,
    _turned,
    _rounded,
    _slipped,
    _different,
)
