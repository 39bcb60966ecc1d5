"""Ranks and ordinals: second-largest, No. 2, top 50, third, 3rd, 第二大, 前五十, 第三次, 第三章."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.rule import Draft, Rule, Site, draft_at, draft_over, triggered
from claimcheck.model import Kind
from claimcheck.numerals.en_ordinals import ORDINAL_WORDS, read_ordinal
from claimcheck.numerals.en_words import CARDINALS, SCALE_WORDS
from claimcheck.numerals.trie import trie_pattern

_SUPERLATIVE = (
    r"(?:largest|biggest|highest|lowest|smallest|best|worst|most|least|longest|tallest|richest|busiest|fastest|oldest|youngest|greatest"
    r"|deadliest|poorest|leading|wealthiest|strongest|deepest|hottest|coldest|heaviest|ranked"
    r"|cheapest|safest|warmest|wettest|driest|fewest|brightest|densest|hardest|quickest|slowest|shortest|steepest|widest|farthest|furthest"
    r"|[a-z]+iest)"
)
ORDINAL = "|".join(sorted((word for word in ORDINAL_WORDS if word != "zeroth"), key=len, reverse=True))
_COMPOUND = rf"(?:{trie_pattern([*CARDINALS, *SCALE_WORDS])}(?:[ -](?:and )?|(?<=ty)[–—‑](?=[a-z]+th|first|second|third))){{0,24}}"


def _superlative(site: Site) -> Draft | None:
    match = site.match
    number = read_ordinal(match["ordinal"]) if match else None
    return None if number is None else draft_over(site, Kind.RANK, number)


def _ordinal(site: Site) -> Draft | None:
    match = site.match
    if match is None:
        return None
    surface = match["ordinal"]
    number = read_ordinal(surface)
    if number is None:
        return None
    before = site.text[max(0, site.start - 14) : site.start]
    if (
        surface.lower() == "second"
        and re.search(r"\b(?:a|per|each|every|split|to|will|would|\d)\s$", before)
        and not re.match(r" [a-z]+", site.text[site.end : site.end + 4])
    ):
        return None
    if (
        number < 4  # noqa: PLR2004 - small numbers rank
        and not surface[0].isdigit()
        and re.match(r"[,.;:!?)]|$|\s(?:and foremost|of all|thing|things|place)\b", site.text[site.end : site.end + 14])
        and not _PLACED.search(before)
        and site.text.strip() != surface  # the whole of a cell
    ):
        return None  # First, check the invoice
    ranked = re.search(
        r"\b(?:rank(?:s|ed|ing)?|came|finish(?:ed|es)?|placed|place[sd]? (?:it )?|positioned|in|seeded)\s$", before
    ) and re.match(r"(?: place\b| in\b| globally| among| worldwide| nationwide| overall|[.,;]|$)", site.text[site.end : site.end + 12])
    draft = draft_over(site, Kind.RANK if ranked and number < 10000 else Kind.ORDINAL, number)  # noqa: PLR2004 - small numbers rank
    draft.soft = number == 1
    if (
        re.match(
            r"[ -](?:country|reading|time|half|floor|hand|person|degree|party|rate|class|tier|edition|generation|grade)\b",
            site.text[site.end : site.end + 12],
        )
        and number <= 3  # noqa: PLR2004 - small numbers rank
    ):
        draft.soft = True
    if _RUNNING.match(site.text, site.end):
        draft.context = "consecutive"
    anniversary = re.match(r"[ -](?:anniversary|birthday)\b", site.text[site.end : site.end + 13])
    if anniversary:
        draft.unit = "year"
    return draft


_PLACED = re.compile(
    r"\b(?:the|a|rank(?:s|ed|ing)?|came|come|comes|finish(?:ed|es|ing)?|placed|place|in|is|was|seeded|its|his|her|their|our)\s$|['’]s\s$"
)


_RUNNING = re.compile(r"[ -](?:consecutive|straight|successive)\b|[ -][a-z]+ (?:running|in a row|in succession)\b")


def _number_rank(site: Site) -> Draft | None:
    """No. 2, number one, #4; a No. 16 bus and the number 9 shirt are names."""
    if not isinstance(site.numeral.value, Decimal):
        return None
    draft = draft_at(site, Kind.RANK)
    if _NUMBERED.match(site.text, site.end):
        draft.kind, draft.soft = Kind.ORDINAL, True
    return draft


_NUMBERED = re.compile(r" (?:bus|tram|train|trolleybus|shirt|jersey|gate|lane|court)\b")


def _last(site: Site) -> Draft | None:
    """Read the last four, the last 16: who is left in a cup."""
    return draft_at(site, Kind.RANK) if site.numeral.value in {4, 8, 16, 32} else None


def _top(site: Site) -> Draft | None:
    draft = draft_at(site, Kind.RANK)
    if draft.end > site.end and _FOLLOWED.match(site.text, draft.end):
        draft.context = "first"  # 前三位顾客 are the first three
    return draft


