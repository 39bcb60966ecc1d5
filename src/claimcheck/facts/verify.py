"""Hold the claims of a document against the facts of a registry."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from claimcheck.facts.deciding import NOTHING, Decision, decide
from claimcheck.facts.families import is_dated
from claimcheck.facts.matching import Matcher
from claimcheck.facts.passages import Passage, read_passages
from claimcheck.facts.subjects import IsWord
from claimcheck.model import Claim, Language, Quantity, Registry, Segment, Standing, Verdict, Verification


class Verifier:
    """A registry made ready for documents: index once, verify many."""

    def __init__(self, registry: Registry, on: date, is_word: IsWord = lambda word: False) -> None:  # noqa: ARG005 - it knows no word
        """Index the facts of both languages; `on` is the day for which reviews are due, `is_word` knows ordinary English words."""
        self._is_word = is_word
        self.registry = registry
        self.on = on
        self._matchers: dict[Language, Matcher] = {}

    def verify(self, segments: Sequence[Segment], claims: Sequence[Sequence[Claim]]) -> list[Verification]:
        """Give the verdict on every claim of one side of a document, in order."""
        if not segments:
            return []
        language = segments[0].language
        matcher = self._matchers.get(language) or self._matchers.setdefault(language, Matcher(self.registry, language, self._is_word))
        return [
            self._record(passage, claim, decision)
            for passage in read_passages(segments, claims, matcher.indexes)
            for claim, decision in self._decide(passage, matcher)
        ]

    def _decide(self, passage: Passage, matcher: Matcher) -> Iterator[tuple[Claim, Decision]]:
        for claim in passage.claims:
            if claim.soft:
                continue
            matches = matcher.match(passage, claim)
            if is_dated(claim):
                matches = [match for match in matches if match.fact.quantity in {Quantity.DATE, None}]
            yield claim, decide(claim, matches, self.on) if matches else NOTHING

    @staticmethod
    def _record(passage: Passage, claim: Claim, decision: Decision) -> Verification:
        standing = Standing.MATCHED if decision.verdict is not Verdict.NOT_ENOUGH_EVIDENCE or decision.facts else Standing.UNREGISTERED
        return Verification(passage.segment, claim, decision.verdict, standing, decision.facts, decision.why, decision.reason)
