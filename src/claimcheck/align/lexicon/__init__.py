"""The English-Chinese lexicon of this project, one file a topic: `freelancer<TAB>自由职业者|自由职业`; a table folds 經濟 into 经济."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Lexicon:
    """English head words, in lower case, with their renderings in simplified Chinese, and the way back."""

    renderings: Mapping[str, tuple[str, ...]]
    heads: Mapping[str, tuple[str, ...]] = field(repr=False)
    longest_head: int
    """The most words that a head has."""
    longest_rendering: int
    """The most characters that a rendering has."""
    openings: frozenset[str] = field(repr=False)
    """The first two characters of the renderings that are longer than one."""


def make_lexicon(entries: Iterable[tuple[str, Iterable[str]]]) -> Lexicon:
    """Join entries into a lexicon; a head that comes twice keeps the renderings of both."""
    renderings: dict[str, dict[str, None]] = {}
    heads: dict[str, dict[str, None]] = {}
    for head, words in entries:
        for word in words:
            renderings.setdefault(head, {})[word] = None
            heads.setdefault(word, {})[head] = None
    return Lexicon(
        renderings={head: tuple(words) for head, words in renderings.items()},
        heads={word: tuple(found) for word, found in heads.items()},
        longest_head=max((head.count(" ") + 1 for head in renderings), default=1),
        longest_rendering=max(map(len, heads), default=1),
        openings=frozenset(word[:2] for word in heads if len(word) > 1),
    )


@cache
def load_lexicon() -> Lexicon:
    """Read every topic file of this folder, once."""
    return make_lexicon(
        (head, words.split("|"))
        for path in sorted(_FOLDER.glob("*.tsv"))
        for line in path.read_text(encoding="utf-8").splitlines()
        for head, _, words in [line.partition("\t")]
        if words
    )


@cache
def _folding() -> dict[int, str]:
    """Read the table of Traditional characters: pairs of one Traditional and one simplified character."""
    pairs = (_FOLDER / "traditional.txt").read_text(encoding="utf-8").split()
    return {ord(pair[0]): pair[1] for pair in pairs}


def fold_traditional(text: str) -> str:
    """Write common Traditional characters as simplified ones, one for one, so that lengths hold."""
    return text.translate(_folding())
