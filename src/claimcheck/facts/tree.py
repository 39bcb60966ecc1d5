"""YAML as text with places: every scalar a string (NO, 1_000 and 3.10 stay what they are), every node with its line and column."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import yaml

from claimcheck.errors import ClaimcheckError

Data: TypeAlias = Any
"""Strings, lists and dictionaries of strings, as JSON has them."""

DEEPEST = 40
"""How deep a registry may be nested."""
LARGEST = 20_000_000
"""How many nodes the aliases of a file may stand for in all."""
SWELLING = 50
"""How many times as many nodes aliases may make of those that are written."""
_LONGEST = 60
"""How much of what somebody wrote a message quotes."""
_PLAIN_TAGS = frozenset({None, "!", "tag:yaml.org,2002:str"})
_MERGE = "<<"
_BREAKS = str.maketrans("\x85\u2028\u2029", "   ")
"""Line ends to YAML 1.1 and to no editor: counted, they would put every later problem into the wrong line."""
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class Node:
    """One value with its place; `data` is the same as plain strings, lists and dictionaries."""

    line: int
    column: int
    data: Data = ""
    items: list[Node] = field(default_factory=list)
    entries: dict[str, Node] = field(default_factory=dict)
    keys: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Where the keys of a mapping stand."""
    size: int = 1
    """How many nodes it stands for, with its aliases written out."""
    flow: bool = False
    """Whether it is written in brackets."""
    end: int = 0
    """The line after which it ends, from 1."""
    end_column: int = 0
    """The column of its closing bracket, from 1, for what is written in brackets."""

    def at(self, path: list[str | int]) -> Node:
        """Follow a path of keys and indices as far as it goes."""
        node = self
        for step in path:
            if isinstance(step, int) and step < len(node.items):
                node = node.items[step]
            elif isinstance(step, str) and step in node.entries:
                node = node.entries[step]
            else:
                break
        return node

    def drop(self, path: list[str | int]) -> None:
        """Take out what stands at the end of a path; where keys stood is still known."""
        parent, step = self.at(path[:-1]), path[-1]
        if isinstance(step, int) and isinstance(parent.data, list):
            del parent.items[step : step + 1], parent.data[step : step + 1]
        elif isinstance(step, str) and isinstance(parent.data, dict):
            parent.entries.pop(step, None)
            parent.data.pop(step, None)


def quote(text: str) -> str:
    """Quote what somebody wrote, and only the beginning of what is long."""
    return repr(text if len(text) <= _LONGEST else text[:_LONGEST] + "…")


class Problems:
    """What is wrong with a file, each with its place."""

    def __init__(self, path: str) -> None:
        """Begin without any."""
        self.path = path
        self._found: dict[tuple[int, int, str], ClaimcheckError] = {}

    def __bool__(self) -> bool:
        """Tell whether there is any."""
        return bool(self._found)

    def report(self, line: int, column: int, what: str, advice: str = "") -> None:
        """Add a problem at a line and a column, once for all its aliases; 0 stands for the file as a whole."""
        where = f"{self.path}:{line}:{column}" if line else self.path
        self._found.setdefault((line, column, what), ClaimcheckError(what, where=where, advice=advice))

    def in_order(self) -> list[ClaimcheckError]:
        """List them by their places."""
        return [self._found[place] for place in sorted(self._found, key=lambda found: found[:2])]


def read_tree(text: str, problems: Problems) -> Node | None:
    """Read one YAML document without recursion, so that nothing in it can run away; None where it cannot be read."""
    try:
        return _Builder(problems).build(text.translate(_BREAKS))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problems.report(mark.line + 1 if mark else 1, mark.column + 1 if mark else 1, f"is no valid YAML ({_explain(error)})")
    except yaml.reader.ReaderError as error:
        line, column = _find_control(text)
        problems.report(line, column, f"holds the character U+{error.character:04X}, which YAML does not allow", "take it out")
    except _Refused:
        pass
    return None


class _Refused(Exception):  # noqa: N818 - it ends the reading of a file whose problem is noted
    """The file cannot be read further."""


