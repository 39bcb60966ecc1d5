"""The characters of Chinese numerals, and the pattern of a stretch that may be one: 三十五, 1亿4000万, 8点5倍, 7万 5千 4百."""

from __future__ import annotations

from claimcheck.numerals.digits import DIGITS

DIGIT = {
    **dict(zip("零〇一二三四五六七八九", (0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9), strict=True)),
    **dict(zip("壹贰叁肆伍陆柒捌玖", range(1, 10), strict=True)),
    **dict(zip("壹貳參肆伍陸柒捌玖", range(1, 10), strict=True)),
    "两": 2,
    "兩": 2,
    "俩": 2,
    "倆": 2,
    "仨": 3,
    "弌": 1,
    "幺": 1,
    "叄": 3,
    "弍": 2,
    "○": 0,
    "Ｏ": 0,
}
PAIR = "两兩俩倆"
SMALL = {"十": 1, "百": 2, "千": 3, "拾": 1, "佰": 2, "仟": 3}
TENS = {"廿": 2, "卅": 3, "卌": 4}
BIG = {"万": 4, "萬": 4, "亿": 8, "億": 8, "兆": 12}
SOME = "几幾数數"
MORE = "多余餘来來"

HAN_DIGITS = "".join(DIGIT)
HAN_NUMERALS = HAN_DIGITS + "".join(SMALL) + "".join(TENS) + "".join(BIG)

_SMALL, _BIG, _MORE = "".join(SMALL), "".join(BIG), MORE[:3]
_UNIT_HEAD = f"[{_SMALL}{_BIG}]"
_UNIT_WORD = r"(?!千(?:[米克瓦卡伏焦帕赫]|字节)|兆(?:[瓦赫帕焦伏欧]|字节|比特)|百(?:帕|升(?!级|級|降|幅|至|到)))"  # 60万千瓦, 20兆字节
_D = "[0-9０-９]"
_NO_CLOCK = (
    rf"[点點](?:{_D}{{1,4}}(?=\s?(?:[倍%％‰万萬亿億折度吨元]|成(?![一-鿿])|[个個]?百分[点點]|公[里斤顷尺]|千[米克]|[厘毫]米|[米克升斤](?![一-鿿])|平方))"
    rf"|(?:[6-9６-９]{_D}|{_D}{{3,4}})(?![0-9０-９.．:：A-Za-z]|\s?[一-鿿]))"
)
"""Digits behind 点 that no clock shows: 8点5倍, 1点75."""
_SPACED = (
    rf"(?<={_UNIT_HEAD}) (?=(?:[{HAN_DIGITS}]|{_D}{{1,4}}) ?{_UNIT_HEAD}|[零〇] ?[{HAN_DIGITS}](?: ?{_UNIT_HEAD}|(?![一-鿿])))"
    rf"|(?<=[{HAN_NUMERALS}{_MORE}])(?<![周期第初拜][{HAN_DIGITS}]) "
    rf"(?={_UNIT_HEAD}(?: |[{HAN_NUMERALS}元人名个個条美港欧日]|\Z|[，。；、]))"
    rf"|(?<={_UNIT_HEAD}) [{_MORE}几幾](?= ?[{_BIG}])"
    rf"|(?<=[{HAN_NUMERALS}]) ?[点點] ?[{HAN_DIGITS}]+(?= ?(?:成(?![一-鿿])|[折倍{_BIG}]|[个個]? ?百 ?分 ?[点點]))"
)
"""A space inside a numeral of a text whose words stand apart: 三千 八百, 七万 5千, 二 十, 十 余 万."""
RUN = (
    rf"(?![百千万萬佰仟]\s?(?:分[之点點比号]|分\s之)|[百千万萬](?:帕|[米克瓦卡伏焦赫])){_UNIT_WORD}"
    rf"(?:(?:{DIGITS})(?:\s|[ ]{{2}})?(?=[个個]?{_UNIT_HEAD})"  # digits before a magnitude
    rf"|(?<![0-9０-９.．,:：]){_D}{{1,4}}{_NO_CLOCK}|(?<=[{HAN_DIGITS}十]){_NO_CLOCK}"
    rf"|(?:{DIGITS})(?=[{_MORE}几幾]|[点點][{HAN_DIGITS}](?![刻分])|\Z)|{_UNIT_WORD}[{HAN_NUMERALS}]|(?<=[0-9{HAN_DIGITS}十百几多])[个個](?=[亿億])"
    rf"|[{SOME}](?={_UNIT_HEAD})|(?<=十)[几幾](?!乎|何)|(?<=[拾百佰])[几幾](?=十|拾)"
    rf"|[点點](?=[{HAN_DIGITS}])|(?<=[{HAN_NUMERALS}0-9])[{_MORE}](?=[{_BIG}])|{_SPACED}"
    rf"){{1,64}}(?:(?:(?<={_UNIT_HEAD})|(?<={_UNIT_HEAD}[零〇]))(?:{DIGITS}))?"
)
"""A pattern of a stretch that may be one Chinese numeral; `read_run` decides how much of it is."""
