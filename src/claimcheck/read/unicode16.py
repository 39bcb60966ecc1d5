"""UTF-16 without a byte order mark, told by what its code units would mean: 38% with a NUL byte after, or before, each digit."""

from __future__ import annotations

import re

_ENOUGH = 0.9
_SAMPLE = 65_536

_EXPECTED = re.compile(r"[\t\n\r -~\u00a0-\u00ff\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+")
"""What an English or Chinese text consists of."""

_COMMON = re.compile(r"[\n ,.\u3002\uff0c\u7684\u4e00\u662f]")
"""Marks and words that a text of any length holds: spaces, commas, 。，的一是."""

_ASCII = re.compile(rb"[\t\n\r -~]")
_MOSTLY_ASCII = 0.8
"""Two ASCII letters make a Chinese character in UTF-16, so bytes that are nearly all ASCII are no UTF-16."""


def find_utf16(data: bytes) -> str | None:
    """Name the byte order in which the bytes are clearly UTF-16 text, if there is one."""
    sample = data[:_SAMPLE]
    if not data or len(data) % 2 or len(_ASCII.findall(sample)) > _MOSTLY_ASCII * len(sample):
        return None
    return max((name for name in ("utf-16-le", "utf-16-be") if _fits(data, name)), key=lambda name: _common(data, name), default=None)


def _fits(data: bytes, name: str) -> bool:
    """Tell whether the first part of the bytes reads as English or Chinese in this byte order."""
    text = _sample(data, name)
    expected = sum(len(m.group()) for m in _EXPECTED.finditer(text))
    return expected >= _ENOUGH * len(text) and _common(data, name) > 0


def _common(data: bytes, name: str) -> int:
    """Count the most common marks and words."""
    return len(_COMMON.findall(_sample(data, name)))


def _sample(data: bytes, name: str) -> str:
    """Decode the first part, with a replacement character for each code unit that has no meaning."""
    return data[:_SAMPLE].decode(name, "replace")
