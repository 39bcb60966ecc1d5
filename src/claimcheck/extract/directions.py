"""Where a number moved, and by or to: rose 5%, fell to 800, an 18% increase, down 3%, 下降2.3个百分点, 增至两倍, 减少了3000万."""

from __future__ import annotations

import re

from claimcheck.extract.change_verbs import NOUNS_EN, PHRASAL_EN, VERBS_EN, VERBS_ZH
from claimcheck.extract.edges import gated
from claimcheck.extract.margins import direct_margin
from claimcheck.extract.rule import Draft, widen_cue
from claimcheck.model import Change, Direction, Kind, Language, Span
from claimcheck.numerals.trie import trie_pattern

_NOT_BEFORE_EN = {"less", "fewer", "higher", "off", "cheaper"}
_VERB_EN = gated(
    (
        rf"(?<![\w-])(?P<verb>{trie_pattern([word for word in VERBS_EN if word not in _NOT_BEFORE_EN])})(?![\w])"
        r"(?!\s(?:to \d+\.? ?(?:or|and)))"
    ),
    re.IGNORECASE,
)
_AFTER_EN = re.compile(
    r"(?:[\s-](?:annual|annualised|annualized|year-on-year|year-over-year|monthly|quarterly|sharp|steep|overall|net|real|further|price|pay"
    r"|wage|tax|salary|weekly|daily|sequential|average|or more)){0,2}"
    r"[\s-](?P<verb>increase|rise|growth|gain|jump|surge|hike|climb|boost|uptick|higher|more|faster|expansion|advance|improvement|raise"
    r"|fall|drop|decrease|decline|cut|reduction|slump|dip|slide|plunge|loss|lower|less|fewer|cheaper|contraction|slide|shrinkage|discount"
    r"|off)\b(?! than (?:half|one))",
    re.IGNORECASE,
)
_CLAUSE_EN = gated(
    (
        r"[;:!?—]\s|\.\s|,\s(?:and|but|while|whereas|which|with|as|compared|when|after)\s"
        r"|\b(?:while|whereas|compared with|compared to|versus|than|against|when|because|although|despite|where|who|that)\b|,\s"
    ),
    re.IGNORECASE,
)
_LINK_EN = re.compile(
    r".*\s(?:(?P<by>by)|(?P<to>to|at(?! (?:least|most|all)\b))|(?P<start>from)|(?:[a-z]+ )?(?P<of>of))\s(?:[a-z-]+\s){0,3}$", re.IGNORECASE
)

_FILLER_ZH = (
    r"(?:了|出|幅度?|近|约|逾|超过|超|过|至少|至多|最多|不到|不足|将近|大约|接近|整整|达到?|高达|多达|到|至|为|在|成|额|率|量|人民币|人员"
    r"|岗位|居民|就业|个|的|是|\s?[↑↓]|金额|同比|环比|仅|只|再|其中|一举|每[\u4e00-\u9fff]{1,3}|[（(]|以上|大致|左右|又|就|均|平均|累计|共计?|合计|总计|掉"
    r"|掉了|到了|下了|：|产能|产值|名额|投资|收入|人数|用户|员工|职位|门店|资金)*"
)
_CUE_ZH = gated(rf"(?P<verb>{trie_pattern(VERBS_ZH)})(?:{_FILLER_ZH}|[了到至为]{{1,2}}[^，。；、0-9]{{1,8}}的)\s?\Z")
_TO_ZH = gated(
    r"(?:到|至|为|成|達到|达到?)(?:[^，。；、0-9]{1,8}的|了|近|约|逾|超过|不到|不足|将近|大约|接近|原来的|人民币|目前的|每[\u4e00-\u9fff]{1,3}|平均"
    r"|[（(])*\Z"
)
_AFTER_ZH = re.compile(
    r"的?(?:同比|环比|年均)?(?P<verb>增长|增幅|涨幅|升幅|上涨|增加|下降|降幅|跌幅|下跌|下滑|减少|减幅|缩减|亏损|赤字|盈余|逆差|顺差"
    r"|折扣)(?!点|率为)"
)
_UP_AFTER_ZH = {"增长", "增幅", "涨幅", "升幅", "上涨", "增加", "盈余", "顺差"}
_WINDOW_EN, _WINDOW_ZH = 60, 18
_STILL = {
    Kind.DATE,
    Kind.YEAR,
    Kind.TIME,
    Kind.ORDINAL,
    Kind.CENTURY,
    Kind.DECADE,
    Kind.QUARTER,
    Kind.HALF_YEAR,
    Kind.FISCAL_YEAR,
    Kind.SCORE,
    Kind.TOLERANCE,
    Kind.AGE,
}


