"""Which language a text is, by its scripts: a Chinese one may hold AI or Upwork 2025, an English one may quote 双减."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimcheck.model import Language

HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
"""Chinese characters, as the inside of a character class."""
LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"

CONFIDENT = 1.5
"""From this weight on a text is surely in its language; below it, it may be a name that stands in either."""
_UTMOST = 8.0
_SAMPLE = 20_000
"""So much of both ends of a longer text is weighed."""

_CHARACTERS_PER_LETTER = 0.34
"""Chinese characters that a translation has for each English letter: 0.28 for each character, spaces included."""
_COMPARABLE = 4
"""A side so many times shorter than the translation of the other is a quotation, a name or a gloss."""
_FEWEST_HAN, _FEWEST_LATIN = 2, 3

_HAN_RUN = re.compile(f"[{HAN}]+")
_LATIN_RUN = re.compile(f"[{LATIN}]+")
_KANA = re.compile("[\u3041-\u30fa]")
_CHINESE_MARK = re.compile("[\u3001\u3002\u300a-\u300f\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]")
_IN_BRACKETS = re.compile(r"[(（\[【][^()（）\[\]【】]{0,120}[)）\]】]")
_WORD = re.compile(rf"(?<![\w./@`\\:=-])[{LATIN}]+(?:['’][a-z]+)?(?![\w/@`=(]|[.:]\w)")
"""A word of prose, not a part of an address, a file name or an identifier."""

_FUNCTION_WORDS = frozenset(
    """a an the this that these those i you he she it we they his her its our their my your who which what how why when where there
    is are was were be been being has have had do does did will would can could should may might must not
    of in on at by for from to with without into over under about after before between during than as and or but if because while
    more most all some any no each every both other such only also very now then""".split(),  # noqa: SIM905 - a list of words reads as words
)
_PER_FUNCTION_WORD, _PER_WORD = 2.0, 1.0
_PER_NAME, _PER_LONE_NAME = 0.15, 0.4
"""A capitalised word says little: names stand in both languages; a little more where there is nothing Chinese."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for each language."""

    en: float
    zh: float

    @property
    def balance(self) -> float:
        """Above 0 for English, below for Chinese, and the farther the surer."""
        return max(-_UTMOST, min(_UTMOST, self.en - self.zh))


def detect_language(text: str) -> Language | None:
    """Name the language of a text, or None where it holds no word of either."""
    evidence = weigh_languages(text)
    if evidence.en == evidence.zh == 0:
        return None
    return Language.EN if evidence.en > evidence.zh else Language.ZH


def weigh_languages(text: str) -> Evidence:
    """Weigh words against characters; what stands in brackets counts only where nothing else does."""
    if len(text) > 2 * _SAMPLE:
        text = f"{text[:_SAMPLE]}\n{text[-_SAMPLE:]}"
    outside = _weigh(_IN_BRACKETS.sub(" ", text))
    return outside if outside.en or outside.zh else _weigh(text)


def count_han(text: str) -> int:
    """Count the Chinese characters."""
    return 0 if text.isascii() else sum(map(len, _HAN_RUN.findall(text)))


def count_latin(text: str) -> int:
    """Count the Latin letters."""
    return sum(map(len, _LATIN_RUN.findall(text)))


def compares_in_length(english: str, chinese: str) -> bool:
    """Tell whether one may be the translation of the other, by length."""
    han, latin = count_han(chinese), count_latin(english)
    if han < _FEWEST_HAN or latin < _FEWEST_LATIN:
        return False
    expected = _CHARACTERS_PER_LETTER * latin
    return expected <= _COMPARABLE * han and han <= _COMPARABLE * expected


def find_words(text: str) -> list[str]:
    """Return the words of prose in Latin letters."""
    return _WORD.findall(text)


def count_phrase_words(text: str) -> int:
    """Count the words that only an English phrase holds, and no name: in lower case; a function word counts twice."""
    return sum(2 if word.lower() in _FUNCTION_WORDS else word.islower() for word in find_words(text))


def _weigh(text: str) -> Evidence:
    """Weigh a text as it stands."""
    han = count_han(text)
    if 4 * len(_KANA.findall(text)) > han:
        return Evidence(0, 0) if not text.isascii() and _KANA.search(text) else Evidence(_weigh_words(text, _PER_LONE_NAME), 0)
    return Evidence(_weigh_words(text, _PER_NAME if han else _PER_LONE_NAME), han + len(_CHINESE_MARK.findall(text)) if han else 0)


def _weigh_words(text: str, per_name: float) -> float:
    """Add up the words; Latin letters that are no word of prose weigh next to nothing."""
    weight = 0.0
    for word in find_words(text):
        if word.lower() in _FUNCTION_WORDS:
            weight += _PER_FUNCTION_WORD
        else:
            weight += _PER_WORD if word.islower() and len(word) > 1 else per_name
    return weight or (per_name / 2 if _LATIN_RUN.search(text) else 0.0)
