"""Dates, times and periods that stand together: each is a claim of its own, and nothing between them is."""

from __future__ import annotations

import pytest

from claimcheck.extract import extract_claims
from claimcheck.model import Language, format_value

TOGETHER = [
    ("en", "The log begins at 2021-08-30T06:15:00Z.", ["2021-08-30", "06:15:00"]),
    ("zh", "日志始于2021-08-30T06:15:00+08:00。", ["2021-08-30", "06:15:00"]),
    ("en", "The log begins at 2021-08-30 06:15.", ["2021-08-30", "06:15"]),
    ("en", "Open 4/2/2019-4/9/2019 only.", ["2019-04-02", "2019-04-09"]),
    ("zh", "开放时间2019/4/2-2019/4/9", ["2019-04-02", "2019-04-09"]),
    ("en", "Open 4-20-2019-4-29-2019 only.", ["2019-04-20", "2019-04-29"]),
    ("en", "Open 4/20-5/29/2019 only.", ["--04-20", "2019-05-29"]),
    ("en", "Open 4/20-5/29, 2019 only.", ["--04-20", "2019-05-29"]),
    ("en", "Open on 20 and 29 April.", ["--04-20", "--04-29"]),
    ("en", "Open on April 20 and 29.", ["--04-20", "--04-29"]),
    ("en", "Open on April 20 and 29 of them came.", ["--04-20", "29"]),
    ("zh", "晚上7点到11点营业", ["19:00", "23:00"]),
    ("zh", "下午2时至5时开放", ["14:00", "17:00"]),
    ("zh", "晚上10点到凌晨2点营业", ["22:00", "02:00"]),
    ("en", "Open from 20 April in 2019 to 28 June in 2020.", ["2019-04-20", "2020-06-28"]),
    ("en", "Open Apr 20-May 29, 2019 only.", ["--04-20", "2019-05-29"]),
    ("zh", "2019年4月20日-5月29日开放", ["2019-04-20", "--05-29"]),
    ("zh", "4月20日-29日开放", ["--04-20", "---29"]),
    ("zh", "4月20至29日开放", ["--04-20", "---29"]),
    ("zh", "4月20-29日开放", ["--04-20", "---29"]),
    ("en", "Catches fell in 3Q21.", ["Q3", "2021"]),
    ("en", "Catches fell in 2021Q3.", ["2021", "Q3"]),
    ("en", "Catches fell in 21Q3.", ["2021", "Q3"]),
    ("en", "Catches fell in 2021 q3.", ["2021", "Q3"]),
    ("en", "Catches fell in 2H2021.", ["H2", "2021"]),
    ("en", "Catches fell in 2021H2.", ["2021", "H2"]),
    ("zh", "2021Q3渔获减少", ["2021", "Q3"]),
    ("zh", "2021H2渔获减少", ["2021", "H2"]),
    ("zh", "3Q21渔获减少", ["Q3", "2021"]),
    ("zh", "九四年三季度渔获减少", ["1994", "Q3"]),
    ("zh", "那是七、八十年代的渡轮", ["1970s", "1980s"]),
    ("en", "the songs of the 1970s, 80s and 90s", ["1970s", "1980s", "1990s"]),
    ("en", "It took 50s and 60s to load.", ["50", "60"]),
    ("en", "They march 2000 miles in May 2019.", ["2000", "2019-05"]),
    ("zh", "1月-10℃，7月30℃", ["--01", "-10", "--07", "30"]),
    ("zh", "那是六七十年代的渡轮", ["1960s", "1970s"]),
]
"""A language, a text, and the values of its claims in order."""


@pytest.mark.parametrize(("language", "text", "values"), TOGETHER)
def test_dates_that_stand_together_are_claims_of_their_own(language: str, text: str, values: list[str]) -> None:
    assert [format_value(claim.value) for claim in extract_claims(text, Language(language))] == values


@pytest.mark.parametrize(
    ("text", "readings"),
    [("3/8/2006", ["2006-03-08", "2006-08-03"]), ("8.3.2006", ["2006-03-08", "2006-08-03"]), ("27/12/1988", ["1988-12-27"])],
)
def test_a_date_that_may_be_read_in_two_ways_keeps_both(text: str, readings: list[str]) -> None:
    (claim,) = extract_claims(text, Language.EN)
    assert [format_value(value) for value in (claim.value, *claim.readings)] == readings
