"""Which way a margin goes: three weeks early, ahead by 12 points, 0.7 m above the mark; 提前三周, 领先12分, 超警戒水位0.7米."""

from __future__ import annotations

import re

from claimcheck.extract.change_verbs import VERBS_EN, VERBS_ZH
from claimcheck.extract.edges import gated
from claimcheck.extract.rule import Draft, widen_cue
from claimcheck.model import Change, Direction, Kind, Language, Span
from claimcheck.numerals.trie import trie_pattern

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
_VERBS_OF_TIME = rf"(?P<verb>{trie_pattern(word for word in VERBS_EN if word not in {'up', 'off', 'less', 'more', 'higher', 'lower'})})"
_MOVED_EN = gated(rf"(?<![\w-]){_VERBS_OF_TIME} {_SHORT_WORDS}(?P<link>to|by) {_ABOUT}\Z", re.IGNORECASE)
_MOVED_ZH = gated(
    rf"(?P<verb>{trie_pattern(word for word in VERBS_ZH if len(word) > 1)})(?P<link>了|到|至|为)(?:约|近|大约|将近|不到|超过)*\s?\Z"
)
_LEVEL_EN = re.compile(
    r" (?:(?P<up>above|over|higher than)|(?P<down>below|under|lower than)) (?:(?:its|their|the|a|last|pre-\w+|[12][0-9]{3}) )?"
    r"(?:[a-z'’-]+ ){0,2}?(?:levels?|average|norm|peak|high|low|figure|total|target|baseline|year|price|rate|mean)\b"
)
_MORE_EN = re.compile(
    r" (?:[a-z-]+ )?(?:(?P<up>more)|(?P<down>fewer|less)) (?:[a-z-]+ ){0,3}?than (?!half|one|a\b|once|ever|enough|usual)", re.IGNORECASE
)
_MORE_ZH = gated(r"比[^，。；]{1,14}(?:(?P<up>多|高|贵|重|长|高出|多出)|(?P<down>少|低|便宜|轻|短|低出|少出))(?:了|约|近|出|整整)*\s?\Z")
_WINDOW = 60


def direct_margin(draft: Draft, text: str, language: Language) -> bool:
    """Write the direction of a margin of time or size into a draft, and tell whether there was one."""
    if draft.kind not in _NUMBERS:
        return False
    low = max(0, draft.start - _WINDOW)
    window = text[low : draft.start]
    timed = draft.kind is Kind.DURATION
    if timed and _move(draft, window, low, language):
        return True
    before, after = _PATTERNS[language, timed]
    found = before.search(window) or (_MORE_ZH.search(window) if language is Language.ZH and draft.kind in _COUNTED else None)
    if found is not None:
        span = Span(low + found.start(), draft.end)
    else:
        found = after.match(text, draft.end) or (_compared(draft, text) if language is Language.EN else None)
        if found is None:
            return False
        span = Span(draft.start, found.end())
    draft.direction = Direction.UP if found.groupdict().get("up") or found.groupdict().get("behind") else Direction.DOWN
    draft.change = Change.BY
    widen_cue(draft, span)
    return True


def _compared(draft: Draft, text: str) -> re.Match[str] | None:
    """Find what a number is more than, or below: 5 million more than last year, 55 percent below 1990 levels."""
    if draft.kind is Kind.PERCENT:
        return _LEVEL_EN.match(text, draft.end)
    return _MORE_EN.match(text, draft.end) if draft.kind in _COUNTED else None


def _move(draft: Draft, window: str, low: int, language: Language) -> bool:
    """Write into a duration how it changed: cut to 12 days, 缩短了3小时."""
    moved = (_MOVED_EN if language is Language.EN else _MOVED_ZH).search(window)
    if moved is None:
        return False
    verb = moved["verb"].lower()
    draft.direction = (VERBS_EN if language is Language.EN else VERBS_ZH)[verb]
    ends = moved["link"].lower() in {"to", "到", "至", "为"} or verb.endswith(("至", "到"))
    draft.change = Change.TO if ends else Change.BY
    widen_cue(draft, Span(low + moved.start(), draft.end))
    return True


_COUNTED = frozenset({Kind.COUNT, Kind.MONEY, Kind.QUANTITY})
_NEVER = re.compile("(?!)")
_PATTERNS = {
    (Language.EN, True): (_TIME_EN, _TIME_AFTER_EN),
    (Language.ZH, True): (_TIME_ZH, _TIME_AFTER_ZH),
    (Language.EN, False): (_MARGIN_EN, _MARGIN_AFTER_EN),
    (Language.ZH, False): (_MARGIN_ZH, _NEVER),
}
"""What stands before and behind a margin, for sizes and for times: later and longer is up, earlier and shorter is down."""
