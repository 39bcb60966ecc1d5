"""Time `verify` against `extract`: a document of 2,000 claims, and registries of 1,000, 10,000 and 20,000 facts.

    python benchmarks/verify.py [CLAIMS]      the claims of the document, 2000 where none is given

What is timed: reading the registry (YAML, schema, values), making it ready, and verifying the document, which is divided by the time of
`extract` alone on the same text. The last line verifies a document twice as long.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from rival import timed

from claimcheck.align import is_english_word
from claimcheck.extract import extract_claims
from claimcheck.facts import Verifier, verify_document
from claimcheck.model import Claim, Ledger, Registry, Segment
from claimcheck.pipeline import open_registry
from claimcheck.read import parse_document
from claimcheck.segment import split_segments

MEASURES = (
    ("revenue", "revenue, sales", "营收", "{} million euros", "level"),
    ("revenue growth", "revenue, sales", "营收", "{}%", "change"),
    ("net profit", "net profit, earnings", "净利润", "{} million euros", "level"),
    ("staff", "employees, staff", "员工", "{}00", "count"),
    ("export share", "exports, export share", "出口", "{}%", "share"),
)
YEARS = (2021, 2022, 2023, 2024)
SENTENCES = (
    "In {year} the revenue of {name} was {a} million euros.",
    "The revenue of {name} rose {b}% in {year}, and its net profit came to {c} million euros.",
    "{name} had {d}00 employees at the end of {year}; exports made up {e}% of its sales.",
    "Rain fell on {b} days in the valley, and the ferry was late {c} times.",
)
"""Each third sentence or so is about somebody of whom the registry knows nothing."""


def write_registry(facts: int) -> str:
    """Write a registry of so many facts: companies with five measures in four years."""
    lines = ["schema: claimcheck/claims/1", "sources:", "  report: {title: Annual report, kind: primary}", "claims:"]
    for number in range(facts):
        company, rest = divmod(number, len(MEASURES) * len(YEARS))
        measure, year = MEASURES[rest % len(MEASURES)], YEARS[rest // len(MEASURES)]
        value = measure[3].format(10 + (number * 7) % 89)
        name = name_company(company)
        lines += [
            f"  fact-{number}:",
            "    statement:",
            f'      en: {{text: "The {measure[0]} of {name} in {year} was {value}", terms: [{measure[1]}]}}',
            f'      zh: {{text: "{name}{year}年{measure[2]}", terms: [{measure[2]}]}}',
            f'    value: "{value}"',
            f"    quantity: {measure[4]}",
            f'    as_of: "{year}"',
            f"    about: {name}",
            f"    measure: {measure[0]}",
            "    evidence: [{source: report, locator: p. 3}]",
        ]
    return "\n".join(lines) + "\n"


def name_company(number: int) -> str:
    """Make a name: Bando Works, Bandu Works ..."""
    first, second = "BDFGKLMNPRSTVZ"[number % 14], "aeiou"[number // 14 % 5]
    return f"{first}{second}n{'dlmrst'[number // 70 % 6]}{'aeiou'[number // 420 % 5]}{'rnlx'[number // 2100 % 4]} Works"


def write_document(claims: int) -> str:
    """Write paragraphs about the companies until there are so many claims."""
    parts, number, counted = [], 0, 0
    while counted < claims:
        name, year = name_company(number % 900), YEARS[number % 4]
        lines = [
            each.format(name=name, year=year, a=10 + number % 89, b=1 + number % 40, c=5 + number % 77, d=11 + number % 80, e=number % 90)
            for each in SENTENCES
        ]
        parts.append(" ".join(lines))
        number, counted = number + 1, counted + 11
    return "\n\n".join(parts)


def read_sides(text: str) -> list[tuple[Sequence[Segment], list[tuple[Claim, ...]]]]:
    """Segment a text and extract its claims."""
    segments = split_segments(parse_document(text))
    return [(side, [extract_claims(each.prose, each.language, each.span.start) for each in side]) for side in (segments.en, segments.zh)]


def load(text: str) -> Registry:
    """Read a registry from a file, as `verify` does."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "registry.yaml"
        path.write_text(text, encoding="utf-8")
        return open_registry([str(path)])


def report(facts: int, claims: int) -> None:
    """Time one registry and one document."""
    text, document = write_registry(facts), parse_document(write_document(claims))
    segments = split_segments(document)

    def extract() -> None:
        for each in segments.en:
            extract_claims(each.prose, each.language, each.span.start)

    extracting = min(timed(extract) for _ in range(3))
    sides = read_sides(document.text)
    found: list[Registry] = []
    reading = timed(lambda: found.append(load(text)))
    verifiers: list[Verifier] = []

    def verify() -> None:
        verifiers.append(Verifier(found[0], date(2025, 1, 1), is_english_word))
        verify_document(document, sides, verifiers[-1])

    ledgers: list[Ledger] = []
    whole = min(timed(verify) for _ in range(2))
    again = timed(lambda: ledgers.append(verify_document(document, sides, verifiers[-1]).ledger))
    ledger = ledgers[0]
    print(
        f"{facts:6d} facts, {ledger.claims:5d} claims ({ledger.matched:,} matched): extract {extracting:.2f} s, "
        f"registry read in {reading:.2f} s, "
        f"indexed and verified {whole:.2f} s ({whole / extracting:.1f} x extract), "
        f"verified again {again:.2f} s ({again / extracting:.1f} x)"
    )


def main() -> int:
    """Time three registries, and a longer document."""
    claims = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    read_sides(write_document(20))  # the patterns are compiled at the first call
    for facts in (1_000, 10_000, 20_000):
        report(facts, claims)
    report(10_000, 2 * claims)
    return 0


if __name__ == "__main__":
    sys.exit(main())
