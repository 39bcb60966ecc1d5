"""Hold the claims of a document against the facts of a registry."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from claimcheck.facts.deciding import NOTHING, Decision, decide
from claimcheck.facts.families import SHARE, family_of, is_dated
from claimcheck.facts.matching import Match, Matcher
from claimcheck.facts.passages import Passage, read_passages
from claimcheck.facts.periods import Relation, relate
from claimcheck.facts.subjects import IsWord
from claimcheck.model import Claim, Direction, Fact, Language, Quantity, Registry, Segment, Span, Standing, Verification

_PLUS = frozenset({"+", "＋"})


class Verifier:
    """A registry made ready for documents: index once, verify many."""

    def __init__(self, registry: Registry, on: date, is_word: IsWord = lambda word: False) -> None:  # noqa: ARG005 - it knows no word
        """Index the facts of both languages; `on` is the day for which reviews are due, `is_word` knows ordinary English words."""
        self._is_word = is_word
        self.registry = registry
        self.on = on
        self._matchers: dict[Language, Matcher] = {}

    def verify(self, segments: Sequence[Segment], claims: Sequence[Sequence[Claim]]) -> list[Verification]:
        """Give the verdict on every claim of one side of a document, in order.

        A date that says when a matched number was is matched with it.
        """
        if not segments:
            return []
        language = segments[0].language
        matcher = self._matchers.get(language) or self._matchers.setdefault(language, Matcher(self.registry, language, self._is_word))
        periods: set[Span] = set()
        found = []
        for passage in read_passages(segments, claims, matcher.indexes):
            for claim in passage.claims:
                if claim.soft:
                    continue
                matches = self._match(passage, claim, matcher)
                decision = decide(_sign(passage, claim), matches, self.on) if matches else NOTHING
                if decision.facts:
                    periods.update(match.period for match in matches if match.period and match.fact is decision.facts[0])
                    periods.update(_find_bases(passage, decision.facts[0]))
                found.append(_record(passage, claim, decision))
        return _place_periods(found, sorted(periods)) if periods else found

    @staticmethod
    def _match(passage: Passage, claim: Claim, matcher: Matcher) -> list[Match]:
        matches = matcher.match(passage, claim)
        return [match for match in matches if match.fact.quantity in {Quantity.DATE, None}] if is_dated(claim) else matches


def _sign(passage: Passage, claim: Claim) -> Claim:
    """Read the plus sign before a percentage as a rise."""
    start = passage.place(claim).start
    signed = claim.direction is Direction.NONE and (claim.surface[:1] in _PLUS or passage.text[max(0, start - 1) : start] in _PLUS)
    return replace(claim, direction=Direction.UP) if signed and family_of(claim) == SHARE else claim


def _record(passage: Passage, claim: Claim, decision: Decision) -> Verification:
    standing = Standing.MATCHED if decision.facts else Standing.UNREGISTERED
    return Verification(passage.segment, claim, decision.verdict, standing, decision.facts, decision.why, decision.reason)


def _find_bases(passage: Passage, fact: Fact) -> list[Span]:
    """Find where a sentence names the base of a fact: than in 2023."""
    if fact.base is None:
        return []
    named = [each for each in passage.mentions if each.compared and each.period and relate(each.period, fact.base) is not Relation.APART]
    return [Span(each.start, each.end).shift(passage.span.start) for each in named]


def _place_periods(found: Sequence[Verification], periods: Sequence[Span]) -> list[Verification]:
    """Count dates as matched where they are the periods of matched numbers."""
    placed = []
    for each in found:
        span = each.claim.span
        at = bisect_right(periods, span.start, key=lambda period: period.start) - 1
        timed = each.standing is Standing.UNREGISTERED and at >= 0 and span.end <= periods[at].end
        placed.append(replace(each, standing=Standing.MATCHED, why=("the period of a matched number",)) if timed else each)
    return placed
