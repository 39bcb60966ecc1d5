"""The facts of a registry: a table where there is room, cards where there is none, JSON lines for programs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import zip_longest
from typing import TypeAlias

from claimcheck.model import Fact, Language, Period, Severity
from claimcheck.model.quantity import format_value
from claimcheck.report.as_json import make_dump
from claimcheck.report.layout import NARROWEST, TWO_COLUMNS
from claimcheck.report.literal import show_in_line
from claimcheck.report.paint import BOLD, DIM, GRAVE, MATCH_SIGN, Ink, Line, Run, measure, measure_line, paint
from claimcheck.report.style import Style
from claimcheck.report.wrap import wrap

FactWriter: TypeAlias = Callable[[Sequence[Fact], Language, date, Style], str]

HEADS = ("key", "value", "as of", "review", "source", "statement")
_WIDEST = (26, 32, 12, 12, 26)
"""How wide the columns but the last may be."""
_ROOM = 30
"""Columns that a statement needs beside the others; without them, cards are set."""
_GAP = 2


def write_fact_table(facts: Sequence[Fact], language: Language, on: date, style: Style) -> str:
    """Write one fact a row, with its statement in a language, or in the other where it has none."""
    rows = [_describe(fact, language, on, style) for fact in facts]
    sizes = _measure_columns(rows, style.width)
    in_table = style.width >= TWO_COLUMNS and sizes[-1] >= _ROOM
    return paint(_set_table(rows, sizes) if in_table else _set_cards(rows, style), color=style.color)


def write_fact_lines(facts: Sequence[Fact], language: Language, on: date, style: Style) -> str:
    """Write one fact a line as JSON; both languages stand in it."""
    del language
    dump = make_dump(style)
    return "".join(dump(_record(fact, on)) + "\n" for fact in facts)


def _describe(fact: Fact, language: Language, on: date, style: Style) -> tuple[Run, ...]:
    statement = fact.statements.get(language) or next(iter(fact.statements.values()))
    sources = ", ".join(dict.fromkeys([each.source.key for each in fact.evidence] + [fact.table] * bool(fact.table)))
    overdue = fact.review_by is not None and fact.review_by < on
    review = f"{fact.review_by} {style.signs.warning}" if overdue else str(fact.review_by or "")
    cells: tuple[tuple[str, Ink | None], ...] = (
        (fact.key, BOLD),
        (_show_value(fact), MATCH_SIGN),
        (fact.as_of.name if fact.as_of else "", None),
        (review, GRAVE[Severity.WARNING] if overdue else None),
        (sources, None),
        (statement.text, None),
    )
    return tuple(Run(show_in_line(text, style.encoding), ink) for text, ink in cells)


def _show_value(fact: Fact) -> str:
    """Give a value as it is written, with its unit where that stands beside it, as in a table."""
    bare = fact.table and fact.value.unit and not any(letter.isalpha() or letter in "%$€£¥‰" for letter in fact.written)
    return f"{fact.written} {fact.value.unit}" if bare else fact.written


def _measure_columns(rows: Sequence[tuple[Run, ...]], width: int) -> list[int]:
    """Give each column what its cells need, within bounds, and the last one what is left."""
    texts = [HEADS, *([run.text for run in row] for row in rows)]
    sizes = [min(widest, max(measure(row[column]) for row in texts)) for column, widest in enumerate(_WIDEST)]
    return [*sizes, width - sum(sizes) - _GAP * len(sizes)]


def _set_table(rows: Sequence[tuple[Run, ...]], sizes: Sequence[int]) -> Iterator[Line]:
    for row in (tuple(Run(head, DIM) for head in HEADS), *rows) if rows else ():
        cells = [wrap([cell], size) for cell, size in zip(row, sizes, strict=True)]
        empty: Line = []
        for lines in zip_longest(*cells, fillvalue=empty):
            yield [run for line, size in zip(lines, sizes, strict=True) for run in (*line, Run(" " * (size - measure_line(line) + _GAP)))]


def _set_cards(rows: Sequence[tuple[Run, ...]], style: Style) -> Iterator[Line]:
    """Set each fact as a few lines: its key, its statement, and what is known of it."""
    width = max(style.width, NARROWEST)
    dot = Run(f" {style.signs.dot} ", DIM)
    for number, (key, value, as_of, review, source, statement) in enumerate(rows):
        if number:
            yield []
        yield from wrap([key], width)
        yield from ([Run("  "), *line] for line in wrap([statement], width - 2))
        known = [[value]] + [
            [Run(f"{head} ", DIM), cell] for head, cell in zip(HEADS[2:5], (as_of, review, source), strict=True) if cell.text
        ]
        parts = [run for place, runs in enumerate(known) for run in ([dot, *runs] if place else runs)]
        yield from ([Run("  "), *line] for line in wrap(parts, width - 2))


def _record(fact: Fact, on: date) -> dict[str, object]:
    return {
        "path": fact.origin.path,
        "line": fact.origin.line,
        "column": fact.origin.column,
        "key": fact.key,
        "statement": {language.value: statement.text for language, statement in fact.statements.items()},
        "terms": {language.value: list(statement.terms) for language, statement in fact.statements.items()},
        "written": fact.written,
        "kind": fact.value.kind.value,
        "value": format_value(fact.value.value),
        "unit": fact.value.unit,
        "quantity": fact.quantity.value if fact.quantity else None,
        "direction": fact.direction.value if fact.direction else None,
        "as_of": _name(fact.as_of),
        "base": _name(fact.base),
        "about": {language.value if language else "any": list(names) for language, names in fact.about.items()},
        "measure": fact.measure or None,
        "evidence": [
            {
                "source": each.source.key,
                "title": each.source.title,
                "url": each.source.url or None,
                "kind": each.source.kind.value,
                "locator": each.locator or None,
                "quote": each.quote or None,
            }
            for each in fact.evidence
        ],
        "table": fact.table or None,
        "checked_on": fact.checked_on.isoformat() if fact.checked_on else None,
        "checked_by": fact.checked_by or None,
        "review_by": fact.review_by.isoformat() if fact.review_by else None,
        "overdue": fact.review_by is not None and fact.review_by < on,
        "verdict": fact.verdict.value if fact.verdict else None,
    }


def _name(period: Period | None) -> str | None:
    return period.name if period else None


FACT_WRITERS: dict[str, FactWriter] = {"table": write_fact_table, "jsonl": write_fact_lines}
