"""One run: the settings of the command line over those of the settings file, and its reports on their way out."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from claimcheck.cli.destinations import Destination, check_writable, read_destinations, write_file
from claimcheck.cli.streams import PIPE_COLUMNS, choose_color, choose_width, write_out
from claimcheck.model import Report
from claimcheck.settings import Settings, find_settings, load_settings


def merge_settings(**given: object) -> Settings:
    """Lay what the command line says over what the nearest settings file says."""
    settings = load_settings(find_settings(Path.cwd()))
    return replace(settings, **{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Session:
    """What one run was asked for."""

    settings: Settings
    destinations: tuple[Destination, ...]
    verdicts: bool = False
    """Whether its reports are those of `verify`."""

    def deliver(self, reports: Sequence[Report]) -> None:
        """Write every format to its place, and the denominators to standard error unless the terminal report shows them."""
        from claimcheck.report import REPORTERS, VERDICT_REPORTERS, Style, describe_run  # noqa: PLC0415 - usage errors need no reporter

        reporters = VERDICT_REPORTERS if self.verdicts else REPORTERS
        settings = self.settings
        paper = Style(
            width=settings.width or PIPE_COLUMNS,
            color=settings.color == "always",
            only_findings=settings.only_findings,
            show_confidence=settings.show_confidence,
        )
        screen = replace(
            paper, width=choose_width(settings.width), color=choose_color(settings.color), encoding=sys.stdout.encoding or "utf-8"
        )
        for destination in self.destinations:
            if destination.path:
                write_file(destination.path, reporters[destination.format](reports, paper))
        shown = next((destination.format for destination in self.destinations if destination.path is None), None)
        if shown:
            write_out(reporters[shown](reports, screen))
        if shown != "terminal":
            sys.stderr.write(f"claimcheck: {describe_run(reports, verdicts=self.verdicts)}\n")


def open_session(default: str, output: list[str] | None, *, verdicts: bool = False, **given: object) -> Session:
    """Settle what a run was asked for, before any work begins."""
    from claimcheck.report import REPORTERS  # noqa: PLC0415 - see above

    settings = merge_settings(**given)
    if output:
        destinations = read_destinations(output, REPORTERS)
    else:
        destinations = read_destinations(settings.output or (default,), REPORTERS, "output in the settings file")
    for destination in destinations:
        if destination.path:
            check_writable(destination.path)
    return Session(settings, destinations, verdicts)
