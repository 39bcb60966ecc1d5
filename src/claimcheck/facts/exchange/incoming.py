"""One ClaimReview of a feed as an entry of a registry: what it says is taken over, and what it does not say is left to a person."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from claimcheck.facts.exchange.entry_text import Entry
from claimcheck.facts.exchange.feed import Json, as_list, is_typed
from claimcheck.facts.exchange.observing import find_observation, read_as_of, read_carried, read_observed, spell_claim
from claimcheck.facts.exchange.ratings import read_rating
from claimcheck.facts.exchange.tongues import DetectLanguage, find_language
from claimcheck.facts.families import is_change, is_dated
from claimcheck.facts.periods import parse_period
from claimcheck.facts.values import ReadValue
from claimcheck.model import Claim, Direction, Kind, Language, Qualifier, Quantity

FindClaims: TypeAlias = Callable[[str, Language], tuple[Claim, ...]]
"""Extracts the claims of a text."""

LONGEST = 2000
"""Characters that a claim may have; a longer one is an article."""
_ARTICLE = 1 << 24
_SHOWN = 5
_ADDRESS = re.compile(r"https?://[^\s]+")


class Unusable(Exception):  # noqa: N818 - it says what an item is
    """An item from which no entry can be made, and why."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What the stages above lend to an import."""

    read_value: ReadValue
    find_claims: FindClaims
    detect_language: DetectLanguage


@dataclass(frozen=True, slots=True)
class Draft:
    """An entry and its source, before they have names."""

    entry: Entry
    source: Entry
    """Empty where the review names neither its address nor its author."""
    identifier: str = ""
    missing: str = ""
    """What a person has to complete, where it waits for one."""


def draft_entry(item: Json, tools: Tools) -> Draft:
    """Make the draft of an entry. Raises Unusable where the item is no ClaimReview of a claim in English or Chinese."""
    if not is_typed(item, "ClaimReview"):
        raise Unusable("it is no ClaimReview")
    reviewed = next((node for node in as_list(item.get("itemReviewed")) if isinstance(node, dict)), {})
    statements = _read_statements(item, reviewed, tools)
    missing: list[str] = []
    observation = find_observation(reviewed)
    carried = read_carried(observation)
    as_of, readable = read_as_of(observation, carried)
    if not readable:
        missing.append("the date of its observation is no period of a registry")
    value, direction = _find_value(observation, carried, statements, tools, missing, dated=bool(as_of))
    verdict, why = read_rating(next(iter(as_list(item.get("reviewRating"))), None))
    if verdict is None:
        missing.append(why)
    entry: Entry = {"statement": {language.value: {"text": text} for language, text in statements.items()}, "value": value}
    entry |= ({"direction": direction} if direction else {}) | _read_kept(carried) | _read_subject(observation)
    source = _read_source(item)
    optional: Entry = {
        "as_of": as_of,
        "evidence": [""] if source else [],
        "review_by": _read_day(item.get("expires")),
        "claimed_by": _read_party(reviewed.get("author")),
        "appearance": [*dict.fromkeys(_read_addresses(reviewed))],
    }
    entry |= {name: each for name, each in optional.items() if each} | {"verdict": verdict.value if verdict else ""}
    return Draft(entry, source, _read_line(item.get("identifier")), "; ".join(missing))


def _read_kept(carried: dict[str, str]) -> Entry:
    """Keep of the fields that schema.org has no name for what a registry allows."""
    choices = {"quantity": set(map(str, Quantity)), "direction": set(map(str, Direction)), "base": {carried.get("base", "")}}
    kept: Entry = {name: carried[name] for name, allowed in choices.items() if carried.get(name) in allowed}
    if parse_period(carried.get("base", "")) is None:
        kept.pop("base", None)
    return kept


def _read_statements(item: Json, reviewed: Json, tools: Tools) -> dict[Language, str]:
    """Read the claim in the language of the review and, where it is translated, in the other."""
    text = _read_text(item, reviewed)
    if not text:
        raise Unusable("it has no claimReviewed")
    if len(text) > LONGEST:
        raise Unusable(f"its claimReviewed is longer than {LONGEST} characters")
    language = find_language(text, item.get("inLanguage") or reviewed.get("inLanguage"), tools.detect_language)
    if language is None:
        raise Unusable("its claim is in neither English nor Chinese")
    statements = {language: text}
    for node in (*as_list(item.get("workTranslation")), *as_list(reviewed.get("workTranslation"))):
        if not isinstance(node, dict):
            continue
        claim = next((each for each in as_list(node.get("itemReviewed")) if isinstance(each, dict)), node)
        words = _read_text(node, claim)
        other = find_language(words, node.get("inLanguage") or claim.get("inLanguage"), tools.detect_language) if words else None
        if other is not None and len(words) <= LONGEST:
            statements.setdefault(other, words)
    return {each: statements[each] for each in Language if each in statements}


