"""docs/findings holds one page a code, as `claimcheck rule CODE --format markdown` prints it; `pytest --update-snapshots` renews them."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.findings import ENTRIES, Entry
from claimcheck.report import write_page

PAGES = Path(__file__).parents[2] / "docs" / "findings"


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.code)
def test_the_page_of_a_code_is_its_entry(entry: Entry, request: pytest.FixtureRequest) -> None:
    page = PAGES / f"{entry.code}.md"
    if request.config.getoption("--update-snapshots"):
        page.parent.mkdir(exist_ok=True)
        page.write_text(write_page(entry), encoding="utf-8")
    assert page.exists(), f"no page for {entry.code}; write it with --update-snapshots and read it"
    assert page.read_text(encoding="utf-8") == write_page(entry)


def test_every_page_has_a_code() -> None:
    assert {page.stem for page in PAGES.glob("*.md")} == {entry.code for entry in ENTRIES}
