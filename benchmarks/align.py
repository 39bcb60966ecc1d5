"""Time the alignment: processor seconds per 1,000 segments at three sizes, beside nltk's Gale-Church where it is installed.

    python benchmarks/align.py [SIZE ...]      sizes count the segments of both sides; 250 1000 4000 where none is given

The texts are made up from the project's own lexicon: English words with their renderings, some left out;
paragraphs are dropped, added and merged. The second line of a size has the same texts as one paragraph a side, without line breaks.
"""

from __future__ import annotations

import importlib
import random
import sys
import time
from collections.abc import Sequence

from claimcheck.align import align_segments
from claimcheck.align.lexicon import load_lexicon
from claimcheck.model import Language
from claimcheck.segment import make_segments

SIZES = (250, 1000, 4000)
KEPT, DROPPED, ADDED, MERGED = 0.75, 0.08, 0.04, 0.08
"""The shares of words that are translated, and of paragraphs that are left out, put in, and joined by two."""
FILLERS = "的了在是和有不这上个到说们为子就你地可要自以会家着下后能而么事其里所去行"


def make_paragraph(chance: random.Random, entries: Sequence[tuple[str, Sequence[str]]]) -> tuple[str, str]:
    """Make up a paragraph of one to four sentences, and a translation that keeps three words of four."""
    english, chinese = [], []
    for _ in range(chance.randint(1, 4)):
        words = chance.choices(entries, k=chance.randint(6, 20))
        english.append(f"The {' '.join(head for head, _ in words)}.")
        kept = [chance.choice(renderings) for _, renderings in words if chance.random() < KEPT]
        chance.shuffle(kept)
        chinese.append("".join(word + chance.choice(FILLERS) for word in kept) + "。")
    return " ".join(english), "".join(chinese)


def make_pair(size: int) -> tuple[list[str], list[str], int]:
    """Make up a document of about `size` segments on both sides together; return them and how many beads have both sides."""
    chance = random.Random(size)  # noqa: S311 - texts, not secrets
    entries = sorted(load_lexicon().renderings.items())
    source: list[str] = []
    target: list[str] = []
    pairs = 0
    while len(source) + len(target) < size:
        english, chinese = make_paragraph(chance, entries)
        fate = chance.random()
        if fate < DROPPED:
            source.append(english)
        elif fate < DROPPED + ADDED:
            target.append(chinese)
        elif fate < DROPPED + ADDED + MERGED:
            more = make_paragraph(chance, entries)
            source += [english, more[0]]
            target.append(chinese + more[1])
            pairs += 1
        else:
            source.append(english)
            target.append(chinese)
            pairs += 1
    return source, target, pairs


def time_ours(source: list[str], target: list[str]) -> tuple[float, int]:
    """Align and return the seconds taken and the beads that have both sides."""
    english, chinese = make_segments(source, Language.EN), make_segments(target, Language.ZH)
    began = time.process_time()
    beads = align_segments(english, chinese)
    return time.process_time() - began, sum(bool(bead.source and bead.target) for bead in beads)


def time_gale_church(source: list[str], target: list[str]) -> float | None:
    """Time nltk on the same lengths; None where it is not installed."""
    try:
        gale_church = importlib.import_module("nltk.translate.gale_church")
    except ImportError:
        return None
    began = time.process_time()
    gale_church.align_blocks([len(text) for text in source], [len(text) for text in target])
    return time.process_time() - began


def main() -> None:
    """Print one line a size."""
    time_ours(["Warm up."], ["热身。"])
    for size in [int(argument) for argument in sys.argv[1:]] or SIZES:
        source, target, pairs = make_pair(size)
        total = len(source) + len(target)
        seconds, found = time_ours(source, target)
        theirs = time_gale_church(source, target)
        beside = "nltk not installed" if theirs is None else f"nltk Gale-Church {1000 * theirs / total:.2f} s per 1000"
        line, _ = time_ours([" ".join(source)], ["".join(target)])
        print(f"{total:7d} segments  {seconds:7.2f} s  {1000 * seconds / total:.2f} s per 1000  ({found} beads of {pairs} made)  {beside}")
        print(f"{'':7s} as one line {line:7.2f} s")


if __name__ == "__main__":
    main()
