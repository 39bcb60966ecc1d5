"""Percentages, points, permille and discounts: 5%, five per cent, 百分之五, 三成五, 2.3个百分点, 25 basis points, 打八折, 20% off."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from claimcheck.extract.rule import Draft, Rule, Site, draft_at, draft_over, triggered
from claimcheck.model import Direction, Interval, Kind, Number
from claimcheck.numerals import han
from claimcheck.numerals.digits import fold_width
from claimcheck.numerals.numeral import Numeral

_S = "[ \u00a0\u202f]?"


def _percent(site: Site) -> Draft | None:
    """Read a percentage; to "pay 85% of the price" is 15 % off."""
    draft = draft_at(site, Kind.PERCENT, "%")
    if (
        isinstance(draft.value, Decimal)
        and _OF_PRICE.match(site.text, draft.end)
        and _PAY.search(site.text, max(0, site.start - 16), site.start)
    ):
        draft.value, draft.direction = 100 - draft.value, Direction.DOWN
    return draft


_OF_PRICE = re.compile(r"\sof\s(?:the|its|their)\s(?:[a-z]+\s)?price\b")
_PAY = re.compile(r"\b(?:pay|pays|paid|paying)\s(?:only\s|just\s)?\Z")


def _points(site: Site) -> Draft | None:
    return draft_at(site, Kind.PERCENTAGE_POINTS, "pp")


def _basis(site: Site) -> Draft | None:
    return draft_at(site, Kind.BASIS_POINTS, "bp")


def _permille(site: Site) -> Draft | None:
    return draft_at(site, Kind.PERMILLE, "‰")


def _off(site: Site) -> Draft | None:
    draft = draft_at(site, Kind.PERCENT, "%")
    draft.direction = Direction.DOWN
    return draft


def _scaled(site: Site, factor: Decimal) -> Site:
    """Return the site with its numeral multiplied: 三成 is 30 %."""
    numeral = site.numeral

    def times(number: Number) -> Number:
        return number * factor if isinstance(number, Decimal) else number * int(factor)

    def ends(interval: Interval | None) -> Interval | None:
        if interval is None:
            return None
        return Interval(*(None if end is None else times(end) for end in (interval.low, interval.high)))

    scaled = Numeral(
        times(numeral.value),
        None if numeral.resolution is None else numeral.resolution * factor,
        ends(numeral.extent),
        numeral.qualifier,
        vague=numeral.vague,
        span=ends(numeral.span),
        spelled=numeral.spelled,
        length=numeral.length,
    )
    return replace(site, numeral=scaled)


def _cheng(site: Site) -> Draft | None:
    """三成 is 30 %, 三成五 is 35 %, 九成多 more than 90 %."""
    if site.numeral.value > 10 or site.text.startswith(("成", "城"), site.after.end() if site.after else site.end):  # noqa: PLR2004 - tenths
        return None
    half = site.after["half"] if site.after else None
    site = _scaled(site, Decimal(10))
    draft = draft_at(site, Kind.PERCENT, "%")
    if half and isinstance(draft.value, Decimal):
        draft.value += Decimal(5) if half == "半" else _digit(half)
        draft.resolution = Decimal(1)
    return draft


def _discount(site: Site) -> Draft | None:
    """八折 is 20 % off, 八五折, 8.5折 and 八点五折 are 15 % off, 二五折 is 75 % off, 打对折 half price."""
    if site.match is None:
        return None
    written = fold_width(site.match["tenths"]).replace(" ", "").replace("点", ".").replace("點", ".")
    if written in {"半", "对", "對"}:
        return _half_price(site)
    value = Decimal("".join(character if character == "." else str(_digit(character)) for character in written))
    tenths = value / 10 if value >= 10 else value  # noqa: PLR2004 - 八五 stands for 8.5
    if not 0 < tenths < 10:  # noqa: PLR2004 - tenths
        return None
    draft = draft_over(site, Kind.PERCENT, 100 - tenths * 10, "%")
    draft.direction = Direction.DOWN
    draft.resolution = Decimal(1)
    return draft


def _digit(character: str) -> int:
    return int(character) if character.isascii() else han.DIGIT[character]


_TENTHS = "[一二三四五六七八九两兩壹贰叁肆伍陆柒捌玖貳參陸]"
_NOT_FOLDED = "(?!就|再|为[二两三四]|腾|磨|射|返|叠|旧|合|算成|线|服|断|痕|页|騰|疊|舊|線|斷|頁|扇|线|子|纸|腰|床|椅|桌|叶|光|现|损|戟|桂)"
_TENTH_ENDS = "(?![个個十百千万亿名家人年月天次点萬億])"


def _half_price(site: Site) -> Draft | None:
    """Half price, half off: 50 % off."""
    draft = draft_over(site, Kind.PERCENT, Decimal(50), "%")
    draft.direction, draft.resolution = Direction.DOWN, Decimal(1)
    return draft


def _fen_zhi(kind: Kind, unit: str, factor: str) -> Rule:
    def build(site: Site) -> Draft | None:
        return draft_at(_scaled(site, Decimal(factor)) if factor != "1" else site, kind, unit)

    head = {"%": "[百佰]", "‰": "[千仟]"}[unit] if factor == "1" else "[万萬]"
    slug = {"%": "fen-zhi", "‰": "qian-fen-zhi"}[unit] if factor == "1" else "wan-fen-zhi"
    return Rule(f"percents/zh/{slug}", build, before=rf"(?:(?<![百佰千仟]){head} ?分 ?之){_S}")


EN = (
    *triggered("percents/en/half-price", _half_price, r"(?i:\bhalf[- ](?:price|off)\b)"),
    Rule("percents/en/off", _off, after=rf"{_S}(?:%|％|-?percent|per[ -]?cent)\s+(?:off\b|discount\b)"),
    Rule(
        "percents/en/points",
        _points,
        after=rf"(?:{_S}(?:%|％)?|[ -])(?:percentage|percent|per cent|%)[ -]points?\b|{_S}(?:pp|ppts?|pps|p\.p\.)(?![A-Za-z])",
    ),
    Rule("percents/en/basis-points", _basis, after=r"[ -]basis[ -]points?\b|[ \u00a0\u202f-]?bps?(?![A-Za-z])"),
    Rule("percents/en/permille", _permille, after=rf"{_S}‰|\s+(?:per|in a|out of a)\s+thousand\b|\s+per\s+mille?\b|\s+permil(?:le)?\b"),
    Rule("percents/en/percent", _percent, after=rf"{_S}(?:%|％|﹪|٪)|[ \u00a0-]{{0,2}}(?:percent(?:age)?|per[ -]?cent|pct\.?)(?![A-Za-z])"),
)

ZH = (
    Rule("percents/zh/points", _points, after=rf"[ \u00a0\u202f]{{0,3}}[个個]?{_S}(?:百 ?分 ?[点點]|%点|pp(?![A-Za-z]))"),
    Rule("percents/zh/basis-points", _basis, after=rf"{_S}[个個]?{_S}(?:基点|基點|(?:bps?|BPs?)(?![A-Za-z]))"),
    Rule("percents/zh/permille", _permille, after=rf"{_S}‰"),
    Rule("percents/zh/percent", _percent, after=rf"{_S}(?:%|％|﹪|(?:percent|per cent)\b)"),
    *triggered("percents/zh/half-price", _half_price, r"半价(?!值)", r"對半價|半價"),
    *triggered(
        "percents/zh/discount",
        _discount,
        (
            rf"(?<!折)(?:打了?)?(?P<tenths>(?:{_TENTHS}|[0-9０-９]) ?[点點] ?(?:{_TENTHS}|[0-9０-９])|(?<![点點]){_TENTHS}{{1,2}}"
            rf"|[0-9０-９](?:[.．][0-9０-９]+)?|[1-9１-９][0-9０-９]) ?折{_NOT_FOLDED}"
        ),
        rf"打了?[个個]?(?P<tenths>[对對半])折{_NOT_FOLDED}",
        rf"(?<=[场場价價均])(?P<tenths>[对對半])折{_NOT_FOLDED}",
        r"(?m:^)(?P<tenths>[对對半])折(?=[，。！；\s]|优惠|優惠|特价|出售|销售|$)",
    ),
    Rule(
        "percents/zh/cheng",
        _cheng,
        after=(
            rf" ?成(?:(?= ?{_TENTHS}| ?半) ?(?P<half>{_TENTHS}|半){_TENTH_ENDS}|(?=[，。；、！？：\s」”’）)]|$|的|以上|以下|左右|多"
            "|为|是|来自|在|家[庭长企]|员工(?!作)|長者|长者|本[地科]|[^员立果功本交绩熟分为长品]{2})(?!员(?!工)|立|果|功|本(?![地科])|交|绩|熟|分|为|长(?!者)|品|都|语|群|套|婚|家(?![庭长企])|活|双|对|型|因|天|千"
            "|百|就|效|规|见|名))"
        ),
    ),
    _fen_zhi(Kind.PERCENT, "%", "1"),
    _fen_zhi(Kind.PERMILLE, "‰", "1"),
    _fen_zhi(Kind.PERMILLE, "‰", "0.1"),
)