def direct(draft: Draft, text: str, floor: int, language: Language) -> None:
    """Find the word of change that governs a claim and write its direction, and whether it is *by* or *to*, into the draft."""
    if draft.change is not Change.NONE or draft.kind in _STILL or direct_margin(draft, text, language) or draft.kind is Kind.DURATION:
        return
    if language is Language.EN:
        _direct_en(draft, text, floor)
    else:
        _direct_zh(draft, text, floor)
    if draft.direction is Direction.NONE:
        _direct_by_arrow(draft, text)


_ARROWS = {"↑": Direction.UP, "⬆": Direction.UP, "↓": Direction.DOWN, "⬇": Direction.DOWN}


def _direct_by_arrow(draft: Draft, text: str) -> None:
    """Take the direction from an arrow at the number, where no word gives it: ↑16, 3.2%↓."""
    before, after = text[max(0, draft.start - 1) : draft.start], text[draft.end : draft.end + 2].lstrip(" ")[:1]
    if draft.kind in _MOVING | _RATES and (before in _ARROWS or after in _ARROWS):
        draft.direction = _ARROWS[before if before in _ARROWS else after]


def _direct_en(draft: Draft, text: str, floor: int) -> None:
    if _direct_by_noun(draft, text):
        return
    low = max(0, draft.start - _WINDOW_EN)
    window = text[low : draft.start]
    verb = _last_verb(window)
    if verb is None:
        _direct_by_start(draft, text, _REACHED_EN)
        return
    word, gap = verb["verb"].lower(), window[verb.end() :]
    link = _LINK_EN.search(gap)
    moves_to, moves_by = bool(link and link["to"]), bool(link and link["by"])
    if not _governs(word, gap) or (link and link["start"]):
        _direct_by_start(draft, text, _REACHED_EN)
        return
    if floor - low > verb.end() and not (moves_to or moves_by):
        return  # another claim stands between the verb and this one
    draft.direction = VERBS_EN[word]
    if moves_to or " into " in gap or _PAST_EN.match(gap):
        draft.change = Change.TO
    elif word in _STATES_EN and not moves_by:
        draft.change = Change.NONE
    elif moves_by or (link and link["of"]) or len(gap.split()) <= _BESIDE:
        draft.change = Change.BY
    else:
        draft.change = Change.NONE
    widen_cue(draft, Span(low + verb.start(), draft.end))


_PAST_EN = re.compile(r"(?: [a-z]+)? (?:below|under|beneath|above|past|beyond|through) (?:the )?\Z")
"""What a movement goes past: fell below $1,000 names where it ends."""
_STATES_EN = {"deficit", "surplus", "loss", "profit"}
"""Words that name a sum and no movement: a loss of $3 million."""
_BESIDE = 2
"""How many words may stand between a verb and the number by which it moves."""
_FARTHEST = 9
"""A verb that is further off governs something else."""
_COMPARING = {"more", "fewer", "less", "faster", "higher", "lower"}


