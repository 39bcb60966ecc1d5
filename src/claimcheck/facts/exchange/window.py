"""JSON of any length through a window: one value at a time, each with its line and column, in memory for the largest of them."""

from __future__ import annotations

import codecs
import json
from decimal import Decimal
from typing import Any, BinaryIO, NoReturn

from claimcheck.errors import InputError

CHUNK = 1 << 16
"""Bytes that are read at a time; for a value that is longer, as many again as it has so far."""
LARGEST = 1 << 24
"""Characters that one value may have; a review has a few thousand."""
_SLACK = 16
"""So near to the end of the window, what looks wrong may only be cut off: tru, -Infinit, \\ud83d."""
_CUT_OFF = "Unterminated string"
_OF_NUMBERS = "0123456789.eE+-"
"""Of what a number is made: 1000. may go on."""
_BLANK = " \t\n\r"
_DECODER = json.JSONDecoder(parse_float=Decimal, parse_int=Decimal, parse_constant=str)


class Window:
    """What has been read of a feed and not yet taken."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        """Begin at the start of a stream of UTF-8; a byte order mark is passed over."""
        self.name = name
        self.taken = 0
        """How many characters have been passed."""
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._text = ""
        self._at = 0
        self._ended = False
        self._line, self._column = 1, 1

    def peek(self) -> str:
        """Look at the next character that is no blank; empty at the end."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in _BLANK:
                self._at += 1
                self.taken += 1
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._fill():
                return ""

    def take(self, wanted: str) -> str:
        """Take the next character that is no blank, which must be one of those wanted."""
        found = self.peek()
        if not found or found not in wanted:
            expected = " or ".join(map(_name, wanted)) or _name("")
            self._refuse_json(f"{_name(found)} where {expected} should stand", self._at)
        self._at += 1
        self.taken += 1
        return found

    def decode(self) -> Any:  # noqa: ANN401 - JSON
        """Take the next value."""
        if not self.peek():
            self._refuse_json("the file ends where a value should stand", self._at)
        while True:
            whole = self._ended
            try:
                value, end = _DECODER.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                cut_off = error.msg.startswith(_CUT_OFF) or len(self._text.rstrip(_BLANK)) - error.pos <= _SLACK
                if whole or not cut_off:
                    self._refuse_json(_lower(error.msg), error.pos)
            except RecursionError:
                self._refuse("this value is nested too deeply", self._at)
            else:
                cut_number = isinstance(value, Decimal) and not self._text[end:].strip(_OF_NUMBERS)
                if whole or (not cut_number and end < len(self._text)):
                    self.taken += end - self._at
                    self._at = end
                    return value
            if len(self._text) - self._at > LARGEST:
                self.refuse_size()
            self._fill()

    def refuse_size(self) -> NoReturn:
        """Say that what stands here is too large for one value."""
        self._refuse(f"this value is longer than {LARGEST >> 20} million characters", self._at)

    def locate(self) -> tuple[int, int]:
        """Give the line and the column of the next character."""
        self.peek()
        return self._locate(self._at)

    def _locate(self, at: int) -> tuple[int, int]:
        lines = self._text.count("\n", 0, at)
        last = self._text.rfind("\n", 0, at)
        return self._line + lines, at - last if lines else self._column + at

    def _fill(self) -> bool:
        """Read on, and let go of what was taken; tell whether there was more."""
        if self._ended:
            return False
        self._line, self._column = self._locate(self._at)
        rest = self._text[self._at :]
        try:
            raw = self._stream.read(max(CHUNK, len(rest)))
        except OSError as error:
            raise InputError(f"cannot be read ({error.strerror or error})", where=self.name) from error
        self._ended = not raw
        try:
            new = self._decoder.decode(raw, final=self._ended)
        except UnicodeDecodeError as error:
            self._text, self._at = rest + error.object[: error.start].decode("utf-8"), 0
            self._refuse(f"the byte 0x{error.object[error.start]:02x} is no UTF-8", len(self._text), "save the file as UTF-8")
        self._text, self._at = rest + new, 0
        return not self._ended

    def _refuse_json(self, what: str, at: int) -> NoReturn:
        self._refuse(f"is no valid JSON: {what}", at)

    def _refuse(self, what: str, at: int, advice: str = "") -> NoReturn:
        line, column = self._locate(at)
        raise InputError(what, where=f"{self.name}:{line}:{column}", advice=advice)


def _name(character: str) -> str:
    return repr(character) if character else "the end of the file"


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
