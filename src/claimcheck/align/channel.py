"""Lexical evidence in one direction: the words that one side says, and which segments of the other side answer them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import chain

Layers = tuple[AbstractSet[str], ...]
"""The words of a segment by sort: of the lexicon, in Latin letters, learnt from this document."""

_GROWTH = 0.65
"""By how much a further segment raises the chance of a hit (less than 1: neighbours share words)."""
LEVELS = (0.25, 0.45, 0.65, 0.85)
"""Where one level ends and the next begins: how much of the expected length is there."""
_SHARES = (0.2, 0.35, 0.55, 0.75, 1.0)
"""The share of the words that is there, by level: half a translation holds half of them."""
_PULL = 2.0
_USUAL = 0.06
"""The chance that a segment holds a word, and for how many segments it counts; it matters in short documents."""


_CACHED = 2_000
"""How many sums are kept at a time: memory stays linear."""


@dataclass(frozen=True, slots=True)
class Trust:
    """How much a sort of word is worth."""

    kept: float
    """The chance that a translation answers the word."""
    weight: float
    """What its log-likelihood ratio is multiplied by, since words are not independent."""


@dataclass(slots=True)
class Channel:
    """Who says which words, and who answers them. Sums are by bead: a word said twice in a bead counts once."""

    says: Sequence[AbstractSet[int]]
    answers: Sequence[AbstractSet[int]]
    sorts: Sequence[int]
    """By word: the number of its sort in `chances`."""
    chances: Sequence[tuple[Trust, float]]
    """What a word is worth, and the share of the answering segments that hold it."""
    _tables: dict[int, tuple[Sequence[list[float]], Sequence[list[float]]]] = field(default_factory=dict)
    _floors: dict[tuple[int, int], Sequence[dict[int, float]]] = field(default_factory=dict)

    def hits(self, first: int, count: int, at: int, width: int) -> AbstractSet[int]:
        """Find the words of `count` speakers from `first` that `width` answerers from `at` answer."""
        said = self.says[first] if count == 1 else frozenset().union(*self.says[first : first + count])
        return said & (self.answers[at] if width == 1 else frozenset().union(*self.answers[at : at + width]))

    def gains(self, width: int) -> Sequence[Sequence[float]]:
        """Give by level and word what a hit before `width` answerers gains over a miss."""
        return self._tables_of(width)[0]

    def floors(self, count: int, width: int) -> Sequence[dict[int, float]]:
        """Give by level and first of `count` speakers the floors known so far before `width` answerers."""
        found = self._floors.get((count, width))
        if found is None:
            found = self._floors[count, width] = tuple({} for _ in _SHARES)
        return found

    def floor(self, first: int, count: int, width: int, level: int) -> float:
        """Give the log-likelihood ratio of `count` speakers from `first` of whose words none is answered, and keep it."""
        floors = self.floors(count, width)[level]
        if len(floors) > _CACHED:
            floors.clear()
        said = self.says[first] if count == 1 else frozenset().union(*self.says[first : first + count])
        floor = floors[first] = sum(map(self._tables_of(width)[1][level].__getitem__, said))
        return floor

    def _tables_of(self, width: int) -> tuple[Sequence[list[float]], Sequence[list[float]]]:
        found = self._tables.get(width)
        if found is None:
            gains, misses = zip(*(self._tabulate(width, level) for level in range(len(_SHARES))), strict=True)
            found = self._tables[width] = gains, misses
        return found

    def _tabulate(self, width: int, level: int) -> tuple[list[float], list[float]]:
        """Tabulate by word what a hit gains over a miss, and what a miss costs."""
        power = 1 + _GROWTH * (width - 1)
        share = _SHARES[level]
        gains, misses = [], []
        for trust, alone in self.chances:
            chance = min(1 - (1 - alone) ** power, trust.kept)
            miss = math.log((1 - trust.kept * share) / (1 - chance))
            misses.append(trust.weight * miss)
            gains.append(trust.weight * (math.log(trust.kept * share / chance) - miss))
        return list(map(gains.__getitem__, self.sorts)), list(map(misses.__getitem__, self.sorts))


def make_channel(said: Sequence[Layers], answered: Sequence[Layers], trusts: Sequence[Trust]) -> Channel:
    """Build a channel of the words that are both said and answered somewhere; the layers of a segment's words have a trust each."""
    numbers: list[dict[str, int]] = []
    first = 0
    for layer in range(len(trusts)):
        known = set().union(*(words[layer] for words in said)) & set().union(*(words[layer] for words in answered))
        numbers.append({word: number for number, word in enumerate(sorted(known), first)})
        first += len(known)
    answers = [_number(words, numbers) for words in answered]
    counts = Counter(number for words in answers for number in words)
    kinds: dict[tuple[Trust, int], int] = {}
    sorts = [
        kinds.setdefault((trust, counts[number]), len(kinds))
        for trust, known_words in zip(trusts, numbers, strict=True)
        for number in known_words.values()
    ]
    total = len(answered) + _PULL
    return Channel(
        says=[_number(words, numbers) for words in said],
        answers=answers,
        sorts=sorts,
        chances=[(trust, (count + _PULL * _USUAL) / total) for trust, count in kinds],
    )


def _number(words: Layers, numbers: Sequence[Mapping[str, int]]) -> frozenset[int]:
    found = (map(known.__getitem__, filter(known.__contains__, layer)) for layer, known in zip(words, numbers, strict=True))
    return frozenset(chain.from_iterable(found))
