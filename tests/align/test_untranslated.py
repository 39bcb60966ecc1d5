"""English left in the Chinese version: a finding of its own, neither a false pair nor an omission and an addition."""

from __future__ import annotations

import pytest

from claimcheck.align import count_beads
from claimcheck.align.untranslated import is_untranslated
from claimcheck.model import Bead, Language, Report
from claimcheck.pipeline import check_document
from claimcheck.read import parse_document
from claimcheck.segment import make_segments


def _check(*texts: list[str]) -> Report:
    return check_document(*(parse_document("\n\n".join(paragraphs)) for paragraphs in texts))


@pytest.mark.parametrize("place", [2, 5])
@pytest.mark.parametrize("files", [1, 2])
def test_a_paragraph_left_in_english(english: list[str], chinese: list[str], place: int, files: int) -> None:
    chinese[place] = english[place]
    report = _check(english, chinese) if files > 1 else _check([*english, *chinese])
    assert [(bead.source, bead.target) for bead in report.beads] == [((at,), (at,)) for at in range(8)]
    assert [bead.untranslated for bead in report.beads] == [at == place for at in range(8)]
    (finding,) = [finding for finding in report.findings if finding.bead == place]
    assert (finding.code, finding.severity.value) == ("CC009", "warning")
    assert finding.source
    assert finding.target
    assert finding.target.surface == english[place]
    assert not {"CC003", "CC004"} & {finding.code for finding in report.findings}
    assert (report.counts.aligned, report.counts.untranslated, report.counts.pairs) == (7, 1, 8)


def test_english_without_original(english: list[str], chinese: list[str]) -> None:
    chinese.append("Subscribe to our newsletter, and never miss a story about the harbour again.")
    report = _check(english, chinese)
    assert [finding.code for finding in report.findings if finding.target and "newsletter" in finding.target.surface] == ["CC009"]
    assert (report.counts.added, report.counts.untranslated) == (0, 1)


@pytest.mark.parametrize(
    ("text", "untranslated"),
    [
        ("The ferry runs every twenty minutes.", True),
        ("Tickets cost two euros; children travel for free (儿童免费).", True),
        ("Kubernetes v1.29: Mandala", False),
        ("Ida Holt, Marrow Harbour Authority", False),
        ("https://example.org/the/ferry/runs/every/twenty/minutes", False),
        ("渡轮每二十分钟一班，即 the ferry runs every twenty minutes 的意思，请注意。", False),
        ("2019", False),
        ("", False),
    ],
)
def test_what_is_english_prose(text: str, *, untranslated: bool) -> None:
    (segment,) = make_segments([text], Language.ZH)
    assert is_untranslated(segment) is untranslated


def test_beads_are_counted_by_what_the_translator_did() -> None:
    beads = [
        Bead((0,), (1,)),
        Bead((1,), (0,)),
        Bead((2, 3), (2,)),
        Bead((4,), (3, 4)),
        Bead((5,), ()),
        Bead((), (5,)),
        Bead((6,), (6,), untranslated=True),
        Bead((), (7,), untranslated=True),
    ]
    assert count_beads(beads) == {
        "pairs": 5,
        "aligned": 2,
        "merged": 1,
        "split": 1,
        "omitted": 1,
        "added": 1,
        "swapped": 1,
        "untranslated": 2,
    }


@pytest.mark.parametrize("chinese_first", [False, True])
@pytest.mark.parametrize("places", [[2], [5], [2, 3], [7]])
def test_interleaved(english: list[str], chinese: list[str], places: list[int], *, chinese_first: bool) -> None:
    for place in places:
        chinese[place] = english[place]
    first, second = (chinese, english) if chinese_first else (english, chinese)
    report = _check([text for pair in zip(first, second, strict=True) for text in pair])
    assert [(bead.source, bead.target) for bead in report.beads] == [((at,), (at,)) for at in range(8)]
    assert [at for at, bead in enumerate(report.beads) if bead.untranslated] == places


def test_lines_that_are_sung_twice_are_no_copies(english: list[str], chinese: list[str]) -> None:
    english.insert(3, english[2])
    chinese.insert(3, chinese[2])
    report = _check([*english, *chinese])
    assert report.counts.untranslated == 0
    assert report.counts.pairs == 9
