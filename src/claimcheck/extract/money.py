"""Money in ISO 4217 codes: $5, US$3.5bn, RMB 75 million, 30 cents, 30亿港元, 人民币7500万元, 7元9角5分, 万元, ₹2 crore."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.classifiers import CLASSIFIERS
from claimcheck.extract.currency_words import (
    AMBIGUOUS,
    CODES,
    DOLLAR_COUNTRIES,
    DOLLARS,
    MINOR_EN,
    MINOR_ZH,
    NAMES_BEFORE,
    PREFIX_WORDS,
    SIGNS_EN,
    SIGNS_ZH,
    SYMBOLS,
    WORDS_EN,
    WORDS_ZH,
)
from claimcheck.extract.rule import Draft, Rule, Site, draft_at
from claimcheck.model import Interval, Kind, Number, Qualifier
from claimcheck.numerals import han, zh
from claimcheck.numerals.digits import FIGURES, parse_digits
from claimcheck.numerals.trie import trie_pattern

BEFORE_EN = rf"(?<![A-Za-z])(?P<sign>[-−]\s?)?(?P<before>{trie_pattern(SIGNS_EN)})(?:[ \u00a0]|(?<=\$)\s)?"
BEFORE_ZH = rf"(?<![A-Za-z0-9０-９一二两三四五六七八九十百千万亿])(?P<before>{trie_pattern(SIGNS_ZH)})(?P<sign>[-−负負])?\s?"

_CODE_AFTER = (
    rf"[ \u00a0]?(?P<factor>(?:[kKM]|mn|bn)(?=[A-Z]{{3}}(?![A-Za-z])))?(?P<code>{trie_pattern([*CODES, 'RMB', 'NTD'])})(?![A-Za-z])"
)
_BEHIND = "US$ HK$ NT$ A$ C$ S$ RM € $ £ ¥ ₽ ₩ ₫ ₴ ₺ ₹ ฿ ₪ zł Kč 元"
_SYMBOL_AFTER = rf"[ \u00a0]?(?P<symbol>{trie_pattern(_BEHIND.split())})(?![0-9A-Za-z])"
_CASES = re.compile(r"\s+")


def _money(site: Site, unit: str, value: Number | None = None) -> Draft:
    draft = draft_at(site, Kind.MONEY, unit, value=value)
    draft.units = AMBIGUOUS.get(unit, ())
    return draft


def _scaled_money(site: Site, unit: str, factor: Decimal) -> Draft:
    draft = _money(site, unit)
    value = draft.value
    if isinstance(value, Interval):
        draft.value = Interval(
            *(None if end is None else end * factor if isinstance(end, Decimal) else end for end in (value.low, value.high))
        )
    elif isinstance(value, Decimal):
        draft.value = value * factor
    draft.resolution = None if draft.resolution is None else draft.resolution * factor
    return draft


def _other_dollar(site: Site) -> tuple[str, ...]:
    """Name the dollar that a bare sign may stand for besides the American: that of a country named nearby."""
    named = DOLLAR_COUNTRIES.search(site.text, max(0, site.start - _NEARBY), site.end + _NEARBY)
    return ("USD", DOLLARS[named.lastgroup]) if named is not None and named.lastgroup else ()


_NEARBY = 400


def _before(site: Site) -> Draft | None:
    """$5, RMB 75 million, 人民币7500万元: the currency before wins, a word after it belongs to the claim."""
    if site.before is None:
        return None
    symbol = site.before["before"]
    unit = SIGNS_ZH[symbol]
    draft = _money(site, unit)
    if symbol == "$" and site.language == "en":
        draft.units = _other_dollar(site)
    if site.before["sign"] and isinstance(draft.value, Decimal):
        draft.value = -draft.value
    tail = (_TAIL_EN if site.language == "en" else _TAIL_ZH).match(site.text, site.end)
    if symbol in NAMES_BEFORE and (
        tail is None or tail["word"] not in {"元", "圆", "圓"} or _NAMED_BEFORE.search(site.text, 0, draft.start)
    ):
        return None  # 用美元3次
    small = _SMALL_CHANGE.match(site.text, site.end) if unit == "CNY" and site.language == "zh" else None
    if small is not None and isinstance(site.numeral.value, Decimal):
        start, site.before, site.after = draft.start, None, small
        draft = _jiao_fen(site) or draft
        draft.start = start
        return draft
    if tail is not None:
        word = tail["word"].lower()
        named = WORDS_ZH.get(word) or WORDS_EN.get(word) or (word.upper() if word.upper() in CODES else None) or unit
        draft.end = tail.end()
        if (
            named != unit
            and unit not in AMBIGUOUS
            and symbol not in {"$", "＄"}
            and word not in {"元", "圆", "圓", "块", "dollars", "dollar"}
        ):
            draft.end = site.end
        elif unit in AMBIGUOUS or symbol in {"$", "＄"}:
            draft.unit, draft.units = (named, ()) if word not in {"元", "dollars", "dollar"} else (draft.unit, draft.units)
    return draft


def _after_word(site: Site) -> Draft | None:
    if site.after is None:
        return None
    word = _CASES.sub(" ", site.after["word"]).lower()
    unit = WORDS_EN.get(word) or WORDS_ZH.get(word)
    if unit is None:
        return None
    if word in {"pound", "pounds"} and not _is_money_pound(site):
        return None
    if word == "块" and re.match(r"[^，。；、,.;!?！？\s钱]", site.text[site.end + 1 : site.end + 2] or ""):
        return None  # 三块蛋糕 is a count
    draft = _money(site, unit)
    draft.soft = site.numeral.spelled and draft.value == 1 and site.text[site.start] == "一"  # 一英镑 is a pound
    return draft


_SHED = re.compile(r"\b(?:lose|lost|shed|gained?|put on|dropped)\s\Z")
_WEIGHING = re.compile(
    r"\b(?:weigh\w*|lb|ounces?|oz|heav\w+|weight|bodyweight|lift\w*|force|pressure|parcel|cargo|baggage|luggage|meat|thrust)\b",
    re.IGNORECASE,
)


_PAID = re.compile(
    r"\b(?:charg\w+|fees?|costs?|costing|pric\w+|pay|pays|paid|paying|fined?|worth|spen[dt]|sold|rais\w+|earn\w*)\b[^.;]{0,12}\Z"
)


def _is_money_pound(site: Site) -> bool:
    if _PAID.search(site.text, max(0, site.start - 24), site.start):
        return True
    window = site.text[max(0, site.start - 60) : site.end + 40]
    after = site.text[site.after.end() : site.after.end() + 20] if site.after else ""
    if site.text[site.start : site.end].lower() in {"half", "quarter"} or _SHED.search(site.text, max(0, site.start - 12), site.start):
        return False
    return not _WEIGHING.search(window) and not re.match(
        r"\s+of\s+(?!cash|money|debts?|investment|funding|savings|damages?|trade|goods|revenues?|exports?|imports?|tax(?:es)?|sales|loans?|aid|fines?|fees|assets|bonds?|shares|cuts|spending|orders|profits?|losses|turnover|income|public|private|government|taxpayer|subsid|credit|capital|compensation|support|benefits|equity|growth|deals?|contracts?|business|annual|net|new|extra|additional)[a-z]",
        after,
    )


def _minor(site: Site) -> Draft | None:
    if site.after is None:
        return None
    word = site.after["minor"].lower()
    unit, factor = MINOR_EN.get(word) or MINOR_ZH[word]
    if word in {"p", "c"} and (site.text[site.end : site.end + 1] == " " or not site.numeral.resolution):
        return None
    if word == "c" and (site.after["minor"] == "C" or not _SUM_BEFORE.search(site.text, max(0, site.start - 26), site.start)):
        return None
    return _scaled_money(site, unit, Decimal(factor))


_SUM_BEFORE = re.compile(
    rf"(?:\b(?:{trie_pattern(WORDS_EN)})|\b(?:{trie_pattern(CODES)})|[$€£₹][ ]?[0-9]+),?[ ](?:and[ ])?\Z", re.IGNORECASE
)


def _code(site: Site) -> Draft | None:
    """30 USD, 30 MUSD, 45 kEUR."""
    if site.after is None:
        return None
    code = site.after["code"]
    factor = Decimal(_FACTORS[site.after["factor"] or ""])
    return _scaled_money(site, PREFIX_WORDS.get(code, code), factor) if factor != 1 else _money(site, PREFIX_WORDS.get(code, code))


_FACTORS = {"": 1, "k": 10**3, "K": 10**3, "M": 10**6, "mn": 10**6, "bn": 10**9}


def _symbol(site: Site) -> Draft | None:
    if site.after is None:
        return None
    symbol = site.after["symbol"]
    return _money(site, SYMBOLS.get(symbol, "CNY"))


_NUMBER = rf"(?:{FIGURES}|[{zh.HAN_DIGITS}]|[一二三四五六七八九]?十[一二三四五六七八九]?)"


def _jiao_fen(site: Site) -> Draft | None:
    """7元9角5分, 三块五, 捌仟陆佰肆拾元伍角整, 5角: yuan, jiao and fen as one amount."""
    if site.after is None or not isinstance(site.numeral.value, Decimal):
        return None
    groups = site.after.groupdict()
    if groups.get("bare") and (site.numeral.qualifier is not Qualifier.NONE or site.numeral.value >= _LEAST_COUNT):
        return None  # 6000多块五颜六色的玻璃
    value = _ones(site.text[site.start : site.end], site.numeral.value) if groups.get("yuan") else Decimal(0)
    if groups.get("yuan") is None:
        value = site.numeral.value * (Decimal("0.1") if groups.get("unit") else Decimal("0.01"))
    for name, factor in (("jiao", "0.1"), ("fen", "0.01"), ("fen2", "0.01"), ("fen3", "0.01"), ("bare", "0.1")):
        written = groups.get(name)
        if written:
            value += _small(written) * Decimal(factor)
    draft = draft_at(site, Kind.MONEY, "CNY", value=value)
    draft.resolution = Decimal("0.01") if groups.get("fen") or groups.get("fen2") or groups.get("fen3") else Decimal("0.1")
    return draft


def _ones(surface: str, value: Decimal) -> Decimal:
    """Read 叁万捌元伍角 as 30008.5: before jiao and fen a last capital stands for ones."""
    if len(surface) < 3 or surface[-1] not in _CAPITALS or surface[-2] not in "佰仟万萬亿億":  # noqa: PLR2004 - 叁万捌
        return value
    head = zh.read_run(surface[:-1])
    return value if head is None else head.decimal + han.DIGIT[surface[-1]]


_CAPITALS = frozenset("壹贰叁肆伍陆柒捌玖貳參陸")


_LEAST_COUNT = 1000
"""From here on 块 counts pieces where a digit follows."""


def _small(surface: str) -> Decimal:
    if surface[0] in "0123456789０１２３４５６７８９":
        return parse_digits(surface)[0]
    numeral = zh.read_run(surface)
    return numeral.decimal if numeral else Decimal(0)


_BARE_ENDS = (
    f"(?:(?=一[斤个個张張份杯盒瓶件支袋套])|(?![0-9０-９{zh.HAN_NUMERALS}半多几幾]|{trie_pattern(CLASSIFIERS)}"
    "|[元圆角毛岁年月天日号度米斤公千花香仁色彩金星谷里厘颜顏大小]))"
)
"""What may follow the last digit of a price such as 五块六 or 九毛九."""
_CHANGE = (
    rf"(?P<yuan>[元圆圓块塊])(?:(?P<jiao>{_NUMBER})[角毛](?:(?P<fen>{_NUMBER})分|(?P<fen3>[一二三四五六七八九])(?![0-9一-鿿]))?"
    rf"|[零〇]?(?P<fen2>{_NUMBER})分(?!之|钟|鐘)|(?P<bare>[一二三四五六七八九]|(?<=[块塊])[1-9]){_BARE_ENDS})(?:[钱錢整]|)"
)
_SMALL_CHANGE = re.compile(_CHANGE)
_NAMED_BEFORE = re.compile(r"[0-9０-９一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]\s?\Z")
_TAIL_EN = re.compile(rf"[ \u00a0](?P<word>{trie_pattern([*WORDS_EN, *CODES])})(?![A-Za-z])", re.IGNORECASE)
_TAIL_ZH = re.compile(rf"\s?(?P<word>{trie_pattern([*WORDS_ZH, *CODES])})整?")

EN = (
    Rule("money/en/symbol", _before, before=BEFORE_EN),
    Rule("money/en/code", _code, after=_CODE_AFTER),
    Rule("money/en/word", _after_word, after=rf"(?:[ \u00a0]|-|\s?\n\s?)(?:worth of )?(?P<word>(?i:{trie_pattern(WORDS_EN)}))(?![A-Za-z])"),
    Rule("money/en/minor", _minor, after=rf"[ \u00a0-]?(?P<minor>(?i:{trie_pattern(MINOR_EN)}))(?![A-Za-z])"),
    Rule("money/en/symbol-after", _symbol, after=_SYMBOL_AFTER),
)
ZH = (
    Rule("money/zh/symbol", _before, before=BEFORE_ZH),
    Rule("money/zh/yuan-jiao-fen", _jiao_fen, after=_CHANGE),
    Rule(
        "money/zh/jiao",
        _jiao_fen,
        after=(
            rf"(?P<unit>[角毛](?=[，。；、\s]|$|钱|錢|到|至|整|(?:{_NUMBER})分|[一二三四五六七八九]{_BARE_ENDS}))"
            rf"(?:(?P<fen>{_NUMBER})分|(?P<fen3>[一二三四五六七八九]){_BARE_ENDS})?(?:[钱錢整]|)"
        ),
    ),
    Rule("money/zh/minor", _minor, after=rf"\s?(?P<minor>{trie_pattern(MINOR_ZH)})"),
    Rule(
        "money/zh/word",
        _after_word,
        after=rf"\s?(?P<word>{trie_pattern(WORDS_ZH)})(?!旦|素|宵|老|件|首|气)(?:整|正)?(?:（?人民[币幣]）?(?<=人民[币幣])|)",
    ),
    Rule("money/zh/code", _code, after=_CODE_AFTER),
    Rule("money/zh/symbol-after", _symbol, after=_SYMBOL_AFTER),
    Rule("money/zh/word-en", _after_word, after=rf"[ \u00a0](?P<word>(?i:{trie_pattern(WORDS_EN)}))(?![A-Za-z])"),
)
