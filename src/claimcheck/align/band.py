"""Where to search: around a chain of sure pairs, so that time grows with the length of a document and not with its square."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from claimcheck.align.anchors import Anchor, chain_anchors
from claimcheck.align.preset import Preset
from claimcheck.align.score import Evidence
from claimcheck.align.search import Band, Step, find_path
from claimcheck.align.window import Window

SMALL = 150
"""A search of no more cells than this is done in full."""
MARGIN = 5
"""How far from the way of the anchors the search goes, in segments."""
_LARGEST_BOX = 6_000
_WIDEST = 120
"""Half the width of the band where no anchor tells the way over a long stretch."""
_ROUNDS = 6


def make_band(anchors: Sequence[Anchor], rows: int, columns: int, margin: int) -> Band:
    """Draw the band: a box between two neighbouring anchors, a diagonal where the box would be large, and a margin around both."""
    low, high = [columns] * (rows + 1), [0] * (rows + 1)
    points = [(0, 0), *((row, column) for row, column, _ in anchors), (rows, columns)]
    for (row, column), (next_row, next_column) in pairwise(points):
        boxed = (next_row - row + 1) * (next_column - column + 1) <= _LARGEST_BOX
        for at in range(row, next_row + 1):
            first, last = column, next_column
            if not boxed:
                middle = column + (next_column - column) * (at - row) // max(1, next_row - row)
                first, last = max(column, middle - _WIDEST), min(next_column, middle + _WIDEST)
            low[at] = min(low[at], first - margin)
            high[at] = max(high[at], last + margin)
    return _smooth(low, high, columns)


def _smooth(low: list[int], high: list[int], columns: int) -> Band:
    """Make both edges rise, overlap from row to row, and stay inside."""
    low[0], high[-1] = 0, columns
    for row in range(len(low) - 2, -1, -1):
        low[row] = max(0, min(low[row], low[row + 1]))
    for row in range(1, len(high)):
        high[row] = min(columns, max(high[row], high[row - 1], low[row]))
        low[row] = max(0, min(low[row], high[row - 1]))
    high[0] = min(columns, max(high[0], 0))
    return list(zip(low, high, strict=True))


def search_window(
    evidence: Evidence, corner: tuple[int, int], size: tuple[int, int], preset: Preset, band: Band | None = None
) -> list[Step]:
    """Search a window of the whole, of which the corner and the size are given; its steps count from the corner."""
    rows, columns = size
    band = band or [(0, columns)] * (rows + 1)
    return find_path(rows, columns, Window(evidence, *corner, band, preset.reach), preset, band)


def search_banded(evidence: Evidence, size: tuple[int, int], preset: Preset, anchors: Sequence[Anchor], margin: int = MARGIN) -> list[Step]:
    """Search within the band of the anchors; where the path touches its edge, search that stretch again in a wider one."""
    rows, columns = size
    if (rows + 1) * (columns + 1) <= SMALL:
        return search_window(evidence, (0, 0), size, preset)
    band = make_band(chain_anchors(anchors), rows, columns, margin)
    steps = search_window(evidence, (0, 0), size, preset, band)
    for round_number in range(_ROUNDS):
        touched = [number for number, step in enumerate(steps) if _touches(step, band, columns)]
        if not touched:
            break
        wider = MARGIN << round_number + 1
        band = _widen(band, [steps[number] for number in touched], wider, columns)
        for first, last in reversed(_stretches(touched, 2 * wider, len(steps))):
            steps[first:last] = _search_again(evidence, steps[first:last], preset, band)
    return steps


def _touches(step: Step, band: Band, columns: int) -> bool:
    low, high = band[step.first]
    return (step.at <= low + 1 and low > 0) or (step.at >= high - 1 and high < columns)


def _widen(band: Band, steps: Iterable[Step], margin: int, columns: int) -> Band:
    low, high = [pair[0] for pair in band], [pair[1] for pair in band]
    for step in steps:
        for row in range(max(0, step.first - margin), min(len(low), step.first + margin + 1)):
            low[row] = min(low[row], step.at - margin)
            high[row] = max(high[row], step.at + margin)
    return _smooth(low, high, columns)


def _stretches(touched: Sequence[int], margin: int, size: int) -> list[tuple[int, int]]:
    """Join the neighbourhoods of the steps that touched the edge."""
    stretches: list[tuple[int, int]] = []
    for number in touched:
        first, last = max(0, number - margin), min(size, number + margin + 1)
        if stretches and first <= stretches[-1][1]:
            stretches[-1] = (stretches[-1][0], last)
        else:
            stretches.append((first, last))
    return stretches


def _search_again(evidence: Evidence, steps: Sequence[Step], preset: Preset, band: Band) -> list[Step]:
    """Search the corner-to-corner window of some steps once more."""
    row, column = steps[0].first, steps[0].at
    rows = steps[-1].first + steps[-1].height - row
    columns = steps[-1].at + steps[-1].width - column
    cut = [(max(0, min(columns, low - column)), max(0, min(columns, high - column))) for low, high in band[row : row + rows + 1]]
    inner = _smooth([low for low, _ in cut], [high for _, high in cut], columns)
    found = search_window(evidence, (row, column), (rows, columns), preset, inner)
    return [Step(row + step.first, step.height, column + step.at, step.width) for step in found]
