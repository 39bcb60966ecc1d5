"""Two numbers of different dimensions: +200% and tripled, 2.3% and 2.3个百分点, $5 and 5欧元, two-and-a-half thousand yuan and 两千五."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction

from claimcheck.agreement.measure import COUNT, MONEY, MULTIPLE, ORDER, POINTS, SHARE, Case, Measure, as_number
from claimcheck.agreement.rounding import is_rounding, judge_slip
from claimcheck.agreement.verdict import EQUAL, UNRELATED, Agreement, differing, doubtful, noted
from claimcheck.model import Aspect, Change, Claim, Direction, Kind

_MONTH = Fraction(2629746)
"""The mean month of the Gregorian calendar in seconds: what joins 90 days and three months."""
_ABOUT = Fraction(1, 20)
JOINED = frozenset({SHARE, POINTS, MULTIPLE, "time", "calendar"})
"""Dimensions whose numbers may be compared with those of another, though the figures differ."""
_DOLLARS = frozenset({"HKD", "TWD", "AUD", "CAD", "NZD", "SGD"})
_BARE_DOLLAR = re.compile(r"(?<![A-Za-z])[$＄](?!US)|^[^A-Z]*dollars?$")
_IN_ORDER = frozenset({"consecutive", "first"})
"""What extraction says of a number that counts and ranks at once."""
_NAKED = re.compile(r"[〇零一二三四五六七八九十百]{2,}")
"""A Chinese numeral without a word for what it counts, which may stand for a rank: 十月十四."""
_BARE = frozenset({MULTIPLE, "calendar", "data"})
"""Dimensions whose unit goes without saying: five times, 34 (years old), 20兆."""


def _growth(case: Case) -> Agreement | None:
    """Judge a share against a multiple (new / old): +200% is three times, 50% off is half, 300% of it is three times."""
    if case.dimensions != {SHARE, MULTIPLE}:
        return None
    share, claim, multiple = (case.one, case.source, case.other) if case.one.dimension == SHARE else (case.other, case.target, case.one)
    if any(factor == multiple.size or is_rounding(factor, multiple.size, share.step) for factor in _factors(share.size, claim)):
        return EQUAL
    return differing("CC101", "the percentage is not that multiple", Aspect.VALUE, Aspect.KIND)


def _factors(share: Fraction, claim: Claim) -> list[Fraction]:
    """List what a share may mean as a multiple."""
    if claim.change is Change.TO:
        return [share]
    if claim.direction is Direction.NONE:
        return [share, 1 + share, 1 - share]
    return [1 - share if claim.direction is Direction.DOWN else 1 + share]


def _points(case: Case) -> Agreement | None:
    """Judge a percentage against percentage points."""
    if case.dimensions != {SHARE, POINTS}:
        return None
    if {case.source.unit, case.target.unit} == {"bp", "‰"}:
        basis, mille = sorted((case.source, case.target), key=lambda claim: claim.unit != "bp")
        if as_number(basis.value) == 10 * (as_number(mille.value) or 0):
            return noted("CC108", "basis points as parts per ten thousand", Aspect.UNIT)
    if case.same:
        return differing("CC108", "a percentage against percentage points", Aspect.UNIT)
    return differing("CC101", "the value differs, and so does percent against points", Aspect.VALUE, Aspect.UNIT)


def _spans(case: Case) -> Agreement | None:
    """Judge days or weeks against months or years, which no exact factor joins: 90 days and three months."""
    if case.dimensions != {"time", "calendar"}:
        return None
    one, other = _seconds(case.one), _seconds(case.other)
    if abs(one - other) <= _ABOUT * max(one, other):
        return noted("CC104", "a period in another unit, within a few days", Aspect.UNIT)
    if case.same:
        return differing("CC104", "the same figure with another unit of time", Aspect.UNIT)
    return differing("CC101", "the period differs", Aspect.VALUE, Aspect.UNIT)


def _seconds(measured: Measure) -> Fraction:
    """Express a period in seconds, a month being a mean month."""
    return measured.size * _MONTH if measured.dimension == "calendar" else measured.size


def _dollars(case: Case) -> Agreement | None:
    """Judge a bare dollar sign, which may be the dollar of Hong Kong or Australia as well, against one that is named."""
    bare, named = (case.source, case.target) if case.source.unit == "USD" else (case.target, case.source)
    if bare.unit != "USD" or named.unit not in _DOLLARS or not _BARE_DOLLAR.search(bare.surface) or case.one.size != case.other.size:
        return None
    return doubtful("CC110", "the sign stands for the dollar of more than one country", Aspect.UNIT)


def _currency(case: Case) -> Agreement | None:
    """Judge two currencies."""
    if not (case.one.dimension.startswith(MONEY) and case.other.dimension.startswith(MONEY)):
        return None
    return differing("CC104", "the currency differs", *(() if case.same else (Aspect.VALUE,)), Aspect.UNIT)


def _order(case: Case) -> Agreement | None:
    """Judge a rank against a number: "third" and 三家 share a figure and nothing else."""
    if ORDER not in case.dimensions:
        return None
    if _IN_ORDER & {case.source.context, case.target.context} and case.source.value == case.target.value:
        return EQUAL  # the third year running is 连续三年, the first three customers are 前三位顾客
    if not case.same or COUNT not in case.dimensions:
        return UNRELATED
    count = case.source if case.one.dimension == COUNT else case.target
    if _NAKED.fullmatch(count.surface):
        return noted("CC101", "a rank against a bare number", Aspect.KIND)
    return differing("CC101", "a rank against a number", Aspect.KIND)


def _bare(case: Case) -> Agreement | None:
    """Judge a number without unit against one with it: 两万五 and 25,000 yuan agree, 8 and 8% do not."""
    if COUNT not in case.dimensions:
        return None
    measured, bare = (case.other, case.source) if case.one.dimension == COUNT else (case.one, case.target)
    claim = case.target if bare is case.source else case.source
    named = bare.unit is not None
    money = measured.dimension.startswith(MONEY)
    if not case.same:
        return (judge_slip(case.one.size, case.other.size) if money and not named else None) or UNRELATED
    if measured.dimension == POINTS and bare.unit == "point":
        return noted("CC108", "points against percentage points", Aspect.UNIT)
    if measured.dimension in {SHARE, POINTS} and claim.kind is not Kind.FRACTION:
        return differing("CC104", "the percent sign is on one side only", Aspect.UNIT)
    if measured.dimension in _BARE or (money and not named):
        return EQUAL
    return None if named else noted("CC104", "the unit is on one side only", Aspect.UNIT)


def _same_figure(case: Case) -> Agreement | None:
    """Judge the same figure of two things that are not measured alike: 6,300 kWh and 6300千瓦."""
    return differing("CC104", "the same figure with another unit", Aspect.UNIT) if case.same else None


UNLIKE: tuple[Callable[[Case], Agreement | None], ...] = (_growth, _points, _spans, _dollars, _currency, _order, _bare, _same_figure)
