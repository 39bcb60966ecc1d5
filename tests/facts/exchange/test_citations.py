"""The sources of a registry as CSL-JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from claimcheck.facts.exchange.citations import write_citations
from tests.facts.exchange.sample import load


def test_every_source_is_an_item(tmp_path: Path) -> None:
    assert json.loads(write_citations(load(tmp_path))) == [
        {
            "id": "ar2024",
            "type": "report",
            "title": "Annual Report 2024",
            "author": [{"literal": "Ann Example"}, {"literal": "李四"}],
            "publisher": "Example",
            "URL": "https://example.org/ar2024",
            "archive_location": "https://example.org/archived",
            "issued": {"date-parts": [[2025, 2, 27]]},
            "accessed": {"date-parts": [[2025, 3, 1]]},
        },
        {"id": "gdp", "type": "dataset", "title": "GDP table", "issued": {"date-parts": [[2024]]}},
        {"id": "page", "type": "webpage", "title": "This page", "URL": "https://example.org/page"},
    ]


def test_ids_are_unique_over_all_files(tmp_path: Path) -> None:
    registry = load(tmp_path)
    first = registry.sources[0]
    others = (replace(first, title="Another"), replace(first, origin=None), replace(first, key="ar2024-2", title="Named so"))
    items = json.loads(write_citations(replace(registry, sources=(first, *others))))
    assert [(item["id"], item["title"]) for item in items] == [
        ("ar2024", "Annual Report 2024"),
        ("ar2024-2-", "Another"),
        ("ar2024-2", "Named so"),
    ]
