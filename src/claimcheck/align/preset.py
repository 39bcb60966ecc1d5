"""What differs between aligning paragraphs and aligning sentences: shapes of beads with their priors, gap costs, the cut."""

from __future__ import annotations

from dataclasses import dataclass, replace

Shape = tuple[int, int]
"""How many source and target segments a bead holds."""

_NARROW = 3


@dataclass(frozen=True, slots=True)
class Preset:
    """The constants of one alignment; every figure is a natural logarithm of a likelihood ratio."""

    shapes: tuple[tuple[Shape, float], ...]
    """Bead shapes with the logarithm of their prior, the likeliest first."""
    opening: float = -4.1
    """What the first segment of a run without counterpart costs."""
    extension: float = -2.7
    """What each further segment of that run costs."""
    cut: float | None = None
    """Beads that score below are no beads: their segments have no counterpart. None never cuts."""
    spread: float = 0.18
    """The standard deviation of the logarithm of the length ratio in long segments."""
    calibration: tuple[tuple[float, float], ...] = ((0.0, 0.5),)
    """Scores, and the share of the beads with them that were exactly right in aligned documents."""
    kept: tuple[float, float] = (0.52, 0.60)
    """The chances that a translation answers a word of the lexicon, from English to Chinese and back."""
    alone: float = 0.5
    """The share of the segments left without counterpart that rightly were."""

    def without_wide(self) -> Preset:
        """Leave out the beads of more than three segments: the first pass only looks for the way."""
        return replace(self, shapes=tuple((shape, prior) for shape, prior in self.shapes if sum(shape) <= _NARROW))

    @property
    def reach(self) -> int:
        """The most segments that a bead holds on one side."""
        return max(max(shape) for shape, _ in self.shapes)


PARAGRAPHS = Preset(
    shapes=(((1, 1), -0.1), ((1, 2), -2.6), ((2, 1), -2.6), ((2, 2), -5.0), ((1, 3), -5.0), ((3, 1), -5.0)),
    cut=-1.0,
    calibration=((-2.0, 0.02), (-0.5, 0.30), (0.0, 0.75), (1.0, 0.91), (3.0, 0.95), (6.0, 0.985), (12.0, 0.993), (30.0, 0.996)),
    alone=0.93,
)

SENTENCES = Preset(
    shapes=(
        ((1, 1), -0.3),
        ((2, 1), -1.9),
        ((1, 2), -2.3),
        ((3, 1), -2.9),
        ((2, 2), -3.4),
        ((1, 3), -3.6),
        ((4, 1), -3.8),
        ((3, 2), -4.2),
        ((2, 3), -4.6),
        ((1, 4), -5.0),
        ((3, 3), -5.5),
        ((4, 2), -5.5),
        ((2, 4), -6.0),
        ((4, 3), -6.5),
        ((3, 4), -6.5),
        ((4, 4), -7.0),
    ),
    opening=-5.5,
    extension=-4.0,
    spread=0.25,
    kept=(0.40, 0.50),
    calibration=((-12.0, 0.03), (-6.0, 0.35), (-3.0, 0.62), (0.0, 0.70), (3.0, 0.83), (6.0, 0.90), (12.0, 0.92), (30.0, 0.93)),
    alone=0.5,
)
