"""One measure with two values in one text: revenue in 2023 was $5 million here and $6 million there; 2023年营收为500万元, 又为600万元."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

from claimcheck.agreement import judge
from claimcheck.consistency.contradiction import Contradiction
from claimcheck.consistency.estimate import dimension_of
from claimcheck.consistency.skeleton import NUMBER, PERIOD, Skeleton
from claimcheck.model import Claim, Language, Severity
from claimcheck.model.quantity import format_value
from claimcheck.wording import quote, read

_LEVEL = "was|were|is|are|reached|hit|stood at|totall?ed|came to|came in at|amounted to|numbered|had|has|have|employs|employed|operates"
_UP = "rose|grew|increased|climbed|jumped|gained|surged|expanded|advanced"
_DOWN = "fell|dropped|declined|decreased|shrank|slid|slipped|contracted|lost"
_ABOUT = (
    r"(?:about |around |roughly |some |nearly |almost |approximately |over |more than |less than |at least |only |just |an estimated )?"
)
_PRESENT = frozenset({"is", "are", "has", "have", "employs", "operates", "有", "拥有", "为", "是", "共有"})
_SUBJECT_EN = rf"(?P<subject>(?:(?!\b(?:which|that|who|it|they|this|these|those)\b)[^{NUMBER[1:-1]}{PERIOD[1:-1]},;:()]){{3,90}}?)"
_WHEN_EN = rf"(?:,? (?:in|for|at the end of|by|during|as of|on|over)(?: the)? (?P<when{{}}>(?:{PERIOD}[ ,]?(?:of )?)+),?)?"
_STATEMENT: dict[Language, re.Pattern[str]] = {
    Language.EN: re.compile(
        rf"(?:(?:^|(?<=[;:] ))(?:(?:In|For|At the end of|By|During|As of|On|Over)(?: the)? (?P<lead>(?:{PERIOD}[ ,]?(?:of )?)+),? )?)"
        rf"{_SUBJECT_EN}{_WHEN_EN.format(1)} (?:(?P<level>{_LEVEL})|(?P<up>{_UP})|(?P<down>{_DOWN}))(?P<to> to| by|)"
        rf" {_ABOUT}(?P<value>{NUMBER})"
        rf"(?P<tail>[^,;:.{NUMBER[1:-1]}{PERIOD[1:-1]}]{{0,60}}){_WHEN_EN.format(2)}",
        re.IGNORECASE,
    ),
    Language.ZH: re.compile(
        rf"(?:^|(?<=[；;]))(?:(?:在|截至|到)?(?P<lead>{PERIOD}+)(?:底|末|初|期间|全年)?，?)?"
        rf"(?P<subject>[^{NUMBER[1:-1]}{PERIOD[1:-1]}，；：（）其该此这那]{{2,30}}?)(?:(?:在|截至|到)?(?P<when1>{PERIOD}+)(?:底|末|初|期间|全年)?(?:的)?"
        rf"(?P<more>[^{NUMBER[1:-1]}{PERIOD[1:-1]}，；：（）]{{0,16}}?))?"
        rf"(?:(?P<to>(?:同比|环比|比上年|较上年)?(?:(?P<up>增至|升至|增加到|增长到|上升到|增长|增加|上升|上涨|提高)"
        rf"|(?P<down>降至|减少到|下降到|降低到|下降|减少|下跌|降低)))|(?P<level>共有|拥有|达到|达|为|是|有|共计|合计))"
        rf"了?(?:约|近|超过|逾|大约)?(?P<value>{NUMBER})(?P<tail>[^，。；{NUMBER[1:-1]}{PERIOD[1:-1]}]{{0,20}})"
    ),
}
_STOP = frozenset({"the", "a", "an", "of", "its", "our", "their", "total", "overall", "for", "in", "at", "to", "by", "s", "and"})
_VAGUE = re.compile(
    r"\b(?:last|this|next|previous|following|same|other|another|each|first|second|some|one|many)\b|去年|今年|上年|同期|另|每|首|次年"
)
_WORD = re.compile(r"[a-z]+")
_LEAST = 2
"""How many words, or Chinese characters, a subject must have to be known again."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What a sentence says of one measure."""

    key: Hashable
    claim: Claim


def check_repeats(skeletons: Sequence[Skeleton]) -> Iterator[Contradiction]:
    """Report statements of one subject, period and unit that give different values; the first of them stands."""
    known: dict[Hashable, Claim] = {}
    for skeleton in skeletons:
        for statement in read_statements(skeleton):
            first = known.setdefault(statement.key, statement.claim)
            if first is statement.claim:
                continue
            agreement = judge(first, statement.claim)
            if agreement.agrees or agreement.severity in {None, Severity.NOTE}:
                continue
            here, there = (f"{quote(claim)} ({read(claim)})" for claim in (statement.claim, first))
            yield Contradiction("CC201", (statement.claim, first), f"{here} is {there} elsewhere, of the same thing and time")


def read_statements(skeleton: Skeleton) -> Iterator[Statement]:
    """Read the statements of a sentence that name their subject at its head, and their period, or what holds now."""
    for match in _STATEMENT[skeleton.language].finditer(skeleton.text):
        claim = skeleton.claim(match, "value")
        groups = match.groupdict()
        subject = _subject(f"{groups['subject']} {groups.get('more') or ''}", skeleton.language)
        periods = _periods(skeleton, (groups.get("lead"), groups.get("when1"), groups.get("when2")))
        verb = (groups.get("level") or "").lower()
        if claim is None or len(subject) < _LEAST or _VAGUE.search(f"{groups['subject']} {groups['tail']}"):
            continue
        if not periods and verb not in _PRESENT:
            continue
        way = "up" if groups.get("up") else "down" if groups.get("down") else "level"
        tail = _subject(groups["tail"], skeleton.language) if claim.unit is None or dimension_of(claim) == "count" else ()
        yield Statement((subject, periods, way, claim.change, dimension_of(claim), claim.per, tail, bool(periods) or verb), claim)


def _subject(text: str, language: Language) -> tuple[str, ...]:
    """Reduce a noun phrase to what tells it apart: its words in any order, or its characters in theirs."""
    if language is Language.ZH:
        return tuple(character for character in text if "\u4e00" <= character <= "\u9fff" and character not in "的了")
    return tuple(sorted({word for word in _WORD.findall(text.lower()) if word not in _STOP}))


def _periods(skeleton: Skeleton, groups: Sequence[str | None]) -> tuple[str, ...]:
    """List the periods that a statement names."""
    signs = (sign for group in groups if group for sign in group)
    return tuple(sorted(str(format_value(skeleton.claims[sign].value)) for sign in signs if sign in skeleton.claims))
