"""Which rules may read at a place, by the character there: at 3 the dates and the clock times, at 半 what begins with a half.

`edges.py` reads off each pattern the characters with which it can begin or end. A table is made for a character when a text first has it,
and a pattern is compiled when it is first tried, once, whatever the tables in which it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import Generic, TypeVar

from claimcheck.extract.edges import Edge, closing, gated, opening
from claimcheck.extract.rule import Rule
from claimcheck.numerals import zh

Match = Callable[[str, int], "re.Match[str] | None"]
_T = TypeVar("_T")
_NAMED = re.compile(r"\(\?P<\w+>")
_RUNS = (frozenset("0123456789"), frozenset(zh.HAN_NUMERALS))
_RUN = re.compile(f"([0-9]+)|[{zh.HAN_NUMERALS}]+")
_FIGURE = "0"
"""It stands for all ten figures."""


class Bound:
    """A rule whose own patterns are compiled when they are first needed: most texts need few."""

    def __init__(self, rule: Rule) -> None:
        """Keep the rule."""
        self.rule = rule

    @cached_property
    def trigger(self) -> re.Pattern[str]:
        """The words that the rule finds by itself."""
        return re.compile(self.rule.trigger, re.ASCII)

    @cached_property
    def before(self) -> re.Pattern[str]:
        """What ends where the numeral begins."""
        return re.compile(rf"(?:{self.rule.before})\Z", re.ASCII)

    @cached_property
    def after(self) -> re.Pattern[str]:
        """What begins where the numeral ends."""
        return re.compile(self.rule.after, re.ASCII)


class Shape:
    """A silent shape, compiled when it is first needed."""

    def __init__(self, pattern: str) -> None:
        """Keep the pattern."""
        self._pattern = pattern

    @cached_property
    def match(self) -> Match:
        """What matches the shape at a place."""
        return re.compile(_anonymous(self._pattern), re.ASCII).match


class _Group:
    """Triggers of one guard that follow each other."""

    def __init__(self, guard: str, triggers: list[tuple[int, Bound]]) -> None:
        self.guard = re.compile(guard, re.ASCII).match if guard else None
        self._triggers = triggers

    @cached_property
    def matches(self) -> list[tuple[int, Match]]:
        """The triggers with their places in the order."""
        return [(index, bound.trigger.match) for index, bound in self._triggers]


class Opening:
    """What may begin with a character, in the order in which it is tried: labels, silent shapes, triggers, a number."""

    def __init__(self, labels: list[Bound], shapes: list[Shape], triggers: list[Bound], number: Match | None) -> None:
        """Gather what `Openings` has chosen."""
        self.labels = len(labels)
        self.triggers = [*labels, *triggers]
        """What may read here: a label, then a trigger; a candidate whose index comes after all of these is a number."""
        self._label_matches: list[tuple[int, Match]] = [(index, bound.trigger.match) for index, bound in enumerate(labels)]
        self._shape_matches: list[Match] = [shape.match for shape in shapes]
        numbered = enumerate(triggers, start=len(labels))
        self._groups = [_Group(guard, list(same)) for guard, same in groupby(numbered, key=lambda pair: pair[1].rule.guard)]
        self._number = number

    def find(self, text: str, start: int) -> tuple[int, re.Match[str]] | None:
        """Find the first that matches at a place: its index among the triggers, -1 for a silent shape, their count for a number."""
        for index, match in self._label_matches:
            if (found := match(text, start)) is not None:
                return index, found
        for match in self._shape_matches:
            if (found := match(text, start)) is not None:
                return -1, found
        for group in self._groups:
            if group.guard is None or group.guard(text, start) is not None:
                for index, match in group.matches:
                    if (found := match(text, start)) is not None:
                        return index, found
        if self._number is not None and (found := self._number(text, start)) is not None:
            return len(self.triggers), found
        return None


class _Choice(Generic[_T]):
    """A pattern of an opening, with the characters that it can begin with."""

    def __init__(self, pattern: str, chosen: _T) -> None:
        self.pattern = pattern
        self.chosen = chosen
        self.edge = opening(pattern)
        self._behind: dict[frozenset[str], Edge] = {}

    def behind(self, run: frozenset[str]) -> Edge:
        """Return the characters that a match can go on with behind a run of figures with which it begins."""
        if self.edge is not None and self.edge.isdisjoint(run):
            return frozenset()
        if run not in self._behind:
            self._behind[run] = opening(self.pattern, skipped=run)
        return self._behind[run]

    def fits(self, first: str, behind: str) -> bool:
        """Tell whether a match can begin with a character, and go on with another behind the run that the first begins."""
        run = next((run for run in _RUNS if first in run), None)
        if run is None:
            return _can(self.edge, first)
        return (first == _FIGURE or _can(self.edge, first)) and _can(self.behind(run), behind)


def _behind(choices: list[_Choice[_T]]) -> frozenset[str]:
    edges = [choice.behind(run) for choice in choices for run in _RUNS]
    return frozenset(character for edge in edges if edge is not None for character in edge)


class Openings(dict[str, Opening]):
    """What may begin with each character; where that begins a run of figures, with this character and the one behind the run."""

    def __init__(self, labels: list[Bound], shapes: list[str], triggers: list[Bound], number: re.Pattern[str]) -> None:
        """Find out with which characters everything can begin."""
        super().__init__()
        self._labels = [_Choice(bound.rule.trigger, bound) for bound in labels]
        self._shapes = [_Choice(shape, Shape(shape)) for shape in shapes]
        self._triggers = [_Choice(bound.rule.trigger, bound) for bound in triggers]
        self._number = _Choice(number.pattern, number.match)

    def at(self, text: str, start: int) -> Opening:
        """Return what may begin at a place: at 2025年 the dates, and no clock time, no percentage."""
        run = _RUN.match(text, start)
        if run is None:
            return self[text[start]]
        first, behind = _FIGURE if run.lastindex else text[start], text[run.end() : run.end() + 1]
        return self[first + behind if behind in self._telling else first]

    @cached_property
    def _telling(self) -> frozenset[str]:
        """The characters that tell patterns apart behind a run of figures; behind it all others are alike."""
        return _behind(self._labels) | _behind(self._shapes) | _behind(self._triggers)

    def __missing__(self, key: str) -> Opening:
        """Choose what can begin with a character."""
        first, behind = key[0], key[1:]
        self[key] = Opening(
            [choice.chosen for choice in self._labels if choice.fits(first, behind)],
            [choice.chosen for choice in self._shapes if choice.fits(first, behind)],
            [choice.chosen for choice in self._triggers if choice.fits(first, behind)],
            self._number.chosen if _can(self._number.edge, first) else None,
        )
        return self[key]


@dataclass(frozen=True, slots=True)
class Ending:
    """The rules whose words before a numeral can end with a character, as one pattern and one by one."""

    search: Callable[[str, int, int], re.Match[str] | None]
    """The index of the last group says which rule has the longest words."""
    rules: tuple[Bound, ...]


class Endings(dict[str, "Ending | None"]):
    """The rules that have words before a numeral, by the character before it."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        """Find out with which characters these words can end."""
        super().__init__()
        self._rules = [(closing(rule.before), Bound(rule)) for rule in rules if rule.before]
        self._made: dict[tuple[Bound, ...], Ending] = {}

    def __missing__(self, character: str) -> Ending | None:
        """Choose the rules for a character; the empty string is the beginning of a text."""
        rules = tuple(bound for edge, bound in self._rules if _can(edge, character))
        if rules and rules not in self._made:
            self._made[rules] = Ending(gated(rf"(?:{_alternation(rules)})\Z", re.ASCII).search, rules)
        self[character] = self._made.get(rules)
        return self[character]


class Followers(dict[str, "tuple[Bound, ...]"]):
    """The rules that have words after a numeral and none before it, by the character after it; the empty string is the end of a text."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        """Find out with which characters these words can begin."""
        super().__init__()
        self._rules = [(opening(rule.after), Bound(rule)) for rule in rules if rule.after and not rule.before]

    def __missing__(self, character: str) -> tuple[Bound, ...]:
        """Choose the rules for a character."""
        self[character] = tuple(bound for edge, bound in self._rules if _can(edge, character))
        return self[character]


def _can(edge: Edge, character: str) -> bool:
    return edge is None or character in edge


def _anonymous(pattern: str) -> str:
    """Make every group of a pattern non-capturing."""
    return _NAMED.sub("(?:", pattern)


def _alternation(rules: tuple[Bound, ...]) -> str:
    return "|".join(f"({_anonymous(bound.rule.before)})" for bound in rules)


def candidates(places: Iterator[re.Match[str]], openings: Openings, text: str) -> Iterator[re.Match[str]]:
    """Find the candidates and the silent shapes of a text one after the other, as the scan does where nothing reads one."""
    position = 0
    for place in places:
        start = place.start()
        found = openings.at(text, start).find(text, start) if start >= position else None
        if found is not None:
            position = max(found[1].end(), start + 1)
            yield found[1]
