"""Write a report: for the terminal, one finding a line, or as JSON. A new format is one module here and its line in REPORTERS."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from claimcheck.model import Report
from claimcheck.report.as_json import write_json
from claimcheck.report.catalogue import write_catalogue, write_entry, write_page
from claimcheck.report.claims import CLAIM_WRITERS, Extract, describe_extracts, select_kinds
from claimcheck.report.concise import write_concise
from claimcheck.report.style import Style
from claimcheck.report.terminal import write_terminal
from claimcheck.report.totals import add_counts, describe_counts
from claimcheck.report.verdicts import describe_run, format_percent, write_verdicts

Reporter: TypeAlias = Callable[[Sequence[Report], Style], str]
"""Takes every report of a run and says what to write; it neither prints nor decides the exit code."""

REPORTERS: dict[str, Reporter] = {
    "terminal": write_terminal,
    "concise": write_concise,
    "json": write_json,
}
VERDICT_REPORTERS: dict[str, Reporter] = {**REPORTERS, "terminal": write_verdicts}
"""The same for what a registry says of documents."""

__all__ = [
    "CLAIM_WRITERS",
    "REPORTERS",
    "VERDICT_REPORTERS",
    "Extract",
    "Reporter",
    "Style",
    "add_counts",
    "describe_counts",
    "describe_extracts",
    "describe_run",
    "format_percent",
    "select_kinds",
    "write_catalogue",
    "write_entry",
    "write_page",
    "write_verdicts",
]
