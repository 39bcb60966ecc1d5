"""The corpus of pairs: silence where the two say the same, the right code where they do not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

_PAIRS: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("pairs.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("english", "chinese"), _PAIRS["silent"])
def test_silent(compare: Callable[..., Any], english: str, chinese: str) -> None:
    comparisons, findings = compare(english, chinese)
    assert comparisons
    assert [finding for finding in findings if finding.severity.value != "note"] == []


@pytest.mark.parametrize("case", _PAIRS["found"], ids=lambda case: f"{case['code']} {case['en']}")
def test_found(compare: Callable[..., Any], case: dict[str, str]) -> None:
    _, findings = compare(case["en"], case["zh"])
    told = [
        (finding.code, finding.severity.value) for finding in findings if finding.severity.value != "note" or case["severity"] == "note"
    ]
    assert told == [(case["code"], case["severity"])]
