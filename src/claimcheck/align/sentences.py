"""Sentence beads inside paragraph beads, rated by the words of the paragraphs around them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.align.band import search_window
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
"""A paragraph bead with more pairs of sentences than this is left whole."""
_PRIORS = dict(SENTENCES.shapes)


def align_sentences(
    source: Sequence[Segment], target: Sequence[Segment], steps: Sequence[Step], learnt: Learnt, *, whole: bool
) -> Iterator[tuple[Bead, ...]]:
    """Align the sentences inside each step, in order; `whole` takes the sentences of a step as one bead."""
    for start in range(0, len(steps), _AT_A_TIME):
        some = steps[start : start + _AT_A_TIME]
        lefts = [_sentences_of(source[step.first : step.first + step.height]) for step in some]
        rights = [_sentences_of(target[step.at : step.at + step.width]) for step in some]
        evidence: Evidence | None = None
        row = column = 0
        for left, right in zip(lefts, rights, strict=True):
            if whole or not _worth_aligning(len(left), len(right)):
                yield (Bead(tuple(range(len(left))), tuple(range(len(right)))),)
            else:
                evidence = evidence or _gather(lefts, rights, learnt)
                yield _align_window(evidence, (row, column), (len(left), len(right)))
            row, column = row + len(left), column + len(right)


def _worth_aligning(rows: int, columns: int) -> bool:
    return max(rows, columns) > 1 and 0 < rows * columns <= _LARGEST


def _gather(lefts: Sequence[Sequence[Sentence]], rights: Sequence[Sequence[Sentence]], learnt: Learnt) -> Evidence:
    left, right = [one for some in lefts for one in some], [one for some in rights for one in some]
    texts = read_texts(left, right, interleaved=False)
    words = texts.words(SENTENCES)
    return texts.evidence(make_lexis(words.numbering, words.forward, words.backward), learnt, SENTENCES)


def _align_window(evidence: Evidence, corner: tuple[int, int], size: tuple[int, int]) -> tuple[Bead, ...]:
    row, column = corner
    beads = []
    for step in search_window(evidence, corner, size, SENTENCES):
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
