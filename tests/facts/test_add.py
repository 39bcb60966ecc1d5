"""`claims add`: the claim at a place of a document becomes an entry that a person completes."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from claimcheck.cli import run
from claimcheck.facts.registry import read_root
from claimcheck.facts.tree import Problems
from claimcheck.pipeline import open_registry

BOTH = """\
# The museum in 2024

The museum had **51,200** visitors in 2024. Sales rose 38% in the
second quarter of 2024. More than 60% came by train.

Staff fell to 46, from 52 in 2023.

# 2024年的博物馆

博物馆2024年接待观众**5.12万**人次。2024年第二季度销售额增长38%。超过60%的观众乘火车前来。

员工由2023年的52人减至46人。
"""


@pytest.fixture(autouse=True)
def in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "both.md").write_text(BOTH, encoding="utf-8")


def find(words: str, text: str = BOTH, name: str = "both.md") -> str:
    """Give the place of words of a document."""
    line, column = next((number, row.index(words) + 1) for number, row in enumerate(text.split("\n"), start=1) if words in row)
    return f"{name}:{line}:{column}"


def add(*arguments: str) -> dict[str, Any]:
    """Add an entry and give it as the registry reads it."""
    assert run(["claims", "add", *arguments]) == 0
    open_registry(["claims"])
    root = read_root(Path("claims", "registry.yaml").read_text(encoding="utf-8"), Problems("r.yaml"))
    assert root is not None
    entry: dict[str, Any] = list(root.data["claims"].values())[-1]
    return entry


def test_the_first_entry_begins_a_registry_that_can_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    entry = add(find("38%"))
    assert entry == {
        "statement": {
            "en": {"text": "Sales rose 38% in the second quarter of 2024."},
            "zh": {"text": "2024年第二季度销售额增长38%。"},
        },
        "value": "38%",
        "quantity": "change",
        "direction": "up",
        "as_of": "2024-Q2",
    }
    shown = capsys.readouterr()
    written = Path("claims", "registry.yaml").read_text(encoding="utf-8")
    assert written.endswith(f"claims:\n{shown.out}")
    assert "# evidence: [{source: ..." in shown.out
    assert "began claims/registry.yaml with 1 entry; complete what stands behind #" in shown.err.replace("\\", "/")
    assert open_registry(["claims"]).facts[0].checked_on is None


def test_marks_of_the_format_do_not_come_along() -> None:
    entry = add(find("51,200"))
    assert entry["statement"]["en"] == {"text": "The museum had 51,200 visitors in 2024."}
    assert entry["statement"]["zh"] == {"text": "博物馆2024年接待观众5.12万人次。"}
    assert (entry["value"], entry["quantity"], entry["as_of"]) == ("51,200", "count", "2024")


def test_a_claim_of_the_other_language_is_found_as_well(capsys: pytest.CaptureFixture[str]) -> None:
    entry = add(find("60%的"))
    assert set(entry["statement"]) == {"en", "zh"}
    assert entry["value"] == "60%"
    assert "# value: ...   as the source has it; the text says more than" in capsys.readouterr().out


def test_where_a_sentence_has_two_numbers_no_period_is_guessed() -> None:
    entry = add(find("52 in"))
    assert entry["value"] == "52"
    assert "as_of" not in entry


@pytest.mark.parametrize("column", range(3))
def test_any_column_inside_the_number_will_do(column: int) -> None:
    path, line, first = find("38%").split(":")
    assert add(f"{path}:{line}:{int(first) + column}")["value"] == "38%"


def test_a_document_of_one_language_gives_one_statement(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "zh.txt").write_text("博物馆有员工46人。\n", encoding="utf-8")
    assert add("zh.txt:1:7")["statement"] == {"zh": {"text": "博物馆有员工46人。"}}
    assert "# en: {text: ..., terms: [...]}" in capsys.readouterr().out


def test_names_that_the_registry_knows_are_taken_over() -> None:
    Path("claims").mkdir()
    start = "schema: claimcheck/claims/1\nclaims:\n"
    names = "  a: {statement: {en: {text: a}}, value: 1%, about: {en: [The museum], zh: [博物馆]}}\n"
    other = "  b: {statement: {en: {text: b}}, value: 1%, about: [Sales]}\n"
    Path("claims", "registry.yaml").write_text(start + names + other, encoding="utf-8")
    assert add(find("51,200"))["about"] == {"en": ["The museum"], "zh": ["博物馆"]}
    assert add(find("38%"))["about"] == ["Sales"]
    assert "about" not in add(find("60% came"))


def test_entries_get_names_of_their_own_and_stand_in_their_order() -> None:
    for _ in range(3):
        add(find("38%"))
    add(find("51,200"), "--key", "visitors")
    keys = [fact.key for fact in open_registry(["claims"]).facts]
    assert keys == ["sales-rose-38-in-the", "sales-rose-38-in-the-2", "sales-rose-38-in-the-3", "visitors"]


def test_a_path_may_hold_colons() -> None:
    try:
        shutil.copy("both.md", "a:1:2.md")
    except OSError:
        pytest.skip("the file system allows no colon")
    assert add(find("38%", name="a:1:2.md"))["value"] == "38%"


def test_another_registry_keeps_its_bytes(tmp_path: Path) -> None:
    old = b"\xef\xbb\xbfschema: claimcheck/claims/1\r\nclaims: # ours\r\n  one: {statement: {en: {text: a}}, value: 5%}\r\n\r\n# end\r\n"
    path = tmp_path / "own.yaml"
    path.write_bytes(old)
    path.chmod(0o600)
    assert run(["claims", "add", find("38%"), "--registry", str(path)]) == 0
    new = path.read_bytes()
    assert new.startswith(old[:-9])
    assert new.endswith(old[-9:])
    assert b"\n" not in new.replace(b"\r\n", b"")
    assert path.stat().st_mode & 0o777 == 0o600
    assert sorted(each.name for each in tmp_path.iterdir()) == ["both.md", "own.yaml"]


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ("both.md:3:1", "both.md:3:1: no number stands here; those of this line begin at column 18 (51,200), 39 (2024), 56 (38%)"),
        ("both.md:2:1", "no number stands here; claimcheck extract lists the numbers with their places"),
        ("both.md:3:999", "no number stands here"),
        ("both.md:999:1", "both.md:999:1: there is no such line; the document has 13"),
        ("missing.md:1:1", "missing.md"),
        ("both.md:3:18 --registry .", "is a directory"),
        ("both.md:3:18 --registry no/such/folder/r.yaml", "cannot be made"),
        ("both.md:3:18 --key a#b", "is no name for an entry"),
        ("both.md:3:18 --registry bad.yaml", "bad.yaml:2:1: the field 'claimz' is not known"),
        ("both.md:3:18 --registry good.yaml --key one", 'good.yaml:3:3: the claim "one" is there already; give another name with --key'),
        ("both.md", "is no place, as report.txt:12:18 is"),
        ("both.md:0:1", "is no place"),
        ("both.md:1:99999999999999999999", "is no place"),
    ],
)
def test_what_cannot_be_added_is_said_and_nothing_is_written(arguments: str, complaint: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("bad.yaml").write_text("schema: claimcheck/claims/1\nclaimz: {}\n", encoding="utf-8")
    Path("good.yaml").write_text("schema: claimcheck/claims/1\nclaims:\n  one: {statement: {en: {text: a}}, value: 5%}\n", encoding="utf-8")
    before = {path: path.read_bytes() for path in Path().iterdir()}
    assert run(["claims", "add", *arguments.split()]) == 2
    shown = capsys.readouterr()
    assert not shown.out
    assert complaint in shown.err
    assert {path: path.read_bytes() for path in Path().iterdir()} == before
