"""From a number of a document to the facts that apply to it, never on the number alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.facts.families import DATE, MULTIPLE, SHARE, family_of, is_dated
from claimcheck.facts.fit_period import date_mention, find_period, fit_base, fit_period
from claimcheck.facts.fit_subject import Bearing, fit_subject
from claimcheck.facts.fit_wording import fit_sort, fit_wording, is_base, is_scaled
from claimcheck.facts.governing import ATTACHED, DISTANT, WHOLE, Governor, find_governors
from claimcheck.facts.mentions import Mention
from claimcheck.facts.passages import Indexes, Passage
from claimcheck.facts.phrases import PhraseIndex
from claimcheck.facts.senses import Sense, make_sense
from claimcheck.facts.subjects import Entities, IsWord, Subjects
from claimcheck.model import Claim, Fact, Language, Period, Registry, Span

_GENERIC = frozenset({"people", "persons", "person", "individuals", "units", "items", "members", "cases", "times", "figure", "total"})
"""Counted nouns that name nothing in particular: "employs 1,180 people"."""


@dataclass(frozen=True, slots=True)
class Match:
    """A fact that may be applied to a number."""

    fact: Fact
    strong: bool
    """Whether it may refute; a loose match may only support."""
    nearness: tuple[int, int, int]
    why: tuple[str, ...]
    entity: int | None = None
    period: Span | None = None
    """Where the document names the period."""


@dataclass(frozen=True, slots=True)
class Timing:
    """The period of a number, as the text names it."""

    mention: Mention | None = None
    period: Period | None = None
    """None, beside a mention, for what only the day of writing settles."""
    where: str = ""
    span: Span | None = None

    def hold_against(self, fact: Fact) -> Bearing:
        """Hold it against the period of a fact; where the text names none, the fact's own is taken."""
        if self.mention is None:
            return Bearing(fits=True, sure=True)
        if self.period is None:
            return Bearing(fits=True)
        fits, sure = fit_period(self.period, fact)
        sure = sure and self.period.dated and (not self.mention.spans or fact.base is not None)
        return Bearing(fits, sure, self.where if fact.as_of else "", self.span)


def _find_timing(passage: Passage, claim: Claim) -> Timing:
    """Find the period of a number once, for all facts."""
    mention, where = find_period(passage, claim)
    if mention is None:
        return Timing()
    around = (passage, *passage.before, *passage.heads, *passage.headings)
    home = next((each for each in around if any(mention is other for other in each.mentions)), passage)
    span = Span(mention.start, mention.end).shift(home.span.start)
    return Timing(mention, date_mention(mention, home), where, span)


def _is_beside(passage: Passage, claim: Claim, period: Span | None) -> bool:
    """Tell whether a period is that of a number with which another is compared: behind it, before any other number, or right before it."""
    if period is None:
        return False
    between = (claim.span.end, period.start) if claim.span.end <= period.start else (period.end, claim.span.start)
    if period.end <= claim.span.start:
        return between[1] - between[0] <= _BESIDE and passage.span.start <= period.start
    return not any(between[0] <= each.span.start < between[1] and not is_dated(each) for each in passage.claims)


_BESIDE = 2
"""How many characters may lie between a period and its number: 上年为."""


