"""The terminal and the pipe: which colours, how many columns, and what happens when the reader has gone (`| head`)."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import sys
from collections.abc import Iterable

from claimcheck.errors import ClaimcheckError

PIPE_COLUMNS = 100
WIDEST = 160
"""On a wider terminal, lines would be too long to read."""


def prepare_streams() -> None:
    """Let no character stop the output: what a stream cannot encode is escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def choose_color(choice: str) -> bool:
    """Decide on colours: the option, then NO_COLOR, then FORCE_COLOR (no-color.org, force-color.org), then the terminal."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in {"", "0"}:
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def choose_width(width: int | None) -> int:
    """Decide on columns: those asked for, else those of the terminal, else 100."""
    return width or min(shutil.get_terminal_size((PIPE_COLUMNS, 24)).columns, WIDEST)


def write_out(text: str) -> None:
    """Write to standard output; a reader that has gone is no error, and changes no exit code."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        silence_stdout()
    except OSError as error:
        silence_stdout()
        raise ClaimcheckError(f"cannot write ({error.strerror or error})", where="standard output") from error


def silence_stdout() -> None:
    """Point standard output at nothing, so that the interpreter's last flush meets no closed pipe."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())
    os.close(nothing)


def write_exactly(text: str | Iterable[str], *, escape: bool) -> None:
    """Write data that other programs read, as UTF-8 wherever it goes; with `escape`, JSON that any other terminal can show."""
    encoding = (getattr(sys.stdout, "encoding", None) or "utf-8").lower().replace("_", "-")
    if encoding not in {"utf-8", "utf8"}:
        if escape and isinstance(text, str):
            text = re.sub(r"[^\x00-\x7f]+", lambda match: json.dumps(match[0])[1:-1], text)
        elif isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8")
    for part in (text,) if isinstance(text, str) else text:
        write_out(part)
