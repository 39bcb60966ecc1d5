"""The sources of a registry as CSL-JSON, which Zotero, pandoc and other citation tools read."""

from __future__ import annotations

from claimcheck.facts.exchange.json_text import write_json
from claimcheck.model import Registry, Source, SourceKind


def write_citations(registry: Registry) -> str:
    """Write every source once; where files use one name for several, the later ones are numbered."""
    taken: dict[str, list[dict[str, object]]] = {}
    items = []
    for source in registry.sources:
        item = describe_source(source)
        same_name = taken.setdefault(source.key, [])
        if item in same_name:
            continue
        same_name.append(item)
        items.append((source.key, len(same_name), item))
    names = set(taken)
    return write_json([{"id": _number(key, number, names), **item} for key, number, item in items]) + "\n"


def describe_source(source: Source) -> dict[str, object]:
    """Write a source as an item of CSL-JSON, without its id."""
    item: dict[str, object] = {"type": _choose_type(source), "title": source.title}
    if source.authors:
        item["author"] = [{"literal": name} for name in source.authors]
    fields = {"publisher": source.publisher, "URL": source.url, "archive_location": source.archive_url}
    item |= {name: text for name, text in fields.items() if text}
    for name, day in (("issued", source.issued), ("accessed", source.accessed)):
        if day:
            item[name] = {"date-parts": [[int(part) for part in day.split("-")]]}
    return item


def _choose_type(source: Source) -> str:
    """Name the type of an item: a table is a dataset; what its maker published is a report; the rest is a page of the web."""
    if source.table:
        return "dataset"
    return "report" if source.kind is SourceKind.PRIMARY or not source.url else "webpage"


def _number(key: str, number: int, names: set[str]) -> str:
    """Make an id that no other source has."""
    if number == 1:
        return key
    name = f"{key}-{number}"
    while name in names:
        name += "-"
    names.add(name)
    return name
