"""Bounds and approximations beside a number: at least 5, more than 300, nearly 2 million, 约300, 不到40家, 五年以上, 14天内, 300名左右."""

from __future__ import annotations

import re

from claimcheck.extract.bound_words import AFTER_EN, AFTER_ZH, BEFORE_EN, BEFORE_ZH, NO_ABOUT, NOT_REACHED
from claimcheck.extract.comparisons import ACROSS, FLIPPED, NEVER_PAST, OF_RECORD, ORDERS, compares_zh
from claimcheck.extract.edges import gated
from claimcheck.extract.emphasis import find_emphasis
from claimcheck.extract.rule import Draft, widen_cue
from claimcheck.model import Kind, Language, Qualifier, Span

_WITHIN_ZH = re.compile("(?:之)?(?:内|里)(?!部|容|地|陆|阁|在|涵|需|存|置|外|侧|战|幕)")
_POURED = re.compile(r"\b(?:pour|drizzle|sprinkle|scatter|spoon|ladle|turn|hand)(?:s|ed|ing)?\s\Z", re.IGNORECASE)
"""Verbs that take "over" along: pour over 300 ml."""


def _alternation(table: dict[Qualifier, str]) -> str:
    return "|".join(f"(?P<{name.value}>{pattern})" for name, pattern in table.items())


_GAP_EN = (
    r"(?:\s(?:(?:the|an) ages? of|ages? of|(?:once )?every|each"
    r"|the|a|an|some|their|its|his|her|as much as|as many as|another|an additional|be|is|was|or equal to|about|aged?|RMB|of))?"
)
_CUE_EN = gated(rf"(?:(?<![\w-])(?:{_alternation(BEFORE_EN)}){_GAP_EN}\s?[(“\"]?)\Z", re.IGNORECASE)
_AGO = re.compile(r"\s(?:ago|earlier|before)\b")
_SHOT = gated(
    r"\b(?:shot|went|jumped|rose|risen|climbed|surged|soared|moved|pushed|push|driven|drove|sped|brought|ramped|scaled|shoot|jump|climb|rise"
    r"|went back)\s\Z",
    re.IGNORECASE,
)
_TAIL_EN = re.compile(_alternation(AFTER_EN), re.IGNORECASE)
_GAP_ZH = (
    r"(?:[占为][^，。；、0-9０-９一二三四五六七八九十]{1,8}的|每[\u4e00-\u9fff]{1,3}|可[^，。；、0-9０-９一二三四五六七八九十]{1,4}|了|为"
    r"|是|有|达到|达|在|要|需要|需|可以?|于|过|到|再|能|会|应|用|只|占|合|人民币|[“（(]){0,2}\s?"
)
_CUE_ZH = gated(rf"(?:{_alternation(BEFORE_ZH)}){_GAP_ZH}\Z")
_TAIL_ZH = re.compile(rf"\s?(?:{_alternation(AFTER_ZH)})")
_LOOSE_ZH = gated(
    rf"(?:(?P<{Qualifier.APPROX.value}>大约|约(?![定束会谈旦翰瑟见请车课好])|估计)|(?P<{Qualifier.MORE_THAN.value}>超过|逾(?!期))|(?P<{Qualifier.AT_LEAST.value}>至少|不少于)"
    rf"|(?P<{Qualifier.LESS_THAN.value}>不到|不足(?![的之为以]))|(?P<{Qualifier.NEARLY.value}>将近|接近))[^-，。；：、,;:—–0-9０-９二三四五六七八九十百]{{1,14}}\Z"
)
_WINDOW_EN, _WINDOW_ZH = 34, 10
_PERIOD_KINDS = {Kind.DATE, Kind.YEAR, Kind.QUARTER, Kind.HALF_YEAR, Kind.FISCAL_YEAR, Kind.DECADE, Kind.CENTURY}


def qualify(draft: Draft, text: str, floor: int, language: Language, last: Draft | None = None) -> None:
    """Find the cue that bounds a claim, before it or after it, and write it into the draft; `last` is the draft before it."""
    if draft.kind in _PERIOD_KINDS and draft.kind not in {Kind.DATE, Kind.YEAR}:
        return
    if language is Language.EN:
        _qualify_en(draft, text, floor)
    else:
        _qualify_zh(draft, text, floor)
    if draft.qualifier is Qualifier.NONE:
        draft.emphatic = find_emphasis(draft, text, floor, language, last) if draft.emphatic is Qualifier.NONE else draft.emphatic


