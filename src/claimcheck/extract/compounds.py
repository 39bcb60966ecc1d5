"""Amounts told in two units: 5 feet and 2 inches, 10 km, 8 m and 6 cm, seventy-five dollars sixty-three, $20 43."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.rule import Draft
from claimcheck.model import Kind
from claimcheck.numerals.numeral import to_decimal
from claimcheck.units import find_unit, to_base

LINK = re.compile(r",?\s(?:(?P<and>and)\s)?")
"""What may stand between a measure and its smaller one: 2 yards 7 feet, 2 km and 1 metre, 10 km, 8 m."""
_DIMENSIONS = frozenset({"length", "mass"})
_LOOSE = frozenset({"us"})
"""Systems in which people say more of the smaller unit than make the larger: 2 yards 7 feet."""
_OTHERS = re.compile(r"-|\s(?!of\b|in\b|from\b|apart\b|less\b)[a-z]+s\b")
_BETWEEN = re.compile(r"\b(?:between|from|either)\s\Z")


def add_smaller(first: Draft, second: Draft, link: re.Match[str], text: str) -> bool:
    """Add 2 inches to 5 feet, in inches; tell whether they are one measure."""
    if first.kind is not Kind.QUANTITY or second.kind is not Kind.QUANTITY or second.start != link.end():
        return False
    large, small = find_unit(first.unit), find_unit(second.unit)
    if large is None or small is None or large.dimension != small.dimension or large.system != small.system:
        return False
    if large.dimension not in _DIMENSIONS or not isinstance(first.value, Decimal) or not isinstance(second.value, Decimal):
        return False
    low, high = to_base(second.value, small), to_base(Decimal(1), large)
    if large.factor <= small.factor or first.value != int(first.value) or not 0 < low < high * (4 if large.system in _LOOSE else 1):
        return False
    if link["and"] and (_OTHERS.match(text, second.end) or _BETWEEN.search(text, max(0, first.start - 10), first.start)):
        return False  # 5 kg and 500 g packs
    total = (to_base(first.value, large) + low) / small.factor
    first.value = to_decimal(total)
    first.end, first.unit, first.resolution, first.soft = second.end, second.unit, second.resolution, False
    return True


_CLAUSE_END = re.compile(r"\s*\Z|[.;!?](?![0-9])|,\s(?!(?:and|or)\b|[0-9])")
_TEN, _HUNDRED = 10, 100
_TWO_PLACES = 2


def add_rest(first: Draft, second: Draft, link: str, text: str) -> bool:
    """Add the bare cents at the end of a clause: 15 dollars and 50, seventy-five dollars sixty-three; tell whether they are that."""
    unit, whole, rest = find_unit(first.unit), first.value, second.value
    if first.kind is not Kind.MONEY or unit is None or unit.decimals != _TWO_PLACES or not _is_bare(second) or "," in link:
        return False
    if not isinstance(whole, Decimal) or whole != int(whole) or first.numeral is None or first.numeral.scale != 1:
        return False
    if not isinstance(rest, Decimal) or rest != int(rest) or not (0 if "and" in link else _TEN - 1) < rest < _HUNDRED:
        return False
    alone = text.strip() == text[first.start : second.end]
    listed = first.end == first.numeral_span.end and "and" in link and not alone  # at $15 and 20
    if listed or not _CLAUSE_END.match(text, second.end) or _BETWEEN.search(text, max(0, first.start - 10), first.start):
        return False
    first.value = whole + rest / _HUNDRED
    first.end, first.resolution, first.closed = second.end, Decimal("0.01"), True
    return True


def _is_bare(draft: Draft) -> bool:
    """Tell whether a claim is a number and nothing else."""
    return draft.kind is Kind.COUNT and draft.rule == "counts/en/bare" and draft.numeral_span.end == draft.end
