"""A rate said once for two numbers: from 61 to 44 per 100,000, 由每10万人61例降至44例."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.compare.pairing import Item
from claimcheck.model import Claim, Kind
from claimcheck.units import rate_base


def list_rates(items: Sequence[Item]) -> frozenset[str]:
    """List the rates that one side of a bead names: per 100000."""
    return frozenset(item.claim.unit for item in items if item.claim.unit is not None and rate_base(item.claim.unit) is not None)


def shares_rate(source: Claim, target: Claim, rates: tuple[frozenset[str], frozenset[str]]) -> bool:
    """Tell whether two equal figures differ only in that one of them leaves the rate to another number of its side."""
    if source.value != target.value or (source.unit in rates[0]) == (target.unit in rates[1]):
        return False
    rate, bare, named = (source, target, rates[1]) if source.unit in rates[0] else (target, source, rates[0])
    return bare.kind is Kind.COUNT and bare.unit in {None, "person"} and rate.unit in named
