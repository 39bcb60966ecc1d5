"""Whether a number is for the period of a fact: the one named in its clause, before it, in its paragraph or above it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from claimcheck.facts.cue_words import SEQUENTIAL, YEARLY
from claimcheck.facts.families import is_dated
from claimcheck.facts.fit_wording import changes
from claimcheck.facts.mentions import Mention
from claimcheck.facts.passages import Passage
from claimcheck.facts.periods import Relation, move_years, relate
from claimcheck.model import Claim, Fact, Kind, Language, Period, Quantity, Span

_STOCKS = frozenset(set(Quantity) - {Quantity.CHANGE, Quantity.DATE} | {None})
"""Quantities that may be given for the last day of a period as well as for the period."""
_MONTH_DAYS = 32
_AFTER_NEAR = 18
_MEASURED = re.compile(r"\b(?:than|from|over|on|against|compared|versus|as)\b|[较比]", re.IGNORECASE)
_WHEN = re.compile(r"\s*(?:when|in\s+which)\b", re.IGNORECASE)
_LASTING = re.compile(r"(?:\bas\s+(?:of|at)|\bat|\bby|\buntil|\bend|截至|截止|到|至|止)\s*(?:the\s+end\s+of\s+)?$", re.IGNORECASE)
_EVENT_NEAR = 25
_CLAUSE_START = 5


def find_period(passage: Passage, claim: Claim) -> tuple[Mention | None, str]:
    """Find the period that a number is for, and where it stands: its clause, its sentence, its paragraph, a heading."""
    place = passage.place(claim)
    own = passage.clause_of(place)
    clause = passage.clauses[own]
    others = [each for each in passage.mentions if not (each.start < place.end and place.start < each.end)]
    mine = [each for each in others if clause.start <= each.start < clause.end]
    chosen = _choose(passage, claim, place, mine)
    if chosen is not None:
        return chosen, "clause"
    earlier = [each for each in others if each.start < clause.start]
    if earlier and _WHEN.match(passage.text, clause.start):
        return earlier[-1], "sentence"
    earlier = [each for each in earlier if not each.compared and not _is_event(each, passage)]
    if earlier:
        return earlier[-1], "sentence"
    for head in passage.heads:
        if head.mentions:
            return head.mentions[0], "table"
    later = [each for each in others if each.start >= clause.end and not each.compared and not _is_event(each, passage)]
    if len(later) == 1 and _reaches_back(passage, later[0]):
        return later[0], "sentence"
    return _find_around(passage)


def _reaches_back(passage: Passage, mention: Mention) -> bool:
    """Tell whether a period is for the clauses before it: not where its own clause begins with it or has a number."""
    clause = passage.clauses[passage.clause_of(Span(mention.start, mention.end))]
    taken = any(clause.start <= passage.place(claim).start < clause.end and not is_dated(claim) for claim in passage.claims)
    return not taken and mention.start - clause.start > _CLAUSE_START


def _choose(passage: Passage, claim: Claim, place: Span, mine: Sequence[Mention]) -> Mention | None:
    """Choose among the periods of a number's own clause."""
    text = passage.text
    if not changes(passage, claim) and claim.kind is not Kind.MULTIPLIER:
        for each in mine:
            if each.end <= place.start and text[each.end : place.start].strip() in {"", "的", "'s"}:
                return each  # 比2023年的3790万吨增长: the number of the year with which another is compared
    plain = [each for each in mine if not each.compared]
    if changes(passage, claim):
        plain = [each for each in plain if each.start < place.start or not _is_measured(passage, text[place.end : each.start])]
    if not plain:
        return None
    after = [each for each in plain if place.end <= each.start <= place.end + _AFTER_NEAR]
    before = [each for each in plain if each.end <= place.start]
    return (after[0] if after and passage.language is Language.EN else None) or (before[-1] if before else None) or plain[0]


