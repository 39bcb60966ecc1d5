"""Reports of any shape, in hostile words, for hypothesis."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import strategies as st

from claimcheck.findings import CATALOGUE, make_finding
from claimcheck.model import Bead, Claim, Comparison, Counts, Finding, Interval, Kind, Outcome, Report, Span
from tests.report.sample import Draft

HOSTILE = (
    *("[red]", "[/usd]", "[a1]", "\x1b[31m", "\x1b]8;;https://example.org\x07", "\x9b2J"),
    *("\u202e", "\u2066", "\u200b", "\ud800", "\x00", "\x07", "\x7f", "\t", "\\", "]", "{}", "%s"),
    *("38%", "３８％", "3.5亿", "$1,200", "百分之三十八", "。。。", "（“", "—", "——", " ", "word"),
    *("e\u0301", "👍🏽", "👨\u200d👩\u200d👧", "❤\ufe0f", "🇨🇳"),
    *("weitweitweitweitweitweitweitweitweitweitweit", "港城公共自行车", "https://example.org/a/b/c/2024"),
)
words = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=6))
lines = st.lists(words, max_size=14).map("".join).map(lambda line: " ".join(line.splitlines()))


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Build a report whose parts fit each other and whose words fit nothing."""
    english, chinese = draw(st.lists(lines, max_size=3)), draw(st.lists(lines, max_size=3))
    draft = Draft(draw(words), "".join(f"{line}\n" for line in (*english, *chinese)), len(english))
    for segments, claims in ((draft.source, draft.source_claims), (draft.target, draft.target_claims)):
        for segment, stated in zip(segments, claims, strict=True):
            cuts = sorted(draw(st.sets(st.integers(segment.span.start, segment.span.end), max_size=5)))
            stated += [
                draw(_claims(Span(start, end), segment.document.text[start:end])) for start, end in zip(cuts[::2], cuts[1::2], strict=False)
            ]
    beads = draw(_beads(len(draft.source), len(draft.target)))
    findings = draw(st.lists(_findings(draft, len(beads)), max_size=4))
    pools = (draft.source_claims, draft.target_claims)
    sides = [st.sampled_from([None, *(claim for stated in pool for claim in stated)]) for pool in pools]
    comparisons = st.builds(
        Comparison,
        bead=st.integers(0, max(len(beads) - 1, 0)),
        source=sides[0],
        target=sides[1],
        outcome=st.sampled_from(Outcome),
        number=st.integers(0, 2000),
        finding=st.none() | st.integers(0, len(findings) - 1) if findings else st.none(),
    )
    report = draft.finish(beads)
    return replace(
        report,
        comparisons=tuple(draw(st.lists(comparisons, max_size=6))),
        findings=tuple(findings),
        counts=draw(st.builds(Counts, files=st.integers(0, 9), flagged=st.integers(0, 99))),
    )


def _claims(span: Span, surface: str) -> st.SearchStrategy[Claim]:
    values = st.one_of(st.decimals(allow_nan=False, allow_infinity=False, places=2), st.just(Interval(Decimal(5), None)))
    return st.builds(Claim, st.just(span), st.just(surface), st.sampled_from(Kind), values, st.none() | words)


@st.composite
def _beads(draw: st.DrawFn, sources: int, targets: int) -> tuple[Bead, ...]:
    beads, source, target = [], 0, 0
    while source < sources or target < targets:
        wide, deep = draw(st.integers(0, sources - source)), draw(st.integers(0, targets - target))
        if not wide and not deep:
            wide, deep = sources - source, targets - target
        cost, confidence = draw(st.floats(-99, 99)), draw(st.floats(0, 1))
        beads.append(Bead(tuple(range(source, source + wide)), tuple(range(target, target + deep)), cost, confidence))
        source, target = source + wide, target + deep
    return tuple(beads)


def _findings(draft: Draft, beads: int) -> st.SearchStrategy[Finding]:
    places = st.sampled_from([None, *(draft.place(segment=segment) for segment in (*draft.source, *draft.target))])
    bead = st.none() | st.integers(0, beads)
    messages = st.lists(words, max_size=8).map(" ".join)
    return st.builds(make_finding, st.sampled_from(sorted(CATALOGUE)), messages, source=places, target=places, bead=bead)
