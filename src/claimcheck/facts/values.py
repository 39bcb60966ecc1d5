"""Values of a registry: read them as a text would be read, and hold the number of a document against them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from claimcheck.agreement import judge
from claimcheck.agreement.measure import as_number, find_dimension, measure
from claimcheck.facts.families import COUNT, DATE, MULTIPLE, ORDER, SHARE, family_of, is_change
from claimcheck.facts.tree import quote
from claimcheck.model import (
    CalendarDate,
    Change,
    Claim,
    Direction,
    Fact,
    Interval,
    Kind,
    Number,
    Qualifier,
    Quantity,
    Span,
    Tolerance,
    ToleranceRule,
    Value,
)
from claimcheck.units import UNITS

ReadValue: TypeAlias = Callable[[str], Claim | None]
"""Reads a text that is one number and nothing else, in either language; None where it is anything else."""

_NUMERIC = frozenset({Quantity.LEVEL, Quantity.COUNT, Quantity.RANK})
_LONGEST = 100
"""How many characters a value may have."""
_MAGNITUDE = re.compile(r"(?<![.\d])(\d+)([万亿])(?!亿)")
_ZEROS = {"万": (4, 2), "亿": (8, 1)}
"""The power of ten of a magnitude, and how many zeros before it a million or a billion brings along."""
_BOUNDS = frozenset({Qualifier.MORE_THAN, Qualifier.AT_LEAST, Qualifier.AT_MOST, Qualifier.LESS_THAN})
_NEAR = Fraction(1, 50)
"""What "about" covers at least, of the number that is written."""
_NEARLY = Fraction(9, 10)
"""How much of a number "nearly" asks for."""


def read_written(
    written: str | Sequence[str], quantity: Quantity | None, read_value: ReadValue, *, unit: str | None = None, scale: str | None = None
) -> tuple[Claim | None, str]:
    """Read a value, or both ends of a range; the second is why it cannot be read."""
    if not isinstance(written, str):
        return _read_range(written, quantity, read_value)
    bare = _read_bare(written)
    if bare is not None and (unit is not None or scale is not None):
        if unit is not None and unit not in UNITS and unit != "":
            return None, f"there is no unit {quote(unit)}"
        number = bare * Decimal(scale or 1)
        return _make(written, number, unit), ""
    claim = read_value(written) if len(written) <= _LONGEST else None
    if claim is not None and claim.kind is Kind.YEAR and bare is not None and quantity in _NUMERIC:
        claim = None
    if claim is None and bare is not None:
        claim = _make(written, bare, None)
    return claim, "" if claim else f"{quote(written)} is not one number that can be read"


def _read_range(written: Sequence[str], quantity: Quantity | None, read_value: ReadValue) -> tuple[Claim | None, str]:
    ends = []
    for each in written:
        claim, why = read_written(each, quantity, read_value)
        number = as_number(claim.value) if claim else None
        if claim is None or number is None:
            return None, why or f"{quote(each)} is no number"
        ends.append((claim, number))
    (one, low), (other, high) = ends
    if low > high:
        return None, f"the range ends at {quote(written[1])}, which is less than {quote(written[0])}"
    whole = other if one.unit is None else one
    surface = "–".join(written)
    return replace(whole, value=Interval(low, high), surface=surface, span=Span(0, len(surface)), readings=(), extent=None), ""


_BARE = re.compile(r"[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,2})?")


def _read_bare(written: str) -> Decimal | None:
    """Read plain figures, as a spreadsheet has them: 1234.5, 1,234.5, 1.5E+10."""
    text = written.strip()
    return Decimal(text.replace(",", "")) if len(text) <= _LONGEST and _BARE.fullmatch(text) else None


def _make(written: str, number: Decimal, unit: str | None) -> Claim:
    sizes = {"%": Kind.PERCENT, "pp": Kind.PERCENTAGE_POINTS, "‰": Kind.PERMILLE, "x": Kind.MULTIPLIER, "bp": Kind.BASIS_POINTS}
    known = UNITS.get(unit or "")
    if known is None:
        kind = Kind.COUNT
    elif unit in sizes:
        kind = sizes[unit or ""]
    else:
        kind = {"money": Kind.MONEY, "people": Kind.COUNT, "calendar": Kind.DURATION}.get(known.dimension, Kind.QUANTITY)
    exponent = number.as_tuple().exponent
    step = Decimal(1).scaleb(min(exponent, 0)) if isinstance(exponent, int) else None
    return Claim(Span(0, len(written)), written, kind, number, unit, resolution=step)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came of holding a claim against a fact."""

    agrees: bool | None
    """None where the two cannot be held against each other."""
    reason: str = ""
    turned: bool = False
    """Whether what differs is the direction."""


