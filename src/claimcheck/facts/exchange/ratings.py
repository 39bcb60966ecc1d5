"""Verdicts as ratings of a ClaimReview and back: supported is 5 of 5 and 属实, refuted 1 and 不实; "Mostly false" and 谣言 are refuted."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from claimcheck.model import Fact, Language, SourceKind, Verdict

BEST, WORST = 5, 1
VALUES: dict[Verdict, int] = {Verdict.SUPPORTED: 5, Verdict.MIXED: 3, Verdict.OUTDATED: 2, Verdict.REFUTED: 1}
"""Ratings between the worst and the best. Not enough evidence has none: 3 would say that the claim is half true."""
NAMES: dict[Verdict, dict[Language, str]] = {
    Verdict.SUPPORTED: {Language.EN: "Supported", Language.ZH: "属实"},
    Verdict.MIXED: {Language.EN: "Mixed", Language.ZH: "部分属实"},
    Verdict.OUTDATED: {Language.EN: "Outdated", Language.ZH: "已过时"},
    Verdict.REFUTED: {Language.EN: "Refuted", Language.ZH: "不实"},
    Verdict.NOT_ENOUGH_EVIDENCE: {Language.EN: "Not enough evidence", Language.ZH: "证据不足"},
}
_WORDS: dict[Verdict, str] = {
    Verdict.SUPPORTED: (
        "supported|true|mostly true|correct|mostly correct|accurate|mostly accurate|confirmed|verified|geppetto checkmark|"
        "the geppetto checkmark|"
        "属实|屬實|基本属实|基本屬實|大致属实|大部分属实|真实|真實|真|正确|正確|基本正确|确实|事实|事實|真的"
    ),
    Verdict.MIXED: (
        "mixed|mixture|half true|half-true|partly true|partly false|partially true|partially false|partially correct|"
        "partly correct|"
        "部分属实|部分屬實|部分不实|部分不實|部分正确|部分正確|部分错误|部分錯誤|半真半假|真假参半|真假參半"
    ),
    Verdict.OUTDATED: "outdated|out of date|no longer true|已过时|已過時|过时|過時",
    Verdict.REFUTED: (
        "refuted|false|mostly false|not true|untrue|incorrect|mostly incorrect|inaccurate|not accurate|not correct|wrong|fake|hoax|"
        "debunked|fabricated|pants on fire|pants on fire!|four pinocchios|"
        "4 pinocchios|fake news|"
        "不实|不實|基本不实|虚假|虛假|假|假的|错误|錯誤|谣言|謠言|假消息|假新闻|伪造|偽造|不正确|不正確|不属实|不屬實|并非事实"
    ),
    Verdict.NOT_ENOUGH_EVIDENCE: (
        "not enough evidence|insufficient evidence|unproven|unverified|unverifiable|no evidence|lacks evidence|inconclusive|"
        "research in progress|"
        "证据不足|證據不足|无法证实|無法證實|无法核实|無法核實|尚无定论|尚無定論|未经证实|未經證實|存疑|待查证"
    ),
}
_BY_WORD = {word: verdict for verdict, words in _WORDS.items() for word in words.split("|")}
_UPPER, _LOWER = Decimal(4), Decimal(2)
"""From where on a rating, of 1 to 5, is supported, and down to where it is refuted."""
_OPPOSITE = {Verdict.SUPPORTED, Verdict.REFUTED}


def judge_fact(fact: Fact) -> Verdict:
    """Say what a registry says of its own entry: its verdict; without one, whether anything but the page itself speaks for it."""
    if fact.verdict is not None:
        return fact.verdict
    sourced = any(evidence.source.kind is not SourceKind.SELF for evidence in fact.evidence)
    return Verdict.SUPPORTED if sourced else Verdict.NOT_ENOUGH_EVIDENCE


def describe_rating(verdict: Verdict, language: Language) -> dict[str, object]:
    """Write a verdict as a Rating."""
    rating: dict[str, object] = {"@type": "Rating", "alternateName": NAMES[verdict][language]}
    if verdict in VALUES:
        rating |= {"ratingValue": VALUES[verdict], "bestRating": BEST, "worstRating": WORST}
    return rating


def read_rating(rating: object) -> tuple[Verdict | None, str]:
    """Read a Rating as a verdict; where there is none, the second says why."""
    if not isinstance(rating, dict):
        return None, "it has no reviewRating"
    name = rating.get("alternateName")
    said = _read_words(name) if isinstance(name, str) else None
    scaled = _read_scale(rating)
    if said is None or scaled is None:
        verdict = said or scaled
        return verdict, "" if verdict else "its rating is in no words and on no scale that can be read"
    if {said, scaled} == _OPPOSITE:
        return None, "the number and the words of its rating contradict each other"
    return said, ""


def _read_words(text: str) -> Verdict | None:
    """Read the whole of a rating in words, or what stands before a colon."""
    for each in (text, re.split("[:：]", text, maxsplit=1)[0]):
        word = " ".join(each.casefold().split()).strip(" .。!！\"'“”‘’「」【】")
        if word in _BY_WORD:
            return _BY_WORD[word]
    return None


def _read_scale(rating: dict[str, object]) -> Verdict | None:
    """Read a rating by where it stands between the worst and the best; schema.org takes them for 1 and 5 where they are left out."""
    value = _read_number(rating.get("ratingValue"))
    best, worst = _read_number(rating.get("bestRating", Decimal(BEST))), _read_number(rating.get("worstRating", Decimal(WORST)))
    if value is None or best is None or worst is None or not worst < best or not worst <= value <= best:
        return None
    scaled = (value - worst) / (best - worst) * (BEST - WORST) + WORST
    return Verdict.SUPPORTED if scaled >= _UPPER else Verdict.REFUTED if scaled <= _LOWER else Verdict.MIXED


def _read_number(value: object) -> Decimal | None:
    if isinstance(value, str):
        try:
            value = Decimal(value.strip())
        except InvalidOperation:
            return None
    return value if isinstance(value, Decimal) and value.is_finite() and value.adjusted() < len("1000000") else None
