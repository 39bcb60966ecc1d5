"""Whether a fact may be applied to a number: the same sort of quantity, subject, period and base, said to be so and of the whole."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from claimcheck.facts.cue_words import FROM_BEFORE, NARROWER, PART, SEQUENTIAL, UNREAL, YEARLY
from claimcheck.facts.families import DATE, POINTS, SHARE, family_of, is_change, is_dated
from claimcheck.facts.governing import ATTACHED, Governor, is_aside
from claimcheck.facts.mentions import Mention
from claimcheck.facts.passages import Named, Passage
from claimcheck.facts.periods import Relation, move_years, relate
from claimcheck.facts.subjects import STRANGER, Subjects
from claimcheck.model import Claim, Fact, Language, Period, Quantity, Span

_STOCKS = frozenset(set(Quantity) - {Quantity.CHANGE, Quantity.DATE} | {None})
"""Quantities that may be given for the last day of a period as well as for the period."""
_YEAR_DAYS = 360
_RESTRICTING = re.compile(r"\s+(?:from|in|at|of|for|outside|across|within|among|to)\s+(?:the\s+|its\s+)?([A-Za-z][\w'-]*)")
_PERIOD_WORDS = frozenset(
    """january february march april may june july august september october november december spring summer autumn winter first second third fourth fiscal calendar year quarter half month
    total all the period season same this that last previous both each which its it a an our their early late mid""".split()
)
_AFTER_NEAR = 18


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a fact fits a number; None of these where it does not."""

    strong: bool
    """Whether it may refute; what fits loosely may only support."""
    why: tuple[str, ...] = ()
    dated: bool = False
    """Whether the text names the period."""


@dataclass(frozen=True, slots=True)
class Sense:
    """What is asked of a fact again and again."""

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
    excluded: frozenset[int] = frozenset()


def make_sense(fact: Fact, language: Language, family: str, entity: int | None, excluded: frozenset[int]) -> Sense:
    """Work out what is asked of a fact again and again."""
    statement = fact.statements[language]
    words = " ".join((statement.text, *statement.terms, fact.measure, *fact.names(language)))
    change = fact.quantity is Quantity.CHANGE if fact.quantity is not None else True if fact.direction or family == POINTS else None
    sequential = bool(SEQUENTIAL[language].search(statement.text))
    if fact.as_of and fact.base and not sequential:
        moved = move_years(fact.as_of, -1)
        short = (fact.as_of.last - fact.as_of.first).days < _YEAR_DAYS
        sequential = short and fact.base.last < fact.as_of.first and moved is not None and fact.base.first > moved.last
    return Sense(
        fact, language, family, entity, change, bool(UNREAL[language].search(statement.text)), sequential, words.casefold(), excluded
    )


def fit_sort(passage: Passage, claim: Claim, sense: Sense) -> bool:
    """Tell whether a claim and a fact are both the size of a change, or neither."""
    return sense.change is None or sense.family == DATE or changes(passage, claim) == sense.change


_CHANGING = re.compile(
    r"\b(?:growth|change|increase|decrease|rise|fall|decline|gain|drop|reduction|plus|minus)\b|增速|增幅|降幅|增长率|涨幅|跌幅|同比|环比|变化|增减|增长",
    re.IGNORECASE,
)


def changes(passage: Passage, claim: Claim) -> bool:
    """Tell whether a claim is the size of a change, by its own words or by what heads its row or its column: "Growth of GDP | 5.8%"."""
    if is_change(claim):
        return True
    if family_of(claim) != SHARE:
        return False
    if any(_CHANGING.search(head.text) for head in passage.heads):
        return True
    place = passage.place(claim)
    return _LABELLED.search(passage.text[: place.start]) is not None or _A_PLUS.search(passage.text[: place.start]) is not None


_LABELLED = re.compile(rf"(?:{_CHANGING.pattern})[^:：.。;；，,]{{0,40}}[:：]\s*$", re.IGNORECASE)
_A_PLUS = re.compile(r"\ba\s+(?:plus|minus|rise|fall|gain|drop|change)\s+of\s*$", re.IGNORECASE)


