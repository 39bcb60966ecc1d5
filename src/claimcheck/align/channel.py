"""Lexical evidence in one direction: the words that one side says, by number, and which segments of the other side answer them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

_PULL = 2.0
_USUAL = 0.06
"""The chance that a segment holds a word, and for how many segments it counts; it matters in short documents."""


@dataclass(frozen=True, slots=True)
class Trust:
    """How much a sort of word is worth."""

    kept: float
    """The chance that a translation answers the word."""
    weight: float
    """What its log-likelihood ratio is multiplied by, since words are not independent."""


@dataclass(frozen=True, slots=True)
class Sort:
    """What words have in common that count alike."""

    backward: bool
    """Whether it is the target that says the word."""
    trust: Trust
    share: float
    """The share of the answering segments that hold it."""


@dataclass(frozen=True, slots=True)
class Channel:
    """Who says which words, and who answers them."""

    says: Sequence[frozenset[int]]
    answers: Sequence[frozenset[int]]


@dataclass(frozen=True, slots=True)
class Layer:
    """Words of one sort, as both sides of a document write them."""

    trust: Trust
    said: Sequence[Sequence[str]]
    answered: Sequence[Sequence[str]]
    meanings: Mapping[str, Iterable[str]] | None = None
    """The words that a word of the other side answers; None where it answers itself alone."""


@dataclass(slots=True)
class Numbering:
    """The numbers of words, in both directions, and what each is worth."""

    sorts: list[Sort] = field(default_factory=list)
    kinds: list[int] = field(default_factory=list)
    """By word: the number of its sort."""
    _known: dict[Sort, int] = field(default_factory=dict)

    def sort_of(self, word: int) -> Sort:
        """Give the sort of a word."""
        return self.sorts[self.kinds[word]]

    def add_channel(self, layers: Sequence[Layer], *, backward: bool) -> Channel:
        """Give numbers to the words of some layers that are both said and answered somewhere."""
        numbered = [self._add_layer(layer, backward=backward) for layer in layers]
        return Channel(join_sets(*(channel.says for channel in numbered)), join_sets(*(channel.answers for channel in numbered)))

    def _add_layer(self, layer: Layer, *, backward: bool) -> Channel:
        sayable: frozenset[str] = frozenset().union(*layer.said)
        meant = {word: (word,) if layer.meanings is None else layer.meanings[word] for word in frozenset().union(*layer.answered)}
        known = sayable & frozenset(chain.from_iterable(meant.values()))
        numbers = {word: number for number, word in enumerate(sorted(known), len(self.kinds))}
        held, number_of = numbers.__contains__, numbers.__getitem__
        found = ((word, tuple(map(number_of, filter(held, others)))) for word, others in meant.items())
        heard = {word: others for word, others in found if others}
        answers = [frozenset(chain.from_iterable(map(heard.__getitem__, filter(heard.__contains__, words)))) for words in layer.answered]
        counts = Counter(chain.from_iterable(answers))
        kind_of = {
            count: self._kind_of(Sort(backward, layer.trust, (count + _PULL * _USUAL) / (len(answers) + _PULL)))
            for count in {*counts.values()}
        }
        self.kinds += [kind_of[counts[number]] for number in numbers.values()]
        return Channel([frozenset(map(number_of, filter(held, words))) for words in layer.said], answers)

    def _kind_of(self, sort: Sort) -> int:
        kind = self._known.setdefault(sort, len(self.sorts))
        if kind == len(self.sorts):
            self.sorts.append(sort)
        return kind


def join_sets(*sides: Sequence[frozenset[int]]) -> list[frozenset[int]]:
    """Unite the sets of several lists place by place."""
    return [sets[0].union(*sets[1:]) if any(sets[1:]) else sets[0] for sets in zip(*sides, strict=True)]
