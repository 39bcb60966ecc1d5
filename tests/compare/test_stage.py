"""The stage on documents of several paragraphs: numbers that join, claims that moved, paragraphs that stand alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from claimcheck.model import Bead, Outcome

Compare = Callable[..., Any]

_ENGLISH = [
    "The Orchard Report",
    "The survey of 1,250 growers found that 38% irrigate at night.",
    "Harvests fell 12% in 2023. Stores still hold 640 tonnes.",
    "A crate costs $9.",
]
_CHINESE = [
    "对1250名种植者的调查发现，38%的人在夜间灌溉。",
    "2023年收成下降12%。",
    "仓库仍存有640吨。一箱售价9美元。",
    "调查发现，38%的人在夜间灌溉，这一点值得注意。",
]
_BEADS = (Bead((0,), ()), Bead((1,), (0,)), Bead((2,), (1,)), Bead((3,), (2,)), Bead((), (3,)))


def test_every_claim_has_its_comparison_once(compare: Compare) -> None:
    comparisons, _ = compare(_ENGLISH, _CHINESE, *_BEADS)
    for side in ("source", "target"):
        spans = [getattr(comparison, side).span for comparison in comparisons if getattr(comparison, side) is not None]
        assert len(spans) == len(set(spans))
    assert sum(comparison.source is not None for comparison in comparisons) == 6
    assert sum(comparison.target is not None for comparison in comparisons) == 8


def test_pairs_are_numbered_from_one_in_order(compare: Compare) -> None:
    comparisons, _ = compare(_ENGLISH, _CHINESE, *_BEADS)
    numbers = [comparison.number for comparison in comparisons if comparison.source and comparison.target]
    assert numbers == list(range(1, 7))
    assert {comparison.number for comparison in comparisons if not (comparison.source and comparison.target)} == {0}


def test_a_claim_moved_to_the_next_paragraph_is_no_omission(compare: Compare) -> None:
    comparisons, findings = compare(_ENGLISH, _CHINESE, *_BEADS)
    moved = [comparison for comparison in comparisons if comparison.outcome is Outcome.MOVED]
    assert [(comparison.source.surface, comparison.target.surface) for comparison in moved] == [("640 tonnes", "640吨")]
    assert {finding.code for finding in findings} == {"CC003", "CC004"}


def test_a_paragraph_alone_names_what_it_repeats(compare: Compare) -> None:
    _, findings = compare(_ENGLISH, _CHINESE, *_BEADS)
    added = next(finding for finding in findings if finding.code == "CC004")
    assert 'its "38%" repeats "38%" at line' in added.message
    assert "and agrees" in added.message
    assert [place.surface for place in added.related] == ["38%"]
    assert added.source is None
    assert added.target is not None


def test_a_paragraph_alone_that_contradicts_says_so(compare: Compare) -> None:
    chinese = [*_CHINESE[:3], _CHINESE[3].replace("38%", "83%")]
    _, findings = compare(_ENGLISH, chinese, *_BEADS)
    assert 'its "83%" repeats "38%" at line' in findings[-1].message
    assert "differs" in findings[-1].message


def test_findings_are_indexed_by_their_comparisons(compare: Compare) -> None:
    comparisons, findings = compare(_ENGLISH, [_CHINESE[0].replace("38%", "83%"), *_CHINESE[1:]], *_BEADS)
    wrong = next(comparison for comparison in comparisons if comparison.outcome is Outcome.MISMATCH)
    assert findings[wrong.finding].code == "CC101"
    assert findings[wrong.finding].source.surface == wrong.source.surface == "38%"
    assert '"38%" is 38%, "83%" is 83%' in findings[wrong.finding].message


def test_a_doubtful_bead_speaks_more_softly(compare: Compare) -> None:
    sure = compare("Turnout was 38%.", "投票率为83%。", Bead((0,), (0,), confidence=0.95))[1][0]
    doubtful = compare("Turnout was 38%.", "投票率为83%。", Bead((0,), (0,), confidence=0.5))[1][1]
    assert (sure.severity.value, doubtful.severity.value) == ("error", "warning")
    assert sure.confidence > doubtful.confidence


def test_a_slip_says_what_was_probably_meant(compare: Compare) -> None:
    _, findings = compare("The orchard sold for $17 billion.", "果园以170美元售出。")
    assert findings[0].message.startswith('"$17 billion" is 17,000,000,000 USD, "170美元" is 170 USD: off by 10^8')
    assert "170亿" in findings[0].message


def test_one_range_is_two_numbers(compare: Compare) -> None:
    comparisons, findings = compare("The toll is 5 to 7 yuan.", "通行费低峰时5元，高峰时7元。")
    assert findings == ()
    assert [(comparison.outcome, comparison.number) for comparison in comparisons] == [(Outcome.MATCH, 1), (Outcome.SILENT, 1)]


def test_a_plausible_conversion_in_brackets_is_a_warning(compare: Compare) -> None:
    plausible = compare("The prize is $5 million.", "奖金为500万美元（约合3600万元人民币）。")[1]
    absurd = compare("The prize is $5 million.", "奖金为500万美元（约合3600元人民币）。")[1]
    assert [(finding.code, finding.severity.value) for finding in plausible] == [("CC103", "warning")]
    assert [(finding.code, finding.severity.value) for finding in absurd] == [("CC103", "error")]
