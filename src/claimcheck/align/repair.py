"""What a monotone search cannot see: two paragraphs that changed places, and a pair that it left alone on both sides."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from claimcheck.align.preset import Preset
from claimcheck.align.score import Evidence
from claimcheck.align.search import Step

_CROSSING = -4.0
"""What a swap costs: translators seldom do it."""
_LONE = 5.0
"""The least score at which two segments left alone are joined."""
_NEAR = 12
"""How far apart, in steps, two segments left alone may stand."""


def repair_swaps(steps: Sequence[Step], evidence: Evidence, preset: Preset) -> list[Step]:
    """Cross 2-2 beads and neighbouring 1-1 beads where that scores higher, then join strong pairs left alone."""
    priors = dict(preset.shapes)

    def score(step: Step) -> float:
        return evidence.rate_step(step, priors)

    return _join_lone(_cross(steps, score), score)


def _cross(steps: Sequence[Step], score: Callable[[Step], float]) -> list[Step]:
    crossed: list[Step] = []
    number = 0
    while number < len(steps):
        step = steps[number]
        pair = steps[number : number + 2]
        number += 1
        if step.height == step.width == 2:  # noqa: PLR2004 - a 2-2 bead
            straight = score(step)
        elif len(pair) == 2 and all(one.height == one.width == 1 for one in pair):  # noqa: PLR2004 - two 1-1 beads
            straight = score(pair[0]) + score(pair[1])
        else:
            crossed.append(step)
            continue
        first, second = Step(step.first, 1, step.at + 1, 1), Step(step.first + 1, 1, step.at, 1)
        ratings = score(first), score(second)
        if min(ratings) > 0 and sum(ratings) + _CROSSING > straight:
            crossed += [first, second]
            number += step.height == 1
        else:
            crossed.append(step)
    return crossed


def _join_lone(steps: Sequence[Step], score: Callable[[Step], float]) -> list[Step]:
    sources = [(place, step) for place, step in enumerate(steps) if not step.width]
    targets = [(place, step) for place, step in enumerate(steps) if not step.height]
    found: list[tuple[float, int, int, Step]] = []
    start = 0
    for place, source in sources:
        while start < len(targets) and targets[start][0] < place - _NEAR:
            start += 1
        for other, target in targets[start:]:
            if other > place + _NEAR:
                break
            joined = Step(source.first, 1, target.at, 1)
            rating = score(joined)
            if rating >= _LONE:
                found.append((-rating, place, other, joined))
    gone: set[int] = set()
    kept: dict[int, Step] = {}
    for _, place, other, joined in sorted(found):
        if place not in gone and other not in gone:
            gone |= {place, other}
            kept[place] = joined
    return [kept.get(place, step) for place, step in enumerate(steps) if place in kept or place not in gone]
