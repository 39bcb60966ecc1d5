"""Find the numbers that an English text and its Chinese translation disagree on: 3.5 billion and 35亿, one third and 三分之一.

Five functions are the public API; everything they return has `as_dict()` where it has a JSON form.

    extract(text, language)   the numeric claims of a text in one language
    compare(en, zh)           the findings of two texts that are known to correspond
    align(text)               the beads of one text that holds both languages; align(en, zh) those of two
    check(source)             the whole pipeline over a file or a text
    verify(source, registry)  the verdicts of a registry of sourced facts on a file or a text

A stage's folder bears the name of its function (`claimcheck.extract` the function, `claimcheck/extract/` the folder): on this module the
name is always the function, whichever is imported first (docs/architecture.md, Decisions).
"""

from __future__ import annotations

import sys
from os import PathLike
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from claimcheck._version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from claimcheck.model import Bead, Claim, Finding, Language, Report
    from claimcheck.settings import Settings

__all__ = ["__version__", "align", "check", "compare", "extract", "verify"]


def extract(text: str, language: Language | str) -> tuple[Claim, ...]:
    """Extract the numeric claims of a text in one language.

    `language` is "en" or "zh". The claims stand in the order of the text and do not overlap; their spans count its code points, half open.
    Values are exact: a Decimal or a Fraction, a date, a time, a range. Units are the codes of `claimcheck.units` (km, USD, %, x).
    What each value means is in docs/architecture.md. Raises ValueError for another language.
    """
    from claimcheck.extract import extract_claims  # noqa: PLC0415 - the engine loads when there is work for it

    return extract_claims(text, language)


def compare(en: str, zh: str) -> tuple[Finding, ...]:
    """Compare an English text and a Chinese one that are known to correspond; return what an editor should look at.

    Findings stand in the order of the texts. Their `source` and `target` are the places in `en` and `zh`, each None where the number is
    missing; their codes are those of `claimcheck rule`.
    """
    from claimcheck.pipeline import compare_texts  # noqa: PLC0415 - the engine loads when there is work for it

    return compare_texts(en, zh)


def align(en: str | Sequence[str], zh: str | Sequence[str] | None = None) -> tuple[Bead, ...]:
    """Align the paragraphs of one text that holds both languages, or of two texts, or two lists of segments.

    Each English and each Chinese segment stands in exactly one bead. `Bead.source` and `Bead.target` count the segments of each language
    from 0; one of them is empty where a segment has no counterpart. `cost` is a negative log-likelihood ratio, `confidence` a probability.
    A list is taken as it is: one segment an item, none dropped, none split.
    """
    from claimcheck.pipeline import align_sides, align_text  # noqa: PLC0415 - the engine loads when there is work for it

    if zh is None:
        return align_text(en if isinstance(en, str) else "\n\n".join(en))
    return align_sides(en, zh)


def check(source: str | PathLike[str], *, settings: Settings | None = None) -> Report:
    """Check one bilingual document: a path, or the text itself (a string with a line break, or one that names no file).

    Raises InputError where the file cannot be read, and NothingToCheck where a language is missing.
    """
    from claimcheck.pipeline import check_document, check_files  # noqa: PLC0415 - the engine loads when there is work for it
    from claimcheck.read import parse_document  # noqa: PLC0415 - the engine loads when there is work for it

    if isinstance(source, str) and ("\n" in source or not _names_file(source)):
        return check_document(parse_document(source))
    return check_files(str(source), encoding=settings.encoding if settings else None)


def verify(source: str | PathLike[str], registry: str | PathLike[str], *, on: date | None = None, coverage: bool = False) -> Report:
    """Hold the numbers of a document, in either language or both, against a registry of sourced facts.

    `source` is a path, or the text itself, as for `check`; `registry` a YAML file or a folder of them; `on` the day for which reviews are
    due, today where none is given. `Report.verifications` has a verdict for each claim, with the facts and why they were matched, and
    `Report.ledger` the denominators; with `coverage`, claims that no fact knows are findings too. Raises RegistryError, with every
    problem of every file, and InputError where the document cannot be read.
    """
    from datetime import UTC, datetime  # noqa: PLC0415 - the engine loads when there is work for it

    from claimcheck.read import parse_document, read_document  # noqa: PLC0415 - see above
    from claimcheck.verification import make_verifier, verify_parsed  # noqa: PLC0415 - see above

    verifier = make_verifier([str(registry)], on or datetime.now(tz=UTC).astimezone().date())
    is_text = isinstance(source, str) and ("\n" in source or not _names_file(source))
    document = parse_document(str(source)) if is_text else read_document(str(source))
    return verify_parsed(document, verifier, coverage=coverage)


_PATH_LIMIT = 4096


def _names_file(source: str) -> bool:
    return len(source) < _PATH_LIMIT and "\0" not in source and Path(source).exists()


class _Package(ModuleType):
    """Keeps the names of the public functions: importing a folder of the same name does not put the folder in their place."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in __all__ and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
