"""Ends of Chinese sentences: 。！？；…… with their closing quotes, and .!?; where no number, name or abbreviation holds them."""

from __future__ import annotations

import re
from collections.abc import Iterator

_TOKEN = re.compile(
    r"(?P<mark>[。！？；｡…]+|[.!?;。！？；…]+)|(?P<paired>\*\*|[\"*_])|(?P<opens>[“「『])|(?P<shuts>[”」』])|(?P<line>[\r\n])"
)
_CLOSERS = "」』”’）)】]》〉*_\"'"
_QUOTES_SHUT = "」』”"
_LATE_CLOSER = re.compile(r"[ \t]+[」』”’]")
_GOES_ON = re.compile(r"[ \t]*[，、：,:]")
_FULL = frozenset("。！？；｡")
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003134f]")
_LAST_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9.]*\Z")
_LONGEST_WORD = 20

_ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof no nos vs vol fig e.g i.e eg ie st inc ltd corp co jr sr p pp ch sec etc a.m p.m
    jan feb mar apr jun jul aug sep sept oct nov dec""".split(),  # noqa: SIM905 - a list of words reads as words
)


def find_chinese_ends(text: str) -> Iterator[int]:
    """Yield the offset behind each sentence but the last."""
    start = end = 0
    open_marks: set[str] = set()
    for m in _TOKEN.finditer(text):
        if m.start() < end:
            continue
        if m["line"]:
            open_marks.clear()
        elif m["opens"]:
            open_marks.add("“")
        elif m["shuts"]:
            open_marks.discard("“")
        elif m["paired"]:
            open_marks ^= {m["paired"]}
        elif _marks_end(text, start, m):
            end = _take_closers(text, m.end(), open_marks)
            pauses = "…" in m["mark"] and "“" in open_marks  # someone hesitates: “这个……那个……”
            if end < len(text) and not pauses and not _GOES_ON.match(text, end):
                yield end
                start = end


def _take_closers(text: str, at: int, open_marks: set[str]) -> int:
    """Return the offset behind closing quotes and brackets, also behind a stray space; a straight quote closes what one opened."""
    if (m := _LATE_CLOSER.match(text, at)) is not None:
        at = m.end() - 1
    while at < len(text) and text[at] in _CLOSERS:
        mark = "**" if text.startswith("**", at) else text[at]
        if mark in {"**", "*", "_", '"'}:
            if mark not in open_marks:
                break
            open_marks.discard(mark)
        elif mark == "'" and text[at + 1 : at + 2].strip():
            break
        elif mark in _QUOTES_SHUT:
            open_marks.discard("“")
        at += len(mark)
    return at


def _marks_end(text: str, start: int, m: re.Match[str]) -> bool:
    """Tell whether a mark ends the sentence that begins at `start`."""
    mark = m["mark"]
    if not _FULL.isdisjoint(mark) or "……" in mark or (mark == "…" and not text[m.end() : m.end() + 1].isalnum()):
        return True
    behind = text[m.end() : m.end() + 1]
    if behind and not behind.isspace() and behind not in _CLOSERS and not _HAN.match(behind):
        return False
    if mark != ".":
        return True
    word = _LAST_WORD.search(text, max(start, m.start() - _LONGEST_WORD), m.start())
    if word is None:
        return True
    known = word.group().lower()
    following = text[m.end() : m.end() + 8].lstrip()[:1]
    if known in _ABBREVIATIONS or len(known) == 1 or "." in known.strip("0123456789.") or following.islower():
        return False
    return not known.isdigit() or bool(text[start : word.start()].strip(" \t\r\n*_#-"))
