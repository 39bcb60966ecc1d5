"""A small bilingual lexicon of what numbers count and what they are about: plant / 工厂, revenue / 营收, Beijing / 北京 (lexicon.txt)."""

from __future__ import annotations

from pathlib import Path


def _read_rows() -> tuple[dict[str, str], dict[str, str]]:
    """Build the two tables from word to concept; of two concepts with one word, the first has it."""
    english: dict[str, str] = {}
    chinese: dict[str, str] = {}
    for row in Path(__file__).with_name("lexicon.txt").read_text(encoding="utf-8").splitlines():
        if row.startswith("#") or not row.strip():
            continue
        left, right = row.split("|")
        words = left.split()
        for word in words:
            english.setdefault(word, words[0])
        for word in right.split():
            chinese.setdefault(word, words[0])
    return english, chinese


ENGLISH, CHINESE = _read_rows()
LONGEST = max(map(len, CHINESE))
