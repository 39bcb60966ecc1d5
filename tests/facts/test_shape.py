"""Whatever stands in a place of a registry where it does not belong, the answer is errors with places, and never a crash."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from claimcheck.errors import RegistryError
from claimcheck.facts import read_schema
from claimcheck.model import Registry
from claimcheck.pipeline import open_registry

FULL: dict[str, Any] = {
    "schema": "claimcheck/claims/1",
    "owner": {"name": "Example Museum", "type": "Organization", "url": "https://museum.example"},
    "defaults": {"tolerance": {"rel": "5%"}, "review_every": "P6M"},
    "sources": {
        "ar": {"title": "Annual Report", "issued": "2025-02", "accessed": "2025-03-01", "author": ["A", "B"], "kind": "primary"},
        "t": {"title": "Table", "table": "t.csv"},
    },
    "claims": {
        "one": {
            "statement": {"en": {"text": "Visits rose 38%", "terms": ["visits"], "not": "sales"}, "zh": {"text": "参观人次增长38%"}},
            "value": "38.2%",
            "quantity": "change",
            "direction": "up",
            "as_of": "2024-Q2",
            "base": "2023-Q2",
            "about": {"en": ["Museum"], "zh": "博物馆"},
            "measure": "visits",
            "tolerance": {"pp": "0.5"},
            "evidence": [{"source": "ar", "locator": "p. 12", "quote": "by 38.2%"}],
            "checked": {"on": "2025-03-01", "by": "editor"},
            "review_by": "2025-09-01",
            "supersedes": ["36%"],
            "expect_in": "docs/*.md",
            "verdict": "supported",
            "claimed_by": {"name": "Somebody", "type": "Person"},
            "appearance": ["https://somebody.example/1"],
            "note": "a note",
        },
        "two": {
            "statement": {"zh": {"text": "票价"}},
            "value": {"table": "t", "where": {"year": "2024"}, "column": "price", "unit": "EUR"},
        },
        "three": {"statement": {"en": {"text": "10 to 12 rooms"}}, "value": ["10", "12"], "tolerance": "exact"},
    },
    "waivers": [{"text": "30 days", "in": ["docs/*.md"], "reason": "a notice period", "until": "2026-01-01"}],
}
STRANGE: tuple[Any, ...] = (
    "",
    "x",
    "2025-02-30",
    [],
    {},
    [[]],
    ["x"],
    {"x": "y"},
    {"text": {}},
    {"source": []},
    {"table": "ar"},
    {"rel": []},
)


def walk(data: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Give the path of every node."""
    yield path
    steps = list(data) if isinstance(data, dict) else range(len(data)) if isinstance(data, list) else ()
    for step in steps:
        yield from walk(data[step], (*path, step))


def replace_at(path: tuple[str | int, ...], value: Any) -> Any:
    """Give the full registry with another value at one place."""
    changed = copy.deepcopy(FULL)
    node: Any = changed
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = value
    return changed


def read(folder: Path, data: Any) -> Registry:
    """Read data as a registry: JSON is YAML."""
    (folder / "t.csv").write_text("year,price\n2024,12.5\n", encoding="utf-8")
    (folder / "registry.yaml").write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")
    return open_registry([str(folder / "registry.yaml")])


@pytest.mark.parametrize("path", [path for path in walk(FULL) if path], ids=lambda path: ".".join(map(str, path)))
def test_a_strange_value_anywhere_gives_an_error_with_a_place_or_a_registry(path: tuple[str | int, ...], tmp_path: Path) -> None:
    refused = 0
    for strange in STRANGE:
        try:
            read(tmp_path, replace_at(path, strange))
        except RegistryError as error:
            refused += 1
            for part in error.parts:
                assert re.match(r".*registry\.yaml:\d+:\d+$", part.where)
    assert refused


def test_a_full_registry_has_the_right_shape(tmp_path: Path) -> None:
    registry = read(tmp_path, FULL)
    assert [fact.key for fact in registry.facts] == ["one", "two", "three"]
    assert [source.key for source in registry.sources] == ["ar", "t"]
    assert [waiver.text for waiver in registry.waivers] == ["30 days"]


def test_the_schema_says_which_draft_it_is_of_and_closes_every_mapping() -> None:
    schema = json.loads(read_schema())
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert all("additionalProperties" in each for each in [schema, *schema["$defs"].values()] if each.get("type") == "object")
