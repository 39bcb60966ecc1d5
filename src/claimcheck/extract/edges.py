"""The characters with which a pattern can begin and end, read off its text: 元|块钱 begins with 元 or 块 and ends with 元 or 钱.

A pattern is then tried only beside these characters. Nobody states them: they follow from the pattern. What this reader does not know may
be any character, and then the pattern is tried everywhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import reduce
from typing import TypeAlias

Edge: TypeAlias = frozenset[str] | None
"""The characters that can stand at an end of a match; None where any can, or where the match can be empty."""

_TOKEN = re.compile(
    r"\\u[0-9A-Fa-f]{4}|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P<\w+>|\(\?P=\w+\)|\(\?(?:[:=!>]|<[=!]|[a-z-]+:)|\(|\)|\|"
    r"|(?:[*+?]|\{(?:[0-9]+(?:,[0-9]*)?|,[0-9]+)\})[?+]?|[^\\\[\](){}|*+?.^$]+(?![*+?{])|.",
    re.DOTALL,
)
_MEMBER = re.compile(r"(\\u[0-9A-Fa-f]{4}|\\.|.)(?:-(\\u[0-9A-Fa-f]{4}|\\.|[^\]]))?", re.DOTALL)
_NOTHING: frozenset[str] = frozenset()
_DIGITS = frozenset("0123456789")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_SPACES = frozenset(" \t\n\r\f\v")
_ALL_SPACES = frozenset(character for character in map(chr, range(0x3001)) if character.isspace())
_FOLDED = frozenset("\u017f\u212a\u0130\u0131")
"""Letters beyond ASCII that are an s, a k and an i where case does not count."""
_CONTROLS = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v"}
_WIDEST = 512
"""A range of more characters (all Chinese ones) is not listed."""


@dataclass(frozen=True, slots=True)
class Edges:
    """What a part of a pattern can begin and end with, and whether a match of it need not tell."""

    first: Edge
    last: Edge
    first_open: bool
    """True where the part can match without a character at its beginning: it is empty, and looks at none."""
    last_open: bool


_ZERO = Edges(_NOTHING, _NOTHING, first_open=True, last_open=True)
"""What takes no character. What it forbids is not looked at, so that an edge is rather too wide than too narrow."""


def gated(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Compile a pattern that looks at the first character before all else, so that a search for it passes most places at once."""
    edge = opening(pattern, ascii_only=bool(flags & re.ASCII), folded=bool(flags & re.IGNORECASE))
    members = "".join(re.escape(character) for character in sorted(edge)) if edge else ""
    return re.compile(f"(?-i:(?=[{members}]))(?:{pattern})" if members else pattern, flags)


def opening(pattern: str, *, ascii_only: bool = True, folded: bool = False, skipped: frozenset[str] = _NOTHING) -> Edge:
    """Return the characters that a match can begin with, or has behind those to be skipped: 年 in [0-9]+年 where figures are skipped.

    `folded` says that the pattern is compiled to ignore case.
    """
    edges = _Reader(pattern, ascii_only=ascii_only, skims=True, skipped=skipped).read(folded=folded)
    return None if edges.first_open else edges.first


def closing(pattern: str, *, ascii_only: bool = True) -> Edge:
    """Return the characters that a match can end with."""
    edges = _Reader(pattern, ascii_only=ascii_only, skims=False, skipped=_NOTHING).read(folded=False)
    return None if edges.last_open else edges.last


def _union(one: Edge, other: Edge) -> Edge:
    return None if one is None or other is None else one | other


