"""The words of a movement, as patterns over skeletons: from ① to ②, up ③; 从①增至②，增长③; ②, up ③ from ①."""

from __future__ import annotations

import re
from functools import cache

from claimcheck.consistency.skeleton import NUMBER, PERIOD, SPREAD
from claimcheck.model import Language

_ABOUT = (
    r"(?:(?:about|around|roughly|approximately|nearly|almost|some|just|only|over|under|more than|less than|at least|up to|as much as|a"
    r"|an|a record|an all-time high of|an average of|a total of|a low of|a high of|the|level of|well|still|still only) )*"
)
_STOP = (
    r"(?:from|to|and|but|while|whereas|by|up|down|or|after|before|when|which|that|compared|against|versus|than|because|though|although"
    r"|rose|fell|grew|was|were|had|has|have|is|are|each|every|annual|annually|average)"
)
_NOUN = rf"(?: \(?(?!{_STOP}\b)[A-Za-z][\w'’/-]*\)?){{0,6}}?"
_WHEN = (
    rf"(?:,? (?:(?:in|at|by|during|for|on|as of|since|at the (?:end|start|beginning|turn) of|in the|early in|late in|back in) (?:the )?)?"
    rf"(?:{PERIOD}[ ,]?)+"
    rf"|,? (?:{NUMBER}|a|one) ?(?:year|month|week|quarter|decade|day)?s? ?(?:ago|earlier|before|later)|,? (?:last|this|the previous"
    rf"|the same|the) "
    r"(?:year|month|quarter|week|season|spring|summer|autumn|winter|period|day)(?: (?:before|last year|earlier))?"
    r"|,? in the (?:same|previous|prior|first|second|third|fourth) (?:year|quarter|month|period)(?: of| a year (?:earlier|ago)| last year)?"
    rf"(?: {PERIOD})?|,? (?:today|now|at present|currently|initially|at first|originally))?"
)
_RISE = (
    r"(?:rise|rose|risen|rising|increas\w+|gr[eo]w\w*|growth|climb\w*|jump\w*|surg\w+|gain\w*|soar\w*|went up|go\w* up|expand\w*|added"
    r"|rais\w+"
    r"|lengthen\w*|extend\w*|widen\w*|boost\w*|lift\w*)"
)
_FALL = (
    r"(?:f[ae]ll\w*|drop\w*|declin\w+|decreas\w+|shr[aiu]nk|slid|slump\w*|plung\w+|went down|reduc\w+|lost|cut|contract\w*|tumbl\w+"
    r"|lower\w*"
    r"|shorten\w*|narrow\w*|trim\w*|slash\w*|dipp\w+|shrink\w*|eased)"
)
_MOVES = rf"\b(?:(?P<rises>{_RISE})|(?P<falls>{_FALL}))\b{_NOUN}"
_X, _Y, _C = (rf"{_ABOUT}(?P<{name}>{NUMBER}){_NOUN}{_WHEN}" for name in "xyc")
_BOTH = rf"{_ABOUT}(?P<xy>{SPREAD}){_NOUN}{_WHEN}"
"""The two ends where they were read as one range."""
_SIZE_NOUN = (
    r"(?:increase|rise|gain|jump|growth|growth rate|surge|drop|fall|decline|decrease|reduction|loss|cut|improvement|expansion|change|saving"
    r"|difference|climb|advance|slide|dip|slump|shortfall|contraction|addition|extension|hike|raise|leap|increment)s?"
)
_UP_BY = (
    rf"(?:up|down|(?:an?|the) (?!further|another|first|second|third|last|only|planned|separate|similar|big|larg|small|steep"
    rf"|sharpest|next)(?:[a-z-]+ ){{0,2}}?{_SIZE_NOUN} of) (?:by )?"
)
_THAN = r"(?:compared (?:with|to)|as against|against|versus|over|from|on|up from|down from)"
_LINK = (
    r"(?:[,;:]|,? \(| [–—-])? ?(?:or |and |and thus |and so |which (?:is|was|means|meant|makes|represents|amounts to|equals|works out at) "
    r"|that is,? |i\.e\.,? |representing |marking |equivalent to |equal to |meaning |making for |in other words,? |so )?"
)
_SIZE_EN = (
    rf"{_LINK}(?:(?:up(?: by)?|down(?: by)?|by|(?:an?|the) (?!further|another|first|second|third|last|only|planned|separate|similar|big"
    rf"|larg|small|steep|sharpest|next)(?:[a-z-]+ ){{0,2}}?{_SIZE_NOUN} of"
    rf"|(?:increas|ris|grow|climb|fall|dropp|declin|decreas|sav|gain|los|add)ing (?:by )?) {_ABOUT}(?P<c>{NUMBER})(?! (?:a|per|each) )"
    rf"|(?:an?|the) {_ABOUT}(?P<of>{NUMBER})[ -](?:[a-z-]+ ){{0,2}}?{_SIZE_NOUN}\b"
    rf"|(?:[a-z' -]{{0,30}} )?(?:have |has |had )?(?P<times>{NUMBER}))"
)
_PATTERNS_EN = (
    rf"from (?:{_X},? to {_Y}|{_BOTH}){_SIZE_EN}",
    rf"{_MOVES} (?:by )?{_C},? from {_X},? to {_Y}",
    rf"{_MOVES} (?:by )?{_C},? to {_Y},? (?:up |down )?from {_X}",
    rf"{_MOVES} (?:by )?{_C},? from {_BOTH}",
    rf"(?P<moved>{NUMBER}){_NOUN}{_WHEN},? (?:[a-z]+ing )?(?:up |down )?from (?:{_X},? to {_Y}|{_BOTH})",
    rf"{_Y} (?:was|is|were|are|stood|ended) {_C} (?:above|below|(?:higher|lower|more|less) than|up on|down on|under|over) {_X}",
    rf"{_X} (?:and|but|to) (?:had |has )?(?:reached|(?:rose|climbed|grew|fell|dropped) to|was|is|were|stood at) {_Y}{_SIZE_EN}",
    rf"{_Y},? {_THAN} {_X}[,;] (?:which|that) (?:is|was|makes?|means?) {_C}(?: [a-z]+)? ?(?:more|fewer|less|higher|lower)\b",
    rf"from (?:{_X},? to {_Y}|{_BOTH})[,;] (?:which|that) (?:is|was|makes?|means?) {_C}(?: [a-z]+)? ?(?:more|fewer|less|higher|lower)\b",
    rf"(?P<times>{NUMBER}){_NOUN},? (?:with |[a-z]+ing )?(?:[a-z]+ ){{0,4}}?(?:up |down )?from (?:{_X},? to {_Y}|{_BOTH})",
    rf"{_Y},? {_UP_BY}{_C} {_THAN} {_X}",
    rf"{_Y},? {_THAN} {_X}{_SIZE_EN}",
    rf"{_MOVES},? from {_X},? to {_Y}",
)