def _read_text(review: Json, claim: Json) -> str:
    """Read the words of a claim; where they were cut, the whole of them stands in the claim itself."""
    short, whole = _read_line(review.get("claimReviewed"), _ARTICLE), _read_line(claim.get("text"), _ARTICLE)
    begins = re.fullmatch(r"(.*?)\s*(?:…|\.\.\.)", short)
    return whole if whole and (not short or (begins and whole.startswith(begins[1]))) else short


def _find_value(
    observation: Json, carried: dict[str, str], statements: dict[Language, str], tools: Tools, missing: list[str], *, dated: bool
) -> tuple[str | list[str], str]:
    """Take the value of the Observation or, where there is none, the only number of the text and where it moved."""
    if {"value", "minValue", "maxValue"} & observation.keys():
        value = read_observed(observation, carried, tools.read_value)
        if value is None:
            missing.append("the value of its observation is none that can be read")
        return value or "", ""
    language, text = next(iter(statements.items()))
    claims = tools.find_claims(text, language)
    shown = ", ".join(claim.surface for claim in claims[:_SHOWN])
    numbers = [claim for claim in claims if not (dated and is_dated(claim))]
    if len(numbers) != 1 or is_dated(numbers[0]):
        missing.append(f"its text holds several numbers: {shown}" if len(claims) > 1 else "its text holds no number that it could be about")
        return "", ""
    only = numbers[0]
    if only.qualifier is not Qualifier.NONE or only.kind is Kind.VAGUE_COUNT or only.extent is not None:
        missing.append(f"its text gives a bound or a round number only: {text[only.reach.start : only.reach.end]}")
        return "", ""
    written = spell_claim(only, tools.read_value)
    if written is None:
        missing.append(f"its number is not read in the same way by itself: {only.surface}")
        return "", ""
    moved = is_change(only) and only.direction is not Direction.NONE
    return written, only.direction.value if moved else ""


def _read_subject(observation: Json) -> Entry:
    found: Entry = {}
    names = [
        name
        for node in as_list(observation.get("observationAbout"))
        for name in (
            [node] if isinstance(node, str) else [node.get("name"), *as_list(node.get("alternateName"))] if isinstance(node, dict) else []
        )
    ]
    lines = list(dict.fromkeys(line for line in map(_read_line, names) if line))
    if lines:
        found["about"] = lines
    for node in as_list(observation.get("measuredProperty"))[:1]:
        line = _read_line(node.get("name") if isinstance(node, dict) else node)
        if line:
            found["measure"] = line
    return found


def _read_source(item: Json) -> Entry:
    """Make a source of the review itself: its address, its author, its day."""
    address = _read_address(item.get("url"))
    party = _read_party(item.get("author")) or _read_party(item.get("publisher"))
    publisher = str(party.get("name", ""))
    title = next((line for line in map(_read_line, (item.get("name"), item.get("headline"))) if line), "") or publisher or address
    if not address and not publisher:
        return {}
    source: Entry = {"title": title}
    if address:
        source["url"] = address
    issued = _read_day(item.get("datePublished"))
    if issued:
        source["issued"] = issued
    if publisher:
        source["publisher"] = publisher
    return source | {"kind": "secondary"}


def _read_party(node: Json) -> Entry:
    """Read a Person or an Organization; the first where there are several."""
    first = next((each for each in as_list(node) if isinstance(each, (dict, str))), None)
    if first is None:
        return {}
    name = _read_line(first.get("name") if isinstance(first, dict) else first)
    if not name:
        return {}
    party: Entry = {"name": name, "type": "Person" if is_typed(first, "Person") else "Organization"}
    address = _read_address(first.get("url")) if isinstance(first, dict) else ""
    return party | ({"url": address} if address else {})


def _read_addresses(reviewed: Json) -> Iterator[str]:
    """Name the addresses where a claim was made."""
    for node in (*as_list(reviewed.get("appearance")), *as_list(reviewed.get("firstAppearance"))):
        address = _read_address(node.get("url") if isinstance(node, dict) else node)
        if address:
            yield address


def _read_address(value: Json) -> str:
    text = _read_line(next(iter(as_list(value)), None))
    return text if _ADDRESS.fullmatch(text) and len(text) <= LONGEST else ""


def _read_day(value: Json) -> str:
    """Read a day, or the day of a time; empty where the calendar has none such."""
    day = str(value)[:10] if isinstance(value, str) else ""
    period = parse_period(day) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", day) else None
    return day if period else ""


def _read_line(value: Json, longest: int = LONGEST) -> str:
    """Read a text on one line; empty for whatever is none or goes on for pages.

    Raises Unusable for half a character, which no file can hold.
    """
    if not isinstance(value, str):
        return ""
    if re.search("[\ud800-\udfff]", value):
        raise Unusable("its text holds half a character (a lone surrogate)")
    line = " ".join(value.split())
    return line if len(line) <= longest else ""
