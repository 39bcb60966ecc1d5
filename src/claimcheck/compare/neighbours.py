"""Claims that stand in another bead than their partner: a sentence that a translator moved across a paragraph break."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from claimcheck.agreement import judge
from claimcheck.compare.draft import Draft
from claimcheck.compare.standing import Standing
from claimcheck.model import Outcome

_REACH = 2
"""How many beads away a partner may stand."""


def join_neighbours(drafts: Sequence[Draft]) -> list[Draft]:
    """Join claims left over in one bead with those left over beside it, each once."""
    waiting: dict[int, list[int]] = defaultdict(list)
    for at, draft in enumerate(drafts):
        if draft.outcome is Outcome.ADDITION and draft.target is not None and draft.target.standing is Standing.FULL:
            waiting[draft.bead].append(at)
    joined = list(drafts)
    gone: set[int] = set()
    for at, draft in enumerate(drafts):
        if draft.outcome is not Outcome.OMISSION or draft.source is None or draft.source.standing is not Standing.FULL:
            continue
        found = _find_partner(draft, drafts, waiting, gone)
        if found is not None:
            gone.add(found)
            joined[at] = replace(draft, target=drafts[found].target, outcome=Outcome.MOVED, fate=None)
    return [draft for at, draft in enumerate(joined) if at not in gone]


def _find_partner(draft: Draft, drafts: Sequence[Draft], waiting: dict[int, list[int]], gone: set[int]) -> int | None:
    """Find the nearest claim of the other side that agrees outright and has no partner either."""
    if draft.source is None:
        return None
    for distance in range(_REACH + 1):
        for bead in dict.fromkeys((draft.bead - distance, draft.bead + distance)):
            for at in waiting.get(bead, ()):
                target = drafts[at].target
                if at not in gone and target is not None and judge(draft.source.claim, target.claim).severity is None:
                    return at
    return None
