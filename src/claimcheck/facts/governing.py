"""Which terms govern a number: in "Revenue rose 38% and profit 5%" it is revenue for the first and profit for the second."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.facts.cue_words import CARRYING, PART
from claimcheck.facts.families import is_change, is_dated
from claimcheck.facts.passages import Passage
from claimcheck.facts.phrases import Hit
from claimcheck.model import Claim, Language, Span

ATTACHED, SUBJECT, ATTRIBUTE, WHOLE, DISTANT = 0, 1, 2, 3, 4
"""How a term governs a number, the nearest first."""
_EN_WORD = re.compile(r"[A-Za-z][A-Za-z'-]*")
_EN_AFTER = re.compile(
    r"\s*(?:(?:as|many|much|rise|increase|growth|jump|gain|fall|drop|decline|decrease|reduction|surge|climb|cut|share|stake|more|fewer|new|total|registered|full-time|paying|active|in|of|for|the|its|their|all|our|a|an"
    r"|combined|annual|reported|other|such|different|public|permanent|percent|per|cent)\b[\s-]*){0,6}",
    re.IGNORECASE,
)
_EN_WHOLE = re.compile(r"\bof\b", re.IGNORECASE)
_EN_OF_THE = re.compile(r"\bof\s+(?:the|its|their|all|our)\b", re.IGNORECASE)
_EN_PREPOSITION = re.compile(
    r"\b(?:from|of|in|on|for|by|to|at|with|per|among|into|across|through|under|including)\s+(?:(?:the|its|their|all|our|a|an|this|that)\s+)?(?:[a-z-]+\s+)?$",
    re.IGNORECASE,
)
_EN_CAUSE = re.compile(r"\b(?:on|by|amid|due|thanks|despite|because|as|against|than|while|since)\b", re.IGNORECASE)
_EN_SPENDING = re.compile(r"\bspen[dt]\w*\b[^.;]{0,30}$", re.IGNORECASE)
_EN_GOING = re.compile(r"\b(?:went|goes|go|going|was\s+spent|is\s+spent|were\s+spent)\s+(?:on|to|towards|into)\b", re.IGNORECASE)
_ZH_LOOSE = 12
_PARENTHESIS = re.compile(
    r"^\s*[,;(–—-]?\s*(?:(?:driven|helped|boosted|led|supported|fuelled|fueled|lifted|aided|hit|hurt|weighed|dragged|founded|based|"
    r"headquartered|built|known|according|unlike|despite|amid|thanks|compared|excluding|including)\b"
    r"|与|较|相比|得益于|受益于|受|由于|总部|成立于|不同于|不像)",
    re.IGNORECASE,
)
"""What begins a clause that says why or how, and not what."""
_APPOSITION = re.compile(
    r"^\s*[,;(–—-]?\s*(?:the|a|an|our|its|their|which|who|whose|where|further|by|meanwhile|however|in\s+turn|for\s+its\s+part|at|home|once|now|too|also"
    r"|like|it\s+(?:says|said)|he\s+sa(?:ys|id)|she\s+sa(?:ys|id)|they\s+sa(?:y|id))\b",
    re.IGNORECASE,
)
"""What begins a clause between commas that says more of the subject before it."""
_ZH_WHOLE = re.compile(r"占(?:到|据|了)?[^，。；]{0,6}$")
_ZH_AFTER = re.compile(
    r"(?:的|多|余|名|人|位|个|家|座|张|辆|台|次|项|件|份|种|部|场|套|间|所|条|只|头|棵|万|亿|左右|以上|注册|在职|全职|在校|活跃|新|付费|公共|登记|可用)*"
)
_PRONOUN = {
    Language.EN: re.compile(
        r"\s*(?:it|this|that|they|the\s+(?:figure|number|total|rate|share|count|level|ratio|sum|amount))\b", re.IGNORECASE
    ),
    Language.ZH: re.compile(r"\s*(?:这一|该|此)?(?:数字|比例|比率|占比|数据|增幅|降幅|指标|总数|规模)|\s*(?:它|其)"),
}


@dataclass(frozen=True, slots=True)
class Governor:
    """A term that may govern a number."""

    hit: Hit
    passage: Passage
    rank: int
    distance: int
    """How many clauses, sentences or headings lie between."""
    gap: int
    """How many characters lie between, in one clause."""

    @property
    def nearness(self) -> tuple[int, int]:
        """What orders governors; the least is the nearest."""
        return self.rank, self.distance


def find_governors(passage: Passage, claim: Claim) -> list[Governor]:
    """Find the terms that may govern a claim, from its own clause back to the headings.

    The search ends where a clause has a subject of its own.
    """
    place = passage.place(claim)
    own = passage.clause_of(place)
    clause = passage.clauses[own]
    found = list(_in_clause(passage, clause, place, claim, 0))
    if passage.heads:
        heads = [Governor(hit, head, SUBJECT, 1, 0) for head in passage.heads for hit in head.terms]
        return [*found, *heads] or _in_headings(passage)
    if any(each.rank <= SUBJECT and not _is_verb(passage, each.hit) for each in found) or not _carries(passage, clause, place, found):
        return found
    if PART[passage.language].search(passage.text[clause.start : place.start]):
        return found
    before, ended = _in_clauses_before(passage, own)
    found += before
    if ended:
        return found
    if own == 0 and len(passage.clauses) > 1 and not _EN_WORD.search(_PRONOUN[passage.language].sub("", passage.text[: place.start])):
        found += _hits_in(passage, passage.clauses[1], SUBJECT, 1)
    return found or _in_sentence_before(passage) or _in_headings(passage)


def _is_verb(passage: Passage, hit: Hit) -> bool:
    """Tell whether a term is no more than a verb of change, which governs nothing by itself: rose, fell."""
    return passage.text[hit.start : hit.end].lower() in CARRYING[passage.language]


def _in_clauses_before(passage: Passage, own: int) -> tuple[list[Governor], bool]:
    """Find the terms of the clauses before one, and whether the search ends there."""
    for number in range(own - 1, -1, -1):
        clause = passage.clauses[number]
        if is_aside(passage, number):
            continue
        found = _hits_in(passage, clause, None, own - number)
        if found or not _carries(passage, clause, Span(clause.end, clause.end), []):
            return found, True
    return [], False


def _hits_in(passage: Passage, clause: Span, rank: int | None, distance: int) -> list[Governor]:
    """List the terms of a clause, ranked by what stands before them unless a rank is given."""
    hits = [hit for hit in passage.terms if clause.start <= hit.start < clause.end and not _is_verb(passage, hit)]
    return [Governor(hit, passage, _rank_before(passage, clause, hit) if rank is None else rank, distance, 0) for hit in hits]


def _in_sentence_before(passage: Passage) -> list[Governor]:
    """List the terms of the sentence before: "Revenue grew. It rose 38%"."""
    if not passage.before:
        return []
    last = passage.before[-1]
    return _hits_in(last, Span(0, len(last.text)), None, len(passage.clauses) + 1)


def is_aside(passage: Passage, number: int) -> bool:
    """Tell whether a clause says something by the way: driven by exports, the company said."""
    clause = passage.clauses[number]
    words = passage.text[clause.start : clause.end]
    if _PARENTHESIS.match(words):
        return True
    counted = any(clause.start <= passage.place(claim).start < clause.end and not is_dated(claim) for claim in passage.claims)
    stated = any(clause.start <= hit.start < clause.end for hit in passage.terms)
    return number > 0 and not counted and not stated and _APPOSITION.match(words) is not None


def _in_headings(passage: Passage) -> list[Governor]:
    """Find terms in the nearest heading that has any."""
    for number, heading in enumerate(passage.headings):
        if heading.terms:
            return [Governor(hit, heading, DISTANT, number, 0) for hit in heading.terms]
    return []


def _in_clause(passage: Passage, clause: Span, place: Span, claim: Claim, distance: int) -> Iterator[Governor]:
    """Rank the terms of a claim's own clause."""
    text = passage.text
    for hit in passage.terms:
        if not clause.start <= hit.start < clause.end:
            continue
        if hit.end <= place.start:
            yield Governor(hit, passage, _rank_before(passage, clause, hit), distance, place.start - hit.end)
        elif hit.start >= place.end:
            between = text[place.end : hit.start]
            rank = _rank_after(passage, claim, between)
            if rank is not None:
                yield Governor(hit, passage, rank, distance, hit.start - place.end)
        elif hit.start < place.end and hit.end > place.start:
            yield Governor(hit, passage, ATTACHED, distance, 0)


