"""Registries and feeds that the tests of this folder share."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

from claimcheck.extract import extract_claims
from claimcheck.facts import load_registry
from claimcheck.facts.exchange import Harvest, Tools, write_reviews
from claimcheck.model import Registry
from claimcheck.pipeline import find_numbers, read_value
from claimcheck.segment import detect_language

REGISTRY = """
schema: claimcheck/claims/1
owner: {name: Example Research, type: Organization, url: https://example.org/facts}
defaults: {review_every: P6M}
sources:
  ar2024:
    {title: Annual Report 2024, url: https://example.org/ar2024, archive_url: https://example.org/archived, issued: "2025-02-27",
    accessed: "2025-03-01", publisher: Example, kind: primary, author: [Ann Example, 李四]}
  gdp: {title: GDP table, table: gdp.csv, issued: "2024", kind: secondary}
  page: {title: This page, kind: self, url: https://example.org/page}
claims:
  revenue:
    statement:
      en: {text: Revenue rose 38% in Q2 2024, terms: [revenue]}
      zh: {text: 2024年第二季度营收增长38%, terms: [营收]}
    value: "38.2%"
    quantity: change
    direction: up
    as_of: 2024-Q2
    base: 2023-Q2
    about: {en: [Example, Example Corp], zh: [示例公司]}
    measure: revenue
    evidence: [{source: ar2024, locator: p. 12, quote: "increased by 38.2%"}, {source: page}]
    checked: {on: "2025-03-01", by: editor@example.org}
    verdict: supported
  gdp:
    statement: {en: {text: "=The GDP of the country was 123.4 million dollars in the fiscal year 2023"}}
    value: {table: gdp, where: {year: "2023"}, column: usd, unit: USD, scale: "1000000"}
    as_of: FY2023
    evidence: [{source: gdp}]
  staff:
    statement: {zh: {text: 公司共有3至5人}}
    value: ["3人", "5人"]
    as_of: 2024-H1
    verdict: refuted
    claimed_by: {name: 张三, type: Person, url: https://example.com/zhang}
    appearance: [https://example.com/a, https://example.com/b]
  own:
    statement: {en: {text: We have 12 desks}}
    value: "12"
    evidence: [{source: page}]
"""


def load(folder: Path, text: str = REGISTRY, name: str = "facts.yaml") -> Registry:
    """Write a registry file and load it."""
    (folder / "gdp.csv").write_text("year,usd\n2023,123.4\n", encoding="utf-8")
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return load_registry([path], read_value)


def export(registry: Registry) -> str:
    """Write a registry as ClaimReview."""
    return write_reviews(registry, find_numbers)


def take(feed: Any) -> tuple[Harvest, str]:
    """Import a feed; JSON where it is no text."""
    harvest = Harvest(Tools(read_value, extract_claims, detect_language))
    text = feed if isinstance(feed, str) else json.dumps(feed, ensure_ascii=False)
    harvest.take_feed(io.BytesIO(text.encode("utf-8", "surrogatepass")), "feed.json")
    return harvest, "".join(harvest.write())


def review(**fields: Any) -> dict[str, Any]:
    """Make a ClaimReview that can be imported, with some fields changed."""
    whole = {"@type": "ClaimReview", "claimReviewed": "The bridge is 842 metres long", "reviewRating": {"alternateName": "False"}}
    return whole | fields
