"""Find thousands of phrases in a text in one pass: English by the stems of words (sale finds sales), Chinese by its characters."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

_WORD = re.compile(r"[A-Za-zÀ-ɏ0-9]+(?:'[A-Za-z]+)?")
_HAN = re.compile("[㐀-鿿豈-﫿]")
_FUZZY_LENGTH = 6
_FUZZY_CUTOFF = 90
"""The likeness, of 100, from which a long word passes for one of the registry: a slip of the pen, another spelling."""
_PREFIX = 2


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase that stands in a text."""

    start: int
    end: int
    key: int
    """The number of the phrase in its index."""


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Take the ending of inflection off an English word: sales, sale's and sale are one; employed, employing and employs another."""
    word = _strip(word.lower().removesuffix("'s").replace("'", ""))
    return word.removesuffix("e") if len(word) > _SHORT else word


_SHORT = 3
_ENDINGS = (("ies", "y"), ("ied", "y"), ("sses", "ss"), ("ings", ""), ("ing", ""), ("edly", ""), ("ed", ""), ("es", "e"), ("s", ""))


def _strip(word: str) -> str:
    if word.endswith(("ss", "us", "is")):
        return word
    for ending, rest in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORT:
            bare = word[: -len(ending)] + rest
            doubled = ending in {"ed", "ing"} and bare[-1:] == bare[-2:-1] and bare[-1:] not in "lsz"
            return bare[:-1] if doubled else bare
    return word


class PhraseIndex:
    """Phrases with numbers; a phrase may be entered often, and has one number."""

    def __init__(self) -> None:
        """Begin without phrases."""
        self._keys: dict[tuple[str, ...] | str, int] = {}
        self._words: defaultdict[str, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
        self._characters: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
        self._vocabulary: defaultdict[str, set[str]] = defaultdict(set)
        self._alike: dict[str, str] = {}

    def add(self, phrase: str) -> int | None:
        """Enter a phrase and give its number; None where it holds no word."""
        if _HAN.search(phrase):
            text = "".join(phrase.split()).casefold()
            key = self._keys.setdefault(text, len(self._keys))
            if (text, key) not in self._characters[text[:_PREFIX]]:
                self._characters[text[:_PREFIX]].append((text, key))
            return key
        stems = tuple(stem(match[0]) for match in _WORD.finditer(phrase))
        if not stems:
            return None
        key = self._keys.setdefault(stems, len(self._keys))
        if (stems, key) not in self._words[stems[0]]:
            self._words[stems[0]].append((stems, key))
            for each in stems:
                if len(each) >= _FUZZY_LENGTH:
                    self._vocabulary[each[:_PREFIX]].add(each)
        return key

    def find(self, text: str) -> list[Hit]:
        """Find the phrases of a text, in order; one that stands inside a longer one is left out."""
        hits = self._find_words(text)
        if self._characters and not text.isascii():
            hits += self._find_characters(text.casefold() if len(text.casefold()) == len(text) else text)
        return _keep_longest(hits)

    def _find_words(self, text: str) -> list[Hit]:
        words = [(match.start(), match.end(), self._known(stem(match[0]))) for match in _WORD.finditer(text)]
        hits = []
        for number, (start, _, first) in enumerate(words):
            for stems, key in self._words.get(first, ()):
                last = number + len(stems)
                if last <= len(words) and all(words[number + place][2] == each for place, each in enumerate(stems)):
                    gaps = (text[words[place][1] : words[place + 1][0]] for place in range(number, last - 1))
                    if all(gap.strip() in {"", "-", "–", "’", "'", "&", "/", "."} for gap in gaps):
                        hits.append(Hit(start, words[last - 1][1], key))
        return hits

    def _known(self, word: str) -> str:
        """Give the word of the index that a word passes for: itself, or one that is almost the same."""
        if len(word) < _FUZZY_LENGTH or word in self._words or word in self._vocabulary.get(word[:_PREFIX], ()):
            return word
        if word not in self._alike:
            likely = process.extractOne(word, self._vocabulary.get(word[:_PREFIX], ()), scorer=fuzz.ratio, score_cutoff=_FUZZY_CUTOFF)
            self._alike[word] = likely[0] if likely else word
        return self._alike[word]

    def _find_characters(self, text: str) -> list[Hit]:
        hits = []
        for start in range(len(text)):
            for size in (_PREFIX, 1):
                for phrase, key in self._characters.get(text[start : start + size], ()):
                    if text.startswith(phrase, start):
                        hits.append(Hit(start, start + len(phrase), key))
        return hits


def _keep_longest(hits: list[Hit]) -> list[Hit]:
    """Leave out what stands inside a longer hit; hits of one place and several keys all stay."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda each: (each.start, -each.end)):
        if kept and hit.end <= kept[-1].end and (hit.start, hit.end) != (kept[-1].start, kept[-1].end):
            continue
        kept.append(hit)
    return kept
