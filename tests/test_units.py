"""The table of units: exact factors, no two codes for one thing, conversions there and back."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.units import UNITS, convert, find_unit, is_currency, rate_base, same_dimension

EXACT = [
    (1, "mile", "km", "1.609344"),
    (1, "ha", "mu", "15"),
    (1, "kg", "jin", "2"),
    (50, "g", "liang", "1"),
    (400, "MW", "kW", "400000"),
    (1, "kWh", "MJ", "3.6"),
    (212, "°F", "°C", "100"),
    (-40, "°C", "°F", "-40"),
    (0, "°C", "K", "273.15"),
    (18, "month", "year", "1.5"),
    (2, "decade", "year", "20"),
    (24, "hour", "day", "1"),
    (25, "bp", "pp", "0.25"),
    (8, "‰", "%", "0.8"),
    (8, "Mbps", "MB/s", "1"),
    (5, "L/100km", "L/100km", "5"),
    (350, "km/h", "m/s", "875/9"),
    (1, "km2", "ha", "100"),
]


@pytest.mark.parametrize(("value", "source", "target", "expected"), EXACT)
def test_converts_exactly(value: int, source: str, target: str, expected: str) -> None:
    assert convert(Decimal(value), source, target) == Fraction(expected)


@pytest.mark.parametrize(
    ("source", "target"), [("USD", "CNY"), ("kWh", "kW"), ("day", "month"), ("%", "pp"), ("km", "kg"), ("km", "nonsense")]
)
def test_refuses_to_convert(source: str, target: str) -> None:
    assert convert(Decimal(1), source, target) is None


@given(
    st.decimals(min_value="0.001", max_value="1000000", places=3),
    st.sampled_from([(one, other) for one in UNITS for other in UNITS if same_dimension(one, other)]),
)
def test_there_and_back_is_the_identity(value: Decimal, pair: tuple[str, str]) -> None:
    there = convert(value, *pair)
    assert there is not None
    if there:
        assert convert(there, pair[1], pair[0]) == Fraction(value)


def test_no_two_codes_of_a_dimension_are_of_one_size() -> None:
    sizes: dict[tuple[str, Fraction, Fraction, bool], str] = {}
    for unit in UNITS.values():
        if unit.dimension == "money":
            continue
        key = (unit.dimension, unit.factor, unit.offset, unit.inverse)
        assert {unit.code, sizes.setdefault(key, unit.code)} <= {unit.code} | {"mL", "cm3"}


def test_currencies() -> None:
    assert is_currency("CNY")
    assert is_currency("CNY/JPY")
    assert not is_currency("km")
    assert not is_currency(None)
    assert (find_unit("JPY"), find_unit("USD"), find_unit("KWD")) == (UNITS["JPY"], UNITS["USD"], UNITS["KWD"])
    assert [UNITS[code].decimals for code in ("JPY", "USD", "KWD")] == [0, 2, 3]


@pytest.mark.parametrize(("unit", "expected"), [("per 100000", 100000), ("per 1000", 1000), ("per 0", None), ("km", None), (None, None)])
def test_reads_what_a_rate_counts_per(unit: str | None, expected: int | None) -> None:
    assert rate_base(unit) == expected
