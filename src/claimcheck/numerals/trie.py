"""Regular expressions of many words as one trie, so that matching costs the length of the word and not the number of words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeAlias

_Node: TypeAlias = dict[str, "_Node"]
"""What may follow, character for character; the empty string marks the end of a word."""


def trie_pattern(words: Iterable[str]) -> str:
    """Return a pattern that matches the longest of the words at a place."""
    root: _Node = {}
    for word in words:
        node = root
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return _render(root)


def _render(node: _Node) -> str:
    ends = "" in node
    branches, singles = [], []
    for character, child in sorted((key, value) for key, value in node.items() if key):
        rest = _render(child)
        if rest:
            branches.append(re.escape(character) + rest)
        else:
            singles.append(re.escape(character))
    if singles:
        branches.append(singles[0] if len(singles) == 1 else f"[{''.join(singles)}]")
    if not branches:
        return ""
    body = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    if not ends:
        return body
    return f"(?:{body})?"
