"""Whether the words around a number let it be a fact's: a forecast is no result, a part is not the whole, QoQ is not YoY."""

from __future__ import annotations

import re

from claimcheck.facts.cue_words import CHANGING, FROM_BEFORE, NARROWER, NEUTRAL, PART, PLAIN, SEQUENTIAL, SINGLE, UNREAL, YEARLY, make_set
from claimcheck.facts.families import DATE, SHARE, family_of, is_change
from claimcheck.facts.governing import ATTACHED, Governor
from claimcheck.facts.passages import Passage
from claimcheck.facts.senses import Sense
from claimcheck.model import Change, Claim, Language, Qualifier, Span

_NEAR = 40
_RESTRICTING = re.compile(r"\s+(?:from|in|at|of|for|outside|across|within|among)\s+(?:the\s+|its\s+)?([A-Za-z][\w'-]*)")
_LOOSELY_RESTRICTING = re.compile(r"\s+(?:from|for)\s+(?:the\s+|its\s+)?([A-Za-z][\w'-]*)")
_PERIOD_WORDS = make_set("""
    january february march april may june july august september october november december spring summer autumn winter first
    second third fourth fiscal calendar year quarter half month total all the period season this same that last previous both
    each which its it a an our their early late mid about around some nearly almost over more
""")
_OF_THAT = re.compile(r"\s*(?:\w+\s+)?(?:of|from|in)\s+(?:that|it|them|this|these|those|which|whom)\b", re.IGNORECASE)
_LABELLED = re.compile(rf"(?:{CHANGING.pattern})[^:：.。;；，,]{{0,40}}[:：]\s*$", re.IGNORECASE)
_A_PLUS = re.compile(
    r"(?:\ba\s+(?:plus|minus|rise|fall|gain|drop|change)\s+of|(?:增速|增长率|增幅|涨幅|降幅|跌幅)(?:分别)?(?:为|达|是|达到|约|仅)?)\s*$",
    re.IGNORECASE,
)
_LEADING_PART = re.compile(r"\s*(?:of|among|for|in)\b[^,]{1,60},", re.IGNORECASE)
_RATE = re.compile(r"率(?:分别)?(?:为|达|是|达到|约|仅|在)?\s*$|\brate(?:\s+of\s+\w+)?\s+(?:was|is|of|at|stood\s+at)\s*$", re.IGNORECASE)
_QUESTION = re.compile(r"[?？][\"'”’」』)）*_]*\s*$")
_COMPARATIVE = re.compile(r"(?:more|less|fewer|higher|lower|smaller|larger|bigger|greater|longer|shorter|faster|slower)\b", re.IGNORECASE)
_SCALE = re.compile(
    r"[（(][^）)]{0,12}(?:万|亿|千|百万|million|thousand|billion|'000|000)|(?:万|亿|千)[㐀-鿿]{0,3}\s*[）)]?\s*$", re.IGNORECASE
)
_STANDING = re.compile(
    r"\b(?:the|its|their)\s+(?:[a-z]+\s+)?([a-z]+)\s+(?:stood\s+at|came\s+to|amounted\s+to|totall?ed)\s+(?:\w+\s+)?$", re.IGNORECASE
)
_OF_WHOLE = {
    Language.EN: re.compile(r"^\W*(?:of|among)\b", re.IGNORECASE),
    Language.ZH: re.compile(r"(?:中|当中|里)[，,]\s*$"),
}
_HAN = re.compile(r"[㐀-鿿]+$")


def changes(passage: Passage, claim: Claim) -> bool:
    """Tell whether a claim is the size of a change, by its own words or by what heads its row or its column: "Growth of GDP | 5.8%"."""
    if claim.span not in passage.changing:
        passage.changing[claim.span] = _changes(passage, claim)
    return passage.changing[claim.span]


def _changes(passage: Passage, claim: Claim) -> bool:
    if is_change(claim) and not _is_rate(passage, claim):
        return True
    if family_of(claim) != SHARE:
        return False
    if any(CHANGING.search(head.text) for head in passage.heads):
        return True
    place = passage.place(claim)
    before, after = passage.text[: place.start], passage.text[place.end :].lstrip()
    if _COMPARATIVE.match(after) or any(marks[passage.language].match(after) for marks in (YEARLY, SEQUENTIAL)):
        return True
    return _LABELLED.search(before) is not None or _A_PLUS.search(before) is not None


