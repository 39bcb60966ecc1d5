"""The ledger of a document: which of its claims are matched, waived or unregistered, and which facts it should state and does not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from pathlib import PurePath

from claimcheck.model import Fact, Ledger, Registry, Standing, Verdict, Verification, Waiver


def fits_path(path: str, patterns: Sequence[str]) -> bool:
    """Tell whether a path, or the end of it, matches one of the patterns; ** stands for any folders."""
    parts = PurePath(path).as_posix().split("/")
    tails = ["/".join(parts[start:]) for start in range(len(parts))]
    return any(fnmatchcase(tail, form) for pattern in patterns for form in _forms(pattern) for tail in tails)


def _forms(pattern: str) -> tuple[str, ...]:
    """Give a pattern with ** for folders, and without them."""
    plain = PurePath(pattern).as_posix()
    return (plain, plain.replace("**/", "")) if "**/" in plain else (plain,)


def apply_waivers(verifications: Sequence[Verification], registry: Registry, path: str) -> tuple[list[Verification], set[int]]:
    """Mark the unregistered claims of a document that a waiver names; also give the waivers that were used, by their places."""
    held = [(number, waiver) for number, waiver in enumerate(registry.waivers) if not waiver.paths or fits_path(path, waiver.paths)]
    used: set[int] = set()
    marked = []
    for each in verifications:
        number = next((number for number, waiver in held if _names(waiver, each)), None)
        if number is None:
            marked.append(each)
            continue
        used.add(number)
        marked.append(replace(each, standing=Standing.WAIVED) if each.standing is Standing.UNREGISTERED else each)
    return marked, used


def _names(waiver: Waiver, verification: Verification) -> bool:
    """Tell whether a waiver names a claim: by its words, or by words of its sentence in which it stands."""
    claim = verification.claim
    wanted = " ".join(waiver.text.split())
    if wanted == " ".join(claim.surface.split()):
        return True
    if len(wanted) <= len(claim.surface):
        return False
    text = verification.segment.document.text
    start, end = max(0, claim.span.start - len(waiver.text)), claim.span.end + len(waiver.text)
    around = text[start:end]
    at = around.find(waiver.text)
    return at >= 0 and start + at <= claim.span.start and claim.span.end <= start + at + len(waiver.text)


def count_ledger(verifications: Sequence[Verification], facts: int) -> Ledger:
    """Count what became of the claims."""
    standings = Counter(each.standing for each in verifications)
    verdicts = Counter(each.verdict for each in verifications)
    return Ledger(
        facts=facts,
        claims=len(verifications),
        matched=standings[Standing.MATCHED],
        waived=standings[Standing.WAIVED],
        unregistered=standings[Standing.UNREGISTERED],
        supported=verdicts[Verdict.SUPPORTED],
        refuted=verdicts[Verdict.REFUTED],
        outdated=verdicts[Verdict.OUTDATED],
        mixed=verdicts[Verdict.MIXED],
    )


def find_absent(facts: Iterable[Fact], verifications: Sequence[Verification], path: str) -> Iterator[Fact]:
    """Give the facts that a document should state and does not."""
    stated = {fact.key for each in verifications for fact in each.facts}
    for fact in facts:
        if fact.expect_in and fact.key not in stated and fits_path(path, fact.expect_in):
            yield fact
