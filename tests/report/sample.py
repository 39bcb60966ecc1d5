"""A realistic report, made by hand: a bilingual note on a bicycle scheme with one finding of most kinds."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.findings import make_finding
from claimcheck.model import (
    Aspect,
    Bead,
    Block,
    BlockKind,
    CalendarDate,
    Claim,
    Comparison,
    Counts,
    Document,
    Finding,
    Interval,
    Kind,
    Language,
    Outcome,
    Place,
    Qualifier,
    Report,
    Segment,
    Severity,
    Span,
    Value,
)

ENGLISH = (
    "Harbour City Bicycles: the first five years",
    (
        "In 2024 the scheme carried 3.5 million riders, 38% more than in 2023. A ride costs $1.50, and a yearly pass costs about $45—less "
        "than most commuters spend on the bus in two months. At least 620 docks stand within a ten-minute walk of a station."
    ),
    (
        "Theft fell by 12 percentage points. The new locks are 2x stronger, and the workshop in "
        "[Mill Street](https://example.org/mill/2024) repairs 275.7 bicycles a week on average."
    ),
    "The council will vote on March 5, 2026.",
    "Opponents say that the lanes were built too fast.",
)
CHINESE = (
    "港城公共自行车：头五年",
    (
        "2024年，该项目运送了350万人次，比2023年增长38%。单次骑行收费1.50美元，年卡约54美元——低于多数通勤者两个月的公交支出。"
        "至少620个停车桩位于距车站步行十分钟的范围内。"
    ),
    "失窃率下降了12%。新车锁坚固2倍，磨坊街的维修车间平均每周修理275辆自行车。",
    "市议会将于2026年3月5日表决。",
    "编者按：2024年运送的350万人次创下纪录，志愿者为此工作了400小时。",
)
TEXT = "\n".join((*ENGLISH, *CHINESE)) + "\n"


class Draft:
    """A report in the making."""

    def __init__(self, path: str = "examples/bicycles.txt", text: str = TEXT, english: int = len(ENGLISH)) -> None:
        """Cut a text into lines, of which the first are English."""
        starts, at = [0], 0
        for line in text.splitlines(keepends=True):
            at += len(line)
            starts.append(at)
        spans = [Span(start, start + len(line)) for start, line in zip(starts, text.splitlines(), strict=False)]
        kinds = [BlockKind.HEADING if number in {0, english} else BlockKind.PARAGRAPH for number in range(len(spans))]
        holes = [self._find_links(text, span) for span in spans]
        blocks = tuple(Block(span, kind, holes=hole) for span, kind, hole in zip(spans, kinds, holes, strict=True))
        self.document = Document(path, text, blocks, line_starts=tuple(starts[:-1]) or (0,))
        self.source = self._cut(blocks[:english], Language.EN)
        self.target = self._cut(blocks[english:], Language.ZH)
        self.source_claims: list[list[Claim]] = [[] for _ in self.source]
        self.target_claims: list[list[Claim]] = [[] for _ in self.target]
        self.comparisons: list[Comparison] = []
        self.findings: list[Finding] = []

    def _cut(self, blocks: tuple[Block, ...], language: Language) -> tuple[Segment, ...]:
        return tuple(Segment(self.document, block.span, language, index, block, (block.span,)) for index, block in enumerate(blocks))

    @staticmethod
    def _find_links(text: str, span: Span) -> tuple[Span, ...]:
        start = text.find("](http", span.start, span.end)
        return (Span(start, text.index(")", start) + 1),) if start >= 0 else ()

    def claim(  # noqa: PLR0917 - its calls read as a table
        self, side: str, index: int, surface: str, kind: Kind, value: Value, unit: str | None = None, **more: object
    ) -> Claim:
        """Add the claim of a surface to a segment."""
        segment = (self.source if side == "en" else self.target)[index]
        start = self.document.text.index(surface, segment.span.start, segment.span.end)
        claim = Claim(Span(start, start + len(surface)), surface, kind, value, unit, **more)  # type: ignore[arg-type]
        claims = (self.source_claims if side == "en" else self.target_claims)[index]
        claims.append(claim)
        claims.sort(key=lambda each: each.span)
        return claim

    def place(self, claim: Claim | None = None, segment: Segment | None = None) -> Place | None:
        """Give the place of a claim, or of a segment."""
        if claim is None and segment is None:
            return None
        span = claim.span if claim else segment.span if segment else Span(0, 0)
        line, column = self.document.locate(span.start)
        return Place(self.document.text[span.start : span.end], span, self.document.path, line, column)

    def compare(  # noqa: PLR0917 - its calls read as a table
        self,
        bead: int,
        source: Claim | None,
        target: Claim | None,
        outcome: Outcome = Outcome.MATCH,
        code: str = "",
        message: str = "",
        *differs: Aspect,
    ) -> None:
        """Add a comparison, with its finding where it has a code."""
        finding = None
        if code:
            finding = len(self.findings)
            self.findings.append(make_finding(code, message, source=self.place(source), target=self.place(target), bead=bead))
        number = 0 if outcome is Outcome.SILENT else 1 + max((each.number for each in self.comparisons), default=0)
        self.comparisons.append(Comparison(bead, source, target, outcome, differs, number, finding))

    def finish(self, beads: tuple[Bead, ...]) -> Report:
        """Give the report with its counts."""
        return Report(
            documents=(self.document,),
            source=self.source,
            target=self.target,
            source_claims=tuple(map(tuple, self.source_claims)),
            target_claims=tuple(map(tuple, self.target_claims)),
            beads=beads,
            comparisons=tuple(self.comparisons),
            findings=tuple(self.findings),
            counts=Counts(
                files=1,
                paragraphs_source=len(self.source),
                paragraphs_target=len(self.target),
                pairs=sum(bool(bead.source and bead.target) for bead in beads),
                claims_source=sum(map(len, self.source_claims)),
                claims_target=sum(map(len, self.target_claims)),
                matched=sum(each.outcome is Outcome.MATCH for each in self.comparisons),
                flagged=sum(each.severity is not Severity.NOTE for each in self.findings),
            ),
        )


def make_sample(path: str = "examples/bicycles.txt") -> Report:
    """Make the report of the bicycle note."""
    draft = Draft(path)
    usd, claim = "USD", draft.claim
    draft.compare(0, claim("en", 0, "five", Kind.COUNT, Decimal(5)), claim("zh", 0, "五", Kind.COUNT, Decimal(5)))
    draft.compare(1, claim("en", 1, "2024", Kind.YEAR, CalendarDate(2024)), claim("zh", 1, "2024年", Kind.YEAR, CalendarDate(2024)))
    riders = claim("zh", 1, "350万人次", Kind.COUNT, Decimal(3500000))
    draft.compare(1, claim("en", 1, "3.5 million", Kind.COUNT, Decimal(3500000)), riders)
    draft.compare(1, claim("en", 1, "38%", Kind.PERCENT, Decimal(38), "%"), claim("zh", 1, "38%", Kind.PERCENT, Decimal(38), "%"))
    draft.compare(1, claim("en", 1, "2023", Kind.YEAR, CalendarDate(2023)), claim("zh", 1, "2023年", Kind.YEAR, CalendarDate(2023)))
    draft.compare(
        1, claim("en", 1, "$1.50", Kind.MONEY, Decimal("1.50"), usd), claim("zh", 1, "1.50美元", Kind.MONEY, Decimal("1.50"), usd)
    )
    draft.compare(
        1,
        claim("en", 1, "$45", Kind.MONEY, Decimal(45), usd, qualifier=Qualifier.APPROX),
        claim("zh", 1, "54美元", Kind.MONEY, Decimal(54), usd, qualifier=Qualifier.APPROX),
        Outcome.MISMATCH,
        "CC101",
        '"$45" is 45 USD, "54美元" is 54 USD',
        Aspect.VALUE,
    )
    draft.compare(
        1, claim("en", 1, "two months", Kind.DURATION, Decimal(2), "mo"), claim("zh", 1, "两个月", Kind.DURATION, Decimal(2), "mo")
    )
    draft.compare(1, claim("en", 1, "620", Kind.COUNT, Decimal(620)), claim("zh", 1, "620个", Kind.COUNT, Decimal(620)))
    draft.compare(
        1, claim("en", 1, "ten-minute", Kind.DURATION, Decimal(10), "min"), claim("zh", 1, "十分钟", Kind.DURATION, Decimal(10), "min")
    )
    draft.compare(
        2,
        claim("en", 2, "12 percentage points", Kind.PERCENTAGE_POINTS, Decimal(12), "pp"),
        claim("zh", 2, "12%", Kind.PERCENT, Decimal(12), "%"),
        Outcome.MISMATCH,
        "CC108",
        '"12 percentage points" became "12%": a fall by 12 points is not a fall by 12 percent',
        Aspect.UNIT,
    )
    readings: dict[str, object] = {"readings": (Decimal(2), Decimal(3))}
    draft.compare(
        2,
        claim("en", 2, "2x", Kind.MULTIPLIER, Decimal(2), "x", **readings),
        claim("zh", 2, "2倍", Kind.MULTIPLIER, Decimal(2), "x", **readings),
        Outcome.MISMATCH,
        "CC110",
        '"2x stronger" and "坚固2倍" may each mean twice or three times as strong',
        Aspect.READING,
    )
    draft.compare(
        2,
        claim("en", 2, "275.7", Kind.COUNT, Decimal("275.7")),
        claim("zh", 2, "275辆", Kind.COUNT, Decimal(275)),
        Outcome.MATCH,
        "CC109",
        '"275.7" was cut to "275"',
        Aspect.PRECISION,
    )
    day = CalendarDate(2026, 3, 5)
    draft.compare(3, claim("en", 3, "March 5, 2026", Kind.DATE, day), claim("zh", 3, "2026年3月5日", Kind.DATE, day))
    draft.findings.append(
        make_finding("CC003", "this paragraph has no counterpart in Chinese", source=draft.place(segment=draft.source[4]), bead=4)
    )
    draft.findings.append(
        make_finding("CC004", "this paragraph has no counterpart in English", target=draft.place(segment=draft.target[4]), bead=5)
    )
    draft.compare(5, None, claim("zh", 4, "2024年", Kind.YEAR, CalendarDate(2024)), Outcome.REPEATED)
    draft.compare(5, None, claim("zh", 4, "350万人次", Kind.COUNT, Decimal(3500000)), Outcome.REPEATED)
    draft.compare(
        5, None, claim("zh", 4, "400小时", Kind.DURATION, Decimal(400), "h", extent=Interval(Decimal(395), Decimal(405))),
        Outcome.ADDITION, "CC103", '"400小时" has no counterpart in English',
    )  # fmt: skip
    beads = (
        Bead((0,), (0,), -4.25, 0.9932),
        Bead((1,), (1,), -31.5, 0.9999, (Bead((0,), (0,), -31.5, 0.9999),)),
        Bead((2,), (2,), -18.0, 0.98),
        Bead((3,), (3,), -9.75, 0.9),
        Bead((4,), (), 3.5, 0.61),
        Bead((), (4,), 3.25, 0.72),
    )
    return draft.finish(beads)


def make_clean() -> Report:
    """Make a report without a finding."""
    draft = Draft("clean.txt", "It rained on 12 days.\n下了12天雨。\n", 1)
    draft.compare(0, draft.claim("en", 0, "12", Kind.COUNT, Decimal(12)), draft.claim("zh", 0, "12天", Kind.COUNT, Decimal(12)))
    return draft.finish((Bead((0,), (0,), -5.0, 0.99),))
