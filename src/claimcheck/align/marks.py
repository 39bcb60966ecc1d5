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
    ("emphasis", re.compile(r"\s*[*_](?=[^\s*_])")),
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
        (r"(?<!#)#{1,6} ", 0.95, 0.01),
    )
)
"""A pattern, the chance that a translation keeps it, and the chance that a translation has it where its source has not."""

Run = tuple[str, str, int, float]
"""The marks of neighbours joined: start, final, flags, and what is held against the joints."""

_CACHED = 300
"""For how many runs of the source ratings are kept at a time."""
_HALF = 7
_MASK = (1 << _HALF) - 1
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


def _join(side: Sequence[Marks], first: int, count: int) -> Run:
    """Join the marks of neighbours; a line without final punctuation, such as a title, does not like to be joined to what follows."""
    start, final, flags = side[first].start, side[first].final, side[first].flags
    against = 0.0
    for more in range(first + 1, first + count):
        against += _TITLE_JOINED if final == "none" else 0.0
        final = side[more].final
        flags |= side[more].flags
    return start, final, flags, against


@dataclass(slots=True)
class Structure:
    """The marks of both sides and how common each is on the target side."""

    source: Sequence[Marks]
    target: Sequence[Marks]
    starts: dict[str, tuple[float, float]] = field(default_factory=dict)
    """By start of the source: what it says that the target starts alike, and that it does not."""
    finals: dict[str, tuple[float, float]] = field(default_factory=dict)
    _shares: list[float] = field(default_factory=list)
    _flags: dict[tuple[int, int, int], float] = field(default_factory=dict)
    _runs: dict[int, list[int]] = field(default_factory=dict)
    _numbers: dict[Run, int] = field(default_factory=dict)
    _described: list[Run] = field(default_factory=list)
    """The runs of the target by their number."""
    _likes: dict[Run, dict[int, float]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Count the target side, by which chance is judged."""
        self.starts = self._same(Counter(marks.start for marks in self.target), _SAME_START)
        self.finals = self._same(Counter(marks.final for marks in self.target), _SAME_FINAL)
        size = len(self.target)
        self._shares = [(sum(marks.flags >> bit & 1 for marks in self.target) + _PULL * 0.1) / (size + _PULL) for bit in range(len(_FLAGS))]

    def target_runs(self, width: int) -> list[int]:
        """Give numbers to the marks of `width` target segments, by the first of them; runs that are marked alike have one number."""
        found = self._runs.get(width)
        if found is None:
            found = self._runs[width] = [self._number(_join(self.target, at, width)) for at in range(len(self.target) - width + 1)]
        return found

    def likes(self, first: int, count: int) -> tuple[Run, dict[int, float]]:
        """Join the marks of `count` source segments, and give the ratings known so far by number of the target's marks."""
        run = _join(self.source, first, count)
        found = self._likes.get(run)
        if found is None:
            if len(self._likes) > _CACHED:
                self._likes.clear()
            found = self._likes[run] = {}
        return run, found

    def rate_runs(self, ours: Run, theirs: int) -> float:
        """Give the log-likelihood ratio of the marks of two runs."""
        start, final, flags, joint = self._described[theirs]
        same = self.starts[ours[0]][start != ours[0]] + self.finals[ours[1]][final != ours[1]]
        return self._rate_flags(ours[2], flags) + same + ours[3] + joint

    def _number(self, run: Run) -> int:
        number = self._numbers.setdefault(run, len(self._described))
        if number == len(self._described):
            self._described.append(run)
        return number

    def _same(self, counts: Counter[str], kept: float) -> dict[str, tuple[float, float]]:
        """Tabulate what it says that a mark is the same, and that it differs."""
        total = len(self.target) + _PULL
        names = {*counts, *(name for marks in self.source for name in (marks.start, marks.final))}
        chances = {name: (counts[name] + _PULL * 0.2) / total for name in names}
        return {name: (math.log(kept / chance), math.log((1 - kept) / max(0.02, 1 - chance))) for name, chance in chances.items()}

    def _rate_flags(self, ours: int, theirs: int) -> float:
        """Give the log-likelihood ratio of two sets of flags, half by half: few halves are ever met."""
        total = 0.0
        for first in range(0, len(_FLAGS), _HALF):
            halves = first, ours >> first & _MASK, theirs >> first & _MASK
            found = self._flags.get(halves)
            if found is None:
                found = self._flags[halves] = sum(
                    self._rate_flag(bit, ours >> bit & 1, theirs >> bit & 1) for bit in range(first, min(first + _HALF, len(_FLAGS)))
                )
            total += found
        return total

    def _rate_flag(self, bit: int, ours: int, theirs: int) -> float:
        _, kept, gained = _FLAGS[bit]
        share = min(0.95, self._shares[bit])
        held = kept if ours else min(gained, share)
        return math.log(held / share) if theirs else math.log((1 - held) / (1 - share))
