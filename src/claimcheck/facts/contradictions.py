"""Facts that contradict each other: revenue of 2024 as 38 million here and as 36 million there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from claimcheck.facts.families import family_of
from claimcheck.facts.values import compare_value
from claimcheck.model import Direction, Fact, Language, Period, Quantity, Verdict

_MOST = 50
"""How many facts are kept for one name and one word; where more have both in common, the word says too little."""

_Bucket: TypeAlias = tuple[str, Quantity | None, tuple[date, date] | None, tuple[date, date] | None, str, str]
"""What two facts have in common that are compared: sort of number, quantity, period, base, a name, a word."""


@dataclass(frozen=True, slots=True, eq=False)
class _Measured:
    """A fact with what it counts, in small letters."""

    fact: Fact
    measure: str
    terms: dict[Language, frozenset[str]]
    """Of each language that has any."""
    excluded: dict[Language, frozenset[str]]


def find_contradictions(facts: Iterable[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Give each fact that has another value than an earlier one about the same thing, with the earlier one before it."""
    buckets: dict[_Bucket, list[_Measured]] = {}
    for fact in facts:
        if fact.verdict not in {None, Verdict.SUPPORTED}:  # what others claim may well be wrong
            continue
        measured = _measure(fact)
        told: set[int] = set()
        for bucket in _list_buckets(measured):
            known = buckets.setdefault(bucket, [])
            same = [other for other in known if _same_thing(measured, other)]
            unlike = [other for other in same if _differ(fact, other.fact)]
            yield from ((other.fact, fact) for other in unlike if id(other) not in told)
            told.update(map(id, unlike))
            if len(known) < _MOST and len(unlike) == len(same):  # of facts that agree, the first is enough
                known.append(measured)


def _measure(fact: Fact) -> _Measured:
    terms = {language: _fold(statement.terms) for language, statement in fact.statements.items() if statement.terms}
    excluded = {language: _fold(statement.excluded) for language, statement in fact.statements.items()}
    return _Measured(fact, fact.measure.casefold(), terms, excluded)


def _fold(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.casefold() for word in words)


def _list_buckets(measured: _Measured) -> Iterator[_Bucket]:
    fact = measured.fact
    names = _fold(name for several in fact.about.values() for name in several) or {""}
    words = {f"measure {measured.measure}"} if measured.measure else set()
    words.update(*measured.terms.values())
    for name in sorted(names):
        for word in sorted(words):
            yield family_of(fact.value), fact.quantity, _days(fact.as_of), _days(fact.base), name, word


def _days(period: Period | None) -> tuple[date, date] | None:
    return (period.first, period.last) if period else None


def _same_thing(one: _Measured, other: _Measured) -> bool:
    """Tell whether two facts count the same: by the name of the measure, or by all terms of one of them."""
    if one.measure and other.measure:
        return one.measure == other.measure
    shared = one.terms.keys() & other.terms.keys()
    return bool(shared) and all(
        (one.terms[each] <= other.terms[each] or other.terms[each] <= one.terms[each]) and one.excluded[each] == other.excluded[each]
        for each in shared
    )


def _differ(one: Fact, other: Fact) -> bool:
    """Tell whether neither of two values covers the other, or their directions are opposite."""
    directions = {one.direction or one.value.direction, other.direction or other.value.direction} - {Direction.NONE}
    if len(directions) > 1:
        return True
    found = {compare_value(one.value, other).agrees, compare_value(other.value, one).agrees}
    return False in found and True not in found
