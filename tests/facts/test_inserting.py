"""An entry is added behind the last claim; every byte that was there stays, or the file is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.errors import ClaimcheckError, RegistryError
from claimcheck.facts.drafting import Draft
from claimcheck.facts.inserting import HEAD, insert_entry
from claimcheck.facts.registry import read_root
from claimcheck.facts.tree import Data, Problems

DRAFT = Draft(
    "new", {"statement": {"en": {"text": "Sales rose 5%: [b] # c"}}, "value": "5%", "direction": "up"}, ("to complete", "about: ...")
)
BLOCK = """\
  new:
    statement:
      en:
        text: "Sales rose 5%: [b] # c"
    value: "5%"
    direction: up
    # to complete
    # about: ...
"""
ONE = '  one: {statement: {en: {text: a}}, value: "7%"}\n'
START = "schema: claimcheck/claims/1\n"
WAIVERS = "waivers:\n  - {text: 30 days, reason: r}\n"


def insert(text: str) -> str:
    return insert_entry(text, DRAFT, Path("r.yaml"))


def read(text: str) -> Data:
    problems = Problems("r.yaml")
    root = read_root(text, problems)
    assert root is not None
    assert not problems
    return root.data


def shift(block: str, by: int) -> str:
    return "".join(f"{' ' * by}{line}"[max(-by, 0) :] for line in block.splitlines(keepends=True))


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        pytest.param(f"{START}claims:\n{ONE}", "", id="at the end of the file"),
        pytest.param(f"{START}claims:\n{ONE}", WAIVERS, id="before the next field"),
        pytest.param(
            f"{START}claims:\n{ONE}", f"\n\n# what needs no source\n{WAIVERS}", id="before empty lines and a comment at the margin"
        ),
        pytest.param(
            f"{START}claims:\n{ONE}    # still of one\n  # of nothing\n", f"\n{WAIVERS}", id="behind the comments of the last entry"
        ),
        pytest.param(
            f"# head\n{START}claims: # all\n{ONE}  two:\n    value: 5%\n    statement: {{en: {{text: b}}}}\n", "# end\n", id="behind lines"
        ),
        pytest.param(
            f"{START}claims:\n  two:\n    value: 5%\n    statement:\n      en:\n        text: |\n          b\n          # c\n",
            "",
            id="behind a text of lines",
        ),
        pytest.param(
            f"{START}claims:\n  two:\n    value: 5%\n    statement:\n      en:\n        text: a\n         b\n",
            f"\n{WAIVERS}",
            id="behind a folded text",
        ),
        pytest.param(f"{START}claims: &all\n{ONE}", f"{WAIVERS}", id="behind an anchor"),
        pytest.param(f"---\n{START}claims:\n{ONE}", "...\n", id="before the end of the document"),
        pytest.param(
            f"waivers: []\n{START}claims:\n  two: &two\n    <<: {{value: 5%}}\n    statement: {{en: {{text: b}}}}\n  three: *two\n",
            "",
            id="behind aliases",
        ),
    ],
)
def test_an_entry_comes_behind_the_last_one_and_all_else_stays(before: str, behind: str) -> None:
    assert insert(before + behind) == before + BLOCK + behind


@pytest.mark.parametrize("text", [f"{START}claims:\n{ONE}{WAIVERS}", f"{START}claims:\n{ONE}# 中文\n", HEAD])
def test_line_ends_and_a_byte_order_mark_stay(text: str) -> None:
    assert insert(text.replace("\n", "\r\n")) == insert(text).replace("\n", "\r\n")
    assert insert("\ufeff" + text) == "\ufeff" + insert(text)


def test_a_last_line_without_an_end_gets_one() -> None:
    assert insert(f"{START}claims:\n{ONE}".rstrip("\n")) == f"{START}claims:\n{ONE}{BLOCK}"


def test_the_indentation_is_that_of_the_other_entries() -> None:
    deep = f"{START}claims:\n    one:\n        value: 5%\n        statement: {{en: {{text: b}}}}\n"
    assert insert(deep) == deep + shift(BLOCK, 2)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"{START}claims: {{}}\n", f"{START}claims:\n{BLOCK}"),
        (f"{START}claims: {{ }}  # none yet\n{WAIVERS}", f"{START}claims:  # none yet\n{BLOCK}{WAIVERS}"),
        (f"{START}claims: {{}}", f"{START}claims:\n{BLOCK}"),
    ],
)
def test_empty_braces_make_room(before: str, after: str) -> None:
    assert insert(before) == after


@pytest.mark.parametrize(
    "text",
    [
        '{"schema": "claimcheck/claims/1", "claims": {}}',
        '{"schema": "claimcheck/claims/1",\n "claims": {\n  "one": {"statement": {"en": {"text": "a"}}, "value": "7%"}\n }}\n',
        f"{START}claims: {{one: {{statement: {{en: {{text: a}}}}, value: 7%}}}}\n{WAIVERS}",
        f"{START}claims: {{\n  one: {{statement: {{en: {{text: a}}}}, value: 7%}},  # the first\n}}\n",
    ],
)
def test_in_brackets_an_entry_is_written_in_brackets(text: str) -> None:
    changed = insert(text)
    assert list(read(changed)["claims"])[-1] == "new"
    assert read(changed)["claims"]["new"] == DRAFT.data
    left = iter(changed)
    assert all(character in left for character in text)


def test_a_name_that_is_there_is_refused() -> None:
    with pytest.raises(ClaimcheckError, match='"new" is there already') as caught:
        insert(f"{START}claims:\n  new: {{statement: {{en: {{text: a}}}}, value: 5%}}\n")
    assert caught.value.where == "r.yaml:3:3"


def test_a_registry_that_is_invalid_is_refused() -> None:
    with pytest.raises(RegistryError, match=r"r\.yaml:3:9: the field 'valeu'"):
        insert(f"{START}claims:\n  one: {{valeu: 5%, value: some}}\n")


@pytest.mark.parametrize("name", ["", "a b", "-a", "a: b", "a#b", "[a]", "x" * 101])
def test_what_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(ClaimcheckError, match="is no name for an entry"):
        insert_entry(HEAD, Draft(name, DRAFT.data, ()), Path("r.yaml"))


@pytest.mark.parametrize("name", ["NO", "null", "1.5", "12", "'a", "字", "~", "é-1", "<<", "="])
def test_any_name_stays_what_it_is_or_is_refused(name: str) -> None:
    try:
        changed = insert_entry(f"{START}claims:\n{ONE}", Draft(name, DRAFT.data, ()), Path("r.yaml"))
    except ClaimcheckError:
        return
    assert list(read(changed)["claims"]) == ["one", name]


@pytest.mark.parametrize(
    "text", ["a\u2028b", "a\x85b", "a\x07b", 'a"b\\', "'", "a: b", "# a", "\ufeffa", "登记：表", "\U0001f600", "- a", "{{"]
)
def test_any_text_comes_back_as_it_was(text: str) -> None:
    draft = Draft("new", {"statement": {"en": {"text": text}}, "value": "5%"}, ())
    for start in (HEAD, '{"schema": "claimcheck/claims/1", "claims": {}}'):
        assert read(insert_entry(start, draft, Path("r.yaml")))["claims"]["new"] == draft.data
