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

from claimcheck.extract.edges import Edge, closing, gated, opening
from claimcheck.extract.rule import Rule

Match = Callable[[str, int], "re.Match[str] | None"]
_NAMED = re.compile(r"\(\?P<\w+>")


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

    def __init__(self, labels: list[Bound], shapes: list[str], triggers: list[Bound], number: Match | None) -> None:
        """Gather what `Openings` has chosen."""
        self.labels = len(labels)
        self.triggers = [*labels, *triggers]
        """What may read here: a label, then a trigger; a candidate whose index comes after all of these is a number."""
        self._label_matches = [(index, bound.trigger.match) for index, bound in enumerate(labels)]
        self._shape_matches = [re.compile(shape, re.ASCII).match for shape in shapes]
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


class Openings(dict[str, Opening]):
    """What may begin with each character."""

    def __init__(self, labels: list[Bound], shapes: list[str], triggers: list[Bound], number: re.Pattern[str]) -> None:
        """Find out with which characters everything can begin."""
        super().__init__()
        self._labels = [(opening(bound.rule.trigger), bound) for bound in labels]
        self._shapes = [(opening(shape), shape) for shape in shapes]
        self._triggers = [(opening(bound.rule.trigger), bound) for bound in triggers]
        self._number = (opening(number.pattern), number)

    def __missing__(self, character: str) -> Opening:
        """Choose what can begin with a character."""
        edge, number = self._number
        self[character] = Opening(
            [bound for edge, bound in self._labels if _can(edge, character)],
            [_anonymous(shape) for edge, shape in self._shapes if _can(edge, character)],
            [bound for edge, bound in self._triggers if _can(edge, character)],
            number.match if _can(edge, character) else None,
        )
        return self[character]


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
        found = openings[text[start]].find(text, start) if start >= position else None
        if found is not None:
            position = max(found[1].end(), start + 1)
            yield found[1]
