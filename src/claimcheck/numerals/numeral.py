"""What a written number says: its exact value, how finely it was written, and how far it reaches (三十几万: 310000 to 390000)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from claimcheck.model import Interval, Number, Qualifier


def to_decimal(number: Fraction) -> Decimal:
    """Write a fraction in decimal places: exact where its denominator is made of twos and fives, else in 28 digits."""
    return Decimal(number.numerator) / Decimal(number.denominator)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A written number that was read."""

    value: Number
    resolution: Decimal | None = None
    """The place value of the last digit written; None where no digit tells."""
    extent: Interval | None = None
    """What an approximate numeral covers; None for an exact one."""
    qualifier: Qualifier = Qualifier.NONE
    """The bound that is part of the numeral itself: 30多, twenty-odd."""
    vague: bool = False
    """True where only the magnitude is said: 数十, dozens."""
    span: Interval | None = None
    """The two values of adjacent digits: 七八十 is 70 to 80. None elsewhere."""
    scale: Decimal = Decimal(1)
    """The magnitude word at its end (万, million), which a range before it may share."""
    spelled: bool = False
    """True where it was written in words or characters alone."""
    length: int = 0
    """How many characters of the text were read."""

    @property
    def decimal(self) -> Decimal:
        """The value where it is known to be no third or seventh: what digits, characters and whole numbers write."""
        if isinstance(self.value, Fraction):
            return to_decimal(self.value)
        return self.value
