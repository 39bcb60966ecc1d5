"""Where the words of a bound bound nothing: they compare, say across, are denied, or are half of another word."""

from __future__ import annotations

import re

from claimcheck.extract.bound_words import NOT_REACHED
from claimcheck.extract.rule import Draft
from claimcheck.model import Kind, Qualifier

ORDERS = {Kind.ORDINAL, Kind.RANK}
FLIPPED = {Qualifier.MORE_THAN: Qualifier.AT_MOST, Qualifier.LESS_THAN: Qualifier.AT_LEAST}
"""What a bound becomes that is denied."""
OF_RECORD = re.compile(
    r"\b(?:record|daily|weekly|monthly|annual|yearly|seasonal|summer|winter|nightly|all-time|previous|historical|new|[a-z]+est)\s\Z",
    re.IGNORECASE,
)
"""Behind these a maximum or minimum is a reading, and no bound."""
ACROSS = re.compile(
    r"\A\s?\Z|\b(?:stretch|extend|spread|travel|walk|rac|compet|contest|sprint|strung)(?:s|es|p?ed|p?ing)?\s\Z|\b(?:ran?|runs|held|won)\s\Z",
    re.IGNORECASE,
)
"""Before "over 12 kilometres" these make it say across, not more than; so does a number right before it."""
NEVER_PAST = re.compile(
    r"\b(?:not|never|cannot|can't|mustn't|won't|don't|didn't|hasn't)\s(?:be |been |be allowed to )?"
    r"(?:fall\w*|fell|drop\w*|dip\w*|go|goes|gone|rise\w*|rose|climb\w*|s[aiu]nk|get|got|heat\w*|stor\w+|ke[ep]\w+)?\s?(?:it |them )?\Z",
    re.IGNORECASE,
)
"""Before "below 60 percent" these deny it: never fell, do not heat it."""
_ANY_ZH = re.compile("[^，。；、]{0,8}任何?一")


def compares_zh(head: str, before: str, found: Qualifier, draft: Draft, text: str) -> bool:
    """Tell whether a word of a bound is none here: 高于第二名, 越过2.03米, 找不到三人, 赶超."""
    return (
        (draft.kind in ORDERS and found in FLIPPED and not text.startswith("百分位", draft.end))
        or (head in {"越过", "跨过"} and draft.kind is Kind.QUANTITY)
        or (head[:2] == "不到" and before in NOT_REACHED)
        or (head[:1] == "超" and before in {"赶", "反"})
        or (head[1:2] == "进" and draft.kind is not Kind.DURATION)
        or (found is Qualifier.MORE_THAN and _ANY_ZH.match(text, draft.end) is not None)
    )
