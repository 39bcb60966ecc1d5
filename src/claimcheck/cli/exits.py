"""Exit codes: 0 nothing to complain of, 1 findings, 2 the job could not be done, 130 interrupted."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterable

import typer

from claimcheck.cli.streams import prepare_streams
from claimcheck.errors import ClaimcheckError
from claimcheck.model import Report, Severity

CLEAN, FOUND, FAILED, INTERRUPTED = 0, 1, 2, 130


def decide_exit(reports: Iterable[Report], fail_on: str) -> int:
    """Return 1 where a finding is at least as grave as `fail_on`, else 0; "never" always gives 0."""
    if fail_on == "never":
        return CLEAN
    least = Severity(fail_on).weight
    return FOUND if any(report.worst and report.worst.weight >= least for report in reports) else CLEAN


def guard(command: Callable[..., int]) -> Callable[..., None]:
    """Make a command end with its exit code, and with one clear line where it cannot do its job."""

    @functools.wraps(command)
    def guarded(*arguments: object, **options: object) -> None:
        prepare_streams()
        try:
            code = command(*arguments, **options)
        except ClaimcheckError as error:
            complain(error)
            code = FAILED
        except KeyboardInterrupt:
            code = INTERRUPTED
        raise typer.Exit(code)

    return guarded


def complain(error: ClaimcheckError) -> None:
    """Say on standard error what went wrong."""
    from claimcheck.report.literal import show_in_line  # noqa: PLC0415 - only a run that fails needs it

    for part in error.parts:
        sys.stderr.write(f"claimcheck: error: {show_in_line(str(part), sys.stderr.encoding or 'ascii')}\n")
