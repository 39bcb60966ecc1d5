from __future__ import annotations

import pytest

from claimcheck.consistency import check_consistency
from claimcheck.consistency.skeleton import draw_skeleton
from claimcheck.extract import extract_claims
from claimcheck.model import Finding, Language
from claimcheck.segment import make_segments


def _check(texts: list[str], language: Language) -> tuple[Finding, ...]:
    segments = make_segments(texts, language)
    return check_consistency(segments, [extract_claims(segment.prose, language, segment.span.start, soft=True) for segment in segments])


def test_a_measure_with_its_year_is_one_over_the_whole_document() -> None:
    texts = ["Net profit for 2019 was $56.2 million.", "A paragraph between.", "In 2019, net profit was $65.2 million."]
    (finding,) = _check(texts, Language.EN)
    assert (finding.code, finding.source and finding.source.surface) == ("CC201", "$65.2 million")
    assert [place.surface for place in finding.related] == ["$56.2 million"]


def test_a_measure_without_its_year_is_one_in_its_paragraph_only() -> None:
    texts = ["The bridge is 842 metres long.", "The bridge is 824 metres long."]
    assert not _check(texts, Language.EN)
    assert [finding.code for finding in _check([" ".join(texts)], Language.EN)] == ["CC201"]


def test_two_speakers_may_differ() -> None:
    assert not _check(["The union said turnout in March was 80%. The ministry said turnout in March was 40%."], Language.EN)


def test_a_finding_shows_its_sum_and_names_every_number() -> None:
    (finding,) = _check(["The choir has 58 singers: 19 sopranos, 16 altos, 10 tenors and 15 basses."], Language.EN)
    assert finding.message == '"19" + "16" + "10" + "15" is 60, not "58"'
    assert len(finding.related) == 4


def test_a_chinese_finding_stands_on_the_target_side() -> None:
    (finding,) = _check(["公司收入从100万元增至150万元，增长35%。"], Language.ZH)
    assert finding.source is None
    assert finding.target is not None
    assert finding.target.surface == "35%"


def test_a_sentence_of_thousands_of_claims_is_no_prose() -> None:
    text = ", ".join(str(number) for number in range(1000, 4000))
    claims = extract_claims(text, Language.EN)
    (segment,) = make_segments([text], Language.EN)
    assert draw_skeleton(text, segment.span, claims, Language.EN) is None


@pytest.mark.parametrize("piece", ["from 100 to 200 units in the year, ", "rose from the about about about 5 to ", "a b c d e f g 5 h i "])
def test_long_english_sentences_end(piece: str) -> None:
    _check([piece * (20_000 // len(piece))], Language.EN)


@pytest.mark.parametrize("piece", ["从1增至2，增长3", "2019年该厂生产5台，", "较上年增加了约", "比较与比较"])
def test_long_chinese_sentences_end(piece: str) -> None:
    _check([piece * (20_000 // len(piece))], Language.ZH)


def test_a_repeat_may_be_a_number_that_borrowed_its_unit() -> None:
    assert not _check(["Losses fell from 6 to 4 million euros in 2019.", "Losses in 2019 fell from 6 to 4 million euros."], Language.EN)
