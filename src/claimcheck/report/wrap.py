"""Break text into lines of a width: Chinese between characters, English at spaces, and never inside 3.5亿, 38% or $1,200.

Closing marks begin no line and opening ones end none (kinsoku; W3C, Requirements for Chinese Text Layout, section 3.1.3).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from claimcheck.report.paint import Line, Run, measure

_DIGITS = "0-9０-９"
_WIDE = (
    "\u2e80-\u303f\u3040-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff0f\uff1a-\uff60\uffe0-\uffe6"
    "\U0001f300-\U0001faff\U00020000-\U0003ffff"
)
_CURRENCY = "$€£¥￥"
_PLAIN = rf"{_WIDE}{_DIGITS}{_CURRENCY}—\-\\"
"""What ends a word."""
_TOKEN = re.compile(
    rf"(?P<space>\s+)"
    r"|(?P<escape>\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}))"
    rf"|(?P<number>[{_CURRENCY}]?[{_DIGITS}]+(?:[.,:/'’．，：\-–~～]?[{_DIGITS}]+)*[%％‰℃]?)"
    rf"|(?P<wide>[{_WIDE}])"
    rf"|(?P<word>[^\s{_PLAIN}]*[—\-]+|[^\s{_PLAIN}]+|[{_CURRENCY}\\])"
)
_CHARACTER = re.compile("[^\ufe0f]\ufe0f?|\ufe0f")
"""One character with the sign that makes an emoji of it, and so twice as wide."""
_IS_WIDE = re.compile(f"[{_WIDE}]")
_NO_START = frozenset("。．，、；：！？）」』”’】〉》〕％‰℃…—·～,.;:!?)]}%")
_NO_END = frozenset("（「『“‘【〈《〔￥([{$€£¥#")


@dataclass(frozen=True, slots=True)
class Whole:
    """Runs that stay on one line where the line is wide enough: a claim with its mark."""

    runs: tuple[Run, ...]


class _Token(NamedTuple):
    runs: tuple[Run, ...]
    text: str
    width: int
    spaced: bool
    """Whether a space stands before it."""


def wrap(parts: Iterable[Run | Whole], width: int) -> list[Line]:
    """Break runs into lines of at most `width` columns; there is always one line."""
    lines: list[Line] = [[]]
    filled = 0
    for group in _group(_tokenize(parts, width)):
        size = sum(token.width for token in group)
        gap = 1 if group[0].spaced and filled else 0
        if filled and filled + gap + size > width >= size:
            lines.append([])
            filled = gap = 0
        if filled + gap + size <= width:
            _place(lines[-1], group, gap)
            filled += gap + size
            continue
        for token in group:  # wider than a line: fold it between its tokens, and words between their characters
            for piece in (token,) if token.width <= width else _explode(token):
                if filled and filled + gap + piece.width > width:
                    lines.append([])
                    filled = gap = 0
                _place(lines[-1], (piece,), gap)
                filled += gap + piece.width
                gap = 0
    return lines


def _place(line: Line, tokens: Iterable[_Token], gap: int) -> None:
    if gap:
        line.append(Run(" "))
    for token in tokens:
        line.extend(token.runs)


def _tokenize(parts: Iterable[Run | Whole], width: int) -> Iterator[_Token]:
    spaced = False
    for part in parts:
        runs: tuple[Run, ...] = part.runs if isinstance(part, Whole) else (part,)
        if isinstance(part, Whole):
            text = "".join(run.text for run in runs)
            size = measure(text)
            if text and size <= width:
                yield _Token(runs, text, size, spaced=spaced)
                spaced = False
                continue
        for run in runs:
            for match in _TOKEN.finditer(run.text):
                if match.lastgroup == "space":
                    spaced = True
                    continue
                text = match[0]
                yield _Token((Run(text, run.style),), text, measure(text), spaced=spaced)
                spaced = False


def _explode(token: _Token) -> Iterator[_Token]:
    for run in token.runs:
        for character in _CHARACTER.findall(run.text):
            yield _Token((Run(character, run.style),), character, measure(character), spaced=False)


def _group(tokens: Iterable[_Token]) -> Iterator[list[_Token]]:
    """Join the tokens between which no line may end."""
    group: list[_Token] = []
    for token in tokens:
        if group and (token.spaced or _may_break(group[-1].text, token.text)):
            yield group
            group = []
        group.append(token)
    if group:
        yield group


def _may_break(before: str, after: str) -> bool:
    last, first = before[-1], after[0]
    if first in _NO_START or last in _NO_END:
        return False
    if _IS_WIDE.match(last) or _IS_WIDE.match(first):
        return not last.isdecimal()  # 54 and 美元 belong together
    if last == "—":
        return True
    return last == "-" and len(before) > 1 and first.isalpha()
