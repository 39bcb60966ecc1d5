"""The command line: `claimcheck align report.txt`. Arguments go in, a report comes out, and an exit code says what was found."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Annotated

import typer

from claimcheck._version import __version__
from claimcheck.cli.align import run_align
from claimcheck.cli.check import run_check
from claimcheck.cli.claims import CLAIMS_COMMANDS, CLAIMS_HELP
from claimcheck.cli.exits import FAILED, guard
from claimcheck.cli.extract import run_extract
from claimcheck.cli.rule import run_rule
from claimcheck.cli.verify import run_verify

COMMANDS: dict[str, Callable[..., int]] = {
    "align": run_align,
    "check": run_check,
    "extract": run_extract,
    "verify": run_verify,
    "rule": run_rule,
}
"""Every command; each returns its exit code."""

app = typer.Typer(
    name="claimcheck",
    help="Find the numbers that an English text and its Chinese translation disagree on.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
)


def _show_version(asked: bool) -> None:  # noqa: FBT001 - typer hands an option's value over by position
    if asked:
        typer.echo(f"claimcheck {__version__}")
        raise typer.Exit


@app.callback()
def start(
    *,
    version: Annotated[bool, typer.Option("--version", help="Show the version and exit.", callback=_show_version, is_eager=True)] = False,
) -> None:
    """Find the numbers that an English text and its Chinese translation disagree on."""


for _name, _command in COMMANDS.items():
    app.command(_name)(guard(_command))

_claims = typer.Typer(help=CLAIMS_HELP, no_args_is_help=True, rich_markup_mode=None)
for _name, _command in CLAIMS_COMMANDS.items():
    _claims.command(_name)(guard(_command))
app.add_typer(_claims, name="claims")


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code."""
    try:
        app(list(arguments), prog_name="claimcheck")
    except SystemExit as end:
        if isinstance(end.code, str):
            sys.stderr.write(f"{end.code}\n")
        return end.code if isinstance(end.code, int) else FAILED if end.code else 0
    return 0
