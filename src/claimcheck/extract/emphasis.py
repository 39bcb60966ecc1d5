"""What sets off a number without a bound of its own: as many as 300, 高达300, prices from 20 euros, at least 3 adults and 2 children."""

from __future__ import annotations

import re

from claimcheck.extract.bound_words import EMPHATIC_EN, EMPHATIC_ZH
from claimcheck.extract.rule import Draft
from claimcheck.model import Kind, Language, Qualifier


def _alternation(table: dict[Qualifier, str]) -> str:
    return "|".join(f"(?P<{name.value}>{pattern})" for name, pattern in table.items())


_WORDS = {
    Language.EN: re.compile(rf"\b(?:{_alternation(EMPHATIC_EN)})\s?(?:an? |the )?[(“\"]?\Z", re.IGNORECASE),
    Language.ZH: re.compile(rf"(?:{_alternation(EMPHATIC_ZH)})(?:了|人民币)?\s?\Z"),
}
_FROM = re.compile(r"(?:\A|[.;:,–—(]\s?)from\s\Z", re.IGNORECASE)
_FROM_NOUN = re.compile(r"\b(?:[A-Za-z]{3,}s|ticket|room|bed|seat|cabin|fare) from\s\Z")
_FROM_TO = re.compile(r"[ ,](?:to|up to|last|a year|in (?:19|20)|earlier|before|the)\b")
_WINDOWS = {Language.EN: 48, Language.ZH: 18}
_JOINED = {
    Language.EN: re.compile(r"(?:[\s,]+[\w'’/-]+){0,6}?,?\s(?:and|or|by)\s(?:[a-z]+\s){0,2}|\s?[x×*]\s?"),
    Language.ZH: re.compile("[^。；：！？]{0,8}(?:[、，和或及与]|以及|或者)[^，。；：！？、]{0,6}|\\s?[x×*]\\s?"),
}
"""What stands between two numbers that one bound may cover."""
_NO_BOUNDS = {Kind.QUARTER, Kind.HALF_YEAR, Kind.FISCAL_YEAR, Kind.DECADE, Kind.CENTURY, Kind.DATE, Kind.YEAR, Kind.TIME, Kind.TOLERANCE}


def find_emphasis(draft: Draft, text: str, floor: int, language: Language, last: Draft | None) -> Qualifier:
    """Tell which bound a translator may make of the words before a number, or of the bound of the number that it is coordinated with."""
    low = max(floor, draft.start - _WINDOWS[language])
    match = _WORDS[language].search(text, low, draft.start)
    if match is not None and match.lastgroup is not None:
        return Qualifier(match.lastgroup)
    if draft.kind is Kind.MONEY and (
        _FROM.search(text, low, draft.start) or (_FROM_NOUN.search(text, low, draft.start) and not _FROM_TO.match(text, draft.end))
    ):
        return Qualifier.AT_LEAST
    if last is None or last.end != floor or {draft.kind, last.kind} & _NO_BOUNDS:
        return Qualifier.NONE
    shared = last.emphatic if last.qualifier is Qualifier.NONE else last.qualifier
    covered = shared is not Qualifier.NONE and _JOINED[language].fullmatch(text, last.end, draft.start) is not None
    return shared if covered else Qualifier.NONE
