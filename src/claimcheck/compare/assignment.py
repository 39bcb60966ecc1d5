"""Least-cost assignment: who stands for whom, when everyone may also stand alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_FAR = 1e9
_LARGE = 4000
"""Above this many cells the exact search gives way to a greedy one, which is linear in the candidates."""


def assign(costs: Mapping[tuple[int, int], float], alone_rows: Sequence[float], alone_columns: Sequence[float]) -> list[tuple[int, int]]:
    """Pair rows with columns so that the costs of pairs, and of those left alone, are least in sum.

    `costs` holds the pairs that are possible at all; `alone_rows` and `alone_columns` say what it costs to leave one without a partner.
    """
    useful = {pair: cost for pair, cost in costs.items() if cost < alone_rows[pair[0]] + alone_columns[pair[1]]}
    if len(alone_rows) * len(alone_columns) > _LARGE:
        return _assign_greedily(useful)
    rows = sorted({row for row, _ in useful})
    columns = sorted({column for _, column in useful})
    if not rows:
        return []
    place = {column: at for at, column in enumerate(columns)}
    width = len(columns) + len(rows)
    matrix = [[_FAR] * width for _ in rows]
    for at, row in enumerate(rows):
        matrix[at][len(columns) + at] = alone_rows[row]
    for at, row in enumerate(rows):
        for column in columns:
            cost = useful.get((row, column))
            if cost is not None:
                matrix[at][place[column]] = cost - alone_columns[column]
    chosen = _solve(matrix)
    return [(rows[at], columns[column]) for at, column in enumerate(chosen) if column < len(columns)]


def _assign_greedily(costs: Mapping[tuple[int, int], float]) -> list[tuple[int, int]]:
    """Take the cheapest pair that is left, again and again."""
    rows: set[int] = set()
    columns: set[int] = set()
    pairs = []
    for (row, column), _ in sorted(costs.items(), key=lambda item: (item[1], item[0])):
        if row not in rows and column not in columns:
            rows.add(row)
            columns.add(column)
            pairs.append((row, column))
    return sorted(pairs)


def _solve(matrix: list[list[float]]) -> list[int]:  # noqa: C901 - one textbook algorithm, read as a whole
    """Find the column of each row by shortest augmenting paths (Jonker and Volgenant 1987); no more rows than columns."""
    height, width = len(matrix), len(matrix[0])
    row_price, column_price = [0.0] * (height + 1), [0.0] * (width + 1)
    owner = [0] * (width + 1)
    for row in range(1, height + 1):
        owner[0] = row
        column = 0
        least, before, used = [_FAR * 2] * (width + 1), [0] * (width + 1), [False] * (width + 1)
        while owner[column]:
            used[column] = True
            here, step, nearest = owner[column], _FAR * 2, 0
            for other in range(1, width + 1):
                if used[other]:
                    continue
                slack = matrix[here - 1][other - 1] - row_price[here] - column_price[other]
                if slack < least[other]:
                    least[other], before[other] = slack, column
                if least[other] < step:
                    step, nearest = least[other], other
            for other in range(width + 1):
                if used[other]:
                    row_price[owner[other]] += step
                    column_price[other] -= step
                else:
                    least[other] -= step
            column = nearest
        while column:
            owner[column] = owner[before[column]]
            column = before[column]
    chosen = [0] * height
    for column in range(1, width + 1):
        if owner[column]:
            chosen[owner[column] - 1] = column - 1
    return chosen
