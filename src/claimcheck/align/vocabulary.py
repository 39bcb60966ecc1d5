"""Which words a segment says and answers, without a word segmenter: "freelancers" is answered by a text that holds 自由职业者."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import add
from sys import intern

from claimcheck.align.channel import Channel, Layer, Numbering, Trust
from claimcheck.align.lemmas import lemmas
from claimcheck.align.lexicon import Lexicon
from claimcheck.align.lexis import Lexis

_FORWARD_LATIN, _FORWARD_INDUCED = Trust(0.62, 0.85), Trust(0.60, 0.50)
_BACKWARD_LATIN, _BACKWARD_INDUCED = Trust(0.90, 0.60), Trust(0.60, 0.30)
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
    """The words of one segment, each once; tuples take a fifth of the room of sets."""

    words: tuple[str, ...]
    """Its words as they stand: lemmas of an English text, lexicon words of a Chinese one by longest match."""
    known: tuple[str, ...]
    """Its words and phrases that the lexicon has: English heads, or every rendering that stands in a Chinese text."""
    latin: tuple[str, ...]


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
        beginnings = self.lexicon.beginnings
        for first, (form, word) in enumerate(zip(forms, words, strict=True)):
            written, listed = form, word
            for end in range(first + 1, len(forms)):
                if written not in beginnings and listed not in beginnings:
                    break
                for phrase in (f"{written} {words[end]}", f"{listed} {words[end]}"):
                    if phrase in known:
                        heads.add(intern(phrase))
                written, listed = f"{written} {forms[end]}", f"{listed} {words[end]}"
        latin = _find_latin(text)
        return Reading(
            words=tuple({word for word in words if word not in _FUNCTION_WORDS and len(word) >= _SHORTEST}),
            known=tuple(heads | (latin & known.keys())),
            latin=tuple(latin),
        )


def _find_latin(text: str) -> frozenset[str]:
    """Find the tokens in Latin letters that say something, in lower case; equal ones of all segments are one object, to save memory."""
    return frozenset(map(intern, _LATIN.findall(text.lower()))) - _FUNCTION_WORDS


def read_chinese(text: str, lexicon: Lexicon) -> Reading:
    """Read every rendering of the lexicon that is a substring, the longest ones side by side, and the Latin tokens."""
    heads, sizes = lexicon.heads, lexicon.rendering_sizes
    found: set[str] = set()
    greedy: set[str] = set()
    free = 0
    for at, (character, pair) in enumerate(zip(text, map(add, text, f"{text[1:]} "), strict=True)):
        if character in heads:
            found.add(intern(character))  # one object for all the segments that hold it
        best = ""
        for size in sizes.get(pair, ()):
            word = text[at : at + size]
            if word in heads:
                best = intern(word)
                found.add(best)
        if best and at >= free:
            greedy.add(best)
            free = at + len(best)
    return Reading(
        words=tuple(greedy),
        known=tuple(found),
        latin=tuple(_find_latin(text)),
    )


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What both sides of a document say and answer by the lexicon and in Latin letters."""

    numbering: Numbering
    forward: Channel
    """Words of the source, answered by the target."""
    backward: Channel
    """Words of the target, answered by the source."""


def gather_words(source: Sequence[Reading], target: Sequence[Reading], lexicon: Lexicon, kept: tuple[float, float]) -> Vocabulary:
    """Give numbers to all words; `kept` are the chances that a translation answers a word of the lexicon, forward and backward."""
    numbering = Numbering()
    source_latin, target_latin = [reading.latin for reading in source], [reading.latin for reading in target]
    known = [reading.known for reading in source]
    forward = [
        Layer(Trust(kept[0], _FORWARD_WEIGHT), known, [reading.known for reading in target], lexicon.heads),
        Layer(_FORWARD_LATIN, source_latin, target_latin),
    ]
    backward = [
        Layer(Trust(kept[1], _BACKWARD_WEIGHT), [reading.words for reading in target], known, lexicon.renderings),
        Layer(_BACKWARD_LATIN, target_latin, source_latin),
    ]
    return Vocabulary(numbering, numbering.add_channel(forward, backward=False), numbering.add_channel(backward, backward=True))


def add_induced(lexis: Lexis, source: Sequence[Reading], target_texts: Sequence[str], induced: Mapping[str, Iterable[str]]) -> None:
    """Add the renderings that were learnt from this document."""
    words_of: dict[str, list[str]] = {}
    for word, renderings in induced.items():
        for rendering in renderings:
            words_of.setdefault(rendering, []).append(word)
    said = [tuple(induced.keys() & reading.words) for reading in source]
    held = _find_renderings(target_texts, words_of)
    forward = lexis.numbering.add_channel([Layer(_FORWARD_INDUCED, said, held, words_of)], backward=False)
    lexis.extend(forward, lexis.numbering.add_channel([Layer(_BACKWARD_INDUCED, held, said, induced)], backward=True))


def _find_renderings(texts: Sequence[str], renderings: Mapping[str, object]) -> list[tuple[str, ...]]:
    """Find the renderings that each text holds."""
    sizes: dict[str, set[int]] = {}
    for rendering in renderings:
        sizes.setdefault(rendering[:2], set()).add(len(rendering))
    found: list[tuple[str, ...]] = []
    for text in texts:
        places = [(at, sizes[pair]) for at, pair in enumerate(map(add, text, text[1:])) if pair in sizes]
        found.append(tuple(renderings.keys() & {text[at : at + size] for at, some in places for size in some}))
    return found
