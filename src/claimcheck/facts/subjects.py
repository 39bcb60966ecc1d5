"""Whom a number is about: a name of the registry, a stranger ("Globex's revenue", 某某公司营收), or nobody that the text names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from claimcheck.facts.cue_words import OTHERS, SAYING
from claimcheck.facts.passages import Named, Passage
from claimcheck.model import Fact, Language

IsWord: TypeAlias = Callable[[str], bool]
"""Tells whether an English word, in small letters, is an ordinary one."""

_SAYING_NEAR = 20
STRANGER = -1
"""Somebody whom the registry does not know."""

_NAME = r"[A-Z][\w&'’.-]*(?:\s+(?:of|the|and|&|de|la)?\s*[A-Z][\w&'’.-]*){0,4}"
_OWNING = re.compile(rf"(?<![\w-])({_NAME}?)['’]s?\s")
_GOVERNED = re.compile(
    rf"(?<![\w-])({_NAME})\s+(?:has|had|have|is|was|are|were|rose|fell|grew|sold|saw|ran|runs|spent|cut|drew|lost|won|held|holds|owns|made|makes|took|takes|gives|gave"
    r"|employs|sells|says|posts|gets|needs|offers|supports|uses|counts|serves|operates|produces|carries|treats|ships|delivers|provides|handles|covers|lists|expects|[a-z]{2,}ed)\b"
)
_APART = re.compile(rf"(?:The\s+)?({_NAME}),$")
"""A clause that is a name and no more: "Linxi, the port at the river mouth, has ..."."""
_ELSEWHERE = re.compile(rf"(?:In|At|For|Across)\s+(?:the\s+(?:city|town|county|state|province|village|region)\s+of\s+)?({_NAME}),$")
"""A clause that moves to another place: "In the city of Norden, burglaries fell"."""
_LONG_NAME = re.compile(r"(?:The\s+)?([A-Z][\w&'’.-]+(?:\s+(?:(?:of|the|and|de|la)\s+)?[A-Z][\w&'’.-]+){1,4})(?=\s+[a-z])")
_COMPARED = re.compile(
    r"(?:\b(?:than|unlike|versus|vs\.?|against|compared\s+(?:with|to)|ahead\s+of|behind|beating|overtook|overtaking|outpacing|outperforming|surpassing|like|as\s+\w+\s+as|from\s+rival|outside|beyond|apart\s+from|except\s+for)\s+"
    r"(?:the\s+)?|(?:比|较|与|和|同|跟|不同于|优于|高于|低于|超过|超越|多于|少于|不如|不及|落后于|领先于))$",
    re.IGNORECASE,
)
"""What stands before somebody with whom another is compared."""
_COMPARED_NAME = re.compile(r"\b(?:than|unlike|against|versus)\s+(?:the\s+)?[A-Z][a-z]")
_ANAPHORS = {
    Language.EN: re.compile(r"\b[Tt]he\s+([A-Za-z][a-z]{2,})\b(?!\s+[A-Z])"),
    Language.ZH: re.compile("(?:该|本|这家|这座|这所)([㐀-鿿])"),
}
_SAME_NOUN = {"校": "学"}
_OF_OTHER = re.compile(
    r"(?:['’]s?)?\s+(?:[a-z-]+\s+){0,2}(?:rival|competitor|supplier|parent|owner|predecessor|successor|neighbou?r|partner|subsidiary|customer|sister)s?\b"
    r"|的(?:主要|最大)?(?:竞争)?(?:对手|同行|供应商|母公司|前身|邻居|子公司|客户|股东)"
)
"""What follows somebody whose rival, owner or neighbour is spoken of."""
_SPEAKING = re.compile(
    r"[㐀-鿿]{0,4}?(?:称|说|表示|误写|写道|报道|指出|认为|宣称|透露|披露|援引|误称|误报)|\s+(?:claims|says|said|wrote|writes|reports|reported|thinks)\b"
)
_TITLE = re.compile("《[^》]{1,40}》")
_COMMON = re.compile(
    r"^(?:The|A|An|In|On|At|By|For|From|Of|To|It|Its|This|That|These|Those|They|Their|He|She|We|Our|I|You|Your|And|But|Or|If|As|While|With|After|Before|Since|During|Between|Among|About|"
    r"Over|Under|Nearly|Almost|More|Less|Some|All|Both|Each|Every|No|Not|There|Here|When|Where|What|Which|Who|How|Why|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|"
    r"January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|"
    r"Q[1-4]|H[12]|FY\d*|YoY|QoQ|CEO|CFO|EU|US|UK|GDP|CPI|R&D|However|Meanwhile|Moreover|Besides|Instead|Furthermore|Additionally|Yesterday|Tomorrow|Nevertheless|Nonetheless|Similarly|Otherwise|Finally|Indeed|Thus|Hence|So|Yet|Then|Later|Earlier|Of|Elsewhere|[A-Z][a-z]+ly|Chinese|American|European|English|Total|Net|Gross|Annual|Average|Overall|Unit|Also|Still|Today|Now|Last|Next|First|Second|Third|"
    r"Revenue|Sales|Profit|Income|Staff|Employees|Headcount|Membership|Attendance|Visitors|Population|Exports|Imports|Inflation|Unemployment|Output|Production|Capacity|Prices?|Costs?|Spending|"
    r"Passengers?|Ridership|Enrolment|Enrollment|Students?|Customers?|Users?|Downloads?|Growth|Turnover|Operating|Demand|Orders|Traffic|Emissions|Donations?|Membership|Admissions?)$"
)
_CHINESE_BODY = re.compile(
    r"(?:[㐀-鿿]{2,8}的)?(?:[㐀-鿿A-Za-z](?<![的占为是有在和与及或比内期所]))"
    r"{1,12}?(?:公司|集团|大学|学院|医院|银行|博物馆|美术馆|图书馆|体育馆|剧院|俱乐部|机场|港口?|基金会|协会|研究院|研究所|电站|风电场|航空|科技|机器人|股份|仪器|制药|食品|农场|合作社"
    r"|隧道|大桥|高铁|地铁|广场|中心|公园|保护区|湿地|汽车|超市|电信|通信|移动|传媒|影业|出版社|酒店|保险|证券|地产|置业|物流|能源|电力|钢铁|铁路|乳业|药业|车型|品牌"
    r"|球队|队|省|市(?!场|值|民)|县|州|国(?!内|际|家)|镇|村|岛|湖|山|寺|站)"
)
_COMMON_RUN = re.compile(
    "公司|集团|全[市省国年球]|显示|数据|预计|截至|以及|此外|其中|同比|环比|实现|完成|累计|的|去年|今年|有|将|把|被|据|称|说|对|在"
)
_DATED_NAME = re.compile(r"[㐀-鿿]{3,12}?(?=(?:于|自|在)?(?:(?:19|20)\d\d年|第?[一二三四]季度|前三季度|[上下]半年))")
"""What stands before a year at the beginning of a clause: 泰萨罗自动化2024年营收 ..."""
_CHINESE_SELF = re.compile(r"(?:该|本|这家|这所|这座|全|我|贵|此|各|两|多家|上述|一家|几家)[㐀-鿿]{0,3}$|^(?:该|本|这|全|我|上述|此|其|各)")
_LEADING = re.compile(
    r"^(?:[\s\d年月日季度第一二三四上下半财，、,]|截至|据|对于|关于|至于|而|但|不过|与此同时|同时|此外|另外|以来|随着|根据|按照|其中|由于|目前|到|至|末|底|初)+"
)


class Entities:
    """Who is who in a registry: names that one fact lists together are one entity."""

    def __init__(self) -> None:
        """Begin without anybody."""
        self._parents: dict[int, int] = {}
        self._facts: dict[str, frozenset[int]] = {}

    def enter(self, fact: Fact, keys: list[int]) -> None:
        """Take the names of a fact, by their numbers in the index of names, for one entity."""
        for key in keys:
            self._parents.setdefault(key, key)
            self._parents[self.find(key)] = self.find(keys[0])
        self._facts[fact.key] = frozenset(keys)

    def find(self, key: int) -> int:
        """Give the entity of a name."""
        while self._parents.setdefault(key, key) != key:
            self._parents[key] = self._parents[self._parents[key]]
            key = self._parents[key]
        return key

    def of(self, fact: Fact) -> int | None:
        """Give the entity of a fact; None where it names nobody."""
        keys = self._facts.get(fact.key)
        return self.find(min(keys)) if keys else None


class Subjects:
    """Finds the subjects of sentences."""

    def __init__(self, entities: Entities, is_word: IsWord) -> None:
        """Take the entities of a registry, and what tells ordinary English words from names."""
        self._entities = entities
        self._is_word = is_word
        self._nouns: defaultdict[str, set[int]] = defaultdict(set)
        """By the last word of a name, or its last Chinese character, the keys of the names that end with it."""
        self._endings: set[str] = set()
        """What Chinese names end with: 风电场 alone is no stranger where a wind farm is registered."""

    def enter(self, name: str, key: int) -> None:
        """Take a name, so that "the institute" and 该行 find whom they stand for."""
        last = name.rsplit(maxsplit=1)[-1].lower() if name.isascii() and " " in name else name[-1:] if not name.isascii() else ""
        self._endings.update(name[start:] for start in range(1, len(name) - 1) if not name.isascii())
        if last:
            self._nouns[_SAME_NOUN.get(last, last)].add(key)

    def named(self, passage: Passage) -> list[Named]:
        """Give the subjects that a sentence names, in order, without those with whom another is compared."""
        if passage.named is None:
            passage.named = self._find(passage)
        return passage.named

    def _find(self, passage: Passage) -> list[Named]:
        known = [
            Named(hit.start, hit.end, frozenset({self._entities.find(hit.key)}))
            for hit in passage.names
            if self._is_proper(passage, hit.start)
        ]
        known += self._find_anaphors(passage, known)
        taken = [*((each.start, each.end) for each in known), *((hit.start, hit.end) for hit in passage.terms)]
        strangers = [
            each
            for each in _find_strangers(passage, self._is_word)
            if passage.text[each.start : each.end] not in self._endings
            and not any(each.start < end and start < each.end for start, end in taken)
        ]
        found = sorted([*known, *strangers], key=lambda each: each.start)
        found = [
            each
            for number, each in enumerate(found)
            if STRANGER not in each.entities or not _stands_before(passage, each, found[number + 1 : number + 2])
        ]  # in "rival Corrigan" the rival is Corrigan
        found = [turned for each in found if (turned := _turn_from(passage, each)) is not None]
        plain = [each for each in found if not _COMPARED.search(passage.text[: each.start])]
        passage.compares = 0 < len(plain) < len(found) or _COMPARED_NAME.search(passage.text) is not None
        return plain or found

    def _find_anaphors(self, passage: Passage, known: list[Named]) -> list[Named]:
        """Find what stands for the name that the text gave last: the institute, 该行."""
        found = []
        around = (passage, *reversed(passage.before), *reversed(passage.earlier), *passage.headings)
        for match in _ANAPHORS[passage.language].finditer(passage.text):
            keys = self._nouns.get(_SAME_NOUN.get(match[1].lower(), match[1].lower()), set())
            bearers = {self._entities.find(key) for key in keys}
            if not bearers or any(each.start < match.end() and match.start() < each.end for each in known):
                continue
            last = self._last_named(around, match.start())
            if last in bearers:
                found.append(Named(match.start(), match.end(), frozenset({last})))
        return found

    def _last_named(self, around: Sequence[Passage], start: int) -> int:
        """Give the entity that was named last before a place of the first of some sentences."""
        for number, each in enumerate(around):
            hits = [hit for hit in each.names if number or hit.end <= start]
            if hits:
                return self._entities.find(hits[-1].key)
        return STRANGER

    @staticmethod
    def _is_proper(passage: Passage, start: int) -> bool:
        """Tell whether a Latin name is written as one: Apple, not apple. Names in small letters are rare enough to be lost."""
        letter = passage.text[start]
        return not ("a" <= letter <= "z") or passage.language is Language.ZH or not passage.text.islower()


def _turn_from(passage: Passage, each: Named) -> Named | None:
    """Take the rival or the owner of somebody for a stranger; nobody is meant by customers who are counted, or by a stranger's."""
    other = _OF_OTHER.match(passage.text, each.end)
    if other is None:
        return each
    counted = any(hit.start < other.end() and other.start() < hit.end for hit in passage.terms)
    unsure = counted or STRANGER in each.entities or passage.text[each.start].islower()
    return None if unsure else Named(each.start, each.end, frozenset({STRANGER}))


