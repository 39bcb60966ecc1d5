"""The words of both directions together, and what those that a bead's two sides share are worth, by its shape."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import add

from claimcheck.align.channel import Channel, Numbering, join_sets

_GROWTH = 0.65
"""By how much a further segment raises the chance of a hit (less than 1: neighbours share words)."""
_EDGES = (0.25, 0.45, 0.65, 0.85)
"""Where one level ends and the next begins: how much of the expected length is there."""
_SHARES = (0.2, 0.35, 0.55, 0.75, 1.0)
"""The share of the words that is there, by level: half a translation holds half of them."""
LEVELS = (*_EDGES, *(1 / edge for edge in reversed(_EDGES)))
"""The same for both directions at once: a target that is too short holds too few words of the source, and the other way round."""
_SAID = tuple(min(level, len(_EDGES)) for level in range(len(LEVELS) + 1))
_HEARD = _SAID[::-1]
"""By level of both directions: the level of the forward and of the backward one."""
_CACHED = 2_000
"""How many sums are kept at a time: memory stays linear."""


@dataclass(slots=True)
class Scale:
    """What words are worth in beads of one shape."""

    lexis: Lexis = field(repr=False)
    count: int
    width: int
    gains: list[list[float]] = field(default_factory=lambda: [[]] * len(_SAID))
    """By level and sort of word: what a hit gains over a miss; empty until it is made."""
    heard: list[dict[int, float]] = field(init=False)
    """By level and first target segment: the sums known so far of target words of which none is answered."""
    _misses: list[list[float]] = field(default_factory=lambda: [[]] * len(_SAID))

    def __post_init__(self) -> None:
        """Keep one table of sums for all levels that the backward direction does not tell apart."""
        sums: list[dict[int, float]] = [{} for _ in _SHARES]
        self.heard = [sums[level] for level in _HEARD]

    def make_gains(self, level: int) -> list[float]:
        """Tabulate what hits gain over misses, and keep it."""
        self._tabulate(level)
        return self.gains[level]

    def sum_said(self, first: int, level: int, sums: list[float | None]) -> float:
        """Give the log-likelihood ratio of source segments of whose words none is answered, and note it at all levels that are alike."""
        misses = self._misses[level] or self._tabulate(level)
        total = sum(map(misses.__getitem__, self.lexis.said(first, self.count)))
        sums[level] = total
        if level >= len(_EDGES):
            sums[len(_EDGES) :] = [total] * (len(sums) - len(_EDGES))
        return total

    def sum_heard(self, at: int, level: int) -> float:
        """Give the log-likelihood ratio of target segments of whose words none is answered, and keep it."""
        misses = self._misses[level] or self._tabulate(level)
        sums = self.heard[level]
        if len(sums) > _CACHED:
            sums.clear()
        total = sums[at] = sum(map(misses.__getitem__, self.lexis.heard(at, self.width)))
        return total

    def _tabulate(self, level: int) -> list[float]:
        """Tabulate by sort of word what a hit gains over a miss, and what a miss costs."""
        forward = self.lexis.worths(_SAID[level], self.width, backward=False)
        back = self.lexis.worths(_HEARD[level], self.count, backward=True)
        self.gains[level], self._misses[level] = list(map(add, forward[0], back[0])), list(map(add, forward[1], back[1]))
        return self._misses[level]


@dataclass(slots=True)
class Lexis:
    """What the segments of both sides say and answer. Sums are by bead: a word said twice in a bead counts once."""

    numbering: Numbering
    rows: list[frozenset[int]]
    """By source segment: the words that it says and those of the target that it answers."""
    columns: list[frozenset[int]]
    """By target segment: the words that it answers and those that it says itself."""
    forward: list[tuple[int, ...]]
    """By source segment: the words that it says."""
    backward: list[tuple[int, ...]]
    _scales: dict[tuple[int, int], Scale] = field(default_factory=dict)
    _worths: dict[tuple[int, int, bool], tuple[list[float], list[float]]] = field(default_factory=dict)
    _unions: tuple[dict[tuple[int, int], list[int]], dict[tuple[int, int], list[int]]] = field(default_factory=lambda: ({}, {}))

    def said(self, first: int, count: int) -> list[int]:
        """Give the sorts of the words that source segments say, word by word."""
        return self._list_sorts(self.forward, first, count, self._unions[0])

    def heard(self, at: int, width: int) -> list[int]:
        """Give the sorts of the words that target segments say, word by word."""
        return self._list_sorts(self.backward, at, width, self._unions[1])

    def _list_sorts(self, says: Sequence[tuple[int, ...]], first: int, count: int, known: dict[tuple[int, int], list[int]]) -> list[int]:
        """Unite the words of some segments, and keep their sorts for a while."""
        found = known.get((first, count))
        if found is None:
            if len(known) > _CACHED:
                known.clear()
            words = says[first] if count == 1 else frozenset().union(*says[first : first + count])
            found = known[first, count] = list(map(self.numbering.kinds.__getitem__, words))
        return found

    def hits(self, first: int, count: int, at: int, width: int) -> frozenset[int]:
        """Find the words that `count` source segments from `first` share with `width` target segments from `at`."""
        row = self.rows[first] if count == 1 else frozenset().union(*self.rows[first : first + count])
        return row & (self.columns[at] if width == 1 else frozenset().union(*self.columns[at : at + width]))

    def scale(self, count: int, width: int) -> Scale:
        """Give what words are worth in beads of a shape."""
        found = self._scales.get((count, width))
        if found is None:
            found = self._scales[count, width] = Scale(self, count, width)
        return found

    def worths(self, level: int, answerers: int, *, backward: bool) -> tuple[list[float], list[float]]:
        """Tabulate what a hit before so many answerers gains over a miss, and what a miss costs; 0 for words of the other direction."""
        found = self._worths.get((level, answerers, backward))
        if found is None:
            power = 1 + _GROWTH * (answerers - 1)
            gains, misses = [0.0] * (len(self.numbering.sorts) + 1), [0.0] * (len(self.numbering.sorts) + 1)
            for number, sort in enumerate(self.numbering.sorts):
                if sort.backward is backward:
                    kept = sort.trust.kept * _SHARES[level]
                    chance = min(1 - (1 - sort.share) ** power, sort.trust.kept)
                    miss = math.log((1 - kept) / (1 - chance))
                    misses[number] = sort.trust.weight * miss
                    gains[number] = sort.trust.weight * (math.log(kept / chance) - miss)
            found = self._worths[level, answerers, backward] = gains, misses
        return found

    def extend(self, forward: Channel, backward: Channel) -> None:
        """Add words that were numbered later, in place: a copy of everything would double the memory."""
        self._scales.clear()
        self._worths.clear()
        for known in self._unions:
            known.clear()
        for sets, more in ((self.rows, (forward.says, backward.answers)), (self.columns, (forward.answers, backward.says))):
            for place, (one, other) in enumerate(zip(*more, strict=True)):
                if one or other:
                    sets[place] = sets[place].union(one, other)
        for said, added in ((self.forward, forward.says), (self.backward, backward.says)):
            for place, words in enumerate(added):
                said[place] += tuple(words)


def make_lexis(numbering: Numbering, forward: Channel, backward: Channel) -> Lexis:
    """Join both directions."""
    return Lexis(
        numbering,
        rows=join_sets(forward.says, backward.answers),
        columns=join_sets(forward.answers, backward.says),
        forward=[tuple(words) for words in forward.says],
        backward=[tuple(words) for words in backward.says],
    )