def fit_wording(passage: Passage, claim: Claim, governor: Governor, sense: Sense) -> bool:
    """Tell whether the words around a number let it be the fact's: a forecast is no result, a part is not the whole, QoQ is not YoY."""
    place = passage.place(claim)
    clause = passage.clauses[passage.clause_of(place)]
    near = passage.text[clause.start : clause.end]
    chain = near
    if governor.passage is passage:
        first = min(clause.start, passage.clauses[passage.clause_of(Span(governor.hit.start, governor.hit.end))].start)
        last = max(clause.end, governor.hit.end)
        chain = passage.text[first:last]
    language = sense.language
    if bool(UNREAL[language].search(chain)) != sense.unreal:
        return False
    if changes(passage, claim):
        sequential = bool(SEQUENTIAL[language].search(near))
        yearly = bool(YEARLY[language].search(near)) and not sequential
        if (sequential and not sense.sequential) or (yearly and sense.sequential):
            return False
    start = governor.hit.start if governor.passage is passage else clause.start
    if governor.rank > ATTACHED and start < clause.start and PART[language].search(passage.text[clause.start : place.start]):
        return False
    return not _is_narrowed(passage, place, governor, sense)


def _is_narrowed(passage: Passage, place: Span, governor: Governor, sense: Sense) -> bool:
    """Tell whether the term of a fact is narrowed by words that the fact does not have: online sales, sales in Asia."""
    text, hit = governor.passage.text, governor.hit
    before = text[: hit.start]
    if sense.language is Language.ZH:
        found = re.search(rf"(?:{NARROWER[Language.ZH].pattern})$", before)
        return found is not None and found[0] not in sense.text
    word = re.search(r"([A-Za-z][\w'-]*)[\s-]+$", before)
    if word and NARROWER[Language.EN].fullmatch(word[1]) and word[1].lower() not in sense.text:
        return True
    ends = [hit.end, place.end] if governor.passage is passage else [hit.end]
    return any(_names_part(text if end == hit.end else passage.text, end, sense) for end in ends)


def _names_part(text: str, end: int, sense: Sense) -> bool:
    """Tell whether what follows names a part: "in Germany", "from services"."""
    match = _RESTRICTING.match(text, end)
    if not match:
        return False
    word = match[1]
    known = word.lower().removesuffix("'s") in sense.text or word.lower() in _PERIOD_WORDS
    return not known and (word[0].isupper() or NARROWER[Language.EN].fullmatch(word) is not None)


def fit_base(passage: Passage, claim: Claim, fact: Fact) -> bool:
    """Tell whether the period that a change is measured against, where the text names one, is the fact's."""
    if fact.base is None or not changes(passage, claim):
        return True
    number = passage.clause_of(passage.place(claim))
    clause = passage.clauses[number]
    bases = [
        each.period for each in passage.mentions if each.compared and each.period is not None and clause.start <= each.start < clause.end
    ]
    if (
        not bases
        and number
        and not any(
            passage.clauses[number - 1].start <= passage.place(each).start < clause.start for each in passage.claims if not is_dated(each)
        )
    ):
        first = passage.clauses[number - 1].start
        bases = [
            each.period for each in passage.mentions if each.compared and each.period is not None and first <= each.start < clause.start
        ]
    return not bases or any(relate(each, fact.base) is not Relation.APART for each in bases)


def is_base(passage: Passage, claim: Claim) -> bool:
    """Tell whether a number is what another is measured against: from 1,100, 由1100."""
    place = passage.place(claim)
    return FROM_BEFORE[passage.language].search(passage.text[max(0, place.start - 40) : place.start]) is not None


def fit_subject(passage: Passage, claim: Claim, governor: Governor, sense: Sense, subjects: Subjects) -> tuple[bool, bool, str]:
    """Tell whether a number is about whom the fact is about: whether it fits, whether surely, and where the name stands."""
    place = passage.place(claim)
    own = passage.clause_of(place)
    named = subjects.named(passage)
    groups = [[each for each in named if clause.start <= each.start < clause.end] for clause in passage.clauses]
    order = [own, *(each for each in range(own - 1, -1, -1) if not is_aside(passage, each))]
    if governor.passage is passage:
        other = passage.clause_of(Span(governor.hit.start, governor.hit.end))
        order = [own, *([other] if other != own else []), *(each for each in order[1:] if each != other)]
    wanted = sense.entity
    for number in order:
        group = groups[number]
        if not group:
            continue
        everybody = {entity for each in group for entity in each.entities}
        if wanted is None:
            return STRANGER not in everybody, STRANGER not in everybody, ""
        if wanted not in everybody:
            return False, False, ""
        before = [each for each in group if each.start < place.start]
        nearest = before[-1] if before else group[0]
        return True, everybody == {wanted} or (wanted in nearest.entities and wanted in group[0].entities), "sentence"
    later = {entity for group in groups[own + 1 :] for each in group for entity in each.entities}
    around = [*passage.heads, *reversed(passage.before)]
    for each in around:
        found = subjects.named(each)
        if found:
            return _fit_first(found, wanted, "paragraph", later)
    for each in passage.headings[:-1] if len(passage.headings) > 1 else passage.headings:
        found = subjects.named(each)
        if found:
            return _fit_first(found, wanted, "heading", later)
    for each in (*reversed(passage.earlier), *passage.headings):
        found = subjects.named(each)
        if found:
            return _fit_first(found, wanted, "text before", later)
    return wanted is None or wanted in later, wanted is None or later == {wanted}, ""


