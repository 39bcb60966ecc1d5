"""The words of units of time in both languages: hours, business days, 个小时, 年头."""

from __future__ import annotations

_UNITS_EN = {
    "second": "second", "sec": "second", "minute": "minute", "min": "minute", "hour": "hour", "hr": "hour", "day": "day", "week": "week",
    "fortnight": "fortnight", "month": "month", "quarter": "quarter", "year": "year", "yr": "year", "decade": "decade",
    "century": "century", "millisecond": "millisecond", "microsecond": "microsecond", "nanosecond": "nanosecond", "business day": "day",
    "working day": "day", "calendar day": "day", "trading day": "day", "calendar month": "month",
}  # fmt: skip
_MORE_EN = {
    "centuries": "century", "consecutive days": "day", "consecutive years": "year", "straight days": "day", "consecutive months": "month",
    "consecutive quarters": "quarter", "straight quarters": "quarter", "straight years": "year", "straight months": "month",
    "consecutive weeks": "week", "more years": "year", "more days": "day", "more months": "month", "full years": "year",
    "light years": "ly", "whole days": "day", "man-hours": "hour",
}  # fmt: skip
_SPACED = {**_UNITS_EN, **{word + "s": unit for word, unit in _UNITS_EN.items()}, **_MORE_EN}
WORDS_EN = _SPACED | {word.replace(" ", "-"): unit for word, unit in _SPACED.items() if " " in word}
SYMBOLS = {
    "ms": "millisecond", "μs": "microsecond", "µs": "microsecond", "ns": "nanosecond", "h": "hour", "s": "second", "hrs": "hour",
    "mins": "minute", "secs": "second", "yrs": "year", "d": "day",
}  # fmt: skip
WORDS_ZH = {
    "秒": "second", "秒钟": "second", "秒鐘": "second", "分钟": "minute", "分鐘": "minute", "小时": "hour", "小時": "hour",
    "个小时": "hour", "個小時": "hour", "钟头": "hour", "个钟头": "hour", "鐘頭": "hour", "個鐘頭": "hour", "個鐘": "hour",
    "个钟": "hour", "天": "day", "个工作日": "day", "個工作日": "day",
    "工作日": "day", "个交易日": "day", "个自然日": "day", "昼夜": "day", "周": "week", "週": "week", "个星期": "week", "個星期": "week",
    "星期": "week", "个礼拜": "week", "礼拜": "week", "个月": "month", "個月": "month", "箇月": "month", "个季度": "quarter",
    "個季度": "quarter", "年": "year", "个年头": "year", "年时间": "year", "个世纪": "century", "毫秒": "millisecond",
    "微秒": "microsecond", "纳秒": "nanosecond", "载": "year", "週年": "year", "周年": "year",
}  # fmt: skip