class _Builder:
    """Build the tree of one document from its events."""

    def __init__(self, problems: Problems) -> None:
        self.problems = problems
        self.stack: list[tuple[Node, str | None]] = []
        self.anchors: dict[str, Node] = {}
        self.open: set[int] = set()
        self.merged: dict[int, list[Node]] = {}
        self.root: Node | None = None
        self.written = 0
        self.documents = 0

    def build(self, text: str) -> Node | None:
        for event in _events(text):
            self._take(event)
        if self.root is not None and self.root.size > SWELLING * self.written + LARGEST // 1000:
            self._refuse(self.root.line, self.root.column, "its aliases stand for far more than is written", "write the entries out")
        return self.root

    def _take(self, event: Any) -> None:  # noqa: ANN401 - the events of PyYAML have no types
        mark = event.start_mark
        line, column = mark.line + 1, mark.column + 1
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._check_tag(event, line, column)
            self._add(Node(line, column, event.value, end=event.end_mark.line + 1), event.anchor)
        elif kind is yaml.AliasEvent:
            self._alias(event.anchor, line, column)
        elif kind in {yaml.MappingStartEvent, yaml.SequenceStartEvent}:
            self._check_tag(event, line, column)
            if len(self.stack) >= DEEPEST:
                self._refuse(line, column, f"is nested more than {DEEPEST} deep")
            data: Data = {} if kind is yaml.MappingStartEvent else []
            node = Node(line, column, data, flow=bool(event.flow_style))
            self._name(event.anchor, node)
            self.stack.append((node, None))
            self.open.add(id(node))
        elif kind in {yaml.MappingEndEvent, yaml.SequenceEndEvent}:
            node, _ = self.stack.pop()
            node.end, node.end_column = event.end_mark.line + (1 if node.flow else 0), event.end_mark.column
            self._merge(node)
            self.open.discard(id(node))
            self._add(node, None)
        elif kind is yaml.DocumentStartEvent:
            self.documents += 1
            if self.documents > 1:
                self._refuse(line, column, "holds a second document", "a registry is one document; take out the line ---")

    def _check_tag(self, event: Any, line: int, column: int) -> None:  # noqa: ANN401 - see above
        if event.tag not in _PLAIN_TAGS:
            self.problems.report(line, column, f"has the tag {quote(event.tag)}", "tags are not allowed: every value is text")

    def _name(self, anchor: str | None, node: Node) -> None:
        if anchor is not None:
            self.anchors[anchor] = node

    def _alias(self, anchor: str, line: int, column: int) -> None:
        node = self.anchors.get(anchor)
        if node is None:
            self._refuse(line, column, f"the alias {quote(anchor)} has no anchor", "name what it stands for with & and the same word")
        elif id(node) in self.open:
            self._refuse(line, column, f"the alias {quote(anchor)} stands inside what it stands for")
        else:
            self._add(node, None)

    def _add(self, node: Node, anchor: str | None) -> None:
        self.written += 1
        self._name(anchor, node)
        if not self.stack:
            self.root = node
            return
        parent, key = self.stack[-1]
        parent.size += node.size
        if parent.size > LARGEST:
            self._refuse(parent.line, parent.column, "its aliases stand for far more than is written", "write the entries out")
        if isinstance(parent.data, list):
            parent.items.append(node)
            parent.data.append(node.data)
        elif key is None:
            self._open_key(parent, node)
        else:
            self.stack[-1] = (parent, None)
            self._close_key(parent, key, node)

    def _open_key(self, parent: Node, node: Node) -> None:
        key = node.data
        if not isinstance(key, str):
            self._refuse(node.line, node.column, "a key is no text")
            return
        if key in parent.keys:
            first, _ = parent.keys[key]
            self.problems.report(node.line, node.column, f"the key {quote(key)} stands twice", f"the first one is in line {first}")
        else:
            parent.keys[key] = (node.line, node.column)
        self.stack[-1] = (parent, key)

    def _close_key(self, parent: Node, key: str, node: Node) -> None:
        if key != _MERGE:
            parent.entries[key], parent.data[key] = node, node.data
            return
        del parent.keys[key]
        merged = node.items if isinstance(node.data, list) else [node]
        self.merged.setdefault(id(parent), []).extend(merged)
        for each in merged:
            if not isinstance(each.data, dict):
                self.problems.report(each.line, each.column, "<< stands before what is no mapping", "write the alias of a mapping after it")

    def _merge(self, node: Node) -> None:
        """Add the entries of merged mappings, the first of them first, to those that a mapping has of its own."""
        for each in self.merged.pop(id(node), ()):
            for name, value in each.entries.items():
                if name not in node.entries:
                    node.entries[name], node.data[name] = value, value.data
                    node.keys[name] = each.keys[name]

    def _refuse(self, line: int, column: int, what: str, advice: str = "") -> None:
        self.problems.report(line, column, what, advice)
        raise _Refused


def _events(text: str) -> Iterator[Any]:
    loader = _LOADER(text)
    try:
        while loader.check_event():
            yield loader.get_event()
    finally:
        loader.dispose()


def _explain(error: yaml.MarkedYAMLError) -> str:
    return "; ".join(part for part in (error.context, error.problem) if part)


_CONTROL = re.compile("[^\x09\x0a\x0d\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _find_control(text: str) -> tuple[int, int]:
    """Find the first character that YAML does not allow (YAML 1.1, 5.1)."""
    match = _CONTROL.search(text)
    at = match.start() if match else 0
    return text.count("\n", 0, at) + 1, at - (text.rfind("\n", 0, at) + 1) + 1
