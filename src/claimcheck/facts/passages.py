"""The sentences of a document with what stands around them: clauses, the sentences before, the headings above, the heads of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from claimcheck.facts.mentions import Mention, find_mentions
from claimcheck.facts.phrases import Hit, PhraseIndex
from claimcheck.model import BlockKind, Claim, Language, Segment, Span

_CLAUSE_END = {
    Language.EN: re.compile(
        r"[,;](?=\s)|[.!?](?=\s+(?-i:[A-Z]))|\s[–—-]\s|—|[()]|\s(?=(?:and|while|whereas|but|although|though|which|who|yet|when)\s)",
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
        for match in _CLAUSE_END[self.language].finditer(self.text):
            if not any(hit.start < match.end() < hit.end for hit in (*self.terms, *self.names)):
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

    def clause_of(self, place: Span) -> int:
        """Give the number of the clause in which something begins."""
        return next((number for number, clause in enumerate(self.clauses) if place.start < clause.end), len(self.clauses) - 1)


@dataclass(frozen=True, slots=True)
class Indexes:
    """The terms and the names of a registry."""

    terms: PhraseIndex
    names: PhraseIndex


def read_passages(segments: Sequence[Segment], claims: Sequence[Sequence[Claim]], indexes: Indexes) -> Iterator[Passage]:
    """Give the sentences of one language of a document, in order."""
    headings: list[tuple[int, Passage]] = []
    earlier: list[Passage] = []
    lead_in: Passage | None = None
    table: list[Passage] = []
    for number, (segment, stated) in enumerate(zip(segments, claims, strict=True)):
        following = segments[number + 1] if number + 1 < len(segments) else None
        passages = [
            Passage(segment, span, tuple(claim for claim in stated if span.start <= claim.span.start < span.end), indexes)
            for span in (segment.sentences or (segment.span,))
        ]
        rank = _heading_rank(segment, following, first=number == 0)
        if rank:
            while headings and headings[-1][0] >= rank:
                headings.pop()
            for passage in passages:
                passage.headings = [each for _, each in reversed(headings)]
            headings.append((rank, passages[0]))
            earlier, lead_in = [], None
            yield from passages
            continue
        if segment.block.kind is not BlockKind.CELL:
            table = []
        elif segment.block.kind is BlockKind.CELL:
            passages = [Passage(segment, segment.span, tuple(stated), indexes)]
        above = [each for _, each in reversed(headings)]
        if segment.block.kind is not BlockKind.ITEM and segment.block.kind is not BlockKind.CELL:
            lead_in = None
        for place, passage in enumerate(passages):
            passage.before = passages[:place]
            passage.headings = [lead_in, *above] if lead_in is not None else above
            passage.earlier = earlier[-_EARLIER:]
            if segment.block.kind is BlockKind.CELL:
                passage.heads = _find_heads(passage, table)
                table.append(passage)
        if segment.block.kind is BlockKind.PARAGRAPH:
            earlier = [*earlier[-_EARLIER:], *passages]
            lead_in = passages[-1] if _LEAD_IN.search(segment.text) else None
        yield from passages


_EARLIER = 12
"""How many sentences of earlier paragraphs are looked at for a subject."""


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
