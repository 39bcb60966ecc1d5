"""`claimcheck extract report.txt`: the claims alone, as a table or as JSON lines."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import Annotated

import typer

from claimcheck.cli.options import Color, Encoding, StdinFilename, Width, choose
from claimcheck.cli.session import merge_settings
from claimcheck.cli.streams import choose_color, choose_width, write_out
from claimcheck.model import Kind, Language

FORMATS = ("table", "jsonl")
LANGUAGES = ("auto", *(language.value for language in Language))


def _check_kinds(kinds: list[str] | None) -> list[str] | None:
    for kind in kinds or ():
        if kind not in set(Kind):
            raise typer.BadParameter(f"{kind!r} is none of {', '.join(Kind)}")
    return kinds


def run_extract(
    paths: Annotated[list[str] | None, typer.Argument(metavar="PATHS", help="Texts; - or nothing is standard input.")] = None,
    *,
    layout: Annotated[
        str, typer.Option("--format", metavar="FORMAT", callback=choose(FORMATS), help="Write a table, or jsonl: one claim a line.")
    ] = "table",
    language: Annotated[
        str,
        typer.Option(metavar="LANGUAGE", callback=choose(LANGUAGES), help="Take the whole text for en or zh; auto tells by the script."),
    ] = "auto",
    kind: Annotated[
        list[str] | None,
        typer.Option(metavar="KIND", callback=_check_kinds, help="Show this kind only, such as percent. May be given several times."),
    ] = None,
    color: Color = None,
    width: Width = None,
    encoding: Encoding = None,
    stdin_filename: StdinFilename = None,
) -> int:
    """List the numeric claims of texts, with exact values."""
    settings = merge_settings(color=color, width=width, encoding=encoding)
    from claimcheck.pipeline import extract_file  # noqa: PLC0415 - the engine loads when there is work for it
    from claimcheck.report import CLAIM_WRITERS, Style, describe_extracts, select_kinds  # noqa: PLC0415 - so do the writers

    whole = None if language == "auto" else Language(language)
    extracts = [
        select_kinds(extract_file(path, encoding=settings.encoding, stdin_name=stdin_filename, language=whole), kind or ())
        for path in paths or ["-"]
    ]
    style = Style(width=choose_width(settings.width), color=choose_color(settings.color))
    write_out(CLAIM_WRITERS[layout](extracts, replace(style, encoding=sys.stdout.encoding or "utf-8")))
    sys.stderr.write(f"claimcheck: {describe_extracts(extracts)}\n")
    return 0
