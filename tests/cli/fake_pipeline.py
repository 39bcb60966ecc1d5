"""A pipeline that reads nothing and finds what its tests need; started as a program it runs claimcheck on it."""

from __future__ import annotations

import signal
import sys
import types
from collections.abc import Callable
from dataclasses import replace

from claimcheck.errors import InputError
from claimcheck.findings import make_finding
from claimcheck.model import Claim, Document, Language, Report, Segment
from tests.report.sample import make_clean, make_sample

Progress = Callable[[str, int, int], None]


def check_files(
    path: str, other: str | None = None, *, encoding: str | None = None, stdin_name: str | None = None, progress: Progress | None = None
) -> Report:
    """Give the report that the name of the file asks for."""
    if progress:
        progress("aligning", 1, 2)
    if path == "missing.txt":
        raise InputError("no such file \x1b[31m", where=path, advice="look again")
    if path == "crash.txt":
        raise ValueError("what \x1b[31m now")
    if path == "interrupt.txt":
        signal.raise_signal(signal.SIGINT)
    if path in {"clean.txt", "-"}:
        return make_clean()
    if path in {"warning.txt", "note.txt"}:
        code = "CC110" if path == "warning.txt" else "CC109"
        return replace(make_clean(), findings=(make_finding(code, f"{other} {encoding} {stdin_name}"),))
    if path == "many.txt":
        return replace(make_clean(), findings=(make_finding("CC101", "far too many"),) * 20000)
    return make_sample(path)


def extract_file(
    path: str, *, encoding: str | None = None, stdin_name: str | None = None, language: Language | None = None
) -> tuple[Document, tuple[tuple[Segment, tuple[Claim, ...]], ...]]:
    """Give the claims of the sample, of one side where a language is given."""
    report = make_sample(stdin_name or path)
    source = zip(report.source, report.source_claims, strict=True) if language is not Language.ZH else ()
    target = zip(report.target, report.target_claims, strict=True) if language is not Language.EN else ()
    assert encoding is None
    return report.documents[0], (*source, *target)


def make_module() -> types.ModuleType:
    """Wrap the two functions up as claimcheck.pipeline."""
    module = types.ModuleType("claimcheck.pipeline")
    vars(module).update(check_files=check_files, extract_file=extract_file)
    return module


if __name__ == "__main__":
    sys.modules["claimcheck.pipeline"] = make_module()
    from claimcheck.__main__ import main

    sys.exit(main())
