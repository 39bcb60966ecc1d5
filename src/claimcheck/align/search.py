"""The best monotone way through two lists of segments: three states (bead, source gap, target gap), affine gaps, within a band."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from claimcheck.align.preset import Preset

Band = Sequence[tuple[int, int]]
"""By number of source segments used: the least and the most target segments used; neither ever falls, and rows overlap."""

_BEAD, _SOURCE, _TARGET = 0, 1, 2
_NEVER = -1e300


class Step(NamedTuple):
    """A stretch of both sides: a bead, or a gap where one of them is empty."""

    first: int
    height: int
    at: int
    width: int


class Rating(Protocol):
    """The log-likelihood ratios of beads."""

    def rate_run(self, first: int, count: int, width: int, places: range) -> Sequence[float]:
        """Rate `count` source segments from `first` with `width` target segments from each of the places."""


class _Row:
    """The scores and the way back of one row, within its band."""

    __slots__ = ("best", "gap", "high", "low", "way")

    def __init__(self, low: int, high: int) -> None:
        self.low, self.high = low, high
        width = high - low + 1
        self.best = [_NEVER] * width
        self.gap = [_NEVER] * width
        self.way = bytearray(width)


def find_path(rows: int, columns: int, rating: Rating, preset: Preset, band: Band | None = None) -> list[Step]:
    """Return the steps of the best path, in order; they cover both sides exactly once."""
    band = band or [(0, columns)] * (rows + 1)
    ways: list[tuple[int, bytearray]] = []
    recent: list[_Row] = []
    for used in range(rows + 1):
        low, high = band[used]
        row = _Row(low, high)
        _fill(row, used, recent, rating, preset)
        ways.append((low, row.way))
        recent = [row, *recent[: preset.reach - 1]]
    return _trace(ways, rows, columns, preset)


def _fill(row: _Row, used: int, recent: Sequence[_Row], rating: Rating, preset: Preset) -> None:
    """Fill one row; a cell keeps its shape (bits 4-7), its state (2-3) and whether each gap goes on (0, 1)."""
    opening, extension = preset.opening, preset.extension
    above = recent[0] if recent else None
    best, low, down = row.best, row.low, _NEVER
    beads = _best_beads(row, used, recent, rating, preset)
    for column, (top, code) in enumerate(beads, low):
        here = column - low
        if above is None and column == 0:
            best[0] = 0.0
            continue
        state, way = _BEAD, code << 4
        if above is not None and above.low <= column <= above.high:
            opened, gone_on = above.best[column - above.low] + opening, above.gap[column - above.low] + extension
            row.gap[here] = gap = max(opened, gone_on)
            way |= gone_on > opened
            if gap > top:
                top, state = gap, _SOURCE  # noqa: PLW2901 - the best so far
        if here:
            opened, gone_on = best[here - 1] + opening, down + extension
            down = max(opened, gone_on)
            way |= (gone_on > opened) << 1
            if down > top:
                top, state = down, _TARGET  # noqa: PLW2901
        best[here] = top
        row.way[here] = way | state << 2


def _best_beads(row: _Row, used: int, recent: Sequence[_Row], rating: Rating, preset: Preset) -> list[tuple[float, int]]:
    """Find for each cell of a row the bead that best ends there: its score with all that is before it, and the number of its shape."""
    best = [(_NEVER, 0)] * (row.high - row.low + 1)
    for code, ((count, width), prior) in enumerate(preset.shapes):
        if count > len(recent):
            continue
        before = recent[count - 1]
        start, stop = max(before.low, row.low - width), min(before.high, row.high - width) + 1
        if start >= stop:
            continue
        scores = zip(
            before.best[start - before.low : stop - before.low],
            rating.rate_run(used - count, count, width, range(start, stop)),
            strict=True,
        )
        for here, (reached, rated) in enumerate(scores, start + width - row.low):
            score = reached + prior + rated
            if score > best[here][0]:
                best[here] = score, code
    return best


def _trace(ways: Sequence[tuple[int, bytearray]], rows: int, columns: int, preset: Preset) -> list[Step]:
    """Walk back from the end."""
    steps = []
    row, column = rows, columns
    state = -1
    while row or column:
        low, way = ways[row]
        kept = way[column - low]
        if state < 0:
            state = kept >> 2 & 3
        if state == _BEAD:
            count, width = preset.shapes[kept >> 4][0]
            state = -1
        elif state == _SOURCE:
            count, width = 1, 0
            state = _SOURCE if kept & 1 else -1
        else:
            count, width = 0, 1
            state = _TARGET if kept & 2 else -1
        row, column = row - count, column - width
        steps.append(Step(row, count, column, width))
    return steps[::-1]
