"""English quantities with units and temperatures, and symbols in both languages: 5 km, 100 Gbps, 32 miles per gallon, 10-metre."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.measure_words import EN_WORDS, SYMBOLS
from claimcheck.extract.rule import Draft, Rule, Site, draft_at
from claimcheck.model import Kind
from claimcheck.numerals.en_words import ONES
from claimcheck.numerals.trie import trie_pattern

_TEMPERATURES = {"°C", "°F", "K"}


def draft_quantity(site: Site, unit: str) -> Draft:
    """Draft a quantity or a temperature, by its unit."""
    return draft_at(site, Kind.TEMPERATURE if unit in _TEMPERATURES else Kind.QUANTITY, unit)


def read_symbol(site: Site) -> Draft | None:
    """Read what a symbol follows: 5 km, 100 Gbps."""
    if site.after is None:
        return None
    return draft_quantity(site, SYMBOLS[site.after["symbol"]])


def read_word(site: Site) -> Draft | None:
    """Read what an English word follows: 32 miles; bare degrees are of either thermometer."""
    if site.after is None:
        return None
    word = re.sub(r"[\s-]+", " ", site.after["word"]).lower()
    unit = EN_WORDS.get(word)
    if unit == "degree" and not _ANGLE_EN.search(site.text, max(0, site.start - 60), min(len(site.text), site.end + 40)):
        draft = draft_at(site, Kind.TEMPERATURE, "°C")
        draft.units = ("°C", "°F")  # bare degrees are those of the reader's thermometer
        return draft
    return None if unit is None else draft_quantity(site, unit)


_ANGLE_EN = re.compile(
    r"\b(?:angle|rotat\w*|tilt\w*|turn\w*|latitude|longitude|slope|bend|bent|inclin\w*|azimuth|north|south|east|west|lean\w*|pivot\w*|arc|horizon|spin)\b",
    re.IGNORECASE,
)


def _per_en(site: Site) -> Draft | None:
    """Eight metres a second, 60 miles an hour."""
    if site.after is None:
        return None
    unit = {("m", "second"): "m/s", ("km", "hour"): "km/h", ("mile", "hour"): "mph", ("ft", "second"): "ft/s"}.get(
        (EN_WORDS[site.after["word"].lower()], site.after["per"])
    )
    return None if unit is None else draft_quantity(site, unit)


def _inches(site: Site) -> Draft | None:
    """Six-foot-six, 6 feet 6 inches, 5'11": feet and inches as inches."""
    if site.after is None or not isinstance(site.numeral.value, Decimal):
        return None
    small = site.after["small"]
    written = _WORD_NUMBERS.get(small.lower(), small)
    draft = draft_at(site, Kind.QUANTITY, "in", value=site.numeral.value * 12 + Decimal(written))
    draft.resolution = Decimal(1)
    return draft


_WORD_NUMBERS = {word: str(number) for word, number in ONES.items() if 0 < number < 12}  # noqa: PLR2004 - inches of a foot


_SYMBOL_TRIE = trie_pattern(SYMBOLS)


def _below_zero(site: Site) -> Draft | None:
    """27 below zero Celsius, 28 metres below sea level: a minus sign in words."""
    if site.after is None:
        return None
    level = site.after.groupdict().get("length")
    unit = EN_WORDS[level.lower()] if level else "°F" if (site.after["scale"] or "").lower().startswith("f") else "°C"
    draft = draft_at(site, Kind.QUANTITY if level else Kind.TEMPERATURE, unit)
    if isinstance(draft.value, Decimal):
        draft.value = -draft.value
    if not level and not site.after["scale"]:
        draft.units = ("°C", "°F")
    return draft


EN = (
    Rule(
        "measures/en/below",
        _below_zero,
        after=(
            r"(?:\s?°| degrees?)? below (?:zero|freezing)(?: (?P<scale>[Cc]elsius|[Ff]ahrenheit|C|F)\b)?"
            r"| (?P<length>met(?:re|er)s?|feet) below sea level"
        ),
    ),
    Rule("measures/en/celsius", lambda site: draft_at(site, Kind.TEMPERATURE, "°C"), after=r"C(?![A-Za-z0-9])"),
    Rule(
        "measures/en/feet-inches",
        _inches,
        after=(
            r"(?:[- ]?(?:foot|feet|ft)[- ]?|['′’]\s?)(?P<small>(?:[0-9]|1[01])(?![0-9])"
            r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven)\b)(?:\s?(?:inch(?:es)?|in)\b|[\"″”])?(?![A-Za-z%])"
        ),
    ),
    Rule("measures/en/symbol", read_symbol, after=rf"(?:[ \u00a0\u202f]|-)?(?P<symbol>{_SYMBOL_TRIE})(?![A-Za-z0-9/²³])"),
    Rule(
        "measures/en/per",
        _per_en,
        after=r"(?:[ \u00a0-])(?P<word>(?i:kilomet(?:re|er)s?|met(?:re|er)s?|miles?|feet)) (?:a|per|an|each) (?P<per>second|hour)\b",
    ),
    Rule(
        "measures/en/word",
        read_word,
        after=rf"(?:[ \u00a0\u202f-]|\s?\n\s?)(?:of\s+an?\s+)?(?P<word>(?i:{trie_pattern(EN_WORDS)}))(?![A-Za-z])",
    ),
)
