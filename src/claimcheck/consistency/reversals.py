"""Ranges whose ends are reversed: between 30 and 20 euros, from 2021 to 2019, 在30元至20元之间."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.consistency.contradiction import Contradiction
from claimcheck.consistency.estimate import estimate
from claimcheck.consistency.skeleton import NUMBER, PERIOD, Skeleton
from claimcheck.model import CalendarDate, Claim, Kind, Language, Number
from claimcheck.wording import quote

_ANY = f"[{NUMBER[1:-1]}{PERIOD[1:-1]}]"
_NOUN = r"(?: [a-z][\w'’-]*){0,2}?"
_ABOUT = r"(?:about |around |roughly |some |an estimated )?"
EN = (
    rf"\bbetween {_ABOUT}(?P<x>{_ANY}){_NOUN} and {_ABOUT}(?P<y>{_ANY})",
    (
        rf"\b(?:rang(?:es?|ed|ing)|var(?:y|ies|ied|ying)|measur(?:es?|ed|ing)|weigh(?:s|ed)?|anywhere|a range) (?:in [a-z]+ )?(?:from"
        rf"|of) {_ABOUT}(?P<x>{NUMBER}){_NOUN}"
        rf" to {_ABOUT}(?P<y>{NUMBER})"
    ),
    rf"\bfrom (?:the )?(?P<x>{PERIOD}) (?:to|until|through|till) (?P<y>{PERIOD})",
    rf"(?P<x>{NUMBER})[–~](?P<y>{NUMBER})",
    rf"(?<![\w-])(?P<x>{_ANY})[–-](?P<y>{PERIOD})",
    rf"(?<![\w-])(?P<x>{PERIOD})[–-](?P<y>{_ANY})",
)
ZH = (
    (
        rf"(?:介于|介於|在|于|於)(?:约|大约)?(?P<x>{_ANY})(?:至|到|和|与|與|-|–|—|~|～)(?P<y>{_ANY})(?:之间|之間|间|間|不等|的?范围|的?區間"
        rf"|的?区间)?"
    ),
    rf"(?P<x>{NUMBER})(?:至|到|-|–|—|~|～)(?P<y>{NUMBER})",
    rf"(?P<x>{_ANY})(?:至|到|-|–|—|~|～)(?P<y>{PERIOD})",
)
PATTERNS: dict[Language, tuple[re.Pattern[str], ...]] = {
    Language.EN: tuple(re.compile(pattern, re.IGNORECASE) for pattern in EN),
    Language.ZH: tuple(re.compile(pattern) for pattern in ZH),
}
_OVER_ZERO = frozenset({"L/100km"})
_FIRST_YEAR, _LAST_YEAR = 1000, 2200
_BACKWARD = re.compile(
    r"\b(?:back|backwards|reverse[ds]?|down|fell|cut|reduced|lowered|shortened)\b|倒|回到|追溯|逆|降|跌|减|缩|下调|回落|收窄"
)


def check_reversals(skeleton: Skeleton) -> Iterator[Contradiction]:
    """Report a range whose first end is above its last."""
    if _BACKWARD.search(skeleton.text):
        return
    seen: set[int] = set()
    for pattern in PATTERNS[skeleton.language]:
        for match in pattern.finditer(skeleton.text):
            first, last = skeleton.claim(match, "x"), skeleton.claim(match, "y")
            if first is None or last is None or id(first) in seen or not is_reversed(first, last):
                continue
            seen.add(id(first))
            yield Contradiction("CC202", (first, last), f"{quote(first)} to {quote(last)}: the ends of the range are reversed")


def is_reversed(first: Claim, last: Claim) -> bool:
    """Tell whether two ends stand in the wrong order; negative numbers are named by their size, and periods may go over the new year."""
    if isinstance(first.value, CalendarDate) or isinstance(last.value, CalendarDate):
        return _is_earlier(last.value, first.value)
    if first.kind is Kind.YEAR or last.kind is Kind.YEAR:
        return (
            {first.kind, last.kind} <= {Kind.YEAR, Kind.COUNT}
            and isinstance(first.value, Number)
            and isinstance(last.value, Number)
            and _LAST_YEAR > first.value > last.value > _FIRST_YEAR
        )
    one, other = estimate(first), estimate(last)
    if (
        (first.unit is None or (first.unit == last.unit and first.unit not in _OVER_ZERO))
        and isinstance(first.value, Number)
        and isinstance(last.value, Number)
    ):
        return first.value > last.value > 0
    if one is None or other is None or one.dimension != other.dimension or one.low < 0 or other.low < 0:
        return False
    return other.high < one.low


def _is_earlier(one: object, other: object) -> bool:
    """Tell whether a date is before another in what both say; months without years may go over the new year."""
    if not isinstance(one, CalendarDate) or not isinstance(other, CalendarDate):
        return False
    if one.year is not None and other.year is not None:
        first, second = ((date.year or 0, date.month or 0, date.day or 0) for date in (one, other))
        return first < second and (one.month is None) == (other.month is None) and (one.day is None) == (other.day is None)
    if one.year is not None or other.year is not None:
        return False
    same = one.month == other.month and one.month is not None
    return same and one.day is not None and other.day is not None and one.day < other.day
