"""A registry as ClaimReview of schema.org: each fact is a review with its rating, its claim, and an Observation of the value."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from urllib.parse import quote

from claimcheck.facts.exchange.json_text import write_json
from claimcheck.facts.exchange.observing import describe_observation
from claimcheck.facts.exchange.ratings import describe_rating, judge_fact
from claimcheck.facts.exchange.shortening import shorten
from claimcheck.model import Fact, Language, Owner, Registry, Source, Span

CONTEXT = "https://schema.org"

FindNumbers = Callable[[str, Language], Iterable[Span]]
"""Finds the stretches of a text that are numbers with their units."""


def write_reviews(registry: Registry, find_numbers: FindNumbers) -> str:
    """Write one ClaimReview, or a DataFeed of several, in the order of the registry."""
    reviews = [describe_review(fact, find_numbers) for fact in registry.facts]
    if len(reviews) == 1:
        return write_json({"@context": CONTEXT, **reviews[0]}) + "\n"
    return write_json({"@context": CONTEXT, "@type": "DataFeed", "dataFeedElement": reviews}) + "\n"


def describe_review(fact: Fact, find_numbers: FindNumbers) -> dict[str, object]:
    """Write a fact as a ClaimReview; its other language is a ClaimReview of its own under `workTranslation`."""
    first, *others = sorted(fact.statements, key=list(Language).index)
    verdict = judge_fact(fact)
    node = _open_review(fact, first, find_numbers)
    claim: dict[str, object] = {"@type": "Claim", "inLanguage": first.value, "text": _join_lines(fact.statements[first].text)}
    if fact.claimed_by:
        claim["author"] = _describe_owner(fact.claimed_by)
    if fact.appearance:
        claim["appearance"] = [{"@type": "CreativeWork", "url": url} for url in fact.appearance]
    claim["about"] = describe_observation(fact)
    node |= {"itemReviewed": claim, "reviewRating": describe_rating(verdict, first)}
    cited = {evidence.source.key: evidence.source for evidence in fact.evidence}
    if cited:
        node["citation"] = [_describe_source(source) for source in cited.values()]
    for other in others:
        translated = _open_review(fact, other, find_numbers)
        text = _join_lines(fact.statements[other].text)
        translated |= {"itemReviewed": {"@type": "Claim", "inLanguage": other.value, "text": text}}
        node["workTranslation"] = translated | {"reviewRating": describe_rating(verdict, other)}
    return node


def address_fact(fact: Fact) -> str:
    """Give the address of a fact: its name on the site of the owner; empty where the owner has none."""
    return f"{fact.owner.url.partition('#')[0]}#{quote(fact.key, safe='')}" if fact.owner and fact.owner.url else ""


def _open_review(fact: Fact, language: Language, find_numbers: FindNumbers) -> dict[str, object]:
    """Write what a review and its translation both say of themselves."""
    node: dict[str, object] = {"@type": "ClaimReview", "identifier": fact.key, "inLanguage": language.value}
    if address_fact(fact):
        node["url"] = address_fact(fact)
    if fact.checked_on:
        node["datePublished"] = fact.checked_on.isoformat()
    if fact.review_by:
        node["expires"] = fact.review_by.isoformat()
    if fact.owner:
        node["author"] = _describe_owner(fact.owner)
    node["claimReviewed"] = shorten(fact.statements[language].text, lambda text: find_numbers(text, language))
    return node


def _describe_owner(owner: Owner) -> dict[str, object]:
    node: dict[str, object] = {"@type": owner.type, "name": owner.name}
    return node | ({"url": owner.url} if owner.url else {})


def _describe_source(source: Source) -> dict[str, object]:
    node: dict[str, object] = {"@type": "Dataset" if source.table else "CreativeWork", "name": source.title}
    if source.url:
        node["url"] = source.url
    if source.archive_url:
        node["archivedAt"] = source.archive_url
    if source.issued:
        node["datePublished"] = source.issued
    if source.publisher:
        node["publisher"] = {"@type": "Organization", "name": source.publisher}
    return node


def _join_lines(text: str) -> str:
    return " ".join(text.split())
