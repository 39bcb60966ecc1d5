"""Rules as values: a name, the words before and after a numeral (百分之 38, 38 percent), and a function that may decline."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeAlias

from claimcheck.model import Change, Direction, Interval, Kind, Language, Qualifier, Span, Value
from claimcheck.numerals.numeral import Numeral


@dataclass(slots=True)
class Site:
    """One numeral of a text, and what stands before and after it."""

    text: str
    start: int
    end: int
    numeral: Numeral
    language: Language
    floor: int = 0
    """Where the claim before it ends: nothing before this may be read again."""
    before: re.Match[str] | None = None
    after: re.Match[str] | None = None
    match: re.Match[str] | None = None
    """The words that a trigger found; then start and end are those of the match, and the numeral is empty."""

    @property
    def value(self) -> Value:
        """The value of the numeral: a number, or an interval where adjacent digits give one (七八十)."""
        return self.numeral.span or self.numeral.value


@dataclass(slots=True)
class Draft:
    """A claim in the making: the rules fill in what they read, the qualifier and the direction come last."""

    start: int
    end: int
    kind: Kind
    value: Value
    unit: str | None = None
    rule: str = ""
    qualifier: Qualifier = Qualifier.NONE
    direction: Direction = Direction.NONE
    change: Change = Change.NONE
    resolution: Decimal | None = None
    extent: Interval | None = None
    readings: tuple[Value, ...] = ()
    units: tuple[str, ...] = ()
    soft: bool = False
    emphatic: Qualifier = Qualifier.NONE
    per: str | None = None
    context: str = ""
    cue: Span | None = None
    numeral: Numeral | None = None
    closed: bool = False
    """True where no range may be made of it."""
    numeral_span: Span = field(default=Span(0, 0))


Build: TypeAlias = Callable[[Site], "Draft | None"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of writing a claim in one language.

    A rule stands at a numeral (`before`, `after`) or finds its own words in the text (`trigger`, and then it reads the numerals in it
    itself). Patterns are regular expressions; `before` must end, and `after` must begin, where the numeral does.
    """

    name: str
    build: Build
    before: str = ""
    after: str = ""
    trigger: str = ""
    guard: str = ""
    """What must begin where the trigger does, for it to be tried at all. Rules of one guard that follow each other ask it once."""


def triggered(name: str, build: Build, *patterns: str, guard: str = "") -> tuple[Rule, ...]:
    """Make one rule of several patterns: a group name may stand once in each."""
    return tuple(Rule(name, build, trigger=pattern, guard=guard) for pattern in patterns)


def draft_over(site: Site, kind: Kind, value: Value, unit: str | None = None) -> Draft:
    """Draft a claim over all that a trigger matched."""
    return Draft(site.start, site.end, kind, value, unit)


def draft_at(site: Site, kind: Kind, unit: str | None = None, *, value: Value | None = None) -> Draft:
    """Draft a claim over the numeral of a site and the words that its rule matched."""
    numeral = site.numeral
    start = site.before.start() if site.before else site.start
    end = site.after.end() if site.after else site.end
    own = value is None
    got = site.value if value is None else value
    if isinstance(got, Interval):
        kind = Kind.RANGE
    return Draft(
        start=start,
        end=end,
        kind=kind,
        value=got,
        unit=unit,
        qualifier=numeral.qualifier,
        resolution=numeral.resolution if own else None,
        extent=numeral.extent if own else None,
        numeral=numeral,
        numeral_span=Span(site.start, site.end),
    )


def widen_cue(draft: Draft, span: Span) -> None:
    """Take words that bear on a claim into the stretch that is shown with it."""
    draft.cue = span if draft.cue is None else Span(min(draft.cue.start, span.start), max(draft.cue.end, span.end))


def close(draft: Draft) -> Draft:
    """Let no range be made of a claim that is whole."""
    draft.closed = True
    return draft
