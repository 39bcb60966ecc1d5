"""Chinese durations: 一年半, 两个半小时, 个半小时, 三刻钟, 90日, 1分57秒79."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.duration_words import SYMBOLS, WORDS_ZH
from claimcheck.extract.durations import in_years, name_months, plus_half, read_stopwatch
from claimcheck.extract.rule import Draft, Rule, Site, close, draft_at, draft_over, triggered
from claimcheck.extract.written_numbers import read_count
from claimcheck.model import Kind, Label, Qualifier
from claimcheck.numerals import zh
from claimcheck.numerals.trie import trie_pattern


def _word_zh(site: Site) -> Draft | None:  # noqa: PLR0911 - one word, one decision
    if site.after is None:
        return None
    word = site.after["word"]
    inner = site.after.groupdict().get("inner")
    much = site.after.groupdict().get("much")
    unit = (_COUNTED.get(word) if inner or much else None) or WORDS_ZH.get(word)
    if unit is None:
        return None
    text = site.text
    if word == "年" and not _is_years(site):
        return None
    if word == "天" and text.startswith(
        ("气", "空", "下", "堂", "真", "花板", "使", "然", "文", "鹅", "线", "猫", "赋", "地", "生"), site.after.end()
    ):
        return None
    if word in {"周", "週"} and (
        text.startswith(("年", "边", "岁", "密", "围", "知", "全", "转", "期", "末"), site.after.end())
        or text[site.start - 1 : site.start] in {"第", "上", "下"}
    ):
        return None
    if word in {"个钟", "個鐘"} and text.startswith(("表", "錶", "点", "點", "楼", "情"), site.after.end()):
        return None
    if word == "载" and not text.startswith(("，", "。", "的", "来"), site.after.end()):
        return None
    value = plus_half(site.numeral.value) if site.after["half"] or inner else None
    draft = draft_at(site, Kind.DURATION, unit, value=value)
    if much:
        draft.qualifier = Qualifier.APPROX if much.endswith("来") else Qualifier.MORE_THAN
    draft.readings = () if much or unit != "month" else _named_months(site)
    if word in {"周年", "週年"}:
        draft.kind = Kind.ORDINAL
    counted = text[site.start - 1 : site.start] == "个" or text[max(0, site.start - 3) : site.start - 1].startswith("第")
    draft.soft = counted or (value is None and not much and site.numeral.value == 1 and site.numeral.spelled)
    return in_years(draft)


def _named_months(site: Site) -> tuple[Label, ...]:
    """前六个月 is the first half of a year, where the other side says so."""
    end = _FROM_END.search(site.text, max(0, site.start - 2), site.start)
    return name_months(site.numeral.value, "first" if end.group() == "前" else "last") if end else ()


_FROM_END = re.compile(r"(?<![目之以此])前\Z|最[后後]\Z")
_COUNTED = {"月": "month", "世纪": "century", "世紀": "century", "钟": "hour", "鐘": "hour"}
"""Units of time that are such only behind a classifier: 两个半月, 三個半鐘."""


def _one_and_half(site: Site) -> Draft | None:
    """个半小时, 個半鐘, 分半鐘: one and a half, the one left out."""
    if site.match is None:
        return None
    word = site.match["word"]
    unit = "minute" if site.match.group().startswith("分") else _COUNTED.get(word) or WORDS_ZH[word]
    return close(draft_over(site, Kind.DURATION, Decimal("1.5"), unit))


def _symbol(site: Site) -> Draft | None:
    """10ms, 30min, 50us behind digits."""
    if site.after is None or site.numeral.spelled:
        return None
    return draft_at(site, Kind.DURATION, _SYMBOLS[site.after["symbol"]])


_SYMBOLS = {symbol: unit for symbol, unit in SYMBOLS.items() if symbol != "d"} | {"us": "microsecond", "min": "minute", "hr": "hour"}


def _is_years(site: Site) -> bool:
    """三十年 and 20年 are durations; 2019年 is a year."""
    value = site.numeral.value
    if site.numeral.span is not None or site.numeral.scale != 1:
        return True
    digits = site.text[site.start : site.end]
    return not (1000 <= value < 2200 and len(digits) == 4)  # noqa: PLR2004 - four digits write a calendar year


def _ke(site: Site) -> Draft | None:
    """一刻钟 and 三刻钟: quarters of an hour."""
    if site.match is None:
        return None
    return draft_over(site, Kind.DURATION, (read_count(site.match["number"]) or Decimal(0)) * 15, "minute")


def _day_span(site: Site) -> Draft | None:
    """90日, 九十日: days, where no month has so many or a bound asks for a stretch of time."""
    value = site.numeral.value
    within = site.text.startswith(("内", "之内", "以内", "以上"), site.end + 1) or site.text[site.start] == "半"
    if not isinstance(value, Decimal) or (value <= 31 and not within):  # noqa: PLR2004 - a day of the month
        return None
    return draft_at(site, Kind.DURATION, "day")


def _half_minute(site: Site) -> Draft | None:
    """一分半钟: a minute and a half."""
    minute = read_count(site.match["minute"]) if site.match else None
    return None if minute is None else draft_over(site, Kind.DURATION, minute + Decimal("0.5"), "minute")


def _minutes_zh(site: Site) -> Draft | None:
    """三分二十五秒."""
    if site.match is None:
        return None
    minute, second = read_count(site.match["minute"]), read_count(site.match["second"])
    return None if minute is None or second is None else draft_over(site, Kind.DURATION, minute * 60 + second, "second")


def _quarters_zh(site: Site) -> Draft | None:
    """前三季度: the first three quarters, as long as three."""
    if site.match is None:
        return None
    return draft_over(site, Kind.DURATION, read_count(site.match["number"]) or Decimal(0), "quarter")


ZH = (
    *triggered("durations/zh/quarters", _quarters_zh, r"前(?P<number>[二两三2-3])个?季度"),
    *triggered("durations/zh/ke", _ke, r"(?P<number>[一三两])刻[钟鐘]"),
    *triggered(
        "durations/zh/one-and-half",
        _one_and_half,
        (
            r"(?<![零〇一二三四五六七八九十百千万两兩几幾数數多半0-9０-９这這那每整各某前后後下上第])[个個]半(?P<word>小时|小時|钟头|鐘頭|钟|鐘|月(?!牙|板)|星期|礼拜|禮拜)"
            r"(?![表头])"
        ),
        r"(?<![零〇一二三四五六七八九十百千万两兩几幾0-9０-９])分半(?P<word>鐘)",
    ),
    *triggered(
        "durations/zh/half-minute",
        _half_minute,
        rf"(?<![第零〇一二三四五六七八九十百千万0-9.])(?P<minute>[{zh.HAN_DIGITS}十]{{1,3}}|[0-9]{{1,2}})分半(?:[钟鐘]|(?![之数]))",
    ),
    *triggered(
        "durations/zh/minutes",
        _minutes_zh,
        rf"(?<![第零〇一二三四五六七八九十百千万])(?P<minute>[{zh.HAN_DIGITS}十]{{1,3}})分(?P<second>[{zh.HAN_DIGITS}十]{{1,3}})秒",
    ),
    *triggered(
        "durations/zh/stopwatch",
        read_stopwatch,
        r"(?<![0-9.])(?:(?P<hour>[0-9]{1,2})小?时)?(?P<minute>[0-9]{1,2})分(?P<second>[0-9]{1,2})秒(?P<part>[0-9]{1,3})?(?![0-9])",
        r"(?<![0-9.分])(?P<second>[0-9]{1,2})秒(?P<part>[0-9]{2})(?![0-9])",
        r"(?<![\w:.])(?:(?P<hour>[0-9]{1,2}):)?(?P<minute>[0-9]{1,2}):(?P<second>[0-5][0-9]\.[0-9]{1,3})(?![0-9:])",
    ),
    Rule("durations/zh/days", _day_span, after="日"),
    Rule(
        "durations/zh/symbol",
        _symbol,
        after=rf"[ \u00a0]?(?P<symbol>{trie_pattern(_SYMBOLS)})(?:(?![A-Za-z0-9/²³']|店|怀旧|复古|年代)|(?<=h)(?=[0-9]+m))",
    ),
    Rule(
        "durations/zh/word",
        _word_zh,
        after=(
            r"\s?(?P<inner>[个個]半(?=小时|小時|月|星期|钟|鐘|分钟|分鐘|礼拜|禮拜|世纪|世紀|学期))?(?P<much>[个個]?[多来來](?=小时|小時|月|星期|钟头|鐘頭|世纪|世紀|年|天))?"
            rf"(?P<word>{trie_pattern([*WORDS_ZH, *_COUNTED])})(?P<half>半(?![决导岛径价数山])|)(?!代)"
        ),
    ),
)
