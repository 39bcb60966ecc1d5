"""Plain text: a line a paragraph, or paragraphs of hard-wrapped lines between blank lines, told apart by the text itself."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.model import Block, Span
from claimcheck.read.holes import find_addresses, holes_within
from claimcheck.read.lines import find_lines
from claimcheck.read.wrapping import Line, joins, measure_line, measure_margins


def parse_plain_text(text: str) -> tuple[Block, ...]:
    """Return one block a paragraph."""
    groups = _group_lines(text)
    margins = measure_margins(groups)
    spans = [Span(run[0].start, run[-1].end) for group in groups for run in _join_lines(group, margins)]
    holes = holes_within(find_addresses(text), spans)
    return tuple(Block(span, holes=inside) for span, inside in zip(spans, holes, strict=True))


def _group_lines(text: str) -> list[list[Line]]:
    """Gather the lines between blank lines, each without the space around it."""
    groups: list[list[Line]] = [[]]
    for span in find_lines(text):
        line = measure_line(text, span)
        if line is None:
            if groups[-1]:
                groups.append([])
        else:
            groups[-1].append(line)
    return groups if groups[-1] else groups[:-1]


def _join_lines(group: list[Line], margins: dict[bool, int]) -> list[list[Line]]:
    """Split a group where a paragraph ends: everywhere unless its lines are wrapped."""
    runs = [group[:1]]
    for before, after in pairwise(group):
        if joins(before, after, margins):
            runs[-1].append(after)
        else:
            runs.append([after])
    return runs
