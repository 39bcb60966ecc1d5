"""Markdown: what is a block, what is none, and where each stands to the character."""

import pytest

from claimcheck.model import Block, BlockKind
from claimcheck.read import parse_document

DOCUMENT = """\
---
title: Tea in 2024
---
# Tea, 2024 ##

Sold **12,400** baskets,
a third more.

> Quoted 5%
> twice
lazily

- first `n = 3`
  goes on
  1. nested

| Item | 项目 |
|:-----|------|
| Tea \\| green | 绿茶 |
| `x|y` | 38% | extra |

Setext
------

<div>
7 hidden
</div>

<!-- 8 hidden -->

```text
9 hidden
```

    10 hidden

[ref]: https://example.org/11
***
The end.
"""

EXPECTED = [
    ("heading", 1, "Tea, 2024"),
    ("paragraph", 0, "Sold **12,400** baskets,\na third more."),
    ("quote", 1, "Quoted 5%\n> twice\nlazily"),
    ("item", 1, "first `n = 3`\n  goes on"),
    ("item", 2, "nested"),
    ("cell", 0, "Item"),
    ("cell", 0, "项目"),
    ("cell", 0, "Tea \\| green"),
    ("cell", 0, "绿茶"),
    ("cell", 0, "`x"),
    ("cell", 0, "y`"),
    ("heading", 2, "Setext"),
    ("paragraph", 0, "The end."),
]


def _parse(text: str) -> list[tuple[str, Block]]:
    return [(text[block.span.start : block.span.end], block) for block in parse_document(text, format="md").blocks]


def _holes(text: str) -> list[str]:
    return [text[hole.start : hole.end] for _, block in _parse(text) for hole in block.holes]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_blocks(line_end: str) -> None:
    found = [(block.kind.value, block.rank, surface) for surface, block in _parse(DOCUMENT.replace("\n", line_end))]
    assert found == [(kind, rank, surface.replace("\n", line_end)) for kind, rank, surface in EXPECTED]


def test_rows_and_columns() -> None:
    text = "| a | b |\n|--|--|\n| c | |\n| | d |\n\n| e |\n|--|\n"
    cells = {surface: (block.row, block.column) for surface, block in _parse(text)}
    assert cells["b"] == (cells["a"][0], 1)
    assert cells["c"] == (cells["a"][0] + 1, 0)
    assert cells["d"] == (cells["a"][0] + 2, 1)
    assert cells["e"][0] > cells["d"][0] + 1, "two tables have no neighbouring rows"


def test_a_table_in_a_quote_and_in_a_list() -> None:
    assert [surface for surface, _ in _parse("> | a | b |\n> |---|---|\n> | 1 | 2\n")] == ["a", "b", "1", "2"]
    assert [surface for surface, _ in _parse("- | a | b |\n  |---|---|\n  | 1 | 2 |\n")] == ["a", "b", "1", "2"]


@pytest.mark.parametrize(
    ("text", "holes"),
    [
        ("use `a 1` and ``b ` 2``, not ` alone", ["`a 1`", "``b ` 2``"]),
        ('[rose 3%](https://e.org/4_(x) "in 5")', ['](https://e.org/4_(x) "in 5")']),
        ("![chart 3](img-4.png)", ["](img-4.png)"]),
        ("[rose][r2] by 3[^4]", ["][r2]", "[^4]"]),
        ("<https://e.org/1> and <a@e.org>", ["<https://e.org/1>", "<a@e.org>"]),
        ('a <b class="h1">3</b><br/> <!-- 4 --> 5', ['<b class="h1">', "</b><br/>", "<!-- 4 -->"]),
        ("3 &#8212; 4&nbsp;% &amp; 5", ["&#8212;", "&nbsp;", "&amp;"]),
        ("see https://e.org/2024. Then 3 < 4 > 2", ["https://e.org/2024"]),
        ("> a `b\n> c` d", ["`b\n> c`"]),
        ("**3%** _4_ ~~5~~", []),
    ],
)
def test_holes(text: str, holes: list[str]) -> None:
    assert "".join(_holes(text)) == "".join(holes)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("---\ndate: 2024\n---\nText", "Text"),
        ("+++\nweight = 5\n+++\nText", "Text"),
        ("---\n# only a comment\n...\nText", "Text"),
        ("---\n\nText after a rule\n\n---\n", "Text after a rule"),
        ("---\nNo metadata\n---\n", "No metadata"),
        ("---\ntitle: never closed\n\nText", "title: never closed"),
    ],
)
def test_front_matter(text: str, first: str) -> None:
    assert _parse(text)[0][0] == first


def test_a_nul_and_full_width_space_move_nothing() -> None:
    assert [surface for surface, _ in _parse("\u3000增长\0 38%。\n\u3000\u3000第二行\n\n## a\0b ##\n")] == [
        "增长\0 38%。\n\u3000\u3000第二行",
        "a\0b",
    ]


def test_kinds_are_the_innermost() -> None:
    kinds = [block.kind for _, block in _parse("> - a\n> ## b\n\n- # c\n")]
    assert kinds == [BlockKind.ITEM, BlockKind.HEADING, BlockKind.HEADING]
