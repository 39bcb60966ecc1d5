"""How well segments stand for each other: log-likelihood ratios of length, marks, words of both directions and place, summed up."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from claimcheck.align.lengths import FLOOR, LONGEST, Lengths
from claimcheck.align.lexis import LEVELS, Lexis
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
    lexis: Lexis
    interleaving: Interleaving | None = None

    def rate(self, first: int, count: int, at: int, width: int) -> float:
        """Give the log-likelihood ratio of a bead, without the prior of its shape."""
        return self.rate_run(first, count, range(at, at + 1), width, [self.lexis.hits(first, count, at, width)])[0]

    def rate_run(self, first: int, count: int, places: range, width: int, hits: Sequence[AbstractSet[int]]) -> list[float]:
        """Rate a bead at each of the places of its first target segment; `hits` are the words that both sides share, place by place.

        This loop is where an alignment spends its time: it looks everything up beforehand that does not depend on the place.
        """
        lengths, structure, scale = self.lengths, self.structure, self.lexis.scale(count, width)
        log, tables, gains_of, heard_of = math.log, lengths.tables, scale.gains, scale.heard
        kinds = self.lexis.numbering.kinds
        run, likes = structure.likes(first, count)
        expected = lengths.expected(first, count)
        said_of: list[float | None] = [None] * len(gains_of)
        hopeless = _HOPELESS / _LENGTH_WEIGHT if count > 1 or width > 1 else FLOOR
        ratings = []
        cut = slice(places.start, places.stop)
        sides = lengths.weights(width)[cut], lengths.chances(width)[cut], structure.target_runs(width)[cut]
        for at, actual, chance, marked, words in zip(places, *sides, hits, strict=True):
            share = actual / expected
            mean = int((expected + actual) / 2)
            precision, half = tables[mean if mean < LONGEST else LONGEST]  # noqa: FURB136 - called a million times: min() takes thrice as long
            away = log(share)
            total = -precision * away * away - half - chance
            if total < hopeless:
                if hopeless > FLOOR:
                    ratings.append(4 * _HOPELESS)
                    continue
                total = FLOOR
            marks = likes.get(marked)
            if marks is None:
                marks = likes[marked] = structure.rate_runs(run, marked)
            level = bisect_right(LEVELS, share)
            said = said_of[level]
            if said is None:
                said = scale.sum_said(first, level, said_of)
            heard = heard_of[level].get(at)
            if heard is None:
                heard = scale.sum_heard(at, level)
            total = _LENGTH_WEIGHT * total + _MARKS_WEIGHT * marks + said + heard
            if words:
                gains = gains_of[level] or scale.make_gains(level)
                for word in words:
                    total += gains[kinds[word]]
            ratings.append(total)
        if self.interleaving:
            return [rating + self.interleaving.ratio(first, count, at, width) for rating, at in zip(ratings, places, strict=True)]
        return ratings

    def rate_step(self, step: Step, priors: dict[tuple[int, int], float]) -> float:
        """Give the ratio of a step with both sides, and the prior of its shape."""
        return self.rate(*step) + priors[step.height, step.width]


def pairs_of(steps: Sequence[Step]) -> list[Step]:
    """Keep the steps that have both sides."""
    return [step for step in steps if step.height and step.width]
