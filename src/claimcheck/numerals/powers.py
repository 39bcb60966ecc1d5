"""Figures with what multiplies them: 3×10^8, 1e-9, 2^10, 8x2^10, 2¹⁰, 2.5^-1, as exact values."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from claimcheck.model import Number
from claimcheck.numerals.digits import parse_digits
from claimcheck.numerals.numeral import Numeral, to_decimal

_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−", "0123456789-+-")
_RAISED = "[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}"
_CARET = r"\s?(?:\^|\*\*)\s?(?P<plain>[-−+]?[0-9]++)(?![.][0-9])"
_TIMES = re.compile(
    rf"\s?[×xX*·]\s?10(?:(?P<bare>[-−][0-9]{{1,2}}(?![0-9]))|{_CARET}|(?P<raised>{_RAISED}))|[eE](?P<exponent>[-+]?[0-9]{{1,3}})(?![0-9A-Za-z])"
)
"""What follows a mantissa: ×10^8, × 10⁸, e8."""
_TIMES_OTHER = re.compile(rf"\s?[×xX*·]\s?(?P<base>[0-9]{{1,3}})(?:{_CARET}|(?P<raised>{_RAISED}))")
_POWER = re.compile(rf"{_CARET}|(?P<raised>{_RAISED})")
_LONGEST = 400
"""More digits than that are a puzzle, not a number."""
_FOOTNOTED = re.compile("[⁻⁺]|[⁰¹²³⁴⁵⁶⁷⁸⁹]\\s?[=×*]")


def read_digits(text: str, start: int, end: int) -> Numeral | None:
    """Read the digits at text[start:end], with a power behind them where there is one; None where the power is absurd."""
    surface = text[start:end]
    value, resolution = parse_digits(surface)
    power = _TIMES.match(text, end)
    if power is not None:
        exponent = _exponent(power)
        if abs(exponent) > _LONGEST:
            return None
        scale = Decimal(1).scaleb(exponent)
        return Numeral(value * scale, resolution * scale, length=power.end() - start, scale=scale)
    other = _TIMES_OTHER.match(text, end)
    if other is not None:
        raised = _raise(Decimal(other["base"]), _exponent(other))
        return None if raised is None else Numeral(_exact(Fraction(value) * Fraction(raised)), None, length=other.end() - start)
    power = _POWER.match(text, end)
    if power is None or (power["raised"] and not (surface in {"2", "10"} or _FOOTNOTED.search(text, power.start(), power.end() + 2))):
        return Numeral(value, resolution, length=end - start)
    if surface == "10" and abs(_exponent(power)) <= _LONGEST:
        scale = Decimal(1).scaleb(_exponent(power))
        return Numeral(scale, scale, length=power.end() - start)
    raised = _raise(value, _exponent(power))
    return None if raised is None else Numeral(raised, None, length=power.end() - start)


def _raise(base: Decimal, exponent: int) -> Number | None:
    """Return a power exactly, or None where it would have hundreds of digits."""
    if abs(exponent) * len(base.as_tuple().digits) > _LONGEST or (base == 0 and exponent < 0):
        return None
    return _exact(Fraction(base) ** exponent)


def _exact(value: Fraction) -> Number:
    """Write a fraction as a decimal where that is exact."""
    if value.denominator == 1:
        return Decimal(value.numerator)
    decimal = to_decimal(value)
    return decimal if Fraction(decimal) == value else value


def _exponent(match: re.Match[str]) -> int:
    groups = match.groupdict()
    written = groups.get("plain") or groups.get("bare") or groups.get("raised") or groups.get("exponent") or "0"
    return int(written.translate(_SUPERSCRIPT)[:6])
