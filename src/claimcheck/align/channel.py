"""Lexical evidence in one direction: the words that one side says, and which segments of the other side answer them."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

Layers = tuple[AbstractSet[str], ...]
"""The words of a segment by sort: of the lexicon, in Latin letters, learnt from this document."""

_GROWTH = 0.65
"""By how much a further segment raises the chance of a hit (less than 1: neighbours share words)."""
_LEVELS = (0.25, 0.45, 0.65, 0.85)
_SHARES = (0.2, 0.35, 0.55, 0.75, 1.0)
"""The share of the expected length that is there, by level: half a translation holds half of the words."""
_PULL = 2.0
_USUAL = 0.06
"""The chance that a segment holds a word, and for how many segments it counts; it matters in short documents."""


_CACHED = 2_000
"""How many sums and joined sets are kept at a time: memory stays linear."""


@dataclass(frozen=True, slots=True)
class Trust:
    """How much a sort of word is worth."""

    kept: float
    """The chance that a translation answers the word."""
    weight: float
    """What its log-likelihood ratio is multiplied by, since words are not independent."""


def level_of(share: float) -> int:
    """Round the share of the expected length that is there to a level."""
    return bisect_right(_LEVELS, share)


@dataclass(slots=True)
class Channel:
    """Who says which words, and who answers them. Sums are by bead: a word said twice in a bead counts once."""

    says: Sequence[AbstractSet[int]]
    answers: Sequence[AbstractSet[int]]
    sorts: Sequence[int]
    """By word: the number of its sort in `chances`."""
    chances: Sequence[tuple[Trust, float]]
    """What a word is worth, and the share of the answering segments that hold it."""
    _tables: dict[tuple[int, int], tuple[list[float], list[float]]] = field(default_factory=dict)
    _floors: dict[tuple[int, int, int, int], float] = field(default_factory=dict)
    _said: dict[tuple[int, int], AbstractSet[int]] = field(default_factory=dict)
    _answered: dict[tuple[int, int], AbstractSet[int]] = field(default_factory=dict)

    def ratio(self, first: int, count: int, at: int, width: int, level: int) -> float:
        """Give the log-likelihood ratio of the words of `count` speakers from `first` before `width` answerers from `at`."""
        said = self.says[first] if count == 1 else self._said.get((first, count)) or _join(self._said, self.says, first, count)
        answered = self.answers[at] if width == 1 else self._answered.get((at, width)) or _join(self._answered, self.answers, at, width)
        floor = self._floors.get((first, count, width, level))
        if floor is None:
            floor = self._fill(said, first, count, width, level)
        hits = said & answered
        return floor + sum(map(self._tables[width, level][0].__getitem__, hits)) if hits else floor

    def _fill(self, said: AbstractSet[int], first: int, count: int, width: int, level: int) -> float:
        """Sum up what it costs that no word is answered, and keep it."""
        if (width, level) not in self._tables:
            self._tables[width, level] = self._tabulate(width, level)
        if len(self._floors) > _CACHED:
            self._floors.clear()
        floor = self._floors[first, count, width, level] = sum(map(self._tables[width, level][1].__getitem__, said))
        return floor

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


def _join(cache: dict[tuple[int, int], AbstractSet[int]], sets: Sequence[AbstractSet[int]], first: int, count: int) -> AbstractSet[int]:
    if len(cache) > _CACHED:
        cache.clear()
    found = cache[first, count] = frozenset().union(*sets[first : first + count])
    return found


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
    return frozenset(known[word] for layer, known in zip(words, numbers, strict=True) for word in layer if word in known)
