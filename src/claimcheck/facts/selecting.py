"""Pick facts of a registry by whom they are about, their source, their words, their verdict, or because they are overdue."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from claimcheck.facts.reviews import is_overdue
from claimcheck.model import Fact


@dataclass(frozen=True, slots=True)
class Selection:
    """What a fact must have to be picked; an empty field asks for nothing."""

    about: str = ""
    source: str = ""
    """A part of the key, the title or the address of a source."""
    term: str = ""
    """A part of its key, its measure, a term or a statement."""
    verdict: str = ""
    overdue_on: date | None = None

    def picks(self, fact: Fact) -> bool:
        """Tell whether a fact has all that is asked for; letters may be large or small."""
        sources = [text for each in fact.evidence for text in (each.source.key, each.source.title, each.source.url)]
        words = [fact.key, fact.measure, *(text for each in fact.statements.values() for text in (each.text, *each.terms))]
        return (
            _holds([name for names in fact.about.values() for name in names], self.about)
            and _holds([*sources, fact.table], self.source)
            and _holds(words, self.term)
            and (not self.verdict or fact.verdict == self.verdict)
            and (self.overdue_on is None or is_overdue(fact, self.overdue_on))
        )


def select_facts(facts: Iterable[Fact], selection: Selection) -> tuple[Fact, ...]:
    """Pick facts, in their order."""
    return tuple(fact for fact in facts if selection.picks(fact))


def _holds(texts: Iterable[str], part: str) -> bool:
    return not part or any(part.casefold() in text.casefold() for text in texts)
