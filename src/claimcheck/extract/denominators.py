"""What a number is counted for: $18 an hour, 95 grams per kilometre, 时薪18美元, 每公里95克."""

from __future__ import annotations

import re

from claimcheck.extract.rule import Draft
from claimcheck.model import Kind, Language
from claimcheck.numerals.trie import trie_pattern

_EN = {
    "second": "second", "minute": "minute", "hour": "hour", "hourly": "hour", "day": "day", "night": "night", "week": "week",
    "month": "month", "quarter": "quarter", "year": "year", "annum": "year", "person": "person", "head": "person", "capita": "person",
    "passenger": "person", "share": "share", "gram": "g", "kilogram": "kg", "kilo": "kg", "kg": "kg", "pound": "lb", "ton": "t",
    "tonne": "t", "carat": "carat", "barrel": "barrel", "litre": "L", "liter": "L", "gallon": "gal", "kilometre": "km",
    "kilometer": "km", "km": "km", "mile": "mile", "square metre": "m2", "square meter": "m2", "square kilometre": "km2",
    "square kilometer": "km2", "square mile": "mile2", "square foot": "ft2", "mu": "mu",
    "hectare": "ha", "acre": "acre", "kWh": "kWh", "kilowatt-hour": "kWh",
}  # fmt: skip
_ADVERBS = {
    "hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "monthly": "month", "quarterly": "quarter", "yearly": "year",
    "annually": "year",
}  # fmt: skip
_ZH = {
    "秒": "second", "分钟": "minute", "小时": "hour", "天": "day", "日": "day", "晚": "night", "夜": "night", "周": "week",
    "星期": "week", "月": "month", "季度": "quarter", "年": "year", "人": "person", "股": "share", "克": "g", "公斤": "kg",
    "千克": "kg", "磅": "lb", "吨": "t", "克拉": "carat", "桶": "barrel", "升": "L", "加仑": "gal", "公里": "km", "千米": "km",
    "英里": "mile", "平方米": "m2", "平方公里": "km2", "平方千米": "km2", "平方英里": "mile2", "平米": "m2", "平方英尺": "ft2",
    "亩": "mu", "公顷": "ha", "英亩": "acre", "度": "kWh", "千瓦时": "kWh",
}  # fmt: skip
_WAGES = {"时": "hour", "日": "day", "周": "week", "月": "month", "年": "year"}
_BEHIND_EN = re.compile(
    rf"(?:[ -][a-z]+)?(?:(?:[ ](?:an?|per|each|every|for each|for every)[ ]|/)(?P<per>{trie_pattern(_EN)})\b"
    r"(?! and a half| (?:earlier|ago|later|before|after|on|to|from|in)\b)"
    rf"|[ ](?P<adverb>{trie_pattern(_ADVERBS)})(?=[.,;:)]|$))"
)
_BEFORE_ZH = re.compile(rf"(?:每[一个個]{{0,2}}(?P<per>{trie_pattern(_ZH)})|(?P<wage>[时日周月年])薪)[^，。；、！？0-9每]{{0,8}}\Z")
_BEHIND_ZH = re.compile(rf"(?:(?:/|每)(?P<per>{trie_pattern(_ZH)})|(?:一|每)个?(?P<time>小时|天|晚|夜|个月|年)(?![前后内以来多半]))")
_COUNTED = {Kind.MONEY, Kind.QUANTITY, Kind.COUNT, Kind.VAGUE_COUNT, Kind.RANGE, Kind.DURATION, Kind.PERCENT, Kind.PERCENTAGE_POINTS}
_WINDOW = 16


def read_per(draft: Draft, text: str, floor: int, language: Language) -> str | None:
    """Return the code of what a claim is counted for, or None where nothing says it."""
    if draft.kind not in _COUNTED:
        return None
    return _read_en(draft, text) if language is Language.EN else _read_zh(draft, text, floor)


def _read_en(draft: Draft, text: str) -> str | None:
    """Read it behind an English claim: a kilo, per day, weekly; not where two stand, per square metre per month."""
    match = _BEHIND_EN.match(text, draft.end)
    if match is None or _BEHIND_EN.match(text, match.end()):
        return None
    return _ADVERBS[match["adverb"]] if match["adverb"] else _EN[match["per"]]


def _read_zh(draft: Draft, text: str, floor: int) -> str | None:
    """Read it before a Chinese claim or its verb, or behind it: 每公斤, 时薪, 每吨跌至, /天."""
    starts = [draft.start] if draft.cue is None or draft.cue.start >= draft.start else [draft.start, draft.cue.start]
    for start in starts:
        match = _BEFORE_ZH.search(text, max(floor, start - _WINDOW), start)
        if match is None:
            continue
        if text[max(0, match.start() - 4) : match.start()].count("每"):
            return None  # 每平方米每月: two at once
        return _WAGES[match["wage"]] if match["wage"] else _ZH[match["per"]]
    match = _BEHIND_ZH.match(text, draft.end)
    return _ZH[match["per"] or match["time"].removeprefix("个")] if match else None