class Matcher:
    """The facts of a registry, found by their terms."""

    def __init__(self, registry: Registry, language: Language, is_word: IsWord) -> None:
        """Index the facts that have a statement in a language."""
        self.language = language
        self.indexes = Indexes(PhraseIndex(), PhraseIndex())
        self.excluded = PhraseIndex()
        self.entities = Entities()
        self.subjects = Subjects(self.entities, is_word)
        self._by_term: defaultdict[int, list[Fact]] = defaultdict(list)
        self._families: dict[str, str] = {}
        self._excluded: dict[str, frozenset[int]] = {}
        self._senses: dict[str, Sense] = {}
        self._groups: dict[int, dict[tuple[int | None, str], list[Fact]]] = {}
        for fact in registry.facts:
            self._enter(fact)

    def _enter(self, fact: Fact) -> None:
        names = fact.names(self.language) or tuple(name for each in fact.about.values() for name in each)
        keyed = [(name, key) for name in names if (key := self.indexes.names.add(name)) is not None]
        self.entities.enter(fact, [key for _, key in keyed])
        for name, key in keyed:
            self.subjects.enter(name, key)
        statement = fact.statements.get(self.language)
        if statement is None:
            return
        self._families[fact.key] = family_of(fact.value)
        self._excluded[fact.key] = frozenset(key for word in statement.excluded if (key := self.excluded.add(word)) is not None)
        terms = statement.terms or ((fact.measure,) if fact.measure else ())
        for term in dict.fromkeys(terms):
            key = self.indexes.terms.add(term)
            if key is not None and fact not in self._by_term[key][-1:]:
                self._by_term[key].append(fact)

    def sense_of(self, fact: Fact) -> Sense:
        """Work out once what is asked of a fact again and again."""
        if fact.key not in self._senses:
            self._senses[fact.key] = make_sense(
                fact, self.language, self._families[fact.key], self.entities.of(fact), self._excluded[fact.key]
            )
        return self._senses[fact.key]

    def match(self, passage: Passage, claim: Claim) -> list[Match]:
        """Find the facts that may be applied to a claim, the nearest first."""
        if not passage.terms and not passage.before and not passage.headings and not passage.heads:
            return []
        governors = sorted(find_governors(passage, claim), key=lambda each: (each.nearness, each.gap))
        noun = self._find_noun(passage, claim)
        found: dict[str, Match] = {}
        timing = _find_timing(passage, claim)
        people = self._people(passage)
        for governor in governors:
            for fact in self._candidates(governor, claim, people):
                named = not noun or governor.rank == ATTACHED or noun in self.sense_of(fact).text
                if named and fact.key not in found:
                    match = self._fit(passage, claim, governor, self.sense_of(fact), timing)
                    if match is not None:
                        found[fact.key] = match
        return sorted(found.values(), key=lambda each: each.nearness)

    def _people(self, passage: Passage) -> set[int | None]:
        """List the entities that anything around a sentence names: only their facts can apply."""
        around = (passage, *passage.before, *passage.heads, *passage.headings, *passage.earlier)
        return {None, *(self.entities.find(hit.key) for each in around for hit in each.names)}

    def _candidates(self, governor: Governor, claim: Claim, people: set[int | None]) -> Iterator[Fact]:
        """Give the facts of a term that are of the family of a claim and about somebody who is named."""
        key = governor.hit.key
        if key not in self._groups:
            groups: dict[tuple[int | None, str], list[Fact]] = {}
            for fact in self._by_term.get(key, ()):
                groups.setdefault((self.entities.of(fact), self._families[fact.key]), []).append(fact)
            self._groups[key] = groups
        groups = self._groups[key]
        families = _families_like(family_of(claim), {family for _, family in groups} if len(groups) <= _FEW else set())
        for entity in people:
            for family in families:
                yield from groups.get((entity, family), ())

    @staticmethod
    def _find_noun(passage: Passage, claim: Claim) -> str:
        """Give what a count says that it counts: then only a term right behind it, or a fact with the noun, will do ("24 offices")."""
        if family_of(claim) != "count" or passage.language is not Language.EN or not claim.context:
            return ""
        noun = claim.context.split()[-1].lower()
        return noun if noun not in _GENERIC and noun in passage.text[passage.place(claim).end :].lower() else ""

    def _fit(self, passage: Passage, claim: Claim, governor: Governor, sense: Sense, timing: Timing) -> Match | None:
        """Hold everything but the number against a fact, what is told soonest first; None where it cannot apply."""
        fact = sense.fact
        if sense.family == DATE:
            timed = Bearing(fits=governor.distance <= 1 and governor.gap <= _DATE_GAP, sure=True)
        else:
            timed = timing.hold_against(fact)
        if not timed.fits or not fit_sort(passage, claim, sense) or not fit_base(passage, claim, fact):
            return None
        worded, plain = fit_wording(passage, claim, governor, sense)
        if not worded or self._is_excluded(passage, claim, governor, sense):
            return None
        bearing = fit_subject(passage, claim, governor, sense.entity, self.subjects)
        if not bearing.fits:
            return None
        text = governor.passage.text[governor.hit.start : governor.hit.end]
        why = [f'"{text}"' + (" in the heading" if governor.rank == DISTANT else "")]
        if bearing.where:
            why.append(f"{next(iter(fact.names(self.language)), 'its subject')} ({bearing.where})")
        if timed.where and fact.as_of is not None:
            why.append(f"{fact.as_of.name} ({timed.where})")
        strong = plain and bearing.sure and timed.sure and governor.rank != WHOLE
        strong = strong and (not is_base(passage, claim) or _is_beside(passage, claim, timed.span)) and not is_scaled(passage, claim)
        return Match(fact, strong, (*governor.nearness, int(not timed.where)), tuple(why), sense.entity, timed.span)

    def _is_excluded(self, passage: Passage, claim: Claim, governor: Governor, sense: Sense) -> bool:
        """Tell whether a word that a fact shuts out stands between its term and the number, or in the clause of either."""
        if not sense.excluded:
            return False
        clause = passage.clauses[passage.clause_of(passage.place(claim))]
        texts = [passage.text[clause.start : clause.end]]
        if governor.passage is not passage:
            texts.append(governor.passage.text)
        else:
            other = passage.clauses[next((n for n, each in enumerate(passage.clauses) if governor.hit.start < each.end), 0)]
            texts.append(passage.text[other.start : other.end])
        return any(hit.key in sense.excluded for text in texts for hit in self.excluded.find(text))


_DATE_GAP = 30
"""How many characters may lie between a date and the word that says what happened."""
_FEW = 64


def _families_like(family: str, present: set[str]) -> tuple[str, ...]:
    """List the families of facts that a claim of a family may be held against."""
    if family in {SHARE, MULTIPLE}:
        return (family, MULTIPLE if family == SHARE else SHARE)
    if family.startswith("money"):
        return (family, *sorted(each for each in present if each.startswith("money") and each != family))
    return (family,)
