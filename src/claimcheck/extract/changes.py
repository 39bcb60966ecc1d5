"""Multiples, new over old: doubled, threefold, 2.5x, three times, 增长两倍 (3), 增至两倍 (2), 翻两番 (4), 减半 (0.5), 快两倍 (2 or 3)."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from claimcheck.extract.occasions import EN as OCCASIONS
from claimcheck.extract.rule import Draft, Rule, Site, draft_at, draft_over, triggered
from claimcheck.model import Change, Direction, Interval, Kind, Number, Qualifier
from claimcheck.numerals import en
from claimcheck.numerals.en_words import CARDINALS
from claimcheck.numerals.trie import trie_pattern

_VERBS = {
    "doubl": 2, "tripl": 3, "trebl": 3, "quadrupl": 4, "quintupl": 5, "sextupl": 6, "septupl": 7, "octupl": 8,
}  # fmt: skip


def _draft(site: Site, value: Number, direction: Direction = Direction.NONE) -> Draft:
    draft = draft_over(site, Kind.MULTIPLIER, value, "x")
    draft.direction = direction
    return draft


def _multiply(site: Site) -> Draft | None:
    match = site.match
    if match is None:
        return None
    word = match["verb"].lower()
    draft = _draft(site, Decimal(next(number for stem, number in _VERBS.items() if word.startswith(stem))), Direction.UP)
    draft.change = Change.BY
    if match.groupdict().get("noun"):
        draft.direction, draft.change = Direction.NONE, Change.NONE
    return draft


def _halve(site: Site) -> Draft | None:
    draft = _draft(site, Decimal("0.5"), Direction.DOWN)
    draft.change = Change.BY
    return draft


_FOLD_UP = re.compile(r"\s+(?:increase|rise|jump|growth|surge|gain|expansion|improvement)\b")
_FOLD_DOWN = re.compile(r"\s+(?:decrease|drop|fall|decline|reduction|cut)\b")


def _fold(site: Site) -> Draft | None:
    """Threefold, 10-fold; "an N-fold increase" may be N or N+1 times."""
    match = site.match
    if match is None:
        return None
    written = match["number"].lower().rstrip("-")
    if written[0].isdigit():
        number: Number = Decimal(written.replace(",", ""))
    else:
        numeral = en.read_words(written.rstrip("-"))
        if numeral is None:
            return None
        number = numeral.value
    draft = _draft(site, number)
    if _FOLD_UP.match(site.text, site.end):
        draft.direction, draft.readings = Direction.UP, (number + 1,)
    elif _FOLD_DOWN.match(site.text, site.end):
        draft.direction = Direction.DOWN
    return draft


_COMPARATIVE = re.compile(
    r"(?:\s+(?:as|the)\b)|(?P<than>(?:\s+(?:(?:much|far|even)\s+)?(?:faster|higher|larger|bigger|greater|more|longer|better|quicker"
    r"|cheaper|stronger|heavier|smaller|lower|slower|wider|taller"
    r"|older|richer|denser|deeper|brighter|safer|less|fewer|[a-z]+er than|(?:likelier)))\b(?:\s+[a-z-]+){0,2}?)"
)
_TIMES_OCCASION = re.compile(
    r"\s+(?:a|per|each|every)\s+(?:day|week|month|year|hour|minute|second|night|season|decade)"
    r"|\s+(?:in (?:a row|the (?:last|past|history|same)|[0-9]{4}|\d+|two|three|five|ten)|this|last|since|over the (?:last|past)|before"
    r"|between|already|now|previously|running|champion|winner|Olympi|world)\b"
)


def _times(site: Site) -> Draft | None:
    """Three times what it was, 10x the storage, 2.5x; three times faster may be three or four; "three times a week" counts."""
    value = site.numeral.value
    if site.after is None or isinstance(site.value, Interval):
        return draft_at(site, Kind.MULTIPLIER, "x")
    draft = draft_at(site, Kind.MULTIPLIER, "x")
    end = draft.end
    word = site.after.group().strip().lower()
    comparative = _COMPARATIVE.match(site.text, end)
    if word in {"times", "-times"}:
        before = site.text[max(0, site.start - 24) : site.start]
        if _TIMES_OCCASION.match(site.text, end) or not (
            comparative or _MULTIPLE_AFTER.match(site.text, end) or _MULTIPLE_BEFORE.search(before)
        ):
            draft = draft_at(site, Kind.COUNT)
            draft.unit = None
            draft.context = "times"
            return draft
    if comparative and comparative["than"]:
        draft.readings = (value + 1,)
        draft.direction = Direction.NONE
    return draft


_MULTIPLE_AFTER = re.compile(
    r"\s+(?:(?:that|those|this|its|his|her|their|our|what|previous|last|normal|average|annual|current|compared|the)\b"
    r"|(?:[a-z]+(?:'s|’s)\b)|(?:of (?:the|its|that|their))\b|(?:[a-z]+ )?(?:level|size|rate|price|amount|number)\b|(?:over|than)\b"
    r"|(?:earnings|revenue|sales|book|leverage)\b)|(?:[,.;:]|$)"
)
_MULTIPLE_BEFORE = re.compile(
    (
        r"\b(?:by(?: a factor of)?|(?<![0-9] )to|grew|grown|rose|risen|increased|increase|multiplied|up"
        r"|expanded|jumped|surged|soared|is|are|was|were|reach(?:ed)?|at|about|almost|nearly|roughly|than|over|of|some)\s$"
    ),
    re.IGNORECASE,
)


def _factor(site: Site) -> Draft | None:
    """By a factor of 3: three times as much, or a third where it is cut."""
    draft = draft_at(site, Kind.MULTIPLIER, "x")
    if isinstance(draft.value, Decimal) and draft.value > 1 and _CUT.search(site.text, max(0, site.start - 60), site.start):
        draft.value, draft.direction = Fraction(1) / Fraction(draft.value), Direction.DOWN
    return draft


_CUT = re.compile(
    r"\b(?:cut|reduc|decreas|lower|fall|fell|drop|shr[aiu]nk|slash|less|fewer|smaller|down|declin|weaken|slow)\w*\b", re.IGNORECASE
)


def _double_the(site: Site) -> Draft | None:
    """Double the amount, triple that of."""
    match = site.match
    if match is None:
        return None
    number = {"double": 2, "triple": 3, "treble": 3, "quadruple": 4}[match["word"].lower()]
    return _draft(site, Decimal(number))


_GROW = (
    "增长|增加|增添|增大|增多|上升|上涨|上调|提高|提升|扩大|扩张|扩增|攀升|飙升|激增|猛增|暴增|大增|劲增|骤增|陡增|剧增|递增|涨|升|增|成长"
    "|多出|多|膨胀|延长|延長|拉长|跃升|跳涨|暴涨|大涨|增長|增幅|提速|增产|扩容|翻"
)
_SHRINK = "减少|减小|下降|降低|缩小|缩减|下跌|下滑|跌|降|减|少|減少|降低"
_TO_ZH = r"(?:到|至|为|成|達到|达到|达)"
_COMPARE = "快|慢|高|大|长|强|贵|便宜|远|重|宽|厚|亮|深|好|多|富|严重|轻|低|小|早|久|稠密"
_BY_ZH = re.compile(rf"(?:{_GROW})(?:了|出|幅度?达?|近|约|逾|超过|超|过|至少|不到|将近|大约|接近|整整|达|高达|超出|足足|最多)*$")
_TO_BEFORE = re.compile(
    rf"(?:{_GROW}|{_SHRINK}|扩展|发展|变|拉|推高|推升|放大|上升|攀升)了?{_TO_ZH}(?:了|原来的?|原先的?|原有的?|此前的?|之前的?|以前的?"
    rf"|去年的?|上年的?|当时的?|当初的?|近|约|逾|超过|至少|不到|将近|大约|其|过去的?|现在的?|目前的?|20\d\d年的?|[^，。；、]{{0,8}}的)*$"
)
_THAN = re.compile(rf"比[^，。；！？,;]{{0,24}}(?:{_COMPARE})(?:出|了|近|约|逾|超过|不止|至少|将近|大约|上)*$")
_FASTER = re.compile(r"(?:快|慢|高|大|长|强|贵|便宜|远|重|宽|好|亮|深)(?:出|了|近|约|逾|超过|不止|至少|将近|大约|上)*$")


def _bei(site: Site) -> Draft | None:
    """增长两倍 is 3, 增至两倍 and 是…的两倍 are 2, 增长一倍 is 2; 快两倍 is 2 or 3 (SEMANTICS, Multiples)."""
    window = site.text[max(0, site.start - 30) : site.start]
    window = window[max(window.rfind(mark) for mark in "，。；！？\n") + 1 :] if any(mark in window for mark in "，。；！？\n") else window
    value = site.numeral.value
    number: Number = (
        value + Decimal("0.5")
        if site.after and (site.after.groupdict().get("half") or site.after.groupdict().get("half2")) and isinstance(value, Decimal)
        else value
    )
    draft = draft_at(site, Kind.MULTIPLIER, "x")
    if isinstance(draft.value, Interval):
        return draft
    draft.value = number
    if site.after and (site.after.groupdict().get("over") or site.after.groupdict().get("late")):
        draft.qualifier = Qualifier.MORE_THAN
    following = site.text[draft.end : draft.end + 8]
    if _TO_BEFORE.search(window):
        draft.direction, draft.change = Direction.UP, Change.TO
        return draft
    if re.match(r"(?:的)?(?:增长|增幅|涨幅|增加|提升|上涨|增速)", following):
        draft.value, draft.direction, draft.change, draft.readings = number + 1, Direction.UP, Change.BY, (number,)
        return draft
    if _BY_ZH.search(window) or (window.endswith("了") and _BY_ZH.search(window[:-1])):
        draft.value, draft.direction, draft.change = number + 1, Direction.UP, Change.BY
        return draft
    than, faster = _THAN.search(window), _FASTER.search(window)
    if than or faster:
        draft.value = number + 1
        if number != 1:
            draft.readings = (number,)
        return draft
    return draft


def _fan(site: Site) -> Draft | None:
    """翻一番 is 2, 翻两番 4, 翻三番 8."""
    value = site.numeral.value
    if not isinstance(value, Decimal) or value != int(value) or not 0 < value < 10:  # noqa: PLR2004 - 2^9 is more than anyone writes
        return None
    draft = draft_at(site, Kind.MULTIPLIER, "x", value=Decimal(2) ** int(value))
    draft.direction, draft.change = Direction.UP, Change.BY
    return draft


def _fan_bei(site: Site) -> Draft | None:
    """翻倍 and 加倍 are 2; 翻了两倍 and 翻了三倍 may be that many times, or one more."""
    draft = _draft(site, Decimal(2), Direction.UP)
    draft.change = Change.BY
    return draft


def _fan_n_bei(site: Site) -> Draft | None:
    draft = draft_at(site, Kind.MULTIPLIER, "x")
    value = site.numeral.value
    draft.direction, draft.change = Direction.UP, Change.BY
    if value == 1:
        draft.value = Decimal(2)
    else:
        draft.readings = (value + 1,)
    return draft


FOLD_WORDS = tuple(word for word in (*CARDINALS, "hundred", "thousand", "million") if word != "zero")
_FOLD = trie_pattern(FOLD_WORDS)
EN = (
    *triggered(
        "changes/en/multiply",
        _multiply,
        rf"(?i:\b(?P<verb>{trie_pattern(list(_VERBS))}(?:ed|ing))\b)(?![- ](?:down|over|up|sided|back|checked)\b)",
        r"(?i:(?<=\bto )(?P<verb>double|triple|treble|quadruple|quintuple)\b)(?! (?:down|check|up))",
        (
            r"(?i:\b(?P<verb>double|triple|quadruple|quintuple))"
            r"(?=[.;]|,? (?:in|over|by|since|within|between|from|during|every) (?!the price|a row))"
        ),
        r"(?i:(?<=\bwill )(?P<verb>double|triple|treble|quadruple|quintuple)\b)(?! (?:down|check|up|as))",
        r"(?i:(?<=\bcould )(?P<verb>double|triple|treble|quadruple|quintuple)\b)(?! (?:down|check|up|as))",
        r"(?i:(?<=\bmore than )(?P<verb>double|triple|treble|quadruple|quintuple)\b)(?! (?:down|check|up|as|the|that|its))",
        r"(?i:\b(?P<verb>doubles|triples|trebles|quadruples|quintuples)\b)(?! (?:down|as|match|title|event|player|team|final))",
        r"(?i:(?<=\bmay )(?P<verb>double|triple|quadruple)\b)(?! (?:down|check|up|as))",
        r"(?i:\b(?P<noun>a )(?P<verb>doubling|tripling|trebling|quadrupling)\b)",
    ),
    *triggered(
        "changes/en/halve",
        _halve,
        r"(?i:\bhalv(?:e|es|ed|ing)\b)",
        r"(?i:\b(?:cut|slashed|reduced|fell|dropped|cuts?|shrank|down|fallen)\b (?:[a-z]+ ){0,3}?(?:in|by) half\b)",
    ),
    *triggered(
        "changes/en/fold",
        _fold,
        rf"(?i:\b(?P<number>{_FOLD}|(?:{_FOLD}[- ])?{_FOLD}-?|[0-9][0-9.,]{{0,40}}-?)[ -]?fold\b)",
    ),
    *OCCASIONS,
    *triggered(
        "changes/en/double",
        _double_the,
        r"(?i:\b(?P<word>double|triple|treble|quadruple)\b(?= (?:the|that|its|last year|what|their|as many|as much|those)\b))",
    ),
    Rule("changes/en/factor", _factor, before=r"(?:(?<=\bfactor of )|(?<=\bfactors of ))"),
    Rule("changes/en/times", _times, after=r"(?:[ \u00a0-]times\b(?! Square)|[xX×](?![A-Za-z0-9])| [x×](?![A-Za-z0-9 ]))"),
)
ZH = (
    *triggered(
        "changes/zh/fan-bei",
        _fan_bei,
        r"(?:翻|加|成)[了]?倍(?!数|率)(?:地|的)?(?=增|[，。；、增长至到为的后\s]|$|上)",
        r"翻了?个倍",
        r"翻番(?!茄)",
        r"加倍(?!努力|小心|珍惜|关注|重视|用心|呵护|警惕|赔偿|工作|地)",
        r"倍增",
    ),
    *triggered(
        "changes/zh/halve",
        _halve,
        (
            r"(?:减|減|降|缩|縮|腰)了?半(?![个個小年天价價数數旗])|腰斩|腰斬|减少一半|減少一半|下降一半|降低一半|缩减一半|减少了一半|下降了一半|降低了一半|缩水一半"
            r"|缩短一半|下跌一半|削减一半|砍半|减掉一半|缩短了一半|削减了一半"
        ),
    ),
    Rule("changes/zh/fan", _fan, before="翻(?:上|了|过|近|约)?", after="番(?!茄|薯|邦|号)"),
    Rule("changes/zh/fan-n-bei", _fan_n_bei, before="翻(?:上|了|过|近|约)?", after="(?P<over>多|余)?倍"),
    Rule(
        "changes/zh/bei",
        _bei,
        after=r"\s?(?P<half>个?半)?(?P<over>多|余)?倍(?!频|数|率|镜|感|受|化)(?:(?P<late>多|余|以上)|(?P<half2>半))?|[xX×](?![A-Za-z0-9])",
    ),
)
VERB_STEMS = tuple(_VERBS)
