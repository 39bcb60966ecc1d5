"""The sentences of a document with what stands around them: clauses, the sentences before, the headings above, the heads of a table."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from claimcheck.facts.mentions import Mention, find_mentions
from claimcheck.facts.phrases import Hit, PhraseIndex
from claimcheck.model import BlockKind, Claim, Language, Segment, Span

_CLAUSE_END = {
    Language.EN: re.compile(
        r"[,;](?=\s)|[.!?](?=\s+(?-i:[A-Z]))|\s[–—-]\s|—|[()]|(?<!\bof)(?<!\bthan)(?<!\bin)(?<!\bfrom)\s(?=(?:and|while|whereas|but|although|though|which|who|that(?!\s+(?:year|month|day|quarter|season|time|period|figure|number)\b)|yet|when)\s)",
        re.IGNORECASE,
    ),
    Language.ZH: re.compile(r"[，；。！？（）()]|——|(?<!\d),|,(?!\d{3}(?!\d))|;|(?=其中|而非|同时)|(?<=[0-9%元人倍点])(?=而|但)"),
}
_TITLE_LENGTH = {Language.EN: 90, Language.ZH: 40}
_SENTENCE_END = re.compile(r"[.!?。！？；;…](?:[\"'”’」』)）\]]*)\s*$")
_LEAD_IN = re.compile(r"[:：]\s*$")


@dataclass(frozen=True, slots=True)
class Named:
    """A subject that a sentence names."""

    start: int
    end: int
    entities: frozenset[int]
    """The numbers of the entities that bear this name; STRANGER for a name that no fact bears."""


@dataclass
class Passage:
    """One sentence, or one cell of a table."""

    segment: Segment
    span: Span
    claims: tuple[Claim, ...]
    indexes: Indexes
    before: list[Passage] = field(default_factory=list)
    """The sentences before it in its paragraph, in order."""
    headings: list[Passage] = field(default_factory=list)
    """The headings above it, and what leads in a list, the nearest first."""
    heads: list[Passage] = field(default_factory=list)
    """The cells that head its row and its column."""
    named: list[Named] | None = None
    """Whom it names, once that was looked for."""
    changing: dict[Span, bool] = field(default_factory=dict)
    """Of its claims, which are the size of a change; kept once it was asked."""
    unreal: dict[Span, bool] = field(default_factory=dict)
    """Of its stretches, which speak of forecasts and plans; kept in the same way."""
    compares: bool = False
    """Whether it also names somebody with whom another is compared."""
    earlier: list[Passage] = field(default_factory=list)
    """The sentences of earlier paragraphs under the same heading, in order."""

    @property
    def language(self) -> Language:
        """The language of its segment."""
        return self.segment.language

    @cached_property
    def text(self) -> str:
        """Its text, with every hole blanked and on one line."""
        return self.segment.prose_of(self.span).replace("\n", " ")

    @cached_property
    def clauses(self) -> list[Span]:
        """Its clauses, in order; they cover it."""
        ends = {0, len(self.text)}
        whole = [(hit.start, hit.end) for hit in (*self.terms, *self.names)] + [self.place(claim) for claim in self.claims]
        for match in _CLAUSE_END[self.language].finditer(self.text):
            if not any(start < match.end() < end for start, end in whole):
                ends.add(match.end())
        marks = sorted(ends)
        spans = [Span(start, end) for start, end in pairwise(marks) if self.text[start:end].strip()]
        return spans or [Span(0, len(self.text))]

    @cached_property
    def terms(self) -> list[Hit]:
        """Where terms of the registry stand, but for those inside a name."""
        hits = self.indexes.terms.find(self.text)
        return (
            [hit for hit in hits if not any(name.start <= hit.start and hit.end <= name.end for name in self.names)] if self.names else hits
        )

    @cached_property
    def names(self) -> list[Hit]:
        """Where names of the registry stand."""
        return self.indexes.names.find(self.text)

    @cached_property
    def mentions(self) -> list[Mention]:
        """The periods that it names."""
        return find_mentions(self.text, self.span.start, self.claims, self.language)

    def place(self, claim: Claim) -> Span:
        """Give the place of a claim inside the text of the passage."""
        return claim.span.shift(-self.span.start)

    def says_what_or_when(self, clause: Span) -> bool:
        """Tell whether a term or a period stands in a clause."""
        starts = [*(hit.start for hit in self.terms), *(mention.start for mention in self.mentions)]
        return any(clause.start <= start < clause.end for start in starts)

    def clause_of(self, place: Span) -> int:
        """Give the number of the clause in which something begins."""
        return next((number for number, clause in enumerate(self.clauses) if place.start < clause.end), len(self.clauses) - 1)


@dataclass(frozen=True, slots=True)
class Indexes:
    """The terms and the names of a registry."""

    terms: PhraseIndex
    names: PhraseIndex


_LONGEST = 1000
"""How many characters a sentence may have."""
_LIST_END = re.compile(r"[,;，；、](?!\d)\s*")
_BEFORE = 12
"""How many sentences of the same paragraph are looked back at."""
_EARLIER = 12
"""How many sentences of earlier paragraphs are looked at for a subject."""


def read_passages(segments: Sequence[Segment], claims: Sequence[Sequence[Claim]], indexes: Indexes) -> Iterator[Passage]:
    """Give the sentences of one language of a document, in order."""
    page = _Page(indexes)
    for number, (segment, stated) in enumerate(zip(segments, claims, strict=True)):
        following = segments[number + 1] if number + 1 < len(segments) else None
        rank = _heading_rank(segment, following, first=number == 0)
        yield from page.add_heading(segment, stated, rank) if rank else page.add_text(segment, stated)


class _Page:
    """What stands above the next segment."""

    def __init__(self, indexes: Indexes) -> None:
        self.indexes = indexes
        self.headings: list[tuple[int, Passage]] = []
        self.earlier: list[Passage] = []
        self.lead_in: Passage | None = None
        self.table: list[Passage] = []

    def add_heading(self, segment: Segment, stated: Sequence[Claim], rank: int) -> list[Passage]:
        """Begin a section."""
        while self.headings and self.headings[-1][0] >= rank:
            self.headings.pop()
        passages = self._cut(segment, stated)
        for passage in passages:
            passage.headings = self._above()
        self.headings.append((rank, passages[0]))
        self.earlier, self.lead_in, self.table = [], None, []
        return passages

    def add_text(self, segment: Segment, stated: Sequence[Claim]) -> list[Passage]:
        """Add a paragraph, an item of a list or a cell of a table."""
        kind = segment.block.kind
        if kind is not BlockKind.CELL:
            self.table = []
        if kind not in {BlockKind.ITEM, BlockKind.CELL}:
            self.lead_in = None
        passages = self._cut(segment, stated)
        for place, passage in enumerate(passages):
            passage.before = passages[max(0, place - _BEFORE) : place]
            passage.headings = self._above()
            passage.earlier = self.earlier[-_EARLIER:]
            if kind is BlockKind.CELL:
                passage.heads = _find_heads(passage, self.table)
        if kind is BlockKind.CELL:
            self.table += passages
        if kind is BlockKind.PARAGRAPH:
            self.earlier = [*self.earlier[-_EARLIER:], *passages]
            self.lead_in = passages[-1] if _LEAD_IN.search(segment.text) else None
        return passages

    def _above(self) -> list[Passage]:
        """List the headings, the nearest first, before them what leads in a list."""
        above = [each for _, each in reversed(self.headings)]
        return above if self.lead_in is None else [self.lead_in, *above]

    def _cut(self, segment: Segment, stated: Sequence[Claim]) -> list[Passage]:
        """Cut a segment into its sentences, with their claims; a cell stays whole."""
        whole = () if segment.block.kind is BlockKind.CELL else segment.sentences
        spans = [part for span in whole or (segment.span,) for part in _cut_long(segment, span)]
        starts = [span.start for span in spans]
        stood: list[list[Claim]] = [[] for _ in spans]
        for claim in stated:
            stood[max(0, bisect_right(starts, claim.span.start) - 1)].append(claim)
        return [Passage(segment, span, tuple(claims), self.indexes) for span, claims in zip(spans, stood, strict=True)]


def _cut_long(segment: Segment, span: Span) -> Iterator[Span]:
    """Cut a sentence that nobody could read in one breath where its clauses end; what it lists would be weighed against itself."""
    start = span.start
    text = segment.document.text
    while span.end - start > _LONGEST:
        cut = _LIST_END.search(text, start + _LONGEST // 2, start + _LONGEST)
        end = cut.end() if cut else start + _LONGEST
        yield Span(start, end)
        start = end
    yield Span(start, span.end)


def _heading_rank(segment: Segment, following: Segment | None, *, first: bool) -> int:
    """Give the rank of a heading, from 1; 0 for anything else. In plain text a short line without a full stop is one."""
    if segment.block.kind is BlockKind.HEADING:
        return max(segment.block.rank, 1)
    text = segment.text.strip()
    plain = segment.block.kind is BlockKind.PARAGRAPH and following is not None and "\n" not in text
    if plain and len(text) <= _TITLE_LENGTH[segment.language] and not _SENTENCE_END.search(text) and not _LEAD_IN.search(text):
        return 1 if first else 2
    return 0


def _find_heads(cell: Passage, table: Sequence[Passage]) -> list[Passage]:
    """Find the cells that head the row and the column of a cell."""
    block = cell.segment.block
    row = [each for each in table if each.segment.block.row == block.row and each.segment.block.column < block.column]
    first = min((each.segment.block.row for each in table), default=block.row)
    column = [each for each in table if each.segment.block.column == block.column and each.segment.block.row == first != block.row]
    return [*sorted(row, key=lambda each: each.segment.block.column)[:1], *column]
