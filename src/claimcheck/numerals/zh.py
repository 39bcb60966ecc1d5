"""Chinese numerals, pure or mixed with digits: 三十五, 1亿4000万, 三万五, 五千二百多万, 七八十, 十几, 二〇二五, 壹万贰仟, 廿五."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from claimcheck.model import Interval, Qualifier
from claimcheck.numerals.digits import DIGITS, parse_digits
from claimcheck.numerals.han import BIG, DIGIT, HAN_DIGITS, HAN_NUMERALS, MORE, PAIR, RUN, SMALL, SOME, TENS
from claimcheck.numerals.numeral import Numeral

__all__ = ["HAN_DIGITS", "HAN_NUMERALS", "RUN", "read_run"]

_TOKEN = re.compile(
    rf"(?P<digits>{DIGITS})|(?P<point>[点點](?=[{HAN_DIGITS}0-9０-９]))|(?P<digit>[{HAN_DIGITS}])|(?P<small>[{''.join(SMALL)}])"
    rf"|(?P<tens>[{''.join(TENS)}])|(?P<big>[{''.join(BIG)}])|(?P<some>[{SOME}])|(?P<more>[{MORE}])| |[个個]"
)

_APPROXIMATE = {(3, 5), (2, 3), (1, 2), (3, 4), (4, 5), (5, 6), (6, 7), (7, 8), (8, 9), (3, 2)}  # 三五, 七八, 三两


@lru_cache(maxsize=8192)
def read_run(surface: str) -> Numeral | None:
    """Read the whole of a run, or None where it is no well-formed numeral.

    numeral   = section { big section } [ digit ] ;   a bare last digit counts the next lower place: 三万五
    section   = { digit small } [ digit ] | digits | digit { digit } "点" digit { digit } ;
    small     = 十 | 百 | 千 ;  big = 万 | 亿 | 兆 ;  an adjacent pair of digits (七八) gives a span
    """
    tokens = _tokenize(surface)
    if tokens is None:
        return None
    spelled = all(kind != "digits" for kind, _ in tokens)
    kinds = [kind for kind, _ in tokens]
    plain = _read_positional(tokens, kinds)
    if plain is not None:
        return replace(plain, length=len(surface), spelled=True)
    pair = _adjacent(tokens)
    if pair is not None:
        low = _read_exact([*tokens[:pair], *tokens[pair + 1 :]])
        high = _read_exact([*tokens[: pair - 1], *tokens[pair:]])
        if low is None or high is None:
            return None
        low, high = sorted((low, high), key=lambda numeral: numeral.value)
        return replace(high, span=Interval(low.value, high.value), length=len(surface), spelled=spelled)
    numeral = _read_exact(tokens)
    return None if numeral is None else replace(numeral, length=len(surface), spelled=spelled)


def _tokenize(surface: str) -> list[tuple[str, str]] | None:
    tokens, at = [], 0
    while at < len(surface):
        match = _TOKEN.match(surface, at)
        if match is None:
            return None
        if match.lastgroup:
            tokens.append((match.lastgroup, match.group()))
        at = match.end()
    return tokens


def _read_positional(tokens: list[tuple[str, str]], kinds: list[str]) -> Numeral | None:
    """Read 二〇二五 and 一三八: three and more digit characters, or two of which one is a zero."""
    if kinds.count("point") == 1 and set(kinds) == {"digit", "point"} and kinds.index("point") > 1:
        at = kinds.index("point")  # 一七二零点一
        whole, part = ("".join(str(DIGIT[text]) for _, text in half) for half in (tokens[:at], tokens[at + 1 :]))
        return Numeral(Decimal(f"{whole}.{part}"), Decimal(1).scaleb(-len(part)))
    if set(kinds) != {"digit"}:
        return None
    digits = [DIGIT[text] for _, text in tokens]
    if len(digits) >= 3 or (len(digits) == 2 and 0 in digits and digits[0]):  # noqa: PLR2004 - years and codes have three and more
        return Numeral(Decimal("".join(map(str, digits))), Decimal(1))
    return None


def _adjacent(tokens: list[tuple[str, str]]) -> int | None:
    """Return the index of the second digit of an approximate pair (七八十, 十五六, 三五), or None."""
    for index, ((first, a), (second, b)) in enumerate(pairwise(tokens), start=1):
        if any(kind == "point" for kind, _ in tokens[:index]) and all(kind == "digit" for kind, _ in tokens[index:]):
            return None  # decimals: 一点五六
        if first == second == "digit" and (DIGIT[a], DIGIT[b]) in _APPROXIMATE:
            before = tokens[index - 2][0] if index > 1 else ""
            if before != "point" and (before != "digit" or DIGIT[tokens[index - 2][1]] == 0):
                return index
    return None


def _read_exact(tokens: list[tuple[str, str]]) -> Numeral | None:
    return _Reader(tokens).read()


class _Reader:
    """One pass over the tokens of a numeral, one method a kind of token; each says whether the numeral may go on."""

    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self.tokens = tokens
        self.parts: list[tuple[Decimal, int]] = []  # what stands complete, with the exponent of its magnitude
        self.section = Decimal(0)
        self.current: Decimal | None = None
        self.resolution: Decimal | None = None
        self.unit = 0  # exponent of the last unit
        self.zero = False  # a zero stands before this digit
        self.bare = False  # the digit is one character
        self.least = _NO_UNIT  # exponent of the last small unit of this section
        self.some: int | None = None  # exponent at which 几 stands
        self.more = False
        self.point: int | None = None

    def read(self) -> Numeral | None:
        readers = {
            "digits": self._digits, "digit": self._digit, "point": self._point, "tens": self._tens, "small": self._small,
            "big": self._big, "some": self._some, "more": self._more,
        }  # fmt: skip
        for position, (kind, text) in enumerate(self.tokens):
            if not readers[kind](position, text):
                return None
        return self._finish()

    def _kind(self, position: int) -> str:
        return self.tokens[position][0] if 0 <= position < len(self.tokens) else ""

    def _digits(self, _position: int, text: str) -> bool:
        if self.point == 0 and self.current is not None and text.isdigit():
            self.point = -len(text)  # 8点5
            self.current, self.resolution = self.current + Decimal(text).scaleb(self.point), Decimal(1).scaleb(self.point)
            return True
        if self.current is not None or self.point is not None:
            return False
        self.current, self.resolution = parse_digits(text)
        self.bare = len(text) == 1
        return True

    def _digit(self, position: int, text: str) -> bool:
        digit = DIGIT[text]
        if self.point is not None:
            self.point -= 1
            self.current = (self.current or Decimal(0)) + Decimal(digit).scaleb(self.point)
            self.resolution = Decimal(1).scaleb(self.point)
        elif self.current is not None or (text in PAIR and self._kind(position - 1) in {"small", "big"} and not self._kind(position + 1)):
            return False  # 三十两 is thirty taels
        elif digit == 0:
            self.zero = True
            if len(self.tokens) == 1 or self._kind(position + 1) == "point":
                self.current, self.resolution = Decimal(0), Decimal(1)
        else:
            self.current, self.resolution, self.bare = Decimal(digit), Decimal(1), True
        return True

    def _point(self, _position: int, _text: str) -> bool:
        self.point = 0
        if self.current is None and (self.section or self.parts):
            self.current = Decimal(0)  # 三千点五
        elif self.current is not None and self.bare and self.unit > 1 and not self.zero:
            self.current = self.current.scaleb(self.unit - 1)  # 两千三点一
        return self.current is not None

    def _tens(self, _position: int, text: str) -> bool:
        if self.current is not None or self.least <= 1:
            return False
        self.section += TENS[text] * 10
        self.unit, self.least, self.resolution = 1, 1, Decimal(10)
        return True

    def _small(self, position: int, text: str) -> bool:
        exponent = SMALL[text]
        if exponent >= self.least and self._kind(position - 1) != "more":
            return False
        if self.current is None:
            if exponent != 1 and (self.section or (self.parts and not self.zero)):
                return False
            self.current = Decimal(1)
            self.some = exponent if self._kind(position - 1) == "some" else self.some
        self.section += self.current.scaleb(exponent)
        fresh = self.bare or self.resolution is None
        self.resolution = (Decimal(1) if fresh or self.resolution is None else self.resolution).scaleb(exponent)
        self.unit, self.least, self.current, self.zero, self.bare, self.point = exponent, exponent, None, False, False, None
        return True

    def _big(self, position: int, text: str) -> bool:
        exponent = BIG[text]
        if self._kind(position - 1) == "big" and self.parts and self.parts[-1][1] == exponent:
            self.parts[-1] = (self.parts[-1][0].scaleb(exponent), exponent)  # 亿亿
            self.resolution = None if self.resolution is None else self.resolution.scaleb(exponent)
            return True
        if any(part[1] == exponent for part in self.parts) or (self.bare and self.section and self.least > 1 and not self.zero):
            return False  # 三万五万, 九千一万
        lower = sum((part[0] for part in self.parts if part[1] < exponent), Decimal(0))
        chunk = self.section + (self.current or Decimal(0)) + lower
        if not chunk:
            if self.zero:
                return False
            chunk, self.resolution = Decimal(1), Decimal(1)
            self.some = exponent if self._kind(position - 1) == "some" else self.some
        elif self.some is not None:
            self.some += exponent
        self.parts = [*(part for part in self.parts if part[1] > exponent), (chunk.scaleb(exponent), exponent)]
        self.resolution = (self.resolution or Decimal(1)).scaleb(exponent)
        self.section, self.current, self.unit, self.least = Decimal(0), None, exponent, _NO_UNIT
        self.zero, self.bare, self.point = False, False, None
        return True

    def _some(self, position: int, _text: str) -> bool:
        if self.current is not None:
            return False
        before = self._kind(position - 1)
        if before in {"small", "big"} and position + 1 == len(self.tokens):
            self.some = self.unit - 1
        elif before == "small":
            self.some = 0 if self._kind(position + 1) == "big" else 1
        return True

    def _more(self, position: int, _text: str) -> bool:
        self.more = True
        return position > 0

    def _finish(self) -> Numeral:
        total = sum((part[0] for part in self.parts), Decimal(0)) + self.section
        if self.current is not None:
            if self.bare and self.unit > 1 and not self.zero and self.point is None:  # 一百一 is 110
                total += self.current.scaleb(self.unit - 1)
                self.resolution = Decimal(1).scaleb(self.unit - 1)
            else:
                total += self.current
        scale = Decimal(1)
        if self.current is None and self.parts and not self.section:
            scale = scale.scaleb(_tail_exponent(self.tokens) or self.parts[-1][1])
        elif self.current is None and not self.parts and self.section and self.unit > 1:
            scale = scale.scaleb(self.unit)
        return _finish(total, self.resolution, self.some, self.tokens, scale, more=self.more)


_NO_UNIT = 99


def _tail_exponent(tokens: list[tuple[str, str]]) -> int:
    """Return the power of ten of the magnitudes at the end: 12 for 万亿."""
    exponent = 0
    for kind, text in reversed(tokens):
        if kind != "big":
            break
        exponent += BIG[text]
    return exponent


def _finish(
    total: Decimal, resolution: Decimal | None, some: int | None, tokens: list[tuple[str, str]], scale: Decimal, *, more: bool
) -> Numeral:
    """Give an approximate numeral its extent: 几十 is vague, 十几 is 11 to 19, 三十几万 is 310000 to 390000."""
    if some is None:
        return Numeral(total, resolution, qualifier=Qualifier.MORE_THAN if more else Qualifier.NONE, scale=scale)
    step = Decimal(1).scaleb(some)
    if tokens[0][0] == "some":
        return Numeral(
            total, None, extent=Interval(total, total * 10 - step.min(total)), vague=True, qualifier=Qualifier.APPROX, scale=scale
        )
    return Numeral(total, None, extent=Interval(total + step, total + 9 * step), qualifier=Qualifier.APPROX, scale=scale)
