"""The characters with which a pattern can begin and end."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

import claimcheck
from claimcheck.extract.edges import closing, gated, opening
from claimcheck.extract.grammar import LABELS, RULES
from claimcheck.extract.silent_shapes import silent_patterns
from claimcheck.model import Language

OPENINGS = {
    "元|块钱": "元块",
    "(?:约|近)?三": "约近三",
    "(?i:half)": "hH",
    "[0-9]{1,2}年": "0123456789",
    "(?=[ab])[a-z]": "ab",
    "(?<![a-z])x": "x",
    "a?(?=b)": "ab",
    r"x++y|\(": "x(",
    r"[\]a\u4e00-]": "]a一-",
    "(?P<word>one|(?:two ){2,3})+ten": "ot",
    "a{0,2}b{2}": "ab",
}
CLOSINGS = {"约|超过": "约过", "约了?": "约了", "(?<=[a-z], )": " ", "x(?!y)": "x", r"(?:a|b )*c\b": "c"}
FIGURES = frozenset("0123456789")


@pytest.mark.parametrize(("pattern", "characters"), OPENINGS.items())
def test_opening(pattern: str, characters: str) -> None:
    assert opening(pattern) == frozenset(characters)


@pytest.mark.parametrize("pattern", ["", "a?", "[^a]b", ".", "[\u4e00-\u9fff]", "(?=a)?", "(?!a)", r"\Sa"])
def test_nothing_is_known_of_what_may_be_anything(pattern: str) -> None:
    assert opening(pattern) is None


@pytest.mark.parametrize(("pattern", "characters"), CLOSINGS.items())
def test_closing(pattern: str, characters: str) -> None:
    assert closing(pattern) == frozenset(characters)


def test_opening_behind_figures() -> None:
    assert opening("[0-9]+(?:年|月)", skipped=FIGURES) == frozenset("年月")
    assert opening("1[0-9]a|20b", skipped=FIGURES) == frozenset("ab")
    assert opening("[0-9]+", skipped=FIGURES) is None


def test_gated_pattern_matches_the_same() -> None:
    pattern = r"(?<![\w-])(?:at least|over|c\.)\s?\Z"
    for text in ("at least ", "AT LEAST", "Over ", "moreover ", "c."):
        plain, gate = re.search(pattern, text, re.IGNORECASE), gated(pattern, re.IGNORECASE).search(text)
        assert (plain and plain.span()) == (gate and gate.span())


def test_letters_beyond_ascii_that_are_equal_where_case_does_not_count() -> None:
    assert gated("skip", re.IGNORECASE).match("\u017f\u212aip")


def corpus() -> str:
    """Return every third sentence of all corpora, one a line."""
    texts: list[str] = []

    def collect(node: object) -> None:
        if isinstance(node, str):
            texts.append(node.replace("⟦", "").replace("⟧", ""))
        for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
            collect(child)

    for path in sorted((Path(claimcheck.__file__).parent / "extract").glob("*.yaml")):
        collect(yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader))  # noqa: S506 - a base loader makes text only
    return "\n".join(texts[::3])


def assert_edges(pattern: str, text: str, edge: frozenset[str] | None, end: Callable[[re.Match[str]], str]) -> None:
    assert edge is None or all(end(match) in edge for match in re.finditer(pattern, text, re.ASCII)), pattern


def test_every_match_in_the_corpora_begins_and_ends_with_an_edge() -> None:
    text = corpus()
    rules = [rule for language in Language for rule in (*LABELS[language], *RULES[language])]
    shapes = [shape for language in Language for shape in silent_patterns(language)]
    for pattern in {*(rule.trigger for rule in rules), *(rule.after for rule in rules), *shapes}:
        assert_edges(pattern, text, opening(pattern), lambda match: text[match.start()])
    for pattern in {rule.before for rule in rules}:
        assert_edges(pattern, text, closing(pattern), lambda match: text[match.end() - 1])
