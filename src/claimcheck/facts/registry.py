"""Read the files of a registry: every problem of every file is found in one run, and nothing is used that is not right."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from claimcheck.errors import ClaimcheckError, RegistryError
from claimcheck.facts.entries import ReadValue, build_entries
from claimcheck.facts.shape import check_shape
from claimcheck.facts.tree import Node, Problems, quote, read_tree
from claimcheck.model import Fact, Registry, Source, Waiver

SUFFIXES = (".yaml", ".yml")
_ABSENT = "name the registry with --registry, or begin one with: claimcheck claims add DOCUMENT:LINE:COLUMN"
LARGEST = 256 * 1024 * 1024
"""Bytes that one file may have."""


def find_registry_files(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Name the files of a registry: files as they are given, and whatever ends in .yaml or .yml in a folder or below it."""
    found: dict[str, Path] = {}
    for path in paths:
        inside = [path]
        if os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises for a name that is too long
            inside = sorted(each for each in path.rglob("*") if each.suffix in SUFFIXES and each.is_file())
            if not inside:
                raise ClaimcheckError("holds no registry", where=str(path), advice="a registry is a file that ends in .yaml or .yml")
        for each in inside:
            found.setdefault(os.path.realpath(each), each)
    return tuple(found.values())


def load_registry(paths: Sequence[Path], read_value: ReadValue) -> Registry:
    """Read all files of a registry.

    Raises RegistryError, with one error for each problem of each file, where anything is wrong.
    """
    registry, problems = read_registry(paths, read_value)
    if problems:
        raise RegistryError(problems)
    return registry


def read_registry(paths: Sequence[Path], read_value: ReadValue) -> tuple[Registry, list[ClaimcheckError]]:
    """Read all files of a registry, with what is wrong in them."""
    facts: list[Fact] = []
    sources: list[Source] = []
    waivers: list[Waiver] = []
    wrong: list[ClaimcheckError] = []
    seen: dict[str, Fact] = {}
    for path in paths:
        root, problems = read_file(path)
        if root is not None:
            entries = build_entries(root, path, read_value, problems)
            for fact in entries.facts:
                if fact.key in seen:
                    where = seen[fact.key].origin
                    advice = f"the first one stands in {where.path}, line {where.line}"
                    problems.report(fact.origin.line, fact.origin.column, f"the claim {quote(fact.key)} stands twice", advice)
                seen.setdefault(fact.key, fact)
            facts += entries.facts
            sources += entries.sources
            waivers += entries.waivers
        wrong += problems.in_order()
    return Registry(tuple(facts), tuple(sources), tuple(waivers), tuple(map(str, paths))), wrong


def read_file(path: Path) -> tuple[Node | None, Problems]:
    """Read one file and hold it against the schema; what the schema does not allow is reported and taken out of the tree."""
    problems = Problems(str(path))
    text = read_text(path, problems)
    return (None if text is None else read_root(text, problems)), problems


def read_root(text: str, problems: Problems) -> Node | None:
    """Read the text of one file and hold it against the schema."""
    root = read_tree(text, problems)
    if root is None:
        if not problems:
            problems.report(1, 1, "is empty", "a registry begins with: schema: claimcheck/claims/1")
        return None
    check_shape(root, problems)
    return root if isinstance(root.data, dict) else None


def read_text(path: Path, problems: Problems) -> str | None:
    """Read a file as UTF-8; None, with a problem, where that cannot be."""
    try:
        with path.open("rb") as stream:
            raw = stream.read(LARGEST + 1)
    except OSError as error:
        advice = "name the registry, or begin one with claimcheck claims add" if isinstance(error, FileNotFoundError) else ""
        problems.report(0, 0, f"cannot be read ({error.strerror or error})", advice)
        return None
    if len(raw) > LARGEST:
        problems.report(1, 1, "is larger than 256 MB", "divide it into several files")
        return None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        read = error.object[: error.start]
        line = read.count(b"\n") + 1
        column = len(read[read.rfind(b"\n") + 1 :].decode()) + 1
        problems.report(line, column, f"the byte 0x{error.object[error.start]:02x} is no UTF-8", "save the file as UTF-8")
        return None


def digest(text: str) -> str:
    """Give a short fingerprint of a text, for names of entries."""
    return hashlib.sha256(text.encode()).hexdigest()[:8]
