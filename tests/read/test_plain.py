"""Plain text: which lines are paragraphs by themselves, and which an editor wrapped."""

import textwrap

import pytest

from claimcheck.read import parse_document

ENGLISH = (
    "The cooperative sold 12,400 baskets of tea in 2024, about a third more than in the year before, "
    "because two new roads were opened and the trucks no longer had to wait for the ferry in the valley."
)
CHINESE = (
    "合作社二〇二四年售出一万二千四百篮茶叶，比上年多出约三分之一，原因是两条新公路通车之后，"
    "运茶的卡车不必再到山谷里等候渡船，收购价格也因此提高了百分之六，社员们都很满意。"
)


def _wrap(text: str, width: int = 0) -> str:
    if text.isascii():
        return textwrap.fill(text, width or 66)
    width = width or 30
    return "\n".join(text[at : at + width] for at in range(0, len(text), width))


def _blocks(text: str) -> list[str]:
    return [text[block.span.start : block.span.end] for block in parse_document(text).blocks]


@pytest.mark.parametrize(
    "paragraphs",
    [
        [ENGLISH, ENGLISH],
        [CHINESE, CHINESE],
        ["Tea", ENGLISH, "茶", CHINESE],
    ],
)
def test_a_line_a_paragraph(paragraphs: list[str]) -> None:
    for separator in ("\n", "\n\n", "\r\n", "\r", "\n \t\n"):
        assert _blocks(separator.join(paragraphs)) == paragraphs


@pytest.mark.parametrize(
    "paragraphs",
    [
        [_wrap(ENGLISH), _wrap(ENGLISH)],
        [_wrap(CHINESE), _wrap(CHINESE)],
        [_wrap(ENGLISH), _wrap(ENGLISH), CHINESE, CHINESE],
        [ENGLISH, ENGLISH, _wrap(CHINESE), _wrap(CHINESE)],
        [_wrap(ENGLISH, 50), "A heading", _wrap(CHINESE, 20), "一个标题"],
    ],
)
def test_wrapped_paragraphs(paragraphs: list[str]) -> None:
    for separator in ("\n\n", "\n\n\n"):
        assert _blocks(separator.join(paragraphs)) == paragraphs


def test_each_half_in_its_own_style() -> None:
    text = f"{_wrap(ENGLISH)}\n\n{_wrap(ENGLISH)}\n\n{CHINESE}\n{CHINESE}"
    assert _blocks(text) == [_wrap(ENGLISH), _wrap(ENGLISH), CHINESE, CHINESE]


def test_sentences_on_lines_of_their_own_stay_apart() -> None:
    lines = ["Tea sold well this year.", "It rained for 40 days.", "Nobody minded it at all!"]
    assert _blocks("\n".join(lines) + "\n\n" + "\n".join(lines)) == lines * 2


def test_an_english_and_a_chinese_line_are_never_one_paragraph() -> None:
    pairs = ["Tea sold well in 2024", "二〇二四年茶叶畅销", "Rain fell on 40 days", "下了四十天雨"]
    assert _blocks("\n".join(pairs[:2]) + "\n\n" + "\n".join(pairs[2:])) == pairs


def test_lists_and_headings_in_a_wrapped_text() -> None:
    text = f"What sold\n- tea of the first harvest\n- tea of the second harvest\n\n{_wrap(ENGLISH)}\n\n{_wrap(ENGLISH)}"
    assert _blocks(text) == ["What sold", "- tea of the first harvest", "- tea of the second harvest", _wrap(ENGLISH), _wrap(ENGLISH)]


def test_an_indent_opens_a_paragraph() -> None:
    text = "\n".join(["\u3000\u3000" + _wrap(CHINESE, 28), "\u3000\u3000" + _wrap(CHINESE, 28), "", "完"])
    assert _blocks(text) == [_wrap(CHINESE, 28), _wrap(CHINESE, 28), "完"]


def test_addresses_are_holes() -> None:
    text = "See https://example.org/2024/q3(a)?n=5, write to tea.2024@example.org. 详见http://example.cn/38，或www.example.cn。\nUp 5%."
    blocks = parse_document(text).blocks
    holes = [text[hole.start : hole.end] for hole in blocks[0].holes]
    assert holes == ["https://example.org/2024/q3(a)?n=5", "tea.2024@example.org", "http://example.cn/38", "www.example.cn"]
    assert blocks[1].holes == ()
