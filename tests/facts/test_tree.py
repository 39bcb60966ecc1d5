"""YAML as text with places: nothing is turned into a number, a day or a truth value."""

from __future__ import annotations

import pytest
import yaml

from claimcheck.facts import tree
from claimcheck.facts.tree import Node, Problems, read_tree


def read(text: str) -> Node:
    problems = Problems("r.yaml")
    node = read_tree(text, problems)
    assert node is not None
    assert not problems
    return node


@pytest.mark.parametrize(
    "written", ["NO", "yes", "1_000", "3.10", "12:30", "010", "0x1F", "1e3", "2025-03-01", "null", "~", ".nan", "-0", "38%", "35亿元", "="]
)
def test_every_scalar_stays_what_is_written(written: str) -> None:
    assert read(f"a: {written}\n{written}: b\n").data == {"a": written, written: "b"}
    assert read(f"[{written}, '{written}', \"{written}\"]").data == [written] * 3


@pytest.mark.parametrize("loader", ["C", "Python"])
def test_every_node_knows_its_place(loader: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if loader == "Python":
        monkeypatch.setattr(tree, "_LOADER", yaml.SafeLoader)
    root = read("# 登记\nclaims:\n  一: {value: '5%', list: [a, b]}\n  two:\n    value: |\n      long\n")
    one, two = root.at(["claims", "一"]), root.at(["claims", "two"])
    assert root.at(["claims"]).keys == {"一": (3, 3), "two": (4, 3)}
    assert (one.line, one.column, one.end, one.end_column, one.flow) == (3, 6, 3, 32, True)
    assert (root.at(["claims", "一", "list", 1]).line, root.at(["claims", "一", "list", 1]).column) == (3, 30)
    assert (two.line, two.column, two.flow) == (5, 5, False)
    assert root.at(["claims", "nowhere", "further"]) is root.at(["claims"])


def test_merged_entries_come_behind_own_ones_and_the_first_mapping_wins() -> None:
    root = read("a: &a {x: '1', y: '1'}\nb: &b {y: '2', z: '2'}\nc:\n  <<: [*a, *b]\n  z: '3'\nd:\n  x: '4'\n  <<: *a\n")
    assert root.data["c"] == {"z": "3", "x": "1", "y": "1"}
    assert root.data["d"] == {"x": "4", "y": "1"}
    assert root.entries["c"].keys["x"] == (1, 8)


def test_anchors_may_stand_for_anything_that_is_closed() -> None:
    assert read("a: &a [1, &b 2]\nc: [*a, *b]\n").data == {"a": ["1", "2"], "c": [["1", "2"], "2"]}


def test_aliases_that_stand_for_little_are_fine() -> None:
    rows = "".join(f"r{number}: *a\n" for number in range(2000))
    assert len(read(f"a: &a {{x: [1, 2, 3]}}\n{rows}").data) == 2001


def test_problems_are_told_once_and_in_order() -> None:
    problems = Problems("r.yaml")
    for place in ((3, 1), (2, 5), (3, 1)):
        problems.report(*place, "is wrong")
    problems.report(0, 0, "cannot be read")
    assert [str(error) for error in problems.in_order()] == ["r.yaml: cannot be read", "r.yaml:2:5: is wrong", "r.yaml:3:1: is wrong"]


@pytest.mark.parametrize("depth", [39, 40])
def test_forty_levels_are_fine(depth: int) -> None:
    assert read("[" * depth + "]" * depth).size == depth
