"""When something was, as a text says it: Q2 2024, 2024年第二季度, the first nine months of 2024, 截至2024年6月30日, last year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from claimcheck.facts.cue_words import BASE_BEFORE, NOW, RELATIVE, SEQUENTIAL, YEAR_BEFORE, YEARLY
from claimcheck.facts.families import is_dated
from claimcheck.facts.periods import make_months, make_period
from claimcheck.model import CalendarDate, Claim, Interval, Kind, Label, Language, Period, Span

_JOINT = re.compile(r"[\s,，（(）)'’的]{0,4}(?:(?:of|in|for|the|fiscal|calendar|year|年|度)[\s,，（(的]{0,3}){0,4}")
_JOINT_FIRST = re.compile(r"[\s,，'’s的]{0,4}(?:the\s+)?(?:first\s+|前|头)", re.IGNORECASE)
_FIRST_MONTHS = re.compile(r"(?:\bfirst|前|头)\s*$", re.IGNORECASE)
_ENDED = re.compile(r"\s*(?:to|ended|ending|through|until|up\s+to)\s+(?:the\s+end\s+of\s+)?$", re.IGNORECASE)
_COHORT = re.compile(r"(?<!\d)(?:19|20)\d\d(?=届|级)")
"""The year of those who finish school or enter it: 2024届毕业生."""
_TIMES_THAT = re.compile("年?的[^，。,]{0,8}倍")
"""What follows the year of which something is a multiple: 是2019年的3倍."""
_WINDOW = 40
_MONTHS = {"month": 1, "quarter": 3}


@dataclass(frozen=True, slots=True)
class Mention:
    """A period that a text names."""

    start: int
    end: int
    period: Period | None
    """None for what only the day of writing settles: last year."""
    compared: bool = False
    """Whether something else is compared with it: than in 2023, 较2023年."""
    spans: bool = False
    """Whether it goes from one year to another: between 2019 and 2024."""
    shift: int = 0
    """How many years it lies from the period that the text named before: -1 for "a year earlier" and 上年."""


def find_mentions(text: str, offset: int, claims: Sequence[Claim], language: Language) -> list[Mention]:
    """Find the periods of a sentence, in order; `offset` is where the sentence begins in its document."""
    dated = [claim for claim in claims if is_dated(claim) or _is_months(claim)]
    found: list[Mention] = []
    used: set[Span] = set()
    for number, claim in enumerate(dated):
        if claim.span in used:
            continue
        start, end = claim.span.start - offset, claim.span.end - offset
        partner = next((other for other in dated[number + 1 :] if _joins(text, offset, claim, other)), None)
        first = start if partner is None or not _is_months(partner) else partner.span.start - offset
        period = _join(claim, partner, text[max(0, first - _WINDOW) : first])
        if period is None and _is_months(claim):
            continue
        if partner is not None and period is not None:
            used.add(partner.span)
            end = partner.span.end - offset
        ranged = _ranged(claim)
        compared = ranged is None and (
            _is_compared(text[max(0, start - _WINDOW) : start], language) or _TIMES_THAT.match(text, end) is not None
        )
        found.append(Mention(start, end, ranged or period, compared, spans=ranged is not None))
    found += [
        Mention(match.start(), match.end(), period)
        for match in _COHORT.finditer(text)
        if (period := make_period(int(match[0]), None, None, match[0])) is not None
    ]
    for match in RELATIVE[language].finditer(text):
        if NOW[language].fullmatch(match[0]) or any(each.start < match.end() and match.start() < each.end for each in found):
            continue
        compared = _is_compared(text[max(0, match.start() - _WINDOW) : match.start()], language) or bool(
            _TIMES_THAT.match(text, match.end())
        )
        shift = -1 if YEAR_BEFORE[language].fullmatch(match[0]) else 0
        found.append(Mention(match.start(), match.end(), None, compared, shift=shift))
    found.sort(key=lambda each: each.start)
    for number, (one, other) in enumerate(pairwise(found)):
        if one.period is None and other.period is not None and not other.period.dated and other.start - one.end <= 1:
            found[number + 1] = replace(other, period=None)  # the first half of this year
    return found


def _is_compared(before: str, language: Language) -> bool:
    """Tell whether something is compared with what follows: than in, 较; "year on year in" is no such thing."""
    for marks in (YEARLY, SEQUENTIAL):
        before = marks[language].sub(" ; ", before)
    return BASE_BEFORE[language].search(before) is not None


def _is_months(claim: Claim) -> bool:
    return claim.kind is Kind.DURATION and claim.unit in _MONTHS


def _joins(text: str, offset: int, claim: Claim, other: Claim) -> bool:
    """Tell whether two claims name one period: Q2 and 2024, 2024年 and 第二季度, nine months and 2024, 8 May and 2025."""
    between = text[claim.span.end - offset : other.span.start - offset]
    if len(between) > _WINDOW:
        return False
    if _is_months(claim):
        return is_dated(other) and (_JOINT.fullmatch(between) is not None or _ENDED.fullmatch(between) is not None)
    if _is_months(other) and _JOINT_FIRST.fullmatch(between):
        return _day_of(claim) is not None
    years = (_day_of(claim) is not None) + (_day_of(other) is not None)
    named = isinstance(claim.value, Label) + isinstance(other.value, Label) + _is_months(other)
    fiscal = Kind.FISCAL_YEAR in {claim.kind, other.kind}
    return ((years == 1 and named == 1) or (fiscal and named >= 1 and years == 0)) and _JOINT.fullmatch(between) is not None


def _join(claim: Claim, partner: Claim | None, before: str) -> Period | None:
    """Make the period that one claim names, or two together."""
    pair = [each for each in (claim, partner) if each is not None]
    year = next((found for each in pair if (found := _year_of(each)) is not None), None)
    name = " ".join(each.surface for each in pair)
    months = next((each for each in pair if _is_months(each)), None)
    if months is not None:
        return _months(months, partner if months is claim else claim, year, before, name)
    label = next((each.value.name for each in pair if isinstance(each.value, Label) and each.value.name[:1] in "QH"), None)
    if label is not None and label[1:].isdigit():
        size = 3 if label[0] == "Q" else 6
        last = size * int(label[1:])
        return make_months(year, last - size + 1, last, name)
    day = _day_of(claim)
    if day is not None:
        return make_period(day.year, day.month, day.day, name)
    return make_period(year, None, None, name)


def _months(months: Claim, other: Claim | None, year: int | None, before: str, name: str) -> Period | None:
    """Make the first nine months of 2024 or the three months to June 2024; None for a mere length of time."""
    whole = isinstance(months.value, Decimal) and months.value == int(months.value)
    count = int(months.value) * _MONTHS[months.unit or ""] if whole and isinstance(months.value, Decimal) else 0
    year_long = 12
    if not 0 < count <= year_long or other is None:
        return None
    ends = _day_of(other)
    if ends is not None and ends.month is not None and ends.month >= count:
        return make_months(ends.year, ends.month - count + 1, ends.month, name)
    if (_FIRST_MONTHS.search(before) or months.surface.startswith(("前", "头"))) and ends is not None and ends.month is None:
        return make_months(year, 1, count, name)
    return None


def _day_of(claim: Claim) -> CalendarDate | None:
    """Give the date that a claim names, of which parts may be missing."""
    if isinstance(claim.value, CalendarDate):
        return claim.value
    return CalendarDate(int(claim.value)) if claim.kind is Kind.YEAR and isinstance(claim.value, Decimal) else None


def _year_of(claim: Claim) -> int | None:
    day = _day_of(claim)
    if day is not None:
        return day.year
    if isinstance(claim.value, Label) and claim.kind is Kind.FISCAL_YEAR and claim.value.name[2:].isdigit():
        return int(claim.value.name[2:])
    return None


def _ranged(claim: Claim) -> Period | None:
    """Make the period of a range of years: its last year, for which a change since the first is stated."""
    if not (claim.kind is Kind.RANGE and isinstance(claim.value, Interval)) or claim.value.high is None:
        return None
    return make_period(int(claim.value.high), None, None, claim.surface)
