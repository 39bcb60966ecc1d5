"""How a report is to look: its width, its colours, and the signs that its stream can encode."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Signs:
    """The characters that draw a report."""

    error: str
    warning: str
    note: str
    moved: str
    repeated: str
    good: str
    rule: str
    bar: str
    cross: str
    both: str
    dot: str

    def __str__(self) -> str:
        """Join all of them, to try an encoding on."""
        return "".join(getattr(self, name) for name in self.__slots__)


FINE = Signs(error="✗", warning="!", note="i", moved="→", repeated="↻", good="✓", rule="─", bar="│", cross="┼", both="↔", dot="·")
PLAIN = Signs(error="x", warning="!", note="i", moved=">", repeated="=", good="ok", rule="-", bar="|", cross="+", both="<->", dot="-")


def encodable(text: str, encoding: str) -> bool:
    """Tell whether an encoding can write a text."""
    try:
        text.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


@dataclass(frozen=True)
class Style:
    """What a reporter needs to know of the place that it writes for."""

    width: int = 100
    """Columns; no line of the terminal report is wider."""
    color: bool = False
    only_findings: bool = False
    """Leave out the pairs without a finding."""
    show_confidence: bool = False
    """Say how sure the alignment of each pair is."""
    encoding: str = "utf-8"
    """The encoding of the stream; what it cannot write is escaped before it is measured."""

    @cached_property
    def signs(self) -> Signs:
        """The finest signs that the encoding can write."""
        return FINE if encodable(str(FINE), self.encoding) else PLAIN
