"""`claimcheck verify report.txt`: the numbers of documents against a registry of sourced facts; with --coverage, the ledger."""

from __future__ import annotations

import sys
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import Annotated

import typer

from claimcheck.cli.exits import CLEAN, FAILED, FOUND, complain, decide_exit
from claimcheck.cli.options import Color, Encoding, FailOn, OnlyFindings, Output, StdinFilename, Width
from claimcheck.cli.registry_options import FOLDER, On, Registry, read_day
from claimcheck.cli.session import open_session
from claimcheck.errors import ClaimcheckError
from claimcheck.model import Ledger, Report

_ALL = 100


def _read_share(text: str | None) -> str | None:
    """Check a percentage: 90, 90.5 or 90%."""
    if text is None:
        return None
    try:
        share = Decimal(text.removesuffix("%"))
    except InvalidOperation:
        raise typer.BadParameter(f"{text!r} is no percentage; write it as 90") from None
    if not share.is_finite() or not 0 <= share <= _ALL:
        raise typer.BadParameter(f"{text!r} is not between 0 and 100")
    return str(share)


def run_verify(
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="PATHS", help="Documents in English, Chinese or both; - is standard input.")
    ] = None,
    *,
    registry: Registry = None,
    coverage: Annotated[bool, typer.Option("--coverage", help="List the claims that no fact knows as well: the ledger.")] = False,
    fail_under: Annotated[
        str | None,
        typer.Option(metavar="PERCENT", callback=_read_share, help="End with exit code 1 where fewer claims are matched or waived."),
    ] = None,
    on: On = None,
    output: Output = None,
    only_findings: OnlyFindings = None,
    fail_on: FailOn = None,
    color: Color = None,
    width: Width = None,
    encoding: Encoding = None,
    stdin_filename: StdinFilename = None,
) -> int:
    """Hold the numbers of documents against a registry of sourced facts: that of --registry or the settings, else the folder claims.

    A document that cannot be read is named, the others are verified all the same, and the exit code is 2.
    """
    session = open_session(
        "terminal",
        output,
        verdicts=True,
        only_findings=only_findings,
        fail_on=fail_on,
        color=color,
        width=width,
        encoding=encoding,
    )
    settings = session.settings
    from claimcheck.verification import finish_waivers, make_verifier, verify_file  # noqa: PLC0415 - the engine loads when there is work

    verifier = make_verifier(registry or list(settings.registry) or [FOLDER], read_day(on))
    reports, failed = [], False
    for path in paths or ["-"]:
        try:
            reports.append(
                verify_file(path, verifier, encoding=settings.encoding, stdin_name=stdin_filename, coverage=coverage or bool(fail_under))
            )
        except ClaimcheckError as error:
            complain(error)
            failed = True
    if coverage and reports:
        reports[-1] = replace(reports[-1], findings=(*reports[-1].findings, *finish_waivers(reports, verifier)))
    session.deliver(reports)
    if failed:
        return FAILED
    return max(decide_exit(reports, settings.fail_on), _judge_coverage(reports, fail_under))


def _judge_coverage(reports: list[Report], fail_under: str | None) -> int:
    """Return 1 where too few claims are matched or waived, and say so."""
    if fail_under is None:
        return CLEAN
    from claimcheck.report import format_percent  # noqa: PLC0415 - see above

    total = Ledger.total(report.ledger for report in reports)
    if total.coverage is None or total.coverage >= Decimal(fail_under):
        return CLEAN
    sys.stderr.write(f"claimcheck: coverage {format_percent(total.coverage)} is under {fail_under}%\n")
    return FOUND
