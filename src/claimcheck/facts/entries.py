"""From the tree of a registry file to facts, sources and waivers; what the schema cannot say is checked here."""

from __future__ import annotations

import difflib
import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypeAlias

from claimcheck.errors import TableError
from claimcheck.facts.families import SHARE, family_of
from claimcheck.facts.periods import parse_period
from claimcheck.facts.reviews import add_duration
from claimcheck.facts.tables import Tables
from claimcheck.facts.tree import Data, Node, Problems, quote
from claimcheck.facts.values import ReadValue, read_written
from claimcheck.model import (
    Claim,
    Direction,
    Evidence,
    Fact,
    Language,
    Origin,
    Owner,
    Period,
    Quantity,
    Source,
    SourceKind,
    Statement,
    Tolerance,
    ToleranceRule,
    Verdict,
    Waiver,
)
from claimcheck.wording import read

Make: TypeAlias = Callable[[str, Node], Fact | None]

__all__ = ["Entries", "ReadValue", "build_entries"]


@dataclass(frozen=True, slots=True)
class Entries:
    """What one file holds."""

    facts: tuple[Fact, ...]
    sources: tuple[Source, ...]
    waivers: tuple[Waiver, ...]


def build_entries(root: Node, path: Path, read_value: ReadValue, problems: Problems) -> Entries:
    """Build whatever a file of the right shape holds; an entry that is wrong is reported and left out."""
    builder = _Builder(root, path, read_value, problems)
    claims = root.entries.get("claims")
    entries = claims.entries if claims else {}
    facts = [builder.build_fact(key, node, claims or root) for key, node in entries.items()]
    waivers = root.entries.get("waivers")
    return Entries(
        tuple(fact for fact in facts if fact is not None),
        tuple(builder.sources.values()),
        tuple(builder.build_waiver(node) for node in (waivers.items if waivers else [])),
    )


