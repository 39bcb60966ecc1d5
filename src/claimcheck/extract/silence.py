"""Phrases that hold a numeral and claim nothing, by the lexicon: 一带一路, 一心一意, one of the, Seven Sisters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from claimcheck.extract.lexicon_file import read_lexicon
from claimcheck.model import Language
from claimcheck.numerals import zh
from claimcheck.numerals.en_words import CARDINALS, SCALE_WORDS
from claimcheck.numerals.trie import trie_pattern


@dataclass(slots=True)
class _Phrase:
    """A silent phrase, and where in it the numeral stands by which a scan comes upon it."""

    rank: int
    """Its place in the order: longer phrases come first."""
    text: str
    offset: int
    not_before: tuple[str, ...]
    not_after: tuple[str, ...]
    folded: bool
    """True where upper and lower case are the same."""


def silent_end(text: str, start: int, language: Language) -> int:
    """Return where the longest silent phrase around a numeral at `start` ends, or 0 where there is none (一带一路, one of the)."""
    english = language is Language.EN
    for phrase in _found_en(text, start) if english else _found_zh(text, start):
        low = start - phrase.offset
        high = low + len(phrase.text)
        if low < 0 or (text[low:high].lower() != phrase.text if phrase.folded else not text.startswith(phrase.text, low)):
            continue
        if english and (text[high : high + 1].isalnum() or text[low - 1 : low].isalnum() or _goes_on(text, high)):
            continue
        if phrase.not_before and text.startswith(phrase.not_before, high):
            continue
        if phrase.not_after and text.endswith(phrase.not_after, 0, low):
            continue
        return high
    return 0


def _found_en(text: str, start: int) -> Sequence[_Phrase]:
    """Look up the phrases with the word at a place and the character or two behind it, or before it where the phrase ends."""
    token = _TOKEN.match(text, start)
    if token is None:
        return ()
    lexicon, word, end = phrases_of(Language.EN), token.group().lower(), token.end()
    return _ranked(
        lexicon.get(word + text[end : end + 2].lower(), ()),
        lexicon.get(word + text[end : end + 1], ()),
        lexicon.get(text[max(0, start - 2) : start].lower() + word + "$", ()),
        lexicon.get(word + "$", ()),
    )


def _found_zh(text: str, start: int) -> Sequence[_Phrase]:
    """Look up the phrases with the character at a place and the one behind it, or before it where the phrase ends."""
    lexicon = phrases_of(Language.ZH)
    ending = lexicon.get(text[max(0, start - 1) : start + 1] + "$", ()) if start else ()
    return (*lexicon.get(text[start : start + 2], ()), *ending)


def _ranked(*found: tuple[_Phrase, ...]) -> Sequence[_Phrase]:
    some = [phrases for phrases in found if phrases]
    if len(some) > 1:
        return sorted((phrase for phrases in some for phrase in phrases), key=lambda phrase: phrase.rank)
    return some[0] if some else ()


_PARTS = ("half", "third", "thirds", "quarter", "quarters", "fifth", "tenth", "percent", "point")
_NUMERAL_AFTER = re.compile(rf"[ -](?:{trie_pattern([*CARDINALS, *SCALE_WORDS, *_PARTS])})\b")


def _goes_on(text: str, end: int) -> bool:
    """Tell whether a phrase that ends with a numeral word is the head of a longer numeral: "which one" in "of which one third"."""
    return text.endswith(CARDINALS, 0, end) and _NUMERAL_AFTER.match(text, end) is not None


_TOKEN = re.compile(r"[0-9]+|[A-Za-z]+")


@cache
def phrases_of(language: Language) -> dict[str, tuple[_Phrase, ...]]:
    """Read the lexicon of a language, longest phrases first.

    English phrases stand under each of their words, with what is next to it; Chinese ones under the numeral and the character behind it, or
    before it where the phrase ends.
    """
    path = resources.files("claimcheck") / "extract" / "lexicon" / f"silent_{language.value}.yaml"
    entries = [(entry, name) for name, group in read_lexicon(path.read_text(encoding="utf-8")).items() for entry in group]
    entries.sort(key=lambda pair: -len(pair[0].text))
    keys_of = _keys_en if language is Language.EN else _keys_zh
    index: dict[str, list[_Phrase]] = {}
    for rank, (entry, name) in enumerate(entries):
        folded = language is Language.EN and name.endswith("_nocase")
        text = entry.text.lower() if folded else entry.text
        for key, offset in keys_of(entry.text):
            index.setdefault(key, []).append(_Phrase(rank, text, offset, entry.not_before, entry.not_after, folded))
    return {key: tuple(phrases) for key, phrases in index.items()}


def _keys_en(phrase: str) -> list[tuple[str, int]]:
    """Say where a scan may come upon a phrase: at any word."""
    keys = []
    for token in _TOKEN.finditer(phrase):
        word, start, end = token.group(), token.start(), token.end()
        key = word + phrase[end : end + 2] if end < len(phrase) else phrase[max(0, start - 2) : start] + word + "$"
        keys.append((key.lower(), start))
    return keys


def _keys_zh(phrase: str) -> list[tuple[str, int]]:
    """Say where a scan may come upon a phrase: at the first numeral, and at a character that begins a rule."""
    first, trigger = _HAN.search(phrase) or _DIGIT.search(phrase), _TRIGGER.search(phrase)
    found = [match.start() for match in (first, trigger) if match is not None]
    return [(phrase[at : at + 2] if at + 1 < len(phrase) else phrase[at - 1 : at + 1] + "$", at) for at in found]


_HAN = re.compile(f"[{zh.HAN_NUMERALS}]")
_DIGIT = re.compile("[0-9]")
_TRIGGER = re.compile("[几数半双单倍每第上下翻减对过首]")
"""Characters at which a trigger may begin."""
