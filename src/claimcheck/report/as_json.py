"""Everything that a run found, as JSON: claimcheck/report/1, described by schema/report.json."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import ROUND_DOWN, Decimal
from typing import TypeAlias

from claimcheck.model import Claim, Document, Fact, Ledger, Report, Segment, Span, Verification
from claimcheck.report.style import Style
from claimcheck.report.totals import add_counts

SCHEMA = "claimcheck/report/1"

Dump: TypeAlias = Callable[[object], str]
Record: TypeAlias = dict[str, object]

# Valid raw in JSON, yet they act on a terminal or cannot be encoded: C1 controls, bidi and zero-width marks, lone surrogates.
_ACTING = re.compile("[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff]")


def write_json(reports: Sequence[Report], style: Style) -> str:
    """Write all of it, in a stable order, one record a line."""
    dump = make_dump(style)
    totals = add_counts(report.counts for report in reports)
    written = ["{\n" + ",\n".join(_write_tables(report, dump)) + "\n}" for report in reports]
    return f'{{\n"schema": {dump(SCHEMA)},\n"counts": {dump(totals.as_dict())},\n"reports": [{", ".join(written)}]\n}}\n'


def make_dump(style: Style) -> Dump:
    """Make the function that writes one record as one line of JSON that the stream can encode."""
    ascii_only = style.encoding.lower().replace("_", "-") not in {"utf-8", "utf8"}

    def dump(value: object) -> str:
        text = json.dumps(value, ensure_ascii=ascii_only, allow_nan=False)
        return _ACTING.sub(lambda match: f"\\u{ord(match[0]):04x}", text)

    return dump


def describe_claim(claim: Claim, document: Document) -> Record:
    """Give a claim with the line and column that it stands at."""
    line, column = document.locate(claim.span.start)
    return {**claim.as_dict(), "line": line, "column": column}


def _write_tables(report: Report, dump: Dump) -> Iterator[str]:
    tables: dict[str, Iterable[Record]] = {
        "documents": ({"path": document.path, "encoding": document.encoding} for document in report.documents),
        "source": _describe_side(report, report.source, report.source_claims),
        "target": _describe_side(report, report.target, report.target_claims),
        "beads": (bead.as_dict() for bead in report.beads),
        "comparisons": _describe_comparisons(report),
        "findings": (finding.as_dict() for finding in report.findings),
    }
    for name, records in tables.items():
        rows = ",\n".join(dump(record) for record in records)
        yield f'"{name}": [' + (f"\n{rows}\n]" if rows else "]")
    if report.ledger is not None:
        rows = ",\n".join(dump(_describe_verification(each)) for each in report.verifications)
        yield '"verifications": [' + (f"\n{rows}\n]" if rows else "]")
        yield f'"ledger": {dump(report.ledger.as_dict() | {"coverage": _coverage(report.ledger)})}'
    yield f'"counts": {dump(report.counts.as_dict())}'


def _coverage(ledger: Ledger) -> str | None:
    """Write the percentage of claims that are matched or waived, cut to one decimal."""
    return None if ledger.coverage is None else str(ledger.coverage.quantize(Decimal("0.1"), rounding=ROUND_DOWN))


def _describe_verification(each: Verification) -> Record:
    line, column = each.segment.document.locate(each.claim.span.start)
    return {
        "language": each.segment.language.value,
        "surface": each.claim.surface,
        "start": each.claim.span.start,
        "end": each.claim.span.end,
        "line": line,
        "column": column,
        "verdict": each.verdict.value,
        "standing": each.standing.value,
        "facts": [_describe_fact(fact) for fact in each.facts],
        "why": list(each.why),
        "reason": each.reason,
        "finding": each.finding,
    }


def _describe_fact(fact: Fact) -> Record:
    return {
        "key": fact.key,
        "value": fact.written,
        "as_of": fact.as_of.name if fact.as_of else None,
        "path": fact.origin.path,
        "line": fact.origin.line,
        "evidence": [
            {"source": each.source.title, "url": each.source.url or None, "locator": each.locator or None, "quote": each.quote or None}
            for each in fact.evidence
        ],
    }


def _describe_side(report: Report, segments: Sequence[Segment], claims: Sequence[Sequence[Claim]]) -> Iterator[Record]:
    numbers = {id(document): number for number, document in enumerate(report.documents)}
    for segment, stated in zip(segments, claims, strict=True):
        line, column = segment.document.locate(segment.span.start)
        yield {
            "index": segment.index,
            "language": segment.language.value,
            "document": numbers.get(id(segment.document)),
            "start": segment.span.start,
            "end": segment.span.end,
            "line": line,
            "column": column,
            "block": segment.block.kind.value,
            "rank": segment.block.rank,
            "text": segment.text,
            "sentences": [list(span) for span in segment.sentences],
            "claims": [describe_claim(claim, segment.document) for claim in stated],
        }


def _describe_comparisons(report: Report) -> Iterator[Record]:
    source, target = _index_claims(report.source_claims), _index_claims(report.target_claims)
    for comparison in report.comparisons:
        yield {
            "bead": comparison.bead,
            "source": _refer(comparison.source, source),
            "target": _refer(comparison.target, target),
            "outcome": comparison.outcome.value,
            "differs": [aspect.value for aspect in comparison.differs],
            "number": comparison.number,
            "finding": comparison.finding,
        }


def _index_claims(claims: Sequence[Sequence[Claim]]) -> dict[Span, tuple[int, int]]:
    return {claim.span: (segment, number) for segment, stated in enumerate(claims) for number, claim in enumerate(stated)}


def _refer(claim: Claim | None, places: dict[Span, tuple[int, int]]) -> Record | None:
    if claim is None:
        return None
    segment, number = places.get(claim.span, (None, None))
    return {"segment": segment, "claim": number, "surface": claim.surface, "start": claim.span.start, "end": claim.span.end}
