"""One pass over a text: find candidates, read each with the rules of its language, join ranges, and look at the words beside it."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from claimcheck.extract.candidates import extend_draft, read_candidate
from claimcheck.extract.context import read_context
from claimcheck.extract.denominators import read_per
from claimcheck.extract.directions import direct
from claimcheck.extract.grammar import Grammar, grammar_of
from claimcheck.extract.qualifiers import qualify
from claimcheck.extract.rule import Draft
from claimcheck.extract.silence import silent_end
from claimcheck.model import Claim, Interval, Kind, Language, Number, Qualifier, Span


def scan_claims(text: str, language: Language, offset: int, *, soft: bool) -> tuple[Claim, ...]:
    """Return the claims of a text in order; disjoint. `soft` keeps those that only a contradiction makes claims (both, Chapter IV)."""
    grammar = grammar_of(language)
    claims: list[Claim] = []
    last: Draft | None = None
    position = floor = 0
    for place in grammar.places.finditer(text):
        start = place.start()
        if start < position:
            continue
        draft, position = _read_place(grammar, text, start, floor)
        if draft is None:
            continue
        draft = extend_draft(grammar, text, draft)
        position = max(draft.end, start + 1)
        if draft.rule.startswith("labels/"):
            if soft:
                claims.append(_finish(draft, text, offset))
            floor = draft.end
            continue
        if draft.kind is not Kind.TOLERANCE:
            qualify(draft, text, floor, language, last)
        direct(draft, text, floor, language)
        position = max(position, draft.end)
        if soft or not draft.soft or _stands(draft):
            draft.context = draft.context or read_context(draft, text, language)
            draft.per = read_per(draft, text, floor, language)
            claims.append(_finish(draft, text, offset))
        floor, last = draft.end, draft
    return tuple(claims)


def _read_place(grammar: Grammar, text: str, start: int, floor: int) -> tuple[Draft | None, int]:
    """Read what begins at a place, and say where to go on where that is no claim: behind a silent shape or phrase, or a number."""
    opening = grammar.openings.at(text, start)
    found = opening.find(text, start)
    if found is None:
        return None, start
    index, match = found
    if index < 0:
        return None, match.end()
    silent = silent_end(text, start, grammar.language) if index >= opening.labels else 0
    if silent > start:
        return None, silent
    draft = read_candidate(grammar, opening, text, found, floor)
    return draft, match.end() if index == len(opening.triggers) else start + 1


def _stands(draft: Draft) -> bool:
    """Tell whether a soft claim is a claim all the same: the first, a single digit with a unit, one with a bound."""
    return (
        draft.kind in {Kind.ORDINAL, Kind.RANK, Kind.DURATION, Kind.TIME}
        or draft.qualifier is not Qualifier.NONE
        or (draft.kind is Kind.COUNT and draft.unit == "digits")
        or (draft.kind in {Kind.QUANTITY, Kind.MONEY} and draft.value == 1)
    )


def _finish(draft: Draft, text: str, offset: int) -> Claim:
    span = Span(draft.start + offset, draft.end + offset)
    cue = draft.cue
    value = draft.value
    return Claim(
        span=span,
        surface=text[draft.start : draft.end],
        kind=draft.kind,
        value=_plain(value) if isinstance(value, (Decimal, Fraction)) else value,
        unit=draft.unit,
        qualifier=draft.qualifier,
        direction=draft.direction,
        change=draft.change,
        rule=draft.rule,
        resolution=draft.resolution,
        extent=draft.extent if not isinstance(value, Interval) else None,
        readings=draft.readings,
        units=draft.units,
        soft=draft.soft,
        emphatic=draft.emphatic,
        per=draft.per,
        context=draft.context,
        cue=None if cue is None else Span(min(cue.start, draft.start) + offset, max(cue.end, draft.end) + offset),
    )


def _plain(number: Number) -> Number:
    return Decimal(number.numerator) if isinstance(number, Fraction) and number.denominator == 1 else number
