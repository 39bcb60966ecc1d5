"""`claimcheck claims list --about Example`: the facts of a registry, as a table or as JSON lines."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from claimcheck.cli.options import Color, Width, choose
from claimcheck.cli.registry_options import FOLDER, On, RegistryPaths, read_day
from claimcheck.cli.session import merge_settings
from claimcheck.cli.streams import choose_color, choose_width, write_out
from claimcheck.model import Language, Verdict

FORMATS = ("table", "jsonl")
LANGUAGES = tuple(language.value for language in Language)
VERDICTS = tuple(verdict.value for verdict in Verdict)


def run_list(
    paths: RegistryPaths = None,
    *,
    layout: Annotated[
        str, typer.Option("--format", metavar="FORMAT", callback=choose(FORMATS), help="Write a table, or jsonl: one fact a line.")
    ] = "table",
    language: Annotated[
        str, typer.Option(metavar="LANGUAGE", callback=choose(LANGUAGES), help="Show the statements in en or zh, where there are both.")
    ] = "en",
    about: Annotated[str, typer.Option(metavar="NAME", help="Show the facts about this only.", show_default=False)] = "",
    source: Annotated[
        str,
        typer.Option(
            metavar="TEXT", help="Show what has evidence in this source: a part of its key, title or address.", show_default=False
        ),
    ] = "",
    term: Annotated[
        str,
        typer.Option(
            metavar="WORD", help="Show the facts with this word in a term, the measure, the statement or the key.", show_default=False
        ),
    ] = "",
    verdict: Annotated[
        str | None, typer.Option(metavar="VERDICT", callback=choose(VERDICTS), help="Show the fact checks of this verdict only.")
    ] = None,
    overdue: Annotated[bool, typer.Option("--overdue", help="Show only what is past its day of review.")] = False,
    on: On = None,
    color: Color = None,
    width: Width = None,
) -> int:
    """List the facts of a registry with their values, sources and days of review."""
    settings = merge_settings(color=color, width=width)
    from claimcheck.facts.selecting import Selection, select_facts  # noqa: PLC0415 - a usage error needs no registry
    from claimcheck.pipeline import open_registry  # noqa: PLC0415 - see above
    from claimcheck.report import Style  # noqa: PLC0415 - see above
    from claimcheck.report.facts import FACT_WRITERS  # noqa: PLC0415 - see above
    from claimcheck.report.registry import describe_size  # noqa: PLC0415 - see above

    day = read_day(on)
    registry = open_registry(paths or [FOLDER])
    selection = Selection(about=about, source=source, term=term, verdict=verdict or "", overdue_on=day if overdue else None)
    facts = select_facts(registry.facts, selection)
    style = Style(width=choose_width(settings.width), color=choose_color(settings.color), encoding=sys.stdout.encoding or "utf-8")
    write_out(FACT_WRITERS[layout](facts, Language(language), day, style))
    sys.stderr.write(f"claimcheck: {len(facts):,} shown; {describe_size(registry)}\n")
    return 0
