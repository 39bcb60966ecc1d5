"""A statement cut to the length that a ClaimReview may have: at a word in English, a character in Chinese, never inside a number."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

from claimcheck.model import Span

LONGEST = 75
"""Characters that Google asks `claimReviewed` to have at most, the ellipsis counted."""
_ELLIPSIS = "…"
_TOKEN = re.compile(r"[+\-−＋－$€£¥￥#]*[A-Za-z-]*\d[A-Za-z\d%％‰.,:/–-]*|[零〇一二三四五六七八九十百千万萬亿億兆两兩点點分之几幾半]+")
"""What holds figures, with all that is joined to it, and runs of Chinese numerals."""
_HANGING = " \t\n,;:，、；：(（[「『“‘\"'—–-"
_AHEAD = 200
"""So much behind the cut is looked at for the rest of a number."""
_WIDE = frozenset("WF")


def shorten(text: str, find_numbers: Callable[[str], Iterable[Span]], longest: int = LONGEST) -> str:
    """Cut a text with an ellipsis where it is too long; the numbers that are found in it stay whole."""
    text = " ".join(text.split())
    if len(text) <= longest:
        return text
    text = text[: longest + _AHEAD]
    whole = [(span.start, span.end) for span in find_numbers(text)] + [match.span() for match in _TOKEN.finditer(text)]
    room = longest - len(_ELLIPSIS)
    free = [at for at in range(room, 0, -1) if not any(start < at < end for start, end in whole)]
    at = next((at for at in free if _ends_word(text, at)), next((at for at in free if _ends_character(text, at)), 0))
    return text[:at].rstrip(_HANGING) + _ELLIPSIS


def _ends_word(text: str, at: int) -> bool:
    """Tell whether a word ends here: at a space, or between characters of which one is Chinese."""
    before, after = text[at - 1], text[at]
    if before.isspace() or after.isspace():
        return True
    wide = unicodedata.east_asian_width(before) in _WIDE or unicodedata.east_asian_width(after) in _WIDE
    return wide and _ends_character(text, at)


def _ends_character(text: str, at: int) -> bool:
    """Tell whether a character as people see it ends here: no mark, joiner or selector stands across."""
    after = text[at]
    return not unicodedata.combining(after) and after not in "\u200d\ufe0e\ufe0f" and text[at - 1] != "\u200d"
