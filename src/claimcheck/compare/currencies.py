"""A currency that one side gives a sum and the other never names: 30,000 dollars against 三万, a few million against 几百万美元."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.agreement.verdict import Agreement, doubtful
from claimcheck.model import Aspect, Claim
from claimcheck.units import is_currency

_PLAIN = frozenset({"USD", "EUR", "GBP", "JPY"})
"""Currencies whose names both languages always show; a bare sum in a Chinese text is yuan, and crowns may be anything."""


def list_currencies(claims: Sequence[Sequence[Claim]]) -> frozenset[str]:
    """List the currencies that one side of a document names."""
    codes = (code for row in claims for claim in row for code in (claim.unit, *claim.units) if code)
    return frozenset(code for code in codes if is_currency(code))


def judge_currency(source: Claim, target: Claim, named: tuple[frozenset[str], frozenset[str]]) -> Agreement | None:
    """Judge two sums that agree, of which one names a foreign currency that the other side of the document lacks; None for silence."""
    if is_currency(source.unit) == is_currency(target.unit):
        return None
    claim, bare, said = (source, target, named[1]) if is_currency(source.unit) else (target, source, named[0])
    if bare.unit is not None or claim.unit not in _PLAIN or claim.units or claim.unit in said:
        return None
    return doubtful("CC104", f"the currency, {claim.unit}, is on one side only", Aspect.UNIT)
