"""Rough worths of currencies, to tell a plausible conversion in brackets (约合3600万元) from one that is off by a power of ten."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.agreement import Agreement
from claimcheck.model import Claim, Number, Severity
from claimcheck.units import is_currency

# How many of a currency one US dollar buys, in round figures over the last twenty years.
_RATES = (
    "USD 1; CNY 7; CNH 7; HKD 7.8; TWD 31; MOP 8; JPY 120; KRW 1200; EUR 0.85; GBP 0.72; CHF 0.95; CAD 1.25; AUD 1.35; NZD "
    "1.45; SGD 1.36; INR 68; RUB 55; BRL 4; MXN 17; THB 33; MYR 4; IDR 13500; PHP 50; VND 22500; TRY 8; SEK 8.8; NOK 8.3; DKK "
    "6.3; PLN 3.7; ZAR 14; SAR 3.75; AED 3.67; ILS 3.6; CZK 22; HUF 280"
)
_PER_DOLLAR = {code: Fraction(rate) for code, rate in (row.split() for row in _RATES.split(";"))}
_BAND = Fraction(5, 2)
"""By what factor a rate may have moved and still be a rate, not a slip."""


def judge_exchange(one: Claim, other: Claim) -> Agreement | None:
    """Judge a sum converted to another currency: a warning where it is plausible, else an error; None where it is no such thing."""
    if not (is_currency(one.unit) and is_currency(other.unit)) or one.unit == other.unit:
        return None
    first, second = _dollars(one), _dollars(other)
    if not first or not second:
        return None
    plausible = 1 / _BAND <= first / second <= _BAND
    severity = Severity.WARNING if plausible else Severity.ERROR
    reason = "a converted sum that the other side lacks" if plausible else "a conversion that no exchange rate gives"
    return Agreement(agrees=plausible, severity=severity, code="CC103", reason=reason)


def _dollars(claim: Claim) -> Fraction | None:
    """Give the rough worth of a sum in US dollars."""
    rate = _PER_DOLLAR.get(claim.unit or "")
    return Fraction(claim.value) / rate if rate and isinstance(claim.value, Number) else None
