"""Sentences that contradict themselves and sentences that do not: `sentences` and `further` were seen while the checks were written.

`unseen` was not. `open: true` marks a sentence that is judged wrong; the mark fails the run once it is mended.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from claimcheck.consistency import check_consistency
from claimcheck.extract import extract_claims
from claimcheck.model import Language
from claimcheck.segment import make_segments

HERE = Path(__file__).parent
CORPORA = {name: yaml.safe_load((HERE / f"{name}.yaml").read_text(encoding="utf-8")) for name in ("sentences", "further", "unseen")}
LEAST_FOUND = 45


def _list_items(verdict: str) -> list[Any]:
    return [
        pytest.param(item, language, id=item["text"][:60], marks=[pytest.mark.xfail(reason="open")] if item.get("open") else [])
        for corpus in CORPORA.values()
        for language in Language
        for item in corpus[language.value][verdict]
    ]


def _find_codes(text: str, language: Language) -> set[str]:
    segments = make_segments([text], language)
    claims = [extract_claims(segment.prose, language, segment.span.start, soft=True) for segment in segments]
    return {finding.code for finding in check_consistency(segments, claims)}


@pytest.mark.parametrize(("item", "language"), _list_items("wrong"))
def test_a_contradiction_is_found_under_its_code(item: dict[str, str], language: Language) -> None:
    assert ("CC201" if item["kind"] == "repeat" else "CC202") in _find_codes(item["text"], language)


@pytest.mark.parametrize(("item", "language"), _list_items("right"))
def test_what_is_right_is_left_in_peace(item: dict[str, str], language: Language) -> None:
    assert not _find_codes(item["text"], language)


@pytest.mark.parametrize("language", Language)
def test_nearly_all_of_fifty_are_found_without_a_false_alarm(language: Language) -> None:
    corpus = CORPORA["sentences"][language.value]
    assert len(corpus["wrong"]) == len(corpus["right"]) == 50
    assert sum(not item.get("open") for item in corpus["wrong"]) >= LEAST_FOUND
    assert not any(item.get("open") for item in corpus["right"])
