"""A registry as CSV, a row for each fact; a cell that a spreadsheet would take for a formula has an apostrophe before it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

from claimcheck.facts.exchange.observing import write_number
from claimcheck.facts.exchange.ratings import judge_fact
from claimcheck.model import Evidence, Fact, Interval, Language, Registry
from claimcheck.model.quantity import Number, Value, format_number

COLUMNS = (
    "key",
    "statement_en",
    "statement_zh",
    "value",
    "kind",
    "exact_value",
    "unit",
    "quantity",
    "direction",
    "as_of",
    "base",
    "about",
    "measure",
    "sources",
    "checked_on",
    "checked_by",
    "review_by",
    "verdict",
    "claimed_by",
    "appearance",
    "file",
    "line",
)
_ACTING = frozenset("=+-@\t\r\n＝＋－＠")
"""With these a formula begins (OWASP, CSV injection), also in full width."""
_NUMBER = re.compile(r"[+-]?\d[\d,]*(\.\d+)?%?")
_MARK = "'"
_BETWEEN = "; "
_LINE_END = "\r\n"


def write_rows(registry: Registry) -> str:
    """Write a header and a row for each fact."""
    return "".join(map(write_row, (COLUMNS, *map(_describe, registry.facts))))


def write_row(cells: Iterable[str]) -> str:
    """Write one row, ended by a line feed; with the line end of RFC 4180, csv quotes a lone carriage return as well."""
    stream = io.StringIO(newline="")
    csv.writer(stream, lineterminator=_LINE_END).writerow([guard(cell) for cell in cells])
    return stream.getvalue().removesuffix(_LINE_END) + "\n"


def guard(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would run; numbers stay numbers."""
    acts = cell[:1] in _ACTING and cell and not _NUMBER.fullmatch(cell)
    return f"{_MARK}{cell}" if acts or cell.startswith(_MARK) else cell


def unguard(cell: str) -> str:
    """Take the apostrophe away again."""
    return cell.removeprefix(_MARK)


def _describe(fact: Fact) -> tuple[str, ...]:
    statements = {language: each.text for language, each in fact.statements.items()}
    names = dict.fromkeys(name for each in fact.about.values() for name in each)
    return (
        fact.key,
        statements.get(Language.EN, ""),
        statements.get(Language.ZH, ""),
        fact.written,
        fact.value.kind.value,
        _write_value(fact.value.value, fact.written),
        fact.value.unit or "",
        fact.quantity.value if fact.quantity else "",
        fact.direction.value if fact.direction else "",
        fact.as_of.name if fact.as_of else "",
        fact.base.name if fact.base else "",
        _BETWEEN.join(names),
        fact.measure,
        _BETWEEN.join(_describe_evidence(evidence) for evidence in fact.evidence),
        fact.checked_on.isoformat() if fact.checked_on else "",
        fact.checked_by,
        fact.review_by.isoformat() if fact.review_by else "",
        judge_fact(fact).value,
        fact.claimed_by.name if fact.claimed_by else "",
        _BETWEEN.join(fact.appearance),
        fact.origin.path,
        str(fact.origin.line),
    )


def _write_value(value: Value, written: str) -> str:
    """Write a value exactly: 38.2, 2/3, 2025-03-05, 10..12."""
    if isinstance(value, Interval):
        return "..".join("" if end is None else _write_value(end, written) for end in (value.low, value.high))
    shown = write_number(value, written)
    return format_number(shown) if isinstance(shown, Number) else str(shown)


def _describe_evidence(evidence: Evidence) -> str:
    return " ".join(part for part in (evidence.source.title, evidence.locator, evidence.source.url) if part)