def _is_rate(passage: Passage, claim: Claim) -> bool:
    """Tell whether a number is a rate though a verb of change is in its name: 流失率为1.3%."""
    before = passage.text[: passage.place(claim).start]
    return claim.change is Change.NONE and _RATE.search(before) is not None and _A_PLUS.search(before) is None


def fit_sort(passage: Passage, claim: Claim, sense: Sense) -> bool:
    """Tell whether a claim and a fact are both the size of a change, or neither."""
    return sense.change is None or sense.family == DATE or changes(passage, claim) == sense.change


def fit_wording(passage: Passage, claim: Claim, governor: Governor, sense: Sense) -> tuple[bool, bool]:
    """Tell whether the words around a number let it be the fact's, and whether surely."""
    place = passage.place(claim)
    clause = passage.clauses[passage.clause_of(place)]
    near = passage.text[clause.start : clause.end]
    if _is_unreal(passage, _chain(passage, clause, governor)) != sense.unreal or _QUESTION.search(passage.text):
        return False, False
    if changes(passage, claim) and not _fit_base_words(near, sense):
        return False, False
    start = governor.hit.start if governor.passage is passage else clause.start
    if governor.rank > ATTACHED and start < clause.start and PART[passage.language].search(passage.text[clause.start : place.start]):
        return False, False
    if sense.family != SHARE and governor.distance and _is_of_whole(governor, passage):
        return False, False
    if _is_single(passage, place, governor, sense) or _is_other_measure(passage, place, sense):
        return False, False
    fits, sure = _fit_term(passage, place, governor, sense)
    return fits, sure and (sense.family == SHARE or not _OF_THAT.match(passage.text, place.end))


def _is_of_whole(governor: Governor, passage: Passage) -> bool:
    """Tell whether a term names the whole of which a number is a part: "Of the customers, 7 million ...", 游客中，64万人次."""
    if governor.passage is not passage:
        return False
    clause = passage.clauses[passage.clause_of(Span(governor.hit.start, governor.hit.end))]
    return _OF_WHOLE[passage.language].search(passage.text[clause.start : clause.end]) is not None


def _is_single(passage: Passage, place: Span, governor: Governor, sense: Sense) -> bool:
    """Tell whether a number is for a day, where the fact is not: "the busiest day saw 1.1 million passengers"."""
    span = _chain(passage, passage.clauses[passage.clause_of(place)], governor)
    first = passage.clauses[max(0, passage.clause_of(place) - 1)].start
    found = SINGLE[sense.language].search(passage.text, min(span.start, first), span.end)
    return found is not None and SINGLE[sense.language].search(sense.text) is None


def _is_other_measure(passage: Passage, place: Span, sense: Sense) -> bool:
    """Tell whether a number is stated of a measure that is not the fact's: "the backlog stood at 12,300 cases"."""
    match = _STANDING.search(passage.text, max(0, place.start - _NEAR - _NEAR), place.start)
    return match is not None and match[1].lower() not in sense.text


def _chain(passage: Passage, clause: Span, governor: Governor) -> Span:
    """Give the words from the term that governs a number to the end of its clause."""
    if governor.passage is not passage:
        return clause
    first = passage.clauses[passage.clause_of(Span(governor.hit.start, governor.hit.end))].start
    return Span(min(clause.start, first), max(clause.end, governor.hit.end))


def _is_unreal(passage: Passage, span: Span) -> bool:
    """Tell whether some words of a sentence speak of what is not said to have happened."""
    if span not in passage.unreal:
        passage.unreal[span] = UNREAL[passage.language].search(passage.text, span.start, span.end) is not None
    return passage.unreal[span]


def _fit_base_words(near: str, sense: Sense) -> bool:
    """Hold "year on year" and "quarter on quarter" against the base of a fact."""
    sequential = bool(SEQUENTIAL[sense.language].search(near))
    yearly = bool(YEARLY[sense.language].search(near)) and not sequential
    return not (sequential and not sense.sequential) and not (yearly and sense.sequential)


