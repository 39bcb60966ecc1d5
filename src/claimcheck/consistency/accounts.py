"""Movements told in free order: a rise of 30%, which took sales from 200 to 250; 比去年的70亿件多出三成, 达到84亿件."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimcheck.agreement.measure import MULTIPLE, POINTS, SHARE
from claimcheck.consistency.contradiction import Contradiction
from claimcheck.consistency.estimate import dimension_of, estimate
from claimcheck.consistency.movements import judge_movement
from claimcheck.consistency.role_words import CUES, FREE_GAP_EN, FREE_GAP_ZH, Cues
from claimcheck.consistency.skeleton import NUMBER, PERIOD, SPREAD, Skeleton
from claimcheck.model import Change, Claim, Kind, Language, Qualifier

_SIGN = re.compile(NUMBER)
_PERIOD = re.compile(PERIOD)
_BRACKET = re.compile(r"[(（][+−-]?(?:(?!\d)\w| )*$")
_NOUN = re.compile(
    r" (?!(?:from|last|this|were|found|held|sold|seen|made|when|with|than|that|which|while|strong|only|earlier|more|less|rather|just"
    r"|then|previously"
    r"|there|they|today|into|after|before|over|under|during|it)\b|[a-z]+(?:ed|ing)\b)([a-z]{4,})",
    re.IGNORECASE,
)
_ANY_SPREAD = re.compile(SPREAD)
_ENDS = 2
_RELATIVE = frozenset({SHARE, POINTS, MULTIPLE})
_BASE = re.compile(r"\b(?:than|above|below|over|under) the $", re.IGNORECASE)
"""What stands before the value that another is held against, and is no bound of it: 20% above the £12 million."""
_NEAR = 40
"""Where a clause takes up the one before, if at all."""
_SMALL = 12
"""Up to here a count in words may be no value of the movement: between the two censuses."""


@dataclass(frozen=True, slots=True)
class Place:
    """A number of a clause with the words to its left and right, up to the next number."""

    claim: Claim
    start: int
    left: str
    right: str


def check_accounts(skeleton: Skeleton, before: Skeleton | None = None) -> Iterator[Contradiction]:
    """Judge each clause that holds two values of one measure and one change, in whatever order.

    One value may stand alone in the sentence before: Last season the gate was 8,000. This season it is 9,200, an increase of 25%.
    """
    cues = CUES[skeleton.language]
    for clause in _split(skeleton.text, cues):
        places = list(_find_places(clause, skeleton, cues))
        if len(places) == _ENDS + 1 and not _ANY_SPREAD.search(clause):
            found = _judge_clause(clause, places, cues, skeleton.language)
            if found is not None:
                yield found
                return
    if before is None or not cues.anaphor.search(skeleton.text[:_NEAR]):
        return
    earlier, places = (list(_find_places(drawn.text, drawn, cues)) for drawn in (before, skeleton))
    if len(earlier) == 1 and len(places) == _ENDS:
        whole = f"{before.text} {skeleton.text}"
        moved = [replace(place, start=place.start + len(before.text) + 1) for place in places]
        found = _judge_clause(whole, [*earlier, *moved], cues, skeleton.language)
        if found is not None:
            yield found


def _split(text: str, cues: Cues) -> Iterator[str]:
    """Split a sentence where another statement begins; what takes up the one before stays with it."""
    start = 0
    for match in cues.clause.finditer(text):
        if match.group() in ";:；：" and cues.anaphor.search(text, match.start(), match.start() + _NEAR):
            continue
        yield text[start : match.start()]
        start = match.start()
    yield text[start:]


def _find_places(clause: str, skeleton: Skeleton, cues: Cues) -> Iterator[Place]:
    """List the numbers of a clause that may be an end of a movement, or its size."""
    signs = [*_SIGN.finditer(clause)]
    for index, sign in enumerate(signs):
        claim = skeleton.claims[sign.group()]
        left = clause[signs[index - 1].end() if index else 0 : sign.start()]
        right = clause[sign.end() : signs[index + 1].start() if index + 1 < len(signs) else len(clause)]
        worded = claim.kind is Kind.COUNT and not any(character.isdecimal() for character in claim.surface)
        small = worded and _is_small(claim) and not cues.change_left.search(left)
        if not small and not cues.label.search(left):
            yield Place(replace(claim, qualifier=Qualifier.NONE) if _BASE.search(left) else claim, sign.start(), left, right)


def _is_small(claim: Claim) -> bool:
    """Tell whether a count in words is too small to be told of as a value."""
    size = estimate(claim)
    return size is not None and size.high <= _SMALL


def _judge_clause(clause: str, places: Sequence[Place], cues: Cues, language: Language) -> Contradiction | None:
    """Find the change among three numbers, and judge it in every order that the words leave open."""
    changes = [place for place in places if _is_change(place, cues)]
    if len(changes) > 1:
        changes = [place for place in changes if dimension_of(place.claim) in _RELATIVE]
    if len(changes) != 1 or cues.yearly.search(clause) or cues.foreign.search(clause[places[0].start :]):
        return None
    change, last = changes[0], changes[0] is places[-1]
    ends = _lend([place for place in places if place is not change])
    if change.claim.unit == "point" and dimension_of(ends[0].claim) == SHARE:
        change = replace(change, claim=replace(change.claim, kind=Kind.PERCENTAGE_POINTS, unit="pp"))
    if not _fit(change, ends) or not _belongs(change, language, last=last) or (last and cues.other_base.search(change.right)):
        return None
    if cues.spread.search(change.right) or cues.held.search(change.left) or not _alike(*ends):
        return None
    found = [_judge_order(first, second, change.claim) for first, second in _order(ends, cues)]
    return found[0] if found and all(found) else None


def _fit(change: Place, ends: Sequence[Place]) -> bool:
    """Tell whether a change of this sort may lie between two such values: points between shares, a share between amounts."""
    one, other, sized = (dimension_of(place.claim) for place in (*ends, change))
    if one != other or one in {POINTS, MULTIPLE} or any(place.claim.kind in {Kind.RATIO, Kind.SCORE} for place in ends):
        return False
    return sized == POINTS if one == SHARE and sized != MULTIPLE else sized in {SHARE, MULTIPLE, one}


def _is_change(place: Place, cues: Cues) -> bool:
    """Tell whether a number is the size of a change, by its kind or by the words beside it."""
    if dimension_of(place.claim) in {POINTS, MULTIPLE} or place.claim.change is Change.BY:
        return not (cues.second_left.search(place.left) and place.claim.change is not Change.BY)
    if _BRACKET.search(place.left):
        return dimension_of(place.claim) == SHARE
    return bool(cues.change_left.search(place.left) or cues.change_right.search(place.right))


def _alike(one: Place, other: Place) -> bool:
    """Tell whether two numbers may count the same: not 4,000 inhabitants and 1,200 cars."""
    if one.claim.unit is not None and other.claim.unit is not None:
        return True
    nouns = [match.group(1).lower() for match in map(_NOUN.match, (one.right, other.right)) if match]
    return len(nouns) < _ENDS or nouns[0][:4] == nouns[1][:4]


def _lend(ends: Sequence[Place]) -> Sequence[Place]:
    """Lend the unit of the second number to a bare first one: from 75 to 45 minutes."""
    one, other = ends
    if one.claim.kind is Kind.COUNT and one.claim.unit is None and other.claim.unit is not None and one.right.strip() == "to":
        return replace(one, claim=replace(one.claim, kind=other.claim.kind, unit=other.claim.unit)), other
    return ends


def _belongs(change: Place, language: Language, *, last: bool) -> bool:
    """Tell whether the words between the last comma and a change name no measure of their own: not, causing demand to drop by 5%."""
    _, comma, gap = change.left.rpartition("，" if language is Language.ZH else ",")
    if not comma or (language is Language.EN and not last):
        return True
    return (FREE_GAP_ZH if language is Language.ZH else FREE_GAP_EN).fullmatch(gap) is not None


def _order(ends: Sequence[Place], cues: Cues) -> list[tuple[Claim, Claim]]:
    """Give the orders in time that two values may have: the one that words tell, or both where each has a period; none without a link."""
    first = [place for place in ends if cues.first_left.search(place.left) or cues.first_right.search(place.right)]
    second = [place for place in ends if cues.second_left.search(place.left) or cues.second_right.search(place.right)]
    one, other = ends
    if len(first) == 1:
        return [(first[0].claim, (other if first[0] is one else one).claim)]
    if len(second) == 1 and not first:
        return [((other if second[0] is one else one).claim, second[0].claim)]
    dated = all(_PERIOD.search(place.left) for place in ends) or all(_PERIOD.search(place.right) for place in ends)
    dated = dated or (len(_PERIOD.findall(one.right)) + len(_PERIOD.findall(other.left)) >= _ENDS)
    return [(one.claim, other.claim), (other.claim, one.claim)] if first or second or dated else []


def _judge_order(first: Claim, second: Claim, change: Claim) -> Contradiction | None:
    """Judge a movement from one value to another."""
    if change.kind is Kind.MULTIPLIER and change.change is Change.NONE:
        change = replace(change, change=Change.TO)
    start, end = estimate(first), estimate(second)
    return None if start is None or end is None else judge_movement(start, end, change, (first, second))
