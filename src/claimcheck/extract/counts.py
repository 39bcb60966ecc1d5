"""Counts: 3,200 jobs, twenty-two thousand, a dozen, double-digit, 1280家, 17万余条; and what is left when no other rule reads a numeral."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract import offers
from claimcheck.extract.classifiers import CLASSIFIERS
from claimcheck.extract.rule import Draft, Rule, Site, close, draft_at, draft_over, triggered
from claimcheck.extract.written_numbers import read_count
from claimcheck.extract.years import year_en
from claimcheck.model import Kind, Qualifier
from claimcheck.numerals.numeral import Numeral
from claimcheck.numerals.trie import trie_pattern

_PEOPLE_EN = re.compile(
    r"(?:[ -](?:[a-z]+[ -]){0,2}?)(?:people|persons?|passengers|workers|employees|users|members|visitors|students|residents|protesters"
    r"|patients|engineers|staff|men|women|children|customers|applicants|volunteers|soldiers"
    r"|troops|players|teachers|doctors|nurses|officers|delegates|tourists|respondents|farmers|refugees|migrants|guests|voters|lawyers"
    r"|journalists|scientists|athletes|fans|spectators|participants|citizens|dockers|households|subscribers|jobs)\b"
)
_PEOPLE_ZH = {"人", "名", "位", "人次", "口", "口人", "余人"}

_CL = trie_pattern(CLASSIFIERS)
_MORE = r"(?:\s?(?P<more>[多余餘]))?"


def _count_zh(site: Site) -> Draft | None:
    """Read a numeral with its classifier: 1280家, 30多个, 十几名."""
    match = site.after
    if match is None:
        return None
    numeral = site.numeral
    word = match["classifier"]
    if word in {"间", "間"} and _AFTER_AND.search(site.text, 0, site.start) and _NO_ROOM.match(site.text, match.end()):
        return None  # 10000与20000间
    draft = draft_at(site, _kind(numeral))
    if numeral.extent is not None and not numeral.vague:
        draft.kind, draft.value = Kind.RANGE, numeral.extent
    if match["more"]:
        draft.qualifier = Qualifier.MORE_THAN
    if word in _PEOPLE_ZH:
        draft.unit = "person"
    first = site.text[site.start : site.start + 1]
    draft.soft = (
        numeral.spelled and numeral.span is None and (numeral.value == 1 or first in "百千万亿萬億" or numeral.value == Decimal("0.5"))
    )
    floor = word in {"层", "層", "楼"} and (
        site.text[site.start - 1 : site.start] in {"在", "于", "至", "到", "住"}
        or (site.text[site.start - 1 : site.start] in _HOUSES and not site.text.startswith(("高", "楼", "的", "建", "住", "以"), draft.end))
    )
    if (
        floor
        or word in {"届", "屆"}
        or (word == "次" and _SESSION.match(site.text, draft.end))
        or (
            word == "级"
            and numeral.spelled
            and numeral.value <= _GRADES
            and not site.text.startswith(("台阶", "石阶", "阶梯", "楼梯"), draft.end)
        )
    ):
        draft.kind, draft.soft = Kind.ORDINAL, draft.soft or word == "级"
        draft.context = "first" if floor else ""  # the 40th floor, or 40 floors
    return draft


_HOUSES = frozenset("厦廈楼樓店馆館")
"""The last characters of a building, before the number of its floor: 大厦9层, 酒店14层."""
_AFTER_AND = re.compile(r"[0-9十百千万亿%％]\s?[与和至到~～–—-]\s?\Z")
_NO_ROOM = re.compile(r"[，。；、）]|$|的|浮动|波动|不等|变化|徘徊|震荡|变动")
_SESSION = re.compile("会议|全会|全体会议|代表大会|会晤|峰会|常委会")


def _kind(numeral: Numeral) -> Kind:
    return Kind.VAGUE_COUNT if numeral.vague else Kind.COUNT


def _bare_zh(site: Site) -> Draft | None:
    """Read a numeral without classifier: digits always, characters only where they are more than one digit (三百, 两千)."""
    numeral = site.numeral
    text, end = site.text, site.end
    surface = text[site.start : end]
    if numeral.spelled and not site.before and not _is_whole(site):
        year = _spelled_year(site)
        if year is not None:
            return year
        long = (len(surface) > 1 or surface in "百千万亿萬億") and (
            numeral.scale != 1 or any(character in surface for character in "十百千万亿萬億拾佰仟点點廿卅")
        )
        zero = surface in {"零", "〇"} and (
            (text[site.start - 1 : site.start] in set("为至到成降是") and not re.match(r"[一-鿿]", text[end : end + 1]))
            or (text[site.start - 1 : site.start] in {"从", "由"} and _FROM_ZERO.match(text, end))
        )
        if not (long or zero):
            return None
        if surface[0] in "万亿兆萬億千百" and text[site.start - 1 : site.start] not in {"上", "近", "过", "逾", "超"}:
            return None
        if surface == "十" or (len(surface) == 2 and numeral.span is not None):  # noqa: PLR2004 - characters
            return None
    elif text[site.start - 1 : site.start].isascii() and text[site.start - 1 : site.start].isalpha():
        return None
    draft = draft_at(site, _kind(numeral))
    if numeral.extent is not None and not numeral.vague:
        draft.kind, draft.value = Kind.RANGE, numeral.extent
    draft.soft = surface[0] in "万亿兆萬億千百"
    return draft


def _is_whole(site: Site) -> bool:
    """Tell whether the numeral is all there is, as in a cell of a table."""
    return not site.text[: site.start].strip("负負- \n\t") and not site.text[site.end :].strip()


def _spelled_year(site: Site) -> Draft | None:
    """二零一七 without 年: four characters, each a digit, that write a year of our time."""
    surface = site.text[site.start : site.end]
    plain = len(surface) == 4 and not any(character in surface for character in "十百千万亿点")  # noqa: PLR2004 - a year
    return draft_at(site, Kind.YEAR) if plain and 1900 <= site.numeral.value < 2100 else None  # noqa: PLR2004 - our time


_GRADES = 12
_FROM_ZERO = re.compile(r"[\u4e00-\u9fff]{0,3}[到至]\s?[0-9一二三四五六七八九十百]")
_THING = re.compile(r" (?:[a-z]|[0-9][0-9.]*[ -]?[a-z]+ [a-z])")
_ONE_PRONOUN = re.compile(
    r"(?i:\b(?:the|this|that|no|any|each|every|which|another|only|some|new|old|good|bad|right|wrong|last|big|small|loved|by|as|at|for|or"
    r"|is|was|it's|not|than)\s$)"
)


_LISTED = re.compile(r"(?:[,;]? two\b(?! (?:thirds|fifths|sevenths|ninths))|,? and two(?=[,.;]| and\b|$))", re.IGNORECASE)
"""One that begins a count: one, two, three."""


def count_en(site: Site) -> Draft | None:
    """Any numeral of an English text that no rule of a unit has read."""
    numeral = site.numeral
    listed = _LISTED.match(site.text, site.end) is not None
    if numeral.value == 1 and numeral.spelled and numeral.scale == 1:
        before = site.text[max(0, site.start - 10) : site.start]
        if not listed and (not _THING.match(site.text, site.end) or _ONE_PRONOUN.search(before)):
            return None
    if site.text[site.start : site.end].lower() == "a dozen" and _PRICE.search(site.text, max(0, site.start - 12), site.start):
        return None
    year = year_en(site)
    if year is not None:
        return year
    draft = draft_at(site, _kind(numeral))
    if numeral.extent is not None and not numeral.vague:
        draft.kind, draft.value = Kind.RANGE, numeral.extent
    draft.soft = numeral.value == 1 and numeral.spelled and numeral.scale == 1 and not listed
    if _PEOPLE_EN.match(site.text, draft.end):
        draft.unit = "person"
    elif _NUMBERED.search(site.text, max(0, site.start - 30), site.start):
        draft.context = "first"
    return draft


_PRICE = re.compile(r"(?:[$€£¥][0-9.,]+|\b(?:dollars?|cents?|euros?|pounds?|yuan|pence|francs?|rupees?)) \Z")
"""What a dozen is the price of: 4.80 dollars a dozen."""
_NUMBERED = re.compile(
    r"\b(?:day|week|month|move|lap|round|minute|stage|game|turn|inning|hole|heat|session|verse|set|leg)s? "
    r"(?:[0-9]{1,3}, ){0,4}(?:[0-9]{1,3},? (?:and|or) )?\Z",
    re.IGNORECASE,
)
"""What is numbered and not counted: on day 3, at move 37 are 第3天, 第37步."""


def _soft_en(site: Site) -> Draft | None:
    """Both, a single, the pair: numbers only when the other side contradicts them."""
    match = site.match
    if match is None:
        return None
    word = match.group().lower()
    value = {
        "both": 2,
        "the pair": 2,
        "the duo": 2,
        "the trio": 3,
        "duo": 2,
        "trio": 3,
        "quartet": 4,
        "quintet": 5,
        "twins": 2,
        "two sides": 2,
        "two parties": 2,
        "three sides": 3,
        "three parties": 3,
        "两方": 2,
        "双方": 2,
        "两国": 2,
        "三国": 3,
        "四国": 4,
        "五国": 5,
        "六国": 6,
        "三方": 3,
        "四方": 4,
        "五方": 5,
        "六方": 6,
        "两岸": 2,
        "a single": 1,
        "a pair of": 2,
        "a trio of": 3,
        "a couple of": 2,
    }.get(word, 1)
    draft = draft_over(site, Kind.COUNT, Decimal(value))
    draft.soft, draft.closed = True, True
    return draft


_FIGURES = {"single": Decimal(1), "double": Decimal(2), "triple": Decimal(3), "个": Decimal(1)}


def _digits_long(site: Site) -> Draft | None:
    """Double-digit growth, a six-figure salary, 两位数增长, 六位数: how many digits, not which number."""
    match = site.match
    if match is None:
        return None
    size = match["size"].lower()
    draft = draft_over(site, Kind.COUNT, _FIGURES.get(size) or read_count(size) or Decimal(0), "digits")
    draft.soft, draft.closed = True, True
    return draft


def _whole(site: Site) -> Draft | None:
    """百分百: mostly an adverb, a number where the other side writes 100%."""
    draft = draft_over(site, Kind.PERCENT, Decimal(100), "%")
    draft.soft = not _WHOLE_BEFORE.search(site.text, max(0, site.start - 4), site.start) or not _WHOLE_AFTER.match(site.text, site.end)
    return close(draft)


_WHOLE_BEFORE = re.compile(r"(?:^|率|达|达到|高达|是|为|達到?|為|到|至)\Z")
_WHOLE_AFTER = re.compile(r"[，。；、！？）]|$")


EN = (
    *offers.EN,
    *triggered(
        "counts/en/digits-long",
        _digits_long,
        r"(?i:\b(?P<size>single|double|triple|two|three|four|five|six|seven|eight|nine)[- ](?:digits?|figures?)\b)",
    ),
    *triggered(
        "counts/en/soft",
        _soft_en,
        (
            r"(?i:\b(?:both(?! (?:sides|of which|ways))|a single|two sides|two parties|three parties|three sides|a pair of|a trio of"
            r"|the trio|duo|trio|quartet|quintet|twins)\b)"
        ),
    ),
)
SOFT_ZH = (
    *triggered("counts/zh/whole", _whole, r"百分百"),
    *triggered(
        "counts/zh/parties",
        _soft_en,
        r"[两双三四五六](?:方(?!面|法|向|便|针|案|式|子|块|米|寸|形|圆|根|阵|会谈)|国(?=[总政关领元经贸首外之间人签在将就]))",
    ),
)
"""These are looked for before what is silent: they say a number where the other side contradicts it."""
ZH = (
    *offers.ZH,
    *triggered("counts/zh/digits-long", _digits_long, r"(?P<size>[一二两三四五六七八九个1-9])位[数數](?:字(?!化))?(?!组|位)"),
    Rule(
        "counts/zh/classifier",
        _count_zh,
        after=rf"{_MORE}\s?(?!出[头頭]|位[于於置])(?P<classifier>{_CL}|[节節](?=课|課|车厢|車廂|电池|電池|比赛|比賽|实验|實驗))",
    ),
    Rule("counts/zh/more", _bare_zh, after=r"\s?(?P<more>[多余餘])(?=[\u4e00-\u9fff])(?!年|的是)"),
    Rule("counts/zh/plus", _bare_zh, after=r"\+"),
)


def count_zh(site: Site) -> Draft | None:
    """Any numeral of a Chinese text that no rule of a unit or a classifier has read."""
    return _bare_zh(site)


FIGURE_WORDS = tuple(word for word in _FIGURES if word.isascii())
