"""Ends of English sentences: not after U.S., No. 2, e.g., Mr., J. K., 5 p.m. Monday, nor in 3.5, "Really?" he asked, or Wait... what."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(
    r"(?<![.!?…])(?P<mark>\.(?: \.)++|[.!?…]++)(?P<closers>[\"'”’)\]»*_]*+)(?P<space>\s+|\Z|(?=[\u3400-\u9fff]))"
    r"(?P<next>[\"'“‘(\[«*_¿¡]*(?P<word>\w*))",
)
_AROUND = "\"'“”‘’()[]{}«»*_#-–—/,;:"
_LONGEST_WORD = 40

_NEVER = frozenset(
    """mr mrs ms mx dr prof rev hon gen col lt sgt capt maj cmdr adm gov sen rep pres st mt ft messrs mmes fr sr jr esq
    vs v cf viz e.g eg i.e ie approx ca al resp incl excl esp fig figs eq eqs sec secs ch chap vol vols ed eds trans pp
    dept univ assn bros mfg tel ext est min max avg temp""".split(),  # noqa: SIM905 - a list of words reads as words
)
"""They never end a sentence."""
_NUMBERED = frozenset("no nos nr p pp art sec fig para line ver cap jan feb mar apr jun jul aug sep sept oct nov dec".split())  # noqa: SIM905 - as above
"""They do not before a digit."""
_SOMETIMES = frozenset(
    """inc ltd corp co llc plc bros etc a.m p.m am pm u.s u.k u.n e.u d.c u.s.a ph.d m.d b.a m.a b.c a.d jr sr est ave blvd rd sq
    mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec""".split(),  # noqa: SIM905 - a list of words reads as words
)
"""They end one only before a word that begins one."""
_STARTERS = frozenset(
    """the a an it its he his she her they their we our you your i in on at by for from to with as if when while although though since
    after before until because but and or so yet this that these those there here however moreover meanwhile instead then thus
    therefore still also nor not no what who why how where which some many most few all both each every one another other others
    today yesterday last next more""".split(),  # noqa: SIM905 - a list of words reads as words
)


def find_english_ends(text: str) -> Iterator[int]:
    """Yield the offset behind each sentence but the last."""
    start = 0
    for m in _END.finditer(text):
        end = m.end("closers")
        if end < len(text) and _ends_here(text, start, m):
            yield end
            start = end


def _ends_here(text: str, start: int, m: re.Match[str]) -> bool:
    """Tell whether a full stop, or another mark, ends the sentence that begins at `start`."""
    word, mark = m["word"], m["mark"]
    if word[:1].islower() and ("\n" not in m["space"] or mark == "."):
        return False
    if mark != ".":
        return True
    near = text[max(start, m.start() - _LONGEST_WORD) : m.start()]
    words = near.rsplit(None, 1)
    if not words or near[-1].isspace():
        return True
    first = len(near) < _LONGEST_WORD and (len(words) == 1 or not words[0].strip(f"{_AROUND} \t\r\n"))
    return _word_ends(words[-1].strip(_AROUND), word, first=first)


def _word_ends(before: str, after: str, *, first: bool) -> bool:
    """Tell whether a sentence may end between two words with a full stop behind the first of them."""
    known = before.lower()
    if known in _NEVER or (known in _NUMBERED and after[:1].isdigit()):
        return False
    if first and (known.isdigit() or len(known) == 1):
        return False  # the number of a list item: 1. or A.
    initial = len(before) == 1 and before.isupper()
    if initial or known in _SOMETIMES or _is_acronym(before):
        return after.lower() in _STARTERS
    return True


def _is_acronym(word: str) -> bool:
    """Tell whether a word is letters with full stops between them: U.S, Ph.D."""
    return "." in word and all(len(part) <= 2 and part.isalpha() for part in word.split("."))  # noqa: PLR2004 - Ph.D.
