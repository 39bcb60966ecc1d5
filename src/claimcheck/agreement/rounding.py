"""Rounding: 275.7 million is 2.757亿, 2.76亿 is it with precision lost, 2.75亿 is it cut short, 27.57亿 is off by ten."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.agreement.verdict import Agreement, differing, doubtful, noted
from claimcheck.model import Aspect, Qualifier

_CLOSE = Fraction(1, 20)
"""How far apart, as a share, two figures may be for the coarser one to be the finer one rounded; 17 is not 20 rounded."""
_LOOSE = Fraction(1, 10)
"""How far a bound without digits to tell may be from what it bounds: more than 2,000 for 2,150."""
_LARGEST_SLIP = 15

_LOWER = frozenset({Qualifier.MORE_THAN, Qualifier.AT_LEAST})
_BELOW = frozenset({Qualifier.NEARLY, Qualifier.LESS_THAN, Qualifier.AT_MOST})


def cut_off(value: Fraction, step: Fraction) -> Fraction:
    """Cut to a multiple of a step towards zero."""
    quotient = abs(value) / step
    return (quotient.numerator // quotient.denominator) * step * (-1 if value < 0 else 1)


def is_rounding(one: Fraction, other: Fraction, step: Fraction | None) -> bool:
    """Tell whether `other`, written in steps of `step`, is `one` rounded (half of a step either way, so that 2.5 may be 2 or 3)."""
    return step is not None and step > 0 and abs(one - other) * 2 <= step


def judge_rounding(one: Fraction, other: Fraction, step_one: Fraction | None, step_other: Fraction | None) -> Agreement | None:
    """Judge two different values of one unit as a rounding of each other; None where neither is."""
    if one == 0 or other == 0 or (one < 0) != (other < 0):
        return None
    if abs(one - other) > _CLOSE * max(abs(one), abs(other)):
        return None
    fine, coarse, step = (one, other, step_other) if (step_other or 0) > (step_one or 0) else (other, one, step_one)
    if step is None or step <= 0 or (step_one is not None and step_one == step_other):
        return None
    if is_rounding(fine, coarse, step):
        return (noted if step > 1 else doubtful)("CC109", "rounded: a digit is lost", Aspect.PRECISION)
    if cut_off(fine, step) == coarse:
        return doubtful("CC109", "cut short, not rounded", Aspect.PRECISION)
    return None


def bounds(value: Fraction, qualifier: Qualifier, bound: Fraction, step: Fraction | None) -> bool:
    """Tell whether "more than `bound`" or "nearly `bound`" describes an exact value: 2,150 is more than 2,000, 2.9 million nearly 3."""
    reach = _LOOSE * abs(bound)
    if qualifier in _LOWER:
        return bound <= value < bound + max(reach, min(step or Fraction(0), abs(bound)))
    if qualifier in _BELOW:
        return bound - reach <= value <= bound
    return qualifier is Qualifier.APPROX and abs(value - bound) <= _CLOSE * abs(bound)


def judge_slip(one: Fraction, other: Fraction) -> Agreement | None:
    """Judge whether the target is the source times a power of ten: 万 for million, a lost 亿, a point moved."""
    if one == 0 or other == 0 or (one < 0) != (other < 0):
        return None
    power = power_of_ten(other / one)
    if power is None or power == 0:
        return None
    return differing("CC105", _off(power), factor=power)


def power_of_ten(ratio: Fraction) -> int | None:
    """Read a ratio as a power of ten: 3 for 1000, -1 for 1/10, None for 999."""
    if ratio.denominator != 1 and ratio.numerator != 1:
        return None
    number = max(ratio.numerator, ratio.denominator)
    power = len(str(number)) - 1
    if power > _LARGEST_SLIP or number != 10**power:
        return None
    return power if ratio >= 1 else -power


_TIMES = {1: "ten", 2: "a hundred", 3: "a thousand"}


def _off(power: int) -> str:
    """Say how far off a value is: ten times too small, off by 10^8 (too small)."""
    size, way = abs(power), "large" if power > 0 else "small"
    return f"{_TIMES[size]} times too {way}" if size in _TIMES else f"off by 10^{size}, too {way}"
