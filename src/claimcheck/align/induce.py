"""A lexicon learnt from the document itself: "Okonjo" and 奥孔乔 that always come together translate each other (Dice 1945)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

_CLAUSE = re.compile(r"[\u3400-\u9fff·•]{2,}")
_SIZES = (2, 3, 4)
_LEAST_DICE = 0.6
_AT_A_TIME = 2_000
_LEAST_TOGETHER = 2
_SAMPLE = 8
"""How many beads of a word are looked through for candidates: time stays linear in the text."""
_COMMON = 0.25
"""A word or a stretch in a larger share of the beads says little and is left out."""


def induce_lexicon(pairs: Sequence[tuple[AbstractSet[str], str]]) -> dict[str, tuple[str, ...]]:
    """Learn renderings from aligned pairs, each the words of the source and the text of the target; stretch by stretch, to save memory."""
    learnt: dict[str, tuple[str, ...]] = {}
    for start in range(0, len(pairs), _AT_A_TIME):
        for word, renderings in _induce(pairs[start : start + _AT_A_TIME]).items():
            learnt[word] = tuple(dict.fromkeys(learnt.get(word, ()) + renderings))
    return learnt


def _induce(pairs: Sequence[tuple[AbstractSet[str], str]]) -> dict[str, tuple[str, ...]]:
    limit = max(4, int(_COMMON * len(pairs)))
    beads_of: dict[str, list[int]] = {}
    for number, (words, _) in enumerate(pairs):
        for word in words:
            beads_of.setdefault(word, []).append(number)
    stretches = [frozenset(_stretches(text)) for _, text in pairs]
    counts = Counter(stretch for held in stretches for stretch in held)
    kept = [frozenset(stretch for stretch in held if _LEAST_TOGETHER <= counts[stretch] <= limit) for held in stretches]
    where: dict[str, set[int]] = {}
    for number, held in enumerate(kept):
        for stretch in held:
            where.setdefault(stretch, set()).add(number)
    learnt = {}
    for word in sorted(beads_of):
        beads = beads_of[word]
        if _LEAST_TOGETHER <= len(beads) <= limit:
            best = _best(beads, kept, where)
            if best:
                learnt[word] = best
    return learnt


def _stretches(text: str) -> Iterator[str]:
    for clause in _CLAUSE.findall(text):
        for size in _SIZES:
            for at in range(len(clause) - size + 1):
                yield clause[at : at + size]


def _best(beads: Sequence[int], kept: Sequence[AbstractSet[str]], where: dict[str, set[int]]) -> tuple[str, ...]:
    """Pick the stretches of highest Dice; of one within another the longer."""
    seen: set[str] = set()
    together: set[str] = set()
    for bead in beads[:_SAMPLE]:
        together |= seen & kept[bead]
        seen |= kept[bead]
    scored = []
    for stretch in together:
        places = where[stretch]
        total = len(beads) + len(places)
        if 2 * len(beads) < _LEAST_DICE * total:
            continue
        dice = 2 * len(places.intersection(beads)) / total
        if dice >= _LEAST_DICE:
            scored.append((-dice, -len(stretch), stretch))
    if not scored:
        return ()
    scored.sort()
    first = scored[0]
    return tuple(stretch for dice, _, stretch in scored if dice == first[0] and (stretch == first[2] or stretch not in first[2]))[:2]
