"""The language of every block of a document, and the places where a block that holds both is split."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from claimcheck.model import Block, Document, Language, Span
from claimcheck.segment.arrangement import Division, assign_languages, find_division
from claimcheck.segment.mixture import Mixture, find_mixture
from claimcheck.segment.script import CONFIDENT, find_words, weigh_languages
from claimcheck.segment.tables import find_column_languages, group_tables
from claimcheck.segment.trimming import fill_holes

_SETTLED = 8.0
"""The balance of what is known to be in one language."""
_MIXED = 0.2
"""Where more paragraphs than this share hold both languages, the file is not divided into two halves."""
_FEW_CELLS = 0.25
"""Cells of the other language below this share are names and quotations in a table of one language."""

Run = tuple[Block, Span, Language]


@dataclass(frozen=True, slots=True)
class _Unit:
    """What has one place in the sequence of languages: a paragraph with its runs, or a table."""

    blocks: Sequence[tuple[Block, Span]]
    texts: Sequence[str]
    balance: float
    mixture: Mixture | None = None
    columns: dict[int, Language] = field(default_factory=dict)
    """The languages of the columns of a bilingual table."""

    @property
    def mixed(self) -> bool:
        """Whether it certainly holds both languages."""
        return self.mixture is not None and not self.mixture.names


def assign_blocks(document: Document, blocks: Sequence[tuple[Block, Span]]) -> list[Run]:
    """Return each block with its span and language; a block in both languages comes once for each of its runs."""
    texts = [fill_holes(document.text, span, block.holes, " ") for block, span in blocks]
    groups = group_tables([block for block, _ in blocks])
    units = [unit for group in groups for unit in _make_units([blocks[number] for number in group], [texts[number] for number in group])]
    whole = [0.0 if unit.mixed else unit.balance for unit in units]
    division = find_division(whole) if sum(unit.mixed for unit in units) <= _MIXED * len(units) else None
    splits = _choose_splits(units, division)
    if division is not None:
        languages: list[Language | None] = [division.language_of(number, balance) for number, balance in enumerate(whole)]
        return [run for unit, split, language in zip(units, splits, languages, strict=True) for run in _runs_of(unit, split, [language])]
    balances: list[float] = []
    owners: list[int] = []
    for number, (unit, split) in enumerate(zip(units, splits, strict=True)):
        balances += [_SETTLED if side is Language.EN else -_SETTLED for _, side in split] or [unit.balance]
        owners += [number] * (len(balances) - len(owners))
    remaining = iter(assign_languages(balances, owners))
    return [
        run
        for unit, split in zip(units, splits, strict=True)
        for run in _runs_of(unit, split, [next(remaining) for _ in range(len(split) or 1)])
    ]


def _make_units(blocks: Sequence[tuple[Block, Span]], texts: Sequence[str]) -> list[_Unit]:
    """Weigh a paragraph or a table; a table with both languages, though not by columns, is so many paragraphs."""
    if len(blocks) > 1 and (columns := find_column_languages([block for block, _ in blocks], texts)):
        return [_Unit(blocks, texts, 0.0, columns=columns)]
    units = [_Unit([own], [text], weigh_languages(text).balance, find_mixture(text)) for own, text in zip(blocks, texts, strict=True)]
    en, zh = (sum(unit.balance * sign >= CONFIDENT for unit in units) for sign in (1, -1))
    if len(units) == 1 or any(unit.mixed for unit in units) or min(en, zh) > _FEW_CELLS * (en + zh):
        shared = {unit.blocks[0][0].row for unit in units if unit.mixed} - {-1}  # a number beside "Tea / 茶" belongs to both languages
        return [unit for unit in units if unit.balance or unit.blocks[0][0].row not in shared]
    limit = _SETTLED if en + zh else CONFIDENT / 2  # names alone are never certain
    balance = max(-limit, min(limit, sum(unit.balance for unit in units)))
    return [_Unit(blocks, texts, balance)]


def _choose_splits(units: Sequence[_Unit], division: Division | None) -> list[tuple[tuple[Span, Language], ...]]:
    """Decide which mixtures to split: in a divided file the title and what stands at the division; no heading such as "Kubernetes 简介".

    Where paragraphs are in one language each, a heading that looks like both is Chinese with a name in it, unless it is the title.
    """
    names = _find_names(units)
    rare = sum(unit.mixture is not None for unit in units) <= _MIXED * len(units)
    splits: list[tuple[tuple[Span, Language], ...]] = []
    for number, unit in enumerate(units):
        if unit.mixture is None:
            splits.append(())
            continue
        inside = division is not None and number not in {0, division.at - 1, division.at}
        name = bool(unit.mixture.names) and ((number > 0 and (rare or division is not None)) or names.issuperset(unit.mixture.names))
        splits.append(() if inside or name else unit.mixture.runs)
    return splits


def _find_names(units: Sequence[_Unit]) -> set[str]:
    """Gather the Latin words that stand in Chinese paragraphs: they are names there, and so they are in headings."""
    if not any(unit.mixture and unit.mixture.names for unit in units):
        return set()
    chinese = (text for unit in units if unit.mixture is None and unit.balance <= -CONFIDENT for text in unit.texts)
    return {word for text in chinese for word in find_words(text)}


def _runs_of(unit: _Unit, split: Sequence[tuple[Span, Language]], languages: Sequence[Language | None]) -> Iterator[Run]:
    """Give the blocks of a unit their languages; what has none, such as a number in a text of numbers, is left out."""
    if split:
        block, span = unit.blocks[0]
        yield from ((block, run.shift(span.start), side) for run, side in split)
        return
    for block, span in unit.blocks:
        language = unit.columns.get(block.column) if unit.columns else languages[0]
        if language is not None:
            yield block, span, language
