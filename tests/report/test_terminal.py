"""The page says by signs what it says by colours, and shows user text as it is."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from claimcheck.model import Bead, Kind, Outcome, Report
from claimcheck.report import REPORTERS, Style
from tests.report.sample import Draft, make_clean, make_sample


def show(report: Report, **style: object) -> str:
    return REPORTERS["terminal"]([report], Style(**style))  # type: ignore[arg-type]


def hostile(words: str) -> Report:
    draft = Draft(f"{words}.txt", f"A {words} b.\n甲{words}乙。\n", 1)
    report = make_clean()
    return replace(draft.finish(report.beads), findings=())


@pytest.mark.parametrize("words", ["[red]", "[/usd]", "[a1]", ":smile:", "[link=https://example.org]x[/link]", "{red}"])
def test_markup_stays_text(words: str) -> None:
    assert show(hostile(words)).count(words) == 3


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("\x1b[31m", r"\x1b[31m"),
        ("\x9b2J", r"\x9b2J"),
        ("\u202e", r"\u202e"),
        ("\u2066", r"\u2066"),
        ("\ud800", r"\ud800"),
        ("\u200b", r"\u200b"),
    ],
)
def test_what_would_act_on_the_terminal_is_shown(words: str, shown: str) -> None:
    text = show(hostile(words), color=True)
    assert words not in text
    assert text.count(shown) == 3


def test_the_denominators_and_the_verdict_frame_the_page() -> None:
    lines = show(make_sample(), width=200).splitlines()
    assert lines[1].startswith(
        "1 file; 5 English and 5 Chinese paragraphs; 4 pairs; 14 English and 17 Chinese claims; 11 matched, 6 flagged, 0 waived"
    )
    assert lines[-2] == "✗ 3 errors, 3 warnings, 1 note"


def test_a_clean_page_says_so() -> None:
    assert show(make_clean()).splitlines()[-2] == "✓ no findings"


def test_both_sides_of_a_claim_bear_one_number() -> None:
    text = show(make_sample(), width=80)
    for pair in (("$45[✗7]", "54美元[✗7]"), ("2x[!12]", "2倍[!12]"), ("38%[4]", "增长38%[4]"), ("275.7[i13]", "275辆[i13]")):
        assert all(half in text for half in pair)


def test_the_width_decides_between_columns_and_cards() -> None:
    assert "│" not in show(make_sample(), width=99)
    assert "│" in show(make_sample(), width=100)


def test_only_findings_leaves_out_the_quiet_pairs() -> None:
    text = show(make_sample(), only_findings=True)
    assert "March 5, 2026" not in text
    assert "2 pairs without findings not shown" in text
    assert "CC101" in text


def test_a_paragraph_alone_says_what_it_lacks() -> None:
    text = show(make_sample())
    assert "no counterpart in Chinese" in text
    assert "no counterpart in English" in text


def test_a_finding_of_no_pair_is_shown_all_the_same() -> None:
    report = make_sample()
    stray = replace(report.findings[0], bead=None, message="stands alone")
    assert "stands alone" in show(replace(report, findings=(stray,), comparisons=()))


def test_confidence_is_shown_on_demand() -> None:
    assert "confidence 0.61" in show(make_sample(), show_confidence=True)
    assert "confidence" not in show(make_sample())


def test_lines_without_colour_end_in_no_space() -> None:
    assert not [line for line in show(make_sample(), width=140).splitlines() if line != line.rstrip()]


def test_the_mark_of_a_number_stands_after_its_word() -> None:
    draft = Draft("studio.txt", "A 5-person studio.\n5人工作室。\n", 1)
    draft.compare(0, draft.claim("en", 0, "5", Kind.COUNT, Decimal(5)), draft.claim("zh", 0, "5人", Kind.COUNT, Decimal(5)))
    text = show(draft.finish((Bead((0,), (0,)),)))
    assert "5-person[1]" in text
    assert "5人[1]" in text


def test_a_finding_on_a_paragraph_marks_none_of_its_claims() -> None:
    report = make_sample()
    paragraph = next(number for number, finding in enumerate(report.findings) if finding.code == "CC004")
    comparisons = tuple(replace(each, finding=paragraph) if each.outcome is Outcome.REPEATED else each for each in report.comparisons)
    assert "2024年[↻15]" in show(replace(report, comparisons=comparisons))
