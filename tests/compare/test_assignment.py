"""Least-cost assignment: against the search of all possibilities, and its greedy form for very many."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.compare.assignment import assign

_COSTS = st.lists(st.lists(st.integers(0, 60), min_size=4, max_size=4), min_size=1, max_size=4)


def _price(pairs: list[tuple[int, int]], costs: dict[tuple[int, int], float], rows: list[float], columns: list[float]) -> float:
    alone = sum(price for at, price in enumerate(rows) if at not in {row for row, _ in pairs})
    alone += sum(price for at, price in enumerate(columns) if at not in {column for _, column in pairs})
    return alone + sum(costs[pair] for pair in pairs)


@given(_COSTS)
def test_finds_the_cheapest(table: list[list[int]]) -> None:
    costs = {(row, column): value / 10 for row, line in enumerate(table) for column, value in enumerate(line)}
    rows, columns = [2.0] * len(table), [2.0, 2.0, 0.7, 2.0]
    found = assign(costs, rows, columns)
    best = min(
        _price([(row, column) for row, column in enumerate(chosen) if column >= 0], costs, rows, columns)
        for chosen in permutations([*range(4), *[-1] * len(table)], len(table))
    )
    assert abs(_price(found, costs, rows, columns) - best) < 1e-9


@given(_COSTS)
def test_pairs_each_once(table: list[list[int]]) -> None:
    costs = {(row, column): value / 10 for row, line in enumerate(table) for column, value in enumerate(line)}
    found = assign(costs, [2.0] * len(table), [2.0] * 4)
    assert len({row for row, _ in found}) == len({column for _, column in found}) == len(found)


def test_nothing_possible() -> None:
    assert assign({}, [2.0], [2.0]) == []
    assert assign({(0, 0): 4.5}, [2.0], [2.0]) == []


def test_very_many_are_paired_in_order() -> None:
    size = 100
    costs = {(row, column): abs(row - column) / 10 for row in range(size) for column in range(max(0, row - 3), min(size, row + 4))}
    assert assign(costs, [2.0] * size, [2.0] * size) == [(at, at) for at in range(size)]
