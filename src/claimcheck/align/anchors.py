"""Pairs of segments that surely belong together, by rare words and by rare pairs of words, and the chain of them that never crosses."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from itertools import combinations

from claimcheck.align.channel import Channel, Numbering
from claimcheck.align.vocabulary import Vocabulary

Anchor = tuple[int, int, float]
"""A source segment, a target segment, and how surely they belong together."""

_RARE = 12
"""A word makes anchors while the pairs of segments that it joins are no more than this."""
_SURE = 5.0
_SPARSE = 8
"""With fewer than one anchor in so many segments, pairs of words are looked at too."""
_RAREST_SAID, _RAREST_ANSWERED = 7, 16
"""How many of a segment's rarest words are paired: enough to meet, few enough to stay linear."""


def find_anchors(words: Vocabulary) -> list[Anchor]:
    """Find the chain of pairs that are each other's best by the rare words that they share."""
    weights: dict[tuple[int, int], float] = defaultdict(float)
    for channel, turned in ((words.forward, False), (words.backward, True)):
        speakers, hearers = _postings(channel.says), _postings(channel.answers)
        for word, said in speakers.items():
            heard = hearers[word]
            if len(said) * len(heard) <= _RARE:
                _vote(weights, said, heard, _weight(words.numbering, word, len(said)), turned=turned)
    chain = chain_anchors(_mutual(weights))
    if len(chain) * _SPARSE < min(len(words.forward.says), len(words.backward.says)):
        _vote_by_pairs(weights, words.forward, words.numbering)
        chain = chain_anchors(_mutual(weights))
    return chain


def _postings(sets: Sequence[Iterable[int]]) -> dict[int, list[int]]:
    postings: dict[int, list[int]] = defaultdict(list)
    for number, words in enumerate(sets):
        for word in words:
            postings[word].append(number)
    return postings


def _weight(numbering: Numbering, word: int, said: int) -> float:
    sort = numbering.sort_of(word)
    return -sort.trust.weight * math.log(sort.share * math.sqrt(said))


def _vote(weights: dict[tuple[int, int], float], said: Sequence[int], heard: Sequence[int], weight: float, *, turned: bool) -> None:
    for one in said:
        for other in heard:
            weights[(other, one) if turned else (one, other)] += weight


def _vote_by_pairs(weights: dict[tuple[int, int], float], channel: Channel, numbering: Numbering) -> None:
    """Vote by pairs of words: in a long document no single word of the lexicon is rare, but two together are."""
    speakers: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, words in enumerate(channel.says):
        for pair in combinations(_rarest(numbering, words, _RAREST_SAID), 2):
            speakers[pair].append(number)
    hearers: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, words in enumerate(channel.answers):
        for pair in combinations(_rarest(numbering, words, _RAREST_ANSWERED), 2):
            if pair in speakers:
                hearers[pair].append(number)
    for pair, heard in hearers.items():
        said = speakers[pair]
        if len(said) * len(heard) <= _RARE:
            weight = sum(_weight(numbering, word, 1) for word in pair) / math.sqrt(len(said) * len(heard))
            _vote(weights, said, heard, weight, turned=False)


def _rarest(numbering: Numbering, words: AbstractSet[int], count: int) -> list[int]:
    """Pick the rarest words, in the order of their numbers, so that both sides write a pair the same way."""
    ordered = sorted(words, key=lambda word: (numbering.sort_of(word).share, word))
    return sorted(ordered[:count])


def _mutual(weights: dict[tuple[int, int], float]) -> list[Anchor]:
    """Keep the pairs that are the best of their source and of their target, in order."""
    pairs = [(row, column, weight) for (row, column), weight in weights.items() if weight >= _SURE]
    rows: dict[int, Anchor] = {}
    columns: dict[int, Anchor] = {}
    for pair in sorted(pairs, key=lambda pair: (pair[2], -pair[0], -pair[1])):
        rows[pair[0]] = columns[pair[1]] = pair
    return sorted(pair for pair in rows.values() if columns[pair[1]] is pair)


def chain_anchors(anchors: Sequence[Anchor]) -> list[Anchor]:
    """Pick the heaviest chain that rises on both sides, out of anchors in the order of the source."""
    ends: list[int] = []
    totals: list[float] = []
    backs: list[int] = []
    tails: list[int] = []
    for number, (_, column, weight) in enumerate(anchors):
        place = bisect_left(ends, column)
        before = tails[place - 1] if place else -1
        total = weight + (totals[before] if before >= 0 else 0.0)
        totals.append(total)
        backs.append(before)
        if place < len(ends) and ends[place] == column and totals[tails[place]] >= total:
            continue
        last = place
        while last < len(ends) and totals[tails[last]] <= total:
            last += 1
        ends[place:last] = [column]
        tails[place:last] = [number]
    chain: list[Anchor] = []
    number = tails[-1] if tails else -1
    while number >= 0:
        chain.append(anchors[number])
        number = backs[number]
    return chain[::-1]
