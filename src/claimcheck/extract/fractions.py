"""Halves in English: half of them, one half, by half."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.extract.rule import Draft, Site, close, draft_over, triggered
from claimcheck.model import Kind
from claimcheck.numerals import en_run


def _half(site: Site) -> Draft | None:
    draft = draft_over(site, Kind.FRACTION, Fraction(1, 2))
    return close(draft)


EN = (
    *triggered(
        "fractions/en/half",
        _half,
        (
            r"(?i:(?<!first )(?<!second )(?<!other )(?<!better )(?<!latter )\b(?:one[- ]"
            rf"|a )?half\b(?=[- ](?:of|the|its|their|his|our|all|as|that|an? (?!million|billion|dozen|thousand|hundred|{en_run.HALF_UNITS})"
            r"|those|these)\b|[,.;)]|$| (?:were|was|are|is|have|said|do|did|will|would"
            r"|for|in|at|by|to|from|since|after|before|when|who|came|come|live|lived|voted)\b))(?!-)"
        ),
        rf"(?i:(?<=\bby )half\b(?! an? (?:{en_run.HALF_UNITS})))",
    ),
)
