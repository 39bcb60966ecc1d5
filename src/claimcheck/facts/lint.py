"""What is doubtful in a registry that can be read: reviews, circular evidence, contradictions, what is never used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from claimcheck.facts.circular import is_circular
from claimcheck.facts.contradictions import find_contradictions
from claimcheck.facts.reviews import is_overdue
from claimcheck.findings import make_finding
from claimcheck.model import Fact, Finding, Origin, Place, Registry, Source, Span, Waiver


def lint_registry(registry: Registry, on: date) -> tuple[Finding, ...]:
    """Give what is doubtful, in the order of the files."""
    found = [
        *(finding for fact in registry.facts for finding in _lint_fact(fact, on)),
        *(_contradict(one, other) for one, other in find_contradictions(registry.facts)),
        *_lint_sources(registry),
        *(finding for waiver in registry.waivers for finding in lint_waiver(waiver, on)),
    ]
    return sort_findings(found, registry.paths)


def sort_findings(findings: Iterable[Finding], paths: Iterable[str]) -> tuple[Finding, ...]:
    """Sort findings by file, line, column and code."""
    files = {path: number for number, path in enumerate(paths)}

    def position(finding: Finding) -> tuple[int, int, int, str]:
        place = finding.source
        return (files.get(place.path, len(files)), place.line, place.column, finding.code) if place else (-1, 0, 0, finding.code)

    return tuple(sorted(findings, key=position))


def place_of(origin: Origin | None, surface: str) -> Place | None:
    """Give the place of an entry as a finding names it."""
    return Place(surface, Span(0, 0), origin.path, origin.line, origin.column) if origin else None


def describe_overdue(fact: Fact, on: date) -> Finding:
    """Say that a fact is past its review, and by how much."""
    late = (on - fact.review_by).days if fact.review_by else 0
    checked = f"; last checked on {fact.checked_on}" if fact.checked_on else "; never checked"
    message = f'"{fact.key}" was due for review on {fact.review_by}, {late:,} day{"" if late == 1 else "s"} ago{checked}'
    return make_finding("CC305", message, source=place_of(fact.origin, fact.key))


def lint_waiver(waiver: Waiver, on: date) -> Iterator[Finding]:
    """Give what is doubtful in a waiver."""
    place = place_of(waiver.origin, waiver.text)
    if waiver.until is not None and waiver.until < on:
        yield make_finding("CC007", f'the waiver of "{waiver.text}" ended on {waiver.until}', source=place)
    if not waiver.reason:
        yield make_finding("CC008", f'the waiver of "{waiver.text}" gives no reason', source=place)


def _lint_fact(fact: Fact, on: date) -> Iterator[Finding]:
    place = place_of(fact.origin, fact.key)
    if is_overdue(fact, on):
        yield describe_overdue(fact, on)
    if not fact.evidence and not fact.table:
        yield make_finding("CC309", f'"{fact.key}" names no source', source=place)
    elif is_circular(fact):
        sources = ", ".join(dict.fromkeys(evidence.source.key for evidence in fact.evidence))
        yield make_finding("CC307", f'all evidence of "{fact.key}" is its owner\'s own word ({sources})', source=place)
    if not fact.measure and not any(statement.terms for statement in fact.statements.values()):
        yield make_finding("CC312", f'"{fact.key}" has neither terms nor a measure, so it is never applied', source=place)


def _contradict(one: Fact, other: Fact) -> Finding:
    message = f'"{other.key}" says {_value(other)} and "{one.key}" ({one.origin}) says {_value(one)} of the same thing'
    related = place_of(one.origin, one.key)
    return make_finding("CC306", message, source=place_of(other.origin, other.key), related=(related,) if related else ())


def _value(fact: Fact) -> str:
    return f"{fact.written} ({fact.direction.value})" if fact.direction else fact.written


def _lint_sources(registry: Registry) -> Iterator[Finding]:
    used = {(fact.origin.path, evidence.source.key) for fact in registry.facts for evidence in fact.evidence}
    used |= {(fact.origin.path, fact.table) for fact in registry.facts if fact.table}
    for source in registry.sources:
        yield from _lint_source(source, used=source.origin is None or (source.origin.path, source.key) in used)


def _lint_source(source: Source, *, used: bool) -> Iterator[Finding]:
    place = place_of(source.origin, source.key)
    if source.url and not source.archive_url:
        yield make_finding("CC310", f'the source "{source.key}" has no archived copy', source=place)
    if not used:
        yield make_finding("CC311", f'no fact uses the source "{source.key}"', source=place)
