"""Feeds in every shape, through windows of every size, and what is no JSON."""

from __future__ import annotations

import io
import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import InputError
from claimcheck.facts.exchange import window
from claimcheck.facts.exchange.feed import is_typed, read_feed

ONE = {"@type": "ClaimReview", "claimReviewed": "一"}
OTHER = {"@type": "ClaimReview", "claimReviewed": "two"}
SCALARS = st.none() | st.booleans() | st.integers() | st.text() | st.decimals(allow_nan=False, allow_infinity=False, places=3)
NODES = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4))


def read(text: str | bytes) -> list[Any]:
    raw = text if isinstance(text, bytes) else text.encode()
    return [item.data for item in read_feed(io.BytesIO(raw), "feed.json")]


@pytest.mark.parametrize(
    "feed",
    [
        [ONE, OTHER],
        {"@type": "DataFeed", "dataFeedElement": [ONE, OTHER]},
        {"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": [ONE]}, {"item": OTHER, "url": "x"}]},
        {"@context": "https://schema.org", "@graph": [ONE, OTHER]},
        [{"@type": "DataFeed", "dataFeedElement": [ONE]}, [OTHER]],
        {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": ONE}, {"@type": "ListItem", "item": OTHER}]},
    ],
)
def test_a_feed_may_have_many_shapes(feed: Any) -> None:
    assert read(json.dumps(feed)) == [ONE, OTHER]
    assert read(b"\xef\xbb\xbf" + json.dumps(feed, indent=4, ensure_ascii=False).encode()) == [ONE, OTHER]


def test_a_single_item_is_a_feed() -> None:
    assert read(json.dumps(ONE)) == [ONE]


def test_items_that_are_none_are_given_with_their_place() -> None:
    items = list(read_feed(io.BytesIO(b'[{"@type": "WebPage"},\n  null, "x",\n [], 3]'), "feed.json"))
    assert [(item.index, item.line, item.column) for item in items] == [(1, 1, 2), (2, 2, 3), (3, 2, 9), (4, 3, 6)]


def test_numbers_are_exact() -> None:
    assert read("[0.1, 38.20, 12345678901234567890.5, 1e400, NaN]") == [
        Decimal("0.1"),
        Decimal("38.20"),
        Decimal("12345678901234567890.5"),
        Decimal("1e400"),
        "NaN",
    ]


@given(values=st.lists(NODES, max_size=5), indent=st.sampled_from([None, 1, 30]), size=st.integers(1, 40), ascii_only=st.booleans())
def test_the_size_of_the_window_does_not_show(values: list[Any], indent: int | None, size: int, ascii_only: bool) -> None:  # noqa: FBT001
    text = json.dumps({"dataFeedElement": [{"a": value} for value in values]}, indent=indent, ensure_ascii=ascii_only, default=float)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(window, "CHUNK", size)
        found = read(text.encode("utf-8", "backslashreplace"))
    assert found == json.loads(text.encode("utf-8", "backslashreplace"), parse_float=Decimal, parse_int=Decimal)["dataFeedElement"]


@given(text=st.text(alphabet='[]{}",:1e-.tn \n\\u', max_size=40))
def test_a_text_is_read_exactly_where_json_reads_it(text: str) -> None:
    try:
        json.loads(text, parse_float=Decimal, parse_int=Decimal)
    except ValueError:
        with pytest.raises(InputError, match=r"feed\.json:\d+:\d+: "):
            read(text)
    else:
        read(text)


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        (b"", "1:1", "the file ends where a value should stand"),
        (b" \n ", "2:2", "the file ends where a value should stand"),
        (b'{"a": 1,}', "1:9", "'}' where '\"' should stand"),
        (b'[{"@type": "ClaimReview"},\n {"a": tru}]', "2:8", "expecting value"),
        (b"[1,\n\n  2 3]", "3:5", "'3' where ',' or ']' should stand"),
        (b'{"a" 1}', "1:6", "'1' where ':' should stand"),
        (b"[1] x", "1:5", "'x' where the end of the file should stand"),
        ('[\n"中文", "'.encode(), "2:7", "unterminated string"),
        (b'["a\nb"]', "1:4", "invalid control character"),
        (b'[{"a": "\xe4\xb8\xad\xff"}]', "1:10", "the byte 0xff is no UTF-8"),
        (b'["\xe4\xb8', "1:3", "is no UTF-8"),
        (b"\xff\xfe[\x00]\x00", "1:1", "the byte 0xff is no UTF-8"),
        (b"[" * 200_000, "1:22", "this value is nested too deeply"),
        (b'{"item":' * 200_000, "1:169", "this value is nested too deeply"),
    ],
)
def test_what_is_no_json_is_an_error_with_its_place(text: bytes, place: str, what: str) -> None:
    with pytest.raises(InputError) as caught:
        read(text)
    assert caught.value.where == f"feed.json:{place}"
    assert what in caught.value.what


def test_places_are_right_behind_many_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "CHUNK", 8)
    row = '  {"@type": "x", "名": "值"}'
    with pytest.raises(InputError) as caught:
        read("[\n" + f"{row},\n" * 500 + "  oops]")
    assert caught.value.where == "feed.json:502:3"


@pytest.mark.parametrize("text", ['[{"a": "%s"}]', '{"a": "%s"}', '{"a": ["%s"], "b": ["%s"]}'])
def test_a_value_without_end_is_refused_before_it_fills_the_memory(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(window, "LARGEST", 1000)
    monkeypatch.setattr("claimcheck.facts.exchange.feed.LARGEST", 1000)
    monkeypatch.setattr(window, "CHUNK", 64)
    filled = text.replace("%s", "x" * 900)
    assert read(filled) if filled.count("x") < 1000 else True
    with pytest.raises(InputError, match="this value is longer"):
        read(text.replace("%s", "x" * 2000))


@pytest.mark.parametrize("written", ["ClaimReview", ["Review", "ClaimReview"], "https://schema.org/ClaimReview", "schema:ClaimReview"])
def test_a_type_may_be_written_in_many_ways(written: Any) -> None:
    assert is_typed({"@type": written}, "ClaimReview")
    assert not is_typed({"@type": written}, "Claim")


def test_a_feed_is_read_while_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "CHUNK", 1000)
    element = json.dumps({"item": [ONE]})
    stream = io.BytesIO(f"[{', '.join([element] * 10_000)}]".encode())
    for item in read_feed(stream, "feed.json"):
        assert stream.tell() <= item.index * len(f"{element}, ") + 3000
    assert stream.tell() == len(stream.getvalue())