def _qualify_en(draft: Draft, text: str, floor: int) -> None:
    match = _CUE_EN.search(text, max(floor, draft.start - _WINDOW_EN), draft.start)
    if match is not None and match.lastgroup is not None:
        found = draft.emphatic = Qualifier(match.lastgroup)
        word = match.group().strip().lower()
        if draft.kind in {Kind.DATE, Kind.YEAR}:
            found = found if word.startswith(("about", "around", "circa", "c.", "roughly", "approx")) else Qualifier.NONE
        elif draft.kind is Kind.TIME:
            found = found if found is Qualifier.APPROX else Qualifier.NONE
        elif text.startswith(("±", " ±", "+/-", " +/-"), draft.end) or (
            word.startswith(("over", "past", "passed", "within", "inside", "above", "beyond"))
            and not _bounding(word, draft, text, match, floor)
        ):
            found = Qualifier.NONE
        found = _weigh_en(word, found, draft, text, match.start())
        if found is not Qualifier.NONE and not (word == "some" and draft.kind in {Kind.ORDINAL, Kind.RANK}):
            _set(draft, found, Span(match.start(), draft.end))
            return
    after = _TAIL_EN.match(text, draft.end)
    if (after is None and draft.unit is None) or (after is None and draft.kind in {Kind.COUNT, Kind.QUANTITY, Kind.AGE}):
        noun = re.match(
            r"(?:\s[a-z]+){1,2}(?=,?\s(?:or|and) (?:more|fewer|less|so|thereabouts|above|older|over|under)\b)",
            text[draft.end : draft.end + 40],
        )
        if noun and not re.match(r"\s(?:or|and)\b", noun.group()):
            after = _TAIL_EN.match(text, draft.end + noun.end())
    if after is not None and draft.kind in ORDERS and after.group().strip() in {"minimum", "maximum"}:
        return  # the seventh-smallest minimum
    if after is not None and after.lastgroup is not None and draft.kind not in _PERIOD_KINDS:
        _set(draft, Qualifier(after.lastgroup), Span(draft.start, after.end()))


_AVERAGED = re.compile(r"-| (?:average|mean|high|low|peak|record|norm)\b")
"""What makes a number behind "above the" part of a name: above the five-year average."""
_NEGATED = gated(r"\b(?:not|never|cannot|can't|mustn't|won't|nor)\s(?:[a-z]+\s){0,2}\Z", re.IGNORECASE)


def _weigh_en(word: str, found: Qualifier, draft: Draft, text: str, start: int) -> Qualifier:
    """Weigh a cue by what stands around it: lower than a decade ago, shot up to ten times, may not carry more than."""
    if (
        (found in FLIPPED and _AGO.match(text, draft.end))
        or (word.startswith("up to") and _SHOT.search(text, max(0, start - 12), start))
        or (word.startswith(("under", "above", "below")) and word.endswith("the") and _AVERAGED.match(text, draft.end))
        or word.startswith("give or take")
    ):
        return Qualifier.NONE
    if (word.startswith(("maybe", "perhaps")) and draft.soft) or (
        word.startswith(("maximum", "minimum")) and OF_RECORD.search(text, max(0, start - 14), start)
    ):
        return Qualifier.NONE
    if found in FLIPPED and draft.kind in ORDERS and not text.startswith(" percentile", draft.end):
        return Qualifier.NONE  # three more than second-placed Japan
    if found in FLIPPED and word.startswith(("above", "below", "over", "under")) and NEVER_PAST.search(text, max(0, start - 34), start):
        return FLIPPED[found]
    if found in FLIPPED and word.endswith("than") and _NEGATED.search(text, max(0, start - 30), start):
        return FLIPPED[found]
    return found


_MILLION = 1_000_000
"""From here on what is passed is a mark, and no test or law."""


_REACHES = {
    Kind.DURATION, Kind.RANGE, Kind.QUANTITY, Kind.PERCENT, Kind.PERMILLE, Kind.PERCENTAGE_POINTS, Kind.TEMPERATURE, Kind.MONEY,
}  # fmt: skip


