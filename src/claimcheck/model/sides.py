"""Both languages of a document side by side, and a claim in its sentence."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.model.judgement import Bead
from claimcheck.model.quantity import Claim
from claimcheck.model.text import Language, Segment, Span


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim in its sentence."""

    claim: Claim
    segment: Segment
    sentence: Span
    claims: tuple[Claim, ...]
    """All claims of the sentence, in order."""
    statements: dict[Language, str]
    """The sentence, and what it is aligned with."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Both languages of a document, with their claims and what was aligned; one side may be empty."""

    source: tuple[Segment, ...]
    target: tuple[Segment, ...]
    claims: dict[Language, tuple[tuple[Claim, ...], ...]]
    beads: tuple[Bead, ...] = ()
