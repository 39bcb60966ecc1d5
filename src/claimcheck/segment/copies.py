"""English left untranslated in an interleaved text: in English, 中文, English, the same again, English, 中文 the copy is Chinese."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.model import BlockKind, Language
from claimcheck.segment.assignment import Run
from claimcheck.segment.script import count_phrase_words

_FEWEST = 4
"""How many words of prose a paragraph must have: a name may well stand twice."""


def mark_copies(text: str, runs: Sequence[Run]) -> list[Run]:
    """Give the second of two equal English paragraphs to the Chinese side, where the languages alternate around them."""
    forward = _find_copies(text, runs)
    backward = {len(runs) - 1 - number for number in _find_copies(text, runs[::-1])}
    copies = forward or backward
    return [(block, span, Language.ZH if number in copies else side) for number, (block, span, side) in enumerate(runs)]


def _find_copies(text: str, runs: Sequence[Run]) -> set[int]:
    """Find the copies: behind their original, which begins a pair, and before the next original."""

    def equal(number: int) -> bool:
        (block, span, side), (_, other, language) = runs[number], runs[number + 1]
        words = text[span.start : span.end]
        same = side is language is Language.EN and block.kind is BlockKind.PARAGRAPH and words == text[other.start : other.end]
        return same and count_phrase_words(words) >= _FEWEST

    copies: set[int] = set()
    for number in range(len(runs) - 1):
        begins = number == 0 or runs[number - 1][2] is Language.ZH or number - 1 in copies
        if not begins or not equal(number):
            continue
        after = number + 2
        paired = after + 1 < len(runs) and (runs[after + 1][2] is Language.ZH or equal(after))
        if after == len(runs) or (runs[after][2] is Language.EN and paired):
            copies.add(number + 1)
    return copies
