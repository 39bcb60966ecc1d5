"""Entries as YAML that reads back as the same text."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.facts.exchange.entry_text import Entry, comment_out, write_entry, write_scalar
from claimcheck.facts.tree import Problems, read_tree

TEXTS = st.text(st.characters(exclude_categories=["Cs"])) | st.sampled_from(
    ["NO", "null", "1_000", "12:30", "- a", "a: b", "a #b", "'", "。"]
)


@given(TEXTS)
def test_a_scalar_reads_back_in_any_reader(text: str) -> None:
    written = f"a: {write_scalar(text)}\n"
    assert yaml.safe_load(written) == {"a": text}
    problems = Problems("x")
    root = read_tree(written, problems)
    assert root is not None
    assert root.data == {"a": text}
    assert not problems


@given(name=st.from_regex(r"[\w][\w.-]{0,20}", fullmatch=True), text=TEXTS, why=TEXTS)
def test_a_comment_is_the_entry_without_its_sign(name: str, text: str, why: str) -> None:
    evidence: Entry = {"source": text, "locator": "p"}
    entry = write_entry(name, {"value": text, "appearance": [text, "b"], "evidence": [evidence]})
    commented = comment_out(entry, why)
    assert yaml.safe_load(f"claims: {{}}\n{commented}") == {"claims": {}}
    freed = "".join(f"{line[:2]}{line[3:]}\n" for line in commented.split("\n")[1:-1])
    assert freed == entry
    assert yaml.safe_load(f"claims:\n{freed}")["claims"][name]["appearance"] == [text, "b"]


@pytest.mark.parametrize(
    ("text", "written"), [("Revenue rose", "Revenue rose"), ("营收增长38%", "营收增长38%"), ("38%", '"38%"'), ("no", '"no"')]
)
def test_quotes_stand_only_where_they_must(text: str, written: str) -> None:
    assert write_scalar(text) == written
