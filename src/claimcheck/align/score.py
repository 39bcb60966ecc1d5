"""How well segments stand for each other: log-likelihood ratios of length, marks, words of both directions and place, summed up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.align.channel import Channel, level_of
from claimcheck.align.lengths import Lengths
from claimcheck.align.marks import Structure
from claimcheck.align.runs import Interleaving
from claimcheck.align.search import Step

_HOPELESS = -5.0
"""Below this ratio of lengths a bead of several segments is not looked at further."""
_LENGTH_WEIGHT = 0.9
_MARKS_WEIGHT = 0.8


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything that speaks for or against a bead."""

    lengths: Lengths
    structure: Structure
    forward: Channel
    """Words of the source, answered by the target."""
    backward: Channel
    """Words of the target, answered by the source."""
    interleaving: Interleaving | None = None

    def rate(self, first: int, count: int, at: int, width: int) -> float:
        """Give the log-likelihood ratio of a bead, without the prior of its shape."""
        expected, actual = self.lengths.expected(first, count), self.lengths.actual(at, width)
        total = _LENGTH_WEIGHT * self.lengths.ratio(expected, actual, at, width)
        if (count > 1 or width > 1) and total < _HOPELESS:
            return 4 * _HOPELESS
        total += _MARKS_WEIGHT * self.structure.ratio(first, count, at, width)
        total += self.forward.ratio(first, count, at, width, level_of(actual / expected))
        total += self.backward.ratio(at, width, first, count, level_of(expected / actual))
        if self.interleaving:
            total += self.interleaving.ratio(first, count, at, width)
        return total

    def rate_step(self, step: Step, priors: dict[tuple[int, int], float]) -> float:
        """Give the ratio of a step with both sides, and the prior of its shape."""
        return self.rate(*step) + priors[step.height, step.width]


@dataclass(frozen=True, slots=True)
class Window:
    """Evidence seen from a corner of the whole: its segments count from 0."""

    evidence: Evidence
    row: int
    column: int

    def rate(self, first: int, count: int, at: int, width: int) -> float:
        """Rate a bead of the window."""
        return self.evidence.rate(self.row + first, count, self.column + at, width)


def pairs_of(steps: Sequence[Step]) -> list[Step]:
    """Keep the steps that have both sides."""
    return [step for step in steps if step.height and step.width]