def _stands_before(passage: Passage, each: Named, following: list[Named]) -> bool:
    """Tell whether a name of the registry follows at once, as in "rival Corrigan" and 同城对手北门流浪者."""
    return any(STRANGER not in other.entities and not passage.text[each.end : other.start].strip() for other in following)


def _find_strangers(passage: Passage, is_word: IsWord) -> Iterator[Named]:
    """Find names that look like subjects and stand in no registry."""
    stranger = frozenset({STRANGER})
    found = [match.span() for match in OTHERS[passage.language].finditer(passage.text)]
    found += [match.span() for match in _TITLE.finditer(passage.text)]
    found += _find_bodies(passage) if passage.language is Language.ZH else _find_names(passage, is_word)
    last = max((hit.start for hit in passage.names), default=-1)  # who only speaks of somebody is no subject; who speaks of itself is one
    return (Named(start, end, stranger) for start, end in found if last < end or not _SPEAKING.match(passage.text, end))


def _find_bodies(passage: Passage) -> list[tuple[int, int]]:
    """Find Chinese names of bodies at the beginning of clauses: 清禾市中医院, 南边的镜湖."""
    found = []
    for clause in passage.clauses:
        words = passage.text[clause.start : clause.end]
        lead = _LEADING.match(words)
        body = _CHINESE_BODY.match(words, lead.end() if lead else 0)
        if body and not _CHINESE_SELF.search(body[0]):
            found.append((clause.start + body.start(), clause.start + body.end()))
        dated = _DATED_NAME.match(words)
        if dated and not _COMMON_RUN.search(dated[0]) and not _CHINESE_SELF.search(dated[0]):
            found.append((clause.start + dated.start(), clause.start + dated.end()))
    return found


def _find_names(passage: Passage, is_word: IsWord) -> list[tuple[int, int]]:
    """Find English names: with a verb or 's behind them, at the beginning of a clause, or alone in one."""
    text = passage.text
    matches = [match for pattern in (_OWNING, _GOVERNED) for match in pattern.finditer(text)]
    for clause in passage.clauses:
        start = clause.start + len(text[clause.start : clause.end]) - len(text[clause.start : clause.end].lstrip())
        end = len(text[: clause.end].rstrip())
        matches += [match for pattern in (_APART, _LONG_NAME, _ELSEWHERE) if (match := pattern.match(text, start, end))]
    return [
        match.span(1)
        for match in matches
        if not _is_common(match[1], is_word) and not SAYING.match(text[match.end(1) : match.end(1) + _SAYING_NEAR].lstrip(" ,"))
    ]


def _is_common(name: str, is_word: IsWord) -> bool:
    """Tell whether a name is ordinary words with capitals, as at the beginning of a sentence: "Cheese accounted for ..."."""
    words = name.split()
    return all(_COMMON.match(word) for word in words) or (len(words) == 1 and is_word(name.lower()))
