"""What a claim measures, in the base unit of its dimension: 1.2万公里 is 12,000,000 m of length, 38% is 19/50 of a whole."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from claimcheck.model import Claim, Kind, Number
from claimcheck.units import Unit, find_unit, rate_base, to_base

COUNT, ORDER, SHARE, POINTS, MULTIPLE, MONEY = "count", "order", "share", "points", "multiple", "money"
_PLAIN = frozenset({"people", "turns", "index"})
"""Dimensions whose unit is no more than a classifier: 5人 is 5."""
_BY_KIND = {
    Kind.FRACTION: SHARE,
    Kind.RANK: ORDER,
    Kind.ORDINAL: ORDER,
    Kind.MULTIPLIER: MULTIPLE,
    Kind.PERCENT: SHARE,
    Kind.PERMILLE: SHARE,
}


class Measure(NamedTuple):
    """A value in the base unit of what it measures."""

    dimension: str
    size: Fraction
    step: Fraction | None
    """The place value of its last digit, in the base unit; None where no digit tells."""
    unit: Unit | None


class Case(NamedTuple):
    """Two numbers to judge, with the claims that state them."""

    source: Claim
    target: Claim
    one: Measure
    other: Measure
    same: bool
    """Whether the figures are the same, whatever their units."""

    @property
    def dimensions(self) -> set[str]:
        """Both dimensions."""
        return {self.one.dimension, self.other.dimension}


def measure(claim: Claim, value: Number, code: str | None) -> Measure:
    """Express one value of a claim, in one of the units that its words may mean."""
    number = Fraction(value)
    step = None if claim.resolution is None else Fraction(claim.resolution)
    dimension, unit = find_dimension(claim.kind, code), find_unit(code)
    per = rate_base(code)
    if per is not None:
        return Measure(dimension, number / per, None if step is None else step / per, None)
    if unit is None or unit.factor == 1 or dimension == COUNT:
        return Measure(dimension, to_base(number, unit) if unit else number, step, unit)
    return Measure(dimension, to_base(number, unit), None if step is None else step * abs(unit.factor), unit)


@cache
def find_dimension(kind: Kind, code: str | None) -> str:
    """Name what a claim of a kind, in a unit, measures; every currency is a dimension of its own."""
    if code is None:
        return _BY_KIND.get(kind, COUNT)
    unit = find_unit(code)
    if unit is None:
        return SHARE if rate_base(code) is not None else f"unit {code}"
    if unit.dimension == MONEY:
        return f"{MONEY} {code}"
    return COUNT if unit.dimension in _PLAIN else unit.dimension


def as_number(value: object) -> Number | None:
    """Give a value that is one number; None for a range, a date or a pair."""
    return value if isinstance(value, (Decimal, Fraction)) else None
