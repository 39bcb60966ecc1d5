"""Which language a claim of a feed is in: feeds hold those of all the world, and only English and Chinese can be read here."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

from claimcheck.model import Language

DetectLanguage: TypeAlias = Callable[[str], Language | None]
"""Tells English from Chinese by the script."""

_ENGLISH = """the of and to is was has have had by that with from for are were not will be been at as on it its this he she they"""
_OTHERS = """el la los las del de que un una por con para se es su no le les des du et est une dans pour sur qui der die das und ist nicht
    ein eine von mit den dem im zu il di che della per sono gli o os da do em uma não um het een van dat yang dan ini itu tidak
    ng sa ang mga na og av på som det att w z nie jest się że je"""
_ENGLISH_WORDS, _OTHER_WORDS = frozenset(_ENGLISH.split()), frozenset(_OTHERS.split())
"""Small words: those of English, and those of other languages in the same letters."""
_WORD = re.compile(r"[^\W\d_]+")


def find_language(text: str, tag: object, detect: DetectLanguage) -> Language | None:
    """Name the language of a text by its tag (en, zh-Hant), else by its script and its small words; None for any other."""
    if isinstance(tag, dict):
        tag = tag.get("alternateName") or tag.get("name")
    if isinstance(tag, str) and tag.strip():
        name = re.split("[-_]", tag.strip().casefold())[0]
        return {"en": Language.EN, "english": Language.EN, "zh": Language.ZH, "cmn": Language.ZH, "chinese": Language.ZH}.get(name)
    found = detect(text)
    if found is not Language.EN:
        return found
    words = [word.casefold() for word in _WORD.findall(text)]
    foreign = sum(word in _OTHER_WORDS or not word.isascii() for word in words)
    return Language.EN if foreign <= sum(word in _ENGLISH_WORDS for word in words) else None
