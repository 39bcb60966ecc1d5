"""The one result that every reporter writes."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.model.fact import Ledger, Verification
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.judgement import Bead, Comparison
from claimcheck.model.quantity import Claim
from claimcheck.model.text import Document, Segment


@dataclass(frozen=True, slots=True)
class Counts:
    """The denominators of a run."""

    files: int = 0
    paragraphs_source: int = 0
    paragraphs_target: int = 0
    pairs: int = 0
    """Beads with both sides: those aligned, merged and split, and those untranslated that have an original."""
    aligned: int = 0
    """Pairs of as many paragraphs on both sides, mostly of one and one."""
    merged: int = 0
    """Pairs of which the Chinese side has fewer paragraphs."""
    split: int = 0
    """Pairs of which the Chinese side has more paragraphs."""
    omitted: int = 0
    """English paragraphs without counterpart."""
    added: int = 0
    """Chinese paragraphs without counterpart."""
    swapped: int = 0
    """Pairs that stand in another order, beside being counted above: the fewest that must be moved to put all in order."""
    untranslated: int = 0
    """Chinese paragraphs that are still in English."""
    claims_source: int = 0
    claims_target: int = 0
    matched: int = 0
    """Pairs of claims that agree."""
    flagged: int = 0
    """Findings of severity error or warning."""
    waived: int = 0

    def as_dict(self) -> dict[str, int]:
        """Give the JSON form."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class Report:
    """What claimcheck found in one bilingual document (one file, or a pair of files)."""

    documents: tuple[Document, ...]
    source: tuple[Segment, ...]
    target: tuple[Segment, ...]
    source_claims: tuple[tuple[Claim, ...], ...]
    """The claims of each source segment, in order; spans in the document."""
    target_claims: tuple[tuple[Claim, ...], ...]
    beads: tuple[Bead, ...]
    comparisons: tuple[Comparison, ...]
    findings: tuple[Finding, ...]
    counts: Counts
    verifications: tuple[Verification, ...] = ()
    """What a registry says of the claims, where the run had one."""
    ledger: Ledger | None = None
    used_waivers: frozenset[int] = frozenset()
    """The numbers of the waivers of the registry that named a claim of it."""

    @property
    def worst(self) -> Severity | None:
        """The gravest severity among the findings, or None where there are none."""
        return max((finding.severity for finding in self.findings), key=lambda severity: severity.weight, default=None)
