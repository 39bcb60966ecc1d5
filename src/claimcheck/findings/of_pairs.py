"""Findings across languages: a value, a unit, a direction or a bound that differs."""

from __future__ import annotations

from claimcheck.findings.entry import Entry
from claimcheck.model import FindingKind, Severity

PAIRS: tuple[Entry, ...] = (
    Entry(
        "CC101",
        "value-mismatch",
        FindingKind.MISMATCH,
        Severity.ERROR,
        "value differs",
        "The two texts give different values for the same thing. Values are compared, not digits: 3.5 billion and 35亿 "
        "agree, 45 and 54 do not.",
        "The library lent 4,820 books in May.",
        "图书馆五月份借出4280册图书。",
        "Find out which of the two is right, in the source of the figure if need be, and correct the other.",
    ),
    Entry(
        "CC102",
        "claim-omitted",
        FindingKind.OMISSION,
        Severity.ERROR,
        "missing in Chinese",
        "A number of the English text has no counterpart in the Chinese paragraph or its neighbours: a figure was left "
        "out, or became a vague word such as 许多.",
        "Some 340 volunteers planted trees along the canal.",
        "许多志愿者在运河沿岸植树。",
        "Put the figure back. Where the Chinese sentence was shortened on purpose, leave it.",
    ),
    Entry(
        "CC103",
        "claim-added",
        FindingKind.ADDITION,
        Severity.ERROR,
        "missing in English",
        "A number of the Chinese text has no counterpart in the English paragraph or its neighbours. A figure that the "
        "original does not hold needs a source of its own.",
        "The bridge was closed for repairs.",
        "大桥因维修封闭了17天。",
        "Delete the figure, or add it to the English text as well.",
    ),
    Entry(
        "CC104",
        "unit-mismatch",
        FindingKind.UNIT,
        Severity.ERROR,
        "unit or currency differs",
        "The figure is the same, and its unit or currency is not: a unit was swapped without converting, or converted "
        "without changing the figure. Exact multiples are silent (2 km and 2000米); a right conversion across systems is "
        "a warning only.",
        "The trail is 12 miles long.",
        "步道全长12公里。",
        "Convert the figure, or keep the unit of the original.",
    ),
    Entry(
        "CC105",
        "magnitude-mismatch",
        FindingKind.MISMATCH,
        Severity.ERROR,
        "off by a power of ten",
        "The digits agree and the size does not: the value is off by a power of ten. English counts in thousands, "
        "millions and billions, Chinese in 万 (ten thousand) and 亿 (a hundred million), and a zero is easily lost on the "
        "way.",
        "The festival sold 2.6 million tickets.",
        "音乐节售出26万张门票。",
        "Count again: 1 million is 100万, 1 billion is 10亿.",
    ),
    Entry(
        "CC106",
        "direction-mismatch",
        FindingKind.DIRECTION,
        Severity.ERROR,
        "direction differs",
        "One text says that it rose, the other that it fell; or a gain became a loss, a surplus a deficit. Where no number "
        "goes with the verb (sales soared, 销售额下降), it is a warning.",
        "Rents in the old town fell by 6 percent.",
        "老城区的租金上涨了6%。",
        "Correct the verb of one side. Where a minus sign and a verb say the same thing twice, keep one of them.",
    ),
    Entry(
        "CC107",
        "qualifier-mismatch",
        FindingKind.QUALIFIER,
        Severity.ERROR,
        "qualifier differs",
        "The figure is the same, its bound is not: at least became at most, or a bound was dropped or added, and with it "
        "the claim changed. Dropping about or nearly is a warning only.",
        "Applicants need at least 5 years of experience.",
        "申请人须有不到5年的工作经验。",
        "Give both sides the same bound: at least 至少, more than 超过, at most 至多, less than 不到, nearly 近, about 约.",
    ),
    Entry(
        "CC108",
        "percent-for-points",
        FindingKind.UNIT,
        Severity.ERROR,
        "percent against percentage points",
        "Percent and percentage points are different things: from 20 percent, a rise by 5 percentage points leads to 25 "
        "percent, a rise by 5 percent to 21 percent.",
        "Turnout rose by 5 percentage points.",
        "投票率上升了5%。",
        "Write 个百分点 for percentage points, and % for percent.",
    ),
    Entry(
        "CC109",
        "precision-lost",
        FindingKind.PRECISION,
        Severity.NOTE,
        "precision lost",
        "One side gives fewer digits and is right within them: 275.7 became 275 or 276. Nobody is misled, but the texts "
        "do not say the same.",
        "The tower is 148.6 metres high.",
        "这座塔高约149米。",
        "Take over all digits where the exact figure matters, such as in tables and contracts.",
    ),
    Entry(
        "CC110",
        "ambiguous-expression",
        FindingKind.AMBIGUOUS,
        Severity.WARNING,
        "ambiguous expression",
        "An expression has more than one common reading, and readers of the two texts may come to different numbers. 快两倍 "
        "is read as twice as fast by some and as three times as fast by others; 2x faster is no clearer. A bare ¥ may be "
        "yuan or yen.",
        "The new boiler heats 3x faster.",
        "新锅炉加热快3倍。",
        "Say it so that one reading is left: three times as fast, 速度是原来的三倍.",
    ),
    Entry(
        "CC111",
        "date-mismatch",
        FindingKind.MISMATCH,
        Severity.ERROR,
        "date or period differs",
        "The two texts name different days, months, years or periods. Month names are compared with month numbers, a "
        "fiscal year with 财年, the 1990s with 上世纪90年代.",
        "The museum reopens on June 9, 2027.",
        "博物馆将于2027年9月6日重新开放。",
        "Correct one of the dates. Day and month often change places on the way.",
    ),
    Entry(
        "CC112",
        "numbers-swapped",
        FindingKind.MISMATCH,
        Severity.ERROR,
        "two numbers swapped",
        "Both numbers of the English text stand in the Chinese text, each in the place of the other. A check that only "
        "collects digits cannot see it.",
        "Of the visitors, 64 percent came by train and 23 percent by car.",
        "游客中，23%乘火车前来，64%开车前来。",
        "Put the numbers back into the order of what they belong to.",
    ),
)
