"""`claimcheck claims ...`: keep the registry. Each of its commands has a module of its own, and its line in CLAIMS_COMMANDS."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.cli.claims_add import run_add
from claimcheck.cli.claims_export import run_export
from claimcheck.cli.claims_import import run_import
from claimcheck.cli.claims_lint import run_lint
from claimcheck.cli.claims_list import run_list
from claimcheck.cli.claims_schema import run_schema
from claimcheck.cli.claims_stale import run_stale

CLAIMS_HELP = "Keep the registry of sourced facts."
CLAIMS_COMMANDS: dict[str, Callable[..., int]] = {
    "add": run_add,
    "export": run_export,
    "import": run_import,
    "lint": run_lint,
    "list": run_list,
    "schema": run_schema,
    "stale": run_stale,
}
"""Every command under `claims`; each returns its exit code."""
