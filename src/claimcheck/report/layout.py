"""Where things stand on the page: two columns from 100 columns of width on, cards stacked under each other below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from claimcheck.report.paint import BOLD, DIM, Line, Run, measure, measure_line
from claimcheck.report.style import Style
from claimcheck.report.wrap import Whole, wrap

TWO_COLUMNS = 100
NARROWEST = 24
_SIDES = ("EN", "ZH")

Cell = Sequence[Sequence[Run | Whole]]
"""The paragraphs of one side of a pair."""


class Layout:
    """The page of a style."""

    def __init__(self, style: Style) -> None:
        """Measure the columns."""
        self.style = style
        self.width = max(style.width, NARROWEST)
        self.two_columns = self.width >= TWO_COLUMNS
        self.column = (self.width - 4) // 2

    def flow(self, runs: Sequence[Run | Whole], *, indent: str = "", hanging: str = "") -> Iterator[Line]:
        """Wrap running text over the whole width."""
        for number, line in enumerate(wrap(runs, self.width - max(len(indent), len(hanging)))):
            margin = hanging if number else indent
            yield [Run(margin), *line] if margin else line

    def column_heads(self) -> Iterator[Line]:
        """Name the two columns, where there are two."""
        if self.two_columns:
            yield from self._set_side_by_side([[Run("English", BOLD)]], [[Run("Chinese", BOLD)]])

    def rule(self, title: str = "", *, crossed: bool = True) -> Line:
        """Draw a line across, with a title in it and, unless it is the last one, a crossing where the columns meet."""
        signs = self.style.signs
        head = f"{signs.rule * 2} {title} " if title else ""
        if measure(head) > self.width:
            head = ""
        rest = self.width - measure(head)
        crossing = self.column + 2 - measure(head)
        if crossed and self.two_columns and crossing >= 0:
            drawn = signs.rule * crossing + signs.cross + signs.rule * (rest - crossing - 1)
        else:
            drawn = signs.rule * rest
        return [Run(head + drawn, DIM)]

    def pair(self, source: Cell, target: Cell) -> Iterator[Line]:
        """Set the two sides of a pair beside each other, or under each other."""
        if self.two_columns:
            yield from self._set_side_by_side(source, target)
            return
        for name, cell in zip(_SIDES, (source, target), strict=True):
            for number, line in enumerate(self._wrap_cell(cell, self.width - 4)):
                yield [Run(f"{'' if number else name:<4}", DIM), *line]

    def _set_side_by_side(self, source: Cell, target: Cell) -> Iterator[Line]:
        bar = Run(f" {self.style.signs.bar} ", DIM)
        left, right = self._wrap_cell(source, self.column), self._wrap_cell(target, self.column)
        empty: Line = []
        for before, after in zip_longest(left, right, fillvalue=empty):
            pad = Run(" " * (self.column - measure_line(before)))
            yield [Run(" "), *before, pad, bar, *after]

    def _wrap_cell(self, cell: Cell, width: int) -> list[Line]:
        lines: list[Line] = []
        for paragraph in cell:
            if lines:
                lines.append([])
            lines += wrap(paragraph, width)
        return lines
