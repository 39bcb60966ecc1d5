"""`claimcheck claims lint claims/`: whether a registry can be read, and what is doubtful in it."""

from __future__ import annotations

import sys

from claimcheck.cli.options import Color, FailOn
from claimcheck.cli.registry_options import FOLDER, On, RegistryPaths, deliver_findings, judge_findings, read_day
from claimcheck.cli.session import merge_settings


def run_lint(paths: RegistryPaths = None, *, on: On = None, fail_on: FailOn = None, color: Color = None) -> int:
    """Check a registry: every error of every file, overdue reviews, circular sources, contradictions, what is never used."""
    settings = merge_settings(fail_on=fail_on, color=color)
    from claimcheck.facts.lint import lint_registry  # noqa: PLC0415 - a usage error needs no registry
    from claimcheck.pipeline import open_registry  # noqa: PLC0415 - see above
    from claimcheck.report.registry import describe_registry  # noqa: PLC0415 - see above

    registry = open_registry(paths or [FOLDER])
    findings = lint_registry(registry, read_day(on))
    deliver_findings(findings, settings)
    sys.stderr.write(f"claimcheck: {describe_registry(registry, findings)}\n")
    return judge_findings(findings, settings.fail_on)
