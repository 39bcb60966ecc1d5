"""The periods that a sentence names, in both languages."""

from __future__ import annotations

import pytest

from claimcheck.extract import extract_claims
from claimcheck.facts.mentions import Mention, find_mentions
from claimcheck.model import Language


def find(text: str) -> list[Mention]:
    language = Language.EN if text.isascii() else Language.ZH
    return find_mentions(text, 0, extract_claims(text, language), language)


def days(text: str) -> list[str]:
    return [f"{each.period.first}/{each.period.last}" if each.period else "unknown" for each in find(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sales rose in 2024.", ["2024-01-01/2024-12-31"]),
        ("Sales rose in Q2 2024.", ["2024-04-01/2024-06-30"]),
        ("Sales rose in the second quarter of 2024.", ["2024-04-01/2024-06-30"]),
        ("Sales rose in the first nine months of 2024.", ["2024-01-01/2024-09-30"]),
        ("Sales rose in the three months to June 2024.", ["2024-04-01/2024-06-30"]),
        ("Sales rose in June 2024.", ["2024-06-01/2024-06-30"]),
        ("Sales rose on 5 June 2024.", ["2024-06-05/2024-06-05"]),
        ("Sales rose for nine months.", []),
        ("Sales rose last year.", ["unknown"]),
        ("Sales are high now.", []),
        ("Sales rose.", []),
        ("2024年销售额增长。", ["2024-01-01/2024-12-31"]),
        ("2024年第二季度销售额增长。", ["2024-04-01/2024-06-30"]),
        ("2024年上半年销售额增长。", ["2024-01-01/2024-06-30"]),
        ("2024年前9个月销售额增长。", ["2024-01-01/2024-09-30"]),
        ("2024年6月销售额增长。", ["2024-06-01/2024-06-30"]),
        ("截至2024年6月30日，销售额增长。", ["2024-06-30/2024-06-30"]),
        ("2024届毕业生增加。", ["2024-01-01/2024-12-31"]),
        ("去年销售额增长。", ["unknown"]),
        ("目前销售额增长。", []),
    ],
)
def test_a_period_is_read_from_all_its_words(text: str, found: list[str]) -> None:
    assert days(text) == found


@pytest.mark.parametrize(
    ("text", "compared"),
    [
        ("Sales were higher than in 2023.", [True]),
        ("Sales were up from 2023.", [True]),
        ("Sales were up 3% year on year in 2023.", [False]),
        ("Sales were up in 2023.", [False]),
        ("销售额较2023年增长。", [True]),
        ("2023年销售额增长。", [False]),
        ("销售额是2023年的3倍。", [True]),
    ],
)
def test_what_is_compared_with_is_told_from_what_is_stated(text: str, compared: list[bool]) -> None:
    assert [each.compared for each in find(text)] == compared


def test_the_year_before_is_counted_from_the_one_named_last() -> None:
    assert [(each.period is None, each.shift) for each in find("Sales rose in 2024 and fell the year before.")] == [(False, 0), (True, -1)]
    assert [(each.period is None, each.shift) for each in find("2024年销售额增长，上年下降。")] == [(False, 0), (True, -1)]


def test_a_range_of_years_stands_for_its_last() -> None:
    (mention,) = find("Sales rose between 2019 and 2024.")
    assert mention.spans
    assert mention.period is not None
    assert mention.period.last.year == 2024


def test_the_half_of_a_year_that_is_not_known_is_not_known() -> None:
    assert days("Sales rose in the first half of this year.")[-1] == "unknown" or len(find("今年上半年销售额增长。")) == 2
    assert days("今年上半年销售额增长。") == ["unknown", "unknown"]
