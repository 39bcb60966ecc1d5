"""A value with its unit and period as an Observation of schema.org, and back: 38.2 of unit % in 2024-Q2 is 2024-04-01 and P3M."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from claimcheck.facts.exchange.feed import Json, as_list, is_typed
from claimcheck.facts.periods import parse_period
from claimcheck.facts.values import ReadValue, read_written
from claimcheck.model import Claim, Fact, Interval, Kind, Period, Quantity
from claimcheck.model.quantity import Value, format_number, format_value
from claimcheck.units import UNITS

OWN = "claimcheck:"
"""What stands before the propertyID of fields that schema.org has no name for."""
_WRITTEN, _AS_OF = f"{OWN}value", f"{OWN}as_of"
_CARRIED = ("quantity", "direction", "base")
_ISO = re.compile(r"\d{4}(-\d{2}){0,2}")
_FARTHEST = 60
"""Powers of ten that an exact number is written out for."""
_LONGEST = 100
_SHORT = 2
"""So few letters of an unknown unit may mean anything: M is metres, millions or months."""
_CLOSE = frozenset({"%", "‰", "x"})
"""Units that stand at the number without a space."""
_SPELLED = {
    "person": "人",
    "in": "inches",
    "ft": "feet",
    "ft2": "square feet",
    "in2": "square inches",
    "mile2": "square miles",
    "fl_oz": "fluid ounces",
    "ug": "micrograms",
    "ton_us": "short tons",
    "degree": "degrees",
    "pp": "percentage points",
    "bp": "basis points",
    "point": "points",
}
"""Units in words that `extract` reads, where their code is none of them."""


def describe_observation(fact: Fact) -> dict[str, object]:
    """Write what a fact measures as an Observation."""
    node: dict[str, object] = {"@type": "Observation"}
    if fact.measure:
        node["measuredProperty"] = {"@type": "Property", "name": fact.measure}
    names = list(dict.fromkeys(name for each in fact.about.values() for name in each))
    if names:
        about: dict[str, object] = {"@type": "Thing", "name": names[0]}
        node["observationAbout"] = about | ({"alternateName": names[1:]} if len(names) > 1 else {})
    node |= _describe_value(fact)
    unit = " per ".join(part for part in (fact.value.unit, fact.value.per) if part)
    if unit:
        node["unitText"] = unit
    if fact.as_of:
        node |= _describe_period(fact.as_of)
    carried = {_WRITTEN: fact.written}
    if fact.as_of and not _ISO.fullmatch(fact.as_of.name):
        carried[_AS_OF] = fact.as_of.name
    for field, value in zip(_CARRIED, (fact.quantity, fact.direction, fact.base.name if fact.base else None), strict=True):
        if value is not None:
            carried[f"{OWN}{field}"] = str(value)
    node["additionalProperty"] = [{"@type": "PropertyValue", "propertyID": name, "value": value} for name, value in carried.items()]
    return node


def find_observation(claim: Json) -> dict[str, Json]:
    """Find the Observation that a Claim is about; empty where there is none."""
    nodes = as_list(claim.get("about")) if isinstance(claim, dict) else []
    return next((node for node in nodes if is_typed(node, "Observation")), {})


def read_carried(observation: dict[str, Json]) -> dict[str, str]:
    """Read the fields that schema.org has no name for, by their names in a registry."""
    found: dict[str, str] = {}
    for node in as_list(observation.get("additionalProperty")):
        name, value = (node.get("propertyID"), node.get("value")) if isinstance(node, dict) else (None, None)
        if isinstance(name, str) and name.startswith(OWN) and isinstance(value, str) and value.strip():
            found.setdefault(name.removeprefix(OWN), value)
    return found


def read_observed(observation: dict[str, Json], carried: dict[str, str], read_value: ReadValue) -> str | list[str] | None:
    """Find a spelling of an observed value that a registry reads as exactly this value and unit; None where there is none."""
    unit = observation.get("unitText") or ""
    quantity = Quantity(carried["quantity"]) if carried.get("quantity") in set(Quantity) else None
    if "value" not in observation:
        ends = [observation.get("minValue"), observation.get("maxValue")]
        wanted = [_write_exactly(end) for end in ends]
    else:
        ends, wanted = [observation["value"]], [_write_exactly(observation["value"])]
    if not isinstance(unit, str) or len(unit) > _LONGEST or any(text is None for text in wanted):
        return None
    number = isinstance(ends[0], Decimal)
    for written in _spell([text for text in wanted if text], unit.strip(), carried.get("value", "")):
        claim, _ = read_written(written, quantity, read_value)
        if claim and _is_same(claim, [text for text in wanted if text], unit.strip(), number=number, own="value" in carried):
            return written
    return None


def spell_claim(claim: Claim, read_value: ReadValue) -> str | None:
    """Find a spelling that reads by itself as a claim of a text does: 500人 for the 500 of "500 doctors"."""
    value = write_number(claim.value, claim.surface)
    number = format_number(value) if isinstance(value, Decimal) else str(value)
    for written in _spell([number], claim.unit or "", claim.surface.strip()):
        read = read_value(written) if isinstance(written, str) else None
        if read and (read.value, read.unit, read.per, read.readings) == (claim.value, claim.unit, claim.per, ()):
            return str(written)
    return None


def read_as_of(observation: dict[str, Json], carried: dict[str, str]) -> tuple[str, bool]:
    """Read the period of an Observation as a registry writes it; False where it has one that cannot be read."""
    own = carried.get("as_of", "")
    if own and parse_period(own):
        return own, True
    written = observation.get("observationDate")
    if written is None:
        return "", True
    day = str(written).partition("T")[0].strip()
    if not _ISO.fullmatch(day) or parse_period(day) is None:
        return "", False
    year, month, first = (int(part) for part in (*day.split("-"), "0", "0")[:3])
    months = {"P1M": 1, "P3M": 3, "P6M": 6, "P12M": 12, "P1Y": 12}.get(str(observation.get("observationPeriod")))
    if first == 1 and months and month % months == 1 % months:
        named = {1: f"{year:04}-{month:02}", 3: f"{year:04}-Q{(month + 2) // 3}", 6: f"{year:04}-H{(month + 5) // 6}", 12: f"{year:04}"}
        return named[months], True
    return day, True


def _describe_value(fact: Fact) -> dict[str, object]:
    value = fact.value.value
    if isinstance(value, Interval):
        ends = {"minValue": value.low, "maxValue": value.high}
        return {name: write_number(end, fact.written) for name, end in ends.items() if end is not None}
    return {"value": write_number(value, fact.written)}


def write_number(value: Value, written: str) -> object:
    """Give a decimal as a number, and whatever else there is as text; as it is written where its zeros would fill pages."""
    if not isinstance(value, Decimal):
        return format_value(value)
    return value if abs(value.adjusted()) <= _FARTHEST else written


def _describe_period(period: Period) -> dict[str, object]:
    if _ISO.fullmatch(period.name):
        return {"observationDate": period.name}
    months = period.last.month - period.first.month + 1
    return {"observationDate": period.first.isoformat(), "observationPeriod": "P1Y" if months == len("JFMAMJJASOND") else f"P{months}M"}


def _write_exactly(value: Json) -> str | None:
    """Write a value of JSON as text; None where it is none, or too large to write out."""
    if isinstance(value, str):
        text = value.strip()
        return text if 0 < len(text) <= _LONGEST and not re.search(r"\d[eE][+-]?\d", text) else None
    if (
        not isinstance(value, Decimal)
        or not value.is_finite()
        or abs(value.adjusted()) > _FARTHEST
        or len(value.as_tuple().digits) > _LONGEST
    ):
        return None
    return format_number(value)


def _spell(values: list[str], unit: str, own: str) -> Iterator[str | list[str]]:
    """Write a value in the ways that may read as it."""
    if own and len(own) <= _LONGEST and not re.search(r"\d[eE][+-]?\d", own):
        yield own
    words = dict.fromkeys((unit if unit in _CLOSE else f" {unit}", unit, f" {unit}s", f" {_SPELLED[unit]}" if unit in _SPELLED else unit))
    for word in words if unit else [""]:
        spelled = [f"{value}{word}" for value in values]
        yield spelled if len(spelled) > 1 else spelled[0]


def _is_same(claim: Claim, wanted: list[str], unit: str, *, number: bool, own: bool) -> bool:
    """Tell whether what was read is the value and the unit of the Observation, and nothing that could be another."""
    if claim.readings or (number and not isinstance(claim.value, (Decimal, Fraction, Interval))):
        return False
    said = format_value(claim.value)
    known = unit in UNITS or not unit or own
    if not known:  # the unit of somebody else, in words: the whole was read with it
        return (len(unit) > _SHORT or not unit.isascii()) and (claim.unit is not None or said != wanted[0])
    if claim.kind is Kind.YEAR and not own:  # a bare 2024 may be a number as well
        return False
    codes = " per ".join(part for part in (claim.unit, claim.per) if part)
    return codes == unit and (said if isinstance(said, list) else [said]) == wanted
