"""Which language a text is."""

import pytest

from claimcheck.model import Language
from claimcheck.segment import detect_language

ENGLISH = [
    "Orders rose by 12% in 2024.",
    "The Harbour Report",
    "AI",
    "The policy known as 双减 began in 2021.",
    "Director Lin (林晓梅) spoke for 20 minutes.",
    "What does 内卷 mean?",
    "Café Zürich",
    "x",
]
CHINESE = [
    "二〇二四年订单增长12%。",
    "AI工具",
    "使用 Upwork Enterprise 2025 的公司",
    "**作者：** Anna Berg, John Smith, Maria Costa, Peter Lang",
    "PostgreSQL (16.2) 在 Linux 上被弃用。",
    "用户可以在 GitHub Enterprise Server 上运行 code review 流程。",
    "人工智能（artificial intelligence）",
    "㐀",
    "𠮷",
]
NEITHER = ["", "2024", "38%", "---", "***", "……", "？！", "\u200b", "\0", "Привет", "ひらがなのみ", "\ud800"]


@pytest.mark.parametrize(
    ("text", "language"),
    [*((text, Language.EN) for text in ENGLISH), *((text, Language.ZH) for text in CHINESE), *((text, None) for text in NEITHER)],
)
def test_detect_language(text: str, language: Language | None) -> None:
    assert detect_language(text) is language
