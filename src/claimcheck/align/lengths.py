"""How long a segment is, and how likely two lengths belong together: 到2025年 weighs 2 Han and 4 others (after Gale & Church 1993)."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate
from statistics import median, pstdev

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_CJK_PUNCTUATION = re.compile(r"[\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65“”‘’…—]")
_SPACES = re.compile(r"\s+")

USUAL_RATIO = 0.31
"""Chinese weight by English character over many texts: .28 in news and software, .31 in fiction."""
_PULL = 6.0
"""How many segments the usual ratio counts for against the document's own."""
FLOOR = -9.0
"""No length alone says more against a pair than this."""
_ROOM = 1.6
"""The variance that a short segment adds, times its length."""
LONGEST = 2000
"""From this mean length on, only the spread counts."""


def weigh_source(text: str) -> float:
    """Count the characters of an English text, runs of space as one."""
    return float(len(_SPACES.sub(" ", text)))


def weigh_target(text: str) -> float:
    """Weigh a Chinese text: a Han character 1, CJK punctuation .7, the rest .3."""
    han, marks = len(_HAN.findall(text)), len(_CJK_PUNCTUATION.findall(text))
    return han + 0.7 * marks + 0.3 * (len(_SPACES.sub(" ", text)) - han - marks)


@dataclass(frozen=True, slots=True)
class Lengths:
    """The lengths of both sides as running sums, in units of Chinese weight, and what a chance pair looks like."""

    source: tuple[float, ...]
    target: tuple[float, ...]
    middle: float
    """The mean logarithm of a target length."""
    width: float
    """The standard deviation of it."""
    tables: Sequence[tuple[float, float]]
    """By mean length: half the precision and half the logarithm of the variance."""
    _chances: dict[int, list[float]] = field(default_factory=dict)
    _weights: dict[int, list[float]] = field(default_factory=dict)

    def expected(self, first: int, count: int) -> float:
        """Give the Chinese weight that `count` source segments from `first` call for."""
        return self.source[first + count] - self.source[first]

    def chances(self, width: int) -> list[float]:
        """Give, by the first of `width` target segments, the logarithm of the chance of their length, whatever the source."""
        found = self._chances.get(width)
        if found is None:
            found = self._chances[width] = [self._chance(weight, width) for weight in self.weights(width)]
        return found

    def weights(self, width: int) -> list[float]:
        """Give, by the first of `width` target segments, their length."""
        found = self._weights.get(width)
        if found is None:
            found = self._weights[width] = [end - start for start, end in zip(self.target, self.target[width:], strict=False)]
        return found

    def _chance(self, actual: float, width: int) -> float:
        off = (math.log(actual / width) - self.middle) / self.width
        return max(-3.0, -0.5 * off * off - math.log(self.width))


@cache
def _tabulate(spread: float) -> tuple[tuple[float, float], ...]:
    """Tabulate by mean length what depends on it alone; `spread` is the standard deviation of the logarithm in long segments."""
    variances = [spread * spread + _ROOM / max(4.0, length + 0.5) for length in range(LONGEST + 1)]
    return tuple((0.5 / variance, 0.5 * math.log(variance)) for variance in variances)


def make_lengths(source: Sequence[str], target: Sequence[str], ratio: float, spread: float) -> Lengths:
    """Measure both sides; `ratio` is the Chinese weight of an English character."""
    expected = [max(1.0, ratio * weigh_source(text)) for text in source]
    actual = [max(1.0, weigh_target(text)) for text in target]
    logs = [math.log(weight) for weight in actual] or [0.0]
    return Lengths(
        source=(0.0, *accumulate(expected)),
        target=(0.0, *accumulate(actual)),
        middle=sum(logs) / len(logs),
        width=max(0.6, pstdev(logs)),
        tables=_tabulate(spread),
    )


def fit_ratio(pairs: Sequence[tuple[str, str]]) -> float:
    """Take the median ratio of pairs that are aligned, pulled towards the usual one where they are few."""
    ratios = [weigh_target(target) / weigh_source(source) for source, target in pairs if source and target]
    if not ratios:
        return USUAL_RATIO
    own = math.log(max(0.05, min(2.0, median(ratios))))
    return math.exp((own * len(ratios) + math.log(USUAL_RATIO) * _PULL) / (len(ratios) + _PULL))