_YUE = r"(?:约|大约|近|将近|超过|逾|至少|仅|只|高达|多达|的|了|约为|为|是|达|达到|有|共|每\w)*"
_VERB_ZH = "增|升|涨|降|跌|减|缩短|延长|发展|压缩|提|扩|调|变|回落|下滑|上扬"
_MING = rf"(?:(?!{NUMBER}|{PERIOD}|{_VERB_ZH}|[从由自至到比较，。；、])[\u4e00-\u9fffA-Za-z]){{0,10}}?"
_SHI = (
    rf"(?:，?(?:(?:在|于)?{PERIOD}(?:年|月|日|的|同期|底|末|初|时|间|内|来|里|后)*|{NUMBER}(?:间|内|来|里|后)"
    r"|去年|上年|上一年|上月|上季度?|前一年|同期|去年同期|上年同期|前年|次年|一年后|目前|现在|如今|今年|年初|年末|年底|原来|原先|过去"
    r"|当时|最初|此前|之前"
    r"|上个?赛季|上个?月|上个?季度|改造前|改版前))*的?"
)
_SHENG = (
    r"(?:增加|增长|增|上升|升高|升|上涨|涨|提高|提升|扩大|攀升|飙升|回升|上调|扩张|跃升|扩充|延长|发展|多|上扬|拉长|加长|加快|调高"
    r"|抬高|扩建|上浮)"
)
_JIANG = r"(?:减少|减|下降|降低|降|下跌|跌|下滑|回落|缩小|缩减|萎缩|滑落|下调|缩短|压缩|少|节省|节约|削减|调低|收窄|压降|压减|下浮|跌落)"
_SIZE_ZH = (
    rf"(?:，|,|（|\(|、|；|——)?(?:也就是|即|相当于|一共|共|足足|整整|净|累计|合计|总共|实际|相比|其)?{_SHI}(?:同比|环比|比{_SHI}|较{_SHI})?"
    rf"(?:{_SHENG}|{_JIANG}|增幅|涨幅|降幅|跌幅|升幅|增速|减幅|增长率|增量|减量|差距|缩短幅度|提升幅度)(?:了|为|达|达到|约|近|逾|超过"
    rf"|高达)*"
    rf"{_YUE}(?P<c>{NUMBER})"
)
_MULTIPLE_ZH = rf"(?:，|,)?(?:增长|增加|实现|整整|刚好|恰好|正好)?(?:了)?(?P<times>{NUMBER})"
_MOVE_ZH = rf"(?:(?P<rises>{_SHENG})|(?P<falls>{_JIANG})|[\u4e00-\u9fff]{{1,3}}?)(?:到了?|至|为|成)"
_ENDS_ZH = rf"[从由自]{_SHI}{_YUE}(?P<x>{NUMBER}){_MING}{_SHI}，?{_MING}{_MOVE_ZH}{_SHI}{_YUE}(?P<y>{NUMBER}){_MING}"
_THAN_ZH = rf"(?:比|较|相比|相较于?|与){_SHI}{_YUE}(?P<x>{NUMBER}){_MING}(?:相比)?，?"
_PAST_ZH = "(?:去年|上年|上一年|前一年|上月|上个月|上季度?|前年|年初|上个?赛季|原来|过去|此前|之前|当时)?的?(?:同期)?"
_WAS_ZH = rf"，(?:而{_SHI}|(?=[去上前年原过此之当同]){_PAST_ZH})(?:仅|只|则)?[为是有]?{_YUE}(?P<x>{NUMBER}){_MING}"
_PATTERNS_ZH = (
    rf"{_ENDS_ZH}{_SIZE_ZH}",
    rf"{_ENDS_ZH}{_MULTIPLE_ZH}",
    rf"(?:(?:{_SHENG}|{_JIANG}|增幅|涨幅|降幅|跌幅)(?:了|为|达)*{_YUE})(?P<c>{NUMBER}){_MING}，{_ENDS_ZH}",
    rf"(?P<times>{NUMBER}){_MING}，?{_ENDS_ZH}",
    rf"(?P<times>{NUMBER}){_MING}，?[从由自]{_SHI}{_YUE}(?P<x>{NUMBER}){_MING}{_SHI}，?{_MING}{_MOVE_ZH}{_YUE}(?P<y>{NUMBER})",
    rf"[从由自]{_SHI}{_YUE}(?P<x>{NUMBER}){_MING}{_SHI}，?(?P<times>{NUMBER})，?(?:至|到|达到?|增至|升至|变为){_YUE}(?P<y>{NUMBER})",
    rf"(?P<y>{NUMBER}){_MING}，?{_THAN_ZH}(?:{_SHENG}|{_JIANG})了?{_YUE}(?P<c>{NUMBER})",
    rf"(?P<y>{NUMBER}){_MING}{_WAS_ZH}{_SIZE_ZH}",
    rf"(?<![比较])(?P<x>{NUMBER}){_MING}{_MOVE_ZH}{_SHI}{_YUE}(?P<y>{NUMBER}){_MING}{_SIZE_ZH}",
    _ENDS_ZH,
)
YEARLY: dict[Language, re.Pattern[str]] = {
    Language.EN: re.compile(
        r"\b(?:annual(?:ly|i[sz]ed)?|a year|per year|each year|every year|a month|per month|compound\w*|average)\b", re.IGNORECASE
    ),
    Language.ZH: re.compile("年均|平均每年|每年|月均|复合|平均增"),
}
"""A change told of for each of several years: no sum of the two ends gives it."""


@cache
def compile_patterns(language: Language) -> tuple[re.Pattern[str], ...]:
    """Compile the patterns of a language, when the first sentence needs them: that takes longer than all other imports.

    Groups: x the first value, y the second, xy both as one range, c (also of) the change, times a change told of as a multiple, rises or
    falls where a verb says so.
    """
    if language is Language.EN:
        return tuple(re.compile(pattern, re.IGNORECASE) for pattern in _PATTERNS_EN)
    return tuple(re.compile(pattern) for pattern in _PATTERNS_ZH)
