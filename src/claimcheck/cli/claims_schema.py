"""`claimcheck claims schema`: the JSON Schema that every registry file is held against."""

from __future__ import annotations

from claimcheck.cli.streams import write_out


def run_schema() -> int:
    """Print the JSON Schema (draft 2020-12) of a registry file."""
    from claimcheck.facts import read_schema  # noqa: PLC0415 - a usage error needs no registry

    write_out(read_schema())
    return 0
