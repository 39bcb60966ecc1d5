"""Alignment: which English segments stand for which Chinese ones, by length, marks, Latin words and a lexicon; numbers have no say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.align.census import count_beads
from claimcheck.align.lexicon import is_english_word
from claimcheck.align.passes import align_twice, read_texts
from claimcheck.align.preset import PARAGRAPHS, SENTENCES, Preset
from claimcheck.align.search import Step
from claimcheck.align.sentences import align_sentences, make_bead
from claimcheck.align.untranslated import is_untranslated
from claimcheck.model import Bead, Claim, Segment

__all__ = ["align_segments", "choose_preset", "count_beads", "is_english_word"]

_SENTENCES_A_SEGMENT = 1.25
"""At fewer sentences a segment than this, a document of some length is one of sentences."""
_FEWEST_SENTENCES = 40


def align_segments(
    source: Sequence[Segment],
    target: Sequence[Segment],
    source_claims: Sequence[Sequence[Claim]] = (),
    target_claims: Sequence[Sequence[Claim]] = (),
) -> tuple[Bead, ...]:
    """Align two sides; every segment stands in exactly one bead, beads in the order of the source, sentence beads inside them.

    The claims are what the beads will judge, so they are not evidence: a wrong number never moves a paragraph.
    """
    del source_claims, target_claims
    preset = choose_preset(source, target)
    scored, learnt = align_twice(read_texts([(s, s.text) for s in source], [(s, s.text) for s in target], interleaved=True), preset)
    scored = _order(scored)
    inner = align_sentences(source, target, [step for step, _ in scored], learnt, whole=preset is SENTENCES)
    beads = [make_bead(step, rating, preset, sentences) for (step, rating), sentences in zip(scored, inner, strict=True)]
    english = [is_untranslated(segment) for segment in target]
    return tuple(
        replace(bead, untranslated=True) if bead.target and all(english[index] for index in bead.target) else bead for bead in beads
    )


def choose_preset(source: Sequence[Segment], target: Sequence[Segment]) -> Preset:
    """Take long lists of segments that are mostly single sentences as sentences, everything else as paragraphs."""
    if min(len(source), len(target)) < _FEWEST_SENTENCES:
        return PARAGRAPHS
    mean = min(sum(max(1, len(segment.sentences)) for segment in side) / len(side) for side in (source, target))
    return SENTENCES if mean < _SENTENCES_A_SEGMENT else PARAGRAPHS


def _order(scored: Sequence[tuple[Step, float]]) -> list[tuple[Step, float]]:
    """Sort by the first source segment; an addition follows the bead of the target segment before it."""
    place_of = {step.at + more: step.first for step, _ in scored if step.height for more in range(step.width)}
    keyed = []
    place = -1
    for step, rating in sorted(scored, key=lambda pair: pair[0].at):
        if step.height:
            keyed.append(((step.first, 0, 0), step, rating))
        else:
            place = place_of.get(step.at - 1, place)
            place_of[step.at] = place
            keyed.append(((place, 1, step.at), step, rating))
    return [(step, rating) for _, step, rating in sorted(keyed)]
