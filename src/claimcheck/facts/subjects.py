"""Whom a number is about: a name of the registry, a stranger ("Globex's revenue", 某某公司营收), or nobody that the text names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from claimcheck.facts.cue_words import OTHERS, SAYING
from claimcheck.facts.passages import Named, Passage
from claimcheck.model import Fact, Language, Span

IsWord: TypeAlias = Callable[[str], bool]
"""Tells whether an English word, in small letters, is an ordinary one."""

STRANGER = -1
"""Somebody whom the registry does not know."""

_NAME = r"[A-Z][\w&'’.-]*(?:\s+(?:of|the|and|&|de|la)?\s*[A-Z][\w&'’.-]*){0,4}"
_OWNING = re.compile(rf"(?<![\w-])({_NAME}?)['’]s?\s")
_GOVERNED = re.compile(
    rf"(?<![\w-])({_NAME})\s+(?:has|had|have|is|was|are|were|rose|fell|grew|sold|saw|ran|runs|spent|cut|drew|lost|won|held|holds|owns|made|makes|took|takes|gives|gave"
    r"|employs|sells|says|posts|gets|needs|offers|supports|uses|counts|serves|operates|produces|carries|treats|ships|delivers|provides|handles|covers|lists|expects|[a-z]{2,}ed)\b"
)
_APART = re.compile(rf"^(?:The\s+)?({_NAME}),$")
"""A clause that is a name and no more: "Linxi, the port at the river mouth, has ..."."""
_LONG_NAME = re.compile(r"^(?:The\s+)?([A-Z][\w&'’.-]+(?:\s+(?:(?:of|the|and|de|la)\s+)?[A-Z][\w&'’.-]+){1,4})(?=\s+[a-z])")
_COMPARED = re.compile(
    r"(?:\b(?:than|unlike|versus|vs\.?|against|compared\s+(?:with|to)|ahead\s+of|behind|beating|overtook|overtaking|outpacing|outperforming|surpassing|like|as\s+\w+\s+as|from\s+rival)\s+"
    r"(?:the\s+)?|(?:比|较|与|和|同|跟|不同于|优于|高于|低于|超过|超越|多于|少于|不如|不及|落后于|领先于))$",
    re.IGNORECASE,
)
"""What stands before somebody with whom another is compared."""
_COMMON = re.compile(
    r"^(?:The|A|An|In|On|At|By|For|From|Of|To|It|Its|This|That|These|Those|They|Their|He|She|We|Our|I|You|Your|And|But|Or|If|As|While|With|After|Before|Since|During|Between|Among|About|"
    r"Over|Under|Nearly|Almost|More|Less|Some|All|Both|Each|Every|No|Not|There|Here|When|Where|What|Which|Who|How|Why|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|"
    r"January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|"
    r"Q[1-4]|H[12]|FY\d*|YoY|QoQ|CEO|CFO|EU|US|UK|GDP|CPI|R&D|However|Meanwhile|Moreover|Besides|Instead|Furthermore|Additionally|Yesterday|Tomorrow|Nevertheless|Nonetheless|Similarly|Otherwise|Finally|Indeed|Thus|Hence|So|Yet|Then|Later|Earlier|Of|Elsewhere|[A-Z][a-z]+ly|Chinese|American|European|English|Total|Net|Gross|Annual|Average|Overall|Unit|Also|Still|Today|Now|Last|Next|First|Second|Third|"
    r"Revenue|Sales|Profit|Income|Staff|Employees|Headcount|Membership|Attendance|Visitors|Population|Exports|Imports|Inflation|Unemployment|Output|Production|Capacity|Prices?|Costs?|Spending|"
    r"Passengers?|Ridership|Enrolment|Enrollment|Students?|Customers?|Users?|Downloads?|Growth|Turnover|Operating|Demand|Orders|Traffic|Emissions|Donations?|Membership|Admissions?)$"
)
_CHINESE_BODY = re.compile(
    r"(?:[㐀-鿿]{2,8}的)?(?:[㐀-鿿A-Za-z](?<![的占为是有在和与及或比]))"
    r"{1,12}?(?:公司|集团|大学|学院|医院|银行|博物馆|美术馆|图书馆|体育馆|剧院|俱乐部|机场|港口?|基金会|协会|研究院|研究所|电站|风电场|航空|科技|机器人|股份|仪器|制药|食品|农场|合作社"
    r"|隧道|大桥|高铁|地铁|广场|中心|公园|保护区|湿地|球队|队|省|市|县|州|国|镇|村|岛|湖|山|寺|站)"
)
_CHINESE_SELF = re.compile(r"(?:该|本|这家|这所|这座|全|我|贵|此|各|两|多家|上述|一家|几家)[㐀-鿿]{0,3}$|^(?:该|本|这|全|我|上述|此|其|各)")
_LEADING = re.compile(
    r"^(?:[\s\d年月日季度第一二三四上下半财，、,]|在|截至|据|对于|关于|至于|而|但|不过|与此同时|同时|此外|另外|以来|随着|根据|按照|其中|由于|目前|到|至|末|底|初)+"
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
        taken = [*known, *passage.terms]
        strangers = [
            each
            for each in _find_strangers(passage, self._is_word)
            if not any(each.start < one.end and one.start < each.end for one in taken)
        ]
        found = sorted([*known, *strangers], key=lambda each: each.start)
        found = [
            each
            for number, each in enumerate(found)
            if STRANGER not in each.entities or not _stands_before(passage, each, found[number + 1 : number + 2])
        ]  # in "rival Corrigan" the rival is Corrigan
        plain = [each for each in found if not _COMPARED.search(passage.text[: each.start])]
        return plain or found

    @staticmethod
    def _is_proper(passage: Passage, start: int) -> bool:
        """Tell whether a Latin name is written as one: Apple, not apple. Names in small letters are rare enough to be lost."""
        letter = passage.text[start]
        return not ("a" <= letter <= "z") or passage.language is Language.ZH or not passage.text.islower()


def _stands_before(passage: Passage, each: Named, following: list[Named]) -> bool:
    """Tell whether a name of the registry follows at once, as in "rival Corrigan" and 同城对手北门流浪者."""
    return any(STRANGER not in other.entities and not passage.text[each.end : other.start].strip() for other in following)


def _find_strangers(passage: Passage, is_word: IsWord) -> Iterator[Named]:
    """Find names that look like subjects and stand in no registry."""
    text = passage.text
    stranger = frozenset({STRANGER})
    for match in OTHERS[passage.language].finditer(text):
        yield Named(match.start(), match.end(), stranger)
    if passage.language is Language.ZH:
        for clause in passage.clauses:
            words = text[clause.start : clause.end]
            lead = _LEADING.match(words)
            at = lead.end() if lead else 0
            body = _CHINESE_BODY.match(words, at)
            if body and not _CHINESE_SELF.search(body[0]):
                yield Named(clause.start + body.start(), clause.start + body.end(), stranger)
        return
    matches = [match for pattern in (_OWNING, _GOVERNED) for match in pattern.finditer(text)]
    for clause in passage.clauses:
        words = text[clause.start : clause.end]
        lead = len(words) - len(words.lstrip())
        for pattern in (_APART, _LONG_NAME):
            match = pattern.match(words.strip())
            if match and not _is_common(match[1], is_word) and not SAYING.match(words[lead + match.end(1) :].lstrip(" ,")):
                yield Named(clause.start + lead + match.start(1), clause.start + lead + match.end(1), stranger)
    for match in matches:
        if not _is_common(match[1], is_word) and not SAYING.match(text[match.end(1) :].lstrip()):
            yield Named(match.start(1), match.end(1), stranger)


def _is_common(name: str, is_word: IsWord) -> bool:
    """Tell whether a name is ordinary words with capitals, as at the beginning of a sentence: "Cheese accounted for ..."."""
    words = name.split()
    return all(_COMMON.match(word) for word in words) or (len(words) == 1 and is_word(name.lower()))
