"""The dictionary forms an English word may come from, by rule: studies -> study, stopped -> stop, went -> go, modernised -> modernize."""

from __future__ import annotations

from collections.abc import Iterator

_IRREGULAR_ROWS = """
be am is are was were been being|have has had having|do does did done|go went gone|say said|get got gotten|make made
know knew known|think thought|take took taken|see saw seen|come came|find found|give gave given|tell told|feel felt|become became
leave left|put|mean meant|keep kept|let|begin began begun|show shown|hear heard|run ran|hold held|bring brought
write wrote written|sit sat|stand stood|lose lost|pay paid|meet met|set|learn learnt|lead led|understand understood
speak spoke spoken|spend spent|grow grew grown|win won|teach taught|buy bought|send sent|build built|fall fell fallen|cut
sell sold|draw drew drawn|break broke broken|rise rose risen|drive drove driven|choose chose chosen|eat ate eaten|seek sought
wear wore worn|forget forgot forgotten|fight fought|throw threw thrown|catch caught|fly flew flown|sleep slept|hide hid hidden
shake shook shaken|strike struck|sing sang sung|swim swam swum|drink drank drunk|ride rode ridden|hang hung|bear bore borne
lie lay lain lying|steal stole stolen|tear tore torn|wake woke woken|freeze froze frozen|shoot shot|sink sank sunk
swear swore sworn|bite bit bitten|blow blew blown|deal dealt|dig dug|feed fed|forgive forgave forgiven|lend lent|light lit
ring rang rung|shine shone|shut|spread|sweep swept|weep wept|bend bent|burn burnt|creep crept|dream dreamt|kneel knelt|lay laid
lean leant|leap leapt|overcome overcame|undergo underwent|bind bound|bleed bled|breed bred|stick stuck|swing swung|bet|hit|hurt
quit|split|cost|man men|woman women|child children|person people persons|foot feet|tooth teeth|mouse mice|goose geese|wife wives
life lives|knife knives|leaf leaves|half halves|wolf wolves|shelf shelves|thief thieves|good better best|bad worse worst
far further farther furthest|little less least|many more most|old elder eldest|crisis crises|analysis analyses|basis bases
thesis theses|phenomenon phenomena|criterion criteria|medium media|index indices indexes|matrix matrices|vertex vertices
die died dying|tie tied tying|withdraw withdrew withdrawn|arise arose arisen|mistake mistook mistaken|prove proven|flee fled
forbid forbade forbidden|foresee foresaw foreseen
"""
IRREGULAR = {form: row.split()[0] for row in _IRREGULAR_ROWS.replace("\n", "|").split("|") for form in row.split()[1:]}
"""Irregular forms and the word they belong to."""

_ENDINGS = (
    ("ies", ("y",)),
    ("s", ("",)),
    ("es", ("",)),
    ("ied", ("y",)),
    ("ier", ("y",)),
    ("iest", ("y",)),
    ("ily", ("y",)),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
    ("er", ("", "e")),
    ("est", ("", "e")),
    ("ings", ("", "e")),
    ("ers", ("", "e")),
    ("bly", ("ble",)),
    ("ally", ("", "al")),
    ("ly", ("", "e")),
)
"""An ending of inflection or derivation, and what the stem may have had in its place."""
_DOUBLING = frozenset({"ed", "ing", "er", "est"})
"""Endings before which a consonant doubles: stopped, running, bigger."""
_SHORTEST_STEM = 2
_VOWELS = "aeiou"


def lemmas(word: str) -> Iterator[str]:
    """Yield the forms that a lower-case word may be listed under, the likeliest first, itself foremost."""
    yield word
    if word in IRREGULAR:
        yield IRREGULAR[word]
    for stem in _stems(word):
        if len(stem) >= _SHORTEST_STEM:
            yield stem
            yield from _respelled(stem)
    yield from _respelled(word)


def _stems(word: str) -> Iterator[str]:
    """Take off one ending."""
    for ending, originals in _ENDINGS:
        if not word.endswith(ending):
            continue
        stem = word[: -len(ending)]
        if ending in _DOUBLING and stem[-1:] == stem[-2:-1] and stem[-1:] not in _VOWELS:
            yield stem[:-1]
        for original in originals:
            yield stem + original


def _respelled(word: str) -> Iterator[str]:
    """Turn British spelling into American, which the lexicon is written in."""
    if "is" in word:
        for ending in ("ise", "isation", "ising"):
            if word.endswith(ending):
                yield word[: -len(ending)] + "iz" + ending[2:]
    if "our" in word:
        yield word.replace("our", "or")
    if word.endswith("tre"):
        yield word[:-2] + "er"
    if "ence" in word:
        yield word.replace("ence", "ense")
