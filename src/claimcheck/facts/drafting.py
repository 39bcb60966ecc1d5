"""Draft the entry of a claim: what is certain is filled in, and everything else is a comment for a person to complete."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claimcheck.facts.families import COUNT, DATE, family_of, is_change
from claimcheck.facts.periods import parse_period
from claimcheck.facts.tree import Data
from claimcheck.facts.values import ReadValue, read_written
from claimcheck.model import Claim, Direction, Fact, Kind, Language, Placed, Qualifier, Quantity
from claimcheck.model.quantity import format_value

_KINDS = {
    Kind.COUNT: Quantity.COUNT,
    Kind.RANK: Quantity.RANK,
    Kind.DURATION: Quantity.DURATION,
    Kind.RATIO: Quantity.RATIO,
    Kind.RATE: Quantity.RATE,
}
"""Sorts of number that a kind of claim leaves no doubt about."""
_INNER = {Kind.QUARTER, Kind.HALF_YEAR}
_BEFORE_EN = re.compile(r"\b(?:in|during|throughout|for|at the end of|by the end of)(?: the)?\s*$", re.IGNORECASE)
_BEFORE_ZH = re.compile(r"(?:^|[，。；：、,;:\s]|在|截至)$")
_AFTER_ZH = re.compile(r"(?:以来|起|前|后|以前|之前|之后|至今|到|至|-|—)")
_BETWEEN = re.compile(r"\s*(?:of|of the year|,|的)?\s*")
_ACTING = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]")
_WORD = re.compile(r"[^\W_]+")
_PLAIN = re.compile(r"\w[\w.-]*")
_WORDS = 5
_CHARACTERS = 12


@dataclass(frozen=True, slots=True)
class Draft:
    """An entry that is not in a registry yet."""

    key: str
    data: Data
    """Its fields, as the registry will read them."""
    comments: tuple[str, ...]
    """What a person has to add, each line without its sign."""


def draft_entry(placed: Placed, key: str, written: str, known: Iterable[Fact], where: str) -> Draft:
    """Draft the entry of a claim; `known` are facts whose names may be used again."""
    claim = placed.claim
    names = _find_names(placed, known)
    terms = (claim.context,) if claim.kind is Kind.COUNT and claim.context and placed.segment.language is Language.EN else ()
    statement = {
        language.value: {
            "text": placed.statements[language],
            **({"terms": list(terms)} if terms and language is placed.segment.language else {}),
        }
        for language in Language
        if language in placed.statements
    }
    period = _guess_period(placed)
    data: Data = {"statement": statement, "value": written}
    quantity = _guess_quantity(claim)
    if quantity:
        data["quantity"] = quantity.value
    if quantity is Quantity.CHANGE and claim.direction is not Direction.NONE:
        data["direction"] = claim.direction.value
    if period:
        data["as_of"] = period
    if names:
        data["about"] = names
    return Draft(key, data, tuple(_list_open(data, where, claim)))


def write_value(claim: Claim, read_value: ReadValue) -> str | None:
    """Write the value of a claim so that a registry reads it as the same: in the words of the text where they will do."""
    surface = " ".join(claim.surface.split())
    plain = format_value(claim.value)
    tries = [surface]
    if isinstance(plain, str):
        tries += [f"{plain}{claim.unit or ''}", f"{plain} {claim.unit or ''}".rstrip()]
    for each in tries:
        read, _ = read_written(each, _guess_quantity(claim), read_value)
        if read is not None and (read.value, family_of(read)) == (claim.value, family_of(claim)) and _fit_units(read, claim):
            return each
    return None


def _fit_units(read: Claim, claim: Claim) -> bool:
    """Tell whether a value alone has the unit that it has in its sentence; people are counted like anything else."""
    return read.unit == claim.unit or family_of(claim) == COUNT


def name_entry(placed: Placed, taken: Iterable[str]) -> str:
    """Make a name of the first words of a sentence that no entry has yet."""
    english = placed.statements.get(Language.EN)
    if english:
        name = "-".join(word.lower() for word in _WORD.findall(english)[:_WORDS])
    else:
        name = "".join(_WORD.findall(placed.statements[Language.ZH]))[:_CHARACTERS]
    name = name[:60] or "claim"
    used, number = set(taken), 1
    unique = name
    while unique in used:
        number += 1
        unique = f"{name}-{number}"
    return unique


def write_block(draft: Draft, indent: int, line_end: str) -> str:
    """Write an entry in lines, with its comments, indented."""
    lines = [
        f"{draft.key if _PLAIN.fullmatch(draft.key) else _quote(draft.key)}:",
        *(f"  {line}" for line in _write_lines(draft.data)),
        *(f"  # {comment}" for comment in draft.comments),
    ]
    return "".join(f"{' ' * indent}{line}{line_end}" for line in lines)


def write_flow(draft: Draft) -> str:
    """Write an entry in brackets, on one line."""
    return f"{_quote(draft.key)}: {_escape(json.dumps(draft.data, ensure_ascii=False))}"


def _write_lines(data: Data) -> Iterator[str]:
    for key, value in data.items():
        if isinstance(value, dict) and key == "statement":
            yield f"{key}:"
            for language, statement in value.items():
                yield f"  {language}:"
                yield from (f"    {name}: {_write(each)}" for name, each in statement.items())
        else:
            yield f"{key}: {_write(value)}"


def _write(value: Data) -> str:
    if isinstance(value, list):
        return f"[{', '.join(_quote(each) for each in value)}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key}: {_write(each)}' for key, each in value.items())}}}"
    return value if re.fullmatch(r"[a-z]+|\d{4}(?:-[\dQH]+)*", value) else _quote(value)


def _quote(text: str) -> str:
    return _escape(json.dumps(text, ensure_ascii=False))


def _escape(text: str) -> str:
    return _ACTING.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _list_open(data: Data, where: str, claim: Claim) -> Iterator[str]:
    """Say what is left for a person."""
    yield f"from {_quote(where)}; to complete:"
    if claim.qualifier is not Qualifier.NONE:
        yield f"value: ...   as the source has it; the text says {claim.qualifier.value.replace('_', ' ')}"
    missing = [name for name, statement in data["statement"].items() if "terms" not in statement]
    if missing:
        yield f"terms: [...]   under {' and '.join(missing)}, the words for what is counted, as in [revenue, sales]"
    for language in Language:
        if language.value not in data["statement"]:
            yield f"{language.value}: {{text: ..., terms: [...]}}   under statement, the same in the other language"
    if "about" not in data:
        yield "about: {en: [...], zh: [...]}   whom or what it is about"
    if "quantity" not in data:
        yield f"quantity: ...   {', '.join(Quantity)}"
    if "as_of" not in data:
        yield "as_of: ...   the day or the period, as in 2024, 2024-06-30 or 2024-Q2"
    yield "evidence: [{source: ..., locator: p. 12, quote: ...}]   a source that is listed under sources"
    yield "checked: {on: ..., by: ...}   when somebody has held the two against each other"


def _guess_quantity(claim: Claim) -> Quantity | None:
    if is_change(claim):
        return Quantity.CHANGE
    return Quantity.DATE if family_of(claim) == DATE else _KINDS.get(claim.kind)


def _find_names(placed: Placed, known: Iterable[Fact]) -> Data:
    """Take over whom another entry is about, where exactly one such is named in the sentence."""
    found: list[Data] = []
    for fact in known:
        names = {language.value if language else "": list(each) for language, each in fact.about.items()}
        if names in found:
            continue
        if any(name in text for language, text in placed.statements.items() for name in fact.names(language)):
            found.append(names)
    if len(found) != 1:
        return None
    return found[0].get("") or found[0]


def _guess_period(placed: Placed) -> str | None:
    """Name the only period of a sentence, where it stands for the time of its only number and for nothing else."""
    stated = [each for each in placed.claims if not each.soft]
    dates = [each for each in stated if family_of(each) == DATE]
    if placed.claim in dates or not dates or len(stated) > len(dates) + 1:
        return None
    text = placed.segment.document.text
    first, last = dates[0], dates[-1]
    if len(dates) == 1:
        name = format_value(first.value)
    elif len(dates) == 2 and {first.kind, last.kind} & _INNER and Kind.YEAR in {first.kind, last.kind}:  # noqa: PLR2004 - Q2 and its year
        year, part = (first, last) if first.kind is Kind.YEAR else (last, first)
        name = f"{format_value(year.value)}-{format_value(part.value)}" if _BETWEEN.fullmatch(text, first.span.end, last.span.start) else ""
    else:
        return None
    before, after = text[placed.sentence.start : first.span.start], text[last.span.end : placed.sentence.end]
    if placed.segment.language is Language.EN:
        certain = bool(_BEFORE_EN.search(before))
    else:
        certain = bool(_BEFORE_ZH.search(before)) and not _AFTER_ZH.match(after)
    return name if certain and isinstance(name, str) and parse_period(name) else None
