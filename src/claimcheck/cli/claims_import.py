"""`claimcheck claims import claimreview feed.json`: other people's fact checks as a registry file."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from claimcheck.cli.destinations import check_writable, write_file
from claimcheck.cli.options import choose
from claimcheck.cli.streams import write_exactly
from claimcheck.errors import InputError, NothingToCheck, SettingsError

FORMATS = ("claimreview",)


def run_import(
    layout: Annotated[str, typer.Argument(metavar="FORMAT", callback=choose(FORMATS), help="The form of the file: claimreview.")],
    path: Annotated[str, typer.Argument(metavar="FILE", help="A DataFeed, a list or a single item, in UTF-8; - is standard input.")],
    *,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this new file. [default: standard output]")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Write over a file that exists.")] = False,
) -> int:
    """Write a registry file from a feed of fact checks; what a person must decide stands in it as comments."""
    _ = layout
    if output is not None:
        if output.exists() and not force:
            raise SettingsError("exists", where=str(output), advice="name a new file, or add --force to write over it")
        check_writable(output)
    from claimcheck.extract import extract_claims  # noqa: PLC0415 - a usage error needs no engine
    from claimcheck.facts.exchange import Harvest, Tools  # noqa: PLC0415 - see above
    from claimcheck.pipeline import read_value  # noqa: PLC0415 - see above
    from claimcheck.report.literal import show_in_line  # noqa: PLC0415 - see above
    from claimcheck.segment import detect_language  # noqa: PLC0415 - see above

    name = "standard input" if path == "-" else path
    harvest = Harvest(Tools(read_value, extract_claims, detect_language))
    with _open_feed(path) as stream:
        harvest.take_feed(stream, name)
    for line in harvest.reported:
        sys.stderr.write(f"claimcheck: {show_in_line(line, sys.stderr.encoding or 'ascii')}\n")
    skipped = harvest.skipped.total()
    if len(harvest.reported) < skipped:
        sys.stderr.write(f"claimcheck: and {skipped - len(harvest.reported)} more that were skipped\n")
    if not harvest.entries and not harvest.waiting:
        raise NothingToCheck("holds no ClaimReview that an entry could be made of", where=name)
    if output is not None:
        write_file(output, harvest.write())
    else:
        write_exactly(harvest.write(), escape=False)
    sys.stderr.write(f"claimcheck: written {harvest.entries}, waiting for a person {harvest.waiting}, skipped {skipped}\n")
    for reason, number in sorted(harvest.skipped.items()):
        sys.stderr.write(f"claimcheck: skipped {number}: {reason}\n")
    return 0


@contextmanager
def _open_feed(path: str) -> Iterator[BinaryIO]:
    if path == "-":
        yield sys.stdin.buffer
        return
    try:
        stream = Path(path).open("rb")  # noqa: SIM115 - closed below
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror or error})", where=path) from error
    with stream:
        yield stream