def _direct_by_noun(draft: Draft, text: str) -> bool:
    """Take the direction from the noun behind a claim: a 5% rise, 3% lower; but "20 more" and "three times higher" count and compare."""
    after = _AFTER_EN.match(text, draft.end)
    if after is None:
        return False
    word = after["verb"].lower()
    than = text.startswith(" than", after.end())
    if (
        draft.kind in {Kind.COUNT, Kind.MONEY, Kind.QUANTITY}
        and word in {*_COMPARING, "off"}
        and not (word in {"higher", "lower"} and than)
    ):
        return False
    if draft.kind is Kind.MULTIPLIER and word in {*_COMPARING, "cheaper"}:
        return False
    draft.direction, draft.change = NOUNS_EN[word], Change.BY
    widen_cue(draft, Span(draft.start, after.end()))
    return True


_REACHED_EN = re.compile(
    r",?\s(?:(?P<up>up|higher than|above)|(?P<down>down|lower than|below))\sfrom\b"
    r"|\sin (?:[a-z]+ )?(?:(?P<growth>growth)|(?P<decline>decline))\b"
)
_REACHED_ZH = re.compile(
    r"，?(?:(?P<up>高于|多于|大于)|(?P<down>低于|少于|小于))[^，。；]{0,10}[0-9一二三四五六七八九十]"
    r"|的(?:经济|业绩|销售)?(?:(?P<growth>增长)|(?P<decline>下降|下滑))"
)
_MOVING = {Kind.PERCENT, Kind.MONEY, Kind.COUNT, Kind.QUANTITY, Kind.RATE}


def _direct_by_start(draft: Draft, text: str, pattern: re.Pattern[str]) -> None:
    """Take the direction from where a claim came from: $64.6 billion, down from $73.1 billion; 646亿美元，低于731亿."""
    after = pattern.match(text, draft.end) if draft.kind in _MOVING else None
    if after is not None:
        draft.direction = Direction.UP if after.lastgroup in {"up", "growth"} else Direction.DOWN
        widen_cue(draft, Span(draft.start, after.end()))


def _last_verb(window: str) -> re.Match[str] | None:
    """Find the last word of change in the clause that ends where a claim begins."""
    cut = 0
    for boundary in _CLAUSE_EN.finditer(window):
        compares = boundary.group().strip().lower() == "than" and window[: boundary.start()].rstrip().endswith(("more", "less", "fewer"))
        if (boundary.end() < len(window) or boundary.group().startswith((".", "!", "?"))) and not compares:
            cut = boundary.end()
    verb = None
    for found in _VERB_EN.finditer(window, cut):
        if not PHRASAL_EN.search(window, 0, found.end()) and not _NAMED_EN.match(window, found.end()):
            verb = found
    return verb


_NAMED_EN = re.compile(
    r" (?:forecast|target|estimate|outlook|projection|expectation|warning|guidance|plan|limit|period|zone|area|rate)s?\b"
)
"""What makes a word of change part of a name: its growth forecast, a loss limit."""


def _governs(word: str, gap: str) -> bool:
    """Tell whether a word of change reaches over the words behind it: "down to 5" does, "up to 5" and "off the coast, 5 ships" do not."""
    if (word == "up" and gap.startswith(" to")) or (word in {"contract", "contracts"} and not re.match(r"\s(?:by|to|at)\b", gap)):
        return False
    if (
        word in {"up", "off", "down"}
        and re.match(r"\s(?:to|the|with|on|in|for|as|at)\b", gap)
        and not re.match(r"\s(?:from|by|to \$?\d)", gap)
        and not (word == "down" and gap.startswith(" to "))
    ):
        return False
    return len(gap.split()) <= _FARTHEST


