"""Numeric claims of a text, with exact values and spans: 38%, $3.5 billion, 三分之一, 翻一番, March 5, 2025."""

from claimcheck.extract.front import extract_claims

__all__ = ["extract_claims"]
