"""What the commands under `claims` share: where the registry lies, the day to judge by, and findings on their way out."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Annotated, TypeAlias

import typer

from claimcheck.cli.exits import CLEAN, FOUND
from claimcheck.cli.options import choose
from claimcheck.cli.streams import choose_color, choose_width, write_out
from claimcheck.model import Finding, Severity
from claimcheck.settings import FAIL_ON, Settings

FOLDER = "claims"
"""Where a registry is looked for unless another place is named."""

RegistryPaths: TypeAlias = Annotated[
    list[str] | None,
    typer.Argument(metavar="PATHS", help=f"Files of the registry, or folders of them. [default: {FOLDER}]", show_default=False),
]
Registry: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--registry",
        "-r",
        metavar="PATH",
        help="A registry of facts, or a folder of them; may be given several times.",
        show_default=False,
    ),
]
On: TypeAlias = Annotated[
    datetime | None,
    typer.Option(
        "--on",
        metavar="DATE",
        formats=["%Y-%m-%d"],
        help="The day to judge reviews by, as in 2025-09-01. [default: today]",
        show_default=False,
    ),
]
FailOnWarning: TypeAlias = Annotated[
    str,
    typer.Option(
        metavar="SEVERITY", callback=choose(FAIL_ON), help="End with exit code 1 from this severity on: error, warning, note or never."
    ),
]


def read_day(on: datetime | None) -> date:
    """Give the day that was asked for, or today."""
    return on.date() if on else datetime.now(tz=UTC).astimezone().date()


def deliver_findings(findings: Sequence[Finding], settings: Settings) -> None:
    """Write one finding a line to standard output."""
    from claimcheck.report import Style  # noqa: PLC0415 - a usage error needs no writer
    from claimcheck.report.registry import write_findings  # noqa: PLC0415 - see above

    style = Style(width=choose_width(settings.width), color=choose_color(settings.color), encoding=sys.stdout.encoding or "utf-8")
    write_out(write_findings(findings, style))


def judge_findings(findings: Sequence[Finding], fail_on: str) -> int:
    """Return 1 where a finding is at least as grave as `fail_on`, else 0; "never" always gives 0."""
    if fail_on == "never":
        return CLEAN
    return FOUND if any(finding.severity.weight >= Severity(fail_on).weight for finding in findings) else CLEAN