def _is_measured(passage: Passage, between: str) -> bool:
    """Tell whether a change is measured against the period behind it: 6.5% more than in 2023, but not 3% year on year in 2024."""
    for marks in (YEARLY, SEQUENTIAL):
        between = marks[passage.language].sub(" ", between)
    return _MEASURED.search(between) is not None


def _find_around(passage: Passage) -> tuple[Mention | None, str]:
    """Find the period of what stands around a sentence: the latest that the sentence before names, or the first of a heading."""
    for each in reversed(passage.before):
        found = [mention for mention in each.mentions if not mention.compared and not mention.shift and not _is_event(mention, each)]
        dated = [mention for mention in found if mention.period is not None and mention.period.dated]
        if dated:
            return max(dated, key=lambda mention: mention.period.last if mention.period else date.min), "paragraph"
        if found:
            return found[-1], "paragraph"
    for each in passage.headings:
        if each.mentions:
            return each.mentions[0], "heading"
    return None, ""


def _is_event(mention: Mention, passage: Passage) -> bool:
    """Tell whether a mention is the day of an event, which says nothing of the other numbers around it, and not a closing day."""
    period = mention.period
    if period is None or period.first != period.last:
        return False
    return not _LASTING.search(passage.text[max(0, mention.start - _EVENT_NEAR) : mention.start])


def date_mention(mention: Mention, passage: Passage) -> Period | None:
    """Give the period of a mention; "in the second quarter" takes its year from what stands before."""
    period = mention.period
    if period is None and mention.shift:
        return _shift_mention(mention, passage)
    if period is None or period.dated:
        return period
    for each in _before(passage):
        years = {other.period.first.year for other in each.mentions if other.period and other.period.dated and not other.compared}
        if len(years) == 1:
            moved = move_years(period, years.pop() - period.first.year)
            if moved is not None:
                return Period(moved.first, moved.last, moved.name)
    return period


def _shift_mention(mention: Mention, passage: Passage) -> Period | None:
    """Give the year before the period that the text named last, or the same quarter of it."""
    for each in _before(passage):
        dated = [
            other.period
            for other in each.mentions
            if other.period and other.period.dated and not other.compared and (each is not passage or other.start < mention.start)
        ]
        if dated:
            return move_years(dated[-1], mention.shift)
    return None


def _before(passage: Passage) -> tuple[Passage, ...]:
    return (passage, *reversed(passage.before), *passage.heads, *passage.headings, *reversed(passage.earlier))


def fit_period(period: Period, fact: Fact) -> tuple[bool, bool]:
    """Tell whether the period of a text is that of a fact, and whether surely."""
    if fact.as_of is None:
        return True, True
    relation = relate(period, fact.as_of)
    if relation is Relation.SAME:
        return True, True
    stock = fact.quantity in _STOCKS
    if relation is Relation.AROUND:
        near = stock and (fact.as_of.last - fact.as_of.first).days < _MONTH_DAYS and _ends_near(fact.as_of.last, period.last)
        return near, near
    if relation is Relation.WITHIN and (period.last - period.first).days < _MONTH_DAYS:
        return stock, _ends_near(period.last, fact.as_of.last)
    return False, False


def _ends_near(one: date, other: date) -> bool:
    return abs((one - other).days) < _MONTH_DAYS


def fit_base(passage: Passage, claim: Claim, fact: Fact) -> bool:
    """Tell whether the period that a change is measured against, where the text names one, is the fact's."""
    if fact.base is None or not changes(passage, claim):
        return True
    number = passage.clause_of(passage.place(claim))
    bases = _bases(passage, passage.clauses[number])
    if not bases and number:
        before = passage.clauses[number - 1]
        if not any(before.start <= passage.place(each).start < before.end for each in passage.claims if not is_dated(each)):
            bases = _bases(passage, before)
    return not bases or any(relate(each, fact.base) is not Relation.APART for each in bases)


def _bases(passage: Passage, clause: Span) -> list[Period]:
    """List the periods of a clause with which something is compared."""
    return [
        each.period for each in passage.mentions if each.compared and each.period is not None and clause.start <= each.start < clause.end
    ]
