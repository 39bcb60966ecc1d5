"""The two passes over one document: align by what is known beforehand, learn from that, align again, repair, cut."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from claimcheck.align.anchors import Anchor, find_anchors
from claimcheck.align.band import search_banded
from claimcheck.align.induce import induce_lexicon
from claimcheck.align.lengths import USUAL_RATIO, fit_ratio, make_lengths
from claimcheck.align.lexicon import Lexicon, fold_traditional, load_lexicon
from claimcheck.align.lexis import Lexis, make_lexis
from claimcheck.align.marks import Marks, Structure, read_marks
from claimcheck.align.preset import Preset
from claimcheck.align.repair import repair_swaps
from claimcheck.align.runs import Interleaving, find_interleaving
from claimcheck.align.score import Evidence, pairs_of
from claimcheck.align.search import Step
from claimcheck.align.vocabulary import EnglishReader, Reading, Vocabulary, add_induced, gather_words, read_chinese
from claimcheck.model import Segment

_TRUSTED = 2.0
"""The least score of a bead that the second pass learns from."""
_ANCHORING = 6.0
"""The least score of a bead that the second pass searches around."""

_MARGIN_AGAIN = 4
"""How far from the sure beads the second pass searches."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """What the first pass teaches the second, and both teach the sentences."""

    ratio: float = USUAL_RATIO
    induced: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts of both sides, read once."""

    source: tuple[str, ...]
    target: tuple[str, ...]
    source_readings: tuple[Reading, ...]
    target_readings: tuple[Reading, ...]
    source_marks: tuple[Marks, ...]
    target_marks: tuple[Marks, ...]
    lexicon: Lexicon
    interleaving: Interleaving | None = None

    def words(self, preset: Preset) -> Vocabulary:
        """Give numbers to the words of both sides."""
        return gather_words(self.source_readings, self.target_readings, self.lexicon, preset.kept)

    def evidence(self, lexis: Lexis, learnt: Learnt, preset: Preset) -> Evidence:
        """Set up the scores, and add to the words what was learnt."""
        if learnt.induced:
            add_induced(lexis, self.source_readings, self.target, learnt.induced)
        return Evidence(
            lengths=make_lengths(self.source, self.target, learnt.ratio, preset.spread),
            structure=Structure(self.source_marks, self.target_marks),
            lexis=lexis,
            interleaving=self.interleaving,
        )


def read_texts(source: Sequence[tuple[Segment, str]], target: Sequence[tuple[Segment, str]], *, interleaved: bool) -> Texts:
    """Read the texts of both sides, each with the segment that it belongs to (a paragraph, or a sentence of it)."""
    lexicon = load_lexicon()
    english = EnglishReader(lexicon)
    folded = [fold_traditional(text) for _, text in target]
    return Texts(
        source=tuple(text for _, text in source),
        target=tuple(folded),
        source_readings=tuple(english.read(text) for _, text in source),
        target_readings=tuple(read_chinese(text, lexicon) for text in folded),
        source_marks=tuple(read_marks(segment, text) for segment, text in source),
        target_marks=tuple(read_marks(segment, text) for segment, text in target),
        lexicon=lexicon,
        interleaving=find_interleaving([s for s, _ in source], [s for s, _ in target]) if interleaved else None,
    )


def align_twice(texts: Texts, preset: Preset) -> tuple[list[tuple[Step, float]], Learnt]:
    """Align, learn, align again; return the steps with their scores, and what was learnt."""
    priors = dict(preset.shapes)
    size = len(texts.source), len(texts.target)
    words = texts.words(preset)
    anchors = find_anchors(words)
    lexis = make_lexis(words.numbering, words.forward, words.backward)
    del words  # with the evidence by far the largest things in memory
    evidence = texts.evidence(lexis, Learnt(), preset)
    first = search_banded(evidence, size, preset.without_wide(), anchors)
    rated = [(step, evidence.rate_step(step, priors)) for step in pairs_of(first)]
    learnt = _learn(texts, rated)
    evidence = texts.evidence(lexis, learnt, preset)
    sure: list[Anchor] = [(step.first, step.at, rating) for step, rating in rated if rating >= _ANCHORING]
    steps = repair_swaps(search_banded(evidence, size, preset, sure, _MARGIN_AGAIN), evidence, preset)
    scored = [(step, evidence.rate_step(step, priors) if step.height and step.width else 0.0) for step in steps]
    return _cut(scored, preset.cut), learnt


def _learn(texts: Texts, rated: Sequence[tuple[Step, float]]) -> Learnt:
    trusted = [step for step, rating in rated if rating >= _TRUSTED]
    pairs = [
        (
            frozenset().union(*(reading.words for reading in texts.source_readings[step.first : step.first + step.height])),
            "\n".join(texts.target[step.at : step.at + step.width]),
        )
        for step in trusted
    ]
    single = [(texts.source[step.first], texts.target[step.at]) for step in trusted if step.height == step.width == 1]
    return Learnt(ratio=fit_ratio(single), induced=induce_lexicon(pairs))


def _cut(scored: Sequence[tuple[Step, float]], cut: float | None) -> list[tuple[Step, float]]:
    """Leave the segments of hopeless beads without counterpart."""
    kept: list[tuple[Step, float]] = []
    for step, rating in scored:
        if cut is None or rating >= cut or not (step.height and step.width):
            kept.append((step, rating))
        else:
            kept += [(Step(step.first + more, 1, step.at, 0), 0.0) for more in range(step.height)]
            kept += [(Step(step.first + step.height, 0, step.at + more, 1), 0.0) for more in range(step.width)]
    return kept
