"""The catalogue of findings, one row a code: CC0xx for the input, CC1xx across languages, CC2xx in one; `claimcheck rule` prints a row."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.model import Finding, FindingKind, Place, Severity


@dataclass(frozen=True, slots=True)
class Entry:
    """One kind of finding."""

    code: str
    name: str
    kind: FindingKind
    severity: Severity
    title: str
    """One line, as a heading."""
    meaning: str
    """What it says and why it matters, in a few sentences."""
    english: str = ""
    """The English half of an example pair."""
    chinese: str = ""
    """The Chinese half."""
    advice: str = ""
    """How to mend it, and when to leave it alone."""


_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "CC001",
        "undecodable",
        FindingKind.INPUT,
        _ERROR,
        "cannot decode or parse",
        "The file cannot be turned into text: it is binary, or its bytes are not of the encoding that was given or "
        "found. Nothing in it was checked.",
        "",
        "",
        "Say the encoding with --encoding, or save the file as UTF-8.",
    ),
    Entry(
        "CC002",
        "nothing-to-check",
        FindingKind.INPUT,
        _ERROR,
        "nothing to check",
        "The input was read, but there is nothing to hold against each other: it is empty, or all of it is in one "
        "language. A silent pass would look like a checked document.",
        "",
        "",
        "Give a file that holds both languages, or two files: claimcheck align ENGLISH CHINESE.",
    ),
    Entry(
        "CC003",
        "paragraph-missing-in-chinese",
        FindingKind.PARAGRAPH,
        _WARNING,
        "paragraph without counterpart in Chinese",
        "An English paragraph was aligned with nothing: the translation leaves it out, or says it so differently that no "
        "counterpart was found. Its numbers were not compared.",
        "The pool closes at noon on Sundays. Children under six swim free of charge.",
        "(no such paragraph)",
        "Translate the paragraph. Where it was left out on purpose, the warning can stand: it fails a run only with --fail-on warning.",
    ),
    Entry(
        "CC004",
        "paragraph-missing-in-english",
        FindingKind.PARAGRAPH,
        _WARNING,
        "paragraph without counterpart in English",
        "A Chinese paragraph was aligned with nothing: it was added by the translator, or its original was deleted "
        "later. Where it repeats a number of the document, the report says which one and whether the two agree.",
        "(no such paragraph)",
        "编者按：泳池改建后每天可接待900人。",
        "Add the paragraph to the English text, or delete it. Where it was added on purpose, the warning can stand.",
    ),
    Entry(
        "CC005",
        "uncertain-alignment",
        FindingKind.ALIGNMENT,
        _NOTE,
        "alignment of low confidence",
        "The two paragraphs were paired, but another pairing is nearly as likely. What is reported about their numbers "
        "may come from the wrong neighbour.",
        "See the table below.",
        "详情请咨询前台，节假日安排另行通知。",
        "Read the pair. Where it is wrong, give both texts the same order and the same paragraph breaks.",
    ),
    Entry(
        "CC009",
        "untranslated-paragraph",
        FindingKind.PARAGRAPH,
        _WARNING,
        "paragraph left in English",
        "A paragraph of the Chinese version is still in English: it was forgotten, or copied and never translated. Its numbers "
        "were not compared, and it counts neither as left out nor as added. A title that is only a name is not meant.",
        "The ferry runs every twenty minutes, also on Sundays.",
        "The ferry runs every twenty minutes, also on Sundays.",
        "Translate the paragraph. Where it was left in English on purpose, as a quotation, the warning can stand.",
    ),
    Entry(
        "CC101",
        "value-mismatch",
        FindingKind.MISMATCH,
        _ERROR,
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
        _ERROR,
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
        _ERROR,
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
        _ERROR,
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
        _ERROR,
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
        _ERROR,
        "direction differs",
        "One text says that it rose, the other that it fell; or a gain became a loss, a surplus a deficit.",
        "Rents in the old town fell by 6 percent.",
        "老城区的租金上涨了6%。",
        "Correct the verb of one side. Where a minus sign and a verb say the same thing twice, keep one of them.",
    ),
    Entry(
        "CC107",
        "qualifier-mismatch",
        FindingKind.QUALIFIER,
        _ERROR,
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
        _ERROR,
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
        _NOTE,
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
        _WARNING,
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
        _ERROR,
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
        _ERROR,
        "two numbers swapped",
        "Both numbers of the English text stand in the Chinese text, each in the place of the other. A check that only "
        "collects digits cannot see it.",
        "Of the visitors, 64 percent came by train and 23 percent by car.",
        "游客中，23%乘火车前来，64%开车前来。",
        "Put the numbers back into the order of what they belong to.",
    ),
    Entry(
        "CC201",
        "two-values",
        FindingKind.CONSISTENCY,
        _WARNING,
        "the same measure with two values",
        "Two sentences of one text give the same measure, of the same thing and the same time, two values. Only statements whose subject, "
        "unit and period agree are compared: 38% here and 36% there, not revenue here and profit there.",
        "Revenue in 2025 was $38 million. (later:) Revenue in 2025 was $36 million.",
        "2025年营收为3800万美元。（后文：）2025年营收为3600万美元。",
        "Find out which of the two is right. Where they measure different things, say so in the sentence.",
    ),
    Entry(
        "CC202",
        "wrong-arithmetic",
        FindingKind.CONSISTENCY,
        _WARNING,
        "arithmetic that does not work out",
        "The numbers of one sentence cannot all be right, however they were rounded: a change does not follow from its two ends, parts do "
        "not add up to their total, a share and the rest are not 100 percent, or the ends of a range are reversed.",
        "Membership grew from 200 to 250, an increase of 35%.",
        "会员人数从200人增至250人，增长35%。",
        "Do the sum again with the unrounded figures, in the source of both texts, and correct the one that is wrong.",
    ),
)

CATALOGUE: dict[str, Entry] = {entry.code: entry for entry in ENTRIES}


def make_finding(
    code: str,
    message: str,
    *,
    source: Place | None = None,
    target: Place | None = None,
    related: tuple[Place, ...] = (),
    severity: Severity | None = None,
    kind: FindingKind | None = None,
    confidence: float = 1.0,
    bead: int | None = None,
) -> Finding:
    """Make a finding of a catalogued code; severity and kind are the catalogue's unless given."""
    entry = CATALOGUE[code]
    return Finding(
        code=code,
        name=entry.name,
        kind=kind or entry.kind,
        severity=severity or entry.severity,
        message=message,
        source=source,
        target=target,
        related=related,
        confidence=confidence,
        bead=bead,
    )
