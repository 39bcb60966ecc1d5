"""Movements without a figure of their own that go opposite ways: "loans grow faster" against 贷款下降较快.

A verb that governs a number is compared with the number. The others are only counted, and only a plain contradiction is told: one side
moves down where the other moves up, and no other word of either side could stand for the movement that is missing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from claimcheck.compare.movement_words import LEANS_EN, LEANS_ZH, MOVES_EN, MOVES_ZH
from claimcheck.findings import make_finding
from claimcheck.model import Bead, Direction, Finding, Language, Segment, Severity, Span
from claimcheck.numerals.trie import trie_pattern
from claimcheck.wording import place

_WORD_EN = re.compile(r"[A-Za-z]+")
_OTHER_EN = re.compile(
    r"\b(?:rais\w+ (?:the )?(?:money|funds?|capital|children|concerns?|questions?|awareness|issues?|cattle|alarm|hands?|doubts?)"
    r"|declin\w+ (?:to (?=[a-z])|comment|an? )|f[ae]ll\w* (?:into|under|behind|within|asleep|apart|ill|victim|in love|on|outside|to pieces)"
    r"|(?:the|last|this|next|every|each|early|late|in|of) fall(?! (?:in|of|to|by)\b)|give\w* rise|gave rise|high-rise|grow\w* up|up to"
    r"|drop\w* (?:out|off|by|in on|down|into)\b|water drop\w*|fall (?:semester|term|season))",
    re.IGNORECASE,
)
"""What moves nowhere: raise money, decline to comment, fall into, last fall, grow up."""
_MOVES_ZH = re.compile(rf"(?=[{''.join(sorted({word[0] for word in MOVES_ZH}))}]){trie_pattern(MOVES_ZH)}")
_LEANS_ZH = re.compile(trie_pattern(LEANS_ZH))
_SURE = 0.7
"""How sure it is that such a contradiction is a mistake, next to one about a number."""


class _Word(NamedTuple):
    """A word that moves, and where it stands."""

    direction: Direction
    segment: Segment
    span: Span


class _Side(NamedTuple):
    """The words that move and those that lean in some text of one language."""

    words: Sequence[_Word]
    leans: frozenset[Direction]

    def by_direction(self) -> Mapping[Direction, int]:
        """Count the words that move by direction."""
        return Counter(word.direction for word in self.words)


def compare_movements(
    number: int, bead: Bead, source: Sequence[Segment], target: Sequence[Segment], told: Sequence[Finding]
) -> list[Finding]:
    """Report the first movement of a bead that goes one way in English and the other way in Chinese, where nothing else tells of it."""
    there = _read(target, Language.ZH)
    if not there.words or any(finding.code == "CC106" and finding.bead == number for finding in told):
        return []
    here = _read(source, Language.EN)
    way = _contradict(here, there)
    if way is None:
        return []
    one = next(word for word in here.words if word.direction is way)
    other = next(word for word in there.words if word.direction is not way)
    english, chinese = place(one.segment, one.span), place(other.segment, other.span)
    ways = ("up", "down") if way is Direction.UP else ("down", "up")
    message = f'"{english.surface}" goes {ways[0]} in English, "{chinese.surface}" {ways[1]} in Chinese, and no other word answers either'
    sure = _SURE * bead.confidence
    return [make_finding("CC106", message, source=english, target=chinese, severity=Severity.WARNING, confidence=sure, bead=number)]


def _contradict(here: _Side, there: _Side) -> Direction | None:
    """Return the direction of the English movement that the Chinese turned round; None where there is no plain contradiction."""
    one, other = here.by_direction(), there.by_direction()
    for way, back in ((Direction.UP, Direction.DOWN), (Direction.DOWN, Direction.UP)):
        surplus = one.get(way, 0) > other.get(way, 0) and other.get(back, 0) > one.get(back, 0)
        alone = not one.get(back) and not other.get(way)
        if surplus and (alone or len(here.words) == len(there.words)) and way not in there.leans and back not in here.leans:
            return way
    return None


def _read(segments: Sequence[Segment], language: Language) -> _Side:
    """Find the words that move, and those that lean, in some segments."""
    words: list[_Word] = []
    leans: set[Direction] = set()
    for segment in segments:
        if language is Language.EN:
            text = _OTHER_EN.sub(lambda match: " " * len(match.group()), segment.prose)
            found = [(match.group().lower(), match.span()) for match in _WORD_EN.finditer(text)]
            moving = [(MOVES_EN[word], span) for word, span in found if word in MOVES_EN]
            leans |= {LEANS_EN[word] for word, _ in found if word in LEANS_EN}
        else:
            moving = [(MOVES_ZH[match.group()], match.span()) for match in _MOVES_ZH.finditer(segment.prose)]
            leans |= {LEANS_ZH[word] for word in _LEANS_ZH.findall(_MOVES_ZH.sub("#", segment.prose))} if moving else set()
        words += [_Word(way, segment, Span(*span).shift(segment.span.start)) for way, span in moving]
    return _Side(words, frozenset(leans))
