"""A whole feed as one registry file, written in parts, so that memory holds the names of entries and not the entries."""

from __future__ import annotations

import hashlib
import io
import re
import tempfile
from collections import Counter
from collections.abc import Iterator
from typing import BinaryIO
from urllib.parse import urlsplit

from claimcheck.facts.exchange.entry_text import Entry, comment_out, write_entry
from claimcheck.facts.exchange.feed import read_feed
from claimcheck.facts.exchange.incoming import Draft, Tools, Unusable, draft_entry
from claimcheck.facts.shape import SCHEMA

_IN_MEMORY = 1 << 20
_CHUNK = 1 << 16
_FINGERPRINT = 8
"""Bytes: among a hundred thousand entries, two are taken for the same once in billions of feeds."""
_NAME = re.compile(r"[^\W_](?:[\w.-]){0,99}")
_LONGEST_NAME = 60
REPORTED = 20
"""How many skipped items are told one by one."""


class Harvest:
    """What became of the items of a feed."""

    def __init__(self, tools: Tools) -> None:
        """Begin with nothing."""
        self.entries = 0
        self.waiting = 0
        self.skipped: Counter[str] = Counter()
        """Items that gave nothing, by the reason."""
        self.reported: list[str] = []
        """The first of them, each with its place."""
        self._tools = tools
        self._claims, self._sources = _open_spool(), _open_spool()
        self._names: set[bytes] = set()
        self._known: set[bytes] = set()
        """Fingerprints, here and below: a few bytes for each, because a feed may have a hundred thousand."""
        self._seen: set[bytes] = set()

    def take_feed(self, stream: BinaryIO, name: str) -> None:
        """Take every item of a feed. Raises InputError where the file is no JSON."""
        for item in read_feed(stream, name):
            try:
                draft = draft_entry(item.data, self._tools)
                self._add(draft, item.index)
            except Unusable as reason:
                self.skipped[str(reason)] += 1
                if len(self.reported) < REPORTED:
                    self.reported.append(f"{name}:{item.line}:{item.column}: item {item.index}: {reason}")

    def write(self) -> Iterator[str]:
        """Give the text of the registry in parts."""
        yield f"schema: {SCHEMA}\n"
        if self._sources.tell():
            yield "sources:\n"
            yield from _read_spool(self._sources)
        yield "claims:\n" if self.entries else "claims: {}  # without {} once the first of these is complete\n"
        yield from _read_spool(self._claims)

    def _add(self, draft: Draft, index: int) -> None:
        """Write one entry, or the draft of one that waits."""
        mark = _digest(repr((draft.entry, draft.source, draft.identifier)))
        if mark in self._seen:
            raise Unusable("it says the same as an item before it")
        self._seen.add(mark)
        name = self._choose_name(draft, mark)
        if draft.source:
            evidence: Entry = {"source": self._add_source(draft.source)}
            draft.entry["evidence"] = [evidence]
        text = write_entry(name, draft.entry)
        if draft.missing:
            self.waiting += 1
            text = comment_out(text, f"item {index} waits for a person: {draft.missing}")
        else:
            self.entries += 1
        self._claims.write(text)

    def _add_source(self, source: Entry) -> str:
        """Write a source where it is new, and give its name."""
        mark = _digest(repr(source))
        host = _find_host(str(source.get("url", ""))) or _make_slug(str(source["title"])) or "source"
        name = f"{host[:_LONGEST_NAME]}-{mark.hex()}"
        if mark not in self._known:
            self._known.add(mark)
            self._sources.write(write_entry(name, source))
        return name

    def _choose_name(self, draft: Draft, mark: bytes) -> str:
        """Name an entry: as its identifier says, else by its first words; a fingerprint keeps equal names apart."""
        statement = draft.entry["statement"]
        text = next(iter(statement.values())) if isinstance(statement, dict) else ""
        words = str(text["text"]) if isinstance(text, dict) else ""
        name = draft.identifier if _NAME.fullmatch(draft.identifier) else _make_slug(words) or "claim"
        if _digest(name) in self._names:
            name = f"{name[:_LONGEST_NAME]}-{mark.hex()}"
        while _digest(name) in self._names:
            name += "_"
        self._names.add(_digest(name))
        return name


def _find_host(address: str) -> str:
    """Name the host of an address, as a name of an entry may be; empty where it has none."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    host = host.removeprefix("www.")
    return host if _NAME.fullmatch(host) else ""


def _make_slug(text: str) -> str:
    words = re.findall(r"[^\W_]+", text.casefold())
    slug = "-".join(words)
    while len(slug) > _LONGEST_NAME and "-" in slug:
        slug = slug.rpartition("-")[0]
    slug = slug[:_LONGEST_NAME]
    return slug if _NAME.fullmatch(slug) else ""


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:_FINGERPRINT]


def _open_spool() -> io.TextIOWrapper:
    return io.TextIOWrapper(tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY), encoding="utf-8", newline="\n")


def _read_spool(spool: io.TextIOWrapper) -> Iterator[str]:
    spool.seek(0)
    while part := spool.read(_CHUNK):
        yield part
