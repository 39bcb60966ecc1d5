"""How sure a bead is: of paragraph beads with a score of 6 about 99 in 100 were exactly right, of those below 0 hardly any."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise


def confidence_of(score: float, points: Sequence[tuple[float, float]]) -> float:
    """Give the chance that a bead with this score is exactly right: a straight line between the points of a calibration."""
    if score <= points[0][0]:
        return points[0][1]
    for (low, least), (high, most) in pairwise(points):
        if score <= high:
            return least + (most - least) * (score - low) / (high - low)
    return points[-1][1]
