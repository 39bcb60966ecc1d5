"""Ranges of two numerals: 3-5 days, $250–$300 million, 20%到25%, 三到十万, between 5 and 7, two or three months, 2021-2025."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from claimcheck.extract.edges import gated
from claimcheck.extract.rule import Draft
from claimcheck.model import Interval, Kind, Language, Number

_DASH = r"\s?[-–—－~～]\s?"
CONNECTOR_EN = re.compile(rf"(?P<dash>{_DASH})|\s(?P<to>to|through|till|until|and|or)\s")
CONNECTOR_ZH = re.compile(rf"(?P<dash>{_DASH}|\s?——?\s?)|\s?(?P<to>至|到|[~～]|与|和|或|、)\s?(?:者)?")
_BETWEEN = gated(
    (
        r"\b(?:between|from|anywhere from|ranging from|range from|ranges from"
        r"|ranged from)\s?(?:(?:about|around|roughly|some|approximately)\s)?\Z"
    ),
    re.IGNORECASE,
)
_BETWEEN_ZH = re.compile(r"(?:之间|间|不等|范围内?|区间)")
_MOVED = gated(
    (
        r"\b(?:rose|risen|fell|fallen|dropp?ed|declin\w+|increas\w+|decreas\w+|grew|grown|climb\w+|cut|raised?|lower\w*|slipp?ed|jumped"
        r"|surged|doubl\w+|tripl\w+|trebl\w+|quadrupl\w+|quintupl\w+|halv\w+|up|down|went|moved|shr[aiu]nk|narrowed|widened|eased|reduced|expanded|boost\w*|improved|upgraded|extended|shortened"
        r"|changed|slid|slowed)\b[^.;]{0,40}\bfrom\s?\Z"
    ),
    re.IGNORECASE,
)
_BY = re.compile(r"\b(?!outnumber)[a-z]+(?:ed|ing|en|ew|ose|ell|ut|t)? by (?:about |nearly |almost |some )?\Z")
_PLAIN = {Kind.COUNT, Kind.YEAR, Kind.RANGE}
_LOW_YEAR, _HIGH_YEAR = 1900, 2100
_FIRST_YEAR, _LAST_YEAR = 1000, 2200
"""A number below the one or from the other on is no year."""
_END = re.compile(r"\s*(?:$|[.,;:!?)\n，。；])")
_TEN = 10
_CENTURY = 100
_LONGEST_SHORT = 20
"""How many years a range such as 2024-25 may span at most: 2019-05 is a month."""


def _lend(first: Draft, second: Draft) -> bool:
    """Give the bare second number what the first is: 十分之一至二, aged 18 to 24, $5 to 7; False where it does not take it."""
    bare = second.kind is Kind.COUNT and second.unit is None and not second.context
    if (first.rule.endswith("fen-zhi") and bare) or (first.rule.endswith("/aged") and second.kind in {Kind.COUNT, Kind.AGE}):
        second.kind, second.unit = first.kind, first.unit
        return True
    if first.kind is Kind.MONEY and second.kind in {Kind.COUNT, Kind.YEAR}:
        second.unit, second.units, second.kind = first.unit, first.units, Kind.MONEY
        return True
    return False


def join_range(first: Draft, second: Draft, connector: re.Match[str], text: str, language: Language) -> Draft | None:  # noqa: PLR0911
    """Make one range of two claims and what stands between them, or None where they are two claims."""
    low, high = first.value, second.value
    if first.closed or second.closed or not isinstance(low, (Decimal, Fraction)) or not isinstance(high, (Decimal, Fraction)):
        return None
    if first.numeral is None or second.numeral is None or first.extent is not None or second.extent is not None:
        return None
    plain = first.kind in {Kind.COUNT, Kind.YEAR} and first.unit in {None, "person"} and not first.context
    unlike = first.kind is not second.kind or (first.unit != second.unit and first.units != second.units and second.unit is not None)
    if unlike and not plain and not _lend(first, second):
        return None
    word = connector.groupdict().get("to") or ""
    counted = first.kind is Kind.YEAR and _is_counted(
        second, high, spoken=bool(word) and not _BETWEEN.search(text, max(0, first.start - 40), first.start)
    )
    if first.kind is Kind.YEAR and second.kind not in {Kind.YEAR, Kind.COUNT} and not counted:
        return None
    before = text[max(0, first.start - 40) : first.start]
    low = _share(low, first, second)
    if not _joins(word, first, second, low, before, text, language):
        return None
    if (second.kind is Kind.YEAR or first.kind is Kind.YEAR) and not counted:
        return _years(first, second, low, high, text if word else "")
    if low >= high:
        return None
    start = first.start
    between = _BETWEEN.search(before)
    draft = Draft(
        start, second.end, Kind.RANGE, Interval(low, high), second.unit or first.unit, rule=f"ranges/{language.value}/{_slug(word)}"
    )
    draft.units = second.units or first.units
    draft.resolution, draft.numeral, draft.direction, draft.change = second.resolution, second.numeral, second.direction, second.change
    draft.closed = True
    if between is not None and between.group().lower().startswith("between"):
        draft.cue = None
    return draft


MINOR = re.compile(r",?\s(?:and\s)?|又|零")
"""What may stand between a sum and its cents: eleven dollars and fifty cents, 两美元又三美分."""


def add_minor(first: Draft, second: Draft) -> bool:
    """Add the cents to the dollars; tell whether they are that."""
    if not second.rule.endswith("minor") or first.kind is not Kind.MONEY or first.rule.endswith("minor"):
        return False
    if (
        not isinstance(first.value, Decimal)
        or not isinstance(second.value, Decimal)
        or first.value != int(first.value)
        or second.value >= 1
    ):
        return False
    if second.unit not in {first.unit, "USD"}:
        return False  # cents are of any dollar
    first.value += second.value
    first.end, first.resolution, first.closed = second.end, second.resolution, True
    return True


_SHARED = {
    Kind.PERCENT,
    Kind.PERCENTAGE_POINTS,
    Kind.BASIS_POINTS,
    Kind.MONEY,
    Kind.QUANTITY,
    Kind.TEMPERATURE,
    Kind.MULTIPLIER,
    Kind.YEAR,
    Kind.AGE,
    Kind.DURATION,
}


def share_unit(first: Draft, second: Draft, connector: re.Match[str]) -> None:
    """Give a bare number of a list the unit of the next: 4.4、4.5级, 3 and 5 percent, 2019、2020年."""
    word = connector.groupdict().get("to") or ""
    if (
        word not in {"、", "和", "与", "或", "and", "or", "to", "到", "至"}
        or second.kind not in _SHARED
        or first.numeral is None
        or second.numeral is None
    ):
        return
    if first.numeral.spelled != second.numeral.spelled or (
        second.kind is Kind.YEAR and not _LOW_YEAR <= max(first.numeral.value, -first.numeral.value) < _HIGH_YEAR
    ):
        return
    if second.unit == "point" or (second.kind is Kind.YEAR and word in {"and", "or"}):
        return
    first.kind, first.unit, first.units, first.context = second.kind, second.unit, second.units, ""


def _slug(word: str) -> str:
    return {"to": "to", "and": "between", "or": "or", "与": "between", "和": "between", "或": "or"}.get(word, "to" if word else "dash")


def _joins(word: str, first: Draft, second: Draft, low: Number, before: str, text: str, language: Language) -> bool:  # noqa: PLR0911, PLR0917
    """Weigh the word between: "and" needs a "between", "or" needs neighbours, "to" must not tell of a movement."""
    if language is Language.EN:
        if word == "and":
            between = _BETWEEN.search(before)
            return between is not None and between.group().lower().startswith("between")
        if word == "or":
            return _neighbours(first, second, low)
        if word == "to" and _BY.search(before):
            return False  # climbed by 12 to 96
        if word in {"to", "through", "till", "until"}:
            return (
                not _MOVED.search(before) and not re.search(r"\b(?:by|of)\s\Z", before[-4:])
                if first.kind is not Kind.COUNT or _BETWEEN.search(before)
                else not _MOVED.search(before)
            )
        return True
    if word in {"与", "和", "、"}:
        return (word != "、" and bool(_BETWEEN_ZH.match(text, second.end))) or (
            word == "、" and _neighbours(first, second, low) and first.end - first.start == 1
        )
    if word == "或":
        return _neighbours(first, second, low)
    return True


def _neighbours(first: Draft, second: Draft, low: Number) -> bool:
    """Three or four, three or five, fifty or sixty, three or four hundred."""
    if not isinstance(second.value, (Decimal, Fraction)) or first.kind not in {*_PLAIN, second.kind}:
        return False
    step = second.numeral.scale if second.numeral else Decimal(1)
    high, gap = second.value, Fraction(second.value) - Fraction(low)
    if low % _TEN == 0 and high % _TEN == 0 and step < _TEN:  # round numbers step by ten
        step = Decimal(_TEN)
    return 0 < gap <= step or (high <= _TEN and 0 < gap <= 2)  # noqa: PLR2004 - neighbours


def _share(low: Number, first: Draft, second: Draft) -> Number:
    """Give the first number the magnitude of the second: 三到十万, $250–$300 million."""
    scale = second.numeral.scale if second.numeral else Decimal(1)
    if second.rule.endswith("cheng") and first.kind is Kind.COUNT:
        return low * 10  # 五到六成
    if first.numeral is None or second.numeral is None or scale == 1 or first.numeral.scale != 1 or not isinstance(low, Decimal):
        return low
    head = second.numeral.value / scale if isinstance(second.numeral.value, Decimal) else None
    if head is None or (first.numeral.value >= head and first.numeral.value >= 1000):  # noqa: PLR2004 - neighbours
        return low
    return low * scale if low < head * 10 else low


def _is_counted(second: Draft, high: Number, *, spoken: bool) -> bool:
    """Tell whether what looks like a year begins a range of counts: 1000–5000, 1500-2500 kg; not "in 2010 to 3.9 million"."""
    if spoken or second.numeral is None or second.numeral.scale != 1:
        return False
    return high >= _LAST_YEAR if second.kind is Kind.COUNT else second.kind is Kind.QUANTITY and high >= _FIRST_YEAR


def _years(first: Draft, second: Draft, low: Number, high: Number, text: str) -> Draft | None:
    """Make a range of years; after a word ("to") two figures are a year only where nothing follows them."""
    if not _LOW_YEAR - 900 <= low < _HIGH_YEAR:
        return None
    first_year, last_year = Fraction(low), Fraction(high)
    if text and last_year < _CENTURY and not _END.match(text, second.end):
        return None
    if last_year < _CENTURY and 0 < last_year - first_year % _CENTURY <= _LONGEST_SHORT:
        high = Decimal(int(first_year - first_year % _CENTURY + last_year))
    if not low < high < _HIGH_YEAR + 100:
        return None
    draft = Draft(first.start, second.end, Kind.RANGE, Interval(low, high), "year", rule="ranges/year")
    draft.closed, draft.resolution = True, Decimal(1)
    return draft