def _bounding(word: str, draft: Draft, text: str, match: re.Match[str], floor: int) -> bool:  # noqa: PLR0911
    """Weigh a cue that may also say when: "over 90 days" may mean during; "past" and "within" bound only some kinds."""
    if word.startswith("within"):
        return (
            draft.kind in _REACHES and text[max(0, match.start() - 4) : match.start()] != " to "
        )  # accurate to within 2 metres is 精确到2米
    if word.startswith("inside"):
        return draft.kind is Kind.DURATION and word == "inside"
    if word == "passed":
        return draft.numeral is not None and draft.numeral.scale >= _MILLION
    if word.startswith("past"):
        return draft.kind not in {Kind.DURATION, Kind.TIME, Kind.RANGE}
    if word.startswith("over"):
        if _POURED.search(text, max(0, match.start() - 12), match.start()):
            return False
        if draft.kind is Kind.DURATION or (draft.kind is Kind.RANGE and draft.unit in {"day", "week", "month", "year"}):
            before = text[max(0, match.start() - 24) : match.start()]
            return bool(
                re.search(
                    (
                        r"\b(?:for|lasts?|lasted|takes?|took|taken|is|was|are|were|spans?|spanning|well|than|after|of|with|and|aged|just"
                        r"|has|have|a|little|worth|spent|spend|waited|wait|at|reach\w*|delayed|totall?ed)\s$"
                    ),
                    before,
                    re.IGNORECASE,
                )
            ) and not re.match(r"over (?:the|an?)\b", word)
        across = draft.kind is Kind.QUANTITY and ACROSS.search(text[max(floor, match.start() - 24) : match.start()])
        return not across and not re.search(
            r"\b(?:spread|control|all|concern|fight|dispute|turn\w*|hand\w*|tak\w+|won|win|victory|lead)\s$",
            text[max(0, match.start() - 10) : match.start()],
        )
    return True


def _qualify_zh(draft: Draft, text: str, floor: int) -> None:
    match = _CUE_ZH.search(text, max(floor, draft.start - _WINDOW_ZH), draft.start)
    if match is not None and match.lastgroup is not None:
        found = draft.emphatic = Qualifier(match.lastgroup)
        if _holds_zh(match.group(), found, draft, text, match.start()):
            _set(draft, found, Span(match.start(), draft.end))
            return
    after = _TAIL_ZH.match(text, draft.end)
    if after is None and _qualify_from_afar(draft, text, floor):
        return
    if after is None and draft.kind in {Kind.COUNT, Kind.QUANTITY}:
        noun = re.match(r"[的]?[\u4e00-\u9fff]{1,3}?(?=(?:及|或)?以[上下内])", text[draft.end : draft.end + 6])
        after = _TAIL_ZH.match(text, draft.end + noun.end()) if noun else None
    if after is not None and after.lastgroup is not None:
        _qualify_behind(draft, after, Qualifier(after.lastgroup))
    elif draft.kind is Kind.DURATION or (draft.kind is Kind.RANGE and draft.unit in _UNITS_OF_TIME):
        within = _WITHIN_ZH.match(text, draft.end)
        if within:
            _set(draft, Qualifier.AT_MOST, Span(draft.start, within.end()))


_UNITS_OF_TIME = {"day", "hour", "month", "year", "week", "minute"}


_ESTIMATED_ZH = re.compile(r"(?P<approx>据(?:估[计算]|估計|推算))，?[^。；！？0-9０-９]{0,26}\Z")


_ALMOST_ZH = re.compile(
    f"(?P<{Qualifier.NEARLY.value}>几乎|近乎|差不多)"
    "(?:(?:是|为|占|达到?|相当于|等于)[^，。；：、]{1,20}的|[^，。；：、0-9０-９]{1,14}|[^，。；：、]{1,14}年[^，。；：、0-9０-９]{0,6}的)\\Z"
)
"""What says nearly of a share or a multiple, a year or a term between them: 几乎是2010年平均水平的三倍."""
_PARTS = {Kind.MULTIPLIER, Kind.FRACTION, Kind.PERCENT}


