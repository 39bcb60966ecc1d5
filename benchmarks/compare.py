"""Time the comparison of short pairs: pairs per second at 1, 2 and 4 times as many, beside Recognizers-Text on both sides.

    python benchmarks/compare.py [PAIRS]      the smallest number of pairs, 2000 where none is given

A pair is one sentence in English and its translation; `claimcheck.compare` reads both and compares them. Recognizers-Text (pip install
recognizers-text-suite) only reads both sides with its number, percentage, currency, unit, age and date models, where it is installed.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

from rival import load_rival, timed

import claimcheck
from claimcheck.model import Language

PATTERNS = (
    ("About {a:,} vessels passed the lock in August, {b}% more than a year earlier.", "8月约有{a}艘船通过船闸，比上年同期增加{b}%。"),
    ("The new pier cost ${b} million.", "新码头耗资{b}00万美元。"),
    ("Engineers replaced two-thirds of the fenders.", "工程师更换了三分之二的护舷。"),
    ("The pilot station will move on March {c}, {d}.", "引航站将于{d}年3月{c}日搬迁。"),
    ("Seals have come back to the outer rocks.", "海豹又回到外礁。"),
    ("Between {c} and {b} boats use the older entrance, which is {c} metres deep.", "有{c}至{b}艘船使用水深{c}米的老航门。"),
)
"""Short sentences as translators see them; one in six has no figure."""


def make_pairs(count: int) -> Iterator[tuple[str, str]]:
    """Make pairs whose figures differ from one to the next, so that nothing is read from memory."""
    for number in range(count):
        english, chinese = PATTERNS[number % len(PATTERNS)]
        figures = {"a": 1000 + 7 * number, "b": 30 + number % 60, "c": 1 + number % 28, "d": 1950 + number % 70}
        yield english.format(**figures), chinese.format(**figures)


def run_ours(pairs: list[tuple[str, str]]) -> None:
    """Compare every pair."""
    for english, chinese in pairs:
        claimcheck.compare(english, chinese)


def main() -> int:
    """Time one, two and four times as many pairs, and the rival on a few of them."""
    smallest = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    run_ours(list(make_pairs(12)))  # the patterns are compiled at the first call
    for factor in (1, 2, 4):
        pairs = list(make_pairs(smallest * factor))
        seconds = timed(lambda: run_ours(pairs))  # noqa: B023 - called at once
        print(f"{len(pairs):6d} pairs  {len(pairs) / seconds:7.0f} pairs/s")
    recognize = load_rival()
    if recognize is None:
        print("Recognizers-Text is not installed")
        return 0
    sample = list(make_pairs(24))
    for text, language in zip(sample[0], Language, strict=True):
        recognize(text, language)  # the models are built at the first call
    began = time.process_time()
    for pair in sample:
        for text, language in zip(pair, Language, strict=True):
            recognize(text, language)
    theirs = time.process_time() - began
    ours = timed(lambda: run_ours(sample * 10)) / 10
    print(f"{theirs / ours:.0f} times as fast as Recognizers-Text on both sides of {len(sample)} pairs")
    return 0


if __name__ == "__main__":
    sys.exit(main())
