"""Which facts are past their review, and which will be soon: what an editor looks at on a Monday."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from claimcheck.facts.lint import describe_overdue, place_of
from claimcheck.facts.reviews import is_overdue
from claimcheck.findings import make_finding
from claimcheck.model import Fact, Finding, Severity


def find_stale(facts: Sequence[Fact], on: date, until: date) -> tuple[Finding, ...]:
    """Give the facts that are overdue on a day, and as notes those that are due until another, the longest waiting first."""
    due = sorted((fact.review_by, number) for number, fact in enumerate(facts) if fact.review_by is not None and fact.review_by <= until)
    listed = [facts[number] for _, number in due]
    return tuple(describe_overdue(fact, on) if is_overdue(fact, on) else _describe_due(fact, on) for fact in listed)


def _describe_due(fact: Fact, on: date) -> Finding:
    left = (fact.review_by - on).days if fact.review_by else 0
    when = "today" if left == 0 else "tomorrow" if left == 1 else f"in {left:,} days"
    message = f'"{fact.key}" is due for review on {fact.review_by}, {when}'
    return make_finding("CC305", message, source=place_of(fact.origin, fact.key), severity=Severity.NOTE)
