"""Years in an English text: a bare number of four digits, as in "since 2019" or "nineteen ninety-eight"."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.rule import Draft, Site, draft_at
from claimcheck.model import Kind

_TEMPORAL = re.compile(
    r"\b(?:in|since|by|from|until|till|during|before|after|through|between|of|year|early|late|mid|end|and|to|for|summer|winter|spring"
    r"|autumn|fall|the|around|about|circa|c\.|is|was|back|fiscal|ending|ended"
    r"|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|H[12]|than|over|versus|vs\.?|or|its"
    r"|their|our)[ ,-]{1,2}$",
    re.IGNORECASE,
)
_NOT_YEAR_AFTER = re.compile(
    r"\s+(?:people|persons|men|women|children|units|times|of the|or more|more|jobs|workers|employees|students|others|copies|households"
    r"|homes|points|[a-z]+ers)\b|\s?[%$€£]|-(?:strong|odd|seat|metre|meter)"
)


def year_en(site: Site) -> Draft | None:
    """Read a bare number of four digits as a year from 1000 to 2199, unless what stands beside it counts or measures."""
    surface = site.text[site.start : site.end]
    value = site.numeral.value
    if site.numeral.scale != 1 or not isinstance(value, Decimal) or not 1000 <= value < 2200:  # noqa: PLR2004
        return None
    spelled = site.numeral.spelled
    if (not spelled and len(surface) != 4) or (spelled and re.search(r"hundred|thousand", surface, re.IGNORECASE)):  # noqa: PLR2004
        return None
    if _NOT_YEAR_AFTER.match(site.text, site.end) or site.text[site.end : site.end + 1] in {"°", "×"}:
        return None
    before = site.text[max(site.floor, site.start - 14) : site.start]
    temporal = _TEMPORAL.search(before)
    if not (1900 <= value < 2100) and not temporal:  # noqa: PLR2004 - the years that texts speak of
        return None
    if not temporal and re.match(r"\s+(?:[a-z-]+\s+)?[a-z]+s\b", site.text[site.end : site.end + 30]) and re.search(r"[a-z]\s$", before):
        return None
    return draft_at(site, Kind.YEAR)
