"""A paragraph in both languages, split where the language changes: "Sales rose. 销量上升。", "Revenue / 收入", "Key findings 主要发现"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimcheck.model import Language, Span
from claimcheck.segment.script import CONFIDENT, HAN, LATIN, compares_in_length, count_phrase_words, find_words, weigh_languages

_LONGEST_LABEL = 160
_PHRASE = 3
"""So many words in lower case make a phrase; "Windows on ARM" is still a name."""

_TOKEN = re.compile(
    r"(?P<open>[(（\[【「『《“])|(?P<shut>[)）\]】」』》”])|(?P<quote>\")"
    r"|(?P<line>[\r\n]\s*|\t+|(?<=[ \u3000])[/|](?=[ \u3000])|[／｜])"
    r"|(?P<end>[。！？；…]+|(?<![.!?])[.!?]++(?=[\"”’」』)）】*_]*+(?:\s|\Z|[^\x00-\x7f])))",
)
_CLOSERS = re.compile('["”’」』)）】*_]*')
_LABEL = re.compile(
    rf"(?P<en>[^{HAN}]*[{LATIN}][^{HAN}]*?)[ \u3000]+(?P<zh>[^{LATIN}]*[{HAN}][^{LATIN}]*)"
    rf"|(?P<zh2>[^{LATIN}]*[{HAN}][^{LATIN}]*?)[ \u3000]+(?P<en2>[^{HAN}]*[{LATIN}][^{HAN}]*)",
)
_GLOSS = re.compile(r"\s*[(（\[【]")
_INTRODUCES = re.compile(r"[:：,，、][\s*_]*\Z")


@dataclass(frozen=True, slots=True)
class Mixture:
    """How a text that holds both languages may be split."""

    runs: tuple[tuple[Span, Language], ...]
    names: tuple[str, ...] = ()
    """The words of an English half that may be a mere name in a Chinese heading; empty where the split is certain."""


def find_mixture(text: str) -> Mixture | None:
    """Return the runs of each language, or None for a text in one language with quotations of the other."""
    if not compares_in_length(text, text):
        return None
    return _split_at_sentences(text) or _split_label(text)


def _split_at_sentences(text: str) -> Mixture | None:
    """Split where a sentence or a line ends and the language changes."""
    runs: list[tuple[Span, Language]] = []
    waiting: int | None = None
    pieces = _find_pieces(text)
    balances = [weigh_languages(text[piece.start : piece.end]).balance for piece in pieces]
    for piece, balance in zip(pieces, balances, strict=True):
        language = Language.EN if balance > 0 else Language.ZH
        doubtful = abs(balance) < CONFIDENT and not (len(pieces) == 2 and balance)  # noqa: PLR2004 - two labels
        if doubtful and runs:
            runs[-1] = (Span(runs[-1][0].start, piece.end), runs[-1][1])
        elif doubtful:
            waiting = piece.start if waiting is None else waiting
        elif runs and runs[-1][1] is language:
            runs[-1] = (Span(runs[-1][0].start, piece.end), language)
        else:
            runs.append((Span(piece.start if waiting is None else waiting, piece.end), language))
            waiting = None
    sides = {side: "\n".join(text[span.start : span.end] for span, language in runs if language is side) for side in Language}
    return Mixture(tuple(runs)) if compares_in_length(sides[Language.EN], sides[Language.ZH]) else None


def _find_pieces(text: str) -> list[Span]:
    """Cut a text at the ends of its sentences and lines, except inside brackets and quotation marks."""
    pieces, start, depth, quoted, at = [], 0, 0, False, 0
    for m in _TOKEN.finditer(text):
        if m.start() < at:
            continue
        kind = m.lastgroup
        if kind == "open":
            depth += 1
        elif kind == "shut":
            depth = max(0, depth - 1)
        elif kind == "quote":
            quoted = not quoted
        elif kind == "line":
            pieces.append(Span(start, m.start()))
            start, depth, quoted = m.end(), 0, False
        else:
            closers = _CLOSERS.match(text, m.end())
            end = closers.end() if closers else m.end()
            left = depth - sum(character in ")）】」』”" for character in text[m.end() : end])
            if left <= 0 and quoted == ('"' in text[m.end() : end]):
                pieces.append(Span(start, end))
                start, depth, quoted, at = end, 0, False, end
    pieces.append(Span(start, len(text)))
    return [piece for piece in pieces if text[piece.start : piece.end].strip()]


def _split_label(text: str) -> Mixture | None:
    """Split a heading or a label that is written in one language and then in the other."""
    m = _LABEL.fullmatch(text.strip()) if len(text) <= _LONGEST_LABEL else None
    if m is None:
        return None
    offset = len(text) - len(text.lstrip())
    first, second = ("en", "zh") if m["en"] is not None else ("zh2", "en2")
    if _GLOSS.match(m[second]) or _INTRODUCES.search(m[first]):
        return None
    english = m["en"] or m["en2"]
    words = find_words(english)
    if not words or len(words) < len(english.split()) - 1:
        return None
    spans = [(Span(*m.span(half)).shift(offset), Language(half[:2])) for half in (first, second)]
    certain = count_phrase_words(english) >= _PHRASE
    return Mixture(tuple(spans), () if certain else tuple(words))
