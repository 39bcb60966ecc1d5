"""`claimcheck claims ...`: keep the registry. Each of its commands has a module of its own, and its line in CLAIMS_COMMANDS."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.cli.claims_export import run_export
from claimcheck.cli.claims_import import run_import
from claimcheck.cli.claims_schema import run_schema

CLAIMS_HELP = "Keep the registry of sourced facts."
CLAIMS_COMMANDS: dict[str, Callable[..., int]] = {
    "schema": run_schema,
    "export": run_export,
    "import": run_import,
}
"""Every command under `claims`; each returns its exit code."""