def _qualify_from_afar(draft: Draft, text: str, floor: int) -> bool:
    """Take a cue that a few words part from its number: 超过全县农户的三成."""
    if draft.qualifier is not Qualifier.NONE or draft.kind in _PERIOD_KINDS or draft.kind is Kind.TIME:
        return False
    loose = _LOOSE_ZH.search(text, max(floor, draft.start - 18), draft.start) or _ESTIMATED_ZH.search(
        text, max(floor, draft.start - 30), draft.start
    )
    if loose is None and draft.kind in _PARTS:
        loose = _ALMOST_ZH.search(text, max(0, draft.start - 24), draft.start)
    if loose is None or loose.lastgroup is None or text[loose.start() - 1 : loose.start()] in NO_ABOUT | NOT_REACHED:
        return False
    _set(draft, Qualifier(loose.lastgroup), Span(loose.start(), draft.end))
    return True


def _qualify_behind(draft: Draft, after: re.Match[str], found: Qualifier) -> None:
    """Take the cue that follows a claim: 五年以上, 300名左右, 20公里多."""
    if draft.kind in _PERIOD_KINDS and found is not Qualifier.APPROX:
        return
    if found is Qualifier.MORE_THAN and draft.qualifier is not Qualifier.NONE:
        return
    _set(draft, found, Span(draft.start, after.end()))
    if found is Qualifier.MORE_THAN and after.group() in {"余", "多"}:
        draft.end = after.end()


def _holds_zh(word: str, found: Qualifier, draft: Draft, text: str, start: int) -> bool:  # noqa: C901, PLR0911
    """Weigh a cue of one character by what stands around it: 最近三年 is no "nearly three years", 上百 is, 上三年 is not."""
    before = text[max(0, start - 1) : start]
    head = word.strip()
    if draft.kind in _PERIOD_KINDS:
        return found is Qualifier.APPROX and draft.kind in {Kind.DATE, Kind.YEAR}
    if draft.kind is Kind.TIME:
        return found is Qualifier.APPROX
    if compares_zh(head, before, found, draft, text):
        return False
    if head[:1] == "近":
        if before in {"最", "附", "邻", "靠", "走", "远", "亲", "贴", "新", "临"}:
            return False
        if draft.kind is Kind.DURATION and re.match("以?来|间", text[draft.end : draft.end + 2]):
            return False  # 近十年来: the past ten years
        return not (
            draft.kind is Kind.DURATION
            and not _exact_big(draft)
            and bool(re.match(r"(?:来|间|里|内|，|的)?", text[draft.end : draft.end + 1]))
            and re.search(r"(?:^|[，。；、])$", text[max(0, start - 1) : start])
        )
    if head[:1] in {"上", "过"} and len(head) > 1 and head[1:2] in {"了", "有", "为", "是", "的"}:
        return False  # 岛上有2千350人
    if head == "上":
        return (
            text[draft.start : draft.start + 1] in {"百", "千", "万", "亿", "萬", "億"}
            and head == "上"
            and before not in {"以", "早", "晚"}
        )
    if head[:1] == "过":
        return (
            head == "过"
            and text[draft.start : draft.start + 1] in {"百", "千", "万", "亿", "半"}
            and before not in {"超", "不", "通", "经"}
        )
    if head[:1] == "破":
        return before not in {"突", "跌", "打", "冲"} or before in {"突", "冲"}
    if head.startswith("约") and before in {*NO_ABOUT, "大"}:
        return before in {"大", "合"}
    if head.startswith(("最低", "最高")):
        return (head.startswith("最高") and not re.match(r"最高(?:气温|温度|点|价|峰|分|海拔|时速|速度)", text[start : start + 5])) or (
            head.startswith("最低") and bool(re.match(r"最低(?:为|要|需|限)?$", head)) and not text.startswith("零下", draft.start)
        )
    return not (head.startswith("控制在") and draft.end and re.match(r"以上", text[draft.end : draft.end + 2]))


def _exact_big(draft: Draft) -> bool:
    return draft.resolution is not None and draft.resolution >= 10  # noqa: PLR2004 - 近20年, 近三十年 are nearly so many


def _set(draft: Draft, qualifier: Qualifier, cue: Span) -> None:
    draft.qualifier, draft.emphatic = qualifier, Qualifier.NONE
    if draft.kind is Kind.DURATION and draft.value in {10, 100} and draft.unit == "year":
        draft.soft = False  # more than a century is a number, as a century need not be
    widen_cue(draft, cue)
