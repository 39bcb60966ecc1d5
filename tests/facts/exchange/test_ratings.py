"""Verdicts and ratings, both ways."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from claimcheck.facts.exchange.ratings import describe_rating, read_rating
from claimcheck.model import Language, Verdict


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("language", Language)
def test_a_verdict_comes_back_from_its_rating(verdict: Verdict, language: Language) -> None:
    written = describe_rating(verdict, language)
    assert read_rating({name: Decimal(each) if isinstance(each, int) else each for name, each in written.items()}) == (verdict, "")


def test_what_nobody_knows_has_no_number() -> None:
    assert "ratingValue" not in describe_rating(Verdict.NOT_ENOUGH_EVIDENCE, Language.EN)


@pytest.mark.parametrize(
    ("rating", "verdict"),
    [
        ({"ratingValue": Decimal(1)}, Verdict.REFUTED),
        ({"ratingValue": "2"}, Verdict.REFUTED),
        ({"ratingValue": "3", "bestRating": "5", "worstRating": "1"}, Verdict.MIXED),
        ({"ratingValue": Decimal(8), "bestRating": Decimal(10), "worstRating": Decimal(0)}, Verdict.SUPPORTED),
        ({"ratingValue": Decimal(0), "bestRating": Decimal(1), "worstRating": Decimal(0)}, Verdict.REFUTED),
        ({"alternateName": "Mostly False"}, Verdict.REFUTED),
        ({"alternateName": "FALSE."}, Verdict.REFUTED),
        ({"alternateName": "False: the figure is from 2012"}, Verdict.REFUTED),
        ({"alternateName": "谣言"}, Verdict.REFUTED),
        ({"alternateName": "「不實」"}, Verdict.REFUTED),
        ({"alternateName": "属实"}, Verdict.SUPPORTED),
        ({"alternateName": "Half True"}, Verdict.MIXED),
        ({"alternateName": "部分属实"}, Verdict.MIXED),
        ({"alternateName": "Unproven"}, Verdict.NOT_ENOUGH_EVIDENCE),
        ({"alternateName": "Out of date", "ratingValue": Decimal(2)}, Verdict.OUTDATED),
        ({"alternateName": "Half true", "ratingValue": Decimal(2)}, Verdict.MIXED),
        ({"alternateName": "Kind of", "ratingValue": Decimal(5)}, Verdict.SUPPORTED),
        ({"alternateName": "False", "ratingValue": Decimal(-1)}, Verdict.REFUTED),
    ],
)
def test_ratings_of_others_are_read(rating: dict[str, Any], verdict: Verdict) -> None:
    assert read_rating(rating) == (verdict, "")


@pytest.mark.parametrize(
    "rating",
    [
        None,
        "False",
        {},
        {"alternateName": "True, but misleading"},
        {"alternateName": "Not false"},
        {"alternateName": 3},
        {"ratingValue": Decimal(0)},
        {"ratingValue": Decimal(6)},
        {"ratingValue": "five"},
        {"ratingValue": "NaN"},
        {"ratingValue": Decimal("1e400")},
        {"ratingValue": Decimal(1), "bestRating": Decimal(1), "worstRating": Decimal(1)},
        {"ratingValue": Decimal(2), "bestRating": Decimal(1), "worstRating": Decimal(5)},
        {"ratingValue": Decimal(1), "alternateName": "True"},
        {"ratingValue": Decimal(5), "alternateName": "不实"},
    ],
)
def test_a_rating_that_is_none_or_contradicts_itself_is_left_to_a_person(rating: Any) -> None:
    verdict, why = read_rating(rating)
    assert verdict is None
    assert why
