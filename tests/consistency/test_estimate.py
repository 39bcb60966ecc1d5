from __future__ import annotations

from fractions import Fraction

import pytest

from claimcheck.consistency.estimate import Estimate, estimate
from claimcheck.extract import extract_claims
from claimcheck.model import Language


def _estimate(text: str) -> Estimate:
    (claim,) = extract_claims(text, Language.EN)
    found = estimate(claim)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("It has 250 members.", "250", "250"),
        ("It made $25 million.", "24500000", "25500000"),
        ("It made $2.5 million.", "2450000", "2550000"),
        ("Some 38% agreed.", "0.361", "0.399"),
        ("It grew by 38.0%.", "0.3795", "0.3805"),
    ],
)
def test_a_number_stands_for_what_rounds_to_it(text: str, low: str, high: str) -> None:
    found = _estimate(text)
    assert Fraction(low) >= found.low >= Fraction(low) * Fraction(9, 10)
    assert Fraction(high) <= found.high <= Fraction(high) * Fraction(11, 10)


def test_nearly_is_below_and_more_than_is_above() -> None:
    assert _estimate("It grew by nearly 40%.").high == Fraction(2, 5)
    assert _estimate("It grew by more than 40%.").low == Fraction(2, 5)


def test_a_doubtful_number_is_no_estimate() -> None:
    (claim,) = extract_claims("产量增加到快两倍。", Language.ZH) or [None]
    assert claim is None or not claim.readings or estimate(claim) is None


def test_intervals_add_and_subtract_by_their_ends() -> None:
    one, other = Estimate(Fraction(1), Fraction(2), "count"), Estimate(Fraction(10), Fraction(20), "count")
    assert one + other == Estimate(Fraction(11), Fraction(22), "count")
    assert other - one == Estimate(Fraction(8), Fraction(19), "count")
    assert not one.meets(other)
    assert one.meets(Estimate(Fraction(2), Fraction(3), "count"))
