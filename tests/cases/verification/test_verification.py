"""Score `verify` on documents whose verdicts are known: `python tests/cases/verification/test_verification.py` prints the tables.

Each folder holds a registry, its documents, and in expected.yaml, for each document, the claims in order: line, words, verdict, fact.
"none" stands for "not enough evidence". Many of those look like a fact and are none: another year, another subject, a share and not a
level, a forecast, a part. The verdicts were written by people who had the registry and did not know the rules, before the rules met them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
import yaml

from claimcheck.align import is_english_word
from claimcheck.facts import Verifier
from claimcheck.model import Language, Registry, Statement, Verdict, Verification
from claimcheck.pipeline import open_registry
from claimcheck.verification import verify_file

SETS = sorted(path.parent for path in Path(__file__).parent.glob("*/expected.yaml"))
DAY = date(2025, 6, 30)
"""The day for which the reviews of the registries are due or not."""
VERDICTS = ("supported", "refuted", "outdated", "mixed", "none")


@dataclass(frozen=True)
class Row:
    """One claim with the verdict that it should have and the one that it has."""

    document: str
    line: int
    surface: str
    wanted: str
    given: str
    fact: str | None
    facts: tuple[str, ...]

    @property
    def right(self) -> bool:
        return self.wanted == self.given and (self.fact is None or self.fact in self.facts)


def score(folder: Path) -> tuple[list[Row], list[Verification]]:
    """Give a row for each expected claim, and what is refuted without being one of them."""
    verifier = Verifier(open_registry([str(folder / "registry.yaml")]), DAY, is_english_word)
    rows: list[Row] = []
    stray: list[Verification] = []
    for name, claims in yaml.load((folder / "expected.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)["documents"].items():
        report = verify_file(str(folder / "documents" / name), verifier)
        pool: dict[tuple[int, str], list[Verification]] = defaultdict(list)
        for each in report.verifications:
            pool[report.documents[0].locate(each.claim.span.start)[0], each.claim.surface].append(each)
        for line, surface, wanted, fact in claims:
            found = pool[int(line), surface]
            assert found, f"{name}:{line}: extract does not find {surface!r}"
            each = found.pop(0)
            given = "none" if each.verdict is Verdict.NOT_ENOUGH_EVIDENCE else each.verdict.value
            known = None if fact in {"", "null", "None", "~"} else fact
            rows.append(Row(name, int(line), surface, wanted, given, known, tuple(one.key for one in each.facts)))
        stray += [each for left in pool.values() for each in left if each.verdict is Verdict.REFUTED]
    return rows, stray


def rate(rows: list[Row], stray: int, verdict: str) -> tuple[float, float]:
    """Give precision and recall of a verdict."""
    given = [row for row in rows if row.given == verdict]
    wanted = [row for row in rows if row.wanted == verdict]
    right = sum(row.right for row in given)
    return right / max(1, len(given) + stray), sum(row.right for row in wanted) / max(1, len(wanted))


@pytest.mark.parametrize("folder", SETS, ids=lambda folder: folder.name)
def test_refuted_is_precise_and_complete(folder: Path) -> None:
    rows, stray = score(folder)
    precision, recall = rate(rows, len(stray), "refuted")
    assert precision >= 0.97
    assert recall >= 0.9


@pytest.mark.parametrize("folder", SETS, ids=lambda folder: folder.name)
def test_other_verdicts_hold_as_well(folder: Path) -> None:
    rows, _ = score(folder)
    assert sum(row.right for row in rows) >= 0.95 * len(rows), [row for row in rows if not row.right]


def test_the_sets_are_large_enough() -> None:
    rows = [row for folder in SETS for row in score(folder)[0]]
    facts = sum(len(open_registry([str(folder / "registry.yaml")]).facts) for folder in SETS)
    languages = Counter(Path(row.document).stem for row in rows)
    assert facts >= 60
    assert len(languages) >= 40
    assert len(rows) >= 250
    assert sum(row.wanted in {"refuted", "outdated", "none"} for row in rows) >= len(rows) / 3


@pytest.mark.parametrize("folder", SETS, ids=lambda folder: folder.name)
def test_no_verdict_stands_on_the_number_alone(folder: Path) -> None:
    registry = open_registry([str(folder / "registry.yaml")])
    mute = Registry(tuple(replace(fact, statements=dict(_mute(fact.statements)), measure="") for fact in registry.facts))
    verifier = Verifier(mute, DAY, is_english_word)
    for path in sorted((folder / "documents").iterdir()):
        assert not [each for each in verify_file(str(path), verifier).verifications if each.facts]


def _mute(statements: dict[Language, Statement]) -> Iterator[tuple[Language, Statement]]:
    """Leave the terms of a statement out."""
    for language, statement in statements.items():
        yield language, replace(statement, terms=())


def main() -> None:
    """Print the table of every set, and what is wrong."""
    for folder in SETS:
        rows, stray = score(folder)
        counts = Counter((row.wanted, row.given) for row in rows)
        print(f"{folder.name}: {len(rows)} claims, {sum(row.right for row in rows) / len(rows):.3f} right, {len(stray)} stray refuted")
        print(f"  {'':10}" + "".join(f"{name:>10}" for name in (*VERDICTS, "precision", "recall")))
        for wanted in VERDICTS:
            precision, recall = rate(rows, len(stray) if wanted == "refuted" else 0, wanted)
            numbers = "".join(f"{counts[wanted, given]:>10}" for given in VERDICTS)
            print(f"  {wanted:10}{numbers}{precision:>10.3f}{recall:>10.3f}")
        for row in rows:
            if not row.right:
                print(
                    f"  {row.document}:{row.line} {row.surface}: {row.given} {', '.join(row.facts)}, and not {row.wanted} {row.fact or ''}"
                )


if __name__ == "__main__":
    main()
