"""What a number is about: "46 plants in 15 countries" and 在15个国家设有46家工厂 share plants and countries, number by number."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from claimcheck.compare.lexicon import CHINESE, ENGLISH, LONGEST
from claimcheck.compare.pinyin import spell_names
from claimcheck.model import Claim, Kind, Language, Segment

_BREAK = {
    Language.EN: re.compile(r"[,;:.!?()—–\n]|\b(?:and|while|but|whereas|versus|compared|against)\b"),
    Language.ZH: re.compile(r"[，。；、：！？（）,;:!?()—\n]|和|与|而"),
}
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]+")
_PHRASE = re.compile(r" (?:on|at|with|for|from|against|to) (?:an?|the|its|their|his|her)(?: [a-z-]+){1,3} \Z")
"""What stands between two numbers and belongs to the second: $58 million in its opening weekend on a budget of $165 million."""
_NAME = re.compile(r"\b([A-Z][a-z]{1,5}) (?=([A-Z][a-z]{1,11})\b)")
"""A family name and a given name."""
_REACH = 60
"""How many code points away a word may stand from the number that it is about."""
_COUNTED = frozenset({Kind.COUNT, Kind.VAGUE_COUNT, Kind.QUANTITY, Kind.ORDINAL})
_NAMED = 1.0
_GOVERNING = 0.5
_SHORTEST_NAME = 3
_STOP = frozenset(
    {"the", "this", "that", "these", "those", "there", "its", "his", "her", "our", "and", "but", "for", "with", "from", "over"}
)

Words = Mapping[str, float]


class Surroundings:
    """The words around one claim of a segment, read only where they are asked for."""

    __slots__ = ("_at", "_claims", "_segment", "_words")

    def __init__(self, segment: Segment, claims: Sequence[Claim], at: int) -> None:
        """Remember where the claim stands."""
        self._segment, self._claims, self._at = segment, claims, at
        self._words: Words | None = None

    @property
    def words(self) -> Words:
        """What the claim counts and what governs it, with weights."""
        if self._words is None:
            self._words = describe(self._segment, self._claims, self._at)
        return self._words


def likeness(one: Words, other: Words) -> float:
    """Weigh what two contexts share, from 0 up; 1 is one strong word."""
    return sum(min(weight, other[word]) for word, weight in one.items() if word in other)


def describe(segment: Segment, claims: Sequence[Claim], at: int) -> Words:
    """Collect the words about one claim of a segment: those after a count, those before a percentage, none beyond the next number."""
    claim = claims[at]
    text, start = segment.document.text, segment.span.start
    floor = max(claims[at - 1].span.end if at else start, claim.span.start - _REACH, start)
    ceiling = min(claims[at + 1].span.start if at + 1 < len(claims) else segment.span.end, claim.span.end + _REACH, segment.span.end)
    clauses = _BREAK[segment.language].split(text[floor : claim.span.start])
    before = clauses[-1]
    if at and segment.language is Language.EN and len(clauses) == 1 and (phrase := _PHRASE.search(before)):
        before = phrase.group()
    if not before.strip() and len(clauses) > 1 and text.startswith((",", "，", "."), claim.span.end):
        before = clauses[-2]  # in apposition: Wang Shuyu, 71,
    after = _BREAK[segment.language].split(text[claim.span.end : max(ceiling, claim.span.end)])[0]
    if at + 1 < len(claims) and segment.language is Language.EN and (phrase := _PHRASE.search(after)):
        after = after[: phrase.start()]
    counted = claim.kind in _COUNTED
    words: dict[str, float] = {}
    for part, weight in ((before, _GOVERNING if counted else _NAMED), (after, _NAMED), (claim.context, _NAMED)):
        for word in read_words(part, segment.language):
            words[word] = max(words.get(word, 0.0), weight)
    return words


def read_words(text: str, language: Language) -> list[str]:
    """List the concepts of the lexicon in a text, and its Latin names, which both languages share."""
    found = []
    for word in _WORD.findall(text):
        lower = word.lower().removesuffix("'s").removesuffix("’s")
        concept = next((ENGLISH[form] for form in _singulars(lower) if form in ENGLISH), None)
        if concept:
            found.append(concept)
        elif len(word) >= _SHORTEST_NAME and lower not in _STOP and (language is Language.ZH or not word.islower()):
            found.append(f"={lower}")
    if language is Language.EN:
        found += [f"={first}{second}".lower() for first, second in _NAME.findall(text)]
    if language is Language.ZH:
        found += _read_chinese(text)
        found += [f"={name}" for name in spell_names(text)]
    return found


def _singulars(word: str) -> tuple[str, ...]:
    """List what an English word may be the plural of."""
    if word.endswith("ies"):
        return word, word[:-3] + "y"
    return word, word.removesuffix("s"), word.removesuffix("es")


def _read_chinese(text: str) -> list[str]:
    """Cut a Chinese text into the longest words of the lexicon, from the left."""
    found, at = [], 0
    while at < len(text):
        for size in range(min(LONGEST, len(text) - at), 0, -1):
            concept = CHINESE.get(text[at : at + size])
            if concept:
                found.append(concept)
                at += size
                break
        else:
            at += 1
    return found
