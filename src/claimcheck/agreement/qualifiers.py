"""Qualifiers by their classes: at least ~ more than, no more than ~ under, nearly ~ just under, about."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.agreement.verdict import Agreement, differing, doubtful, noted
from claimcheck.model import Aspect, Claim, Qualifier, Severity

_CLASS = {
    Qualifier.NONE: "none",
    Qualifier.APPROX: "approx",
    Qualifier.AT_LEAST: "lower",
    Qualifier.MORE_THAN: "lower",
    Qualifier.AT_MOST: "upper",
    Qualifier.LESS_THAN: "upper",
    Qualifier.NEARLY: "nearly",
}

_NAMES = {
    Qualifier.NONE: "no bound",
    Qualifier.APPROX: "about",
    Qualifier.AT_LEAST: "at least",
    Qualifier.MORE_THAN: "more than",
    Qualifier.AT_MOST: "at most",
    Qualifier.LESS_THAN: "less than",
    Qualifier.NEARLY: "nearly",
}

# What two different classes are worth; a pair that is not here is judged by `_against_none`.
_BETWEEN = {
    frozenset({"lower", "upper"}): Severity.ERROR,
    frozenset({"lower", "nearly"}): Severity.ERROR,
    frozenset({"upper", "nearly"}): Severity.WARNING,
    frozenset({"approx", "lower"}): Severity.WARNING,
    frozenset({"approx", "upper"}): Severity.WARNING,
    frozenset({"approx", "nearly"}): Severity.NOTE,
}

_HUNDRED = 100
_FIRM = frozenset({Qualifier.AT_LEAST, Qualifier.AT_MOST, Qualifier.LESS_THAN})


def judge_qualifiers(one: Claim, other: Claim) -> Agreement | None:
    """Compare the qualifiers of two claims of the same value; None for silence."""
    source, target = one.qualifier, other.qualifier
    first, second = _CLASS[source], _CLASS[target]
    if first == second or {source, target} == {Qualifier.NEARLY, Qualifier.LESS_THAN}:
        return None
    if "none" in {first, second} and {first, second} & {_CLASS[one.emphatic], _CLASS[other.emphatic]} - {"none"}:
        return None  # "up to" answers 高达, "at least" 满
    if "none" in {first, second} and (one.soft or other.soft) and isinstance(one.value, Decimal) and one.value >= _HUNDRED:
        return None  # 万辆 is a magnitude and bounds nothing
    severity = _BETWEEN.get(frozenset({first, second})) or _against_none(one if second == "none" else other)
    reason = f"the English says {_NAMES[source]}, the Chinese {_NAMES[target]}"
    if severity is Severity.ERROR:
        return differing("CC107", reason, Aspect.QUALIFIER)
    return (doubtful if severity is Severity.WARNING else noted)("CC107", reason, Aspect.QUALIFIER)


def _against_none(bound: Claim) -> Severity:
    """Weigh a qualifier that the other side leaves out: a firm bound is an error, an approximation a warning, 余 in 21万余 a note."""
    if bound.qualifier in _FIRM and bound.cue is not None:
        return Severity.ERROR
    return Severity.WARNING if bound.cue is not None and not bound.soft else Severity.NOTE
