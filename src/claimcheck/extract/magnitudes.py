"""A numeral of a text with its magnitude and what makes it a bound: 3.5 billion, $600m, 30k, 1亿4000万, 5亿多, twenty-odd."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from claimcheck.extract.grammar import Grammar
from claimcheck.extract.money import BEFORE_EN, BEFORE_ZH
from claimcheck.model import Language, Qualifier
from claimcheck.numerals import en, zh
from claimcheck.numerals.digits import read_digits
from claimcheck.numerals.en_magnitudes import ODD, SCALE, scale_exponent
from claimcheck.numerals.numeral import Numeral

_CURRENCY = {Language.EN: re.compile(rf"(?:{BEFORE_EN})\Z"), Language.ZH: re.compile(rf"(?:{BEFORE_ZH})\Z")}
_CURRENCY_AFTER = re.compile(r"[ \u00a0]?(?:dollars?|euros?|pounds?|yuan|yen|RMB|USD|EUR|GBP|CNY|美元|欧元|元)")
_PEOPLE_AFTER = re.compile(
    r"[ \u00a0](?:people|users|subscribers|downloads|views|customers|viewers|followers|jobs|households|visitors|copies|units|parameters"
    r"|tokens|members|shares|hectares|tonnes|tons|barrels|active|monthly|daily|US|in|of|followers|visits|records|students|workers|homes"
    r"|cars|vehicles|tests|doses|passengers)\b"
)
_ADDRESS = re.compile(r"\s[A-Z][a-z]+\s(?:Street|Road|Avenue|Lane|Drive|Square)\b")
_NOT_THOUSAND = re.compile(
    r"[ \u00a0](?:run|race|resolution|TV|television|video|display|monitor|screen|camera|footage|content|fun|walk|UHD|gaming)\b",
    re.IGNORECASE,
)
_MAX = 10**40


def read_numeral(grammar: Grammar, text: str, start: int, end: int, floor: int) -> Numeral | None:
    """Read the numeral at a place, with its magnitude: 3.5 billion, 600m after a currency, 3 million in a Chinese text."""
    first = text[start]
    if first.isascii() and not first.isdigit() and first != ".":
        numeral = en.read_words(text[start:end])
        return None if numeral is None else _odd(numeral, text, start)
    if grammar.language is Language.ZH:
        surface = text[start:end]
        if first == "半":
            return Numeral(Decimal("0.5"), Decimal("0.5"), spelled=True, length=1)
        numeral = zh.read_run(surface.replace(" ", "")) if not _plain_digits(surface) else None
        if numeral is not None:
            return _more(replace(numeral, length=end - start), text, start)
        if not (first.isdigit() and first not in zh.HAN_NUMERALS):
            return _shorter(surface)
        digits = grammar.number.match(text, start)
        if digits is not None and not _plain_digits(digits.group()):
            return _shorter(surface)
    numeral = read_digits(text, start, _digits_end(text, start, end))
    scale = SCALE.match(text, start + numeral.length)
    if scale is not None and -_MAX < numeral.value < _MAX and _scales(grammar, text, scale, start, floor):
        factor = Decimal(1).scaleb(scale_exponent(scale))
        resolution = None if numeral.resolution is None else numeral.resolution * factor
        value = numeral.value * factor if isinstance(numeral.value, Decimal) else numeral.value
        numeral = Numeral(value, resolution, scale=factor, length=scale.end() - start)
    else:
        half = _AND_HALF.match(text, start + numeral.length)
        if half is not None and isinstance(numeral.value, Decimal):
            factor = Decimal(1).scaleb(scale_exponent(SCALE.match(" " + half["scale"]))) if half["scale"] else Decimal(1)  # type: ignore[arg-type]
            numeral = Numeral((numeral.value + Decimal("0.5")) * factor, factor / 2, scale=factor, length=half.end() - start)
    if grammar.language is Language.ZH:
        numeral = _more(numeral, text, start)
    return _odd(numeral, text, start)


_MORE = re.compile(
    r"\s?[多余餘](?!元化|样|少|数|數|边形|媒体|功能|额|额|款|下|地|次方)|[来來](?=[个個名人家年岁歲天次万亿萬億位条條度米斤块塊公里分小种種件本张張只隻辆輛台户戶页頁秒间間篇桌瓶头頭匹亩畝吨噸层層元])"
)
_KELVIN = re.compile("[Kk]elvin|温度|液化|沸点|熔点|绝对零度|temperature|liquef|superconduct|液体|冷却|超导")
_AND_HALF = re.compile(r"(?:\s(?:and\s)?a\shalf|-and-a-half|\s?½)(?:\s(?P<scale>million|billion|trillion|thousand))?(?![A-Za-z])")


def _more(numeral: Numeral, text: str, start: int) -> Numeral:
    """Take in what makes a Chinese numeral a lower bound: 5 亿多美元, 30余年."""
    more = _MORE.match(text, start + numeral.length)
    if more is None or (-10 < numeral.value < 10 and numeral.scale == 1) or numeral.span is not None:  # noqa: PLR2004 - 三多 is no numeral
        return numeral
    vague = more.group().strip() in {"来", "來"}
    return replace(numeral, qualifier=Qualifier.APPROX if vague else Qualifier.MORE_THAN, length=more.end() - start)


def _plain_digits(surface: str) -> bool:
    return all(character.isdigit() or character in " ,.．，\u00a0\u202f·" for character in surface) and not any(
        character in zh.HAN_NUMERALS for character in surface
    )


def _digits_end(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in "十百千万亿兆":
        end -= 1
    return end


def _shorter(surface: str) -> Numeral | None:
    """Read the longest head of a run that is a numeral: 九千一万 is none, and nothing is made of it by guessing."""
    for end in range(len(surface) - 1, 0, -1):
        if surface[end - 1] in "点點几幾数數多余餘":
            continue
        numeral = zh.read_run(surface[:end])
        if numeral is not None and end == 1:
            return None
        if numeral is not None and (surface[end] not in zh.HAN_NUMERALS or surface[end] in "两兩"):
            return numeral
    return None


def _odd(numeral: Numeral, text: str, start: int) -> Numeral:
    odd = ODD.match(text, start + numeral.length)
    if odd is None or (text[odd.start() : odd.end()].strip() == "odd" and not numeral.length):
        return numeral
    return replace(numeral, qualifier=Qualifier.MORE_THAN, length=odd.end() - start)


def _scales(grammar: Grammar, text: str, scale: re.Match[str], start: int, floor: int) -> bool:
    """Weigh a single letter: 600m is money only with a currency, else metres; 30k and 70B are magnitudes; 5K run and 4K TV are not."""
    if scale["word"] or scale["short"]:
        return not (scale["short"] and scale["short"].lower() == "mn" and scale["short"] != "mn")
    letter = scale["letter"]
    money = (
        _CURRENCY[grammar.language].search(text, max(floor, start - 8), start) is not None
        or _CURRENCY_AFTER.match(text, scale.end()) is not None
    )
    if money:
        return True
    if letter == "K" and _KELVIN.search(text, max(0, start - 30), scale.end() + 30):
        return False
    if letter in {"k", "K"}:
        return not _NOT_THOUSAND.match(text, scale.end())
    if letter in {"B", "M"}:
        return not _ADDRESS.match(text, scale.end())
    return letter == "m" and _PEOPLE_AFTER.match(text, scale.end()) is not None
