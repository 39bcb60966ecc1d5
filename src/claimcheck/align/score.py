"""How well segments stand for each other: log-likelihood ratios of length, marks, words of both directions and place, summed up."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from claimcheck.align.channel import LEVELS, Channel
from claimcheck.align.lengths import FLOOR, LONGEST, Lengths
from claimcheck.align.marks import Structure
from claimcheck.align.runs import Interleaving
from claimcheck.align.search import Step

_HOPELESS = -5.0
"""Below this ratio of lengths a bead of several segments is not looked at further."""
_LENGTH_WEIGHT = 0.9
_MARKS_WEIGHT = 0.8

Hits = Sequence[AbstractSet[int]]
"""By target segment: the words that are said and answered."""


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
        hits = [self.forward.hits(first, count, at, width)], [self.backward.hits(at, width, first, count)]
        return self.rate_run(first, count, range(at, at + 1), width, hits)[0]

    def rate_run(self, first: int, count: int, places: range, width: int, hits: tuple[Hits, Hits]) -> list[float]:
        """Rate a bead at each of the places of its first target segment; `hits` are those of both channels, place by place.

        This loop is where an alignment spends its time: it looks everything up beforehand that does not depend on the place.
        """
        lengths, forward, backward = self.lengths, self.forward, self.backward
        log, sums, tables, chances = math.log, lengths.target, lengths.tables, lengths.chances(width)
        start, final, flags, joint = self.structure.source_run(first, count)
        runs, known = self.structure.target_runs(width), self.structure.flag_ratios(flags)
        like_start, other_start = self.structure.starts[start]
        like_final, other_final = self.structure.finals[final]
        said_floors, said_gains = forward.floors(count, width), forward.gains(width)
        heard_floors, heard_gains = backward.floors(width, count), backward.gains(count)
        expected = lengths.expected(first, count)
        hopeless = _HOPELESS / _LENGTH_WEIGHT if count > 1 or width > 1 else FLOOR
        ratings = []
        for at, said, heard in zip(places, *hits, strict=True):
            actual = sums[at + width] - sums[at]
            share = actual / expected
            mean = int((expected + actual) / 2)
            precision, half = tables[mean if mean < LONGEST else LONGEST]  # noqa: FURB136 - called a million times: min() takes thrice as long
            away = log(share)
            total = -precision * away * away - half - chances[at]
            if total < hopeless:
                if hopeless > FLOOR:
                    ratings.append(4 * _HOPELESS)
                    continue
                total = FLOOR
            their_start, their_final, their_flags, their_joint = runs[at]
            marks = known.get(their_flags)
            if marks is None:
                marks = self.structure.rate_flags(flags, their_flags)
            marks += (like_start if start == their_start else other_start) + (like_final if final == their_final else other_final)
            level = bisect_right(LEVELS, share)
            said_floor = said_floors[level].get(first)
            if said_floor is None:
                said_floor = forward.floor(first, count, width, level)
            gains = said_gains[level]
            for word in said:
                said_floor += gains[word]
            level = bisect_right(LEVELS, expected / actual)
            heard_floor = heard_floors[level].get(at)
            if heard_floor is None:
                heard_floor = backward.floor(at, width, count, level)
            gains = heard_gains[level]
            for word in heard:
                heard_floor += gains[word]
            ratings.append(_LENGTH_WEIGHT * total + _MARKS_WEIGHT * (marks + joint + their_joint) + said_floor + heard_floor)
        if self.interleaving:
            return [rating + self.interleaving.ratio(first, count, at, width) for rating, at in zip(ratings, places, strict=True)]
        return ratings

    def rate_step(self, step: Step, priors: dict[tuple[int, int], float]) -> float:
        """Give the ratio of a step with both sides, and the prior of its shape."""
        return self.rate(*step) + priors[step.height, step.width]


def pairs_of(steps: Sequence[Step]) -> list[Step]:
    """Keep the steps that have both sides."""
    return [step for step in steps if step.height and step.width]