_UNLIKE = Comparison(None)


def compare_value(claim: Claim, fact: Fact, value: Claim | None = None) -> Comparison:
    """Hold the number of a document against the value of a fact, or against one that it supersedes, within its tolerance."""
    known = fact.value if value is None else value
    if family_of(claim) != family_of(known):
        agreed = {family_of(claim), family_of(known)} == {SHARE, MULTIPLE} and judge(_undirected(claim), known).agrees
        return Comparison(agrees=True) if agreed else _UNLIKE
    if claim.per and known.per and claim.per != known.per:
        return _UNLIKE
    return _compare_directions(claim, fact, known) or _compare_sizes(claim, fact, known)


def _compare_sizes(claim: Claim, fact: Fact, known: Claim) -> Comparison:
    if family_of(claim) == DATE:
        return _compare_dates(claim, known)
    if isinstance(known.value, Interval) or isinstance(claim.value, Interval):
        return _compare_ranges(claim, known, fact.tolerance)
    here, there = as_number(claim.value), as_number(known.value)
    alike = find_dimension(claim.kind, claim.unit) == find_dimension(known.kind, known.unit)
    if here is None or there is None or family_of(claim) == ORDER or not alike:
        found = judge(_undirected(claim), _undirected(known))
        return Comparison(found.agrees) if found.comparable else _UNLIKE
    readings = [number for each in (claim.value, *claim.readings) if (number := as_number(each)) is not None]
    agrees = any(_covers(claim, number, known, fact.tolerance) for number in readings)
    return Comparison(agrees)


def _undirected(claim: Claim) -> Claim:
    return replace(claim, direction=Direction.NONE, change=Change.NONE, soft=False)


def _compare_directions(claim: Claim, fact: Fact, known: Claim) -> Comparison | None:
    """Hold the directions against each other, where both are changes."""
    here, there = moves(claim), fact.direction or moves(known)
    if Direction.NONE in {here, there} or here is there or not is_change(claim):
        return None
    words = {Direction.UP: "up", Direction.DOWN: "down"}
    return Comparison(agrees=False, reason=f"it went {words[there]}, not {words[here]}", turned=True)


def moves(claim: Claim) -> Direction:
    """Tell where a claim moves, its sign counted."""
    number = as_number(claim.value)
    return Direction.DOWN if number is not None and number < 0 and family_of(claim) == SHARE else claim.direction


def _covers(claim: Claim, number: Number, known: Claim, tolerance: Tolerance) -> bool:
    """Tell whether a number covers the value of a fact: within the tolerance, its rounding and its bound."""
    value: Number = as_number(known.value) or Decimal(0)
    if is_change(claim):
        number = -number if number < 0 else number
        value = -value if value < 0 else value
    codes = [code for code in (claim.unit, *claim.units) if code == known.unit] or [claim.unit]
    one = measure(claim, number, codes[0])
    other = measure(known, value, known.unit)
    if one.dimension != other.dimension:
        return False
    here, there, step = one.size, other.size, max(one.step or Fraction(0), _converted_step(claim))
    scale = other.unit.factor if other.unit else Fraction(1)
    if tolerance.rule is ToleranceRule.AS_WRITTEN or claim.qualifier in _BOUNDS:
        return _covers_as_written(claim, here, there, step)
    size = Fraction(tolerance.size)
    room = {ToleranceRule.ABSOLUTE: size * scale, ToleranceRule.RELATIVE: size * abs(there), ToleranceRule.POINTS: size / 100}
    return abs(here - there) <= room.get(tolerance.rule, Fraction(0))


