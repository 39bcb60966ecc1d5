"""What the benchmarks share: a timer, and Recognizers-Text to run beside ours (pip install recognizers-text-suite)."""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable

from claimcheck.model import Language

_MODELS = ("number", "ordinal", "percentage", "age", "currency", "dimension", "temperature", "datetime")


def timed(work: Callable[[], None]) -> float:
    """Return the processor seconds of the fastest of three runs."""
    seconds = []
    for _ in range(3):
        began = time.process_time()
        work()
        seconds.append(time.process_time() - began)
    return min(seconds)


def load_rival() -> Callable[[str, Language], None] | None:
    """Return Recognizers-Text with all its models, or None where it is not installed."""
    try:
        suite = importlib.import_module("recognizers_suite")
    except ImportError:
        return None
    functions = [getattr(suite, f"recognize_{name}") for name in _MODELS]
    cultures = {Language.EN: suite.Culture.English, Language.ZH: suite.Culture.Chinese}

    def recognize(text: str, language: Language) -> None:
        for function in functions:
            function(text, cultures[language])

    return recognize
