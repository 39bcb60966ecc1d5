"""How often, in a word: twice a day, once a week, thrice; twice the size is a multiple."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.rule import Draft, Site, draft_over, triggered
from claimcheck.model import Kind


def _twice(site: Site) -> Draft | None:
    """Read how often, or how many times as much: twice a day, twice the size; "once" only where it says how often."""
    match = site.match
    if match is None:
        return None
    times = Decimal(_OFTEN[match.group().lower()])
    if times == 1 or (
        not _TWICE_AFTER.match(site.text, site.end) and not _TWICE_BEFORE.search(site.text[max(0, site.start - 12) : site.start])
    ):
        draft = draft_over(site, Kind.COUNT, times)
        draft.soft, draft.context = True, "times"
        return draft
    return draft_over(site, Kind.MULTIPLIER, times, "x")


_OFTEN = {"once": 1, "twice": 2, "thrice": 3}
_TWICE_AFTER = re.compile(r"\s+(?:as|the|that|what|its|their|his|her|those|this|last|of)\b(?! (?:week|month|year|morning)\b)")
_TWICE_BEFORE = re.compile(r"(?:than|about|almost|nearly|roughly|is|was|are|be) $")


EN = (
    *triggered(
        "changes/en/twice",
        _twice,
        r"(?i:\b(?:twice|thrice)\b)",
        (
            r"(?i:\bonce\b)(?= (?:a|an|per|each|every) (?:second|minute|hour|day|night|week|month|quarter|year)\b"
            r"| (?:dai|week|month|year)ly\b(?! [a-z]))"
        ),
    ),
)
