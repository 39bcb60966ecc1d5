"""One row of the catalogue of findings."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.model import FindingKind, Severity


@dataclass(frozen=True, slots=True)
class Entry:
    """One kind of finding."""

    code: str
    name: str
    kind: FindingKind
    severity: Severity
    title: str
    """One line, as a heading."""
    meaning: str
    """What it says and why it matters, in a few sentences."""
    english: str = ""
    """The English half of an example pair."""
    chinese: str = ""
    """The Chinese half."""
    advice: str = ""
    """How to mend it, and when to leave it alone."""
