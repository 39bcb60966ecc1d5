"""Bytes to text: UTF-8, UTF-16 and UTF-32 by themselves, GB18030 and Big5 by the extra `encodings`, any other by its name."""

from __future__ import annotations

import codecs

from claimcheck.errors import InputError, MissingExtra, SettingsError
from claimcheck.read.lines import LINE_END
from claimcheck.read.unicode16 import find_utf16

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark begins it
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive (a .docx, .xlsx, .epub or .odt file is one)"),
    (b"\xd0\xcf\x11\xe0", "an old Office file (.doc, .xls)"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
)

_CANDIDATES = ["gb18030", "big5", "big5hkscs", "cp1252"]
"""What a file that is not Unicode may be in; cp1252 so that an English one with curly quotes is not read as Chinese."""

_CHOOSE = "save it as UTF-8, or name its encoding with --encoding"


def decode_bytes(data: bytes, where: str, encoding: str | None = None) -> tuple[str, str]:
    """Return the text without its byte order mark, and the name of its encoding; never with replacement characters."""
    if encoding is not None:
        return _decode_named(data, where, encoding), encoding
    for mark, name in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decode_strictly(data, where, name), name
    signature = next((what for magic, what in _SIGNATURES if data.startswith(magic)), None)
    if signature is not None:
        raise InputError(f"this is {signature}, not a text", where=where, advice="export it as plain text or Markdown")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _decode_foreign(data, where, error)
    if "\0" not in text:
        return text, "utf-8"
    name = _utf16_or_binary(data, where)
    return _decode_strictly(data, where, name), name


def _decode_foreign(data: bytes, where: str, error: UnicodeDecodeError) -> tuple[str, str]:
    """Decode what is not UTF-8: UTF-16 without its mark, or what the detector says."""
    name = _utf16_or_binary(data, where) if b"\0" in data else find_utf16(data) or _detect(data, where, error)
    return _decode_strictly(data, where, name), name


def _utf16_or_binary(data: bytes, where: str) -> str:
    """Name the UTF-16 of bytes that hold NUL bytes, or refuse them as binary."""
    name = find_utf16(data)
    if name is None:
        offset = data.index(0)
        raise InputError(f"this is a binary file: byte {offset} is NUL", where=where, advice="name a text, or its --encoding if it is one")
    return name


def _detect(data: bytes, where: str, error: UnicodeDecodeError) -> str:
    """Ask the detector for the encoding; it is imported only here, where it is needed."""
    place = f"byte {error.start} (line {_line_of(data, error.start, 'utf-8')})"
    try:
        from charset_normalizer import from_bytes  # noqa: PLC0415 - an optional extra, loaded only for such a file
    except ImportError:
        raise MissingExtra("charset-normalizer", "encodings", f"guessing the encoding of {where}, which is not UTF-8 at {place},") from None
    best = from_bytes(data, cp_isolation=_CANDIDATES).best()
    if best is None:
        what = f"{place} is not valid UTF-8 ({error.reason}), and no other encoding fits"
        raise InputError(what, where=where, advice=_CHOOSE) from None
    return best.encoding


def _decode_named(data: bytes, where: str, encoding: str) -> str:
    """Decode by the name that the user gave."""
    try:
        codecs.lookup(encoding)
        return _decode_strictly(data, where, encoding)
    except (LookupError, ValueError) as error:
        if isinstance(error, UnicodeError):
            raise InputError(f"the bytes are not {encoding}: {error}", where=where, advice=_CHOOSE) from None
        raise SettingsError(f"{encoding!r} is no text encoding", where=where, advice="use a name such as utf-8, gb18030 or big5") from None


def _decode_strictly(data: bytes, where: str, encoding: str) -> str:
    """Decode or say which byte of which line stands in the way."""
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        what = f"byte {error.start} (line {_line_of(data, error.start, encoding)}) is not valid {encoding} ({error.reason})"
        raise InputError(what, where=where, advice=_CHOOSE) from None


def _line_of(data: bytes, offset: int, encoding: str) -> int:
    """Count the line, from 1, that a byte stands in."""
    return 1 + sum(1 for _ in LINE_END.finditer(data[:offset].decode(encoding, "ignore")))
