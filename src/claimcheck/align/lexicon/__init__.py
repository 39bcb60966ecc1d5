"""The English-Chinese lexicon of this project, one file a topic: `freelancer<TAB>自由职业者|自由职业`; a table folds 經濟 into 经济."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from claimcheck.align.cedict import load_cedict
from claimcheck.align.lemmas import lemmas

_FOLDER = Path(__file__).parent
_JOINTS = re.compile(r"(?:'s\b)?(?:[-./& ]+|$)")
"""What falls away when a text is cut into words: year-on-year, people's bank, U.S."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """English head words, in lower case, with their renderings in simplified Chinese, and the way back."""

    renderings: Mapping[str, Sequence[str]]
    heads: Mapping[str, Sequence[str]] = field(repr=False)
    head_reaches: Mapping[str, int] = field(repr=False)
    """By the first word of the heads that have several: the most words of one."""
    rendering_reaches: Mapping[str, int] = field(repr=False)
    """By the first two characters of the renderings that have several: the most characters of one."""


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
                heads.setdefault(word, []).append(head)
    head_reaches: dict[str, int] = {}
    for head in renderings:
        first, space, _ = head.partition(" ")
        if space:
            head_reaches[first] = max(head_reaches.get(first, 0), head.count(" ") + 1)
    rendering_reaches: dict[str, int] = {}
    for word in heads:
        if len(word) > 1:
            rendering_reaches[word[:2]] = max(rendering_reaches.get(word[:2], 0), len(word))
    return Lexicon(
        renderings=renderings,
        heads=heads,
        head_reaches=head_reaches,
        rendering_reaches=rendering_reaches,
    )


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
