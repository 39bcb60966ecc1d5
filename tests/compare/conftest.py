"""Two texts compared by the stages alone, without alignment: one bead holds both."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.compare import compare_claims
from claimcheck.extract import extract_claims
from claimcheck.model import Bead, Comparison, Finding, Language
from claimcheck.segment import make_segments

Compare = Callable[..., tuple[tuple[Comparison, ...], tuple[Finding, ...]]]


def _compare(english: str | list[str], chinese: str | list[str], *beads: Bead) -> tuple[tuple[Comparison, ...], tuple[Finding, ...]]:
    """Compare two texts, or two lists of paragraphs with their beads."""
    source = make_segments([english] if isinstance(english, str) else english, Language.EN)
    target = make_segments([chinese] if isinstance(chinese, str) else chinese, Language.ZH)
    here, there = (
        [extract_claims(segment.prose, segment.language, segment.span.start, soft=True) for segment in side] for side in (source, target)
    )
    return compare_claims(source, target, here, there, beads or (Bead((0,), (0,)),))


@pytest.fixture
def compare() -> Compare:
    """Give the function that compares two texts."""
    return _compare
