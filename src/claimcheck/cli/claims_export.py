"""`claimcheck claims export --format claimreview`: the registry as ClaimReview, as CSL-JSON of its sources, or as a spreadsheet."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.destinations import check_writable, write_file
from claimcheck.cli.options import choose
from claimcheck.cli.streams import write_exactly
from claimcheck.errors import SettingsError
from claimcheck.model import Registry

FORMATS = ("claimreview", "csl", "csv")
FOLDER = "claims"
"""The registry, where no path is given."""


def run_export(
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="PATHS", help="Files of the registry, or folders of them. [default: claims]")
    ] = None,
    *,
    layout: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="FORMAT",
            callback=choose(FORMATS),
            help="Write claimreview (JSON-LD of schema.org), csl (the sources, for citation tools) or csv (a row for each fact).",
        ),
    ],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file. [default: standard output]")
    ] = None,
) -> int:
    """Write the registry in the form of others."""
    if output is not None:
        check_writable(output)
    from claimcheck.pipeline import open_registry  # noqa: PLC0415 - a usage error needs no registry

    registry = open_registry(paths or [FOLDER])
    if output is not None and any(Path(path).exists() and output.exists() and output.samefile(path) for path in registry.paths):
        raise SettingsError("is a file of the registry itself", where=str(output), advice="name another file after --output")
    text = _write(registry, layout)
    if output is not None:
        write_file(output, text)
    else:
        write_exactly(_show(text) if sys.stdout.isatty() else text, escape=layout != "csv")
    sys.stderr.write(f"claimcheck: {_describe(registry, layout)}\n")
    return 0


def _show(text: str) -> str:
    """Let nothing that stands in a cell act on a terminal; JSON is escaped already."""
    from claimcheck.report.literal import show_literally  # noqa: PLC0415 - see above

    return "".join(f"{show_literally(line)}\n" for line in text.removesuffix("\n").split("\n"))


def _write(registry: Registry, layout: str) -> str:
    from claimcheck.facts import exchange  # noqa: PLC0415 - see above
    from claimcheck.pipeline import find_numbers  # noqa: PLC0415 - see above

    if layout == "csl":
        return exchange.write_citations(registry)
    return exchange.write_rows(registry) if layout == "csv" else exchange.write_reviews(registry, find_numbers)


def _describe(registry: Registry, layout: str) -> str:
    """Say how many were written, and what a reader of ClaimReview would miss."""
    facts = registry.facts
    if layout == "csl":
        return f"{len(registry.sources)} {'source' if len(registry.sources) == 1 else 'sources'}"
    said = [f"{len(facts)} {'fact' if len(facts) == 1 else 'facts'}"]
    if layout == "claimreview":
        without = sum(not (fact.owner and fact.owner.url) for fact in facts)
        if without:
            said.append(f"{without} without an address, which a ClaimReview needs: give the registry an owner with a url")
        unchecked = sum(fact.checked_on is None for fact in facts)
        if unchecked:
            said.append(f"{unchecked} that nobody has checked")
    return "; ".join(said)
