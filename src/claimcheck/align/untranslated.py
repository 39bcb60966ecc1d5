"""Paragraphs of the Chinese version that are still in English: "The pool closes at noon.", and not "Kubernetes v1.29: Mandala"."""

from __future__ import annotations

import re

from claimcheck.model import Segment

_HAN = re.compile("[\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003134f]")
_WORD = re.compile(r"(?<![\w./@`\\:=-])[a-z]+(?:['’][a-z]+)?(?![\w/@`=(]|[.:]\w)")
"""A word of prose in lower case: no part of a name, an address or an identifier."""
_FEWEST = 4
_LETTERS_PER_HAN = 6
"""A paragraph with fewer Latin letters for each Chinese character is a Chinese one that quotes."""


def is_untranslated(segment: Segment) -> bool:
    """Tell whether a segment of the Chinese side is English prose; code, markup and URLs say nothing about it."""
    text = segment.prose
    words = _WORD.findall(text)
    return len(words) >= _FEWEST and sum(map(len, words)) >= _LETTERS_PER_HAN * len(_HAN.findall(text))
