"""A bilingual document of the project's own, and the alignment of two lists of paragraphs as pairs of index tuples."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from claimcheck.align import align_segments
from claimcheck.model import Bead, Language
from claimcheck.segment import make_segments

ENGLISH = (
    "The Ferry Comes Back",
    "After nine years of silence, the ferry between the old harbour and the island of Marrow started again on Monday.",
    "The city council bought two electric boats from a Norwegian shipyard. Each carries 120 passengers and needs six minutes to charge.",
    "Fishermen are angry. They say that the new pier takes away their best place, and that nobody asked them before the vote.",
    'Mayor Ida Holt answered: "We held three public meetings, and the minutes are on our website."',
    "Tickets cost two euros; children and the elderly travel for free. Bicycles are allowed outside rush hour.",
    "A university study expects that traffic on the bridge will fall by a tenth within the first year.",
    "Whether the service survives depends on the winter. Ice closed the harbour for five weeks in 2019.",
)
CHINESE = (
    "渡轮归来",
    "沉寂九年之后,老港口与马罗岛之间的渡轮周一重新开航。",
    "市议会从一家挪威造船厂购买了两艘电动船。每艘可载120名乘客,充电需要六分钟。",
    "渔民很生气。他们说新码头占去了他们最好的位置,投票之前也没有人问过他们。",
    "市长伊达·霍尔特回答说:“我们举行了三次公开会议,会议记录就在我们的网站上。”",
    "船票两欧元;儿童和老人免费。高峰时段以外允许携带自行车。",
    "一项大学研究预计,大桥上的交通在第一年内将减少十分之一。",
    "这项服务能否生存取决于冬天。2019年冰封港口达五周。",
)

Pairs = list[tuple[tuple[int, ...], tuple[int, ...]]]
Align = Callable[[Sequence[str], Sequence[str]], tuple[Bead, ...]]


def _align(english: Sequence[str], chinese: Sequence[str]) -> tuple[Bead, ...]:
    return align_segments(make_segments(english, Language.EN), make_segments(chinese, Language.ZH))


@pytest.fixture
def align() -> Align:
    """Give the function that aligns two lists of paragraphs."""
    return _align


@pytest.fixture
def english() -> list[str]:
    """Give a fresh copy of the English paragraphs."""
    return list(ENGLISH)


@pytest.fixture
def chinese() -> list[str]:
    """Give a fresh copy of their translations."""
    return list(CHINESE)
