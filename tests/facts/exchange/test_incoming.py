"""ClaimReviews of others as entries of a registry."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from tests.facts.exchange.sample import load, review, take

SCALARS = (
    st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.sampled_from(["2024-01-01", "https://a.example/x", "%", "38"])
)
ANYTHING = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["@type", "name", "url", "text", "about", "value", "unitText", "claimReviewed", "alternateName", "inLanguage"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)
FIELDS = [
    *("claimReviewed", "itemReviewed", "reviewRating", "author", "url", "datePublished", "expires", "identifier", "inLanguage"),
    *("workTranslation", "name", "publisher"),
]


def observe(**fields: Any) -> dict[str, Any]:
    return review(itemReviewed={"@type": "Claim", "about": {"@type": "Observation", **fields}})


def read_only(item: Any) -> dict[str, Any]:
    """Import one item that must give one entry, and give that."""
    harvest, text = take(item)
    assert (harvest.entries, harvest.waiting, harvest.skipped.total()) == (1, 0, 0), text
    (entry,) = yaml.safe_load(text)["claims"].values()
    assert isinstance(entry, dict)
    return entry


def test_a_review_of_a_real_feed_becomes_an_entry(tmp_path: Path) -> None:
    item = {
        "@context": "http://schema.org",
        "@type": "ClaimReview",
        "author": {"@type": "Organization", "name": "Fact Desk", "url": "https://desk.example/"},
        "claimReviewed": "Unemployment fell by 12% in the region.",
        "datePublished": "2020-05-06",
        "itemReviewed": {
            "@type": "Claim",
            "author": {"@type": "Person", "name": "Jo Example", "jobTitle": "Senator"},
            "appearance": [{"@type": "CreativeWork", "url": "https://tv.example/1"}, {"@type": "CreativeWork"}],
            "firstAppearance": {"@type": "CreativeWork", "url": "https://tv.example/0"},
        },
        "reviewRating": {"@type": "Rating", "alternateName": "Mostly false", "ratingValue": "2", "bestRating": "5", "worstRating": "1"},
        "url": "https://www.desk.example/checks/1",
    }
    harvest, text = take({"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": [item]}, {"item": None}]})
    assert (harvest.entries, harvest.waiting, dict(harvest.skipped)) == (1, 0, {"it is no ClaimReview": 1})
    registry = yaml.safe_load(text)
    ((source, described),) = registry["sources"].items()
    assert source.startswith("desk.example-")
    assert described == {
        "title": "Fact Desk",
        "url": "https://www.desk.example/checks/1",
        "issued": "2020-05-06",
        "publisher": "Fact Desk",
        "kind": "secondary",
    }
    assert registry["claims"] == {
        "unemployment-fell-by-12-in-the-region": {
            "statement": {"en": {"text": "Unemployment fell by 12% in the region."}},
            "value": "12%",
            "direction": "down",
            "evidence": [{"source": source}],
            "claimed_by": {"name": "Jo Example", "type": "Person"},
            "appearance": ["https://tv.example/1", "https://tv.example/0"],
            "verdict": "refuted",
        }
    }
    (fact,) = load(tmp_path, text).facts
    assert fact.checked_on is None


@pytest.mark.parametrize(
    ("item", "value"),
    [
        (review(), "842 metres"),
        (review(claimReviewed="There are 500 doctors"), "500 人"),
        (review(claimReviewed="去年新增就业15457人"), "15457人"),
        (observe(value=38.25, unitText="%"), "38.25%"),
        (observe(value="38.2", unitText="percent"), "38.2 percent"),
        (observe(value=1200000, unitText="USD"), "1200000 USD"),
        (observe(value=5, unitText="million USD"), "5 million USD"),
        (observe(value=7, unitText="person"), "7 人"),
        (observe(value=-3.5, unitText="°C"), "-3.5 °C"),
        (observe(value=12), "12"),
        (observe(value="2/3"), "2/3"),
        (observe(value="2025-03-05"), "2025-03-05"),
        (observe(minValue=10, maxValue=12, unitText="%"), ["10%", "12%"]),
    ],
)
def test_a_value_is_that_of_the_observation_or_the_only_number(item: Any, value: Any) -> None:
    assert read_only(item)["value"] == value


@pytest.mark.parametrize(
    ("item", "why"),
    [
        (review(claimReviewed="Nothing was ever said about it"), "no number"),
        (review(claimReviewed="It was built in 1999"), "no number"),
        (review(claimReviewed="In 2019 there were 500 doctors"), "several numbers: 2019, 500"),
        (review(claimReviewed="5 of the 7 bridges are closed; 12% are new"), "several numbers"),
        (review(claimReviewed="More than 300 people died"), "a bound or a round number only: More than 300"),
        (review(claimReviewed="Nearly 40% of them agree"), "a bound or a round number only"),
        (review(claimReviewed="数百人死亡"), "wait"),
        (review(reviewRating={"alternateName": "Spins the facts"}), "in no words"),
        (review(reviewRating={"ratingValue": 5, "alternateName": "False"}), "contradict each other"),
        (review(reviewRating=None), "no reviewRating"),
        (observe(value=5, unitText="smoots"), "none that can be read"),
        (observe(value=5, unitText="M"), "none that can be read"),
        (observe(value=2024), "none that can be read"),
        (observe(value="2024"), "none that can be read"),
        (observe(value="many", unitText="km"), "none that can be read"),
        (observe(value=None, unitText="km"), "none that can be read"),
        (observe(value="1e999999999", unitText="km"), "none that can be read"),
        (observe(minValue=10, unitText="%"), "none that can be read"),
        (observe(minValue=12, maxValue=10, unitText="%"), "none that can be read"),
        (observe(value=5, unitText="km", observationDate="last spring"), "no period of a registry"),
    ],
)
def test_what_is_not_sure_waits_for_a_person(tmp_path: Path, item: Any, why: str) -> None:
    harvest, text = take(item)
    assert (harvest.entries, harvest.waiting) == (0, 1)
    assert why in text
    assert yaml.safe_load(text)["claims"] == {}
    assert load(tmp_path, text).facts == ()


def test_a_number_too_large_to_write_out_waits() -> None:
    item = '{"@type": "ClaimReview", "claimReviewed": "It is high", "reviewRating": {"alternateName": "True"}, "itemReviewed":'
    harvest, _ = take(f'{item} {{"about": {{"@type": "Observation", "value": 1e999999999, "unitText": "km"}}}}}}')
    assert (harvest.entries, harvest.waiting) == (0, 1)


@pytest.mark.parametrize(
    ("fields", "as_of"),
    [
        ({"observationDate": "2024"}, "2024"),
        ({"observationDate": "2024-06"}, "2024-06"),
        ({"observationDate": "2024-06-30T10:00:00Z"}, "2024-06-30"),
        ({"observationDate": "2024-07-01", "observationPeriod": "P3M"}, "2024-Q3"),
        ({"observationDate": "2024-07-01", "observationPeriod": "P6M"}, "2024-H2"),
        ({"observationDate": "2024-01-01", "observationPeriod": "P1Y"}, "2024"),
        ({"observationDate": "2024-02-01", "observationPeriod": "P1M"}, "2024-02"),
        ({"observationDate": "2024-02-01", "observationPeriod": "P3M"}, "2024-02-01"),
    ],
)
def test_the_date_of_an_observation_is_a_period(fields: dict[str, str], as_of: str) -> None:
    assert read_only(observe(value=5, unitText="km", **fields))["as_of"] == as_of


def test_with_a_date_of_its_own_the_dates_of_the_text_are_no_numbers() -> None:
    entry = read_only(
        review(claimReviewed="In 2019 there were 500 doctors") | {"itemReviewed": observe(observationDate="2019")["itemReviewed"]}
    )
    assert (entry["value"], entry["as_of"]) == ("500 人", "2019")


@pytest.mark.parametrize(
    ("item", "why"),
    [
        ({"@type": "WebPage"}, "it is no ClaimReview"),
        (None, "it is no ClaimReview"),
        (7, "it is no ClaimReview"),
        ({"@type": "ClaimReview"}, "it has no claimReviewed"),
        (review(claimReviewed=["a"]), "it has no claimReviewed"),
        (review(claimReviewed="  "), "it has no claimReviewed"),
        (review(claimReviewed="It is 5 km long. " * 500), "its claimReviewed is longer than 2000 characters"),
        (review(claimReviewed="La ciudad tiene 5000 habitantes de los que 12 son"), "its claim is in neither English nor Chinese"),
        (review(claimReviewed="橋の長さは842メートルです"), "its claim is in neither English nor Chinese"),
        (review(inLanguage="fr"), "its claim is in neither English nor Chinese"),
    ],
)
def test_what_is_no_review_is_skipped_and_told(item: Any, why: str) -> None:
    harvest, text = take([review(), item])
    assert (harvest.entries, harvest.waiting) == (1, 0)
    assert dict(harvest.skipped) == {why: 1}
    assert harvest.reported == [f"feed.json:1:{text and harvest.reported[0].split(':')[2]}: item 2: {why}"]


def test_half_a_character_is_skipped() -> None:
    harvest, _ = take('[{"@type": "ClaimReview", "claimReviewed": "5 km \\ud800"}]')
    assert list(harvest.skipped) == ["its text holds half a character (a lone surrogate)"]


def test_only_the_first_of_many_are_told() -> None:
    harvest, _ = take([review(), *[None] * 50])
    assert harvest.skipped.total() == 50
    assert len(harvest.reported) == 20


def test_equal_items_are_one_entry_and_others_have_names_of_their_own() -> None:
    harvest, text = take([review(), review(), review(url="https://a.example/2"), review(identifier="the-bridge-is-842-metres-long")])
    assert harvest.entries == 3
    assert dict(harvest.skipped) == {"it says the same as an item before it": 1}
    assert len(yaml.safe_load(text)["claims"]) == 3


def test_a_translation_is_the_other_statement() -> None:
    item = review(inLanguage="en", workTranslation=[{"@type": "Claim", "inLanguage": "zh-Hans", "text": "这座桥长842米"}, "x"])
    assert read_only(item)["statement"] == {"en": {"text": "The bridge is 842 metres long"}, "zh": {"text": "这座桥长842米"}}


@given(st.lists(st.fixed_dictionaries({}, optional=dict.fromkeys(FIELDS, ANYTHING)), max_size=4), st.booleans())
def test_whatever_a_feed_holds_the_output_is_a_registry(items: list[dict[str, Any]], whole: bool) -> None:  # noqa: FBT001
    harvest, text = take([review(**item) if whole else {"@type": "ClaimReview", **item} for item in items])
    assert harvest.entries + harvest.waiting + harvest.skipped.total() == len(items)
    import tempfile  # noqa: PLC0415 - a fixture would not be fresh for each example

    with tempfile.TemporaryDirectory() as folder:
        assert len(load(Path(folder), text).facts) == harvest.entries
