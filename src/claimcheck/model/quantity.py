"""Claims and their values: exact numbers, dates, times, intervals, labels."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import TypeAlias

from claimcheck.model.text import Span

Number: TypeAlias = Decimal | Fraction
"""An exact number: a Decimal where it was written in decimal places, else a Fraction."""


class Kind(StrEnum):
    """What a claim measures."""

    PERCENT = "percent"
    PERCENTAGE_POINTS = "percentage_points"
    BASIS_POINTS = "basis_points"
    PERMILLE = "permille"
    MONEY = "money"
    MULTIPLIER = "multiplier"
    COUNT = "count"
    VAGUE_COUNT = "vague_count"
    QUANTITY = "quantity"
    TEMPERATURE = "temperature"
    DURATION = "duration"
    AGE = "age"
    DATE = "date"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    FISCAL_YEAR = "fiscal_year"
    TIME = "time"
    RANGE = "range"
    FRACTION = "fraction"
    RATIO = "ratio"
    RATE = "rate"
    RANK = "rank"
    ORDINAL = "ordinal"
    SCORE = "score"
    TOLERANCE = "tolerance"


class Qualifier(StrEnum):
    """How a claim bounds its value."""

    NONE = "none"
    APPROX = "approx"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    NEARLY = "nearly"


class Direction(StrEnum):
    """Where the verb that governs a claim says it moved."""

    NONE = "none"
    UP = "up"
    DOWN = "down"


class Change(StrEnum):
    """Whether a claim is the size of a change (rose by 5) or its end point (rose to 5)."""

    NONE = "none"
    BY = "by"
    TO = "to"


class Aspect(StrEnum):
    """In what respect two claims differ."""

    VALUE = "value"
    UNIT = "unit"
    KIND = "kind"
    QUALIFIER = "qualifier"
    DIRECTION = "direction"
    CHANGE = "change"
    PRECISION = "precision"
    READING = "reading"


@dataclass(frozen=True, slots=True)
class Interval:
    """A range with both ends, either of which may be open (None)."""

    low: Number | None
    high: Number | None


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A date of the Gregorian calendar with parts left out: 2025-03-05, --03-05, --03, ---25, 2025-03."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __str__(self) -> str:
        """Write ISO 8601 with missing parts left out, as in --03-05."""
        if self.year is not None:
            parts = [f"{self.year:04d}", *(f"{part:02d}" for part in (self.month, self.day) if part is not None)]
            return "-".join(parts)
        if self.month is not None:
            return f"--{self.month:02d}" + (f"-{self.day:02d}" if self.day is not None else "")
        return f"---{self.day:02d}"


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day on the 24-hour clock."""

    hour: int
    minute: int = 0
    second: int | None = None

    def __str__(self) -> str:
        """Write 19:30, with seconds only where they were written."""
        return f"{self.hour:02d}:{self.minute:02d}" + (f":{self.second:02d}" if self.second is not None else "")


@dataclass(frozen=True, slots=True)
class Label:
    """A named period: Q3, H1, FY2024, 1990s."""

    name: str

    def __str__(self) -> str:
        """Write the name."""
        return self.name


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two numbers set against each other: a ratio 1:3, a score 3-2."""

    first: Number
    second: Number
    sign: str = ":"

    def __str__(self) -> str:
        """Write both with their sign between them."""
        return f"{format_number(self.first)}{self.sign}{format_number(self.second)}"


Value: TypeAlias = Decimal | Fraction | Interval | CalendarDate | ClockTime | Label | Pairing


def format_number(number: Number) -> str:
    """Write a number exactly: plain decimal digits, or "2/3" for what no decimal writes."""
    if isinstance(number, Fraction):
        return f"{number.numerator}/{number.denominator}" if number.denominator != 1 else str(number.numerator)
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def format_value(value: Value) -> str | list[str | None]:
    """Write a value in its JSON form (see DESIGN: decimal string, "2/3", ISO date, [low, high] ...)."""
    if isinstance(value, (Decimal, Fraction)):
        return format_number(value)
    if isinstance(value, Interval):
        return [None if end is None else format_number(end) for end in (value.low, value.high)]
    return str(value)


@dataclass(frozen=True, slots=True)
class Claim:
    """One numeric statement of a text."""

    span: Span
    """Its code points, in the text that was given to `extract` or in the document."""
    surface: str
    kind: Kind
    value: Value
    unit: str | None = None
    """A code of `units` (km, USD, %, x ...); "per 100000" for a rate; None for a bare count."""
    qualifier: Qualifier = Qualifier.NONE
    direction: Direction = Direction.NONE
    change: Change = Change.NONE
    rule: str = ""
    """The rule that read it, such as percent/zh/fen-zhi."""
    resolution: Decimal | None = None
    """The place value of the last digit that was written: 0.1 for 2.5, 100000 for 275.7 million. None where no digit tells."""
    extent: Interval | None = None
    """What an approximate numeral covers: [310000, 390000] for 三十几万. None for an exact one."""
    readings: tuple[Value, ...] = ()
    """Other values that the same words may mean: 2 and 3 for 快两倍. Empty where there is one meaning."""
    units: tuple[str, ...] = ()
    """Other units that the same sign may mean: CNY and JPY for ¥. Empty where there is one."""
    soft: bool = False
    """True for what is a number only when the other side contradicts it: both, a single, the first."""
    emphatic: Qualifier = Qualifier.NONE
    """AT_MOST for 高达 and as much as, AT_LEAST for 满 and starting at: words that stress a number, and answer such a bound or none."""
    per: str | None = None
    """What it is counted for: hour for "$18 an hour" and 时薪; None where nothing is said."""
    context: str = ""
    """The head of the counted noun, or the governing word, for pairing; short."""
    cue: Span | None = None
    """The span that takes in the words of qualifier and direction as well, where they stand beside the number."""

    @property
    def reach(self) -> Span:
        """The span with its cue words, where there are any."""
        return self.cue or self.span

    def as_dict(self) -> dict[str, object]:
        """Give the JSON form."""
        return {
            "surface": self.surface,
            "start": self.span.start,
            "end": self.span.end,
            "kind": self.kind.value,
            "value": format_value(self.value),
            "unit": self.unit,
            "qualifier": self.qualifier.value,
            "direction": self.direction.value,
            "change": self.change.value,
            "rule": self.rule,
            "per": self.per,
            "context": self.context,
            "extent": None if self.extent is None else format_value(self.extent),
            "readings": [format_value(reading) for reading in self.readings],
            "soft": self.soft,
        }
