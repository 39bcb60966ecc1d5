"""`claimcheck claims stale --within P30D`: which facts are past their review, and which will be soon."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from claimcheck.cli.options import Color
from claimcheck.cli.registry_options import FOLDER, FailOnWarning, On, RegistryPaths, deliver_findings, judge_findings, read_day
from claimcheck.cli.session import merge_settings


def run_stale(
    paths: RegistryPaths = None,
    *,
    on: On = None,
    within: Annotated[
        str, typer.Option(metavar="DURATION", help="Name also what will be due in this time, as in P30D, P2W or P3M.")
    ] = "P0D",
    fail_on: FailOnWarning = "warning",
    color: Color = None,
) -> int:
    """List the facts that are past their day of review; they are warnings, and what is due soon is a note."""
    settings = merge_settings(color=color)
    from claimcheck.facts.reviews import add_duration  # noqa: PLC0415 - a usage error needs no registry
    from claimcheck.facts.stale import find_stale  # noqa: PLC0415 - see above
    from claimcheck.pipeline import open_registry  # noqa: PLC0415 - see above
    from claimcheck.report.registry import describe_reviews  # noqa: PLC0415 - see above

    day = read_day(on)
    until = add_duration(day, within)
    if until is None:
        raise typer.BadParameter(f"{within!r} is no duration, as P30D is", param_hint="--within")
    registry = open_registry(paths or [FOLDER])
    findings = find_stale(registry.facts, day, until)
    deliver_findings(findings, settings)
    sys.stderr.write(f"claimcheck: {describe_reviews(registry, findings, day, until)}\n")
    return judge_findings(findings, fail_on)
