"""Minimal sets for `verify`: what a fact applies to, beside the neighbour to which it does not; and what holds for every registry."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from itertools import pairwise, permutations
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.align import is_english_word
from claimcheck.facts import Verifier
from claimcheck.model import Registry, Report, Standing, Verdict
from claimcheck.pipeline import open_registry
from claimcheck.read import parse_document
from claimcheck.verification import verify_parsed

DAY = date(2025, 6, 30)
"""The day for which reviews are due or not."""
SETS: dict[str, dict[str, Any]] = {
    each["registry"]: each
    for each in yaml.load(Path(__file__).with_name("verdicts.yaml").read_text(encoding="utf-8"), yaml.CBaseLoader)  # noqa: S506 - it makes strings and nothing else
}
TEXTS = [(name, case["text"]) for name, each in SETS.items() for case in each["cases"]]
"""Every text of the sets, with its registry."""


@cache
def make_registry(name: str, folder: Path) -> Registry:
    """Read the facts of a set as a registry is read."""
    path = folder / f"{name}.yaml"
    root = {"schema": "claimcheck/claims/1", "claims": SETS[name]["facts"]}
    path.write_text(yaml.dump(root, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return open_registry([str(path)])


@pytest.fixture(scope="module")
def registries(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Registry]:
    """Read every set once."""
    folder = tmp_path_factory.mktemp("registries")
    return {name: make_registry(name, folder) for name in SETS}


@pytest.fixture(scope="module")
def verifiers(registries: dict[str, Registry]) -> dict[str, Verifier]:
    """Index every set once."""
    return {name: Verifier(registry, DAY, is_english_word) for name, registry in registries.items()}


def verify(text: str, verifier: Verifier) -> Report:
    """Verify a text."""
    return verify_parsed(parse_document(text, format="md"), verifier)


def tell(report: Report) -> list[tuple[str, str, frozenset[str]]]:
    """List what is said of each claim."""
    return [(each.claim.surface, each.verdict.value, frozenset(fact.key for fact in each.facts)) for each in report.verifications]


def _cases() -> list[object]:
    """List every case of the sets; what is not judged right yet must go on failing, or lose its mark."""
    return [
        pytest.param(
            name,
            case["text"],
            case["verdicts"],
            id=f"{name}-{case['rule']}-{number}",
            marks=[pytest.mark.xfail(strict=True, reason="an open phenomenon")] if case.get("open") else [],
        )
        for name, each in SETS.items()
        for number, case in enumerate(each["cases"])
    ]


@pytest.mark.parametrize(("name", "text", "verdicts"), _cases())
def test_minimal(name: str, text: str, verdicts: dict[str, str], verifiers: dict[str, Verifier]) -> None:
    report = verify(text, verifiers[name])
    given = {}
    for surface in verdicts:
        found = [each for each in report.verifications if surface in each.claim.surface]
        assert found, f"extract does not find {surface!r} among {[each.claim.surface for each in report.verifications]}"
        given[surface] = "none" if found[0].verdict is Verdict.NOT_ENOUGH_EVIDENCE else found[0].verdict.value
    assert given == verdicts
    named = sum(any(surface in each.claim.surface for surface in verdicts) for each in report.verifications)
    assert sum(each.verdict is Verdict.REFUTED for each in report.verifications) <= named


@pytest.mark.parametrize("name", SETS)
def test_a_fact_never_refutes_its_own_statement(name: str, registries: dict[str, Registry]) -> None:
    for fact in registries[name].facts:
        verifier = Verifier(Registry((fact,)), DAY, is_english_word)
        for language, statement in fact.statements.items():
            text = f"{fact.names(language)[0]}{'：' if language == 'zh' else ': '}{statement.text}"
            for shape in (statement.text, text, f"# {fact.names(language)[0]}\n\n{statement.text}\n"):
                given = {each.verdict for each in verify(shape, verifier).verifications}
                assert (Verdict.REFUTED in given) <= (fact.verdict is Verdict.REFUTED), shape


@pytest.mark.parametrize("name", SETS)
def test_no_number_alone_gives_a_verdict(name: str, registries: dict[str, Registry]) -> None:
    mute = tuple(
        replace(fact, statements={key: replace(each, terms=()) for key, each in fact.statements.items()}, measure="")
        for fact in registries[name].facts
    )
    verifier = Verifier(Registry(mute), DAY, is_english_word)
    for case in SETS[name]["cases"]:
        assert not [each for each in verify(case["text"], verifier).verifications if each.facts], case["text"]


@pytest.mark.parametrize("name", SETS)
def test_the_order_of_the_facts_is_of_no_account(name: str, registries: dict[str, Registry]) -> None:
    orders = [Verifier(Registry(facts), DAY, is_english_word) for facts in list(permutations(registries[name].facts))[:6]]
    for case in SETS[name]["cases"]:
        first, *others = [tell(verify(case["text"], verifier)) for verifier in orders]
        assert all(each == first for each in others), case["text"]


@settings(deadline=None, max_examples=60)
@given(picked=st.lists(st.sampled_from(TEXTS), min_size=1, max_size=4), data=st.data())
def test_every_claim_is_judged_once_and_the_ledger_adds_up(
    picked: list[tuple[str, str]], data: st.DataObject, verifiers: dict[str, Verifier]
) -> None:
    verifier = verifiers[data.draw(st.sampled_from(sorted(SETS)))]
    text = "\n\n".join(text for _, text in picked)
    report = verify(text, verifier)
    spans = [each.claim.span for each in report.verifications]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    ledger = report.ledger
    assert ledger is not None
    assert ledger.matched + ledger.waived + ledger.unregistered == ledger.claims == len(spans)
    told = ledger.supported + ledger.refuted + ledger.outdated + ledger.mixed
    assert told == sum(bool(each.facts) for each in report.verifications) <= ledger.matched
    assert all((each.standing is Standing.MATCHED) >= bool(each.facts) for each in report.verifications)
    assert tell(verify(text, verifier)) == tell(report)


@settings(deadline=None, max_examples=40)
@given(text=st.sampled_from(TEXTS), noise=st.text(alphabet="\ufeff\u200b\u202e\x1b[/]%0年 \n|#*", max_size=12))
def test_no_text_breaks_it(text: tuple[str, str], noise: str, verifiers: dict[str, Verifier]) -> None:
    name, words = text
    report = verify(f"{noise}{words}{noise}", verifiers[name])
    assert report.ledger is not None
    assert report.ledger.claims == len(report.verifications)
