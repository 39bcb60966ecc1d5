"""Whether a registry has the shape of schema/claims.json; each problem with its place and in words for people."""

from __future__ import annotations

import difflib
import functools
import json
from importlib import resources
from typing import Any

from claimcheck.facts.tree import Node, Problems, quote

SCHEMA = "claimcheck/claims/1"
_ENTRIES = frozenset({"claims", "sources", "waivers"})
_ENTRY_DEPTH = 2
"""How many steps lead from the root to an entry."""


@functools.cache
def read_schema() -> str:
    """Read the JSON Schema of a registry, as it is shipped."""
    return resources.files("claimcheck").joinpath("schema/claims.json").read_text(encoding="utf-8")


def check_shape(root: Node, problems: Problems) -> None:
    """Report whatever of a file the schema does not allow, and take it out, so that the rest can be looked at further."""
    wrong: list[list[str | int]] = []
    for error in _validator().iter_errors(root.data):
        path, schema_path = list(error.instance_path), list(error.schema_path)
        _report(root, path, schema_path, error.kind, problems)
        if error.kind.name == "additionalProperties":
            wrong += [[*path, field] for field in error.kind.unexpected]
        elif not (error.kind.name == "propertyNames" or (error.kind.name == "required" and _is_entry(path))):
            wrong.append(path)
    for path in reversed(wrong):
        if path:
            root.drop(path)


def _is_entry(path: list[str | int]) -> bool:
    return not path or (len(path) == _ENTRY_DEPTH and path[0] in _ENTRIES)


@functools.cache
def _validator() -> Any:  # noqa: ANN401 - what jsonschema-rs returns depends on the draft
    import jsonschema_rs  # noqa: PLC0415 - only a run with a registry needs it

    return jsonschema_rs.validator_for(json.loads(read_schema()))


def _report(root: Node, path: list[str | int], schema_path: list[str | int], kind: Any, problems: Problems) -> None:  # noqa: ANN401
    node = root.at(path)
    parent = root.at(path[:-1])
    key = path[-1] if path else ""
    name = f"{key}: " if isinstance(key, str) and key else f"{path[-2]}: " if len(path) > 1 else ""
    if kind.name == "additionalProperties":
        known = _walk(schema_path[:-1]).get("properties", {})
        for field in kind.unexpected:
            line, column = node.keys.get(field, (node.line, node.column))
            near = difflib.get_close_matches(field, known, n=1)
            cut = node.flow and field in node.entries and node.entries[field].data == ""
            advice = "put a text with a comma in quotes" if cut else f"the fields here are {', '.join(known)}"
            advice = f"did you mean {near[0]}?" if near else advice
            problems.report(line, column, f"the field {quote(field)} is not known", advice)
        return
    if kind.name == "propertyNames":
        wrong = [name for name in node.data if not is_name(name)] if isinstance(node.data, dict) else []
        for field in wrong:
            line, column = node.keys.get(field, (node.line, node.column))
            problems.report(line, column, f"{quote(field)} is no name for an entry", "use letters, figures, and . _ - between them")
        return
    line, column = node.line, node.column
    if kind.name == "required":
        problems.report(*_place_of(parent, key, node), f"{name}the field {kind.property!r} is missing")
        return
    if isinstance(node.data, str) and not node.data:
        line, column = _place_of(parent, key, node)
        problems.report(line, column, f"{name or 'the file '}is empty", f"expected {_expected(schema_path)}")
        return
    problems.report(line, column, f"{name}{_show(node.data)} is not what belongs here", f"expected {_expected(schema_path)}")


def _place_of(parent: Node, key: str | int, node: Node) -> tuple[int, int]:
    """Give the place of the key of a node, or of the node where it has none."""
    return parent.keys.get(key, (node.line, node.column)) if isinstance(key, str) else (node.line, node.column)


def is_name(text: str) -> bool:
    """Tell whether a text may name an entry."""
    return bool(_validator_of("identifier").is_valid(text))


@functools.cache
def _validator_of(name: str) -> Any:  # noqa: ANN401 - see above
    import jsonschema_rs  # noqa: PLC0415 - see above

    return jsonschema_rs.validator_for(_schema()["$defs"][name])


@functools.cache
def _schema() -> Any:  # noqa: ANN401 - JSON
    return json.loads(read_schema())


def _walk(path: list[str | int]) -> Any:  # noqa: ANN401 - JSON
    """Follow a path through the schema, references too."""
    return _trail(path)[-1]


def _trail(path: list[str | int]) -> list[Any]:
    found = [_schema()]
    for step in path:
        here = found[-1]
        if step == "$ref":
            found.append(_schema()["$defs"][here["$ref"].rsplit("/", 1)[-1]])
        elif isinstance(here, dict) and "$ref" in here and step not in here:
            found.append(_schema()["$defs"][here["$ref"].rsplit("/", 1)[-1]].get(step, {}))
        elif isinstance(here, dict):
            found.append(here.get(step, {}))
        elif isinstance(here, list) and isinstance(step, int):
            found.append(here[step])
        else:
            found.append({})
    return found


def _expected(path: list[str | int]) -> str:
    """Say what the nearest schema with a title expects."""
    for schema in reversed(_trail(path)):
        if isinstance(schema, dict):
            if "title" in schema:
                return str(schema["title"])
            if "enum" in schema:
                return f"one of {', '.join(map(str, schema['enum']))}"
            if "const" in schema:
                return str(schema["const"])
    return "something else"


def _show(data: Any) -> str:  # noqa: ANN401 - JSON
    if isinstance(data, dict):
        return "a mapping"
    if isinstance(data, list):
        return f"a list of {len(data)}"
    return quote(data)
