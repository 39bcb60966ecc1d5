"""What an editor is told: "$17 billion" is 17,000,000,000 USD, "170美元" is 170 USD: off by 10^8, probably 170亿."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from claimcheck.agreement import Agreement
from claimcheck.model import Claim, Interval, Kind, Number, Place, Qualifier, Segment, Span, Value
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
_SLIPS = {
    (-8, "", ""): "亿 is lost",
    (-4, "", ""): "万 is lost",
    (-2, "million", "万"): "a million was taken for 万",
    (-1, "billion", "亿"): "a billion was taken for 亿",
    (1, "billion", "亿"): "亿 was taken for a billion",
    (2, "million", "万"): "万 was taken for a million",
    (4, "", "万"): "a 万 too many",
}
"""What a power of ten tells of, where the English and the Chinese words bear it out."""
_WAN, _YI = 10**4, 10**8


def place(segment: Segment, span: Span) -> Place:
    """Say where a span of a segment stands."""
    line, column = segment.document.locate(span.start)
    return Place(segment.document.text[span.start : span.end], span, segment.document.path, line, column)


def explain(source: Claim, target: Claim, agreement: Agreement) -> str:
    """Say how two claims differ, with both surfaces and both values as read."""
    reason = agreement.reason
    hint = next(
        (
            hint
            for (power, english, chinese), hint in _SLIPS.items()
            if power == agreement.factor and english in source.surface and chinese in target.surface
        ),
        "",
    )
    if hint:
        reason += f" ({hint}?)"
    if agreement.factor is not None and (likely := write_chinese(source)):
        reason += f"; probably {likely}"
    return f"{quote(source)} is {read(source)}, {quote(target)} is {read(target)}: {reason}"


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


def write_chinese(claim: Claim) -> str:
    """Write a large number as an editor would expect it in Chinese: 170亿; nothing where it is small."""
    if not isinstance(claim.value, Number):
        return ""
    value = Fraction(claim.value)
    for unit, word in ((_YI, "亿"), (_WAN, "万")):
        if abs(value) >= unit:
            whole = value / unit
            return f"{format_number(Decimal(whole.numerator) / whole.denominator)}{word}"
    return ""
