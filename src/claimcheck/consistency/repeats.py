"""One measure with two values in one text: revenue in 2023 was $5 million here and $6 million there; 2023年营收为500万元, 又为600万元."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

from claimcheck.agreement import judge
from claimcheck.consistency.contradiction import Contradiction
from claimcheck.consistency.estimate import dimension_of, estimate
from claimcheck.consistency.repeat_words import (
    ADJUNCT,
    ALL_EN,
    AT_EN,
    CAUSE_ZH,
    CHANGED,
    FRONT_EN,
    LEVEL,
    NARROW_EN,
    SAID,
    SPEECH,
    STOP_EN,
    STOP_ZH,
    TAIL_EN,
    TAIL_ZH,
    VERB_EN,
    WORDS_EN,
)
from claimcheck.consistency.skeleton import NUMBER, PERIOD, SPREAD, Skeleton
from claimcheck.model import CalendarDate, Change, Claim, Direction, Kind, Language, Severity
from claimcheck.model.quantity import format_value
from claimcheck.wording import quote, read

_SIGN, _TIME, _RANGE = re.compile(NUMBER), re.compile(PERIOD), re.compile(SPREAD)
_WORD = re.compile(r"[a-z][a-z0-9]*")
_PARTS = re.compile(r", |[;:()] ?| [–—] |[，；：（）]")
_ENDINGS = re.compile(r"(?:ees|ers|ing|ed|ment|s|e)$")
_LEAST: dict[Language, int] = {Language.EN: 2, Language.ZH: 2}
"""How many words, or Chinese characters, make a subject that is known again."""
_NAMES_ONE = 3
"""How many words make it so sure that the period may be left out the second time: all 241 patients enrolled in the trial."""
_SHORT_ZH = 8
"""How long a part before a Chinese statement may be that belongs to it: 小组赛首战，主队得到87分."""
_LATEST = 6
"""How many statements back in its paragraph the short form of a statement is looked for."""
_NO_VALUES = frozenset({Kind.RATIO, Kind.SCORE, Kind.AGE, Kind.RATE, Kind.MULTIPLIER, Kind.VAGUE_COUNT, Kind.TOLERANCE})


@dataclass(frozen=True, slots=True)
class Statement:
    """What a sentence says of one measure."""

    claim: Claim
    bags: tuple[frozenset[str], ...]
    """What it is about: its words in any order, and for a clause whose end is not known each of its beginnings."""
    periods: frozenset[str]
    dated: bool
    """Whether its periods name the year."""
    speaker: str
    short: bool
    """Whether it takes up, with "the" or "all", what was named in full before."""

    level: bool
    """Whether its verb says that the value is a level, and not a rise or a fall."""

    @property
    def sort(self) -> Hashable:
        """Tell apart what cannot be one measure: its dimension, what it is counted for, and where it moved."""
        way = None if self.level else (self.claim.change is Change.BY, self.claim.direction)
        return dimension_of(self.claim), self.claim.per, way or (False, Direction.NONE)


def check_repeats(segments: Sequence[Sequence[Skeleton]]) -> Iterator[Contradiction]:
    """Report statements of one subject, period and unit that give different values; the first of them stands.

    Without a year the two must stand in one paragraph, where "the bridge" is one bridge.
    """
    known: dict[Hashable, Statement] = {}
    for index, skeletons in enumerate(segments):
        latest: list[Statement] = []
        for skeleton in skeletons:
            for statement in read_statements(skeleton):
                least = _LEAST[skeleton.language] + (statement.dated and skeleton.language is Language.ZH)
                key = (statement.bags[-1], statement.periods, statement.sort, None if statement.dated else index)
                sure = len(statement.bags[-1]) >= least or bool(statement.periods and not statement.dated)
                first = known.setdefault(key, statement) if sure else statement
                if first is statement:
                    first = next((other for other in reversed(latest[-_LATEST:]) if _takes_up(statement, other)), statement)
                latest.append(statement)
                if first is not statement and _differ(first, statement):
                    yield _report(first.claim, statement.claim)


def _takes_up(later: Statement, first: Statement) -> bool:
    """Tell whether a statement with "the" or "all" speaks of what an earlier one of its paragraph names in full."""
    if not later.short or later.sort != first.sort:
        return False
    whole = first.bags[-1]
    if whole in later.bags and (len(whole) >= _NAMES_ONE or later.periods):
        return later.periods == first.periods or (len(whole) >= _NAMES_ONE and later.periods < first.periods)
    bag = later.bags[-1]
    return len(bag) > 1 and later.periods == first.periods and bag < whole and len(whole - bag) == 1


def _differ(first: Statement, later: Statement) -> bool:
    """Tell whether two values cannot stand for one number, and no two speakers stand behind them."""
    if first.speaker and later.speaker and first.speaker != later.speaker:
        return False
    one, other = estimate(first.claim), estimate(later.claim)
    if one is None or other is None or one.meets(other):
        return False
    agreement = judge(first.claim, later.claim)
    return not agreement.agrees and agreement.severity not in {None, Severity.NOTE}


def _report(first: Claim, later: Claim) -> Contradiction:
    """Say both values, and how they were read."""
    here, there = (f"{quote(claim)} ({read(claim)})" for claim in (later, first))
    return Contradiction("CC201", (later, first), f"{here} is {there} elsewhere, of the same thing and time")


def read_statements(skeleton: Skeleton) -> Iterator[Statement]:
    """Read the statement of a sentence whose first part with a number says one thing: its subject, its period and one value."""
    language = skeleton.language
    speech = SPEECH[language].match(skeleton.text)
    text = skeleton.text[speech.end() if speech else 0 :]
    text = SAID.sub("", text).rstrip("。.!?！？ ")
    parts = _PARTS.split(text)
    index = next((number for number, part in enumerate(parts) if _SIGN.search(part)), None)
    if index is None or len(_SIGN.findall(parts[index])) > 1:
        return
    told = " ".join(parts[: index + 1])
    if CHANGED[language].search(told) or _RANGE.search(told):
        return
    claim = skeleton.claims[_SIGN.findall(parts[index])[0]]
    if claim.kind in _NO_VALUES or claim.readings or len(claim.units) > 1:
        return
    region, short, ends = (_read_english if language is Language.EN else _read_chinese)(parts, index)
    if not region:
        return
    signs = _TIME.findall(region)
    times = [skeleton.claims[sign] for sign in signs]
    bags = _pack(region, language, ends=ends)
    if bags and bags[-1]:
        periods = frozenset(str(format_value(time.value)) for time in times)
        yield Statement(
            claim, bags, periods, any(map(_has_year, times)), speech.group().lower() if speech else "", short, bool(LEVEL.search(region))
        )


def _has_year(time: Claim) -> bool:
    """Tell whether a period names its year."""
    return time.kind in {Kind.YEAR, Kind.FISCAL_YEAR} or (isinstance(time.value, CalendarDate) and time.value.year is not None)


def _read_english(parts: Sequence[str], index: int) -> tuple[str, bool, bool]:
    """Give the words of an English statement, whether it takes up another, and whether its end is not known."""
    part, before = parts[index], parts[:index]
    if FRONT_EN.match(part) and index == 0 and len(parts) > 1:
        subject = VERB_EN.sub("", f" {parts[1]}").strip()
        return f"{part} {subject}", subject.lower().startswith(("the ", "this ")), False
    if ALL_EN.match(part) and index == 0:
        return "" if NARROW_EN.search(part) else part, True, True
    leading = [other for other in before if ADJUNCT[Language.EN].match(other)]
    others = [other for other in before if other not in leading]
    if AT_EN.match(part) and others:
        return " ".join([*leading, others[-1], part]) if len(others) == 1 else "", False, False
    if others:
        return "", False, False
    sign = _SIGN.search(part)
    end = sign.end() if sign else 0
    trailing = [other for other in parts[index + 1 : index + 2] if ADJUNCT[Language.EN].match(other)]
    region = part[:end] + TAIL_EN.sub("", part[end:])
    return " ".join([*leading, region, *trailing]), region.lower().startswith(("the ", "this ")), False


def _read_chinese(parts: Sequence[str], index: int) -> tuple[str, bool, bool]:
    """Give the characters of a Chinese statement with the short parts before it."""
    part, before = parts[index], [other for other in parts[:index] if not CAUSE_ZH.match(other)]
    if any(len(other) > _SHORT_ZH and not ADJUNCT[Language.ZH].match(other) for other in before):
        before = [other for other in before if ADJUNCT[Language.ZH].match(other)]
    sign = _SIGN.search(part)
    end = sign.end() if sign else 0
    return "".join([*before, part[:end] + TAIL_ZH.sub("", part[end:])]), False, False


def _pack(region: str, language: Language, *, ends: bool) -> tuple[frozenset[str], ...]:
    """Reduce a statement to the stems of its words in any order, or to its characters."""
    if language is Language.ZH:
        return (frozenset(sign for sign in region if "\u4e00" <= sign <= "\u9fff" and sign not in STOP_ZH),)
    words = [WORDS_EN.get(word, word) for word in _WORD.findall(region.lower()) if word not in STOP_EN]
    stems = [_ENDINGS.sub("", word) if len(word) > len("abcd") else word for word in words]
    if not ends:
        return (frozenset(stems),)
    return tuple(frozenset(stems[:size]) for size in range(1, len(stems) + 1))
