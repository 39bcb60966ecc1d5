"""How the two languages of one file are arranged, and so which of them a doubtful paragraph (a name, a number) belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import log

from claimcheck.model import Language
from claimcheck.segment.script import CONFIDENT

_STRAY = 0.25
"""The share of confident paragraphs that may stand in the wrong half: untranslated ones."""
_LOPSIDED = 3
"""With strays, neither half may be so many times longer than the other: that is what an interleaved text looks like."""
_RAREST = 0.2
"""No rhythm is so strict that it outweighs what is certain of its language: log(0.8 / 0.2) stays below CONFIDENT."""
_HEAD = 2
"""The titles of both languages may stand at the head of a file, whatever follows."""


@dataclass(frozen=True, slots=True)
class Division:
    """A file that is one language first and then the other."""

    first: Language
    at: int
    """The number of the first paragraph of the second half."""

    def language_of(self, number: int, balance: float) -> Language:
        """Name the language of a paragraph: that of its half, except for a title at the head."""
        own = Language.EN if balance > 0 else Language.ZH
        if number < _HEAD and abs(balance) >= CONFIDENT:
            return own
        return self.first if number < self.at else other(self.first)


def other(language: Language) -> Language:
    """Name the other language."""
    return Language.ZH if language is Language.EN else Language.EN


def find_division(balances: Sequence[float]) -> Division | None:
    """Find the division into two halves that the fewest paragraphs contradict, if the halves are clear."""
    english = list(accumulate((max(-CONFIDENT, min(CONFIDENT, balance)) for balance in balances), initial=0.0))
    best = max(range(1, len(balances)), key=lambda at: abs(2 * english[at] - english[-1]), default=0)
    if not best:
        return None
    first = Language.EN if 2 * english[best] > english[-1] else Language.ZH
    sign = 1 if first is Language.EN else -1
    halves = [
        [sign * balance > 0 for balance in balances[:best] if abs(balance) >= CONFIDENT],
        [sign * balance < 0 for balance in balances[best:] if abs(balance) >= CONFIDENT],
    ]
    right = [sum(half) for half in halves]
    wrong = [len(half) - count for half, count in zip(halves, right, strict=True)]
    clear = all(right) and all(stray <= _STRAY * len(half) for stray, half in zip(wrong, halves, strict=True))
    if not clear or (any(wrong) and max(right) > _LOPSIDED * min(right)):
        return None
    return Division(first, best)


def assign_languages(balances: Sequence[float], owners: Sequence[int]) -> list[Language | None]:
    """Name each paragraph's language in any other arrangement: the likeliest sequence, given how often this text changes.

    In a text that changes with every paragraph two names in a row are one of each language; in one that seldom changes
    they take the language around them. A text without any evidence has no language. `owners` numbers the paragraphs that
    the runs belong to: a change inside a paragraph says nothing about how paragraphs follow one another.
    """
    if not any(balances):
        return [None] * len(balances)
    stay, change = _transition_costs(balances, owners)
    cost = {Language.EN: 0.0, Language.ZH: 0.0}
    steps: list[dict[Language, Language]] = []
    for number, balance in enumerate(balances):
        step: dict[Language, Language] = {}
        total: dict[Language, float] = {}
        for language, against in ((Language.EN, max(0.0, -balance)), (Language.ZH, max(0.0, balance))):
            stayed, changed = cost[language], cost[other(language)]
            if number > 1:  # a title at the head may stand in one language or in both
                stayed, changed = stayed + stay, changed + change
            step[language] = language if stayed <= changed else other(language)
            total[language] = min(stayed, changed) + against
        steps.append(step)
        cost = total
    last = Language.EN if cost[Language.EN] <= cost[Language.ZH] else Language.ZH
    found: list[Language | None] = []
    for step in reversed(steps):
        found.append(last)
        last = step[last]
    return found[::-1]


def _transition_costs(balances: Sequence[float], owners: Sequence[int]) -> tuple[float, float]:
    """Measure how surprising it is to stay in a language and to change it, from one certain paragraph to the next."""
    certain = [(balance > 0, owner) for balance, owner in zip(balances, owners, strict=True) if abs(balance) >= CONFIDENT]
    pairs = [a != b for (a, before), (b, after) in pairwise(certain) if before != after]
    changing = max(_RAREST, min(1 - _RAREST, (sum(pairs) + 0.5) / (len(pairs) + 1)))
    return -log(1 - changing), -log(changing)
