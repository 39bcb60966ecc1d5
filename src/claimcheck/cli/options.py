"""The options that commands share, such as `--output json=report.json` and `--fail-on warning`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, TypeAlias

import typer

from claimcheck.settings import COLOR, FAIL_ON, NARROWEST


def choose(choices: tuple[str, ...]) -> Callable[[str | None], str | None]:
    """Make the check of an option that takes one of a few words."""

    def check(value: str | None) -> str | None:
        if value is not None and value not in choices:
            raise typer.BadParameter(f"{value!r} is none of {', '.join(choices)}")
        return value

    return check


Output: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FORMAT[=PATH]",
        help="Write this format, to PATH or to standard output: terminal, concise or json. May be given several times.",
    ),
]
OnlyFindings: TypeAlias = Annotated[
    bool | None, typer.Option("--only-findings/--all-pairs", help="Show only the pairs that have a finding.", show_default=False)
]
FailOn: TypeAlias = Annotated[
    str | None,
    typer.Option(
        metavar="SEVERITY",
        callback=choose(FAIL_ON),
        help="End with exit code 1 from this severity on: error, warning, note or never. [default: error]",
    ),
]
Color: TypeAlias = Annotated[
    str | None,
    typer.Option(
        metavar="WHEN",
        callback=choose(COLOR),
        help="Use colours: auto, always or never. NO_COLOR and FORCE_COLOR are heeded. [default: auto]",
    ),
]
Width: TypeAlias = Annotated[
    int | None, typer.Option(metavar="COLUMNS", min=NARROWEST, help="Lay the report out in this width. [default: that of the terminal]")
]
Encoding: TypeAlias = Annotated[
    str | None, typer.Option(metavar="NAME", help="The encoding of the input, such as gb18030. [default: found out]")
]
StdinFilename: TypeAlias = Annotated[
    str | None, typer.Option(metavar="PATH", help="What to call standard input; its suffix says what format it is in.")
]
ShowConfidence: TypeAlias = Annotated[
    bool | None,
    typer.Option("--show-confidence/--hide-confidence", help="Say how sure the alignment of each pair is.", show_default=False),
]
