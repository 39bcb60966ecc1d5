"""What is doubtful in a registry that can be read."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from claimcheck.facts.circular import is_circular, read_host
from claimcheck.facts.contradictions import find_contradictions
from claimcheck.facts.lint import lint_registry
from claimcheck.facts.selecting import Selection, select_facts
from claimcheck.facts.stale import find_stale
from claimcheck.model import Registry
from claimcheck.pipeline import open_registry

ON = date(2025, 10, 15)
HEAD = """\
schema: claimcheck/claims/1
owner: {name: Museum, url: https://www.museum.example}
sources:
  own: {title: About us, url: https://shop.museum.example/about, archive_url: https://archive.example/1}
  said: {title: What we say, kind: self}
  ar: {title: Annual Report, kind: primary}
  else: {title: Another museum, url: https://notmuseum.example/, archive_url: https://archive.example/2}
claims:
"""
EVIDENCE = "[{source: own}, {source: said}, {source: ar}, {source: else}]"
USED = f"  used: {{statement: {{en: {{text: a, terms: [x]}}}}, value: 1%, as_of: 1999, evidence: {EVIDENCE}}}\n"


def read(folder: Path, *claims: str, tail: str = "") -> Registry:
    (folder / "r.yaml").write_text(HEAD + USED + "".join(f"  {claim}\n" for claim in claims) + tail, encoding="utf-8")
    return open_registry([str(folder / "r.yaml")])


def fact(key: str, value: str, more: str = "", terms: str = "[visitors, guests]") -> str:
    fields = f'value: "{value}", about: Museum, evidence: [{{source: ar}}]{more and ", "}{more}'
    return f"{key}: {{statement: {{en: {{text: a, terms: {terms}}}}}, {fields}}}"


@pytest.mark.parametrize(
    ("claim", "codes"),
    [
        (fact("one", "5%"), []),
        (fact("one", "5%", "review_by: 2025-10-15"), []),
        (fact("one", "5%", "review_by: 2025-10-14"), ["CC305"]),
        ('one: {statement: {en: {text: a, terms: [x]}}, value: "5%"}', ["CC309"]),
        ('one: {statement: {en: {text: a, terms: [x]}}, value: "5%", evidence: []}', ["CC309"]),
        ('one: {statement: {en: {text: a}}, value: "5%", evidence: [{source: ar}]}', ["CC312"]),
        ('one: {statement: {en: {text: a}}, value: "5%", evidence: [{source: ar}], measure: visitors}', []),
        ('one: {statement: {zh: {text: a, terms: 观众}}, value: "5%", evidence: [{source: own}, {source: said}]}', ["CC307"]),
        ('one: {statement: {zh: {text: a, terms: 观众}}, value: "5%", evidence: [{source: own}, {source: else}]}', []),
        ('one: {statement: {zh: {text: a, terms: 观众}}, value: "5%", evidence: [{source: own}], claimed_by: {name: Other}}', []),
    ],
)
def test_what_is_doubtful_in_a_fact(claim: str, codes: list[str], tmp_path: Path) -> None:
    findings = lint_registry(read(tmp_path, claim), ON)
    assert [finding.code for finding in findings] == codes
    assert all(finding.source is not None and finding.source.line == 10 for finding in findings)


def test_what_is_doubtful_in_sources_and_waivers(tmp_path: Path) -> None:
    tail = 'waivers:\n  - {text: a, until: "2025-10-14"}\n  - {text: b, reason: r, until: "2025-10-15"}\n  - {text: c, reason: r}\n'
    registry = read(tmp_path, tail=tail)
    findings = lint_registry(registry, ON)
    assert [(finding.code, finding.source and finding.source.line) for finding in findings] == [("CC007", 11), ("CC008", 11)]
    (tmp_path / "r.yaml").write_text(
        "schema: claimcheck/claims/1\nsources: {u: {title: U, url: 'https://u.example'}}\nclaims: {}\n", encoding="utf-8"
    )
    findings = lint_registry(open_registry([str(tmp_path)]), ON)
    assert [(finding.code, finding.source and finding.source.column) for finding in findings] == [("CC310", 11), ("CC311", 11)]


def test_a_source_whose_table_gives_a_value_is_used_and_is_evidence(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("year,n\n2024,5\n", encoding="utf-8")
    text = """\
schema: claimcheck/claims/1
sources: {t: {title: T, table: t.csv}}
claims:
  one: {statement: {en: {text: a, terms: [x]}}, value: {table: t, where: {year: "2024"}, column: n}}
"""
    (tmp_path / "r.yaml").write_text(text, encoding="utf-8")
    assert lint_registry(open_registry([str(tmp_path)]), ON) == ()


@pytest.mark.parametrize(
    ("one", "other", "contradict"),
    [
        (fact("a", "51,200"), fact("b", "48,900"), True),
        (fact("a", "51,200"), fact("b", "51,200"), False),
        (fact("a", "38.2%"), fact("b", "38%"), False),
        (fact("a", "38%"), fact("b", "38.2%"), False),
        (fact("a", "3.5 million"), fact("b", "350万"), False),
        (fact("a", "3.5 million"), fact("b", "35万"), True),
        (fact("a", "51,200", "as_of: 2024"), fact("b", "48,900", "as_of: 2023"), False),
        (fact("a", "51,200", "as_of: 2024"), fact("b", "48,900", "as_of: FY2024"), True),
        (fact("a", "5%", "as_of: 2024, base: 2023"), fact("b", "6%", "as_of: 2024, base: 2022"), False),
        (fact("a", "5%", "quantity: share"), fact("b", "6%", "quantity: change"), False),
        (fact("a", "5%", "quantity: change, direction: up"), fact("b", "5%", "quantity: change, direction: down"), True),
        (fact("a", "$5"), fact("b", "6%"), False),
        (fact("a", "51,200"), fact("b", "48,900", terms="[visitors]"), True),
        (fact("a", "51,200"), fact("b", "48,900", terms="[visitors, residents]"), False),
        (fact("a", "51,200"), fact("b", "48,900", terms="[Guests, Visitors]"), True),
        (fact("a", "51,200", "measure: visits"), fact("b", "48,900", "measure: tickets"), False),
        (fact("a", "51,200", "measure: visits"), fact("b", "48,900", "measure: Visits", terms="[people]"), True),
        (fact("a", "51,200"), fact("b", "48,900").replace("about: Museum", "about: Library"), False),
        (fact("a", "51,200"), fact("b", "48,900").replace("about: Museum", "about: {zh: [馆], en: [The House, museum]}"), True),
        (fact("a", "51,200"), fact("b", "48,900").replace("]}}, value", "], not: [children]}}, value"), False),
        (fact("a", "51,200"), fact("b", "48,900", "verdict: refuted"), False),
        (fact("a", "51,200").replace('"51,200"', '["10", "12"]'), fact("b", "11").replace('"11"', '["10", "13"]'), True),
    ],
)
def test_two_facts_contradict_each_other_only_about_the_same_thing(one: str, other: str, contradict: bool, tmp_path: Path) -> None:  # noqa: FBT001
    found = [(first.key, second.key) for first, second in find_contradictions(read(tmp_path, one, other).facts)]
    assert found == ([("a", "b")] if contradict else [])


def test_each_fact_that_disagrees_is_named_once(tmp_path: Path) -> None:
    registry = read(tmp_path, *(fact(f"f{number}", f"{number % 2 + 5}%", "measure: m") for number in range(6)))
    found = Counter((one.key, other.key) for one, other in find_contradictions(registry.facts))
    assert found == {("f0", "f1"): 1, ("f0", "f3"): 1, ("f0", "f5"): 1, ("f1", "f2"): 1, ("f1", "f4"): 1}


def test_many_facts_that_share_a_word_are_compared_in_bounded_time(tmp_path: Path) -> None:
    registry = read(tmp_path, *(fact(f"f{number}", f"{number}", terms=f"[all, t{number}]") for number in range(2000)))
    assert not list(find_contradictions(registry.facts))


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.museum.example/a", "museum.example"),
        ("HTTPS://MUSEUM.example.", "museum.example"),
        ("http://user@museum.example:80/", "museum.example"),
        ("", ""),
        ("https://[broken", ""),
    ],
)
def test_the_host_of_an_address(url: str, host: str) -> None:
    assert read_host(url) == host


def test_no_evidence_is_not_circular(tmp_path: Path) -> None:
    registry = read(tmp_path, 'one: {statement: {en: {text: a}}, value: "5%"}')
    assert not is_circular(registry.facts[-1])


def test_what_is_stale_comes_with_the_longest_waiting_first(tmp_path: Path) -> None:
    days = {"a": "2025-10-16", "b": "2025-10-14", "c": "2025-11-15", "d": "2024-01-01", "e": "2025-10-15"}
    registry = read(tmp_path, *(fact(key, "5%", f"review_by: {day}") for key, day in days.items()))
    findings = find_stale(registry.facts, ON, date(2025, 11, 14))
    assert [(finding.source and finding.source.surface, finding.severity.value) for finding in findings] == [
        ("d", "warning"),
        ("b", "warning"),
        ("e", "note"),
        ("a", "note"),
    ]
    assert [finding.message.rpartition(", ")[2] for finding in findings[1:]] == ["1 day ago; never checked", "today", "tomorrow"]


@pytest.mark.parametrize(
    ("selection", "keys"),
    [
        (Selection(), ["used", "a", "b"]),
        (Selection(about="MUSEUM"), ["a", "b"]),
        (Selection(source="annual"), ["used", "a", "b"]),
        (Selection(source="shop.museum"), ["used"]),
        (Selection(term="guest"), ["a"]),
        (Selection(verdict="refuted"), ["b"]),
        (Selection(overdue_on=ON), ["a"]),
        (Selection(about="museum", term="nothing"), []),
    ],
)
def test_facts_are_picked_by_what_is_asked_for(selection: Selection, keys: list[str], tmp_path: Path) -> None:
    registry = read(tmp_path, fact("a", "5%", "review_by: 2025-01-01"), fact("b", "7%", "verdict: refuted", terms="[children]"))
    assert [each.key for each in select_facts(registry.facts, selection)] == keys
