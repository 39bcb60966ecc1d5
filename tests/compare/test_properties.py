"""What holds for all claims: each has its comparison once, findings are indexed rightly, and the same input gives the same output."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.compare import compare_claims
from claimcheck.model import Bead, CalendarDate, Claim, Comparison, Finding, Interval, Kind, Language, Qualifier, Span
from claimcheck.segment import make_segments

_WORDS = "about words of a plain sentence, "
_VALUES = st.one_of(
    st.integers(0, 30).map(Decimal),
    st.builds(CalendarDate, st.none() | st.sampled_from([2024, 2025]), st.sampled_from([3, 5]), st.none() | st.integers(1, 3)),
    st.just(Interval(Decimal(3), Decimal(5))),
)
_MEASURES = st.sampled_from(
    [(Kind.COUNT, None), (Kind.PERCENT, "%"), (Kind.MONEY, "USD"), (Kind.DATE, None), (Kind.RANGE, None), (Kind.VAGUE_COUNT, None)]
)
_MADE = st.tuples(_VALUES, _MEASURES, st.sampled_from([Qualifier.NONE, Qualifier.APPROX]), st.booleans())
_SIDE = st.lists(st.lists(_MADE, max_size=5), min_size=1, max_size=3)


def _claims(paragraphs: list[list[tuple[object, tuple[Kind, str | None], Qualifier, bool]]], starts: list[int]) -> list[list[Claim]]:
    """Place claims at every tenth code point of their paragraph."""
    return [
        [
            Claim(Span(start + 10 * at, start + 10 * at + 3), "123", kind, value, unit, qualifier, soft=soft)  # type: ignore[arg-type]
            for at, (value, (kind, unit), qualifier, soft) in enumerate(paragraph)
        ]
        for start, paragraph in zip(starts, paragraphs, strict=True)
    ]


def _run(
    english: list[list[tuple[object, tuple[Kind, str | None], Qualifier, bool]]],
    chinese: list[list[tuple[object, tuple[Kind, str | None], Qualifier, bool]]],
) -> tuple[list[list[Claim]], list[list[Claim]], tuple[tuple[Comparison, ...], tuple[Finding, ...]]]:
    source = make_segments([_WORDS * 2] * len(english), Language.EN)
    target = make_segments([_WORDS * 2] * len(chinese), Language.ZH)
    here = _claims(english, [segment.span.start for segment in source])
    there = _claims(chinese, [segment.span.start for segment in target])
    both = min(len(english), len(chinese))
    beads = [Bead((at,), (at,)) for at in range(both)]
    beads += [Bead((at,), ()) for at in range(both, len(english))] + [Bead((), (at,)) for at in range(both, len(chinese))]
    return here, there, compare_claims(source, target, here, there, beads)


@settings(max_examples=60)
@given(_SIDE, _SIDE)
def test_every_claim_once(
    english: list[list[tuple[object, tuple[Kind, str | None], Qualifier, bool]]],
    chinese: list[list[tuple[object, tuple[Kind, str | None], Qualifier, bool]]],
) -> None:
    here, there, (comparisons, findings) = _run(english, chinese)
    for side, claims in (("source", here), ("target", there)):
        seen = sorted(getattr(comparison, side).span for comparison in comparisons if getattr(comparison, side) is not None)
        assert seen == sorted(claim.span for row in claims for claim in row)
    assert {comparison.finding for comparison in comparisons} - {None} <= set(range(len(findings)))
    assert [finding.bead for finding in findings] == sorted(finding.bead or 0 for finding in findings)
    assert all(0 < finding.confidence <= 1 and finding.message for finding in findings)


@settings(max_examples=30)
@given(_SIDE, _SIDE)
def test_same_input_same_output(
    english: list[list[tuple[object, tuple[Kind, str | None], Qualifier, bool]]],
    chinese: list[list[tuple[object, tuple[Kind, str | None], Qualifier, bool]]],
) -> None:
    assert _run(english, chinese) == _run(english, chinese)


@settings(max_examples=60)
@given(_SIDE)
def test_a_text_against_itself_has_no_error(paragraphs: list[list[tuple[object, tuple[Kind, str | None], Qualifier, bool]]]) -> None:
    _, _, (comparisons, findings) = _run(paragraphs, paragraphs)
    assert findings == ()
    assert len(comparisons) == sum(map(len, paragraphs))
