"""Entries of a registry as YAML, in quotes wherever a plain scalar could be taken for something else."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias

Field: TypeAlias = "str | list[str] | list[Entry] | Entry"
Entry: TypeAlias = "dict[str, Field]"

_HAN = "\u4e00-\u9fff"
_PLAIN = re.compile(rf"[A-Za-z{_HAN}](?:[A-Za-z0-9_./@()+%，。、{_HAN}-]| (?=[A-Za-z0-9({_HAN}]))*")
_WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
"""What YAML takes for something other than text."""
_ACTING = re.compile("[\x00-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\uffff]")


def write_entry(key: str, entry: Mapping[str, Field], margin: str = "  ") -> str:
    """Write one entry of a mapping, its fields indented under its name."""
    return "".join(f"{line}\n" for line in _write_field(key, dict(entry), margin))


def comment_out(text: str, why: str, margin: str = "  ") -> str:
    """Make comments of an entry, under a line that says why; without the sign # it is an entry again."""
    lines = [f"{margin}# {_ACTING.sub(_escape, ' '.join(why.split()))}"]
    lines += [f"{margin}#{line.removeprefix(margin)}" for line in text.rstrip("\n").split("\n")]
    return "".join(f"{line}\n" for line in lines)


def write_scalar(text: str) -> str:
    """Write a text so that any reader of YAML takes it for the same text."""
    if _PLAIN.fullmatch(text) and text.casefold() not in _WORDS:
        return text
    return _ACTING.sub(_escape, json.dumps(text, ensure_ascii=False))


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def _write_field(key: str, value: Field, margin: str) -> Iterator[str]:
    inner = f"{margin}  "
    if isinstance(value, str):
        yield f"{margin}{write_scalar(key)}: {write_scalar(value)}"
    elif isinstance(value, dict):
        yield f"{margin}{write_scalar(key)}:"
        for name, each in value.items():
            yield from _write_field(name, each, inner)
    else:
        yield f"{margin}{write_scalar(key)}:"
        for item in value:
            if isinstance(item, str):
                yield f"{inner}- {write_scalar(item)}"
            else:
                lines = [line for name, each in item.items() for line in _write_field(name, each, f"{inner}  ")]
                yield f"{inner}- {lines[0].lstrip()}"
                yield from lines[1:]