def _fit_term(passage: Passage, place: Span, governor: Governor, sense: Sense) -> tuple[bool, bool]:
    """Tell whether the term of a fact is narrowed by words that the fact does not have: online sales, sales in Asia, 转播收入."""
    text, hit = governor.passage.text, governor.hit
    if sense.language is Language.ZH:
        found = re.search(rf"(?:{NARROWER[Language.ZH].pattern})$", text[: hit.start])
        if found is not None and found[0] not in sense.text:
            return False, False
        return True, not _is_compound(governor, sense)
    word = re.search(r"([A-Za-z][\w'-]*)[\s-]+$", text[: hit.start])
    if word and NARROWER[Language.EN].fullmatch(word[1]) and word[1].lower() not in sense.text:
        return False, False
    if _names_part(text, hit.end, sense) or (governor.passage is passage and _names_part(passage.text, place.end, sense)):
        return False, False
    counted = word is not None and any(governor.passage.place(each).end == word.end(1) for each in governor.passage.claims)  # nine errors
    if word and not counted and _is_noun(word) and not _is_plain(word[1].lower(), sense):
        return True, False
    loose = _LOOSELY_RESTRICTING.match(text, hit.end)
    lead = _LEADING_PART.match(text)
    led = lead is not None and any(not _is_known(word[0], sense) for word in NARROWER[Language.EN].finditer(lead[0]))
    return True, (loose is None or _is_known(loose[1], sense)) and not led


def _is_noun(word: re.Match[str]) -> bool:
    """Tell whether a word may be the first of a compound: mackerel landings, but not "Crews caught" nor a name."""
    return word[1].islower() or (word.start() == 0 and word[1].istitle() and not word[1].endswith("s"))


def _is_plain(word: str, sense: Sense) -> bool:
    """Tell whether a word before a term leaves it as wide as it is: total sales, but not mackerel landings."""
    return word in PLAIN or _is_known(word, sense) or word.endswith(("ed", "ing", "ly", "er", "est"))


def _names_part(text: str, end: int, sense: Sense) -> bool:
    """Tell whether what follows names a part: "in Germany", "from services"."""
    match = _RESTRICTING.match(text, end)
    if not match or _is_known(match[1], sense):
        return False
    return (match[1][0].isupper() and not match[1].isupper()) or NARROWER[Language.EN].fullmatch(match[1]) is not None


def _is_known(word: str, sense: Sense) -> bool:
    """Tell whether a word is one of the fact's, or says no more than when."""
    small = word.lower()
    return small.removesuffix("'s") in sense.text or small in _PERIOD_WORDS or small[0].isdigit()


def _is_compound(governor: Governor, sense: Sense) -> bool:
    """Tell whether a Chinese term is the end of a longer word that the fact does not have: 转播收入, 眼科日间手术."""
    passage, hit = governor.passage, governor.hit
    starts = [0, *(each.end for each in (*passage.names, *passage.terms) if each.end <= hit.start)]
    starts += [each.end for each in passage.mentions if each.end <= hit.start]
    starts += [passage.place(claim).end for claim in passage.claims if passage.place(claim).end <= hit.start]
    found = _HAN.search(passage.text[max(starts) : hit.start])
    if found is None:
        return False
    left = NEUTRAL.split(found[0])[-1]
    return len(left) > 1 and left not in sense.text


def is_scaled(passage: Passage, claim: Claim) -> bool:
    """Tell whether a bare number stands under a head that gives its magnitude: 482 under 集装箱吞吐量（万标箱）."""
    return claim.unit is None and any(_SCALE.search(head.text) for head in passage.heads)


def is_base(passage: Passage, claim: Claim) -> bool:
    """Tell whether a number is what another is measured against: from 1,100, 由1100."""
    if claim.qualifier is not Qualifier.NONE:
        return False  # more than 86,000
    place = passage.place(claim)
    return FROM_BEFORE[passage.language].search(passage.text[max(0, place.start - _NEAR) : place.start]) is not None
