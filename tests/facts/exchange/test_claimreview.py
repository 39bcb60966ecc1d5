"""The shape of an export, by what schema.org and Google say of ClaimReview, DataFeed, Claim, Rating and Observation."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from claimcheck.facts.exchange.claimreview import address_fact
from claimcheck.facts.exchange.json_text import write_json
from tests.facts.exchange.sample import REGISTRY, export, load

FIELDS: dict[str, set[str]] = {
    "DataFeed": {"@context", "dataFeedElement"},
    "ClaimReview": {
        *("@context", "identifier", "inLanguage", "url", "datePublished", "expires", "author", "claimReviewed", "itemReviewed"),
        *("reviewRating", "citation", "workTranslation"),
    },
    "Claim": {"inLanguage", "text", "author", "appearance", "about"},
    "Observation": {
        *("measuredProperty", "observationAbout", "value", "minValue", "maxValue", "unitText", "observationDate"),
        *("observationPeriod", "additionalProperty"),
    },
    "Rating": {"alternateName", "ratingValue", "bestRating", "worstRating"},
    "CreativeWork": {"name", "url", "archivedAt", "datePublished", "publisher"},
    "Dataset": {"name", "url", "archivedAt", "datePublished", "publisher"},
    "Organization": {"name", "url"},
    "Person": {"name", "url"},
    "Property": {"name"},
    "Thing": {"name", "alternateName"},
    "PropertyValue": {"propertyID", "value"},
}
"""The properties that the types of schema.org have, of those that are written."""
TYPES = {"author": {"Organization", "Person"}, "itemReviewed": {"Claim"}, "reviewRating": {"Rating"}, "workTranslation": {"ClaimReview"}}


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for each in value.values():
            yield from nodes(each)
    elif isinstance(value, list):
        for each in value:
            yield from nodes(each)


def read_reviews(folder: Path, text: str = REGISTRY) -> dict[str, Any]:
    feed = json.loads(export(load(folder, text)))
    return {review["identifier"]: review for review in feed.get("dataFeedElement", [feed])}


def test_every_node_has_a_type_and_the_properties_of_it(tmp_path: Path) -> None:
    feed = json.loads(export(load(tmp_path)))
    assert feed["@context"] == "https://schema.org"
    assert feed["@type"] == "DataFeed"
    for node in nodes(feed):
        assert set(node) - {"@type"} <= FIELDS[node["@type"]]
        assert all(value not in (None, "", [], {}) for value in node.values())
        for name, types in TYPES.items():
            assert name not in node or node[name]["@type"] in types


def test_every_review_is_one_that_a_search_engine_takes(tmp_path: Path) -> None:
    reviews = [node for node in nodes(json.loads(export(load(tmp_path)))) if node["@type"] == "ClaimReview"]
    assert len(reviews) == 5  # one of them is a translation
    for review in reviews:
        assert 0 < len(review["claimReviewed"]) <= 75
        assert re.fullmatch(r"https?://\S+", review["url"])
        assert review["inLanguage"] in {"en", "zh"}
        rating = review["reviewRating"]
        assert rating["alternateName"]
        if "ratingValue" in rating:
            assert 1 == rating["worstRating"] <= rating["ratingValue"] <= rating["bestRating"] == 5
        for day in ("datePublished", "expires"):
            assert re.fullmatch(r"\d{4}-\d\d-\d\d", review.get(day, "2025-01-01"))


def test_one_fact_is_a_review_by_itself(tmp_path: Path) -> None:
    text = 'schema: claimcheck/claims/1\nclaims:\n  a: {statement: {en: {text: "It is 5 km"}}, value: 5 km}\n'
    assert (
        export(load(tmp_path, text))
        == """{
  "@context": "https://schema.org",
  "@type": "ClaimReview",
  "identifier": "a",
  "inLanguage": "en",
  "claimReviewed": "It is 5 km",
  "itemReviewed": {
    "@type": "Claim",
    "inLanguage": "en",
    "text": "It is 5 km",
    "about": {
      "@type": "Observation",
      "value": 5,
      "unitText": "km",
      "additionalProperty": [{"@type": "PropertyValue", "propertyID": "claimcheck:value", "value": "5 km"}]
    }
  },
  "reviewRating": {"@type": "Rating", "alternateName": "Not enough evidence"}
}
"""
    )


def test_no_fact_is_an_empty_feed(tmp_path: Path) -> None:
    feed = json.loads(export(load(tmp_path, "schema: claimcheck/claims/1\nclaims: {}\n")))
    assert feed == {"@context": "https://schema.org", "@type": "DataFeed", "dataFeedElement": []}


def test_the_claim_is_an_observation(tmp_path: Path) -> None:
    reviews = read_reviews(tmp_path)
    about = reviews["revenue"]["itemReviewed"]["about"]
    assert (about["value"], about["unitText"]) == (38.2, "%")
    assert (about["observationDate"], about["observationPeriod"]) == ("2024-04-01", "P3M")
    assert about["measuredProperty"] == {"@type": "Property", "name": "revenue"}
    assert about["observationAbout"] == {"@type": "Thing", "name": "Example", "alternateName": ["Example Corp", "示例公司"]}
    assert reviews["gdp"]["itemReviewed"]["about"]["value"] == 123400000
    staff = reviews["staff"]["itemReviewed"]
    assert (staff["about"]["minValue"], staff["about"]["maxValue"], staff["about"]["unitText"]) == (3, 5, "person")
    assert staff["author"] == {"@type": "Person", "name": "张三", "url": "https://example.com/zhang"}
    assert [each["url"] for each in staff["appearance"]] == ["https://example.com/a", "https://example.com/b"]


def test_evidence_is_cited_and_is_no_appearance(tmp_path: Path) -> None:
    review = read_reviews(tmp_path)["revenue"]
    assert "appearance" not in review["itemReviewed"]
    assert [each["name"] for each in review["citation"]] == ["Annual Report 2024", "This page"]


def test_the_other_language_is_a_translation(tmp_path: Path) -> None:
    review = read_reviews(tmp_path)["revenue"]
    translated = review["workTranslation"]
    assert (review["inLanguage"], review["claimReviewed"]) == ("en", "Revenue rose 38% in Q2 2024")
    assert (translated["inLanguage"], translated["claimReviewed"]) == ("zh", "2024年第二季度营收增长38%")
    assert translated["itemReviewed"] == {"@type": "Claim", "inLanguage": "zh", "text": "2024年第二季度营收增长38%"}
    assert translated["reviewRating"]["alternateName"] == "属实"
    assert read_reviews(tmp_path)["staff"]["inLanguage"] == "zh"


def test_the_rating_says_what_the_registry_says(tmp_path: Path) -> None:
    ratings = {key: review["reviewRating"] for key, review in read_reviews(tmp_path).items()}
    assert {key: rating.get("ratingValue") for key, rating in ratings.items()} == {"revenue": 5, "gdp": 5, "staff": 1, "own": None}
    assert ratings["own"]["alternateName"] == "Not enough evidence"  # only the page itself says so


@pytest.mark.parametrize("verdict", ["supported", "mixed", "outdated", "refuted", "not enough evidence"])
def test_a_verdict_of_the_registry_is_taken(tmp_path: Path, verdict: str) -> None:
    text = REGISTRY.replace("verdict: refuted", f"verdict: {verdict}")
    expected = {"supported": 5, "mixed": 3, "outdated": 2, "refuted": 1}.get(verdict)
    assert read_reviews(tmp_path, text)["staff"]["reviewRating"].get("ratingValue") == expected


def test_who_checked_is_not_published(tmp_path: Path) -> None:
    written = export(load(tmp_path))
    assert "editor@example.org" not in written
    assert '"datePublished": "2025-03-01"' in written


def test_the_same_registry_gives_the_same_bytes(tmp_path: Path) -> None:
    assert export(load(tmp_path)) == export(load(tmp_path))


def test_the_address_is_that_of_the_owner(tmp_path: Path) -> None:
    facts = load(tmp_path, REGISTRY.replace("  own:", "  营收_1.a:")).facts
    assert address_fact(facts[0]) == "https://example.org/facts#revenue"
    assert address_fact(facts[-1]) == "https://example.org/facts#%E8%90%A5%E6%94%B6_1.a"


def test_what_acts_on_a_terminal_is_escaped() -> None:
    assert write_json({"a": "\x1b[31m\u202e\x9b"}) == '{"a": "\\u001b[31m\\u202e\\u009b"}'
