"""Beads and comparisons: which segments stand for each other, and what became of their claims."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from claimcheck.model.quantity import Aspect, Claim


@dataclass(frozen=True, slots=True)
class Bead:
    """The source segments and the target segments that stand for each other."""

    source: tuple[int, ...]
    """Indices of the English segments, from 0; empty for an addition."""
    target: tuple[int, ...]
    """Indices of the Chinese segments, from 0; empty for an omission."""
    cost: float = 0.0
    """The negative log-likelihood ratio of the bead: lower is better."""
    confidence: float = 1.0
    """The chance that the bead is exactly right, from 0 to 1."""
    sentences: tuple[Bead, ...] = ()
    """Beads of the sentences inside a paragraph bead; they count the sentences of its segments from 0."""
    untranslated: bool = False
    """Whether its Chinese side is still in English."""

    @property
    def kind(self) -> str:
        """Its shape, as in "1-1", "1-0", "2-1"."""
        return f"{len(self.source)}-{len(self.target)}"

    def as_dict(self) -> dict[str, object]:
        """Give the JSON form."""
        return {
            "source": list(self.source),
            "target": list(self.target),
            "kind": self.kind,
            "cost": round(self.cost, 4),
            "confidence": round(self.confidence, 4),
            "sentences": [bead.as_dict() for bead in self.sentences],
            "untranslated": self.untranslated,
        }


class Outcome(StrEnum):
    """What became of a claim."""

    MATCH = "match"
    MISMATCH = "mismatch"
    OMISSION = "omission"
    ADDITION = "addition"
    SILENT = "silent"
    """Without a partner, and rightly so: a soft claim, or one that the other side need not repeat."""
    MOVED = "moved"
    """Its partner stands in a neighbouring bead."""
    REPEATED = "repeated"
    """It repeats a claim that stands elsewhere in its own document."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What became of one claim, or of two that were paired."""

    bead: int
    """The number of the bead, from 0."""
    source: Claim | None
    target: Claim | None
    outcome: Outcome
    differs: tuple[Aspect, ...] = ()
    number: int = 0
    """The number that joins the two in a report, from 1 within the document; 0 where it has none."""
    finding: int | None = None
    """The index of its finding in the report, where there is one."""
