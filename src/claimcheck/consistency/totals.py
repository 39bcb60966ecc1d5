"""Totals whose parts do not add up: 120 people, 45 men, 50 women and 35 children; 共50辆车，由14辆电车、22辆公交车和9艘渡轮组成."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.agreement.measure import SHARE
from claimcheck.consistency.contradiction import Contradiction, write_size
from claimcheck.consistency.estimate import dimension_of, estimate
from claimcheck.consistency.skeleton import NUMBER, SPREAD, Skeleton
from claimcheck.model import Change, Claim, Kind, Language
from claimcheck.wording import quote

CUES: dict[Language, re.Pattern[str]] = {
    Language.EN: re.compile(
        r"\b(?:made up of|consist(?:s|ed|ing) of|compris(?:es|ed|ing)|composed of|(?:divided|split|broken down|distributed|shared)"
        r" (?:into|between|among|as follows)|splits into|nobody else|no one else|no other|none (?:in|of) any other|in all|together"
        r"|altogether"
        r"|all told|(?:a |grand |combined |overall )*total (?:of|was|is|came)|totall?(?:ing|ed|s)|add(?:s|ed|ing)? up to|sum of|make up"
        r"|namely"
        r"|(?:one|two|three|four|five|both|all) (?:parts|segments|groups|phases|sources|stages|classes|kinds|branches|divisions))\b"
        rf"|{NUMBER}[^,;:{NUMBER[1:-1]}]{{0,60}}(?::| [–—-] )|\([^()]*{NUMBER}\),[^()]*\([^()]*{NUMBER}\) and [^()]*\([^()]*{NUMBER}\)",
        re.IGNORECASE,
    ),
    Language.ZH: re.compile(
        rf"组成|組成|构成|構成|分为|分成|分[别別][为是為]|合计|合計|共计|总计|一共|加起来|相加|之和|总数|总量|总额|[两二三四五六]者|三方"
        rf"|没有其他|再无|没有一"
        rf"|(?:分|共|只有|来源)[两二三四五六七八九2-9](?:段|期|批|次|项|部分|个阶段|类)|即"
        rf"|{NUMBER}[^，。；：{NUMBER[1:-1]}]{{0,12}}(?:：|:|——|（)"
    ),
}
"""What says that parts are all of a total."""
CANCELS: dict[Language, re.Pattern[str]] = {
    Language.EN: re.compile(
        r"\b(?:includ\w+|among|such as|especially|notably|mainly|of (?:which|whom)|at least|(?<!no )other\b|others|rest|remain\w*|while"
        r"|than|compared"
        r"|against(?![,.]| and)|between|rose|fell|up\b(?! of)|down|per|each|every|average|respectively|further|another|more|additional"
        r"|also|either|or)\b",
        re.IGNORECASE,
    ),
    Language.ZH: re.compile("其中|包括|等(?!级)|其余|剩|另|还有|比|较|增|降|升|从|平均|每|以上|以下|超过|至少|或|既|又"),
}
"""What says that they need not be all, or that they are no parts."""
_SEPARATOR = re.compile(r",|;|\band\b|\bplus\b|、|，|；|和|及|与|）|\)", re.IGNORECASE)
_PAIR = re.compile(
    rf"(?:{NUMBER} (?:men|boys|males?) and {NUMBER} (?:women|girls|females?)|{NUMBER} (?:women|girls|females?) and {NUMBER} (?:men|boys"
    rf"|males?)"
    rf"|男性?[^，。]{{0,4}}{NUMBER}人?[，、]女性?[^，。]{{0,4}}{NUMBER}|女性?[^，。]{{0,4}}{NUMBER}人?[，、]男性?[^，。]{{0,4}}{NUMBER})"
)
"""Two parts that are always all."""
_INCLUDED = re.compile(r"\b(?:including|of which)\b|其中|包括", re.IGNORECASE)
_GROUPS = re.compile("[组組类批段期部]$")
"""What a total is divided into, not a part of it: 分成两组."""
_BRACKET = re.compile(rf"{NUMBER} ?[(（] ?{NUMBER}")
_MOST_PARTS = 12
_OTHERS = re.compile(r"\bothers?\b|其他|其它", re.IGNORECASE)
_ROUNDINGS = Fraction(2, 100)
"""How far rounded shares may be from 100 percent together."""
_BEHIND = 16
"""How far behind the last share "others" may stand."""
_SIGN = re.compile(NUMBER)
_BARE = re.compile(
    r"^(?:[,.;]|$| (?:and|were|was|are|is|had|have|went|came|in|to|at|from|by|of them|men|women|boys|girls|seats|votes|suffered|died"
    r"|stayed|chose|took|live"
    r"|lived|work|worked|voted|will|belong\w*|sit|sits|play|travelled|go)\b)"
)
"""What stands behind a part that counts what was counted before: four were treated."""
HEAD: dict[Language, re.Pattern[str]] = {
    Language.EN: re.compile(
        rf"^of (?:the|its|their|all|all the|these|some)? ?{NUMBER} [^,;:]{{1,60}}, $|{NUMBER}(?: [^,;:]{{1,60}})?(?:,|:"
        rf"| [–—-]) (?:of (?:which|whom) |with |including |[a-z]+ )?$",
        re.IGNORECASE,
    ),
    Language.ZH: re.compile(
        rf"(?:共|总)[^，。；]{{0,12}}{NUMBER}[^，。；]{{0,12}}[，：（][^，。；{NUMBER[1:-1]}]{{0,12}}$"
        rf"|{NUMBER}[^，。；]{{0,8}}中，[^，。；{NUMBER[1:-1]}]{{0,8}}$"
    ),
}
"""A total, up to the first of the parts that follow: 共造成19人受伤，重伤6人."""
_OF_EN = re.compile(rf"{NUMBER} of (?:its|the|their|his|her) {NUMBER}", re.IGNORECASE)
"""The first part with its total: won 22 of its 38 matches, drew 9 and lost 11."""
OVERLAP: dict[Language, re.Pattern[str]] = {
    Language.EN: re.compile(
        r"\b(?:both|also|some|several|multiple|overlap\w*|more than one|while|than|compared|between|rose|fell|grew|increased|up\b(?! of)"
        r"|down|per|each"
        r"|every|average|respectively|further|another|more|additional|either|or|use[ds]?|own(?:ed)?|have|had|speak|like[ds]?|read"
        r"|play(?:ed)?|know|said|chose|before|after)\b",
        re.IGNORECASE,
    ),
    Language.ZH: re.compile("等(?!级)|另|还|比|较|增|降|升|从|平均|每|以上|以下|超过|至少|或|既|又|也|多选|会|使用|拥有|选择|喜欢"),
}
"""What says that one thing may be counted among several parts."""


def check_totals(skeleton: Skeleton) -> Iterator[Contradiction]:
    """Add the parts of a sentence that holds nothing but a total and its parts, and hold the sum against the total."""
    signs = list(_SIGN.finditer(skeleton.text))
    claims = [skeleton.claims[sign.group()] for sign in signs]
    if re.search(SPREAD, skeleton.text) or _BRACKET.search(skeleton.text):
        return  # a range is no sum, and a number in brackets behind another is the same: 24亿（2.4B）
    told = next((number for number, claim in enumerate(claims) if claim.value == len(claims) - 2 and _is_worded(claim)), None)
    if told is not None:
        del signs[told], claims[told]  # the three segments brought in 493 million: ...
    if not 2 < len(claims) <= _MOST_PARTS or len({dimension_of(claim) for claim in claims}) > 1:  # noqa: PLR2004 - a total and two parts
        return
    text, language = skeleton.text, skeleton.language
    gaps = [text[left.end() : right.start()] for left, right in pairwise(signs)]
    pair = bool(_PAIR.search(text)) and len(claims) == 3  # noqa: PLR2004
    whole = pair or (bool(CUES[language].search(text)) and not CANCELS[language].search(text))
    least = bool(_INCLUDED.search(gaps[0])) and claims[0].kind in {Kind.MONEY, Kind.QUANTITY}
    if not whole and not least:
        return
    found = []
    for total, members, between in ((claims[0], claims[1:], gaps[1:]), (claims[-1], claims[:-1], gaps[:-1])):
        parts = [part for part in members if not _GROUPS.search(part.surface)]
        if len(parts) > 1 and all(_SEPARATOR.search(gap) for gap in between):
            contradiction = judge_sum(total, parts, least=not whole)
            if contradiction is None:
                return
            found.append(contradiction)
        if least and not whole:
            break
    yield from found[:1]


def _is_worded(claim: Claim) -> bool:
    """Tell whether a number is written without digits, as a number of parts usually is."""
    return not any(character.isdecimal() for character in claim.surface)


def check_shares(skeleton: Skeleton) -> Iterator[Contradiction]:
    """Add shares of which the last is that of all others: no more than 100 percent."""
    signs = list(_SIGN.finditer(skeleton.text))
    claims = [skeleton.claims[sign.group()] for sign in signs]
    if len(claims) < 3 or any(dimension_of(claim) != SHARE or claim.change is Change.BY for claim in claims):  # noqa: PLR2004
        return
    gaps = [skeleton.text[left.end() : right.start()] for left, right in pairwise(signs)]
    last = gaps[-1] + skeleton.text[signs[-1].end() :][:_BEHIND]
    sizes = [size for claim in claims if (size := estimate(claim))]
    if _OTHERS.search(last) and not OVERLAP[skeleton.language].search(skeleton.text) and all(map(_SEPARATOR.search, gaps)):
        sums = [sum(((size.low + size.high) / 2 for size in sizes[start:]), Fraction(0)) for start in range(len(sizes))]
        if any(abs(each - 1) <= _ROUNDINGS for each in sums):
            return
        low, middle = sum(size.low for size in sizes), sum((size.low + size.high) / 2 for size in sizes)
        if low > 1 and len(sizes) == len(claims):
            written = " + ".join(quote(claim) for claim in claims)
            yield Contradiction("CC202", (claims[-1], *claims[:-1]), f"{written} is {write_size(Fraction(middle), SHARE)}, more than 100%")


def check_parts(skeleton: Skeleton, before: Skeleton | None) -> Iterator[Contradiction]:
    """Hold parts against a total at the head of their sentence, or alone in the sentence before.

    Such parts need not be all, so only a sum above the total contradicts it.
    """
    text, language = skeleton.text, skeleton.language
    signs = list(_SIGN.finditer(text))
    claims = [skeleton.claims[sign.group()] for sign in signs]
    if OVERLAP[language].search(text) or re.search(SPREAD, text) or not 1 < len(claims) <= _MOST_PARTS:
        return
    gaps = [text[left.end() : right.start()] for left, right in pairwise(signs)]
    behind = [*gaps, text[signs[-1].end() :]]
    head = text[: signs[1].start()]
    if len(claims) > 2 and HEAD[language].search(head) and (claims[0].kind is not Kind.COUNT or len(claims) > 3 or ":" in head):  # noqa: PLR2004
        found = _judge_parts(claims[0], claims[1:], gaps[1:], language)
    elif len(claims) > 2 and _OF_EN.search(text[: signs[1].end()]):  # noqa: PLR2004 - a part, its total and another part
        found = _judge_parts(claims[1], [claims[0], *claims[2:]], gaps[2:], language)
    elif before is not None and len(before.numbers) == 1 and (language is Language.ZH or all(map(_BARE.match, behind))):
        found = _judge_parts(before.numbers[0], claims, gaps, language)
    else:
        return
    if found is not None:
        yield found


def _judge_parts(total: Claim, parts: Sequence[Claim], gaps: Sequence[str], language: Language) -> Contradiction | None:
    """Hold parts of one unit, each below the total, against it; None where the sum is not above it."""
    units = {part.unit for part in parts}
    chinese = units == {total.unit} and len({claim.surface[-1] for claim in (total, *parts)}) == 1
    same = chinese if language is Language.ZH else units <= {None, total.unit}
    whole, sizes = estimate(total), [estimate(part) for part in parts]
    if len(parts) < 2 or not same or whole is None or any(size is None or size.low > whole.high for size in sizes):  # noqa: PLR2004
        return None
    return judge_sum(total, parts, least=True) if all(map(_SEPARATOR.search, gaps)) else None


def judge_sum(total: Claim, parts: Sequence[Claim], *, least: bool = False) -> Contradiction | None:
    """Hold the sum of some parts against their total, each within its rounding; None where they fit, or measure different things.

    With `least` the parts need not be all: only a sum above the total contradicts it.
    """
    whole, sizes = estimate(total), [estimate(part) for part in parts]
    known = [size for size in sizes if size is not None]
    if whole is None or len(known) != len(sizes) or any(size.dimension != whole.dimension for size in known):
        return None
    if total.change is Change.BY or sum(part.change is Change.BY for part in parts) > 1:
        return None
    summed = known[0]
    for size in known[1:]:
        summed += size
    if summed.meets(whole) or (least and summed.low <= whole.high):
        return None
    middle = (summed.low + summed.high) / 2
    written = " + ".join(quote(part) for part in parts)
    return Contradiction("CC202", (total, *parts), f"{written} is {write_size(middle, whole.dimension)}, not {quote(total)}")
