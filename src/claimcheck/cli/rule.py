"""`claimcheck rule CC105`: what a finding means, with an example pair; without a code, the table of all codes."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from claimcheck.cli.options import Color, Width, choose
from claimcheck.cli.session import merge_settings
from claimcheck.cli.streams import choose_color, choose_width, write_out
from claimcheck.errors import SettingsError
from claimcheck.findings import ENTRIES, Entry

FORMATS = ("text", "markdown")
CLOSE = 60
"""The likeness, of 100, from which a code or a name is suggested."""


def find_entry(code: str) -> Entry:
    """Find an entry by its code or its name, in any case; say what is near where there is none."""
    wanted = code.strip().casefold()
    for entry in ENTRIES:
        if wanted in {entry.code.casefold(), entry.name}:
            return entry
    from rapidfuzz import process  # noqa: PLC0415 - only a slip of the pen needs it

    names = [name for entry in ENTRIES for name in (entry.code, entry.name)]
    matches = process.extract(wanted, names, processor=str.casefold, score_cutoff=CLOSE, limit=3)
    near = [str(name) for name, _, _ in matches]
    advice = f"did you mean {' or '.join(near)}?" if near else "claimcheck rule lists all codes"
    raise SettingsError(f"there is no rule {code!r}", advice=advice)


def run_rule(
    code: Annotated[str | None, typer.Argument(metavar="CODE", help="A code such as CC101, or a name such as value-mismatch.")] = None,
    *,
    layout: Annotated[
        str,
        typer.Option("--format", metavar="FORMAT", callback=choose(FORMATS), help="Write text for the terminal, or a page in markdown."),
    ] = "text",
    color: Color = None,
    width: Width = None,
) -> int:
    """Explain a finding, with an example."""
    entry = find_entry(code) if code is not None else None
    settings = merge_settings(color=color, width=width)
    from claimcheck.report import Style, write_catalogue, write_entry, write_page  # noqa: PLC0415 - a usage error needs no writer

    if layout == "markdown":
        write_out("\n".join(write_page(each) for each in ([entry] if entry else ENTRIES)))
        return 0
    style = Style(width=choose_width(settings.width), color=choose_color(settings.color), encoding=sys.stdout.encoding or "utf-8")
    write_out(write_entry(entry, style) if entry else write_catalogue(ENTRIES, style))
    return 0
