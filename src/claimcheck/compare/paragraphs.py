"""Paragraphs without a counterpart: that they are, and which claim of the document they repeat."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from claimcheck.findings import make_finding
from claimcheck.model import Claim, Finding, Kind, Place, Segment, Value
from claimcheck.wording import place, quote

_ALIKE = 60
"""How alike, from 0 to 100, two wordings must be for one to repeat the other with another number."""
_AROUND = 24
_TRIED = 24
"""How many claims of one kind and unit are looked at, so that a long document stays linear."""
_SHOWN = 3
_PLAIN = frozenset({Kind.YEAR, Kind.ORDINAL, Kind.RANK})


@dataclass(frozen=True, slots=True)
class Known:
    """A claim that has its partner, with both segments."""

    claim: Claim
    segment: Segment
    partner: Claim
    partner_segment: Segment


class Register:
    """The claims of one side that have a partner, by what they measure and by what they state."""

    def __init__(self, known: Iterable[Known]) -> None:
        """Sort the claims."""
        self._by_measure: dict[tuple[Kind, str | None], list[Known]] = defaultdict(list)
        self._by_statement: dict[tuple[Kind, str | None, Value], list[Known]] = defaultdict(list)
        for entry in known:
            claim = entry.claim
            self._by_measure[claim.kind, claim.unit].append(entry)
            self._by_statement[claim.kind, claim.unit, claim.value].append(entry)

    def find(self, claim: Claim, segment: Segment) -> tuple[Known, bool] | None:
        """Find the claim that this one repeats, and tell whether the values are equal."""
        if claim.soft:
            return None
        equal = self._by_statement.get((claim.kind, claim.unit, claim.value), [])
        best = _likest(claim, segment, equal, 0 if claim.kind not in _PLAIN else _ALIKE)
        if best is not None:
            return best, True
        other = _likest(claim, segment, self._by_measure.get((claim.kind, claim.unit), []), _ALIKE)
        return None if other is None else (other, False)


def _likest(claim: Claim, segment: Segment, entries: Sequence[Known], least: float) -> Known | None:
    """Give the claim among the first ones whose wording is most alike, if it is alike enough."""
    scored = [(_alike(claim, segment, entry), -number, entry) for number, entry in enumerate(entries[:_TRIED])]
    best = max(scored, default=None, key=lambda row: row[:2])
    return best[2] if best is not None and best[0] >= least else None


def _alike(claim: Claim, segment: Segment, entry: Known) -> float:
    """Compare the wording around two claims of one language."""
    return fuzz.ratio(_around(claim, segment), _around(entry.claim, entry.segment))


def _around(claim: Claim, segment: Segment) -> str:
    """Cut out the words around a claim, the claim itself left out."""
    text = segment.document.text
    start = max(claim.span.start - _AROUND, segment.span.start)
    end = min(claim.span.end + _AROUND // 2, segment.span.end)
    return text[start : claim.span.start] + " " + text[claim.span.end : end]


def report_paragraph(
    segment: Segment, claims: Sequence[Claim], register: Register, *, bead: int, added: bool
) -> tuple[Finding, frozenset[int]]:
    """Make the finding of a paragraph without counterpart, and say which of its claims repeat one of the document."""
    said: list[str] = []
    related: list[Place] = []
    repeated: set[int] = set()
    for number, claim in enumerate(claims):
        found = register.find(claim, segment)
        if found is None:
            continue
        entry, equal = found
        repeated |= {number} if equal else set()
        if len(said) < _SHOWN:
            where = place(entry.partner_segment, entry.partner.span)
            related.append(where)
            verdict = "and agrees with it" if equal else "but differs from it"
            said.append(f"its {quote(claim)} repeats {quote(entry.partner)} at line {where.line} {verdict}")
    missing = "English" if added else "Chinese"
    message = f"this paragraph has no counterpart in {missing}" + (f"; {'; '.join(said)}" if said else "")
    here = place(segment, segment.span)
    return (
        make_finding(
            "CC004" if added else "CC003",
            message,
            source=None if added else here,
            target=here if added else None,
            related=tuple(related),
            bead=bead,
        ),
        frozenset(repeated),
    )
