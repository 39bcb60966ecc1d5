"""The lexicon is YAML: what its own reader makes of a file is what a reader of all YAML does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

import claimcheck
from claimcheck.extract.lexicon_file import LexiconEntry, read_lexicon

LEXICONS = sorted((Path(claimcheck.__file__).parent / "extract" / "lexicon").glob("silent_*.yaml"))


def entry_of(written: Any) -> LexiconEntry:
    if isinstance(written, str):
        return LexiconEntry(written)
    return LexiconEntry(written["text"], tuple(written.get("not_before", ())), tuple(written.get("not_after", ())))


@pytest.mark.parametrize("path", LEXICONS, ids=lambda path: path.stem)
def test_lexicon_is_yaml(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    groups = yaml.load(source, yaml.BaseLoader)  # noqa: S506 - a base loader makes text only
    assert read_lexicon(source) == {name: [entry_of(written) for written in group] for name, group in groups.items()}
