"""What is paid for and what comes with it: buy two, get one free; 3-for-2; 买二送一."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.rule import Draft, Site, close, draft_over, triggered
from claimcheck.extract.written_numbers import read_count
from claimcheck.model import Kind, Pairing

_SPLIT = re.compile(r"\bsplit\b", re.IGNORECASE)


def _promo(site: Site) -> Draft | None:
    """Buy two, get one free; 3-for-2; 买二送一: what is paid for, and what comes with it."""
    match = site.match
    if match is None:
        return None
    buy, get = (read_count(match[name]) or Decimal(1) for name in ("buy", "get"))  # get the second free
    if match.groupdict().get("deal") is not None:
        if _SPLIT.search(site.text[max(0, site.start - 20) : site.end + 20]):
            return close(draft_over(site, Kind.RATIO, Pairing(buy, get)))  # a 4-for-1 share split
        buy, get = get, buy - get
    draft = draft_over(site, Kind.RATIO, Pairing(buy, get, "+"))
    return close(draft)


_N = r"(?:[1-9][0-9]?|one|two|three|four|five|six|ten)"
EN = (
    *triggered(
        "counts/en/promo",
        _promo,
        (
            rf"(?i:\bbuy[- ](?P<buy>{_N})(?: [a-z]+)?,?[- ](?:and )?get[- ](?:another )?(?P<get>{_N})(?! ?(?:%|percent|per cent))"
            r"(?:[- ](?:[a-z]+ )?(?:for )?free)?\b)"
        ),
        (
            rf"(?i:\bbuy[- ](?P<buy>{_N})(?: [a-z]+)?,?[- ](?:and )?get (?:the |a )(?P<get>second|third|fourth|fifth|sixth|next)"
            r"(?: one)? free\b)"
        ),
        r"\b(?P<buy>[2-9])[- ]for[- ](?P<get>[1-9])\b(?P<deal>)",
    ),
)
ZH = (
    *triggered(
        "counts/zh/promo",
        _promo,
        r"买(?P<buy>[一二两三四五六八十]|[1-9][0-9]?)(?:件|个|张|杯|份|瓶|盒)?(?:就)?[送赠贈](?P<get>[一二两三四五六八十]|[1-9][0-9]?)",
    ),
)
