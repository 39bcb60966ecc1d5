"""JSON with exact numbers: 38.2 is written from its Decimal, and what would act on a terminal is escaped."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from claimcheck.model.quantity import format_number

_ACTING = re.compile("[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff]")
_STEP = "  "


def write_json(value: object, margin: str = "") -> str:
    """Write a value with its fields in their order, one a line."""
    if isinstance(value, Decimal):
        return format_number(value)
    if isinstance(value, Mapping) and value:
        inner = margin + _STEP
        rows = [f"{inner}{_quote(str(key))}: {write_json(each, inner)}" for key, each in value.items()]
        return "{\n" + ",\n".join(rows) + f"\n{margin}}}"
    if isinstance(value, Sequence) and not isinstance(value, str) and value:
        inner = margin + _STEP
        return "[\n" + ",\n".join(f"{inner}{write_json(each, inner)}" for each in value) + f"\n{margin}]"
    return _quote(value)


def _quote(value: object) -> str:
    return _ACTING.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(value, ensure_ascii=False, allow_nan=False))
