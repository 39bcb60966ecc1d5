"""The bytes of a file or of standard input, or an error that says why there are none."""

from __future__ import annotations

import sys
from pathlib import Path

from claimcheck.errors import InputError


def read_bytes(path: str) -> bytes:
    """Return all bytes of a file; "-" is standard input."""
    try:
        return _read_standard_input() if path == "-" else Path(path).read_bytes()
    except FileNotFoundError:
        raise InputError("there is no such file", where=path, advice="check the path") from None
    except IsADirectoryError:
        raise InputError("this is a directory", where=path, advice="name the files in it") from None
    except PermissionError:
        raise InputError("you may not read this file", where=path, advice="check its permissions") from None
    except OSError as error:
        raise InputError(f"the file cannot be read: {error.strerror or error}", where=path) from error
    except ValueError as error:
        raise InputError(f"this is no file name: {error}", where=ascii(path), advice="check the path") from None


def _read_standard_input() -> bytes:
    """Return all bytes of standard input, which a windowed program does not have."""
    if sys.stdin is None:
        raise InputError("there is no standard input", where="<stdin>", advice="name a file instead")
    return sys.stdin.buffer.read()
