"""The one meaning of "the same number": two tables, what agrees and what does not, and the properties that hold for all claims."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from claimcheck.agreement import judge
from claimcheck.model import (
    CalendarDate,
    Change,
    Claim,
    ClockTime,
    Direction,
    Interval,
    Kind,
    Label,
    Pairing,
    Qualifier,
    Severity,
    Span,
    Value,
)


def claim(kind: str, value: object, unit: str | None = None, **rest: Any) -> Claim:
    """Make a claim: numbers may be given as text or int."""
    number = Decimal(str(value)) if isinstance(value, (int, str)) else value
    step = rest.pop("step", None)
    readings = tuple(Decimal(reading) for reading in rest.pop("readings", ()))
    words: dict[str, Any] = {"qualifier": Qualifier, "direction": Direction, "change": Change}
    rest = {name: words[name](given_) if name in words else given_ for name, given_ in rest.items()}
    resolution = None if step is None else Decimal(str(step))
    rest.setdefault("cue", Span(0, 1) if "qualifier" in rest else None)
    return Claim(Span(0, 1), f"{value}", Kind(kind), number, unit, resolution=resolution, readings=readings, **rest)  # type: ignore[arg-type]


def between(low: object, high: object) -> Interval:
    """Make an interval of two numbers."""
    return Interval(Decimal(str(low)), Decimal(str(high)))


def day(year: int | None, month: int | None = None, number: int | None = None) -> CalendarDate:
    """Make a date."""
    return CalendarDate(year, month, number)


SILENT = {
    "km and m": (claim("quantity", 2, "km"), claim("quantity", 2000, "m")),
    "MW and kW": (claim("quantity", 400, "MW"), claim("quantity", 400000, "kW")),
    "bp and pp": (claim("basis_points", 25, "bp"), claim("percentage_points", "0.25", "pp")),
    "% and fraction": (claim("percent", 75, "%"), claim("fraction", Fraction(3, 4))),
    "% and permille": (claim("percent", "0.8", "%"), claim("permille", 8, "‰")),
    "rate and permille": (claim("rate", 8, "per 1000"), claim("permille", 8, "‰")),
    "+200% and tripled": (claim("percent", 200, "%", direction="up", change="by"), claim("multiplier", 3, "x", direction="up")),
    "200% of it and twice": (claim("percent", 200, "%"), claim("multiplier", 2, "x")),
    "down 50% and halved": (claim("percent", 50, "%", direction="down", change="by"), claim("multiplier", "0.5", "x", direction="down")),
    "a half less and halved": (claim("fraction", Fraction(1, 2), direction="down"), claim("multiplier", "0.5", "x")),
    "18 months": (claim("duration", 18, "month"), claim("duration", "1.5", "year")),
    "a decade": (claim("duration", 1, "decade"), claim("duration", 10, "year")),
    "24 hours": (claim("duration", 24, "hour"), claim("duration", 1, "day")),
    "age and bare number": (claim("age", 34, "year"), claim("count", 34)),
    "age and duration": (claim("age", 34, "year"), claim("duration", 34, "year")),
    "ordinal and rank": (claim("ordinal", 3), claim("rank", 3)),
    "persons": (claim("count", 5), claim("count", 5, "person")),
    "date without year": (claim("date", day(2025, 3, 5)), claim("date", day(None, 3, 5))),
    "date and day": (claim("date", day(2025, 3, 5)), claim("date", day(None, None, 5))),
    "date and year": (claim("date", day(2025, 3, 5)), claim("year", day(2025))),
    "year as number": (claim("year", 2025), claim("count", 2025)),
    "fiscal year": (claim("fiscal_year", Label("FY2024")), claim("year", day(2024))),
    "90s": (claim("decade", Label("1990s")), claim("decade", Label("90s"))),
    "time": (claim("time", ClockTime(15, 30)), claim("time", ClockTime(15, 30, 0))),
    "half a day missing": (replace(claim("time", ClockTime(3, 30)), readings=(ClockTime(15, 30),)), claim("time", ClockTime(15, 30))),
    "range": (claim("range", between(5, 7), "day"), claim("range", between(5, 7), "day")),
    "range in other units": (claim("range", between(1, 2), "km"), claim("range", between(1000, 2000), "m")),
    "ratio": (claim("ratio", Pairing(Decimal(3), Decimal(1))), claim("ratio", Pairing(Decimal(6), Decimal(2)))),
    "at least and more than": (claim("count", 5, qualifier="at_least"), claim("count", 5, qualifier="more_than")),
    "just under and nearly": (claim("count", 5, qualifier="less_than"), claim("count", 5, qualifier="nearly")),
    "minus and a fall": (claim("percent", "-2.3", "%"), claim("percent", "2.3", "%", direction="down")),
    "minus growth and a fall": (claim("percent", "-4", "%", direction="up"), claim("percent", 4, "%", direction="down")),
    "direction on one side": (claim("percent", 4, "%"), claim("percent", 4, "%", direction="down")),
    "by on one side": (claim("money", 4, "USD", change="by"), claim("money", 4, "USD")),
    "yuan left out": (claim("money", 25000, "CNY"), claim("count", 25000)),
    "yen sign and JPY": (claim("money", 5, "CNY/JPY", units=("CNY", "JPY")), claim("money", 5, "JPY")),
    "more than a dozen": (claim("count", 12, qualifier="more_than"), claim("vague_count", between(11, 19))),
    "more than 300,000": (
        claim("count", 300000, qualifier="more_than"),
        claim("count", 300000, extent=between(310000, 390000), qualifier="approx"),
    ),
}

NOTED = {
    "a dozen": ("CC110", claim("count", 12), claim("vague_count", between(11, 19))),
    "rounded": ("CC109", claim("money", 275700000, "USD", step=100000), claim("money", 276000000, "USD", step=1000000)),
    "a third": ("CC109", claim("fraction", Fraction(1, 3)), claim("percent", 33, "%", step=1)),
    "kg and jin": ("CC104", claim("quantity", 10, "kg"), claim("quantity", 20, "jin")),
    "90 days": ("CC104", claim("duration", 90, "day"), claim("duration", 3, "month")),
    "within": ("CC109", claim("count", 350000), claim("count", 300000, extent=between(310000, 390000), qualifier="approx")),
}

WARNED = {
    "bound": ("CC109", claim("count", 2150), claim("count", 2000, qualifier="more_than", step=1000)),
    "cut short": ("CC109", claim("money", 275700000, "USD", step=100000), claim("money", 275000000, "USD", step=1000000)),
    "mile and km": ("CC104", claim("quantity", 60, "mile", step=1), claim("quantity", 97, "km", step=1)),
    "°F and °C": ("CC104", claim("temperature", 450, "°F", step=1), claim("temperature", 232, "°C", step=1)),
    "2x faster": ("CC110", claim("multiplier", 2, "x", readings=(3,)), claim("multiplier", 2, "x", readings=(3,))),
    "one side ambiguous": ("CC110", claim("multiplier", 3, "x"), claim("multiplier", 2, "x", readings=(3,))),
    "yen sign and yuan": ("CC110", claim("money", 5, "CNY/JPY", units=("CNY", "JPY")), claim("money", 5, "CNY")),
    "day or month first": (
        "CC110",
        replace(claim("date", day(2025, 3, 4)), readings=(day(2025, 4, 3),)),
        claim("date", day(2025, 4, 3)),
    ),
    "more than dropped": ("CC107", claim("count", 5, qualifier="more_than"), claim("count", 5)),
    "about dropped": ("CC107", claim("count", 5, qualifier="approx"), claim("count", 5)),
    "nearly dropped": ("CC107", claim("count", 5), claim("count", 5, qualifier="nearly")),
    "about against a bound": ("CC107", claim("count", 5, qualifier="approx"), claim("count", 5, qualifier="at_most")),
}

WRONG = {
    "value": ("CC101", claim("percent", "12.4", "%", step="0.1"), claim("percent", "14.2", "%", step="0.1")),
    "lost zero": ("CC101", claim("percent", "18.05", "%", step="0.01"), claim("percent", "18.5", "%", step="0.1")),
    "power of ten": ("CC105", claim("money", 17 * 10**9, "USD"), claim("money", 170, "USD")),
    "unit kept": ("CC104", claim("quantity", 12, "t"), claim("quantity", 12, "kg")),
    "unit kept, other system": ("CC104", claim("quantity", 1240, "km"), claim("quantity", 1240, "mile")),
    "energy for power": ("CC104", claim("quantity", 6300, "kWh"), claim("quantity", 6300, "kW")),
    "bad conversion": ("CC101", claim("quantity", 60, "mile", step=1), claim("quantity", 79, "km", step=1)),
    "currency": ("CC104", claim("money", 5, "USD"), claim("money", 5, "EUR")),
    "percent for points": ("CC108", claim("percentage_points", "2.3", "pp"), claim("percent", "2.3", "%")),
    "percent sign lost": ("CC104", claim("percent", 8, "%"), claim("count", 8)),
    "permille": ("CC104", claim("rate", 8, "per 1000"), claim("percent", 8, "%")),
    "rate": ("CC104", claim("rate", "2.1", "per 100000"), claim("rate", "2.1", "per 10000")),
    "weeks for months": ("CC104", claim("duration", 6, "week"), claim("duration", 6, "month")),
    "by and to": ("CC101", claim("money", 3, "CNY", change="by"), claim("money", 3, "CNY", change="to")),
    "up and down": ("CC106", claim("percent", 5, "%", direction="up"), claim("percent", 5, "%", direction="down")),
    "doubled and halved": ("CC106", claim("multiplier", 2, "x"), claim("multiplier", "0.5", "x")),
    "sign lost": ("CC101", claim("temperature", -18, "°C"), claim("temperature", 18, "°C")),
    "risen to minus 12": (
        "CC106",
        claim("temperature", -12, "°C", direction="up", change="to"),
        claim("temperature", -12, "°C", direction="down", change="to"),
    ),
    "third and three": ("CC101", claim("ordinal", 3), claim("count", 3)),
    "+200% and twice": ("CC101", claim("percent", 200, "%", direction="up", change="by"), claim("multiplier", 2, "x")),
    "a third less and halved": ("CC101", claim("multiplier", "0.5", "x"), claim("fraction", Fraction(1, 3), direction="down")),
    "day and month": ("CC111", claim("date", day(2025, 3, 5)), claim("date", day(2025, 5, 3))),
    "year": ("CC111", claim("year", 1998), claim("year", 1989)),
    "quarter": ("CC111", claim("quarter", Label("Q1")), claim("quarter", Label("Q2"))),
    "time": ("CC111", claim("time", ClockTime(16)), claim("time", ClockTime(14))),
    "end of a range": ("CC101", claim("range", between(10, 15), "%"), claim("range", between(10, 25), "%")),
    "range of points": ("CC108", claim("range", between(2, 4), "%"), claim("range", between(2, 4), "pp")),
    "collapsed range": ("CC101", claim("range", between(200, 300)), claim("count", 300)),
    "ratio inverted": ("CC101", claim("ratio", Pairing(Decimal(3), Decimal(1))), claim("ratio", Pairing(Decimal(1), Decimal(3)))),
    "dozens": ("CC101", claim("count", 12, qualifier="more_than"), claim("vague_count", 10, extent=between(20, 99), qualifier="approx")),
    "bounds": ("CC107", claim("count", 5, qualifier="at_least"), claim("count", 5, qualifier="at_most")),
    "over and nearly": ("CC107", claim("count", 5, qualifier="more_than"), claim("count", 5, qualifier="nearly")),
    "firm bound dropped": ("CC107", claim("count", 5, qualifier="at_least"), claim("count", 5)),
}

UNRELATED = {
    "money and percent": (claim("money", 5, "USD"), claim("percent", 40, "%")),
    "date and count": (claim("date", day(2025, 3, 5)), claim("count", 5)),
    "day and month": (claim("date", day(None, 3)), claim("date", day(None, None, 25))),
    "other rank and count": (claim("ordinal", 3), claim("count", 4)),
    "energy and length": (claim("quantity", 3, "kWh"), claim("quantity", 4, "km")),
}


@pytest.mark.parametrize("name", SILENT)
def test_agrees_in_silence(name: str) -> None:
    found = judge(*SILENT[name])
    assert (found.agrees, found.severity, found.code) == (True, None, None)


@pytest.mark.parametrize(
    ("severity", "code", "pair"),
    [
        pytest.param(severity, code, pair, id=name)
        for severity, table in ((Severity.NOTE, NOTED), (Severity.WARNING, WARNED))
        for name, (code, *pair) in table.items()
    ],
)
def test_agrees_with_a_word(severity: Severity, code: str, pair: list[Claim]) -> None:
    found = judge(*pair)
    assert (found.agrees, found.severity, found.code) == (True, severity, code)
    assert found.reason


@pytest.mark.parametrize("name", WRONG)
def test_differs(name: str) -> None:
    code, source, target = WRONG[name]
    found = judge(source, target)
    assert (found.agrees, found.severity, found.code, found.comparable) == (False, Severity.ERROR, code, True)
    assert found.differs


@pytest.mark.parametrize("name", UNRELATED)
def test_cannot_stand_for_each_other(name: str) -> None:
    assert not judge(*UNRELATED[name]).comparable


def test_tells_the_power_of_ten() -> None:
    assert judge(claim("money", 530 * 10**6, "CNY"), claim("money", 530 * 10**4, "CNY")).factor == -2
    assert judge(claim("money", 530 * 10**6, "CNY"), claim("money", 531 * 10**4, "CNY")).factor is None


_NUMBERS = st.one_of(
    st.sampled_from([-3, 0, 1, 2, 3, 5, 12, 20, 200, 2000, 2025]).map(Decimal),
    st.decimals(min_value=-(10**12), max_value=10**12, places=2),
)
_VALUES: st.SearchStrategy[Value] = st.one_of(
    _NUMBERS,
    st.fractions(min_value=0, max_value=1, max_denominator=100),
    st.builds(lambda low, width: Interval(low, low + abs(width)), _NUMBERS, _NUMBERS),
    st.builds(CalendarDate, st.integers(1900, 2100), st.none() | st.integers(1, 12)),
    st.builds(ClockTime, st.integers(0, 23), st.integers(0, 59)),
    st.builds(Pairing, _NUMBERS, _NUMBERS),
    st.sampled_from([Label("Q3"), Label("H1"), Label("FY2025"), Label("1990s")]),
)
_CLAIMS = st.builds(
    Claim,
    span=st.just(Span(0, 1)),
    surface=st.just("1"),
    kind=st.sampled_from(Kind),
    value=_VALUES,
    unit=st.sampled_from([None, "%", "pp", "x", "km", "mile", "USD", "CNY", "year", "day", "°C", "per 1000", "person"]),
    qualifier=st.sampled_from(Qualifier),
    direction=st.sampled_from(Direction),
    change=st.sampled_from(Change),
    resolution=st.none() | st.sampled_from([Decimal(1), Decimal("0.1"), Decimal(1000)]),
    readings=st.just(()) | st.tuples(_NUMBERS),
)


class TestProperties:
    """ "agree" is reflexive and symmetric, not transitive; only 90天内 against "over 90 days" is judged by its side."""

    @given(_CLAIMS)
    def test_reflexive(self, one: Claim) -> None:
        found = judge(one, one)
        assert found.agrees
        assert found.severity is None or found.code == "CC110"

    @settings(max_examples=400)
    @given(_CLAIMS, _CLAIMS)
    def test_symmetric(self, one: Claim, other: Claim) -> None:
        assume(Kind.DURATION not in {one.kind, other.kind})
        here, there = judge(one, other), judge(other, one)
        assert (here.agrees, here.severity, here.code, here.comparable) == (there.agrees, there.severity, there.code, there.comparable)

    @given(_CLAIMS, _CLAIMS)
    def test_silence_means_agreement(self, one: Claim, other: Claim) -> None:
        found = judge(one, other)
        assert found.agrees or found.severity is Severity.ERROR
        assert (found.severity is None) == (found.code is None)
