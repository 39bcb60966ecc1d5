"""Time the extraction: megabytes and sentences per second at 1, 2 and 4 times the size, beside the bare scan and Recognizers-Text.

    python benchmarks/extract.py [KILOBYTES]      the smallest size, 100 where none is given

The bare scan finds the candidates and does nothing with them: no extractor on top of it can be faster.
Recognizers-Text (pip install recognizers-text-suite) runs all its number, unit, currency, age, percentage and date models on a part of the
same text, where it is installed. At last come strings made to be slow: their time may grow with their length, not with its square.
"""

from __future__ import annotations

import sys
import time

from rival import load_rival, timed

from claimcheck.extract import extract_claims
from claimcheck.extract.grammar import grammar_of
from claimcheck.extract.openings import candidates
from claimcheck.model import Language

SENTENCES = {
    Language.EN: (
        "The harbour authority widened the northern channel last spring after three years of surveys. ",
        "Fishing boats use the older entrance, which is shallow and often closed in rough weather. ",
        "About 1,240 vessels passed the lock in August, 18% more than a year earlier. ",
        "Engineers replaced two-thirds of the fenders at a cost of $3.4 million. ",
        "Nobody on the island expected the ferry to return so soon, and shopkeepers were glad of it. ",
        "The pilot station will move in the first half of 2027, the harbour master said on March 14. ",
        "Seals have come back to the outer rocks, where visitors are no longer allowed to land. ",
    ),
    Language.ZH: (
        "港务局在三年勘测之后，于去年春天拓宽了北航道。",
        "渔船仍走老航门，那里水浅，天气恶劣时常常关闭。",
        "8月约有1240艘船通过船闸，比上年同期增加18%。",
        "工程师更换了三分之二的护舷，花费340万美元。",
        "岛上没有人料到渡轮这么快就恢复，店主们都很高兴。",
        "港务长3月14日表示，引航站将于2027年上半年搬迁。",
        "海豹又回到外礁，游客不得再登岸。",
    ),
}
"""Prose as newspapers write it: about every second sentence holds figures."""


def make_text(language: Language | None, size: int) -> list[tuple[str, Language]]:
    """Make prose of about `size` bytes, as paragraphs of seven sentences; of both languages in turn where none is given."""
    languages = (language,) if language else (Language.EN, Language.ZH)
    paragraphs: list[tuple[str, Language]] = []
    length = 0
    while length < size:
        of = languages[len(paragraphs) % len(languages)]
        paragraph = "".join(SENTENCES[of])
        paragraphs.append((paragraph, of))
        length += len(paragraph.encode())
    return paragraphs


def run_ours(paragraphs: list[tuple[str, Language]]) -> None:
    """Extract the claims of every paragraph."""
    for text, language in paragraphs:
        extract_claims(text, language)


def run_scan(paragraphs: list[tuple[str, Language]]) -> None:
    """Find the candidates of every paragraph and do nothing with them."""
    for text, language in paragraphs:
        grammar = grammar_of(language)
        for _ in candidates(grammar.places.finditer(text), grammar.openings, text):
            pass


def report(name: str, language: Language | None, smallest: int) -> None:
    """Print a line for each size, and the rival's pace on a small part of the same text."""
    for factor in (1, 2, 4):
        paragraphs = make_text(language, smallest * factor)
        size = sum(len(text.encode()) for text, _ in paragraphs) / 1e6
        ours, scan = timed(lambda: run_ours(paragraphs)), timed(lambda: run_scan(paragraphs))  # noqa: B023 - called at once
        pace, sentences = size / ours, len(paragraphs) * len(SENTENCES[Language.EN]) / ours
        print(f"{name:7s} {size:6.2f} MB  {pace:6.3f} MB/s  {sentences:7.0f} sentences/s  {ours / scan:5.2f} times the bare scan")
    recognize = load_rival()
    if recognize is None:
        print(f"{name:7s} Recognizers-Text is not installed")
        return
    sample = make_text(language, 4000)
    for text, of in sample[:2]:
        recognize(text, of)  # the models are built at the first call
    began = time.process_time()
    for text, of in sample:
        recognize(text, of)
    theirs = time.process_time() - began
    ours = timed(lambda: run_ours(sample * 10)) / 10
    size = sum(len(text.encode()) for text, _ in sample) / 1000
    print(f"{name:7s} {theirs / ours:.0f} times as fast as Recognizers-Text on the same {size:.1f} kB")


ADVERSE = (
    "7", "万亿", "one hundred and ", "3 ", "3" + " " * 40, "一", "1/", "/", "1.", ".", "1,", ",", "[1", "[", "(", "第", "%", "1%", "a",
    "a.", "一点", "1:", "1-", "1年", "first ", "up to ", "\n ",
)  # fmt: skip
"""What might make a pattern go back and forth; it is repeated."""


def report_adverse(size: int) -> None:
    """Print the time of strings made to be slow, and that of twice the length: about 2 times, and 4 where it is quadratic."""
    for language in Language:
        for part in ADVERSE:
            small, large = part * (size // len(part)), part * (2 * size // len(part))
            first, second = timed(lambda: run_ours([(small, language)])), timed(lambda: run_ours([(large, language)]))  # noqa: B023 - called at once
            name, ratio = f"{part.strip() or part!r} repeated", second / max(first, 1e-3)
            print(f"{language.value} {name:24s} {size} characters {first:6.3f} s, twice as many {ratio:4.1f} times")


def main() -> int:
    """Time English, Chinese and both in turn."""
    smallest = int(sys.argv[1]) * 1000 if len(sys.argv) > 1 else 100_000
    run_ours(make_text(None, 1000))  # the patterns are compiled at the first call
    for name, language in (("English", Language.EN), ("Chinese", Language.ZH), ("mixed", None)):
        report(name, language, smallest)
    report_adverse(10_000)
    return 0


if __name__ == "__main__":
    sys.exit(main())
