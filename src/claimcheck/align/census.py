"""What became of the paragraphs, in numbers: 9 aligned, 1 merged, 2 omitted, 1 swapped."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence

from claimcheck.model import Bead


def count_beads(beads: Sequence[Bead]) -> dict[str, int]:
    """Count beads by what the translator did, under the names that `Counts` has."""
    pairs = [bead for bead in beads if bead.source and bead.target]
    translated = [bead for bead in pairs if not bead.untranslated]
    return {
        "pairs": len(pairs),
        "aligned": sum(len(bead.source) == len(bead.target) for bead in translated),
        "merged": sum(len(bead.source) > len(bead.target) for bead in translated),
        "split": sum(len(bead.source) < len(bead.target) for bead in translated),
        "omitted": sum(len(bead.source) for bead in beads if not bead.target),
        "added": sum(len(bead.target) for bead in beads if not bead.source and not bead.untranslated),
        "swapped": _count_moved([bead.target[0] for bead in sorted(pairs, key=lambda bead: bead.source)]),
        "untranslated": sum(len(bead.target) for bead in beads if bead.untranslated),
    }


def _count_moved(places: Sequence[int]) -> int:
    """Count the fewest that must be moved to put all in order: those outside the longest rising chain (Fredman 1975)."""
    tails: list[int] = []
    for place in places:
        at = bisect(tails, place)
        tails[at : at + 1] = [place]
    return len(places) - len(tails)
