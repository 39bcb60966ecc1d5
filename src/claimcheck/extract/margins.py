"""Which way a margin goes: three weeks early, ahead by 12 points, 0.7 m above the mark; 提前三周, 领先12分, 超警戒水位0.7米."""

from __future__ import annotations

import re

from claimcheck.extract.edges import gated
from claimcheck.extract.rule import Draft
from claimcheck.model import Change, Direction, Kind, Language, Span

_SHORT_WORDS = r"(?:[\w'’-]+ ){0,4}"
_ABOUT = r"(?:about |around |nearly |almost |some |just |only |more than |at least |up to |another |an? )*"
_NUMBERS = frozenset({Kind.COUNT, Kind.QUANTITY, Kind.MONEY, Kind.PERCENT, Kind.PERCENTAGE_POINTS, Kind.TEMPERATURE, Kind.DURATION})
_LATER_EN = (
    r"extend(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|prolong(?:s|ed|ing)?|delay(?:s|ed|ing)?|postpon(?:es?|ed|ing)|push(?:es|ed|ing) back"
    r"|put back"
)
_SOONER_EN = r"shorten(?:s|ed|ing)?|brought forward|bring(?:s|ing)? forward|moved? (?:forward|up)|cut(?:s|ting)?|reduc(?:es?|ed|ing)"
_TIME_EN = gated(
    rf"\b(?:(?P<up>{_LATER_EN})|(?P<down>{_SOONER_EN})) (?:{_SHORT_WORDS}by )?{_ABOUT}\Z"
    rf"|\b(?:(?P<behind>(?:running|behind schedule|late|delayed) by)|(?P<early>(?:early|ahead of schedule) by)) {_ABOUT}\Z",
    re.IGNORECASE,
)
_TIME_AFTER_EN = re.compile(
    r"[ -](?:(?P<up>late(?!r)|behind schedule|behind time|overdue)|(?P<down>early(?! [a-z]+s\b)|ahead of (?:schedule|time|plan)))\b",
    re.IGNORECASE,
)
_TIME_ZH = gated(
    r"(?:(?P<up>推迟|延迟|延后|延误|延长|拖延|晚点|晚了|迟到|顺延|滞后)|(?P<down>提前|提早|缩短|早了|早到))(?:了|约|近|大约|整整|至少|将近|超过)*\s?\Z"
)
_TIME_AFTER_ZH = re.compile("(?P<down>就?提前|之?前就|早于)(?=完成|完工|到达|结束|竣工|通车|交付)")
_MARGIN_EN = gated(
    rf"\b(?:(?P<up>ahead(?: of {_SHORT_WORDS})?|leads?|led|leading|above {_SHORT_WORDS}|exceed(?:s|ed|ing)? {_SHORT_WORDS}"
    rf"|higher than {_SHORT_WORDS}|outperform(?:s|ed|ing)? {_SHORT_WORDS})"
    rf"|(?P<down>behind(?: {_SHORT_WORDS})?|trail(?:s|ed|ing)?(?: {_SHORT_WORDS})?|below {_SHORT_WORDS}|short of {_SHORT_WORDS}"
    rf"|lower than {_SHORT_WORDS})) ?by {_ABOUT}\Z",
    re.IGNORECASE,
)
_MARGIN_AFTER_EN = re.compile(
    r" (?:(?P<up>ahead|above|clear)(?: of)? |(?P<down>behind|below|short of) )(?:the|its|their|his|her|our|last|[A-Z])", re.IGNORECASE
)
_MARGIN_ZH = gated(
    r"(?:(?P<up>领先|領先|超前|(?:超出?过?|高出|高于|高於)(?:[\u4e00-\u9fff]{2,8}))|(?P<down>落后|落後|(?:低于|低於|不及)[\u4e00-\u9fff]{2,8}))"
    r"(?:了|约|近|对手|第二名|第一名|对方)*\s?\Z"
)
_WINDOW = 60


def direct_margin(draft: Draft, text: str, language: Language) -> bool:
    """Write the direction of a margin of time or size into a draft, and tell whether there was one."""
    if draft.kind not in _NUMBERS:
        return False
    low = max(0, draft.start - _WINDOW)
    window = text[low : draft.start]
    timed = draft.kind is Kind.DURATION
    before, after = _PATTERNS[language, timed]
    found = before.search(window)
    if found is not None:
        span = Span(low + found.start(), draft.end)
    else:
        found = after.match(text, draft.end)
        if found is None:
            return False
        span = Span(draft.start, found.end())
    draft.direction = Direction.UP if found.groupdict().get("up") or found.groupdict().get("behind") else Direction.DOWN
    draft.change = Change.BY
    draft.cue = span if draft.cue is None else Span(min(draft.cue.start, span.start), max(draft.cue.end, span.end))
    return True


_NEVER = re.compile("(?!)")
_PATTERNS = {
    (Language.EN, True): (_TIME_EN, _TIME_AFTER_EN),
    (Language.ZH, True): (_TIME_ZH, _TIME_AFTER_ZH),
    (Language.EN, False): (_MARGIN_EN, _MARGIN_AFTER_EN),
    (Language.ZH, False): (_MARGIN_ZH, _NEVER),
}
"""What stands before and behind a margin, for sizes and for times: later and longer is up, earlier and shorter is down."""
