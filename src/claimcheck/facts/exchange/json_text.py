"""JSON with exact numbers: 38.2 is written from its Decimal, and what would act on a terminal is escaped."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from claimcheck.model.quantity import format_number

_ACTING = re.compile("[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff]")
_STEP = "  "
_WIDTH = 100
"""What is no longer than this stands on one line."""


def write_json(value: object, margin: str = "") -> str:
    """Write a value with its fields in their order: on one line where it is short, else one a line."""
    line = _write_line(value)
    if len(line) <= _WIDTH or isinstance(value, str):
        return line
    inner = margin + _STEP
    if isinstance(value, Mapping):
        rows = [f"{inner}{_quote(key)}: {write_json(each, inner)}" for key, each in value.items()]
        return "{\n" + ",\n".join(rows) + f"\n{margin}}}"
    if isinstance(value, Sequence):
        return "[\n" + ",\n".join(f"{inner}{write_json(each, inner)}" for each in value) + f"\n{margin}]"
    return line


def _write_line(value: object) -> str:
    if isinstance(value, Decimal):
        return format_number(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_quote(key)}: {_write_line(each)}" for key, each in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(map(_write_line, value)) + "]"
    return _quote(value)


def _quote(value: object) -> str:
    return _ACTING.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(value, ensure_ascii=False, allow_nan=False))
