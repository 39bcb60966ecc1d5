"""YAML and TOML front matter at the head of a Markdown file: title, date, draft: 2024 and the like."""

from __future__ import annotations

import re
from collections.abc import Sequence

_FENCES = {"---": ("---", "..."), "+++": ("+++",)}
_KEY = re.compile(r"""["']?[\w.-]+["']?\s*[:=](?:\s|\Z)|#|\[""")


def count_front_matter(lines: Sequence[str]) -> int:
    """Return how many lines of front matter, fences included, the file begins with; a rule followed by prose is none."""
    closers = _FENCES.get(lines[0].rstrip()) if lines else None
    if closers is None:
        return 0
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() in closers:
            return number + 1
        if number == 1 and not _KEY.match(line):
            return 0
    return 0