def _rank_after(passage: Passage, claim: Claim, between: str) -> int | None:
    """Rank a term that stands after a number, by what lies between; None where it cannot govern it."""
    end = claim.span.end
    alone = not any(end <= each.span.start < end + len(between) and not is_dated(each) for each in passage.claims)
    if passage.language is Language.ZH:
        near = len(between) <= _ZH_LOOSE and not is_change(claim) and alone
        return ATTACHED if _ZH_AFTER.fullmatch(between) else ATTRIBUTE if near else None
    if _EN_AFTER.fullmatch(between):
        whole = _EN_WHOLE if claim.unit == "%" else _EN_OF_THE
        return WHOLE if whole.search(between) and not is_change(claim) else ATTACHED
    before = passage.text[: passage.place(claim).start]
    loose = (
        not is_change(claim)
        and (not _EN_CAUSE.search(between) or _EN_SPENDING.search(before) is not None or _EN_GOING.search(between) is not None)
        and alone
    )
    return ATTRIBUTE if loose else None


def _rank_before(passage: Passage, clause: Span, hit: Hit) -> int:
    """Tell a term that is the subject from one that stands behind a preposition or 占."""
    before = passage.text[clause.start : hit.start]
    if passage.language is Language.ZH:
        return WHOLE if _ZH_WHOLE.search(before) else SUBJECT
    return ATTRIBUTE if _EN_PREPOSITION.search(before) else SUBJECT


def _carries(passage: Passage, clause: Span, place: Span, governors: list[Governor]) -> bool:
    """Tell whether a clause goes on about the subject of the one before it: nothing of weight stands before its number."""
    text = passage.text
    blank = list(text[clause.start : place.start])
    stretches = [(each.start, each.end) for each in passage.mentions]
    stretches += [(claim.span.start - passage.span.start, claim.span.end - passage.span.start) for claim in passage.claims]
    stretches += [(each.hit.start, each.hit.end) for each in governors]
    stretches += [(each.start, each.end) for each in passage.names]
    for start, end in stretches:
        for at in range(max(start, clause.start), min(end, place.start)):
            blank[at - clause.start] = " "
    left = "".join(blank)
    if passage.language is Language.EN:
        return all(word.lower().removesuffix("'s") in CARRYING[Language.EN] for word in _EN_WORD.findall(left))
    return all(character in CARRYING[Language.ZH] for character in left if "㐀" <= character <= "鿿")
