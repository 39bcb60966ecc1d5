"""What punctuation and markup say about a pair: `## Risks` beside `## 风险`, a final ？, “quoted”, (bracketed), `code`, [link](url)."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from claimcheck.model import BlockKind, Segment

_STARTS = (
    ("fence", re.compile(r"\s*(```|~~~)")),
    ("number", re.compile(r"\s*[(（]?(\d{1,3}|[一二三四五六七八九十]{1,3}|[ivx]{1,4})[.)）、．]\s*\D")),
    ("item", re.compile(r"\s*([-*+•·●]\s|[–—]\s?\w)")),
    ("quote", re.compile(r"\s*>")),
    ("row", re.compile(r"\s*\|")),
    ("bold", re.compile(r"\s*(\*\*|__)")),
    ("image", re.compile(r"\s*(!\[|<|\{)")),
    ("speech", re.compile(r"\s*[\"“‘「『]")),
)
_HEADING = re.compile(r"\s*(#{1,6})\s")
_FINALS = (
    ("question", re.compile(r"[?？][\"”’」』)）*_\s]*$")),
    ("exclamation", re.compile(r"[!！][\"”’」』)）*_\s]*$")),
    ("colon", re.compile(r"[:：][*_\s]*$")),
    ("stop", re.compile(r"[.。…;；][\"”’」』)）*_\s]*$")),
    ("comma", re.compile(r"[,，、—-][\"”’」』)）*_\s]*$")),
)
_FLAGS = tuple(
    (re.compile(pattern), kept, gained)
    for pattern, kept, gained in (
        (r"[\"“”„「」『』]", 0.88, 0.10),
        (r"[(（]", 0.85, 0.08),
        (r"[?？]", 0.93, 0.02),
        (r"[!！]", 0.75, 0.03),
        (r"[:：]", 0.75, 0.10),
        (r"[;；]", 0.60, 0.08),
        (r"—|–|--", 0.50, 0.05),
        (r"…|\.\.\.", 0.70, 0.03),
        (r"`", 0.95, 0.01),
        (r"\]\(", 0.97, 0.01),
        (r"https?:|www\.", 0.95, 0.01),
        (r"\*\*|__", 0.85, 0.03),
        (r"[%％]|百分", 0.85, 0.02),
        (r"[|]", 0.95, 0.01),
    )
)
"""A pattern, the chance that a translation keeps it, and the chance that a translation has it where its source has not."""

_SAME_START, _SAME_FINAL = 0.93, 0.90
_PULL = 3.0
_TITLE_JOINED = -1.2
"""What it says against a bead that a line without final punctuation is joined to the next."""


@dataclass(frozen=True, slots=True)
class Marks:
    """The structure of one segment."""

    start: str
    """What it is or opens with: heading 2, item, number, plain ..."""
    final: str
    flags: int
    """A bit for every pattern of the table that occurs."""


def read_marks(segment: Segment, text: str) -> Marks:
    """Read the structure off a segment's block and off its text, in which plain files may carry Markdown."""
    flags = sum(1 << bit for bit, (pattern, _, _) in enumerate(_FLAGS) if pattern.search(text))
    final = next((name for name, pattern in _FINALS if pattern.search(text[-8:])), "none")
    return Marks(_read_start(segment, text), final, flags)


def _read_start(segment: Segment, text: str) -> str:
    block = segment.block
    if segment.span.start <= block.span.start or block.kind in {BlockKind.HEADING, BlockKind.CELL}:
        if block.kind is BlockKind.HEADING:
            return f"heading {block.rank}"
        if block.kind is not BlockKind.PARAGRAPH:
            return str(block.kind)
    heading = _HEADING.match(text)
    if heading:
        return f"heading {len(heading[1])}"
    return next((name for name, pattern in _STARTS if pattern.match(text)), "plain")


def _joint(marks: Marks) -> float:
    """Hold it against a bead that it joins a line without final punctuation, such as a title, to what follows."""
    return _TITLE_JOINED if marks.final == "none" else 0.0


@dataclass(slots=True)
class Structure:
    """The marks of both sides and how common each is on the target side."""

    source: Sequence[Marks]
    target: Sequence[Marks]
    _starts: dict[str, tuple[float, float]] = field(default_factory=dict)
    _finals: dict[str, tuple[float, float]] = field(default_factory=dict)
    _shares: list[float] = field(default_factory=list)
    _seen: dict[tuple[int, int], float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Count the target side, by which chance is judged."""
        self._starts = self._same(Counter(marks.start for marks in self.target), _SAME_START)
        self._finals = self._same(Counter(marks.final for marks in self.target), _SAME_FINAL)
        size = len(self.target)
        self._shares = [(sum(marks.flags >> bit & 1 for marks in self.target) + _PULL * 0.1) / (size + _PULL) for bit in range(len(_FLAGS))]

    def ratio(self, first: int, count: int, at: int, width: int) -> float:
        """Give the log-likelihood ratio of the marks of `count` source segments from `first` beside `width` targets from `at`."""
        left, right = self.source[first], self.target[at]
        final = self.source[first + count - 1].final
        total = self._starts[left.start][left.start != right.start] + self._finals[final][final != self.target[at + width - 1].final]
        ours, theirs = left.flags, right.flags
        for more in range(1, count):
            ours |= self.source[first + more].flags
            total += _joint(self.source[first + more - 1])
        for more in range(1, width):
            theirs |= self.target[at + more].flags
            total += _joint(self.target[at + more - 1])
        rating = self._seen.get((ours, theirs))
        if rating is None:
            rating = self._seen[ours, theirs] = self._flags(ours, theirs)
        return total + rating

    def _same(self, counts: Counter[str], kept: float) -> dict[str, tuple[float, float]]:
        """Tabulate what it says that a mark is the same, and that it differs."""
        total = len(self.target) + _PULL
        names = {*counts, *(name for marks in self.source for name in (marks.start, marks.final))}
        chances = {name: (counts[name] + _PULL * 0.2) / total for name in names}
        return {name: (math.log(kept / chance), math.log((1 - kept) / max(0.02, 1 - chance))) for name, chance in chances.items()}

    def _flags(self, ours: int, theirs: int) -> float:
        total = 0.0
        for bit, (_, kept, gained) in enumerate(_FLAGS):
            held = kept if ours >> bit & 1 else gained
            share = min(0.95, self._shares[bit])
            if not ours >> bit & 1:
                held = min(held, share)
            total += math.log(held / share) if theirs >> bit & 1 else math.log((1 - held) / (1 - share))
        return total
