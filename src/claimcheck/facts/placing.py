"""Find the claim that stands at a place of a document, with its sentence in both languages."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from claimcheck.model import Bead, Claim, Language, Placed, Segment, Sides, Span

_SPACES = re.compile(r"\s+")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
"""Markdown, and what people write in plain text."""
_INNER_SPACES = re.compile(r"(?<=[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]) | (?=[\u3000-\u303f\u3400-\u9fff\uff00-\uffef])")


def list_claims(sides: Sides) -> Iterable[tuple[Segment, Claim]]:
    """Give the claims that stand by themselves, of both sides."""
    for segments, language in ((sides.source, Language.EN), (sides.target, Language.ZH)):
        for segment, claims in zip(segments, sides.claims[language], strict=True):
            yield from ((segment, claim) for claim in claims if not claim.soft)


def place_claim(sides: Sides, offset: int) -> Placed | None:
    """Find the claim over an offset of the document; the shortest where several are."""
    over = [
        (claim.span.end - claim.span.start, place, segment, claim)
        for place, (segment, claim) in enumerate(list_claims(sides))
        if claim.span.start <= offset < claim.span.end
    ]
    if not over:
        return None
    _, _, segment, claim = min(over, key=lambda found: found[:2])
    number = _find_sentence(segment, claim)
    sentence = segment.sentences[number] if number is not None else segment.span
    stated = sides.claims[segment.language][_index_of(sides, segment)]
    inside = tuple(each for each in stated if sentence.start <= each.span.start < sentence.end)
    statements = {segment.language: read_sentence(segment, sentence)}
    other = _find_counterpart(sides, segment, number)
    if other:
        statements[Language.ZH if segment.language is Language.EN else Language.EN] = other
    return Placed(claim, segment, sentence, inside, statements)


def read_sentence(segment: Segment, span: Span) -> str:
    """Read a sentence as one line, without the marks of its format."""
    text, at, parts = segment.document.text, span.start, []
    for hole in segment.block.holes:
        if at <= hole.start < span.end:
            parts.append(text[at : hole.start])
            at = min(max(at, hole.end), span.end)
    line = _STRONG.sub(r"\2", _SPACES.sub(" ", "".join([*parts, text[at : span.end]])).strip())
    return _INNER_SPACES.sub("", line) if segment.language is Language.ZH else line


def _index_of(sides: Sides, segment: Segment) -> int:
    side = sides.source if segment.language is Language.EN else sides.target
    return next(number for number, each in enumerate(side) if each is segment)


def _find_sentence(segment: Segment, claim: Claim) -> int | None:
    number = bisect_right(segment.sentences, claim.span.start, key=lambda span: span.start) - 1
    return number if number >= 0 and claim.span.start < segment.sentences[number].end else None


def _find_counterpart(sides: Sides, segment: Segment, number: int | None) -> str:
    """Read the sentences of the other language that a sentence is aligned with; nothing where that is not known."""
    index, english = _index_of(sides, segment), segment.language is Language.EN
    for bead in sides.beads:
        here, there = (bead.source, bead.target) if english else (bead.target, bead.source)
        if index not in here or not there or bead.untranslated:
            continue
        own, others = (sides.source, sides.target) if english else (sides.target, sides.source)
        listed = [(others[each], span) for each in there for span in others[each].sentences or (others[each].span,)]
        before = sum(len(own[each].sentences) or 1 for each in here[: here.index(index)])
        chosen = _choose(bead.sentences, before + (number or 0), english=english) if bead.sentences else range(len(listed))
        texts = [read_sentence(*listed[each]) for each in chosen if each < len(listed)]
        return ("" if english else " ").join(texts) if bead.sentences or len(listed) == 1 else ""
    return ""


def _choose(beads: Sequence[Bead], sentence: int, *, english: bool) -> Sequence[int]:
    """Give the sentences of the other side that one sentence alone stands for."""
    for bead in beads:
        here, there = (bead.source, bead.target) if english else (bead.target, bead.source)
        if here == (sentence,):
            return there
    return ()
