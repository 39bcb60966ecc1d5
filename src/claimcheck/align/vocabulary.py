"""Which words a segment says and answers, without a word segmenter: "freelancers" is answered by a text that holds 自由职业者."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from claimcheck.align.channel import Channel, Trust, make_channel
from claimcheck.align.lemmas import lemmas
from claimcheck.align.lexicon import Lexicon

_FORWARD = (Trust(0.62, 0.85), Trust(0.60, 0.50))
_BACKWARD = (Trust(0.90, 0.60), Trust(0.60, 0.30))
"""What words are worth: in Latin letters on both sides, learnt from this document."""
_FORWARD_WEIGHT, _BACKWARD_WEIGHT = 0.78, 0.45
"""What the ratios of words of the lexicon are multiplied by."""

_TOKEN = re.compile(r"[A-Za-zÀ-ɏ]+(?:['’][A-Za-z]+)?")
_POSSESSIVE = re.compile(r"['’]s?$")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ][A-Za-z0-9À-ɏ]+")
_SHORTEST = 2

_FUNCTION_WORDS = frozenset(
    word
    for line in (
        "a an the of to in on at by for with from as and or but if is am are was were be been being it its this that these those he",
        "she they him her them his their my your our i we you me us do does did not no so than then there here what which who whom",
        "whose when where how will would can could shall should may might must has have had into onto upon over out up off down about",
        "also just very s t re ve ll d m",
    )
    for word in line.split()
)
"""Words that say nothing about what a text is about."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of one segment."""

    words: frozenset[str]
    """Its words as they stand: lemmas of an English text, lexicon words of a Chinese one by longest match."""
    known: frozenset[str]
    """The English heads that it says or, in a Chinese text, answers."""
    latin: frozenset[str]


@dataclass(slots=True)
class EnglishReader:
    """Read English segments: lemmas once, however often a form comes."""

    lexicon: Lexicon
    _heads: dict[str, str] = field(default_factory=dict)

    def head_of(self, form: str) -> str:
        """Find the lexicon's head for a lower-case form, else the form without a plural ending."""
        found = self._heads.get(form)
        if found is None:
            known = self.lexicon.renderings
            found = next((lemma for lemma in lemmas(form) if lemma in known), "")
            if not found:
                found = form[:-1] if len(form) > _SHORTEST and form.endswith("s") and not form.endswith("ss") else form
            self._heads[form] = found
        return found

    def read(self, text: str) -> Reading:
        """Read the lemmas, the phrases of the lexicon and the Latin tokens of a text."""
        forms = [_POSSESSIVE.sub("", form) for form in _TOKEN.findall(text.lower())]
        words = [self.head_of(form) for form in forms]
        known = self.lexicon.renderings
        heads = {word for word in words if word in known}
        reaches = self.lexicon.head_reaches
        for first, (form, word) in enumerate(zip(forms, words, strict=True)):
            if not (form in reaches or word in reaches):
                continue
            for end in range(first + 2, min(len(forms), first + max(reaches.get(form, 0), reaches.get(word, 0))) + 1):
                for phrase in (" ".join([*forms[first : end - 1], words[end - 1]]), " ".join(words[first:end])):
                    if phrase in known:
                        heads.add(phrase)
        latin = frozenset(_LATIN.findall(text.lower())) - _FUNCTION_WORDS
        return Reading(
            words=frozenset(word for word in words if word not in _FUNCTION_WORDS and len(word) >= _SHORTEST),
            known=frozenset(heads) | (latin & known.keys()),
            latin=latin,
        )


def read_chinese(text: str, lexicon: Lexicon) -> Reading:
    """Read every rendering of the lexicon that is a substring, the longest ones side by side, and the Latin tokens."""
    heads, reaches = lexicon.heads, lexicon.rendering_reaches
    found: set[str] = set()
    greedy: set[str] = set()
    free = 0
    for at, character in enumerate(text):
        if character < "\u2e80":
            continue
        if character in heads:
            found.add(character)
        best = ""
        for end in range(at + 2, at + reaches.get(text[at : at + 2], 0) + 1):
            word = text[at:end]
            if word in heads:
                best = word
                found.add(best)
        if best and at >= free:
            greedy.add(best)
            free = at + len(best)
    return Reading(
        words=frozenset(greedy),
        known=frozenset(head for word in found for head in heads[word]),
        latin=frozenset(_LATIN.findall(text.lower())) - _FUNCTION_WORDS,
    )


def make_channels(
    source: Sequence[Reading],
    target: Sequence[Reading],
    lexicon: Lexicon,
    induced: Mapping[str, Iterable[str]],
    target_texts: Sequence[str],
    *,
    kept: tuple[float, float],
) -> tuple[Channel, Channel]:
    """Build the evidence from English to Chinese and back; `induced` gives an English word the renderings learnt from this document.

    `kept` are the chances that a translation answers a word of the lexicon, in both directions.
    """
    learnt = _learn(source, target_texts, induced)
    present = set().union(*(reading.words for reading in target))
    nothing: frozenset[str] = frozenset()
    said = nothing.union(*(reading.known for reading in source))
    ways = {head: frozenset(word for word in lexicon.renderings[head] if word in present) for head in said}
    forward = make_channel(
        [(reading.known, reading.latin, reading.words & induced.keys()) for reading in source],
        [(reading.known, reading.latin, answers) for reading, (answers, _) in zip(target, learnt[1], strict=True)],
        (Trust(kept[0], _FORWARD_WEIGHT), *_FORWARD),
    )
    backward = make_channel(
        [(reading.words, reading.latin, spoken) for reading, (_, spoken) in zip(target, learnt[1], strict=True)],
        [
            (nothing.union(*(ways[head] for head in reading.known)), reading.latin, spoken)
            for reading, spoken in zip(source, learnt[0], strict=True)
        ],
        (Trust(kept[1], _BACKWARD_WEIGHT), *_BACKWARD),
    )
    return forward, backward


def _learn(
    source: Sequence[Reading], target_texts: Sequence[str], induced: Mapping[str, Iterable[str]]
) -> tuple[list[frozenset[str]], list[tuple[frozenset[str], frozenset[str]]]]:
    """Find the induced renderings: those that each source may be answered by; and by target the words answered and the renderings held."""
    words_of: dict[str, set[str]] = {}
    for word, renderings in induced.items():
        for rendering in renderings:
            words_of.setdefault(rendering, set()).add(word)
    longest = max(map(len, words_of), default=0)
    spoken = [frozenset(rendering for word in reading.words & induced.keys() for rendering in induced[word]) for reading in source]
    heard = []
    for text in target_texts:
        held = {text[at : at + size] for size in range(2, longest + 1) for at in range(len(text) - size + 1)} & words_of.keys()
        heard.append((frozenset(word for rendering in held for word in words_of[rendering]), frozenset(held)))
    return spoken, heard
