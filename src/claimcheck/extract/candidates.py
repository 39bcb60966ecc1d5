"""A candidate becomes the draft of a claim: a trigger, or a numeral with its sign and rules, and what joins it (−5%, 3到5天)."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from claimcheck.extract.compounds import LINK, add_rest, add_smaller
from claimcheck.extract.durations import extend_mixed
from claimcheck.extract.edges import gated
from claimcheck.extract.grammar import Grammar
from claimcheck.extract.magnitudes import read_numeral
from claimcheck.extract.measures_zh import rate_unit
from claimcheck.extract.money import BEFORE_ZH
from claimcheck.extract.openings import Bound, Opening
from claimcheck.extract.ranges import CONNECTOR_EN, CONNECTOR_ZH, MINOR, add_minor, join_range, share_unit
from claimcheck.extract.rule import Draft, Site, draft_at
from claimcheck.model import Interval, Kind, Language, Span
from claimcheck.numerals import zh
from claimcheck.numerals.numeral import Numeral, to_decimal

_REACH = 26
"""How many characters before a numeral a rule may look at."""
_EMPTY = Numeral(Decimal(0))
_SIGN = gated(
    (
        r"(?P<tolerance>±|\+/-|正负|正負|plus or minus\s|plus-or-minus\s)\s?\Z"
        r"|(?:(?<![\w.)%）-])[-−－](?![-−])|(?i:\b(?:minus|negative)\s)|(?<![胜勝平0-9])[负負]的?"
        r"|(?:(?<=[，。：；、（(为為是])|\A)[负負]\s|零下|(?<![A-Za-z])below zero )\Z"
    ),
    re.ASCII,
)
_DATED = frozenset("月日号號")
"""Between two of these a dash is no sign: 6月1日-6月30日; it is one in 1月-10℃."""
_SIGN_ENDS = frozenset("-−－±+负負的下 ")


def read_candidate(grammar: Grammar, opening: Opening, text: str, found: tuple[int, re.Match[str]], floor: int) -> Draft | None:
    """Read a candidate with its trigger or those behind it or, where there is none, as a numeral; None where nothing reads it."""
    first, match = found
    start = match.start()
    if first == len(opening.triggers):
        return _read_number(grammar, text, start, match.end(), floor)
    for bound in opening.triggers[first:]:
        words = bound.trigger.match(text, start)
        if words is None or words.end() == start:
            continue
        site = Site(text, start, words.end(), _EMPTY, grammar.language, floor, match=words)
        draft = bound.rule.build(site)
        if draft is not None:
            draft.rule = draft.rule or bound.rule.name
            return draft if draft.kind is not Kind.FRACTION else _measured(grammar, text, _signed(text, draft, floor))
    number = grammar.number.match(text, start)
    return None if number is None else _read_number(grammar, text, start, number.end(), floor)


_PART_OF = re.compile(r" (?:of )?(?:an? |one )?(?P<scale>thousand|million|billion|trillion)\b| of(?: an?| one)?(?= [a-z])")
_UNITS = {Kind.QUANTITY, Kind.DURATION, Kind.MONEY, Kind.PERCENT, Kind.PERCENTAGE_POINTS}


def _signed(text: str, draft: Draft, floor: int) -> Draft:
    """Take in the sign of a fraction: minus three quarters."""
    sign = _SIGN.search(text, max(floor, draft.start - 16), draft.start) if draft.start and text[draft.start - 1] in _SIGN_ENDS else None
    if sign is not None and not sign["tolerance"] and isinstance(draft.value, Fraction):
        draft.value, draft.start = -draft.value, sign.start()
    return draft


def _measured(grammar: Grammar, text: str, draft: Draft) -> Draft:
    """Give a fraction the magnitude and the unit behind it: 1/2 h, 2¼ miles, two-thirds of a cup, three quarters million dollars."""
    if not isinstance(draft.value, Fraction) or not draft.rule.endswith(("/slash", "/sign", "/words")):
        return draft
    value = to_decimal(draft.value)
    end = draft.end
    part = _PART_OF.match(text, end) if grammar.language is Language.EN else None
    if part is not None:
        end = part.end()
        value = value * _SCALES[part["scale"]] if part["scale"] else value
    scaled = part is not None and bool(part["scale"])
    site = Site(text, draft.start, end, Numeral(value, length=end - draft.start), grammar.language, draft.start)
    for bound in grammar.followers[text[end : end + 1]]:
        site.after = bound.after.match(text, end)
        found = bound.rule.build(site) if site.after is not None else None
        if found is not None:
            if found.kind in _UNITS and found.unit not in _KITCHEN and (part is None or scaled or _is_one(text, part, found)):
                found.rule, found.closed = draft.rule, True
                return found
            break
    if scaled:
        draft.kind, draft.value, draft.end = Kind.COUNT, value, end
    return draft


_KITCHEN = {"cup", "tbsp", "tsp", "pint"}
"""Units here, classifiers there: 1/4 cup is 1/4杯."""


def _is_one(text: str, part: re.Match[str], found: Draft) -> bool:
    """Tell a part of one unit from a part of many: a third of an hour, two thirds of hour, half of the hours."""
    return text.endswith((" a", " an", " one"), 0, part.end()) or not text.endswith("s", 0, found.end)


_SCALES = {"thousand": Decimal(10**3), "million": Decimal(10**6), "billion": Decimal(10**9), "trillion": Decimal(10**12)}


def _read_number(grammar: Grammar, text: str, start: int, end: int, floor: int) -> Draft | None:
    numeral = read_numeral(grammar, text, start, end, floor)
    if numeral is None:
        return None
    end = start + numeral.length
    site = Site(text, start, end, numeral, grammar.language, floor)
    sign = None
    if text.startswith(("百分之", "千分之", "万分之"), max(0, start - 3)):
        sign = _SIGN.search(text, max(floor, start - 19), start - 3)
        if sign is not None and not sign["tolerance"] and isinstance(numeral.value, Decimal):
            site.numeral = replace(numeral, value=-numeral.value)
    elif start and text[start - 1] in _SIGN_ENDS and not (text[start - 2 : start - 1] in _DATED and text[end : end + 1] in _DATED):
        sign = _SIGN.search(text, max(floor, start - 16), start)
        if sign is not None and not sign["tolerance"] and isinstance(numeral.value, Decimal):
            site.numeral = replace(numeral, value=-numeral.value)
    draft = _apply(grammar, site, sign) or _provisional(grammar, site)
    if draft is not None and _glued(text, draft.end):
        return None
    if draft is not None and not draft.closed and _begins_bare(text[start]) and draft.kind in {Kind.QUANTITY, Kind.DURATION, Kind.COUNT}:
        draft.soft = True  # 万里, 千年: as often a figure of speech
    if draft is not None and sign is not None:
        draft.start = min(draft.start, sign.start())
        if sign["tolerance"]:
            draft.kind, draft.closed = Kind.TOLERANCE, True
    return draft


def _begins_bare(character: str) -> bool:
    """Tell whether a numeral begins with its magnitude: 万, 百万."""
    return character in "百千万亿萬億"


def _glued(text: str, end: int) -> bool:
    """221B, 40x7: digits that go on in letters which nothing reads are part of a name."""
    return text[end - 1].isdigit() and text[end : end + 1].isascii() and text[end : end + 1].isalpha()


def _provisional(grammar: Grammar, site: Site) -> Draft | None:
    """Read a lone character that only a range makes a number: 三到五天."""
    if grammar.language is Language.EN or not site.numeral.spelled or isinstance(site.value, Interval):
        return None
    draft = draft_at(site, Kind.COUNT)
    draft.rule = "ranges/zh/first"
    joined = extend_draft(grammar, site.text, draft)
    return joined if joined is not draft else None


def _apply(grammar: Grammar, site: Site, sign: re.Match[str] | None) -> Draft | None:
    """Try the rules that stand before the numeral, then those behind it, then the last resort."""
    head = sign.start() if sign is not None and not sign["tolerance"] and sign.end() == site.start else site.start
    text = site.text
    ending = grammar.endings[text[head - 1 : head]]
    before = None if ending is None else ending.search(text, max(site.floor, head - _REACH), head)
    if ending is not None and before is not None:
        for bound in ending.rules[(before.lastindex or 1) - 1 :]:
            draft = _try_before(bound, site, head)
            if draft is not None:
                return draft
    for bound in grammar.followers[text[site.end : site.end + 1]]:
        site.after = bound.after.match(text, site.end)
        if site.after is None:
            continue
        draft = bound.rule.build(site)
        if draft is not None:
            draft.rule = draft.rule or bound.rule.name
            return draft
    site.after = None
    draft = grammar.last(site)
    if draft is not None:
        draft.rule = draft.rule or f"counts/{grammar.language.value}/bare"
    return draft


def _try_before(bound: Bound, site: Site, head: int) -> Draft | None:
    before = bound.before.search(site.text, max(site.floor, head - _REACH), head)
    if before is None:
        return None
    after = bound.after.match(site.text, site.end) if bound.rule.after else None
    if bound.rule.after and after is None:
        return None
    site.before, site.after = before, after
    draft = bound.rule.build(site)
    site.before = site.after = None
    if draft is not None:
        draft.rule = draft.rule or bound.rule.name
    return draft


def _add_parts(grammar: Grammar, text: str, draft: Draft, numeral: Span) -> bool:
    """Add what is told in a smaller unit: the cents of dollars, the inches of feet; tell whether the claim is whole with it."""
    english = grammar.language is Language.EN
    if draft.kind is Kind.MONEY and (draft.end != numeral.end or (english and draft.start != numeral.start)):
        minor = MINOR.match(text, draft.end)
        second = _item(grammar, text, minor.end()) if minor else None
        if minor is not None and second is not None:
            return add_minor(draft, second) or (english and add_rest(draft, second, minor.group(), text))
    while english and draft.kind is Kind.QUANTITY and (link := LINK.match(text, draft.end)) is not None:
        smaller = _item(grammar, text, link.end())
        if smaller is None or not add_smaller(draft, smaller, link, text):
            break
    return False


def extend_draft(grammar: Grammar, text: str, draft: Draft) -> Draft:
    """Join what follows: the second half of a range, the minutes of an hour."""
    chinese = grammar.language is Language.ZH
    draft = extend_mixed(draft, text, chinese=chinese)
    if draft.closed or draft.numeral is None:
        return draft
    if _add_parts(grammar, text, draft, draft.numeral_span):
        return draft
    connector_pattern = CONNECTOR_ZH if chinese else CONNECTOR_EN
    places = [draft.end] if draft.end == draft.numeral_span.end else [draft.end, draft.numeral_span.end]
    for place in places:
        for connector in filter(None, (connector_pattern.match(text, place), CONNECTOR_EN.match(text, place) if chinese else None)):
            second = _item(grammar, text, connector.end())
            if second is None or second.start > connector.end() + 6:
                continue
            second = extend_mixed(second, text, chinese=chinese)
            joined = join_range(draft, second, connector, text, grammar.language)
            if joined is not None:
                return rate_unit(joined, text)
            if draft.kind is Kind.COUNT and draft.end == draft.numeral_span.end:
                share_unit(draft, second, connector)
    return draft


def _item(grammar: Grammar, text: str, start: int) -> Draft | None:
    """Read one claim that starts right here, a currency or 百分之 before it included."""
    lead = _LEAD.match(text, start)
    at = lead.end() if lead else start
    number = grammar.number.match(text, at)
    if number is None:
        return None
    item = _read_number(grammar, text, number.start(), number.end(), start)
    if item is None and grammar.language is Language.ZH and number.end() - number.start() == 1:
        numeral = zh.read_run(number.group())
        item = None if numeral is None else draft_at(Site(text, number.start(), number.end(), numeral, grammar.language, start), Kind.COUNT)
    return item


_LEAD = re.compile(rf"(?:{BEFORE_ZH})|百分之|千分之|万分之|第|零下|[-−](?=[0-9])|minus |about |约")
