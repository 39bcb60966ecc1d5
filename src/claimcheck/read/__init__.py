"""Read a file of any supported format into a Document: report.txt, README.md, standard input (-)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from claimcheck.errors import NothingToCheck, SettingsError
from claimcheck.model import Block, Document
from claimcheck.read.decoding import decode_bytes
from claimcheck.read.lines import find_line_starts
from claimcheck.read.markdown import parse_markdown
from claimcheck.read.plain import parse_plain_text
from claimcheck.read.source import read_bytes

__all__ = ["READERS", "parse_document", "read_document"]

READERS: dict[str, Callable[[str], tuple[Block, ...]]] = {
    "text": parse_plain_text,
    "txt": parse_plain_text,
    "markdown": parse_markdown,
    "md": parse_markdown,
    "mdown": parse_markdown,
    "mdx": parse_markdown,
}
"""The parser of each format, by the name of the format and by the suffix of a file; what has none of these suffixes is plain text."""


def read_document(path: str, *, encoding: str | None = None, format: str | None = None, stdin_name: str | None = None) -> Document:  # noqa: A002 - the public word for it
    """Read a file, or standard input for "-", which goes by `stdin_name`; raise InputError or NothingToCheck where that is not possible."""
    data = read_bytes(path)
    name = (stdin_name or "<stdin>") if path == "-" else path
    text, encoding = decode_bytes(data, name, encoding)
    if not text or text.isspace():
        raise NothingToCheck("the document is empty", where=name)
    document = parse_document(text, name, format=format or _format_of(name))
    if not document.blocks:
        raise NothingToCheck("the document holds no prose, only code, markup or metadata", where=name)
    return Document(name, text, document.blocks, encoding, document.line_starts)


def parse_document(text: str, path: str = "<text>", *, format: str = "text") -> Document:  # noqa: A002 - the public word for it
    """Find the blocks of a text that is already decoded; any text will do, also one without blocks."""
    parser = READERS.get(format.lower().removeprefix("."))
    if parser is None:
        raise SettingsError(f"{format!r} is no format that claimcheck reads", where=path, advice=f"use one of {', '.join(READERS)}")
    return Document(path, text, parser(text), line_starts=find_line_starts(text))


def _format_of(name: str) -> str:
    """Choose the format by the suffix of a file name."""
    suffix = PurePath(name).suffix.lower().removeprefix(".")
    return suffix if suffix in READERS else "text"
