"""Whether a run shows how far it is: to people who wait at a terminal for a long document, never to pipes or quick runs."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import TypeAlias

Progress: TypeAlias = Callable[[str, int, int], None]
"""Called with the stage, how much of it is done, and how much there is."""

PATIENCE = 1.0
"""Seconds of silence before the bar appears."""


@contextmanager
def show_progress(*, shown: bool | None = None, clock: Callable[[], float] = time.monotonic) -> Iterator[Progress]:
    """Give the function that the stages report to; the bar is for terminals unless `shown` says otherwise."""
    wanted = sys.stderr.isatty() if shown is None else shown
    began = clock()
    bar: Progress | None = None
    with ExitStack() as stack:

        def follow(stage: str, done: int, total: int) -> None:
            nonlocal bar
            if bar is None and wanted and clock() - began >= PATIENCE:
                from claimcheck.cli.bar import draw_bar  # noqa: PLC0415 - few runs are long enough to load it

                bar = stack.enter_context(draw_bar())
            if bar is not None:
                bar(stage, done, total)

        yield follow
