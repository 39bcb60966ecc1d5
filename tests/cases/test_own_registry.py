"""What the pages of the project state about claimcheck is verified against claims/, and claims/ against claimcheck itself."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from claimcheck.model import Severity, Verdict
from claimcheck.pipeline import check_files, open_registry
from claimcheck.verification import make_verifier, verify_file

ROOT = Path(__file__).parents[2]
DAY = date(2026, 11, 22)


def _count_planted() -> int:
    return len(yaml.safe_load((ROOT / "examples/planted.yaml").read_text(encoding="utf-8")))


def _count_agreeing() -> int:
    return check_files(str(ROOT / "examples/report.txt")).counts.matched


def _count_required() -> int:
    return len(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"])


COUNTED: dict[str, Callable[[], int]] = {
    "planted-errors": _count_planted,
    "agreeing-pairs": _count_agreeing,
    "required-packages": _count_required,
}


def test_every_fact_about_claimcheck_is_counted_again() -> None:
    facts = {fact.key: fact for fact in open_registry([str(ROOT / "claims/claimcheck.yaml")]).facts}
    assert facts.keys() == COUNTED.keys()
    for key, count in COUNTED.items():
        assert facts[key].value.value == Decimal(count())


@pytest.mark.parametrize("page", ["README.md", "docs/architecture.md"])
def test_the_pages_agree_with_the_registry(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    report = verify_file(page, make_verifier(["claims/claimcheck.yaml"], DAY))
    assert [finding for finding in report.findings if finding.severity is not Severity.NOTE] == []
    assert any(each.verdict is Verdict.SUPPORTED for each in report.verifications)
