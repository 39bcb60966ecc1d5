"""Regular expressions of many words as one trie, so that matching costs the length of the word and not the number of words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeAlias

_Node: TypeAlias = dict[str, "_Node"]
"""What may follow, character for character; the empty string marks the end of a word."""


def trie_pattern(words: Iterable[str], *, folded: bool = False) -> str:
    """Return a pattern that matches the longest of the words at a place.

    `folded` writes both cases of each letter, which is faster than a pattern that ignores case.
    """
    root: _Node = {}
    for word in words:
        node = root
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return _render(root, folded=folded)


def _render(node: _Node, *, folded: bool) -> str:
    ends = "" in node
    branches: list[str] = []
    singles: list[str] = []
    for character, child in sorted((key, value) for key, value in node.items() if key):
        rest = _render(child, folded=folded)
        cases = [character if character.isalnum() else re.escape(character)]
        if folded and character.isascii() and character.isalpha():
            cases = [character.lower(), character.upper()]
        if rest:
            branches.append(_one_of(cases) + rest)
        else:
            singles += cases
    if singles:
        branches.append(_one_of(singles))
    if not branches:
        return ""
    body = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    if not ends:
        return body
    return f"(?:{body})?"


def _one_of(characters: list[str]) -> str:
    return characters[0] if len(characters) == 1 else f"[{''.join(characters)}]"
