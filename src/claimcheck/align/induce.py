"""A lexicon learnt from the document itself: "Okonjo" and 奥孔乔 that always come together translate each other (Dice 1945)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain, pairwise
from operator import add

_CLAUSE = re.compile(r"[\u3400-\u9fff·•]{2,}")
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
    stretches = [frozenset(chain.from_iterable(map(_find_stretches, _CLAUSE.findall(text)))) for _, text in pairs]
    counts = Counter(chain.from_iterable(stretches))
    usual = {stretch for stretch, count in counts.items() if _LEAST_TOGETHER <= count <= limit}
    kept = [held & usual for held in stretches]
    learnt = {}
    for word in sorted(beads_of):
        beads = beads_of[word]
        if _LEAST_TOGETHER <= len(beads) <= limit:
            best = _best(beads, kept, counts)
            if best:
                learnt[word] = best
    return learnt


def _find_stretches(clause: str) -> Iterator[str]:
    """Find the stretches of two, three and four characters."""
    pairs = list(map(add, clause, clause[1:]))
    triples = list(map(add, pairs, clause[2:]))
    return chain(pairs, triples, map(add, triples, clause[3:]))


def _best(beads: Sequence[int], kept: Sequence[AbstractSet[str]], counts: Mapping[str, int]) -> tuple[str, ...]:
    """Pick the stretches of highest Dice; of one within another the longer."""
    seen, together = kept[beads[0]], kept[beads[0]] & kept[beads[1]]
    for before, bead in pairwise(beads[1:_SAMPLE]):
        seen = seen | kept[before]
        together = together | (seen & kept[bead])
    scored = []
    for stretch in together:
        count = counts[stretch]
        total = len(beads) + count
        if 2 * min(len(beads), count) < _LEAST_DICE * total:
            continue
        dice = 2 * sum(stretch in kept[bead] for bead in beads) / total
        if dice >= _LEAST_DICE:
            scored.append((-dice, -len(stretch), stretch))
    if not scored:
        return ()
    scored.sort()
    first = scored[0]
    return tuple(stretch for dice, _, stretch in scored if dice == first[0] and (stretch == first[2] or stretch not in first[2]))[:2]
