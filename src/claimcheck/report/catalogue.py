"""The catalogue of findings in words: one entry with its example pair, or the table of all codes."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.findings import Entry
from claimcheck.model import Severity
from claimcheck.report.layout import Layout
from claimcheck.report.literal import show_in_line
from claimcheck.report.paint import BOLD, DIM, GRAVE, Line, Run, paint
from claimcheck.report.style import Style

_SILENCE = {
    Severity.ERROR: "An error fails a run. `--fail-on never` reports it and ends with exit code 0.",
    Severity.WARNING: "A warning fails a run only with `--fail-on warning` or `--fail-on note`; else it is only reported.",
    Severity.NOTE: "A note fails a run only with `--fail-on note`; else it is only reported.",
}
"""How a finding is silenced, by its severity."""


def write_entry(entry: Entry, style: Style) -> str:
    """Explain one finding."""
    layout = Layout(style)
    lines: list[Line] = list(
        layout.flow(
            [
                Run(f"{entry.code} ", GRAVE[entry.severity]),
                Run(entry.name, BOLD),
                Run(f" ({entry.severity.value}): {entry.title}"),
            ]
        )
    )
    lines += [[], *layout.flow([Run(entry.meaning)])]
    if entry.english or entry.chinese:
        lines += [[], [Run("Example", BOLD)]]
        for side, text in (("EN", entry.english), ("ZH", entry.chinese)):
            lines += layout.flow([Run(side, DIM), Run(" " + show_in_line(text, style.encoding))], indent="  ", hanging="     ")
    if entry.advice:
        lines += [[], [Run("What to do", BOLD)], *layout.flow([Run(entry.advice)], indent="  ", hanging="  ")]
    return paint(lines, color=style.color)


def write_catalogue(entries: Sequence[Entry], style: Style) -> str:
    """List every code with its severity, name and title."""
    layout = Layout(style)
    name = max((len(entry.name) for entry in entries), default=0)
    lines: list[Line] = []
    for entry in entries:
        head = Run(f"{entry.code}  {entry.severity.value:<7}  ", GRAVE[entry.severity])
        if layout.two_columns:
            lines.append([head, Run(f"{entry.name:<{name}}  ", BOLD), Run(entry.title)])
        else:
            lines += [[head, Run(entry.name, BOLD)], *layout.flow([Run(entry.title)], indent=" " * 16, hanging=" " * 16)]
    return paint(lines, color=style.color)


def write_page(entry: Entry) -> str:
    """Write the page of one finding in Markdown, as docs/findings holds it."""
    parts = [f"# {entry.code} {entry.name}", f"*{entry.severity.value}*: {entry.title}.", entry.meaning]
    if entry.english or entry.chinese:
        parts += ["## Example", f"> EN {entry.english}\n>\n> ZH {entry.chinese}"]
    if entry.advice:
        parts += ["## What to do", entry.advice]
    return "\n\n".join([*parts, "## How to silence it", _SILENCE[entry.severity]]) + "\n"
