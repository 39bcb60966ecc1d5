"""One finding a line, as compilers write them: `report.txt:3:14: CC101 error "38%" became "83%"`."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.model import Report
from claimcheck.report.literal import show_in_line, show_literally
from claimcheck.report.order import find_place, name_path, order_findings
from claimcheck.report.paint import BOLD, GRAVE, Line, Run, paint
from claimcheck.report.style import Style


def write_concise(reports: Sequence[Report], style: Style) -> str:
    """Write `path:line:column: CODE severity message` for each finding, sorted by place."""
    lines: list[Line] = []
    for report in reports:
        for finding in order_findings(report):
            place = find_place(finding)
            line, column = (place.line, place.column) if place else (1, 1)
            path = show_literally(name_path(report, place), style.encoding)
            lines.append(
                [
                    Run(f"{path}:{line}:{column}:", BOLD),
                    Run(" "),
                    Run(f"{finding.code} {finding.severity.value}", GRAVE[finding.severity]),
                    Run(f" {show_in_line(finding.message, style.encoding)}"),
                ]
            )
    return paint(lines, color=style.color)
