"""Phrases that hold a numeral and claim nothing, by the lexicon: 一带一路, 一心一意, one of the, Seven Sisters."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import resources

import yaml

from claimcheck.model import Language
from claimcheck.numerals import zh
from claimcheck.numerals.en_words import CARDINALS, SCALE_WORDS
from claimcheck.numerals.trie import trie_pattern


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A silent phrase, and where in it the numeral stands by which a scan comes upon it."""

    text: str
    offset: int
    not_before: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    folded: bool = False
    """True where upper and lower case are the same."""


def silent_end(text: str, start: int, language: Language) -> int:
    """Return where the longest silent phrase around a numeral at `start` ends, or 0 where there is none (一带一路, one of the)."""
    lexicon = _phrases(language)
    english = language is Language.EN
    if english:
        token = _TOKEN.match(text, start)
        found = lexicon.get(token.group().lower(), ()) if token else ()
    else:
        found = lexicon.get(text[start : start + 2], ())
        ending = lexicon.get(text[max(0, start - 1) : start + 1] + "$", ()) if start else ()
        found = (*found, *ending) if ending else found
    for phrase in found:
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


_PARTS = ("half", "third", "thirds", "quarter", "quarters", "fifth", "tenth", "percent", "point")
_NUMERAL_AFTER = re.compile(rf"[ -](?:{trie_pattern([*CARDINALS, *SCALE_WORDS, *_PARTS])})\b")


def _goes_on(text: str, end: int) -> bool:
    """Tell whether a phrase that ends with a numeral word is the head of a longer numeral: "which one" in "of which one third"."""
    return text.endswith(CARDINALS, 0, end) and _NUMERAL_AFTER.match(text, end) is not None


_TOKEN = re.compile(r"[0-9]+|[A-Za-z]+")


@cache
def _phrases(language: Language) -> dict[str, tuple[_Phrase, ...]]:
    """Read the lexicon of a language, longest phrases first.

    English phrases stand under each of their words; Chinese ones under the numeral and the character behind it, or before it where the
    phrase ends.
    """
    path = resources.files("claimcheck") / "extract" / "lexicon" / f"silent_{language.value}.yaml"
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    groups = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)  # noqa: S506 - a base loader makes text only
    index: dict[str, list[_Phrase]] = {}
    for name, entries in groups.items():
        folded = language is Language.EN and name.endswith("_nocase")
        for entry in entries:
            written = entry if isinstance(entry, str) else entry["text"]
            before, after = (
                ((), ()) if isinstance(entry, str) else (tuple(entry.get("not_before") or ()), tuple(entry.get("not_after") or ()))
            )
            for key, offset in _numerals_of(written, language):
                index.setdefault(key, []).append(_Phrase(written.lower() if folded else written, offset, before, after, folded))
    return {key: tuple(sorted(phrases, key=lambda phrase: -len(phrase.text))) for key, phrases in index.items()}


def _numerals_of(phrase: str, language: Language) -> list[tuple[str, int]]:
    """Say where a scan may come upon a phrase: any English word; the first Chinese numeral, and a word that begins a rule."""
    if language is Language.EN:
        return [(token.group().lower(), token.start()) for token in _TOKEN.finditer(phrase)]
    offsets = (next((index for index, character in enumerate(phrase) if character in group), None) for group in (_HAN, _TRIGGERS, _DIGITS))
    first, trigger, digit = offsets
    found = [offset for offset in (first if first is not None else digit, trigger) if offset is not None]
    return [(phrase[at : at + 2] if at + 1 < len(phrase) else phrase[at - 1 : at + 1] + "$", at) for at in found]


_HAN = frozenset(zh.HAN_NUMERALS)
_DIGITS = frozenset("0123456789")
_TRIGGERS = frozenset("几数半双单倍每第上下翻减对过首")
"""Characters at which a trigger may begin."""
