"""From facts that may apply to a verdict: loose matches only support, the nearest decide, numbers far off are doubted."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from claimcheck.extract import extract_claims
from claimcheck.facts.deciding import decide
from claimcheck.facts.matching import Match
from claimcheck.model import Fact, Language, Verdict
from claimcheck.pipeline import open_registry

ON = date(2025, 6, 30)
NEAR, FAR = (0, 0, 0), (1, 0, 0)


def make_facts(folder: Path, *values: str, more: str = "") -> list[Fact]:
    rows = "".join(
        f"  f{n}: {{statement: {{en: {{text: a}}}}, value: '{value}', quantity: count{more}}}\n" for n, value in enumerate(values)
    )
    (folder / "r.yaml").write_text("schema: claimcheck/claims/1\nclaims:\n" + rows, encoding="utf-8")
    return list(open_registry([str(folder)]).facts)


def judge(text: str, *matches: Match) -> Verdict:
    return decide(extract_claims(text, Language.EN)[0], matches, ON).verdict


@pytest.mark.parametrize(
    ("text", "strong", "verdict"),
    [
        ("150 pens", True, Verdict.SUPPORTED),
        ("150 pens", False, Verdict.SUPPORTED),
        ("160 pens", True, Verdict.REFUTED),
        ("160 pens", False, Verdict.NOT_ENOUGH_EVIDENCE),
        ("1,500 pens", True, Verdict.REFUTED),
        ("1,500,000 pens", True, Verdict.REFUTED),
        ("5,000 pens", True, Verdict.NOT_ENOUGH_EVIDENCE),
        ("150%", True, Verdict.NOT_ENOUGH_EVIDENCE),
    ],
)
def test_one_fact(text: str, strong: bool, verdict: Verdict, tmp_path: Path) -> None:  # noqa: FBT001
    (fact,) = make_facts(tmp_path, "150")
    assert judge(text, Match(fact, strong, NEAR, ())) is verdict


def test_facts_that_are_equally_near_and_disagree_give_mixed(tmp_path: Path) -> None:
    one, other = make_facts(tmp_path, "150", "160")
    assert judge("150 pens", Match(one, True, NEAR, ()), Match(other, True, NEAR, ())) is Verdict.MIXED  # noqa: FBT003
    assert judge("160 pens", Match(one, True, NEAR, ()), Match(other, True, NEAR, ())) is Verdict.MIXED  # noqa: FBT003
    assert judge("150 pens", Match(one, True, NEAR, ()), Match(other, False, NEAR, ())) is Verdict.SUPPORTED  # noqa: FBT003
    assert judge("150 pens", Match(one, True, NEAR, ()), Match(other, True, FAR, ())) is Verdict.SUPPORTED  # noqa: FBT003
    assert judge("150 pens", Match(one, True, NEAR, (), 1), Match(other, True, NEAR, (), 2)) is Verdict.SUPPORTED  # noqa: FBT003


def test_nothing_follows_from_nothing() -> None:
    assert judge("150 pens") is Verdict.NOT_ENOUGH_EVIDENCE


def test_a_statement_that_is_not_believed_refutes_nothing_else(tmp_path: Path) -> None:
    (fact,) = make_facts(tmp_path, "150", more=", verdict: refuted")
    assert judge("150 pens", Match(fact, True, NEAR, ())) is Verdict.REFUTED  # noqa: FBT003
    assert judge("160 pens", Match(fact, True, NEAR, ())) is Verdict.NOT_ENOUGH_EVIDENCE  # noqa: FBT003


def test_a_superseded_value_is_outdated_and_no_refutation(tmp_path: Path) -> None:
    (fact,) = make_facts(tmp_path, "150", more=", supersedes: ['140']")
    assert judge("140 pens", Match(fact, True, NEAR, ())) is Verdict.OUTDATED  # noqa: FBT003
    assert judge("140 pens", Match(fact, False, NEAR, ())) is Verdict.OUTDATED  # noqa: FBT003
