"""Sentence beads inside paragraph beads, rated by the words of the paragraphs around them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.align.anchors import find_anchors
from claimcheck.align.band import search_banded, search_window
from claimcheck.align.confidence import confidence_of
from claimcheck.align.lexis import make_lexis
from claimcheck.align.passes import Learnt, read_texts
from claimcheck.align.preset import SENTENCES, Preset
from claimcheck.align.score import Evidence
from claimcheck.align.search import Step
from claimcheck.model import Bead, Segment

Sentence = tuple[Segment, str]
_AT_A_TIME = 1_000
"""How many steps share one reading of their sentences: enough to tell common words from rare ones, few enough to save memory."""
_LARGEST = 40_000
"""A paragraph bead with more pairs of sentences than this is searched as a document of its own, near a chain of sure pairs."""
_PRIORS = dict(SENTENCES.shapes)


def align_sentences(
    source: Sequence[Segment], target: Sequence[Segment], steps: Sequence[Step], learnt: Learnt, *, whole: bool
) -> Iterator[tuple[Bead, ...]]:
    """Align the sentences inside each step, in order; `whole` takes the sentences of a step as one bead."""
    for start in range(0, len(steps), _AT_A_TIME):
        some = steps[start : start + _AT_A_TIME]
        lefts = [_sentences_of(source[step.first : step.first + step.height]) for step in some]
        rights = [_sentences_of(target[step.at : step.at + step.width]) for step in some]
        sizes = [(len(left), len(right)) for left, right in zip(lefts, rights, strict=True)]
        evidence: Evidence | None = None
        row = column = 0
        for number, (rows, columns) in enumerate(sizes):
            if rows * columns > _LARGEST:  # also where `whole` is asked for: nobody reads a bead of a thousand sentences
                yield _align_large(lefts[number], rights[number], learnt)
                continue
            if whole or not _worth_aligning(rows, columns):
                yield (Bead(tuple(range(rows)), tuple(range(columns))),)
            else:
                evidence = evidence or _gather(lefts, rights, learnt)
                yield _align_window(evidence, (row, column), (rows, columns))
            row, column = row + rows, column + columns


def _worth_aligning(rows: int, columns: int) -> bool:
    return max(rows, columns) > 1 and rows * columns > 0


def _align_large(left: Sequence[Sentence], right: Sequence[Sentence], learnt: Learnt) -> tuple[Bead, ...]:
    texts = read_texts(left, right, interleaved=False)
    words = texts.words(SENTENCES)
    anchors = find_anchors(words)
    evidence = texts.evidence(make_lexis(words.numbering, words.forward, words.backward), learnt, SENTENCES)
    return _rate(evidence, (0, 0), search_banded(evidence, (len(left), len(right)), SENTENCES, anchors))


def _gather(lefts: Sequence[Sequence[Sentence]], rights: Sequence[Sequence[Sentence]], learnt: Learnt) -> Evidence:
    common = [(left, right) for left, right in zip(lefts, rights, strict=True) if len(left) * len(right) <= _LARGEST]
    left, right = [one for some, _ in common for one in some], [one for _, some in common for one in some]
    texts = read_texts(left, right, interleaved=False)
    words = texts.words(SENTENCES)
    return texts.evidence(make_lexis(words.numbering, words.forward, words.backward), learnt, SENTENCES)


def _align_window(evidence: Evidence, corner: tuple[int, int], size: tuple[int, int]) -> tuple[Bead, ...]:
    return _rate(evidence, corner, search_window(evidence, corner, size, SENTENCES))


def _rate(evidence: Evidence, corner: tuple[int, int], steps: Sequence[Step]) -> tuple[Bead, ...]:
    """Turn the steps of a window into beads."""
    row, column = corner
    beads = []
    for step in steps:
        whole = Step(row + step.first, step.height, column + step.at, step.width)
        beads.append(make_bead(step, evidence.rate_step(whole, _PRIORS) if step.height and step.width else 0.0, SENTENCES))
    return tuple(beads)


def _sentences_of(segments: Sequence[Segment]) -> list[Sentence]:
    return [
        (segment, segment.document.text[span.start : span.end]) for segment in segments for span in segment.sentences or (segment.span,)
    ]


def make_bead(step: Step, rating: float, preset: Preset, sentences: tuple[Bead, ...] = ()) -> Bead:
    """Turn a step and its score into a bead."""
    return Bead(
        source=tuple(range(step.first, step.first + step.height)),
        target=tuple(range(step.at, step.at + step.width)),
        cost=0.0 - rating,  # never -0.0
        confidence=confidence_of(rating, preset.calibration) if step.height and step.width else preset.alone,
        sentences=sentences,
    )
