"""What a numeral counts, in a word or two, for pairing: "3,200 new jobs" counts jobs, 1280家门店 counts 门店."""

from __future__ import annotations

import re

from claimcheck.extract.rule import Draft
from claimcheck.model import Kind, Language

_STOP = (
    "of|in|on|at|by|to|for|from|and|or|with|per|a|an|the|than|as|is|are|was|were|has|have|had|will|that|which|who|when|while|during|since"
    "|after|before|over|under|about|between|into|this|last|next|each|every|more|less|year|years|its|their|his|her"
    "|but|so|not|if|were|been|be|it|they|he|she|we|you|i|rose|fell|out|up|down|all|across|within|ago|later|earlier|off|through|until|also"
    "|per|including|worth"
)
_NOUNS = re.compile(rf"[ \u00a0-](?!(?:{_STOP})\b)(?P<head>[A-Za-z][A-Za-z'’-]*)(?:[ -](?!(?:{_STOP})\b)(?P<next>[a-z][a-z'’-]*))?")
_HAN = re.compile(r"(?:的|多|余)?(?P<head>[\u4e00-\u9fff]{1,4})")
_CUT = re.compile(r"[的了在是和与及或，。、为有被将已等也都就]")
_COUNTED = {Kind.COUNT, Kind.VAGUE_COUNT, Kind.RANGE, Kind.ORDINAL, Kind.RANK, Kind.RATE, Kind.FRACTION}


def read_context(draft: Draft, text: str, language: Language) -> str:
    """Return the head of the noun behind a count, or the empty string."""
    if draft.kind not in _COUNTED or (draft.kind is Kind.RANGE and draft.unit not in {None, "person"}):
        return ""
    if language is Language.EN:
        match = _NOUNS.match(text, draft.end)
        return (match["next"] or match["head"]).lower() if match else ""
    match = _HAN.match(text, draft.end)
    return _CUT.split(match["head"])[0] if match else ""