def _converted_step(claim: Claim) -> Fraction:
    """Give the place value of a Chinese number whose last zeros come from a million or a billion: 190万 may be 1.9 million."""
    match = _MAGNITUDE.search(claim.surface)
    if match is None:
        return Fraction(0)
    size, zeros = _ZEROS[match[2]]
    return Fraction(10) ** (size + min(zeros, len(match[1]) - len(match[1].rstrip("0"))))


def _covers_as_written(claim: Claim, here: Fraction, there: Fraction, step: Fraction) -> bool:
    """Round the value of the fact to what the document prints, and heed its bound."""
    if claim.extent is not None and claim.extent.low is not None and claim.extent.high is not None:
        size = here / Fraction(as_number(claim.value) or 1) if as_number(claim.value) else Fraction(1)
        return Fraction(claim.extent.low) * size <= there <= Fraction(claim.extent.high) * size
    rounded = here == there or -step / 2 <= there - here < step / 2  # half is rounded up
    match claim.qualifier:
        case Qualifier.MORE_THAN | Qualifier.AT_LEAST:
            return there >= here
        case Qualifier.AT_MOST | Qualifier.LESS_THAN:
            return there <= here
        case Qualifier.APPROX:
            return rounded or abs(here - there) <= max(_round_step(claim, here) / 2, _NEAR * abs(here))
        case Qualifier.NEARLY:
            return rounded or _NEARLY * here <= there <= here
    return rounded


def _round_step(claim: Claim, here: Fraction) -> Fraction:
    """Give the place value of the last figure that is no zero: 100 for "about 1,200"."""
    number = as_number(claim.value)
    if not isinstance(number, Decimal) or not number:
        return Fraction(0)
    exponent = number.normalize().as_tuple().exponent
    return Fraction(10) ** int(exponent) * abs(here / Fraction(number))


def _compare_ranges(claim: Claim, known: Claim, tolerance: Tolerance) -> Comparison:
    """Hold ranges against each other by both ends; a number that a range covers is neither right nor wrong."""
    if isinstance(known.value, Interval) and isinstance(claim.value, Interval):
        ends = [(claim.value.low, known.value.low), (claim.value.high, known.value.high)]
        agrees = all(
            one is not None and other is not None and _covers(claim, one, replace(known, value=other), tolerance) for one, other in ends
        )
        return Comparison(agrees)
    ranged, number = (claim, as_number(known.value)) if isinstance(claim.value, Interval) else (known, as_number(claim.value))
    if number is None or not isinstance(ranged.value, Interval) or not _share_unit(claim, known):
        return _UNLIKE
    low, high = ranged.value.low, ranged.value.high
    inside = (low is None or low <= number) and (high is None or number <= high)
    if ranged is claim:
        return Comparison(inside)
    return _UNLIKE if inside and number not in {low, high} else Comparison(agrees=False) if not inside else _UNLIKE


def _share_unit(one: Claim, other: Claim) -> bool:
    """Tell whether two numbers of one family can be compared figure by figure; people are counted like anything else."""
    return one.unit == other.unit or family_of(one) == COUNT


def _as_date(claim: Claim) -> Value:
    """Read a year as a date without month and day."""
    is_year = claim.kind is Kind.YEAR and isinstance(claim.value, Decimal)
    return CalendarDate(int(claim.value)) if is_year and isinstance(claim.value, Decimal) else claim.value


def _compare_dates(claim: Claim, known: Claim) -> Comparison:
    """Hold dates against each other by the parts that both have."""
    here, there = _as_date(claim), _as_date(known)
    if not isinstance(here, CalendarDate) or not isinstance(there, CalendarDate):
        return Comparison(here == there) if type(here) is type(there) else _UNLIKE
    shared = [
        (one, other)
        for one, other in ((here.year, there.year), (here.month, there.month), (here.day, there.day))
        if one is not None and other is not None
    ]
    return Comparison(all(one == other for one, other in shared)) if shared else _UNLIKE
