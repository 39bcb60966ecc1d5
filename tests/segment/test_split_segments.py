"""Every arrangement of two languages in one document, and what is and is not split."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model import Language
from claimcheck.read import parse_document
from claimcheck.segment import Segments, make_segments, split_segments

EN = [
    "The tea cooperative in 2024",
    "It sold 12,400 baskets, a third more than before.",
    "Two new roads were opened in the valley.",
    "Prices rose by 6% on average.",
    "Nobody had expected this.",
    "The next harvest begins in May.",
]
ZH = [
    "茶叶合作社的二〇二四年",
    "合作社售出12400篮茶叶，增加三分之一。",
    "山谷里新开了两条公路。",
    "价格平均上涨6%。",
    "没有人料到这一点。",
    "下一季采摘五月开始。",
]


def _split(text: str, format_: str = "text") -> tuple[list[str], list[str]]:
    segments = split_segments(parse_document(text, format=format_))
    return [segment.text for segment in segments.en], [segment.text for segment in segments.zh]


@pytest.mark.parametrize("separator", ["\n", "\n\n", "\r\n", "\r"])
@pytest.mark.parametrize("lines", [EN + ZH, ZH + EN, [line for pair in zip(EN, ZH, strict=True) for line in pair]])
def test_arrangements(lines: list[str], separator: str) -> None:
    assert _split(separator.join(lines)) == (EN, ZH)


@pytest.mark.parametrize(
    "lines",
    [
        [*EN[:3], "Upwork", "38%", *EN[3:], *ZH[:3], "Upwork", "38%", *ZH[3:]],
        [line for pair in zip([*EN[:3], "Upwork", "38%", *EN[3:]], [*ZH[:3], "Upwork", "38%", *ZH[3:]], strict=True) for line in pair],
    ],
)
def test_names_and_numbers_go_with_their_surroundings(lines: list[str]) -> None:
    assert _split("\n".join(lines)) == ([*EN[:3], "Upwork", "38%", *EN[3:]], [*ZH[:3], "Upwork", "38%", *ZH[3:]])


def test_an_untranslated_paragraph_stays_in_its_half() -> None:
    left = "This one was not translated at all."
    assert _split("\n".join([*EN, *ZH[:3], left, *ZH[3:]])) == (EN, [*ZH[:3], left, *ZH[3:]])


def test_a_paragraph_without_translation_in_an_interleaved_text() -> None:
    extra = "This one was not translated at all."
    lines = [line for pair in zip(EN, ZH, strict=True) for line in pair]
    assert _split("\n".join([*lines[:6], extra, *lines[6:]])) == ([*EN[:3], extra, *EN[3:]], ZH)


def test_titles_of_both_languages_at_the_head() -> None:
    assert _split("\n".join([EN[0], ZH[0], *EN[1:], *ZH[1:]])) == (EN, ZH)


def test_a_single_foreign_paragraph_is_not_swallowed() -> None:
    assert _split("\n".join([*EN[:4], ZH[3], *EN[4:]])) == (EN, [ZH[3]])


def test_sections_that_alternate() -> None:
    assert _split("\n".join([*EN[:3], *ZH[:3], *EN[3:], *ZH[3:]])) == (EN, ZH)


@pytest.mark.parametrize(
    ("text", "english", "chinese"),
    [
        ("Sales rose by 5%. 销售额增长5%。", ["Sales rose by 5%."], ["销售额增长5%。"]),
        ("销售额增长5%。Sales rose by 5%.", ["Sales rose by 5%."], ["销售额增长5%。"]),
        (
            "It rose. It fell. 先上升。后下降。 Then it rose. 又上升。",
            ["It rose. It fell.", "Then it rose."],
            ["先上升。后下降。", "又上升。"],
        ),
        ("Sales rose by 5%. （销售额增长5%。）", ["Sales rose by 5%."], ["（销售额增长5%。）"]),
        ("Total revenue / 总收入", ["Total revenue"], ["总收入"]),
        ("Revenue | 收入", ["Revenue"], ["收入"]),
        ("收入\tRevenue", ["Revenue"], ["收入"]),
        ("Key Findings 主要发现", ["Key Findings"], ["主要发现"]),
        ("主要发现 Key Findings", ["Key Findings"], ["主要发现"]),
    ],
)
def test_a_paragraph_in_both_languages(text: str, english: list[str], chinese: list[str]) -> None:
    assert _split(text) == (english, chinese)


@pytest.mark.parametrize(
    "text",
    [
        "The policy, known as 双减 (double reduction), began in 2021. It ended a boom.",
        "Director Lin (林晓梅。) spoke. Others did not speak for long at all.",
        "Revenue (收入)",
        "收入 (Revenue)",
        "作者： Anna Berg",
        "他说：“Stay calm. Stay here.” 然后就离开了会场，没有再回来。",
        "公司推出 Smart Invoice Pro 2.0 服务。用户可以免费使用。",
        "AI 工具",
        "这家公司叫 Blue Harbour. 它成立于2020年，现有员工五千人，总部设在海边。",
    ],
)
def test_a_quotation_is_not_split_off(text: str) -> None:
    assert [len(side) for side in _split(text)] in ([1, 0], [0, 1])


def test_a_name_in_chinese_headings_is_a_name() -> None:
    text = "Redis 简介\n我们用 Redis 保存会话，每天处理三百万次请求。\nOverview 概述"
    assert _split(text) == (["Overview"], ["Redis 简介", "我们用 Redis 保存会话，每天处理三百万次请求。", "概述"])


def test_lines_of_both_languages_in_one_markdown_paragraph() -> None:
    assert _split("\n\n".join(f"{en}\n{zh}" for en, zh in zip(EN, ZH, strict=True)), "md") == (EN, ZH)


@pytest.mark.parametrize(
    ("rows", "english", "chinese"),
    [
        (
            ["English | 中文", "Tea sold well | 茶叶畅销", "38% | 38%", "Upwork | Upwork"],
            "English,Tea sold well,38%,Upwork",
            "中文,茶叶畅销,38%,Upwork",
        ),
        (["中文 | 英文", "茶叶 | Tea", "绿茶 | Green tea"], "英文,Tea,Green tea", "中文,茶叶,绿茶"),
        (["English | 中文 | Value", "Tea sold well | 茶叶畅销 | 38%"], "English,Tea sold well", "中文,茶叶畅销"),
        (["Both | Value", "Green tea / 绿茶 | 38%"], "Both,Green tea", "绿茶"),
        (["公司 | 总部", "Upwork | 旧金山", "Fiverr | 特拉维夫"], "", "公司,总部,Upwork,旧金山,Fiverr,特拉维夫"),
        (["Company | Share", "Upwork | 38%"], "Company,Share,Upwork,38%", ""),
    ],
)
def test_tables(rows: list[str], english: str, chinese: str) -> None:
    lines = [f"| {row} |" for row in rows]
    lines.insert(1, "|" + "---|" * (rows[0].count("|") + 1))
    en, zh = _split("\n".join(lines), "md")
    assert set(filter(None, english.split(","))) <= set(en)
    assert zh == [cell for cell in chinese.split(",") if cell]


def test_a_table_of_names_goes_with_the_text_around_it() -> None:
    table = "| Upwork | 38% |\n|--|--|\n| Fiverr | 20% |"
    assert _split(f"{ZH[1]}\n\n{table}\n\n{ZH[2]}", "md") == ([], [ZH[1], "Upwork", "38%", "Fiverr", "20%", ZH[2]])


def test_a_language_given_is_every_block_s() -> None:
    document = parse_document("Tea. 茶。\n---\n\n茶叶\n2024\n＊＊＊\n* * *")
    segments = split_segments(document, Language.EN)
    assert [segment.text for segment in segments.en] == ["Tea. 茶。", "茶叶", "2024", "＊＊＊"]
    assert {segment.language for segment in segments.en} == {Language.EN}
    assert segments.zh == ()


@pytest.mark.parametrize("text", ["", "---", "2024\n38%", "\u200b\ufeff", "\0", "\ud800\udfff", "\u202e\u200f", "Привет"])
def test_texts_without_either_language(text: str) -> None:
    assert split_segments(parse_document(text)) == Segments((), ())


def test_spans_leave_out_what_shows_nothing() -> None:
    assert _split("\ufeff\u3000\u200b\u200eTea sold well.\u200f\u3000\n\u202b茶叶畅销。\u200b") == (["Tea sold well."], ["茶叶畅销。"])


def test_make_segments_keeps_every_line() -> None:
    lines = ["Tea. It sold 3.5 tons.", "", "---", "茶"]
    segments = make_segments(lines, Language.EN)
    assert [segment.text for segment in segments] == lines
    assert [segment.index for segment in segments] == [0, 1, 2, 3]
    assert [len(segment.sentences) for segment in segments] == [2, 0, 1, 1]
    assert segments[3].document.locate(segments[3].span.start) == (4, 1)
    assert make_segments([], Language.ZH) == ()


def test_an_address_is_a_word_of_its_sentence() -> None:
    segment = split_segments(parse_document("See https://e.org/a.B. Then sleep.")).en[0]
    assert [segment.document.text[span.start : span.end] for span in segment.sentences] == ["See https://e.org/a.B.", "Then sleep."]


_PIECES = [*EN, *ZH, "Upwork", "2024", "---", "Tea / 茶叶", "It rose. 上升。", "| a | 茶 |", "|--|--|", "", " ", "\u3000", "\0", "\ud800"]
_PIECES += ["# x", "- y", "> z", "`1`"]


@pytest.mark.parametrize("format_", ["text", "markdown"])
@given(st.lists(st.sampled_from(_PIECES), max_size=14), st.sampled_from(["\n", "\r\n", "\r", " "]), st.text("aB 中。.\n|", max_size=12))
def test_segments_are_sound(format_: str, lines: list[str], separator: str, tail: str) -> None:
    document = parse_document(separator.join([*lines, tail]), format=format_)
    for language in (None, Language.EN, Language.ZH):
        segments = split_segments(document, language)
        everything = sorted([*segments.en, *segments.zh], key=lambda segment: segment.span)
        assert all(a.span.end <= b.span.start for a, b in pairwise(everything))
        for side in (segments.en, segments.zh):
            assert [segment.index for segment in side] == list(range(len(side)))
            assert all(a.span.end <= b.span.start for a, b in pairwise(side))
        for segment in everything:
            assert segment.block.span.start <= segment.span.start < segment.span.end <= segment.block.span.end
            assert segment.text == segment.text.strip()
            line, column = document.locate(segment.span.start)
            assert document.line_starts[line - 1] + column - 1 == segment.span.start
            sentences = "".join(document.text[span.start : span.end] for span in segment.sentences)
            assert "".join(sentences.split()) == "".join(segment.text.split())


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "It rose by 5%. ",
        "增长5%。",
        "It rose. 上升。",
        "It rose.\n\n上升。\n\n",
        "(",
        "“",
        "Tea 茶 ",
        " / ",
        ".!",
        "https://e.org 茶。 Tea. ",
    ],
)
def test_a_shape_said_over_and_over_is_split_in_order(unit: str) -> None:
    """Where a pattern goes back over what it has read, this does not end; benchmarks/align.py times the rest."""
    segments = split_segments(parse_document(unit * (300_000 // len(unit))))
    assert all(one.span.end <= other.span.start for side in (segments.en, segments.zh) for one, other in pairwise(side))
