"""The one function of the stage: a text in, its claims out."""

from __future__ import annotations

from claimcheck.extract.scan import scan_claims
from claimcheck.model import Claim, Language


def extract_claims(text: str, language: Language | str, offset: int = 0, *, soft: bool = False) -> tuple[Claim, ...]:
    """Extract the numeric claims of a text in one language.

    `offset` is added to every span. With `soft`, what is a number only when the other language contradicts it is kept too: both, one,
    Chapter IV.
    """
    return scan_claims(text, Language(language), offset, soft=soft)