def _direct_zh(draft: Draft, text: str, floor: int) -> None:
    low = max(0, draft.start - _WINDOW_ZH)
    match, start = _find_verb_zh(draft, text, max(low, floor))
    if match is None:
        if _reached_zh(draft, text):
            return
        after = None if _BASE_ZH.search(text, max(0, draft.start - _WINDOW_ZH), draft.start) else _AFTER_ZH.match(text, draft.end)
        if after and draft.kind in {Kind.PERCENT, Kind.PERCENTAGE_POINTS, Kind.RANGE, Kind.MONEY, Kind.FRACTION, Kind.BASIS_POINTS}:
            draft.direction, draft.change = (Direction.UP if after["verb"] in _UP_AFTER_ZH else Direction.DOWN), Change.BY
            widen_cue(draft, Span(draft.start, after.end()))
        else:
            _direct_by_start(draft, text, _REACHED_ZH)
        return
    verb = match["verb"]
    before = text[max(0, match.start() - 1) : match.start()]
    if verb in {"高", "低", "多", "少"} and (
        draft.kind not in {Kind.PERCENT, Kind.PERCENTAGE_POINTS, Kind.BASIS_POINTS} or before in {"最", "多", "减", "增", "至", "更", "不"}
    ):
        return
    if verb == "增速" or (verb in {"增幅", "涨幅", "升幅", "降幅", "跌幅"} and draft.kind is Kind.RANK):
        return
    if verb == "升" and before in {"每", "毫", "公", "百"}:
        return  # 每升7元
    if verb in {"升", "降", "减", "增", "跌"} and re.match(
        r"[升降减增跌](?=[级华温水雨价息压火旗国落临])", text[match.start() : match.start() + 2]
    ):
        return
    draft.direction = VERBS_ZH[verb]
    tail = text[match.start() : start]
    draft.change = (
        Change.TO
        if (verb not in {"涨幅", "增幅", "降幅", "跌幅", "升幅"} and _TO_ZH.search(tail)) or verb.endswith(("至", "到"))
        else Change.BY
    )
    if _LEVEL_ZH.search(tail):
        draft.change = Change.NONE  # 增长率为
    if verb in {"赤字", "盈余", "顺差", "逆差", "亏损", "盈利"}:
        draft.change = Change.NONE
    widen_cue(draft, Span(match.start(), draft.end))


_BASE_ZH = re.compile(r"(?:比|较|較|相比|相较于?|从|由)[^，。；0-9%]{0,10}\Z")
"""What makes a number the base of a comparison: 较上年的1.64亿元增加32%."""
_REACHES_ZH = gated(
    rf"(?P<verb>{trie_pattern(VERBS_ZH)})[了约近超过逾]{{0,3}}[0-9０-９.．,，]*[0-9０-９一二三四五六七八九十百千万亿%％‰个個百分点基點元美港欧日人次名倍成]+"
    r"，?(?:至|到|达到?|為|为)(?:约|近|超过|逾)?\s?\Z"
)


def _reached_zh(draft: Draft, text: str) -> bool:
    """Give the end of a movement the direction of the step before it: 下降1.7个百分点，至23.4%."""
    match = _REACHES_ZH.search(text, max(0, draft.start - _WINDOW_EN // 2), draft.start)
    if match is None:
        return False
    draft.direction, draft.change = VERBS_ZH[match["verb"]], Change.TO
    widen_cue(draft, Span(match.start(), draft.end))
    return True


def _find_verb_zh(draft: Draft, text: str, low: int) -> tuple[re.Match[str] | None, int]:
    """Find the verb before a claim, or before the cue that bounds it, and where it ends."""
    match = _CUE_ZH.search(text, low, draft.start)
    if match is None and draft.cue is not None and draft.cue.start < draft.start:
        match = _CUE_ZH.search(text, low, draft.cue.start)
        if match is not None:
            return match, draft.cue.start
    if match is None and draft.kind in _RATES:
        match = _OBJECT_ZH.search(text, low, draft.start)
    return match, draft.start


_RATES = {Kind.PERCENT, Kind.PERCENTAGE_POINTS, Kind.BASIS_POINTS, Kind.FRACTION}
_OBJECT_ZH = re.compile(
    r"(?P<verb>下调|上调|调低|调高|提高|降低|削减|压缩|增加|减少)[^，。；、：的到至为了是占超约比过有在0-9０-９一二三四五六七八九十百%]{2,8}\Z"
)
"""A verb with what it moves: 下调存款利率25个基点."""
_LEVEL_ZH = gated("(?:率|额|量|速|幅)(?:约?为|是|达到?|在)")