_FOLLOWED = re.compile(r"(?<=[名位])(?!的|和|与|分别|依次|为|是|有|中|就|都)[\u4e00-\u9fff]")
_RANK_TAIL = (
    r"(?:大(?!楼|会|赛|道|桥|学|队|街|厦|奖|方|型|修|客|家)|高(?!峰|级|中|速|楼)|多(?!次)|强|低|长(?!度)|富|贵|小(?!时|组|学|区)|快|好"
    r"|重要|繁忙|名|位(?!置)|受欢迎|便宜|古老|深|热)"
)
_RANK_CUE = re.compile(
    r"(?:排名|排|位居|位列|名列|列|居|获得?|跻身|升至|降至|跌至|升到|世界|全球|全国|国内|全省|全市|行业|亚洲|欧洲|销量|成绩|高居|稳居|退居"
    r"|位于|冲上|夺得)$"
)


def _di(site: Site) -> Draft | None:
    """第三 with what it counts: 第三大 is a rank, 第三次 an ordinal, 排名第二 a rank, 第三章 a label."""
    value = site.numeral.value
    if not isinstance(value, Decimal) or value != int(value) or site.numeral.span is not None:
        return None
    draft = draft_at(site, Kind.ORDINAL)
    rest = site.text[site.end : site.end + 4]
    label = _LABEL_ZH.match(rest)
    if label:
        draft.rule, draft.soft, draft.context = "labels/zh/di", True, label.group()
        draft.end += len(label.group())
        return draft
    rank = re.match(_RANK_TAIL, rest)
    if rank:
        draft.kind = Kind.RANK
        draft.end += len(rank.group())
    else:
        classifier = _DI_CLASSIFIER.match(site.text, site.end)
        if classifier:
            draft.end = classifier.end()
        elif _RANK_CUE.search(site.text[max(0, draft.start - 4) : draft.start]):
            draft.kind = Kind.RANK
        elif re.match(r"[\u4e00-\u9fff]", rest) and value == 1:
            draft.soft = True
    draft.soft = draft.soft or value == 1
    return draft


_LABEL_ZH = re.compile(
    r"(?:交响|协奏|奏鸣|弦乐四重奏)曲|[章节條条款页頁卷版部集册冊编回课篇](?!年|赛|分|点|约|日|次性|件|队|门|电影|手机|作品|法|车|影片|纪录片)"
)
_DI_CLASSIFIER = re.compile(
    r"(?:周年|人次|架次|[个個次家名位届屆期批轮輪代任艘座台辆架条條项項本部种種场場起例年月日天周季阶級级等层層局站段步号號支只颗棵件份版只枚张套所间句])(?:工程)?"
)


def _phase(site: Site) -> Draft | None:
    """三期工程, 二期 before what is built in phases."""
    value = site.numeral.value
    if not isinstance(value, Decimal) or value > 20:  # noqa: PLR2004 - small numbers rank
        return None
    before = site.text[max(0, site.start - 2) : site.start]
    if before[-1:] in {"分", "共", "建", "有"} and before not in {"扩建", "新建", "续建", "改建", "在建", "患有"}:
        return draft_at(site, Kind.COUNT)  # 分三期建设
    return draft_at(site, Kind.ORDINAL)


EN = (
    *triggered("ranks/en/superlative", _superlative, rf"(?i:\b(?P<ordinal>[0-9]+(?:st|nd|rd|th)|{ORDINAL})[- ]{_SUPERLATIVE}\b)"),
    *triggered(
        "ranks/en/ordinal",
        _ordinal,
        (
            r"(?i:(?<![\w.-])(?P<ordinal>[0-9][0-9,]{0,40}(?:st|nd|rd|th)"
            rf"|{_COMPOUND}(?:{ORDINAL}))\b(?!-(?:person|hand|party|degree|rate|class|tier|grader?)\b))(?!['’]s)"
        ),
    ),
    Rule("ranks/en/number", _number_rank, before=r"(?:(?<![A-Za-z])(?:No\.?|Nos?\.|number|Number|NO\.)[ \u00a0]?)"),
    Rule(
        "ranks/en/last",
        _last,
        before=r"(?:\bthe last )",
        after=r"(?=[.,;!?)]|$| (?:of the|for|at|in|on|with|after|by|as|where|and|since|stage)\b)",
    ),
    Rule("ranks/en/top", _top, before=r"(?:\b[Tt]op[ -](?:the )?)", after=r"(?!\s?(?:%|percent|per cent))"),
)
ZH = (
    Rule("ranks/zh/di", _di, before=r"第\s?"),
    Rule(
        "ranks/zh/qian",
        _top,
        before="(?<!目)(?<!之)(?<!以)(?<!此)(?<!年)(?<!月)(?<!日)(?<!天)(?<!周)前",
        after="(?!(?:个)?(?:年|月|季|天|日|周|小时|半|分钟|%|％|成))(?:强|名|位|大(?!学|会|奖)|甲)?",
    ),
    Rule("ranks/zh/phase", _phase, after=r"期(?=[^，。、；\s]{0,4}(?:癌|肿瘤|瘤|白血病)|工程|项目|建设|临床|试验|竣工|厂房)"),
    Rule("ranks/zh/number", _number_rank, before=r"(?<![A-Za-z])(?:No\.?|NO\.)\s?"),
)
