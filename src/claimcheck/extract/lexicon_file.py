"""The file of silent phrases: a part of YAML that is read in a fiftieth of the time that a reader of all YAML takes.

    idioms:
      ["一心一意", "一石二鸟"]
    conditional:
      - text: "唯一"
        not_before: &numerals ["一", "二"]
        not_after: ["非"]
      - text: "逐一"
        not_before: *numerals

Lists and texts are written as in JSON, with double quotes. A test reads the files with both readers.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

_GROUP = re.compile(r"^(?P<name>\w+):\n(?P<body>(?:[ ].*\n|\s*\n)+)", re.MULTILINE)
_ENTRY = re.compile(r"  - text: (?P<text>.+)\n(?P<fields>(?:    .*\n)*)")
_FIELD = re.compile(r"    (?P<name>not_before|not_after): (?:&(?P<anchor>\w+) )?(?:\*(?P<alias>\w+)|(?P<list>\[.*\]))\n")


@dataclass(slots=True)
class LexiconEntry:
    """A phrase that is silent where none of `not_before` follows it and none of `not_after` precedes it."""

    text: str
    not_before: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()


def read_lexicon(source: str) -> dict[str, list[LexiconEntry]]:
    """Read the groups of a lexicon by name."""
    lists: dict[str, tuple[str, ...]] = {}
    groups = {}
    for group in _GROUP.finditer(source):
        body = group["body"]
        if body.lstrip().startswith("["):
            groups[group["name"]] = [LexiconEntry(text) for text in json.loads(body)]
        else:
            groups[group["name"]] = [_read_entry(entry, lists) for entry in _ENTRY.finditer(body)]
    return groups


def _read_entry(entry: re.Match[str], lists: dict[str, tuple[str, ...]]) -> LexiconEntry:
    made = LexiconEntry(json.loads(entry["text"]))
    for field in _FIELD.finditer(entry["fields"]):
        texts = lists[field["alias"]] if field["alias"] else tuple(json.loads(field["list"]))
        if field["anchor"]:
            lists[field["anchor"]] = texts
        if field["name"] == "not_before":
            made.not_before = texts
        else:
            made.not_after = texts
    return made
