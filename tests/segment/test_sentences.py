"""Where sentences end, in both languages; `|` stands where they do, and the space around it is between them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model import Language
from claimcheck.segment import split_sentences

ENGLISH = [
    "Sales rose.|Costs fell!|Did they?|They did.",
    "The U.S. Treasury sold 3.5 tons.|It was No. 2 of 14.",
    "Trade with the U.S. fell.|The E.U. bought more.",
    "It left the U.S.|The ship sank.",
    "Use a proxy, e.g. Squid, i.e. a cache vs. none.",
    "Mr. and Mrs. Lee met Dr. J. K. Moss, Ph.D., of St. Ives.",
    "We meet at 5 p.m. Monday.|We leave at 9 a.m.|The rest stays.",
    "Acme Inc. Chief Ann Lee resigned.|She joined Bolt Ltd.|The price fell.",
    "He waited... and left.|Then...|Nothing.",
    "It was . . . strange.|Was it?",
    '"Really?" he asked.|"Yes."|"Then go!" she said.',
    "“It rose.”|“By how much?”|(By 5%.)|[See p. 7.]",
    "Open node.js or file.txt now.|Done.",
    "It grew 3.5%.|2024 was worse.",
    "1. First point.|Second point.",
    "- 2. First point.|Second point.",
    "A. First point.|Second point.",
    "Born Jan. 5, 1990.|Died in Jan. 2001.",
    "Wow!!!|What?!|Fine.",
    "Chapter I.|The end",
    "One line.\n|Two lines\nwrapped here.",
    "**Bold end.**|Next one.",
    "English here.|中文在后。",
    "No end",
]
CHINESE = [
    "收入增加。|成本下降！|是吗？|是的。",
    "增长3.5%；|下降2.1%。",
    "他说：“好。”|她走了。",
    "他说：「好！」|她走了。",
    "（见下文。）|第二句。",
    "等等……|没有了。",
    "他说：“这个……那个……我忘了。”|走了。",
    "“走！”，他说。|“好。”",
    '他说："好。"|"走吧。"|完。',
    "**重点。**|下一句。",
    "一句。|**重点**在此。",
    "收入增长5%.|成本下降!|对吗?|对.",
    "使用Node.js和v1.2.3版本。|完",
    "参见 No. 2 和 Mr. 王的 U.S. 市场报告。|完。",
    "1. 第一点。|2. 第二点。",
    "2024年。2025年。".replace("。2", "。|2"),
    "真的？！|真的！！！",
    "摔倒了。 ”|他说。",
    "没有结尾",
    "第一行。\n|第二行",
    "增至3．5亿。|完。",
]


def _split(text: str, language: Language) -> list[str]:
    return [text[span.start : span.end] for span in split_sentences(text, language)]


@pytest.mark.parametrize("marked", ENGLISH)
def test_english(marked: str) -> None:
    text = marked.replace("|", " ").replace("\n ", "\n")
    assert _split(text, Language.EN) == [sentence.strip() for sentence in marked.split("|")]


@pytest.mark.parametrize("marked", CHINESE)
def test_chinese(marked: str) -> None:
    assert _split(marked.replace("|", ""), Language.ZH) == [sentence.strip() for sentence in marked.split("|")]


def test_an_offset_moves_every_span() -> None:
    assert split_sentences(" 一。二。", Language.ZH, 10) == ((11, 13), (13, 15))


@pytest.mark.parametrize("language", list(Language))
@given(text=st.text(alphabet="aB1. !?…。！；“”\"'()（）*_\n\t\u3000\u200b中文U.S", max_size=60))
def test_sentences_cover_all_that_shows(language: Language, text: str) -> None:
    spans = split_sentences(text, language)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(text[span.start : span.end].strip() == text[span.start : span.end] != "" for span in spans)
    covered = "".join(text[span.start : span.end] for span in spans)
    assert "".join(covered.split()).replace("\u200b", "") == "".join(text.split()).replace("\u200b", "")


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("unit", ["x", ".", ". ", '."', "“", "……“", "。 ", "No. 2 ", "a.B", "!?", " ", "*", "x" * 50 + ". "])
def test_a_shape_said_over_and_over_is_split_whole(language: Language, unit: str) -> None:
    """Where a pattern goes back over what it has read, this does not end."""
    text = "A" + unit * (400_000 // len(unit)) + "b"
    spans = split_sentences(text, language)
    assert (spans[0].start, spans[-1].end) == (0, len(text))


def test_data_without_a_sentence_is_broken_between_its_numbers() -> None:
    text = ", ".join(f"{number:,} tons" for number in range(1000, 5000))
    spans = split_sentences(text, Language.EN)
    assert max(span.end - span.start for span in spans) <= 20_000
    assert " ".join(text[span.start : span.end] for span in spans) == text
    assert len(spans) > 2
