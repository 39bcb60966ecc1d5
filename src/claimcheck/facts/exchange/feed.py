"""The items of a feed of fact checks: a DataFeed, a list, an @graph or a single item, however long the file is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO, TypeAlias

from claimcheck.facts.exchange.window import LARGEST, Window

Json: TypeAlias = Any
"""What JSON holds, its numbers as Decimal."""

_HOLDERS = frozenset({"dataFeedElement", "@graph", "itemListElement", "item"})
"""The properties under which items stand."""
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a feed and where it stands."""

    index: int
    """Its number in the feed, from 1."""
    line: int
    column: int
    data: Json


def read_feed(stream: BinaryIO, name: str) -> Iterator[Item]:
    """Read the items of a feed one by one. Raises InputError, with line and column, where the file is no JSON."""
    window = Window(stream, name)
    for index, (line, column, data) in enumerate(_walk(window, 0), start=1):
        yield Item(index, line, column, data)
    if window.peek():
        window.take("")


def is_typed(node: Json, name: str) -> bool:
    """Tell whether a node is of a type of schema.org, however the type is written."""
    if not isinstance(node, dict):
        return False
    types = node.get("@type")
    return any(isinstance(each, str) and each.rsplit("/", 1)[-1].rsplit(":", 1)[-1] == name for each in as_list(types))


def as_list(value: Json) -> list[Json]:
    """Make a list of one value or several; of none where there is none."""
    return [] if value is None else value if isinstance(value, list) else [value]


def _walk(window: Window, depth: int) -> Iterator[tuple[int, int, Json]]:
    """Go through what holds items, and give each item whole."""
    opening = window.peek()
    if depth > _DEEPEST or not opening or opening not in "[{":
        line, column = window.locate()
        yield line, column, window.decode()
    elif opening == "[":
        window.take("[")
        if window.peek() == "]":
            window.take("]")
            return
        yield from _walk(window, depth + 1)
        while window.take(",]") == ",":
            yield from _walk(window, depth + 1)
    else:
        yield from _walk_object(window, depth)


def _walk_object(window: Window, depth: int) -> Iterator[tuple[int, int, Json]]:
    line, column = window.locate()
    node: dict[str, Json] = {}
    size, holds = 0, False
    window.take("{")
    closing = window.take("}") if window.peek() == "}" else ","
    while closing == ",":
        start = window.taken
        if window.peek() != '"':
            window.take('"')
        key = window.decode()
        window.take(":")
        if key in _HOLDERS:
            holds = True
            yield from _walk(window, depth + 1)
        else:
            node[key] = window.decode()
            size += window.taken - start
            if size > LARGEST:
                window.refuse_size()
        closing = window.take(",}")
    if not holds or is_typed(node, "ClaimReview"):
        yield line, column, node
