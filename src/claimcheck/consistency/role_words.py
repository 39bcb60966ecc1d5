"""The words beside a number that tell its part in a movement: the first value, the second, or the change between them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimcheck.consistency.skeleton import NUMBER, PERIOD
from claimcheck.model import Language

_SIGNS = f"{NUMBER[1:-1]}{PERIOD[1:-1]}"
_SIZE_NOUN = (
    r"(?:increase|rise|gain|jump|growth|surge|drop|fall|decline|decrease|reduction|loss|cut|improvement|expansion|change|saving|difference"
    r"|climb|advance|slide|dip|slump|contraction|addition|extension|hike|raise|leap|increment|discount|swing|overrun|boost|premium"
    r"|plunge|rebound|deterioration|worsening|spike|uplift|upturn|downturn|shrinkage|tumble)s?"
)
_ABOUT = r"(?:about |around |roughly |some |nearly |almost |just |only |over |under |more than |less than |exactly |a |an )*"
_BEFORE = (
    r"(?:a|one|the) (?:year|month|quarter|decade|season|week|day) (?:earlier|before|ago|previously)|(?:the|in the) (?:previous|prior"
    r"|preceding)"
    r"|last (?:year|season|month|time|quarter)|previously|earlier|originally|initially|at first|at the outset|at the start|used to"
)
_UNITS = r"(?: [a-z'’/-]+){0,3}?"


@dataclass(frozen=True, slots=True)
class Cues:
    """What stands beside a number of one language; `left` patterns end at it, `right` ones begin behind it."""

    first_left: re.Pattern[str]
    first_right: re.Pattern[str]
    second_left: re.Pattern[str]
    second_right: re.Pattern[str]
    change_left: re.Pattern[str]
    change_right: re.Pattern[str]
    label: re.Pattern[str]
    """What stands before a number that only names something: week 12."""
    foreign: re.Pattern[str]
    """What brings in another measure, or a value that is no end of the movement."""
    yearly: re.Pattern[str]
    """What says that a change is told of for each of several years, or in real terms."""
    held: re.Pattern[str]
    """What before a change holds it against another: compared with a rise of 5%."""
    other_base: re.Pattern[str]
    """What behind the last number takes it against something else: 3 degrees above normal."""
    spread: re.Pattern[str]
    """What behind a change spreads it over several times or things: 5% a year."""
    anaphor: re.Pattern[str]
    """What takes up the measure of the clause before: it had been."""
    clause: re.Pattern[str]
    """Where another statement begins."""
    rise: re.Pattern[str]
    fall: re.Pattern[str]


EN = Cues(
    first_left=re.compile(
        rf"\b(?:from|compared (?:with|to)|in comparison (?:with|to)|as against|against|versus|than|in place of|instead of|over|above"
        rf"|below|on|{_BEFORE})"
        rf"(?: (?!to\b|and\b)[a-z'’-]+){{0,5}} $",
        re.IGNORECASE,
    ),
    first_right=re.compile(rf"^{_UNITS},? (?:in |at )?(?:{_BEFORE})\b"),
    second_left=re.compile(
        r"\b(?:to|reach(?:ed|es|ing)|hit(?:ting)?|now|this (?:year|season|month|quarter|week|time)|stands? at|stood at|leav(?:es|ing)"
        r"|currently|today|by then|ended (?:\w+ )?(?:at|on|with))"
        r"(?: (?!from\b|and\b)[a-z'’-]+){0,5} $",
        re.IGNORECASE,
    ),
    second_right=re.compile(
        rf"^{_UNITS},? (?:now|today|this (?:year|season|month|quarter)|at present|currently|a (?:year|decade) later)\b"
    ),
    change_left=re.compile(
        rf"\b(?:up|down|by|(?:{_SIZE_NOUN}) (?:of|was|is|came to|amounted to|works out at)|(?:add|los|gain|shedd|sav|cutt|remov"
        rf"|knock)ing(?: off| away)?"
        rf"|(?:increas|ris|grow|climb|fall|dropp|declin|decreas|shrink)ing(?: by)?|or|that is,?|i\.e\.,?|in other words,?|representing"
        rf"|equivalent to|equal to) {_ABOUT}$|\({_ABOUT}$",
        re.IGNORECASE,
    ),
    change_right=re.compile(
        rf"^(?:[ -](?:[a-z-]+ ){{0,2}}?{_SIZE_NOUN}\b|{_UNITS} (?:more|fewer|less|higher|lower|cheaper|dearer|faster|slower|longer|shorter"
        r"|heavier|lighter|larger|smaller|bigger|better|worse|above|below|extra|up|down|additional)\b)",
        re.IGNORECASE,
    ),
    label=re.compile(
        r"\b(?:per|week|day|month|version|phase|page|number|no\.|model|type|class|grade|level|stage|round|article|section) $", re.IGNORECASE
    ),
    foreign=re.compile(
        r"\b(?:forecasts?|expect\w*|target\w*|estimat\w*|budget\w*|plan(?:ned|s)?|predict\w*|analysts?|project(?:ed|ions?)|respectively"
        r"|of which"
        r"|of wh(?:om|ose)|includ\w+|adjust\w*|exclud\w*|inflation|real terms|annual(?:ly|i[sz]ed)?|average of|averaging|compound\w*"
        r"|record|(?:high|low) of|constant|currenc\w+|like-for-like|comparable"
        r"|underlying|organic|seasonal\w*|nominal\w*|nation\w*|regional|following|having (?:risen|fallen|gained|lost)|on top of|slower"
        r"|faster|rate of|peak\w*|whose|profits? of|rank\w*|odds|score\w*|thanks|due to|because|after|before tax|another|further|both"
        r"|also|would|could|if"
        rf"|and (?!(?:so|thus|that|by|now|then|has|had|was|is|were|are|stood|reached|hit|up|down|rose|fell|climbed|grew|dropped|an?"
        rf"|there|it|they|at|in|on|to|from|about|just|only|some|means?|meant|mark(?:s|ed)"
        rf"|represent\w*|[a-z]+ing|[a-z]+ed)\b|[{_SIGNS}]))\b|, (?:as|with (?!an?\b|the loss)|when (?!there|it\b)|where) ",
        re.IGNORECASE,
    ),
    yearly=re.compile(
        r"\b(?:annual(?:ly|i[sz]ed)?|(?:a|per|each|every) year(?! (?:earlier|ago|before|later|on))|compound\w*|average (?:annual|growth"
        r"|rise|increase|gain|rate)|on average"
        r"|real terms|in real|constant|adjusted)\b",
        re.IGNORECASE,
    ),
    held=re.compile(r"\b(?:compared|than|against|versus) [^,;]*$", re.IGNORECASE),
    other_base=re.compile(
        rf"^{_UNITS} (?:above|below|ahead of|short of|behind|clear of|off)\b|^{_UNITS} than (?!(?:before|in|an?|last|the (?:year|month"
        rf"|quarter|week|season|previous|prior)"
        r"|it|they|there|at|earlier|when|originally|previously|then|now|hitherto)\b)|^ of\b|^,? (?:year[- ]on[- ]year|month[- ]on|(?:on"
        r"|from|over|compared (?:with|to)|against|for|among|if|once|when|net|at) )",
        re.IGNORECASE,
    ),
    spread=re.compile(
        r"^ (?:an?|per|each|every)\b(?! (?:year|month|quarter|week|decade) (?:earlier|ago|before|later|on)\b)"
        rf"|^(?:[ -][a-z-]+){{0,3}}? in (?!the (?:past|last|year|same|first|second|third|fourth|previous|two|three|five|ten|decade"
        rf"|quarter|month|period|space|course)|(?:an?|one|just|only|less|more|all|total|about|under|over|absolute|relative|three|five"
        rf"|ten)\b|[{_SIGNS}])[a-z]",
        re.IGNORECASE,
    ),
    anaphor=re.compile(
        r"\b(?:it|they|there|this year|the (?:figure|number|total|share|level|value|price|rate|amount)|that figure|now|a year (?:earlier"
        r"|before|later))\b"
        r"|^[;:] (?:an?|that is|i\.e\.|or|in other words)\b",
        re.IGNORECASE,
    ),
    clause=re.compile(
        r"[;:]|,? \b(?:while|whereas|but|although|though|even though|despite|even as|in contrast|meanwhile|unlike)\b", re.IGNORECASE
    ),
    rise=re.compile(
        r"\b(?:rose|risen|rising|increas(?:ed|ing)|grew|grown|growing|climbed|jumped|surged|soared|went up|expanded|swelled)\b",
        re.IGNORECASE,
    ),
    fall=re.compile(
        r"\b(?:fell|fallen|falling|dropped|declined|decreased|shrank|shrunk|slid|slumped|plunged|went down|tumbled|dwindled|sank)\b",
        re.IGNORECASE,
    ),
)

_UP = (
    "增加|增长|净增|增|上升|升高|升|上涨|涨|提高|提升|扩大|攀升|飙升|回升|上调|跃升"
    "|扩充|延长|拉长|加长|多|长|高|猛增|激增|增添|添|新增|贵|增产|追加|高出|多出|加"
)
_DOWN = (
    "减少|减|下降|降低|降|下跌|跌|下滑|回落|缩小|缩减|萎缩|滑落|下调|缩短|压缩|少|节省"
    "|节约|削减|调低|收窄|压降|下浮|短|低|流失|缩水|便宜|锐减|骤降|减产|砍|裁|削|压|退"
)
_SIZES = "增幅|涨幅|降幅|跌幅|升幅|增速|减幅|增长率|增量|差距|相差|差额|差|变动|变化"
_PAST = "去年|上年|上一年|上月|上个月|上季度?|前一年|前年|上一?届|上个?赛季|年初|原来|原先|原有|原|过去|当时|最初|此前|之前|以前|同期"
ZH = Cues(
    first_left=re.compile(rf"(?:[从由自比较]|相比|相较|对比|不及|{_PAST})[^，。；{_SIGNS}]{{0,10}}(?:{PERIOD}[^，。；{_SIGNS}]{{0,10}})?$"),
    first_right=re.compile(r"^[^，。；]{0,4}(?:相比|比)"),
    second_left=re.compile(r"(?:至|到|为|成|达|达到|突破|变成|如今|现在|目前|今年)[^，。；]{0,4}$"),
    second_right=re.compile("$^"),
    change_left=re.compile(rf"(?:{_UP}|{_DOWN}|{_SIZES})(?:出|掉)?(?:了|为|达到?|约|近|逾|超过|高达|是|足有|有|整整|足足)*$"),
    change_right=re.compile(r"^的?(?:增幅|涨幅|降幅|跌幅|升幅|增长|下降|降低|差距)"),
    label=re.compile("第$"),
    foreign=re.compile(
        "预计|预期|目标|计划|预算|预测|力争|其中|分别|平均|年均|月均|每[年月]|复合|剔除|扣除|实际增|另|以及|同时|而(?!上|去|前|今|同|原|此|当)|但|却|由于|因为|包括|排名|名次|比分|赔率"
    ),
    yearly=re.compile("年均|平均每年|每年|月均|复合|平均增|实际|剔除|扣除"),
    held=re.compile("低于|高于|快于|慢于|超过|好于|不及"),
    other_base=re.compile("$^"),
    spread=re.compile("^(?:每|/)"),
    anaphor=re.compile("^[；：](?:[^，。]{0,6}(?:今年|去年|如今|现在|目前|同期|上年|则|仅|只|已))"),
    clause=re.compile("[；：]|，(?:而(?!上|去|前|今|同|原|此|当)|但|同时|其中|与此同时|另外|此外|相反|尽管|虽然)"),
    rise=re.compile("增加|增长|增至|上升|升至|上涨|涨到|提高|扩大|攀升|飙升|回升"),
    fall=re.compile("减少|减至|下降|降至|降低|下跌|跌至|下滑|回落|缩小|缩减|萎缩"),
)
CUES: dict[Language, Cues] = {Language.EN: EN, Language.ZH: ZH}
FREE_GAP_EN = re.compile(
    rf" ?(?:(?:or|and|so|thus|that|this|is|was|were|are|which|who|means?|meaning|meant|an?|the|of|by|up|down|to|in|other|words|i\.e\."
    rf"|with|nearly|about|around|roughly|some"
    r"|almost|just|only|over|under|more|less|than|exactly|total|overall|net|it|they|has|had|have|having|been|a|full|represent\w*|marking"
    r"|marks?|equivalent|equal|equals"
    r"|amount(?:s|ed|ing)|works|working|out|at|for|making|giving|there|now|compared|gone|went|fell|fallen|falling|r[oi]se|risen|rising"
    r"|gr[eo]wn?|growing|climb\w*"
    rf"|dropp?\w*|declin\w*|increas\w*|decreas\w*|shr[aiu]nk\w*|shrinking|los\w+|gain\w*|add\w*|sav\w+|cut\w*|reduc\w*|shedd?\w*"
    rf"|knock\w*|remov\w*|off|away"
    rf"|[a-z]+ly|sharp|steep|modest|slight|small|huge|significant|big|large|dramatic|{_SIZE_NOUN}|{PERIOD}|year|month|week|quarter"
    rf"|decade|last|this|previous|before|earlier"
    r"|same|figure|number)(?![a-z])[ ,]*+)*+\(?[+−-]?",
    re.IGNORECASE,
)
"""The words between the last comma and a change that still speak of what was said before it: which is a fall of."""
FREE_GAP_ZH = re.compile(
    rf"(?:同比|环比|一下子|一年|也就是|即|相当于|一举|一口气|共|总共|一共|实际|足足|整整|净|竟|直接|仅|只|刚好|恰好|正好"
    rf"|[比较与][^，]{{0,12}}|{PERIOD}[间内来里后]*"
    rf"|这|两者|前后|由此|从而|因此|累计|合计|又|再|约|近|逾|了|为|达|到|超过|高达|出|掉|有|是|其|总|{_PAST}|{_UP}|{_DOWN}|{_SIZES})*+"
)
"""The words between the last comma and a change that still speak of what was said before it: 十年间足足少了."""
