"""The languages of a table's columns: a bilingual table has a column for each, and a cell such as 38% takes its column's."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.model import Block, Language
from claimcheck.segment.script import CONFIDENT, compares_in_length, count_han, weigh_languages

_MOST = 2 / 3
"""The share of the votes of a column's cells that its language must have; a name has a small vote."""
_FOR_ENGLISH = frozenset("英原")
"""In the Chinese heading of an English column: 英文, 原文."""


def find_column_languages(cells: Sequence[Block], texts: Sequence[str]) -> dict[int, Language]:
    """Name the language of each column of a bilingual table; of any other table, of none.

    A column of numbers has no language there: it belongs to both.
    """
    columns: dict[int, list[str]] = {}
    for cell, text in zip(cells, texts, strict=True):
        columns.setdefault(cell.column, []).append(text)
    found = {column: language for column, own in columns.items() if (language := _language_of_column(own)) is not None}
    sides = {side: "\n".join("\n".join(columns[column]) for column in found if found[column] is side) for side in Language}
    return found if compares_in_length(sides[Language.EN], sides[Language.ZH]) else {}


def _language_of_column(texts: Sequence[str]) -> Language | None:
    """Name the language of a column by its cells below the heading; names under a Chinese heading are names in Chinese."""
    heading, body = texts[0], texts[1:] or texts
    votes = [max(-CONFIDENT, min(CONFIDENT, weigh_languages(text).balance)) for text in body]
    english, chinese = sum(vote for vote in votes if vote > 0), -sum(vote for vote in votes if vote < 0)
    if max(english, chinese) < _MOST * (english + chinese) or not any(votes):
        return None
    if chinese > english:
        return Language.ZH
    names = max(votes) < CONFIDENT and count_han(heading) and _FOR_ENGLISH.isdisjoint(heading)
    return None if names else Language.EN


def group_tables(blocks: Sequence[Block]) -> list[list[int]]:
    """Gather the numbers of blocks that are one table; any other block stands alone."""
    groups: list[list[int]] = []
    for number, block in enumerate(blocks):
        before = blocks[number - 1] if number else None
        if before is not None and before.row >= 0 and block.row in {before.row, before.row + 1}:
            groups[-1].append(number)
        else:
            groups.append([number])
    return groups
