from __future__ import annotations

import pytest

from claimcheck.consistency.skeleton import draw_skeleton
from claimcheck.extract import extract_claims
from claimcheck.model import Language
from claimcheck.model.quantity import format_value
from claimcheck.segment import make_segments


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("The price of a bottle went from £15.00 to £18.75.", Language.EN, ["15", "18.75"]),
        ("Mortality came down from 9.6 to 4.8.", Language.EN, ["9.6", "4.8"]),
        ("Losses fell from 6 to 4 million euros.", Language.EN, ["6000000", "4000000"]),
        ("Prices dropped from 80 to 76 cents.", Language.EN, ["0.8", "0.76"]),
        ("票价从每张15元至20元。", Language.ZH, ["15", "20"]),
        ("The contract runs from 2023 to 2031.", Language.EN, [["2023", "2031"]]),
        ("Prices range from £15.00 to £18.75.", Language.EN, [["15", "18.75"]]),
    ],
)
def test_two_ends_behind_from_are_two_numbers_unless_they_range(text: str, language: Language, values: list[object]) -> None:
    (segment,) = make_segments([text], language)
    skeleton = draw_skeleton(text, segment.span, extract_claims(text, language), language)
    assert skeleton is not None
    assert [format_value(claim.value) for claim in skeleton.claims.values()] == values
