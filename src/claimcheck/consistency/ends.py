"""Two ends that were read as one claim: from £15.00 to £18.75 is a movement, not a range, where a change stands beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from claimcheck.model import Claim, Interval, Kind, Language, Number, Pairing, Span
from claimcheck.numerals.numeral import to_decimal
from claimcheck.units import is_currency, rate_base

_LINK = re.compile(r"\s*(?:\bto\b|至|到)\s*", re.IGNORECASE)
_DIGITS = re.compile(r"\d[\d,]*(?:\.(\d+))?")
_FROM: dict[Language, re.Pattern[str]] = {
    Language.EN: re.compile(r"\bfrom (?:(?:about|around|roughly|some|just|only|the|a|an|over|under|nearly) )?$", re.IGNORECASE),
    Language.ZH: re.compile(r"[从由自](?:每[\u4e00-\u9fff]|约|近|的|过去|原来|原先|最初|去年|上年)?的?$"),
}
_RANGING = re.compile(
    r"\b(?:rang\w+|var[yi]\w*|differ\w*|anywhere|prices?|spread\w*|span\w*|extend\w*|anything|sizes?|ages?|aged) from [^,;]{0,12}$|不等$",
    re.IGNORECASE,
)
"""What says that the two are the ends of a range after all."""
_BARE = frozenset({Kind.COUNT, Kind.MONEY, Kind.QUANTITY})
_THOUSAND, _LARGE = 1000, 1000
_YEARS = re.compile(r"^\D{0,4}(?:1\d|20)\d\d\D+(?:1\d|20)\d\d\D*$")
_SPACE = re.compile(r"\s+$")


def split_ends(claim: Claim, before: str, language: Language) -> Iterator[Claim]:
    """Give the two ends of a claim as claims of their own where "from" stands before it, else the claim itself."""
    parts = _LINK.split(claim.surface)
    ends = _read_ends(claim)
    said = _SPACE.sub(" ", before)
    years = claim.unit in {None, "year"} and _YEARS.match(claim.surface)
    if years or len(parts) != 2 or ends is None or not _FROM[language].search(said) or _RANGING.search(said):  # noqa: PLR2004 - two ends
        yield claim
        return
    kind = _find_kind(claim)
    starts = claim.span.start, claim.span.end - len(parts[1])
    for text, value, start in zip(parts, ends, starts, strict=True):
        yield replace(
            claim,
            span=Span(start, start + len(text)),
            surface=text,
            kind=kind,
            value=value,
            resolution=_find_step(text, value),
            cue=None,
        )


def lend_sizes(claims: Sequence[Claim], prose: str, start: int) -> Iterator[Claim]:
    """Read "from 6 to 4 million euros" as from 6 million euros: a bare number takes magnitude and unit from the one it moves to."""
    for claim, other in zip(claims, [*claims[1:], None], strict=True):
        between = prose[claim.span.end - start : other.span.start - start] if other else ""
        bare = claim.kind in _BARE and _DIGITS.fullmatch(claim.surface) and between.strip() in {"to", "至", "到"}
        factor = _find_factor(other) if other and bare else None
        if other is None or factor is None or not isinstance(claim.value, Decimal) or claim.value >= _LARGE:
            yield claim
            continue
        step = None if claim.resolution is None else claim.resolution * factor
        yield replace(claim, kind=other.kind, unit=other.unit, value=claim.value * factor, resolution=step)


def _find_factor(claim: Claim) -> Decimal | None:
    """Tell by how much a word such as million, or a subunit such as cents, multiplies the digits of a claim; None where none does."""
    match = _DIGITS.search(claim.surface)
    if match is None or not isinstance(claim.value, Decimal) or not (written := Decimal(match.group().replace(",", ""))):
        return None
    factor = claim.value / written
    if factor == 1 and rate_base(claim.unit) is not None:
        return factor  # from 9.6 to 4.8 per 1,000
    return factor if factor >= _THOUSAND or 0 < factor < 1 else None


def _read_ends(claim: Claim) -> tuple[Number, Number] | None:
    """Give both ends in the order of the text; None where the claim is no pair."""
    if isinstance(claim.value, Interval) and claim.value.low is not None and claim.value.high is not None:
        return claim.value.low, claim.value.high
    if isinstance(claim.value, Pairing) and claim.kind in {Kind.SCORE, Kind.RATIO}:
        return claim.value.first, claim.value.second
    return None


def _find_kind(claim: Claim) -> Kind:
    """Name the kind of one end by the unit of both."""
    if claim.unit is None:
        return Kind.COUNT
    if claim.unit == "%":
        return Kind.PERCENT
    return Kind.MONEY if is_currency(claim.unit) else Kind.QUANTITY


def _find_step(text: str, value: Number) -> Decimal | None:
    """Tell the place value of the last digit, in the size that the number was read as."""
    match = _DIGITS.search(text)
    if match is None or not (written := Decimal(match.group().replace(",", ""))):
        return None
    step = Fraction(value) / Fraction(written) * Fraction(10) ** -len(match.group(1) or "")
    return to_decimal(step)
