"""How one file interleaves its languages: English, 中文, English, 中文 makes a Chinese run the likely partner of the run beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.model import Segment

_FEWEST_RUNS = 4
_ALTERNATING = 0.25
"""The least number of pairs of runs by segment of the smaller side that makes a file interleaved."""
BONUS = 4.0


@dataclass(frozen=True, slots=True)
class Interleaving:
    """The number of the pair of runs that each segment stands in."""

    source: tuple[int, ...]
    target: tuple[int, ...]

    def ratio(self, first: int, count: int, at: int, width: int) -> float:
        """Reward a bead within one pair of runs, and hold it against a bead that leaves it."""
        pair = self.source[first]
        same = pair == self.source[first + count - 1] == self.target[at] == self.target[at + width - 1]
        return BONUS if same else -BONUS


def find_interleaving(source: Sequence[Segment], target: Sequence[Segment]) -> Interleaving | None:
    """Find the runs of a file in which both languages alternate; None for two files and for one block after the other."""
    if not source or not target or source[0].document is not target[0].document:
        return None
    order = sorted(
        [(segment.span.start, 0, at) for at, segment in enumerate(source)]
        + [(segment.span.start, 1, at) for at, segment in enumerate(target)]
    )
    numbers: tuple[list[int], list[int]] = ([0] * len(source), [0] * len(target))
    run, before = -1, -1
    for _, side, at in order:
        run += side != before
        before = side
        numbers[side][at] = run // 2
    if run + 1 < _FEWEST_RUNS or (run + 1) / 2 < _ALTERNATING * min(len(source), len(target)):
        return None
    return Interleaving(tuple(numbers[0]), tuple(numbers[1]))
