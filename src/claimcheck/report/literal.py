r"""User text made safe to print: an ANSI escape is shown as \x1b, a bidi override as \u202e, and neither acts on the terminal."""

from __future__ import annotations

import re
from functools import lru_cache

# Control (C0, DEL, C1), format (bidi, zero width, soft hyphen, tags), line and paragraph separators, and lone surrogates: what is
# invisible or acts on a terminal (Unicode categories Cc, Cf, Cs, Zl, Zp; Trojan Source, CVE-2021-42574).
_ACTING = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0001-\U000e007f]"
)
_LINE_SPACE = re.compile(r"[\t\n\r\v\f\x85]+")


def _escape(match: re.Match[str]) -> str:
    return match[0].encode("unicode_escape").decode("ascii")


@lru_cache(maxsize=8)
def _writes_everything(encoding: str) -> bool:
    return encoding.lower().replace("_", "-") in {"utf-8", "utf8", "utf-16", "utf-32", "utf-8-sig", "gb18030"}


def show_literally(text: str, encoding: str = "utf-8") -> str:
    """Show what would act on the terminal, and what the encoding cannot write, as an escape."""
    shown = _ACTING.sub(_escape, text)
    return shown if _writes_everything(encoding) else shown.encode(encoding, "backslashreplace").decode(encoding)


def show_in_line(text: str, encoding: str = "utf-8") -> str:
    """Do the same for running text: line ends and tabs become a space."""
    return show_literally(_LINE_SPACE.sub(" ", text), encoding)
