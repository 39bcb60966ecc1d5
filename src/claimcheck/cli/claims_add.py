"""`claimcheck claims add report.txt:12:18`: an entry for the claim that stands there, for a person to complete."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.destinations import check_writable, write_file
from claimcheck.cli.options import Encoding
from claimcheck.cli.registry_options import FOLDER
from claimcheck.cli.session import merge_settings
from claimcheck.cli.streams import write_out
from claimcheck.errors import ClaimcheckError, InputError
from claimcheck.model import Placed

_PLACE = re.compile(r"(?P<path>.+):(?P<line>[1-9][0-9]{0,8}):(?P<column>[1-9][0-9]{0,8})", re.DOTALL)
_ADVICE = "name another file with --registry"


def run_add(
    place: Annotated[str, typer.Argument(metavar="DOCUMENT:LINE:COLUMN", help="A place inside the number.", show_default=False)],
    *,
    registry: Annotated[Path, typer.Option(metavar="FILE", help="The registry to write to; it is begun where there is none.")] = Path(
        FOLDER, "registry.yaml"
    ),
    key: Annotated[
        str | None, typer.Option(metavar="NAME", help="The name of the entry. [default: the first words]", show_default=False)
    ] = None,
    encoding: Encoding = None,
) -> int:
    """Register a number of a document: write an entry with its sentence in both languages, for a person to complete."""
    match = _PLACE.fullmatch(place)
    if match is None:
        raise typer.BadParameter(f"{place!r} is no place, as report.txt:12:18 is", param_hint="DOCUMENT:LINE:COLUMN")
    settings = merge_settings(encoding=encoding)
    from claimcheck.facts.drafting import draft_entry, name_entry, write_block, write_value  # noqa: PLC0415 - a usage error needs no registry
    from claimcheck.facts.inserting import HEAD, insert_entry  # noqa: PLC0415 - see above
    from claimcheck.pipeline import open_registry, read_value  # noqa: PLC0415 - see above
    from claimcheck.report.literal import show_literally  # noqa: PLC0415 - see above

    new = not os.path.lexists(registry)
    if not new:
        check_writable(registry)
    known = () if new else open_registry([str(registry)]).facts
    text = HEAD if new else _read_whole(registry)
    placed = _find_claim(match["path"], int(match["line"]), int(match["column"]), settings.encoding)
    written = write_value(placed.claim, read_value)
    if written is None:
        what = f'"{placed.claim.surface}" cannot be read as a value by itself'
        raise InputError(what, where=place, advice="write the entry by hand, with its value in figures")
    draft = draft_entry(placed, key or name_entry(placed, (fact.key for fact in known)), written, known, place)
    text = insert_entry(text, draft, registry)
    _make_folder(registry.parent)
    write_file(registry, text, _ADVICE)
    shown = (show_literally(line, sys.stdout.encoding or "utf-8") for line in write_block(draft, 2, "\n").splitlines())
    write_out("".join(f"{line}\n" for line in shown))
    name = show_literally(str(registry), sys.stderr.encoding or "ascii")
    done = f"began {name} with 1 entry" if new else f"added 1 entry to {name}, behind {len(known):,}"
    sys.stderr.write(f"claimcheck: {done}; complete what stands behind #, then run claimcheck claims lint\n")
    return 0


def _find_claim(path: str, line: int, column: int, encoding: str | None) -> Placed:
    """Find the claim at a place, or say which claims stand in its line."""
    from claimcheck.facts.placing import list_claims, place_claim  # noqa: PLC0415 - see above
    from claimcheck.pipeline import read_sides  # noqa: PLC0415 - see above

    document, sides = read_sides(path, encoding=encoding)
    where = f"{document.path}:{line}:{column}"
    if line > len(document.line_starts):
        raise InputError("there is no such line", where=where, advice=f"the document has {len(document.line_starts):,}")
    end = document.line_starts[line] if line < len(document.line_starts) else len(document.text) + 1
    offset = document.line_starts[line - 1] + column - 1
    placed = place_claim(sides, offset) if offset < end else None
    if placed is None:
        places = ((document.locate(claim.span.start), claim.surface) for _, claim in list_claims(sides))
        near = [f"{at} ({surface})" for (number, at), surface in sorted(places) if number == line]
        listed = (
            f"those of this line begin at column {', '.join(near)}" if near else "claimcheck extract lists the numbers with their places"
        )
        raise InputError("no number stands here", where=where, advice=listed)
    return placed


def _read_whole(path: Path) -> str:
    """Read a file that was read before, with its byte order mark."""
    return path.read_bytes().decode("utf-8")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise ClaimcheckError(f"cannot be made ({error.strerror or error})", where=str(folder), advice=_ADVICE) from error
