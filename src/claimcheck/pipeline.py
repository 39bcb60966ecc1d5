"""The stages in reading order: read, segment, extract, align, compare, and each side against itself. The only room that knows them all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from claimcheck.align import align_segments, count_beads
from claimcheck.compare import compare_claims
from claimcheck.consistency import check_consistency, join_sides
from claimcheck.errors import InputError, NothingToCheck
from claimcheck.extract import extract_claims
from claimcheck.model import Bead, Claim, Counts, Document, Finding, Language, Outcome, Registry, Report, Segment, Severity, Sides, Span
from claimcheck.read import parse_document, read_document
from claimcheck.segment import Segments, detect_language, make_segments, split_segments

Progress: TypeAlias = Callable[[str, int, int], None]
"""Called with the name of a stage, how much of it is done, and how much there is."""

_STRIDE = 500
"""How many segments are read between two calls of a progress function."""
LONGEST_PARAGRAPH = 10_000_000
"""A longer paragraph is not aligned: time would be linear still, but the words of its sentences would fill gigabytes of memory."""


def check_files(
    path: str,
    other: str | None = None,
    *,
    encoding: str | None = None,
    stdin_name: str | None = None,
    progress: Progress | None = None,
) -> Report:
    """Read one bilingual document, or its two sides, and check it; "-" is standard input."""
    document = read_document(path, encoding=encoding, stdin_name=stdin_name)
    second = read_document(other, encoding=encoding, stdin_name=stdin_name) if other is not None else None
    return check_document(document, second, progress=progress)


def check_document(document: Document, other: Document | None = None, *, progress: Progress | None = None) -> Report:
    """Check a document that holds both languages, or two documents that hold one each, in either order."""
    segments = _split(document, other)
    source, target = segments.en, segments.zh
    _refuse_endless((*source, *target))
    total = len(source) + len(target)
    source_claims = _extract(source, progress, 0, total)
    target_claims = _extract(target, progress, len(source), total)
    if progress:
        progress("align", 0, total)
    beads = align_segments(source, target, source_claims, target_claims)
    if progress:
        progress("compare", 0, total)
    comparisons, findings = compare_claims(source, target, source_claims, target_claims, beads)
    sides = check_consistency(source, source_claims), check_consistency(target, target_claims)
    findings = (*findings, *join_sides(*sides, (source, target), beads))
    if progress:
        progress("compare", total, total)
    documents = (document,) if other is None else (document, other)
    counts = Counts(
        files=len(documents),
        paragraphs_source=len(source),
        paragraphs_target=len(target),
        **count_beads(beads),
        claims_source=_count_claims(source_claims),
        claims_target=_count_claims(target_claims),
        matched=sum(comparison.outcome is Outcome.MATCH for comparison in comparisons),
        flagged=sum(finding.severity is not Severity.NOTE for finding in findings),
    )
    return Report(documents, source, target, source_claims, target_claims, beads, comparisons, findings, counts)


def extract_file(
    path: str, *, encoding: str | None = None, stdin_name: str | None = None, language: Language | None = None
) -> tuple[Document, tuple[tuple[Segment, tuple[Claim, ...]], ...]]:
    """Read a document in either language or both, and give the claims of each segment, in the order of the document."""
    document = read_document(path, encoding=encoding, stdin_name=stdin_name)
    segments = split_segments(document, language)
    ordered = sorted((*segments.en, *segments.zh), key=lambda segment: segment.span)
    return document, tuple((segment, extract_claims(segment.prose, segment.language, segment.span.start)) for segment in ordered)


def open_registry(paths: Sequence[str]) -> Registry:
    """Read the files of a registry, or of folders of them. Raises RegistryError with every problem of every file."""
    from claimcheck.facts import find_registry_files, load_registry  # noqa: PLC0415 - most runs have no registry

    return load_registry(find_registry_files(Path(path) for path in paths), read_value)


def read_sides(path: str, *, encoding: str | None = None) -> tuple[Document, Sides]:
    """Read a document in either language or both, with its claims, and what is aligned where it holds both."""
    document = read_document(path, encoding=encoding)
    try:
        report = check_document(document)
    except NothingToCheck:
        segments = split_segments(document)
        claims = {Language.EN: _extract(segments.en, None, 0, 0), Language.ZH: _extract(segments.zh, None, 0, 0)}
        return document, Sides(segments.en, segments.zh, claims)
    claims = {Language.EN: report.source_claims, Language.ZH: report.target_claims}
    return document, Sides(report.source, report.target, claims, report.beads)


def read_value(text: str) -> Claim | None:
    """Read a text that is one number and nothing else, in whichever language reads it whole."""
    wanted = text.strip()
    for language in Language:
        claims = extract_claims(wanted, language)
        if len(claims) == 1 and claims[0].surface == wanted:
            return claims[0]
    return None


def find_numbers(text: str, language: Language) -> tuple[Span, ...]:
    """Find the stretches of a text that are numbers, with their units."""
    return tuple(claim.span for claim in extract_claims(text, language))


def align_text(text: str) -> tuple[Bead, ...]:
    """Align the paragraphs of one text that holds both languages."""
    segments = split_segments(parse_document(text))
    return align_segments(segments.en, segments.zh, (), ())


def align_sides(source: str | Sequence[str], target: str | Sequence[str]) -> tuple[Bead, ...]:
    """Align two texts, or two lists of segments of which none is dropped or split."""
    return align_segments(_side(source, Language.EN), _side(target, Language.ZH), (), ())


def compare_texts(en: str, zh: str) -> tuple[Finding, ...]:
    """Compare two texts that are known to correspond."""
    source, target = make_segments([en], Language.EN), make_segments([zh], Language.ZH)
    source_claims, target_claims = _extract(source, None, 0, 0), _extract(target, None, 0, 0)
    _, findings = compare_claims(source, target, source_claims, target_claims, (Bead((0,), (0,)),))
    return findings


def _side(text: str | Sequence[str], language: Language) -> tuple[Segment, ...]:
    if not isinstance(text, str):
        return make_segments(text, language)
    segments = split_segments(parse_document(text), language)
    return segments.en if language is Language.EN else segments.zh


def _split(document: Document, other: Document | None) -> Segments:
    if other is None:
        segments = split_segments(document)
        for side, language, missing in ((segments.en, "Chinese", "English"), (segments.zh, "English", "Chinese")):
            if not side:
                raise NothingToCheck(
                    f"the document is all {language}: there is no {missing} text to compare it with",
                    where=document.path,
                    advice="give the other language as a second file",
                )
        return segments
    first, second = detect_language(document.text), detect_language(other.text)
    if first is second and first is not None:
        name = "English" if first is Language.EN else "Chinese"
        raise NothingToCheck(
            f"both files are {name}", where=f"{document.path}, {other.path}", advice="give one English and one Chinese file"
        )
    if first is Language.ZH or second is Language.EN:
        document, other = other, document
    return Segments(split_segments(document, Language.EN).en, split_segments(other, Language.ZH).zh)


def _refuse_endless(segments: Sequence[Segment]) -> None:
    """Raise InputError for a paragraph that is too long to be aligned."""
    for segment in segments:
        size = segment.span.end - segment.span.start
        if size > LONGEST_PARAGRAPH:
            line, _ = segment.document.locate(segment.span.start)
            raise InputError(
                f"the paragraph at line {line} has {size:,} characters, and {LONGEST_PARAGRAPH:,} are the most that is aligned",
                where=segment.document.path,
                advice="break it into paragraphs with empty lines, or check it in parts",
            )


def _extract(segments: Sequence[Segment], progress: Progress | None, done: int, total: int) -> tuple[tuple[Claim, ...], ...]:
    claims = []
    for index, segment in enumerate(segments):
        if progress and index % _STRIDE == 0:
            progress("extract", done + index, total)
        claims.append(extract_claims(segment.prose, segment.language, segment.span.start, soft=True))
    return tuple(claims)


def _count_claims(claims: Sequence[Sequence[Claim]]) -> int:
    """Count what stands as a claim by itself, not what only a contradiction makes one."""
    return sum(not claim.soft for of_segment in claims for claim in of_segment)
