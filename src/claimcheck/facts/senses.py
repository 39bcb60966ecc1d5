"""What is asked of a fact again and again, worked out once: its family, whom it is about, whether it is a change, its own words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimcheck.facts.cue_words import CHANGING, SEQUENTIAL, UNREAL
from claimcheck.facts.families import POINTS, SHARE
from claimcheck.facts.periods import move_years
from claimcheck.model import Fact, Language, Quantity

_YEAR_DAYS = 360
_EITHER = re.compile(r"\b(?:inflation|deflation|consumer\s+prices)\b|通胀|通货膨胀|物价", re.IGNORECASE)
"""What is a change by its nature, and is stated as a level: inflation was 3.7%, prices rose 3.7%."""


@dataclass(frozen=True, slots=True)
class Sense:
    """A fact as a text of one language is held against it."""

    fact: Fact
    language: Language
    family: str
    entity: int | None
    change: bool | None
    """Whether it is the size of a change; None where nothing tells."""
    unreal: bool
    """Whether it is a forecast or a target."""
    sequential: bool
    """Whether its base is the quarter or the month before."""
    text: str
    """Its statement with its terms and names, in small letters."""
    excluded: frozenset[int]
    """The numbers of the words beside which it says nothing."""


def make_sense(fact: Fact, language: Language, family: str, entity: int | None, excluded: frozenset[int]) -> Sense:
    """Work out what is asked of a fact."""
    statement = fact.statements[language]
    words = " ".join((statement.text, *statement.terms, fact.measure, *fact.names(language)))
    return Sense(
        fact=fact,
        language=language,
        family=family,
        entity=entity,
        change=_is_change(fact, family, statement.text),
        unreal=bool(UNREAL[language].search(statement.text)),
        sequential=_is_sequential(fact, said=bool(SEQUENTIAL[language].search(statement.text))),
        text=words.casefold(),
        excluded=excluded,
    )


def _is_change(fact: Fact, family: str, statement: str) -> bool | None:
    """Tell whether a fact is the size of a change; a rate such as inflation, stated without a verb of change, may be put either way."""
    if _EITHER.search(statement):
        return None
    if fact.quantity is Quantity.CHANGE:
        return True if family != SHARE or CHANGING.search(statement) else None
    if fact.quantity is not None:
        return False
    return True if fact.direction or family == POINTS else None


def _is_sequential(fact: Fact, *, said: bool) -> bool:
    """Tell whether a fact is measured against the quarter or the month before it."""
    if fact.as_of is None or fact.base is None or said:
        return said
    moved = move_years(fact.as_of, -1)
    short = (fact.as_of.last - fact.as_of.first).days < _YEAR_DAYS
    return short and fact.base.last < fact.as_of.first and moved is not None and fact.base.first > moved.last
