"""Findings: what an editor is told."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from claimcheck.model.text import Span


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def weight(self) -> int:
        """3 for an error, 2 for a warning, 1 for a note."""
        return {"error": 3, "warning": 2, "note": 1}[self.value]


class FindingKind(StrEnum):
    """What sort of thing a finding says."""

    INPUT = "input"
    PARAGRAPH = "paragraph"
    ALIGNMENT = "alignment"
    MISMATCH = "mismatch"
    UNIT = "unit"
    OMISSION = "omission"
    ADDITION = "addition"
    QUALIFIER = "qualifier"
    DIRECTION = "direction"
    AMBIGUOUS = "ambiguous"
    PRECISION = "precision"
    CONSISTENCY = "consistency"
    FACT = "fact"
    WAIVER = "waiver"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: its words, its code points, and its line and column for humans (1-based)."""

    surface: str
    span: Span
    path: str = ""
    line: int = 1
    column: int = 1

    def as_dict(self) -> dict[str, object]:
        """Give the JSON form."""
        return {
            "surface": self.surface,
            "start": self.span.start,
            "end": self.span.end,
            "path": self.path,
            "line": self.line,
            "column": self.column,
        }


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that an editor should look at."""

    code: str
    """Its code in the catalogue, such as CC101."""
    name: str
    """Its name in the catalogue, such as value-mismatch."""
    kind: FindingKind
    severity: Severity
    message: str
    source: Place | None = None
    target: Place | None = None
    related: tuple[Place, ...] = ()
    confidence: float = 1.0
    bead: int | None = None
    """The number of the bead it belongs to, from 0."""

    def as_dict(self) -> dict[str, object]:
        """Give the JSON form."""
        return {
            "code": self.code,
            "name": self.name,
            "kind": self.kind.value,
            "severity": self.severity.value,
            "message": self.message,
            "source": self.source.as_dict() if self.source else None,
            "target": self.target.as_dict() if self.target else None,
            "related": [place.as_dict() for place in self.related],
            "confidence": round(self.confidence, 4),
            "bead": self.bead,
        }
