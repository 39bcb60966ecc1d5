"""From verdicts to findings: what is refuted, outdated, mixed, circular, absent or unregistered in one document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from claimcheck.facts.circular import is_circular
from claimcheck.facts.ledger import apply_waivers, count_ledger, find_absent
from claimcheck.facts.lint import lint_waiver, place_of
from claimcheck.facts.reviews import is_overdue
from claimcheck.facts.verify import Verifier
from claimcheck.findings import make_finding
from claimcheck.model import Claim, Document, Fact, Finding, Language, Ledger, Place, Registry, Segment, Standing, Verdict, Verification
from claimcheck.wording import place, quote, read

_CODES = {Verdict.REFUTED: "CC301", Verdict.OUTDATED: "CC302", Verdict.MIXED: "CC306"}
_NAMES = {Language.EN: "English", Language.ZH: "Chinese"}


@dataclass(frozen=True, slots=True)
class Verified:
    """What a registry says of one document."""

    verifications: tuple[Verification, ...]
    findings: tuple[Finding, ...]
    ledger: Ledger
    used_waivers: frozenset[int]
    """The numbers of the waivers that named a claim of it."""


def verify_document(
    document: Document,
    sides: Sequence[tuple[Sequence[Segment], Sequence[Sequence[Claim]]]],
    verifier: Verifier,
    *,
    coverage: bool = False,
) -> Verified:
    """Hold the claims of all languages of a document against a registry; with `coverage`, name those that no fact knows."""
    verified = [each for segments, claims in sides for each in verifier.verify(segments, claims)]
    marked, used = apply_waivers(verified, verifier.registry, document.path)
    marked.sort(key=lambda each: each.claim.span)
    findings: list[Finding] = []
    kept = []
    circular: set[str] = set()
    right = _index_supported(marked)
    for each in marked:
        found = [*_judge(each, right, verifier), *_question(each, circular)]
        if coverage and each.standing is Standing.UNREGISTERED:
            found.append(_find(each, "CC303", f"{quote(each.claim)} = {read(each.claim)}: no fact of the registry is about it"))
        kept.append(replace(each, finding=len(findings)) if found else each)
        findings += found
    for fact in find_absent(verifier.registry.facts, marked, document.path):
        where = place_of(fact.origin, fact.key)
        message = f'"{fact.key}" ({fact.written}) should stand in {document.path}, and does not'
        findings.append(make_finding("CC304", message, related=(where,) if where else ()))
    return Verified(tuple(kept), tuple(findings), count_ledger(kept, len(verifier.registry.facts)), frozenset(used))


def question_waivers(registry: Registry, used: Collection[int], on: date) -> tuple[Finding, ...]:
    """Give what is doubtful in waivers: those that named no claim, that have ended, that give no reason."""
    found = []
    for number, waiver in enumerate(registry.waivers):
        if number not in used:
            spot = place_of(waiver.origin, waiver.text)
            found.append(make_finding("CC006", f'the waiver of "{waiver.text}" names no claim of these documents', source=spot))
        found += lint_waiver(waiver, on)
    return tuple(found)


def _judge(each: Verification, right: Mapping[str, Sequence[Verification]], verifier: Verifier) -> Iterator[Finding]:
    """Give the finding of a verdict."""
    code = _CODES.get(each.verdict)
    if code is None:
        return
    fact = each.facts[0]
    if each.verdict is Verdict.OUTDATED and is_overdue(fact, verifier.on) and each.reason.startswith("the fact was due"):
        code = "CC305"
    yield _find(each, code, _explain(each, fact) + _compare_languages(each, right.get(fact.key, ())), each.facts)


def _explain(each: Verification, fact: Fact) -> str:
    """Say what the document states, what the registry has, and on whose word."""
    said = f"{quote(each.claim)} = {read(each.claim)}"
    known = f'"{fact.key}" has {describe_value(fact)}{_describe_source(fact)}'
    reason = f"; {each.reason}" if each.reason else ""
    if each.verdict is Verdict.MIXED:
        others = ", ".join(f'"{other.key}" has {describe_value(other)}' for other in each.facts[1:])
        return f"{said}: {known}, but {others}"
    if fact.verdict not in {None, Verdict.SUPPORTED}:
        return f'{said}: "{fact.key}" is {fact.verdict}{_describe_source(fact)}'
    return f"{said}: {known}{reason}"


def describe_value(fact: Fact) -> str:
    """Write the value of a fact with its direction and its period: 38.2% up (2024-Q2)."""
    direction = f" {fact.direction.value}" if fact.direction and fact.direction.value != "none" else ""
    return f"{fact.written}{direction}" + (f" for {fact.as_of.name}" if fact.as_of else "")


def _describe_source(fact: Fact) -> str:
    if not fact.evidence:
        return ""
    first = fact.evidence[0]
    where = f", {first.locator}" if first.locator else ""
    return f" ({first.source.title}{where})"


def _index_supported(verified: Sequence[Verification]) -> dict[str, list[Verification]]:
    """List the claims that are supported, by their facts."""
    found: defaultdict[str, list[Verification]] = defaultdict(list)
    for each in verified:
        if each.verdict is Verdict.SUPPORTED:
            for fact in each.facts:
                found[fact.key].append(each)
    return found


def _compare_languages(each: Verification, right: Sequence[Verification]) -> str:
    """Say so where the other language of a document has it right."""
    for other in right:
        if other.segment.language is not each.segment.language:
            return f"; the {_NAMES[other.segment.language]} version has it right: {quote(other.claim)}"
    return ""


def _question(each: Verification, seen: set[str]) -> Iterator[Finding]:
    """Say once a document that a fact rests on its owner's own word."""
    if each.verdict is not Verdict.SUPPORTED or each.facts[0].key in seen or not is_circular(each.facts[0]):
        return
    fact = each.facts[0]
    seen.add(fact.key)
    yield _find(each, "CC307", f'{quote(each.claim)} is supported by "{fact.key}", whose evidence is its owner\'s own word', (fact,))


def _find(each: Verification, code: str, message: str, facts: Sequence[Fact] = ()) -> Finding:
    """Make a finding at a claim, with the places of the facts."""
    where: Place = place(each.segment, each.claim.span)
    related = tuple(spot for fact in facts if (spot := place_of(fact.origin, fact.key)) is not None)
    english = each.segment.language is Language.EN
    return make_finding(code, message, source=where if english else None, target=None if english else where, related=related)