class _Builder:
    """What the entries of one file share."""

    def __init__(self, root: Node, path: Path, read_value: ReadValue, problems: Problems) -> None:
        self.path = path
        self.read_value = read_value
        self.problems = problems
        self.tables = Tables(path.parent)
        data = root.data
        defaults = data.get("defaults", {})
        self.review_every = defaults.get("review_every")
        if self.review_every and add_duration(date(2000, 1, 1), self.review_every) is None:
            place = root.entries["defaults"].entries["review_every"]
            problems.report(place.line, place.column, f"review_every: {quote(self.review_every)} is longer than the calendar")
        self.owner = _owner(data["owner"]) if "owner" in data else None
        self.known = root.entries["sources"].keys if "sources" in root.entries else {}
        self.sources = {key: self._source(key, node) for key, node in _entries(root, "sources")}
        node = root.entries.get("defaults", root)
        self.tolerance = self._tolerance(defaults.get("tolerance"), Tolerance(), node)

    def _source(self, key: str, node: Node) -> Source:
        data = node.data
        for field in ("issued", "accessed"):
            self._day(node, field)
        return Source(
            key=key,
            title=data.get("title", ""),
            kind=SourceKind(data.get("kind", "secondary")),
            url=data.get("url", ""),
            archive_url=data.get("archive_url", ""),
            issued=data.get("issued", ""),
            accessed=data.get("accessed", ""),
            publisher=data.get("publisher", ""),
            authors=_several(data.get("author")),
            table=data.get("table", ""),
            origin=Origin(str(self.path), *self.known.get(key, (node.line, node.column))),
        )

    def build_fact(self, key: str, node: Node, claims: Node) -> Fact | None:
        """Build one fact; None where its value cannot be read."""
        data = node.data
        line, column = claims.keys.get(key, (node.line, node.column))
        quantity = Quantity(data["quantity"]) if "quantity" in data else None
        found = self._value(node, quantity)
        superseded = tuple(self._superseded(node, found[1] if found else None, quantity))
        checked = data.get("checked", {})
        checked_on = self._day(node.entries["checked"], "on") if "checked" in data else None
        review_by = self._day(node, "review_by")
        if review_by is None and self.review_every and checked_on:
            review_by = add_duration(checked_on, self.review_every)
        fact_node_tolerance = node.entries.get("tolerance", node)
        fact = Fact(
            key=key,
            statements={Language(name): _statement(each) for name, each in data.get("statement", {}).items() if "text" in each},
            written=found[0] if found else "",
            value=found[1] if found else _NOTHING,
            origin=Origin(str(self.path), line, column),
            quantity=quantity,
            direction=Direction(data["direction"]) if "direction" in data else None,
            as_of=self._period(node, "as_of"),
            base=self._period(node, "base"),
            about=_names(data.get("about", [])),
            measure=data.get("measure", ""),
            tolerance=self._tolerance(data.get("tolerance"), self.tolerance, fact_node_tolerance, found[1] if found else None),
            evidence=tuple(self._evidence(node)),
            checked_on=checked_on,
            checked_by=checked.get("by", ""),
            review_by=review_by,
            superseded=superseded,
            expect_in=_several(data.get("expect_in")),
            verdict=Verdict(data["verdict"]) if "verdict" in data else None,
            claimed_by=_owner(data["claimed_by"]) if "claimed_by" in data else None,
            appearance=_several(data.get("appearance")),
            owner=self.owner,
            table=data["value"]["table"] if found and isinstance(data["value"], dict) else "",
        )
        return fact if found else None

    def build_waiver(self, node: Node) -> Waiver:
        """Build one waiver."""
        origin = Origin(str(self.path), node.line, node.column)
        return Waiver(
            node.data.get("text", ""), origin, _several(node.data.get("in")), node.data.get("reason", ""), self._day(node, "until")
        )

    def _value(self, node: Node, quantity: Quantity | None) -> tuple[str, Claim] | None:
        """Read the value of an entry, with how it is written."""
        value = node.entries.get("value")
        if value is None:  # it has the wrong shape, and that is known
            return None
        written: Data = value.data
        unit, scale = None, None
        if isinstance(written, dict):
            unit, scale = written.get("unit"), written.get("scale")
            cell = self._cell(value)
            if cell is None:
                return None
            written = cell
        claim, why = read_written(written, quantity, self.read_value, unit=unit, scale=scale)
        if claim is None:
            self.problems.report(
                value.line, value.column, f"value: {why}", 'write it as a text would, as in "38.2%", "35亿元" or "2025-03-05"'
            )
            return None
        if unit is not None or scale is not None:
            return read(claim), claim
        return written if isinstance(written, str) else "–".join(written), claim

    def _cell(self, value: Node) -> str | None:
        data, place = value.data, value.entries["table"]
        source = self.sources.get(data["table"])
        if source is None or not source.table:
            if source is None and data["table"] in self.known:
                return None
            name = quote(data["table"])
            what = f"there is no source {name}" if source is None else f"the source {name} names no table"
            self.problems.report(place.line, place.column, what, "give it under sources, with table: and the path of a CSV file")
            return None
        try:
            return self.tables.find_cell(source.table, data["where"], data["column"])
        except TableError as error:
            self.problems.report(value.line, value.column, f"{error.where}: {error.what}", error.advice)
            return None

    def _superseded(self, node: Node, value: Claim | None, quantity: Quantity | None) -> Iterator[Claim]:
        listed = node.entries.get("supersedes")
        for each in (listed.items or [listed]) if listed else []:
            claim, why = read_written(each.data, quantity, self.read_value)
            if claim is None:
                self.problems.report(each.line, each.column, f"supersedes: {why}", 'write it as a text would, as in "36%"')
            elif value is not None and family_of(claim) != family_of(value):
                what = f"supersedes: {quote(each.data)} is no value of the same sort as the fact's"
                self.problems.report(each.line, each.column, what, "write it with the same unit")
            else:
                yield claim

    def _evidence(self, node: Node) -> Iterator[Evidence]:
        for each in node.entries["evidence"].items if "evidence" in node.data else []:
            if "source" not in each.data:
                continue
            source = self.sources.get(each.data["source"])
            if source is not None:
                yield Evidence(source, each.data.get("locator", ""), each.data.get("quote", ""))
            elif each.data["source"] not in self.known:
                self._miss_source(each.entries["source"])

    def _miss_source(self, place: Node) -> None:
        near = difflib.get_close_matches(place.data, self.known, n=1)
        listed = ", ".join(itertools.islice(self.known, _LISTED)) + (", …" if len(self.known) > _LISTED else "")
        advice = f"did you mean {near[0]}?" if near else f"the sources here are {listed}" if listed else "list it under sources"
        self.problems.report(place.line, place.column, f"there is no source {quote(place.data)}", advice)

    def _day(self, node: Node, field: str) -> date | None:
        """Read a day; a date with parts left out is looked at and gives None."""
        if field not in node.data:
            return None
        period = self._period(node, field)
        return period.first if period and period.first == period.last else None

    def _period(self, node: Node, field: str) -> Period | None:
        if field not in node.data:
            return None
        period, place = parse_period(node.data[field]), node.entries[field]
        if period is None:
            self.problems.report(place.line, place.column, f"{field}: there is no {node.data[field]} in the calendar")
        return period

    def _tolerance(self, data: Data, default: Tolerance, node: Node, value: Claim | None = None) -> Tolerance:
        if data is None:  # points of the defaults are for the percentages among the facts
            points = value is not None and default.rule is ToleranceRule.POINTS and family_of(value) != SHARE
            return Tolerance() if points else default
        if isinstance(data, str):
            return Tolerance(ToleranceRule(data))
        ((rule, size),) = data.items()
        if rule == "pp" and value is not None and family_of(value) != SHARE:
            self.problems.report(node.line, node.column, "tolerance: pp is for percentages", "use abs or rel")
        if rule != "rel" and size.endswith("%"):
            self.problems.report(node.line, node.column, f"tolerance: {rule} takes no percent sign", "write the number alone, or use rel")
        number = Decimal(size.rstrip("%"))
        return Tolerance(ToleranceRule(rule), number / 100 if rule == "rel" and size.endswith("%") else number)


_LISTED = 12
"""How many names of sources an error lists."""
_NOTHING = Claim.__new__(Claim)


def _entries(root: Node, field: str) -> Iterator[tuple[str, Node]]:
    yield from root.entries[field].entries.items() if field in root.entries else ()


def _several(data: Data) -> tuple[str, ...]:
    """Make a tuple of one text or a list of them."""
    return () if data is None else (data,) if isinstance(data, str) else tuple(data)


def _statement(data: Data) -> Statement:
    return Statement(data["text"], _several(data.get("terms")), _several(data.get("not")))


def _names(data: Data) -> dict[Language | None, tuple[str, ...]]:
    if isinstance(data, dict):
        return {Language(name): _several(names) for name, names in data.items()}
    names = _several(data)
    return {None: names} if names else {}


def _owner(data: Data) -> Owner:
    return replace(Owner(data.get("name", "")), type=data.get("type", "Organization"), url=data.get("url", ""))