class _Reader:
    """One pass over the tokens of a pattern.

    pattern = sequence { "|" sequence } ;  sequence = { item [ quantifier ] } ;  item = "(" pattern ")" | class | escape | character
    """

    def __init__(self, pattern: str, *, ascii_only: bool, skims: bool, skipped: frozenset[str]) -> None:
        self.tokens = iter(_TOKEN.findall(pattern))
        self.ascii_only = ascii_only
        self.skims = skims
        """True where only the beginning is asked for: then the rest of a branch is passed over."""
        self.skipped = skipped

    def read(self, *, folded: bool) -> Edges:
        """Read up to the bracket that closes the group, or to the end."""
        branches: list[Edges] = []
        items: list[Edges] = []
        for following in self.tokens:
            known = self.skims and items and not items[-1].first_open and following[0] not in "*?{"
            piece = self._skip(following) if known else following
            if piece == ")":
                break
            if piece == "|":
                branches.append(_sequence(items))
                items = []
            elif piece[0] == "(":
                items.append(self._group(piece, folded=folded))
            elif items and (piece[0] in "*?" or piece.startswith(("{0", "{,"))):
                items[-1] = Edges(items[-1].first, items[-1].last, first_open=True, last_open=True)
            elif piece[0] != "+" and not (piece[0] == "{" and len(piece) > 1):
                items.append(self._item(piece, folded=folded))
        return _either([*branches, _sequence(items)])

    def _skip(self, piece: str) -> str:
        """Pass what follows in a branch, from a piece on; return the bar or the bracket that ends it."""
        depth = 0
        while piece and (depth or piece not in ")|"):
            depth += (piece[0] == "(") - (piece == ")")
            piece = next(self.tokens, "")
        return piece or ")"

    def _group(self, piece: str, *, folded: bool) -> Edges:
        if piece.startswith("(?P="):
            return Edges(None, None, first_open=True, last_open=True)
        inside = self.read(folded=folded or (piece.endswith(":") and piece != "(?:" and "i" in piece))
        if piece == "(?=":
            return Edges(inside.first, _NOTHING, inside.first_open, last_open=True)
        if piece == "(?<=":
            return Edges(_NOTHING, inside.last, first_open=True, last_open=inside.last_open)
        return _ZERO if piece in {"(?!", "(?<!"} else inside

    def _item(self, piece: str, *, folded: bool) -> Edges:
        if piece in {"^", "$", r"\b", r"\B", r"\A", r"\Z"}:
            return _ZERO
        if piece == ".":
            return self._one(None)
        if piece[0] == "[":
            return self._one(self._class(piece, folded=folded))
        if piece[0] == "\\":
            return (
                Edges(None, None, first_open=True, last_open=True) if piece[1].isdigit() else self._one(self._escape(piece, folded=folded))
            )
        return _sequence(
            [self._one(self._cases(character, folded=folded)) for character in (piece if self.skipped else (piece[0], piece[-1]))]
        )

    def _one(self, members: Edge) -> Edges:
        """Return the edges of one character; it is passed where it is one to be skipped."""
        if members is None or not self.skipped:
            return Edges(members, members, first_open=False, last_open=False)
        return Edges(members - self.skipped, members, first_open=bool(members & self.skipped), last_open=False)

    def _class(self, piece: str, *, folded: bool) -> Edge:
        """List the members of a class such as [0-9a-f]."""
        if piece[1] == "^":
            return None
        found: Edge = _NOTHING
        for low, high in _MEMBER.findall(piece[1:-1]):
            if not high:
                found = _union(found, self._escape(low, folded=folded) if low[0] == "\\" else self._cases(low, folded=folded))
                continue
            ends = [self._escape(end, folded=False) if end[0] == "\\" else frozenset(end) for end in (low, high)]
            start, stop = (ord(min(end)) if end else _WIDEST for end in ends)
            if None in ends or stop - start > _WIDEST:
                return None
            for code in range(start, stop + 1):
                found = _union(found, self._cases(chr(code), folded=folded))
        return found

    def _escape(self, piece: str, *, folded: bool) -> Edge:
        letter = piece[1]
        if letter == "u":
            return self._cases(chr(int(piece[-4:], 16)), folded=folded)
        if letter == "s":
            return _SPACES if self.ascii_only else _ALL_SPACES
        if letter in "dw":
            wide = _DIGITS if letter == "d" else _DIGITS | _LETTERS | {"_"}
            return wide if self.ascii_only else None
        if letter in _CONTROLS:
            return frozenset(_CONTROLS[letter])
        return None if letter.isalnum() else frozenset(letter)

    def _cases(self, character: str, *, folded: bool) -> Edge:
        """Return a character in upper and lower case where both are the same to the pattern."""
        if not folded or (self.ascii_only and not character.isascii()):
            return frozenset(character)
        both = frozenset((character.lower(), character.upper()))
        if len(both) == 1 or self.ascii_only:
            return both
        return both | _FOLDED if character.isascii() else None


def _sequence(items: list[Edges]) -> Edges:
    """Return the edges of what follows one another."""
    first: Edge = _NOTHING
    last: Edge = _NOTHING
    for item in items:
        first = _union(first, item.first)
        if not item.first_open:
            break
    for item in reversed(items):
        last = _union(last, item.last)
        if not item.last_open:
            break
    return Edges(first, last, all(item.first_open for item in items), all(item.last_open for item in items))


def _either(branches: list[Edges]) -> Edges:
    """Return the edges of what stands in each other's place."""
    return Edges(
        reduce(_union, (branch.first for branch in branches)),
        reduce(_union, (branch.last for branch in branches)),
        any(branch.first_open for branch in branches),
        any(branch.last_open for branch in branches),
    )
