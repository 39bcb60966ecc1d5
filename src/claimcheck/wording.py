"""Claims and places in words, for every message: "$17 billion" reads as 17,000,000,000 USD, 至少3人 as at least 3 persons."""

from __future__ import annotations

from claimcheck.model import Claim, Document, Interval, Kind, Number, Place, Qualifier, Segment, Span, Value
from claimcheck.model.quantity import format_number, format_value
from claimcheck.units import is_currency

_BOUNDS = {
    Qualifier.NONE: "",
    Qualifier.APPROX: "about ",
    Qualifier.AT_LEAST: "at least ",
    Qualifier.MORE_THAN: "more than ",
    Qualifier.AT_MOST: "at most ",
    Qualifier.LESS_THAN: "less than ",
    Qualifier.NEARLY: "nearly ",
}
_UNIT_WORDS = {"x": "times", "pp": "percentage points", "bp": "basis points", "person": "persons", "ft": "feet", "in": "inches"}
_PLURALS = frozenset(
    {"second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century", "mile", "acre", "degree", "point"}
)


def place(segment: Segment, span: Span) -> Place:
    """Say where a span of a segment stands."""
    return place_in(segment.document, span)


def place_in(document: Document, span: Span) -> Place:
    """Say where a span of a document stands."""
    line, column = document.locate(span.start)
    return Place(document.text[span.start : span.end], span, document.path, line, column)


def quote(claim: Claim) -> str:
    """Quote the words of a claim on one line."""
    return f'"{" ".join(claim.surface.split())}"'


def read(claim: Claim) -> str:
    """Write out how a claim was read, for people: at least 17,000,000,000 USD."""
    values = [_spell(value) for value in dict.fromkeys((claim.value, *claim.readings))]
    unit = _name_unit(claim)
    if claim.units and is_currency(claim.units[0]):
        unit = " or ".join(claim.units)
    if claim.kind in {Kind.RANK, Kind.ORDINAL}:
        return f"number {values[0]} in order"
    joined = " or ".join(values)
    glue = "" if unit in {"%", "‰"} or not unit else " "
    return f"{_BOUNDS[claim.qualifier]}{joined}{glue}{unit}"


def _name_unit(claim: Claim) -> str:
    """Name the unit of a claim as people do: 3 days, 1 day, 5 km."""
    code = claim.unit or ""
    if code in _PLURALS and claim.value != 1:
        return "centuries" if code == "century" else f"{code}s"
    return _UNIT_WORDS.get(code, code)


def _spell(value: Value) -> str:
    """Write a value with its thousands apart."""
    if isinstance(value, Interval):
        low, high = (None if end is None else _group(end) for end in (value.low, value.high))
        return f"{low} to {high}" if low and high else f"from {low}" if low else f"up to {high}"
    if isinstance(value, Number):
        return _group(value)
    return str(format_value(value))


def _group(number: Number) -> str:
    """Write a number exactly, with commas between thousands."""
    text = format_number(number)
    if "/" in text:
        return text
    whole, point, rest = text.partition(".")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    return f"{sign}{int(digits):,}{point}{rest}" if len(digits) > len("9999") else text
