"""Whether a number is about whom a fact is about: by its clause, its sentence, its paragraph, the headings, the text before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimcheck.facts.governing import Governor, is_aside
from claimcheck.facts.passages import Named, Passage
from claimcheck.facts.subjects import STRANGER, Subjects
from claimcheck.model import Claim, Span

_RELATIVE = re.compile(r"\W*(?:which|who|whose|that)\b", re.IGNORECASE)
"""What begins a clause that may be about whom another was compared with."""


_OWN_SUBJECT = re.compile(r"\W*(?:The|Its|Their|Our|A|An)\s+(?:[\w-]+(?:['’]s)?\s+){0,3}[\w-]+,")
"""A sentence that begins with somebody of its own: "The city's trams, run by another company, carried ..."."""
_REFERRING = re.compile(r"\W*(?:whose\b|其(?![中他余次实]))", re.IGNORECASE)
"""What begins a clause about whom the clause before it named last."""


@dataclass(frozen=True, slots=True)
class Bearing:
    """Whether a number is about somebody."""

    fits: bool
    sure: bool = False
    where: str = ""
    """Where the name stands."""
    span: Span | None = None
    """The place of it in the document, where that is wanted."""


_NOT = Bearing(fits=False)


def fit_subject(passage: Passage, claim: Claim, governor: Governor, wanted: int | None, subjects: Subjects) -> Bearing:
    """Tell whether a number is about an entity; None stands for a fact that names nobody."""
    place = passage.place(claim)
    own = passage.clause_of(place)
    named = subjects.named(passage)
    groups = [[each for each in named if clause.start <= each.start < clause.end] for clause in passage.clauses]
    for number in _order_clauses(passage, own, governor):
        if groups[number]:
            referring = number != own and _REFERRING.match(passage.text, passage.clauses[own].start)
            return _fit_group(groups[number][-1:] if referring else groups[number], wanted, place)
    later = {entity for group in groups[own + 1 :] for each in group for entity in each.entities}
    for each, where in _around(passage):
        found = subjects.named(each)
        if found:
            bearing = _fit_first(found, wanted, where, later)
            if own and _OWN_SUBJECT.match(passage.text) and not passage.says_what_or_when(passage.clauses[0]):
                bearing = replace(bearing, sure=False)
            relative = passage.compares and _RELATIVE.match(passage.text, passage.clauses[own].start)
            return replace(bearing, sure=False) if relative else bearing
    return Bearing(wanted is None or wanted in later, wanted is None or later == {wanted}, "sentence" if wanted in later else "")


def _order_clauses(passage: Passage, own: int, governor: Governor) -> list[int]:
    """List the clauses of a sentence in which the subject of a number is looked for: its own, that of its term, those before."""
    order = [own]
    if governor.passage is passage:
        order.append(passage.clause_of(Span(governor.hit.start, governor.hit.end)))
    order += [number for number in range(own - 1, -1, -1) if not is_aside(passage, number)]
    return list(dict.fromkeys(order))


def _around(passage: Passage) -> Iterator[tuple[Passage, str]]:
    """Give what stands around a sentence, the nearest first."""
    for each in (*passage.heads, *reversed(passage.before)):
        yield each, "paragraph"
    for each in passage.headings[:-1] or passage.headings:
        yield each, "heading"
    for each in (*reversed(passage.earlier), *passage.headings):
        yield each, "text before"


def _fit_group(group: Sequence[Named], wanted: int | None, place: Span) -> Bearing:
    """Hold the names of one clause against the one wanted."""
    everybody = {entity for each in group for entity in each.entities}
    if wanted is None:
        return Bearing(STRANGER not in everybody, STRANGER not in everybody)
    if wanted not in everybody:
        return _NOT
    before = [each for each in group if each.start < place.start]
    nearest = before[-1] if before else group[0]
    return Bearing(True, everybody == {wanted} or (wanted in nearest.entities and wanted in group[0].entities), "sentence")  # noqa: FBT003 - it fits


def _fit_first(found: Sequence[Named], wanted: int | None, where: str, later: set[int]) -> Bearing:
    """Hold the first subject of a sentence against the one wanted; whoever the own sentence names later makes it less sure."""
    if wanted is None:
        return Bearing(STRANGER not in found[0].entities, STRANGER not in found[0].entities)
    if wanted in found[0].entities:
        return Bearing(fits=True, sure=not later - {wanted}, where=where)
    if wanted in later:
        return Bearing(fits=True, sure=later == {wanted}, where="sentence")
    return Bearing(fits=any(wanted in each.entities for each in found), where=where)
