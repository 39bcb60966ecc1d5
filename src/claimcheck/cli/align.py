"""`claimcheck align report.txt`: the aligned text with its findings, from one file that holds both languages or from two."""

from __future__ import annotations

from typing import Annotated

import typer

from claimcheck.cli.exits import decide_exit
from claimcheck.cli.options import Color, Encoding, FailOn, OnlyFindings, Output, ShowConfidence, StdinFilename, Width
from claimcheck.cli.progress import show_progress
from claimcheck.cli.session import open_session


def run_align(
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="The document, or its English side; - is standard input.", show_default=False)
    ],
    other: Annotated[str | None, typer.Argument(metavar="OTHER", help="The other language, where it has a file of its own.")] = None,
    *,
    output: Output = None,
    only_findings: OnlyFindings = None,
    fail_on: FailOn = None,
    color: Color = None,
    width: Width = None,
    encoding: Encoding = None,
    stdin_filename: StdinFilename = None,
    show_confidence: ShowConfidence = None,
) -> int:
    """Align a document with its translation and flag the numbers that disagree."""
    if file == other == "-":
        raise typer.BadParameter("standard input can be read once only; give a file for one of the two", param_hint="OTHER")
    session = open_session(
        "terminal",
        output,
        only_findings=only_findings,
        fail_on=fail_on,
        color=color,
        width=width,
        encoding=encoding,
        show_confidence=show_confidence,
    )
    from claimcheck.pipeline import check_files  # noqa: PLC0415 - the engine loads when there is work for it

    with show_progress() as progress:
        report = check_files(file, other, encoding=session.settings.encoding, stdin_name=stdin_filename, progress=progress)
    session.deliver([report])
    return decide_exit([report], session.settings.fail_on)
