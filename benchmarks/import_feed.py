"""Measure `claims import claimreview` on feeds made for it: seconds and peak memory at 1 MB, at 10 MB and at the size asked for.

    python benchmarks/import_feed.py [MEGABYTES]      the largest size, 100 where none is given

Each import runs in a process of its own, so that the peak is its own. The first line is an import of one item: what Python and the engine
take before there is a feed.
"""

from __future__ import annotations

import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CLAIMS = (
    "{} people died in the flood in the north of the province",
    "The budget grew by {} percent",
    "该市去年新增就业{}人",
    "In 2019 the company paid {} dollars of tax",
    "La ciudad tiene {} habitantes de los que la mitad son mayores",
    "Nothing was ever said about this by the minister",
    "{}% of the voters support the law, and the rest are against",
)
RATINGS = ("False", "Mostly false", "True", "Half true", "不实", "Misleading", "属实")


def make_review(index: int, dice: random.Random) -> dict[str, object]:
    """Make one review as feeds have them."""
    return {
        "@context": "http://schema.org",
        "@type": "ClaimReview",
        "author": {"@type": "Organization", "name": f"Fact Desk {index % 50}", "url": f"https://desk{index % 50}.example/"},
        "claimReviewed": dice.choice(CLAIMS).format(dice.randrange(2, 99_999)),
        "datePublished": f"2020-0{index % 9 + 1}-1{index % 9}",
        "itemReviewed": {
            "@type": "Claim",
            "author": {"@type": "Person", "name": f"Person {index % 999}", "jobTitle": "senator " * 5},
            "appearance": [{"@type": "CreativeWork", "url": f"https://news.example/{index}"}],
        },
        "reviewRating": {
            "@type": "Rating",
            "alternateName": dice.choice(RATINGS),
            "image": {"@type": "ImageObject", "url": f"https://desk.example/{'y' * 300}"},
        },
        "url": f"https://desk{index % 50}.example/{index}",
    }


def write_feed(path: Path, size: int) -> int:
    """Write a feed of so many bytes, and say how many items it has."""
    dice = random.Random(6)  # noqa: S311 - the same feed each time
    count = 0
    with path.open("w", encoding="utf-8") as stream:
        stream.write('{"@context": "http://schema.org", "@type": "DataFeed", "dataFeedElement": [')
        written = 0
        while count == 0 or written < size:
            item = json.dumps({"@type": "DataFeedItem", "item": [make_review(count, dice)]}, ensure_ascii=False)
            stream.write(f",\n{item}" if count else item)
            written += len(item.encode()) + 2
            count += 1
        stream.write("]}\n")
    return count


def measure_import(feed: Path) -> None:
    """Import a feed in this process, and print its peak in megabytes."""
    from claimcheck.cli import run  # noqa: PLC0415 - nothing of it belongs to the process that makes the feeds

    code = run(["claims", "import", "claimreview", str(feed), "--output", str(feed.with_suffix(".yaml")), "--force"])
    print(code, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)


def main(arguments: list[str]) -> None:
    """Make the feeds and measure each."""
    if arguments[:1] == ["--feed"]:
        measure_import(Path(arguments[1]))
        return
    largest = int(arguments[0]) if arguments else 100
    print("megabytes   items  seconds  peak MB")
    with tempfile.TemporaryDirectory() as folder:
        feed = Path(folder) / "feed.json"
        for megabytes in (0, *sorted({1, 10, largest})):
            items = write_feed(feed, megabytes * 1_000_000)
            start = time.perf_counter()
            done = subprocess.run(  # noqa: S603 - this file itself
                [sys.executable, __file__, "--feed", str(feed)],
                capture_output=True,
                encoding="utf-8",
                check=True,
            )
            code, peak = done.stdout.split()
            print(f"{megabytes:9} {items:7} {time.perf_counter() - start:8.1f} {peak:>8}" + ("" if code == "0" else f"  exit {code}"))


if __name__ == "__main__":
    main(sys.argv[1:])
