"""How two claims differ: "$17 billion" is 17,000,000,000 USD, "170美元" is 170 USD: off by 10^8, probably 170亿."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from claimcheck.agreement import Agreement
from claimcheck.model import Claim, Number
from claimcheck.model.quantity import format_number
from claimcheck.wording import quote, read

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