def _fit_first(found: Sequence[Named], wanted: int | None, where: str, later: set[int]) -> tuple[bool, bool, str]:
    """Hold the first subject of a sentence against the one wanted; whoever the own sentence names later makes it less sure."""
    if wanted is None:
        return STRANGER not in found[0].entities, STRANGER not in found[0].entities, ""
    if wanted in found[0].entities:
        return True, not later - {wanted}, where
    if wanted in later:
        return True, later == {wanted}, "sentence"
    return any(wanted in each.entities for each in found), False, where


def find_period(passage: Passage, claim: Claim) -> tuple[Mention | None, str]:
    """Find the period that a number is for, and where it stands: its clause, its sentence, its paragraph, a heading."""
    place = passage.place(claim)
    own = passage.clause_of(place)
    stated = [each for each in passage.mentions if not each.compared and not (each.start < place.end and place.start < each.end)]
    lasting = [each for each in stated if not _is_event(each, passage)]
    clause = passage.clauses[own]
    mine = [each for each in stated if clause.start <= each.start < clause.end]
    if mine:
        after = [each for each in mine if place.end <= each.start <= place.end + _AFTER_NEAR]
        before = [each for each in mine if each.end <= place.start]
        chosen = (after[0] if after and passage.language is Language.EN else None) or (before[-1] if before else None) or mine[0]
        return chosen, "clause"
    earlier = [each for each in lasting if each.start < clause.start]
    if earlier:
        return earlier[-1], "sentence"
    for head in passage.heads:
        if head.mentions:
            return head.mentions[0], "table"
    later = [each for each in lasting if each.start >= clause.end]
    if later and len(stated) == 1:
        return later[0], "sentence"
    for each in reversed(passage.before):
        found = [mention for mention in each.mentions if not mention.compared and not mention.shift and not _is_event(mention, each)]
        if found:
            return found[-1], "paragraph"
    for each in passage.headings:
        if each.mentions:
            return each.mentions[0], "heading"
    return None, ""


_LASTING = re.compile(r"(?:\bas\s+(?:of|at)|\bat|\bby|\buntil|\bend|截至|截止|到|至|止)\s*(?:the\s+end\s+of\s+)?$", re.IGNORECASE)


def _is_event(mention: Mention, passage: Passage) -> bool:
    """Tell whether a mention is the day of an event, which says nothing of the other numbers around it, and not a closing day."""
    period = mention.period
    if period is None or period.first != period.last:
        return False
    return not _LASTING.search(passage.text[max(0, mention.start - 25) : mention.start])


def date_mention(mention: Mention, passage: Passage) -> Period | None:
    """Give the period of a mention; "in the second quarter" takes its year from what stands before."""
    period = mention.period
    if period is None and mention.shift:
        return _shift_mention(mention, passage)
    if period is None or period.dated:
        return period
    for each in (passage, *reversed(passage.before), *passage.heads, *passage.headings, *reversed(passage.earlier)):
        years = {
            other.period.first.year for other in each.mentions if other.period is not None and other.period.dated and not other.compared
        }
        if len(years) == 1:
            moved = move_years(period, years.pop() - period.first.year)
            if moved is not None:
                return Period(moved.first, moved.last, moved.name)
    return period


def _shift_mention(mention: Mention, passage: Passage) -> Period | None:
    """Give the year before the period that the text named last, or the same quarter of it."""
    for each in (passage, *reversed(passage.before), *passage.heads, *passage.headings, *reversed(passage.earlier)):
        dated = [other for other in each.mentions if other.period is not None and other.period.dated and not other.compared]
        dated = [other for other in dated if each is not passage or other.start < mention.start]
        if dated:
            return move_years(dated[-1].period, mention.shift) if dated[-1].period is not None else None
    return None


def fit_period(period: Period, fact: Fact) -> bool:
    """Tell whether the period of a text is that of a fact."""
    if fact.as_of is None:
        return True
    relation = relate(period, fact.as_of)
    if relation is Relation.SAME:
        return True
    stock = fact.quantity in _STOCKS
    if relation is Relation.AROUND:
        return stock and (fact.as_of.last - fact.as_of.first).days < 32 and _ends_near(fact.as_of.last, period.last)
    if relation is Relation.WITHIN:
        return stock and (period.last - period.first).days < 32 and _ends_near(period.last, fact.as_of.last)
    return False


def _ends_near(one: date, other: date) -> bool:
    return abs((one - other).days) < 32
