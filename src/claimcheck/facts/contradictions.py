"""Facts that contradict each other: revenue of 2024 as 38 million here and as 36 million there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeAlias

from claimcheck.facts.families import family_of
from claimcheck.facts.values import compare_value
from claimcheck.model import Direction, Fact, Language, Period, Quantity, Verdict

_MOST = 100
"""How many facts are kept for one name and one word; where more have both in common, the word says too little."""

_Bucket: TypeAlias = tuple[str, Quantity | None, tuple[date, date] | None, tuple[date, date] | None, str, str]
"""What two facts have in common that are compared: sort of number, quantity, period, base, a name, a word."""


def find_contradictions(facts: Iterable[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Give each fact that has another value than an earlier one about the same thing, with the earlier one before it."""
    first: dict[_Bucket, list[Fact]] = {}
    for fact in facts:
        if fact.verdict not in {None, Verdict.SUPPORTED}:  # what others claim may well be wrong
            continue
        seen: set[int] = set()
        for bucket in _buckets(fact):
            known = first.setdefault(bucket, [])
            for other in known:
                if id(other) not in seen and _same_thing(fact, other) and _differ(fact, other):
                    yield other, fact
                seen.add(id(other))
            if len(known) < _MOST and all(_differ(fact, other) or not _same_thing(fact, other) for other in known):
                known.append(fact)  # of facts that agree, the first is enough


def _buckets(fact: Fact) -> Iterator[_Bucket]:
    names = {name.casefold() for several in fact.about.values() for name in several} or {""}
    words = {f"measure {fact.measure.casefold()}"} if fact.measure else set()
    words |= {term.casefold() for statement in fact.statements.values() for term in statement.terms}
    for name in sorted(names):
        for word in sorted(words):
            yield family_of(fact.value), fact.quantity, _days(fact.as_of), _days(fact.base), name, word


def _days(period: Period | None) -> tuple[date, date] | None:
    return (period.first, period.last) if period else None


def _same_thing(one: Fact, other: Fact) -> bool:
    """Tell whether two facts count the same: by the name of the measure, or by all terms of one of them."""
    if one.measure and other.measure:
        return one.measure.casefold() == other.measure.casefold()
    shared = [language for language in Language if _terms(one, language) and _terms(other, language)]
    return bool(shared) and all(
        _nest(_terms(one, language), _terms(other, language)) and not _excludes(one, other, language) for language in shared
    )


def _terms(fact: Fact, language: Language) -> frozenset[str]:
    statement = fact.statements.get(language)
    return frozenset(term.casefold() for term in statement.terms) if statement else frozenset()


def _nest(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one


def _excludes(one: Fact, other: Fact, language: Language) -> bool:
    """Tell whether two facts differ in what they leave out."""
    return set(one.statements[language].excluded) != set(other.statements[language].excluded)


def _differ(one: Fact, other: Fact) -> bool:
    """Tell whether neither of two values covers the other, or their directions are opposite."""
    directions = {one.direction or one.value.direction, other.direction or other.value.direction} - {Direction.NONE}
    if len(directions) > 1:
        return True
    found = {compare_value(one.value, other).agrees, compare_value(other.value, one).agrees}
    return False in found and True not in found
