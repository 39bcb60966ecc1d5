"""The ratings that a search asks for, row by row: the words that two segments share are found once, and joined for wider beads."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from operator import or_

from claimcheck.align.score import Evidence
from claimcheck.align.search import Band

Hits = list[AbstractSet[int]]


@dataclass(slots=True)
class Window:
    """Evidence seen from a corner of the whole, within a band: its segments count from 0."""

    evidence: Evidence
    row: int
    column: int
    band: Band
    reach: int
    """The most segments that a bead holds on one side."""
    _pairs: dict[int, tuple[int, Hits]] = field(default_factory=dict)
    """By row: the first column, and the shared words in each column from there, for the last rows."""
    _joined: dict[tuple[int, int], Hits] = field(default_factory=dict)
    """The same for beads that end in the current row, by their shape."""
    _used: int = -1

    def rate_run(self, first: int, count: int, width: int, places: range) -> list[float]:
        """Rate a bead of the window at each of the places of its first target segment."""
        if first + count != self._used:
            self._used = first + count
            self._joined.clear()
            self._pairs.pop(self._used - self.reach - 1, None)
        low = self._low(self._used)
        hits = self._join(count, width)[places.start - low : places.stop - low]
        absolute = range(self.column + places.start, self.column + places.stop)
        return self.evidence.rate_run(self.row + first, count, absolute, width, hits)

    def _low(self, used: int) -> int:
        """Find the first column that a bead which ends in this row can begin at."""
        return self.band[max(0, used - self.reach)][0]

    def _join(self, count: int, width: int) -> Hits:
        """Give the hits of beads that end in the current row, by their first column."""
        found = self._joined.get((count, width))
        if found is None:
            if width > 1:
                found = _merge(self._join(count, width - 1), self._join(count, 1)[width - 1 :])
            else:
                found = self._find(self._used - count)
                if count > 1:
                    found = _merge(found, self._join(count - 1, 1))
            self._joined[count, width] = found
        return found

    def _find(self, row: int) -> Hits:
        """Find the hits of one row with each column that a bead which ends in the current row can hold."""
        kept = self._pairs.get(row)
        if kept is None:
            low, high = self._low(row + 1), self.band[min(len(self.band) - 1, row + self.reach)][1]
            words, columns = self.evidence.lexis.rows[self.row + row], self.evidence.lexis.columns
            kept = self._pairs[row] = low, list(map(words.__and__, columns[self.column + low : self.column + high]))
        low, hits = kept
        return hits[self._low(self._used) - low : self.band[self._used][1] - low]


def _merge(one: Hits, other: Hits) -> Hits:
    """Join the words of beads side by side, as far as both go."""
    return list(map(or_, one, other))
