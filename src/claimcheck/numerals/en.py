"""English numerals: thirty-eight, one hundred and five, two and a half million, half a million, a dozen, nineteen ninety-eight, 3.5bn."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from claimcheck.numerals.en_words import GROUPS, JOINED, ONES, PLURALS, SCALES, TENS
from claimcheck.numerals.numeral import Numeral, to_decimal

_WORD = re.compile(r"[A-Za-z]+")
_HALF = Fraction(1, 2)
_PARTS = {"half": _HALF, "quarter": Fraction(1, 4)}
_HUNDRED = 100
_TEN = 10


@lru_cache(maxsize=8192)
def read_words(surface: str) -> Numeral | None:
    """Read the longest numeral at the start of a run of number words; `length` says how much of it that is.

    numeral = group { scale [ "and" ] group } ; group = [ ones "hundred" [ "and" ] ] ( tens [ ones ] | teen | ones ) ;
    "two and a half million", "half a million", "a million and a half", "twelve point nine nine" and years ("nineteen ninety-eight") too.
    """
    reader = _Reader(surface)
    numeral = reader.read()
    return None if numeral is None else replace(numeral, spelled=True)


def _split_words(surface: str) -> list[tuple[str, int, int]]:
    """List the words of a run with their places: twentyone as two, and a plural behind a number as its singular."""
    words: list[tuple[str, int, int]] = []
    for match in _WORD.finditer(surface):
        word, start, end = match.group().lower(), match.start(), match.end()
        if word in JOINED:
            ones = next(length for length in (3, 4, 5) if word[-length:] in ONES | GROUPS and word[:-length] in ONES | TENS)
            words += [(word[:-ones], start, end - ones), (word[-ones:], end - ones, end)]
        else:
            words.append((PLURALS.get(word, word) if words else word, start, end))
    return words


class _Reader:
    """One pass over the words of a run; stops before the first word that cannot go on."""

    def __init__(self, surface: str) -> None:
        self.surface = surface
        self.words = _split_words(surface)
        self.at = 0
        self.total = Fraction(0)
        self.group = Fraction(0)
        self.has_group = False
        self.step = 1  # place value of the group's last word: 1 after five, 10 after twenty, 100 after hundred
        self.last_scale = 99
        self.end = 0
        self.resolution = Decimal(1)
        self.scale = Decimal(1)
        self.unit = 1
        """What half of it is half of: 12 after a dozen."""
        self.broken = False
        """True where the words cannot be one number, nor can their head: one point two hundred thirty-six."""

    def peek(self, ahead: int = 0) -> str:
        index = self.at + ahead
        return self.words[index][0] if index < len(self.words) else ""

    def take(self, count: int = 1) -> None:
        self.at += count
        self.end = self.words[self.at - 1][2]

    def read(self) -> Numeral | None:
        year = self._year()
        if year is not None:
            return year
        if self.peek() == "point":
            self.has_group = True  # point five
        while self.at < len(self.words) and self._advance():
            pass
        if not self.end or self.broken:
            return None
        value = self.total + self.group
        number = to_decimal(value) if value.denominator in _TERMINATING else value
        return Numeral(number, self.resolution, length=self.end, scale=self.scale)

    def _advance(self) -> bool:  # noqa: C901, PLR0911, PLR0912 - one grammar, one decision a word
        word = self.peek()
        if word == "and":
            return self._after_and()
        if word in {"a", "an"}:
            following = self.peek(1)
            if following in SCALES or following in GROUPS:
                if self.has_group or self.total:
                    return False
                self.group, self.has_group, self.step = Fraction(1), True, 1
                self.at += 1
                return True
            if following == "half":
                self.at += 1
                return self._advance()
            if following == "quarter" and self.peek(2) in SCALES and not self.end:
                self.group, self.has_group, self.step, self.resolution = _PARTS["quarter"], True, 1, Decimal("0.25")
                self.take(2)
                return True
            return False
        if word == "quarter" and (self.peek(1) in SCALES or len(self.words) == 1) and not self.end:  # quarter million, quarter pound
            self.group, self.has_group, self.step, self.resolution = _PARTS["quarter"], True, 1, Decimal("0.25")
            self.take()
            return True
        if word == "half":
            if self.has_group or self.total:
                return False
            self.group, self.has_group, self.step, self.resolution = _HALF, True, 1, Decimal("0.5")
            self.take()
            if self.peek() in {"a", "an"}:
                if self.peek(1) in SCALES or self.peek(1) in GROUPS:
                    self.at += 1
                else:
                    self.take()
            return True
        if word == "point":
            return self._decimals()
        if word in ONES or word in TENS:
            return self._digit_word(word)
        if word in SCALES:
            return self._scale(word)
        if word in GROUPS:
            if (word == "score" and (not self.has_group or self.total)) or (self.has_group and self.group.denominator not in {1, 2, 4}):
                return False
            self.group = (self.group if self.has_group else Fraction(1)) * GROUPS[word]
            self.has_group, self.step, self.unit = True, GROUPS[word] if word == "score" else 1, GROUPS[word]
            self.take()
            return self.peek() == "and"
        return False

    def _digit_word(self, word: str) -> bool:
        number = ONES.get(word, TENS.get(word, 0))
        if self.has_group:
            room = self.step
            if self.group.denominator != 1 or number == 0 or number >= room or (room == 10 and word not in ONES):  # noqa: PLR2004
                return False
        if self.total and self.last_scale <= 0:
            return False
        self.group += number
        self.has_group = True
        self.step = 10 if word in TENS else 1
        self.resolution = Decimal(10) if word in TENS else Decimal(1)
        self.scale = Decimal(1)
        self.take()
        return True

    def _scale(self, word: str) -> bool:
        exponent = SCALES[word]
        if exponent == 2:  # noqa: PLR2004 - hundred multiplies within its group
            if self.has_group and (
                self.group >= 100 or (self.group.denominator != 1 and self.group != _HALF and self.step == 1 and self.group > 20)  # noqa: PLR2004
            ):
                return False
            self.group = (self.group if self.has_group else Fraction(1)) * 100
            self.has_group, self.step, self.resolution, self.scale = True, 100, Decimal(100), Decimal(100)
            self.take()
            return True
        factor = Fraction(10) ** exponent
        if not self.has_group and self.total:  # thousand million, lakh crore
            self.total *= factor
        elif exponent >= self.last_scale:
            self.total = (self.total + self.group) * factor
        else:
            self.total += (self.group if self.has_group else Fraction(1)) * factor
        self.group, self.has_group, self.step = Fraction(0), False, 1
        self.last_scale = exponent
        self.resolution = self.resolution.scaleb(exponent) if self.resolution < 1 else Decimal(1).scaleb(exponent)
        self.scale = Decimal(1).scaleb(exponent)
        self.take()
        return True

    def _after_and(self) -> bool:
        following = self.peek(1)
        if following in _PARTS and self.has_group:  # five and half minutes
            self.words.insert(self.at + 1, ("a", 0, 0))
            following = "a"
        if following in {"a", "an"} and self.peek(2) in _PARTS:
            if not (self.has_group or self.total):
                return False
            part = _PARTS[self.peek(2)]
            if not self.has_group and SCALES.get(self.peek(3), 99) < self.last_scale:  # a billion and a half million
                self.group, self.has_group, self.resolution = part, True, Decimal(part.numerator) / part.denominator
                self.step = 1
                self.take(3)
                return True
            if self.has_group:
                self.group += part * self.unit
                self.resolution = Decimal(part.numerator) / part.denominator
            else:
                self.total += part * Fraction(10) ** self.last_scale
                self.resolution = (Decimal(part.numerator) / part.denominator).scaleb(self.last_scale)
            self.step = 1
            self.take(3)
            return (self.peek() in SCALES or self.peek() in GROUPS) and self.has_group
        hundred = self.has_group and (self.step == _HUNDRED or self.unit == GROUPS["score"])
        if (following in ONES or following in TENS) and (hundred or (self.total and not self.has_group)):
            small = ONES.get(following, TENS.get(following, 0))
            if small == 0 or (self.total and not hundred and not self._joins(following)):
                return False
            self.at += 1
            return True
        return False

    def _joins(self, following: str) -> bool:
        """After a scale "and" goes on with what is below a hundred, or with a group of its own scale (two million and five thousand)."""
        index = self.at + 1
        while index < len(self.words) and (self.words[index][0] in ONES or self.words[index][0] in TENS):
            index += 1
        after = self.words[index][0] if index < len(self.words) else ""
        return bool(following) and (after not in SCALES or SCALES[after] < self.last_scale)

    def _decimals(self) -> bool:
        if not self.has_group or self.step == _HUNDRED:
            return False
        digits, count = self._places()
        if not digits:
            return False
        if self.peek(count) in {"hundred", "hundered"} or self.peek(count) in TENS or ONES.get(self.peek(count), 0) >= _TEN:
            self.broken = True
            return False
        self.group += Fraction(int(digits), 10 ** len(digits))
        self.resolution = Decimal(1).scaleb(-len(digits))
        self.step = 1
        self.take(count)
        return self.peek() in SCALES

    def _places(self) -> tuple[str, int]:
        """Read what stands behind the point, digit for digit (nine nine) or as one number below a hundred (fourteen, twenty-five)."""
        digits, count = "", 1
        while ONES.get(self.peek(count), _TEN) < _TEN or self.peek(count) in {"oh", "o"}:
            digits += str(ONES.get(self.peek(count), 0))
            count += 1
        word = self.peek(count)
        if digits or not (word in TENS or ONES.get(word, 0) >= _TEN):
            return digits, count
        ones = ONES.get(self.peek(count + 1), 0) if word in TENS else 0
        if 0 < ones < _TEN:
            return str(TENS[word] + ones), count + 2
        return str(TENS.get(word) or ONES[word]), count + 1

    def _year(self) -> Numeral | None:
        """Read nineteen ninety-eight, twenty twenty-five, eighteen oh five, nineteen zero one: a teen or twenty, then two digits."""
        first, second = self.peek(), self.peek(1)
        century = ONES.get(first) or TENS.get(first) or 0
        if not (10 <= century <= 20):  # noqa: PLR2004 - places of the decimal system
            return None
        if second in TENS:
            ones = ONES.get(self.peek(2), 0)
            count = 3 if 0 < ones < 10 else 2  # noqa: PLR2004 - places of the decimal system
            rest = TENS[second] + (ones if count == 3 else 0)  # noqa: PLR2004 - places of the decimal system
        elif second in {"oh", "o", "zero"} and 0 < ONES.get(self.peek(2), 0) < 10:  # noqa: PLR2004 - places of the decimal system
            rest, count = ONES[self.peek(2)], 3
        elif 10 <= ONES.get(second, 0) < 20:  # noqa: PLR2004 - places of the decimal system
            rest, count = ONES[second], 2
        else:
            return None
        if self.peek(count) in SCALES:
            return None
        end = self.words[count - 1][2]
        return Numeral(Decimal(century * 100 + rest), Decimal(1), length=end)


_TERMINATING = {2**a * 5**b for a in range(12) for b in range(12)}
