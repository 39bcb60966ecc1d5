"""The catalogue of findings, one row a code; `claimcheck rule` prints a row.

CC0xx are of the input, CC1xx across languages, CC2xx inside one of them, CC3xx of the registry of facts.
"""

from __future__ import annotations

from claimcheck.findings.entry import Entry
from claimcheck.findings.of_facts import FACTS
from claimcheck.findings.of_input import INPUT
from claimcheck.findings.of_pairs import PAIRS
from claimcheck.findings.of_texts import TEXTS
from claimcheck.model import Finding, FindingKind, Place, Severity

__all__ = ["CATALOGUE", "ENTRIES", "Entry", "make_finding"]

ENTRIES: tuple[Entry, ...] = (*INPUT, *PAIRS, *TEXTS, *FACTS)
CATALOGUE: dict[str, Entry] = {entry.code: entry for entry in ENTRIES}


def make_finding(
    code: str,
    message: str,
    *,
    source: Place | None = None,
    target: Place | None = None,
    related: tuple[Place, ...] = (),
    severity: Severity | None = None,
    kind: FindingKind | None = None,
    confidence: float = 1.0,
    bead: int | None = None,
) -> Finding:
    """Make a finding of a catalogued code; severity and kind are the catalogue's unless given."""
    entry = CATALOGUE[code]
    return Finding(
        code=code,
        name=entry.name,
        kind=kind or entry.kind,
        severity=severity or entry.severity,
        message=message,
        source=source,
        target=target,
        related=related,
        confidence=confidence,
        bead=bead,
    )
