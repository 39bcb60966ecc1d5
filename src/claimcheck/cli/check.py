"""`claimcheck check docs/*.md`: many documents, each with both languages, one finding a line; the command for CI."""

from __future__ import annotations

from typing import Annotated

import typer

from claimcheck.cli.exits import FAILED, complain, decide_exit
from claimcheck.cli.options import Color, Encoding, FailOn, OnlyFindings, Output, ShowConfidence, StdinFilename, Width
from claimcheck.cli.progress import show_progress
from claimcheck.cli.registry_options import On, Registry, read_day
from claimcheck.cli.session import open_session
from claimcheck.errors import ClaimcheckError


def run_check(
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="PATHS", help="Documents that hold both languages; - is standard input.")
    ] = None,
    *,
    registry: Registry = None,
    on: On = None,
    output: Output = None,
    only_findings: OnlyFindings = None,
    fail_on: FailOn = None,
    color: Color = None,
    width: Width = None,
    encoding: Encoding = None,
    stdin_filename: StdinFilename = None,
    show_confidence: ShowConfidence = None,
) -> int:
    """Check bilingual documents and list the numbers that disagree, with each other and with a registry of sourced facts.

    The registry is what --registry or the settings name; without one, the two languages alone are compared.
    A document that cannot be checked is named, the others are checked all the same, and the exit code is 2.
    """
    session = open_session(
        "concise",
        output,
        only_findings=only_findings,
        fail_on=fail_on,
        color=color,
        width=width,
        encoding=encoding,
        show_confidence=show_confidence,
    )
    from claimcheck.pipeline import check_files  # noqa: PLC0415 - the engine loads when there is work for it

    facts = registry or list(session.settings.registry)
    verifier = None
    if facts:
        from claimcheck.verification import add_verdicts, make_verifier  # noqa: PLC0415 - few runs have a registry

        verifier = make_verifier(facts, read_day(on))
    reports, failed = [], False
    with show_progress() as progress:
        for path in paths or ["-"]:
            try:
                report = check_files(path, encoding=session.settings.encoding, stdin_name=stdin_filename, progress=progress)
                reports.append(add_verdicts(report, verifier) if verifier else report)
            except ClaimcheckError as error:
                complain(error)
                failed = True
    session.deliver(reports)
    return FAILED if failed else decide_exit(reports, session.settings.fail_on)
