"""A numeral of a text with its magnitude and what makes it a bound: 3.5 billion, $600m, 30k, 1亿4000万, 5亿多, twenty-odd."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from claimcheck.extract.grammar import Grammar
from claimcheck.extract.money import BEFORE_EN, BEFORE_ZH
from claimcheck.model import Language, Qualifier
from claimcheck.numerals import en, zh
from claimcheck.numerals.en_magnitudes import ODD, SCALE, scale_exponent
from claimcheck.numerals.en_words import SCALES
from claimcheck.numerals.numeral import Numeral, to_decimal
from claimcheck.numerals.powers import read_digits
from claimcheck.numerals.trie import trie_pattern

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
        plain = _PLAIN_DIGITS.fullmatch(surface) is not None
        numeral = None if plain else zh.read_run(surface.replace(" ", ""))
        if numeral is not None:
            return _more(numeral if numeral.length == end - start else replace(numeral, length=end - start), text, start)
        if not plain or (first != "." and not (first.isdigit() and first not in zh.HAN_NUMERALS)):
            return _shorter(surface)
    return _read_figures(grammar, text, start, end, floor)


def _read_figures(grammar: Grammar, text: str, start: int, end: int, floor: int) -> Numeral | None:
    """Read digits with what makes more of them: 3.5 billion, 2 dozen, 2 and a half."""
    numeral = read_digits(text, start, _digits_end(text, start, end))
    if numeral is None:
        return None
    at = start + numeral.length
    scale = SCALE.match(text, at)
    if scale is not None and -_MAX < numeral.value < _MAX and _scales(grammar, text, scale, start, floor):
        factor = Decimal(1).scaleb(scale_exponent(scale))
        resolution = None if numeral.resolution is None else numeral.resolution * factor
        value = numeral.value * factor if isinstance(numeral.value, Decimal) else numeral.value
        numeral = _chain(Numeral(value, resolution, scale=factor, length=scale.end() - start), text, start)
    elif isinstance(numeral.value, Decimal):
        numeral = _multiplied(numeral, numeral.value, text, start)
    if grammar.language is Language.ZH:
        numeral = _more(numeral, text, start)
    return _odd(numeral, text, start)


def _multiplied(numeral: Numeral, value: Decimal, text: str, start: int) -> Numeral:
    """Take in a dozen, and a half: 2 dozen, 2 and a half million."""
    at = start + numeral.length
    dozens = _DOZENS.match(text, at)
    if dozens is not None:
        return Numeral(value * 12, Decimal(12), scale=Decimal(12), length=dozens.end() - start)
    half = _AND_HALF.match(text, at)
    if half is None:
        return numeral
    scale = SCALE.match(" " + half["scale"]) if half["scale"] else None
    factor = Decimal(1).scaleb(scale_exponent(scale)) if scale else Decimal(1)
    return Numeral((value + Decimal("0.5")) * factor, factor / 2, scale=factor, length=half.end() - start)


_MORE = re.compile(
    r"\s?[多余餘](?!元化|样|少|数|數|边形|媒体|功能|额|额|款|下|地|次方)|[来來](?=[个個名人家年岁歲天次万亿萬億位条條度米斤块塊公里分小种種件本张張只隻辆輛台户戶页頁秒间間篇桌瓶头頭匹亩畝吨噸层層元])"
)
_KELVIN = re.compile(
    "[Kk]elvin|°\\s?[CF]|[℃℉]|[Cc]elsius|[Ff]ahrenheit|摄氏|温度|液化|沸点|熔点|绝对零度|temperature|liquef|superconduct|液体|冷却|超导"
)
_DOZENS = re.compile(r"[ \u00a0-]dozens?\b(?! roses\b)", re.IGNORECASE)
_CHAIN = re.compile(
    rf"(?: and |[ -])(?P<digits>[0-9]{{1,3}})(?![0-9.,/:%％-])(?:[ -](?P<word>{trie_pattern(SCALES)})s?\b)?"
    r"(?! ?(?:percent|per cent|[ap]\.?m\b))",
    re.IGNORECASE,
)
_AND_PART = re.compile(r" and (?:an?|one|1)[ -](?P<part>half|quarter|third|fifth|tenth)(?![A-Za-z-])(?! of| to| as)", re.IGNORECASE)
_PARTS = {"half": 2, "quarter": 4, "third": 3, "fifth": 5, "tenth": 10}


def _chain(numeral: Numeral, text: str, start: int) -> Numeral:
    """Take in the smaller magnitudes that follow: 2 million 300 thousand, 3 hundred and 21; and 3 million and a quarter."""
    if not isinstance(numeral.value, Decimal):
        return numeral
    part = _AND_PART.match(text, start + numeral.length)
    if part is not None:
        whole = Fraction(numeral.value) + Fraction(numeral.scale) / _PARTS[part["part"].lower()]
        exact = to_decimal(whole)
        return Numeral(exact if exact == whole else whole, None, scale=numeral.scale, length=part.end() - start)
    while (more := _CHAIN.match(text, start + numeral.length)) is not None:
        scale = Decimal(1).scaleb(SCALES[more["word"].lower()]) if more["word"] else Decimal(1)
        value = int(more["digits"]) * scale
        if value >= numeral.scale or (scale == 1 and numeral.scale != _HUNDRED):
            break
        numeral = Numeral(numeral.value + value, scale, scale=scale, length=more.end() - start)
    return numeral


_HUNDRED = 100
_AND_HALF = re.compile(r"(?:\s(?:and\s)?a\shalf|-and-a-half|\s?½)(?:\s(?P<scale>million|billion|trillion|thousand))?(?![A-Za-z])")


def _more(numeral: Numeral, text: str, start: int) -> Numeral:
    """Take in what makes a Chinese numeral a lower bound: 5 亿多美元, 30余年."""
    more = _MORE.match(text, start + numeral.length)
    if more is None or (-10 < numeral.value < 10 and numeral.scale == 1) or numeral.span is not None:  # noqa: PLR2004 - 三多 is no numeral
        return numeral
    vague = more.group().strip() in {"来", "來"}
    return replace(numeral, qualifier=Qualifier.APPROX if vague else Qualifier.MORE_THAN, length=more.end() - start)


_PLAIN_DIGITS = re.compile(f"(?![{zh.HAN_NUMERALS}])(?:[\\d ,.．，\u00a0\u202f·](?![{zh.HAN_NUMERALS}]))*")


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
    letter = scale["letter"] or scale["far"]
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
