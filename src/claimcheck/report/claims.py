"""The claims alone, without a comparison: a table for people, JSON lines for programs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from claimcheck.model import Change, Claim, Direction, Document, Qualifier, Segment
from claimcheck.model.quantity import format_value
from claimcheck.report.as_json import describe_claim, make_dump
from claimcheck.report.layout import NARROWEST
from claimcheck.report.literal import show_in_line, show_literally
from claimcheck.report.paint import BOLD, DIM, MATCH_SIGN, Line, Run, measure, paint
from claimcheck.report.style import Style
from claimcheck.report.totals import count
from claimcheck.report.wrap import wrap

Extract: TypeAlias = tuple[Document, tuple[tuple[Segment, tuple[Claim, ...]], ...]]
"""A document with the claims of each of its segments."""

HEADS = ("place", "kind", "value", "says", "text")


def select_kinds(extract: Extract, kinds: Sequence[str]) -> Extract:
    """Keep the claims of some kinds; no kind keeps all."""
    if not kinds:
        return extract
    document, segments = extract
    return document, tuple((segment, tuple(claim for claim in claims if claim.kind in kinds)) for segment, claims in segments)


def describe_extracts(extracts: Sequence[Extract]) -> str:
    """Say how much was read and how many claims it holds, in one line."""
    segments = [claims for _, each in extracts for _, claims in each]
    return f"{count(len(extracts), 'file')}; {count(len(segments), 'paragraph')}; {count(sum(map(len, segments)), 'claim')}"


def write_claim_lines(extracts: Sequence[Extract], style: Style) -> str:
    """Write one claim a line as JSON, with its path, line, column and language."""
    dump = make_dump(style)
    return "".join(
        dump({"path": document.path, "language": segment.language.value, **describe_claim(claim, document)}) + "\n"
        for document, segments in extracts
        for segment, claims in segments
        for claim in claims
    )


def write_claim_table(extracts: Sequence[Extract], style: Style) -> str:
    """Write a table for each file; the words of the text stand last and are wrapped."""
    return paint((line for extract in extracts for line in _show_extract(extract, style)), color=style.color)


def _show_extract(extract: Extract, style: Style) -> Iterator[Line]:
    document, segments = extract
    rows = [(*_describe(claim, document), show_in_line(claim.surface, style.encoding)) for _, claims in segments for claim in claims]
    yield [Run(show_literally(document.path, style.encoding), BOLD)]
    if not rows:
        yield [Run("  no claims", DIM)]
        return
    columns = range(len(HEADS) - 1)
    sizes = [max(measure(row[column]) for row in (HEADS, *rows)) for column in columns]
    for number, row in enumerate((HEADS, *rows)):
        cells = [row[column] + " " * (sizes[column] - measure(row[column]) + 2) for column in columns]
        margin = sum(map(measure, cells)) + 2
        ink = DIM if number == 0 else MATCH_SIGN
        room = max(style.width, NARROWEST) - margin
        stacked = room < NARROWEST // 2
        first, *more = wrap([Run(row[-1], ink)], max(style.width, NARROWEST) - 4 if stacked else room)
        head = Run("  " + "".join(cells).rstrip() if stacked else "  " + "".join(cells), DIM if number == 0 else None)
        if stacked:
            yield from wrap([head], max(style.width, NARROWEST))
            yield from ([Run("    "), *line] for line in (first, *more))
        else:
            yield [head, *first]
            yield from ([Run(" " * margin), *line] for line in more)


def _describe(claim: Claim, document: Document) -> tuple[str, str, str, str]:
    line, column = document.locate(claim.span.start)
    value = format_value(claim.value)
    text = value if isinstance(value, str) else "–".join(end or "…" for end in value)
    says = [
        claim.qualifier.value.replace("_", " ") if claim.qualifier is not Qualifier.NONE else "",
        claim.direction.value if claim.direction is not Direction.NONE else "",
        claim.change.value if claim.change is not Change.NONE else "",
    ]
    return f"{line}:{column}", claim.kind.value, f"{text} {claim.unit or ''}".rstrip(), " ".join(filter(None, says))


CLAIM_WRITERS: dict[str, Callable[[Sequence[Extract], Style], str]] = {"table": write_claim_table, "jsonl": write_claim_lines}
