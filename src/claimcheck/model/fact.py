"""Facts and what they say of claims: a registry of sourced numbers, and the verdict on each number of a document."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from claimcheck.model.quantity import Claim, Direction
from claimcheck.model.text import Language, Segment


class Verdict(StrEnum):
    """What a registry says of a claim."""

    SUPPORTED = "supported"
    REFUTED = "refuted"
    OUTDATED = "outdated"
    MIXED = "mixed"
    NOT_ENOUGH_EVIDENCE = "not enough evidence"


class SourceKind(StrEnum):
    """How near a source is to what it says."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    SELF = "self"
    """The page itself, or what its owner says of itself."""


class Quantity(StrEnum):
    """What sort of number a fact is."""

    LEVEL = "level"
    CHANGE = "change"
    SHARE = "share"
    COUNT = "count"
    RATE = "rate"
    RATIO = "ratio"
    RANK = "rank"
    DATE = "date"
    DURATION = "duration"
    PRICE = "price"


class ToleranceRule(StrEnum):
    """How near a document must come to the value of a fact."""

    AS_WRITTEN = "as-written"
    EXACT = "exact"
    ABSOLUTE = "abs"
    RELATIVE = "rel"
    POINTS = "pp"


@dataclass(frozen=True, slots=True)
class Tolerance:
    """A rule and, where it needs one, its size: units of the fact, a share of its value, or percentage points."""

    rule: ToleranceRule = ToleranceRule.AS_WRITTEN
    size: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days, both ends counted: 2024, 2024-Q2, 2024-06-30."""

    first: date
    last: date
    name: str
    """How it was written, as in 2024-Q2."""
    dated: bool = True
    """False where the year is not known, as for "in the second quarter": the year of its days means nothing then."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an entry of a registry stands."""

    path: str
    line: int
    column: int

    def __str__(self) -> str:
        """Write path:line:column."""
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Owner:
    """Who keeps a registry, or who makes a claim."""

    name: str
    type: str = "Organization"
    url: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a number comes from."""

    key: str
    title: str
    kind: SourceKind = SourceKind.SECONDARY
    url: str = ""
    archive_url: str = ""
    issued: str = ""
    accessed: str = ""
    publisher: str = ""
    authors: tuple[str, ...] = ()
    table: str = ""
    """The path of its CSV file, for a source that is a table."""
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a source says for a fact."""

    source: Source
    locator: str = ""
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """A fact in the words of one language."""

    text: str
    terms: tuple[str, ...] = ()
    """Words for what is counted."""
    excluded: tuple[str, ...] = ()
    """Words beside which a number is about something else."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One sourced number."""

    key: str
    statements: dict[Language, Statement]
    written: str
    """Its value as the registry writes it."""
    value: Claim
    origin: Origin
    quantity: Quantity | None = None
    direction: Direction | None = None
    as_of: Period | None = None
    base: Period | None = None
    about: dict[Language | None, tuple[str, ...]] = field(default_factory=dict)
    """The names of whom it is about, by language; under None those of both."""
    measure: str = ""
    tolerance: Tolerance = Tolerance()
    evidence: tuple[Evidence, ...] = ()
    checked_on: date | None = None
    checked_by: str = ""
    review_by: date | None = None
    superseded: tuple[Claim, ...] = ()
    """Values that were right once."""
    expect_in: tuple[str, ...] = ()
    """Files in which it should stand, as glob patterns."""
    verdict: Verdict | None = None
    """What the evidence says of the statement, where it is a claim of other people."""
    claimed_by: Owner | None = None
    appearance: tuple[str, ...] = ()
    owner: Owner | None = None
    table: str = ""
    """The key of the source whose table holds its value, where one does."""

    def names(self, language: Language) -> tuple[str, ...]:
        """Give the names of whom it is about that a text in a language may use."""
        return (*self.about.get(None, ()), *self.about.get(language, ()))


@dataclass(frozen=True, slots=True)
class Waiver:
    """A claim that needs no fact, and why."""

    text: str
    origin: Origin
    paths: tuple[str, ...] = ()
    """Files that it holds for, as glob patterns; all where there is none."""
    reason: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Registry:
    """The facts of all files of a registry, in their order."""

    facts: tuple[Fact, ...] = ()
    sources: tuple[Source, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    paths: tuple[str, ...] = ()


class Standing(StrEnum):
    """What the ledger says of a claim."""

    MATCHED = "matched"
    """A fact applies to it."""
    WAIVED = "waived"
    UNREGISTERED = "unregistered"


@dataclass(frozen=True, slots=True)
class Verification:
    """What the registry says of one claim of a document."""

    segment: Segment
    claim: Claim
    verdict: Verdict
    standing: Standing
    facts: tuple[Fact, ...] = ()
    """The facts that apply; the first is the one that decided."""
    why: tuple[str, ...] = ()
    """Why the first was matched, in a few words each: the term, the subject, the period."""
    reason: str = ""
    """What the comparison found."""
    finding: int | None = None
    """The index of its finding in the report, where there is one."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """The denominators of a verification."""

    facts: int = 0
    claims: int = 0
    matched: int = 0
    waived: int = 0
    unregistered: int = 0
    supported: int = 0
    refuted: int = 0
    outdated: int = 0
    mixed: int = 0

    def as_dict(self) -> dict[str, int]:
        """Give the JSON form."""
        return {name: getattr(self, name) for name in self.__slots__}

    @classmethod
    def total(cls, ledgers: Iterable[Ledger | None]) -> Ledger:
        """Add up the ledgers of several documents over one registry."""
        rows = [each.as_dict() for each in ledgers if each is not None]
        sums = {name: sum(row[name] for row in rows) for name in cls.__slots__}
        return cls(**{**sums, "facts": max((row["facts"] for row in rows), default=0)})

    @property
    def coverage(self) -> Decimal | None:
        """The percentage of claims that are matched or waived, or None where there is no claim."""
        return Decimal(100 * (self.matched + self.waived)) / self.claims if self.claims else None
