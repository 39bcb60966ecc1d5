"""The English-Chinese lexicon of this project, one file a topic: `freelancer<TAB>自由职业者|自由职业`; a table folds 經濟 into 经济."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from claimcheck.align.cedict import load_cedict
from claimcheck.align.lemmas import lemmas

_FOLDER = Path(__file__).parent
_FIRST = "\u2e80"
"""Renderings that begin with a figure or in Latin letters (4月) are not looked for: numbers are no evidence."""
_JOINTS = re.compile(r"(?:'s\b)?(?:[-./& ]+|$)")
"""What falls away when a text is cut into words: year-on-year, people's bank, U.S."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """English head words, in lower case, with their renderings in simplified Chinese, and the way back."""

    renderings: Mapping[str, Sequence[str]]
    heads: Mapping[str, Sequence[str]] = field(repr=False)
    beginnings: AbstractSet[str] = field(repr=False)
    """What heads of several words begin with: "people" and "people bank" of "people bank of"."""
    rendering_sizes: Mapping[str, Sequence[int]] = field(repr=False)
    """By the first two characters of the renderings that have several: how many characters they have, rising."""


def make_lexicon(entries: Iterable[tuple[str, Iterable[str]]]) -> Lexicon:
    """Join entries into a lexicon; a head that comes twice keeps the renderings of both."""
    renderings: dict[str, list[str]] = {}
    heads: dict[str, list[str]] = {}
    for written, words in entries:
        head = written if written.replace(" ", "").isalpha() else _JOINTS.sub(" ", written).rstrip()
        known = renderings.setdefault(head, [])
        for word in words:
            if word not in known:
                known.append(word)
                if word >= _FIRST:
                    heads.setdefault(word, []).append(head)
    beginnings: set[str] = set()
    for head in renderings:
        beginning = head
        while " " in beginning:
            beginning = beginning.rpartition(" ")[0]
            beginnings.add(beginning)
    sizes: dict[str, tuple[int, ...]] = {}
    for word in heads:
        size = len(word)
        if size > 1:
            known_sizes = sizes.get(word[:2], ())
            if size not in known_sizes:
                sizes[word[:2]] = tuple(sorted((*known_sizes, size)))
    return Lexicon(renderings=renderings, heads=heads, beginnings=beginnings, rendering_sizes=sizes)


@cache
def load_lexicon() -> Lexicon:
    """Read every topic file of this folder, once, and what the extra `lexicon` adds where it is installed."""
    return make_lexicon([*read_topics(), *load_cedict().items()])


def read_topics() -> Iterator[tuple[str, list[str]]]:
    """Read the topic files: each head with its renderings."""
    for path in sorted(_FOLDER.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            head, _, words = line.partition("\t")
            if words:
                yield head, words.split("|")


@cache
def _folding() -> dict[int, str]:
    """Read the table of Traditional characters: pairs of one Traditional and one simplified character."""
    pairs = (_FOLDER / "traditional.txt").read_text(encoding="utf-8").split()
    return {ord(pair[0]): pair[1] for pair in pairs}


def fold_traditional(text: str) -> str:
    """Write common Traditional characters as simplified ones, one for one, so that lengths hold."""
    return text.translate(_folding())


@cache
def _topic_heads() -> frozenset[str]:
    return frozenset(head for head, _ in read_topics())


def is_english_word(word: str) -> bool:
    """Tell whether a word, in small letters, or a form that it may come from, is a head of our own topic files."""
    return any(form in _topic_heads() for form in lemmas(word))
