"""The words by which a statement is known again: who says it, what it is about, and what makes two statements differ."""

from __future__ import annotations

import re

from claimcheck.consistency.skeleton import NUMBER, PERIOD
from claimcheck.model import Language

_SIGNS = f"{NUMBER[1:-1]}{PERIOD[1:-1]}"
_ABOUT = (
    r"(?:about|around|roughly|some|nearly|almost|approximately|over|more than|less than|at least|only|just|an estimated|exactly|a total of)"
)
SPEECH: dict[Language, re.Pattern[str]] = {
    Language.EN: re.compile(
        rf"^[^,;:{_SIGNS}]{{0,60}}?\b(?:said|says|noted|notes|reported|reports|announced|stated|states|added|stressed|recalled|wrote"
        rf"|confirmed|showed"
        rf"|shows|pointed out|put it|told [^,]{{3,30}}?(?= that))(?: in [^,{_SIGNS}]{{3,30}})?(?: on {PERIOD})?(?: that|[,:])? "
        rf"|^according to [^,;{_SIGNS}]{{3,50}}, ",
        re.IGNORECASE,
    ),
    Language.ZH: re.compile(
        rf"^[^，；：{_SIGNS}]{{1,20}}?(?:表示|称|说|指出|通报说?|介绍说?|透露|显示|强调|宣布|写道|认为|证实)[，：]?"
        rf"|^据[^，；：{_SIGNS}]{{2,20}}，"
    ),
}
"""Who makes the statement, before it."""
SAID = re.compile(rf",? [^,;{_SIGNS}]{{3,40}} (?:said|says|noted|reported|announced|added)\.?$", re.IGNORECASE)
"""Who makes it, behind it."""
CHANGED: dict[Language, re.Pattern[str]] = {
    Language.EN: re.compile(
        r"\b(?:forecasts?|expect\w*|target\w*|plan(?:s|ned)?|initial\w*|original\w*|revis\w+|correct\w*|restat\w+|instead|later|after"
        r"|until|once"
        r"|today|estimat\w+|would|will|could|should|another|other|each|every|per|respectively|either|adjust\w*|real terms|nominal\w*"
        r"|exchange rates?"
        r"|not|never|if|budget\w*|preliminar\w+|provisional\w*|still|again|rang\w+|versions?|models?|previous\w*|then|former|new|old"
        r"|last|next"
        r"|same|half|quarter|excluding|including|wrongly|mistaken\w*|claim(?:s|ed)?|compared|than|against|meanwhile|elsewhere|whereas"
        r"|while)\b",
        re.IGNORECASE,
    ),
    Language.ZH: re.compile(
        "预计|预期|预测|计划|目标|初步|修订|修正|更正|原|曾|此前|之前|后来|改造|扩建|改建|目前|如今|现在|将|另|每|折算|折合|汇率|口径|调整|不是|并非|而是|误|力争"
        "|上年|去年|同期|其他|其它|分别|或|若|如果|半|季|日均|人均|平均|最高|最低|(?<![同环])比|(?<!比)较|新|旧|次|以来|至今|累计"
    ),
}
"""What tells of another time, plan, scope or kind: the values of two such statements may differ."""
ADJUNCT: dict[Language, re.Pattern[str]] = {
    Language.EN: re.compile(
        rf"^(?:in|at the end of|by|by the end of|as of|as at|for|on|during|over|since|at)(?: the)?(?: (?:year|month|whole of"
        rf"|end of))? ?(?:{PERIOD} ?(?:of )?)+$",
        re.IGNORECASE,
    ),
    Language.ZH: re.compile(rf"^(?:在|截至|截止|到|至)?{PERIOD}+(?:底|末|初|期间|全年|年底|年末)?$"),
}
"""A part of a sentence that only says when."""
AT_EN = re.compile(rf"^at (?:{_ABOUT} )?{NUMBER}$", re.IGNORECASE)
"""Net profit for 2019, at €65.2 million, was."""
LEVEL = re.compile(rf"(?:\b(?:was|were|is|are|at|been|of|amounted to|came to|stood at)|为|是|达|有) ?(?:{_ABOUT} )*{NUMBER}")
"""What says that a number is a level, whatever stands around it."""
FRONT_EN = re.compile(
    rf"^(?:with|at|measuring|weighing|spanning|covering|employing|boasting) (?:an? [a-z]+(?: [a-z]+)? of )?(?:(?:its|the|a total of"
    rf"|{_ABOUT}) )*{NUMBER}",
    re.IGNORECASE,
)
"""With 1,430 employees, the mill; At a length of 824 metres, the bridge."""
ALL_EN = re.compile(rf"^(?:all(?: the)?|the|these|those) {NUMBER} ", re.IGNORECASE)
"""All 241 patients enrolled in the trial."""
NARROW_EN = re.compile(r"\b(?:who|whose|with|without|that|aged|from)\b")
"""What makes all patients some of them."""
VERB_EN = re.compile(
    r" (?:is|was|are|were|has|had|have|remain\w*|became|becomes|rank\w*|runs?|makes?|made|took|takes|can|may|gives?|gave|stands?|stood"
    r"|holds?|held)\b.*"
)
TAIL_EN = re.compile(
    r"(?:,| and (?=[a-z]+(?:ed|s)\b)| and (?=(?:is|was|has|had|won|made|ran)\b)| which\b| that\b| who\b| when\b| where\b| because\b"
    r"| making\b| so\b).*"
)
CAUSE_ZH = re.compile("^(?:得益|由于|因|凭|依靠|受|为|随着)")
"""A part that gives a reason is no part of the measure."""
TAIL_ZH = re.compile("(?:可以|能|可|均|都|全部|是|让|使|在|已|也|足以|创|居(?=第|全|首|于)|占|无).*")
_STOP_WORDS = """
a about according all almost altogether amounted an and approximately are around as at be been between by came comes covered covers
during end entire estimated exactly for from full had has have her his hit in inhabitants is it its just lasts least measured
measures month months nearly numbered numbers of on only our out over overall people persons reached roughly runs s some stand
stands stood thanks that the their these they this those to total totaled totalled was were whole with year
"""
STOP_EN = frozenset(_STOP_WORDS.split())
"""Words that do not tell one measure from another."""
WORDS_EN = {
    "long": "length",
    "wide": "width",
    "broad": "width",
    "high": "height",
    "tall": "height",
    "deep": "depth",
    "weighs": "weight",
    "weighed": "weight",
    "weighing": "weight",
    "crowd": "attendance",
    "spectators": "attendance",
    "cost": "price",
    "costs": "price",
    "costing": "price",
    "residents": "population",
    "staff": "employ",
    "workforce": "employ",
    "workers": "employ",
}
"""Words that name one measure: 842 metres long, a length of 842 metres."""
STOP_ZH = frozenset("座的了共有为是达到得在中里均都被已其该这那全约近个总计合拥后，发生于超过仅只达")
"""Characters that do not tell one measure from another."""
