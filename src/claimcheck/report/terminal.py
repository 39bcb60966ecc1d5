"""The report that editors read: English left, Chinese right, `38%[2]` opposite `38%[2]`, and each finding under its pair."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from claimcheck.model import Bead, Finding, Report, Severity
from claimcheck.report.layout import Layout
from claimcheck.report.literal import show_in_line, show_literally
from claimcheck.report.marking import Marks, mark_claims, show_segment, sign_severity
from claimcheck.report.order import order_findings
from claimcheck.report.paint import BOLD, DIM, GRAVE, MATCH, MATCH_SIGN, Line, Run, paint
from claimcheck.report.style import Style
from claimcheck.report.totals import add_counts, count, describe_counts, describe_verdict
from claimcheck.report.wrap import Whole

_QUOTE = re.compile(r"(\"[^\"]{1,30}\"|“[^”]{1,30}”)")


def write_terminal(reports: Sequence[Report], style: Style) -> str:
    """Write the aligned text with its findings, between the denominators and the verdict."""
    return paint(_show_reports(reports, Layout(style)), color=style.color)


def _show_reports(reports: Sequence[Report], layout: Layout) -> Iterator[Line]:
    for report in reports:
        yield from _Page(report, layout).lines()
    if len(reports) != 1:
        totals = describe_counts(add_counts(report.counts for report in reports))
        yield from layout.flow([Run("in all: ", BOLD), *_keep_clauses(totals)])
        yield from layout.flow(_show_verdict(reports, layout.style))


def _show_verdict(reports: Sequence[Report], style: Style) -> list[Run]:
    worst = max((report.worst for report in reports if report.worst), key=lambda severity: severity.weight, default=None)
    sign, ink = (sign_severity(worst, style.signs), GRAVE[worst]) if worst else (style.signs.good, MATCH_SIGN)
    return [Run(f"{sign} {describe_verdict(reports)}", ink)]


def _keep_clauses(text: str) -> list[Run | Whole]:
    """Let a line end between the clauses of a text, and not within them."""
    first, *others = (Whole((Run(clause),)) for clause in re.split("(?<=;) ", text))
    return [first, *(part for clause in others for part in (Run(" "), clause))]


def _keep_quotes(text: str) -> Iterator[Run | Whole]:
    """Let no line end within the short quotations of a message."""
    for part in _QUOTE.split(text):
        yield Whole((Run(part),)) if _QUOTE.fullmatch(part) else Run(part)


class _Page:
    """One report on its way to lines."""

    def __init__(self, report: Report, layout: Layout) -> None:
        self.report, self.layout, self.style = report, layout, layout.style
        self.marks: Marks = mark_claims(report, layout.style.signs)
        self.numbers = {id(finding): self.marks.numbers.get(index, []) for index, finding in enumerate(report.findings)}
        self.findings: dict[int | None, list[Finding]] = defaultdict(list)
        for finding in order_findings(report):
            known = finding.bead is not None and 0 <= finding.bead < len(report.beads)
            self.findings[finding.bead if known else None].append(finding)

    def lines(self) -> Iterator[Line]:
        """Give the whole page."""
        yield from self._show_header()
        for finding in self.findings[None]:
            yield from self._show_finding(finding)
        shown = [
            (number, bead) for number, bead in enumerate(self.report.beads) if not self.style.only_findings or self.findings.get(number)
        ]
        if shown:
            yield from self.layout.column_heads()
        for number, bead in shown:
            yield from self._show_bead(number, bead)
        if shown:
            yield self.layout.rule(crossed=False)
        if hidden := len(self.report.beads) - len(shown):
            yield from self.layout.flow([Run(f"{count(hidden, 'pair')} without findings not shown", DIM)])
        yield from self.layout.flow(_show_verdict([self.report], self.style))
        yield []

    def _show_header(self) -> Iterator[Line]:
        paths = [show_literally(document.path, self.style.encoding) for document in self.report.documents]
        yield from self.layout.flow([Run("claimcheck", BOLD), Run(" " + f" {self.style.signs.both} ".join(paths))])
        yield from self.layout.flow(_keep_clauses(describe_counts(self.report.counts)))
        signs = self.style.signs
        meanings = {
            "": ("1", "agrees", MATCH_SIGN),
            signs.error: ("2", "error", GRAVE[Severity.ERROR]),
            signs.warning: ("3", "warning", GRAVE[Severity.WARNING]),
            signs.note: ("4", "note", GRAVE[Severity.NOTE]),
            signs.moved: ("5", "agrees with a neighbouring pair", MATCH),
            signs.repeated: ("6", "repeats another place", MATCH),
        }
        legend: list[Run | Whole] = []
        for sign, (number, meaning, ink) in meanings.items():
            if sign in self.marks.used:
                legend += [Run(f" {signs.dot} " if legend else "", DIM), Whole((Run(f"[{sign}{number}]", ink), Run(f" {meaning}", DIM)))]
        if legend:
            yield from self.layout.flow(legend)
        yield []

    def _show_bead(self, number: int, bead: Bead) -> Iterator[Line]:
        report, style = self.report, self.style
        source = [list(show_segment(report.source[index], report.source_claims[index], self.marks.source, style)) for index in bead.source]
        target = [list(show_segment(report.target[index], report.target_claims[index], self.marks.target, style)) for index in bead.target]
        places = [
            "line " + ", ".join(str(each.document.locate(each.span.start)[0]) for each in side)
            for side in ([report.source[index] for index in bead.source], [report.target[index] for index in bead.target])
            if side
        ]
        title = [str(number + 1), f" {style.signs.both} ".join(places)]
        if bead.kind not in {"1-1", "1-0", "0-1"}:
            title.append(bead.kind)
        if style.show_confidence:
            title.append(f"confidence {bead.confidence:.2f}")
        yield self.layout.rule(f" {style.signs.dot} ".join(title))
        nothing = ("no counterpart in English", "no counterpart in Chinese")
        yield from self.layout.pair(
            source or [[Run(nothing[0], DIM)]],
            target or [[Run(nothing[1], DIM)]],
        )
        for finding in self.findings.get(number, ()):
            yield from self._show_finding(finding)

    def _show_finding(self, finding: Finding) -> Iterator[Line]:
        encoding, ink = self.style.encoding, GRAVE[finding.severity]
        numbers = "".join(f"[{number}]" for number in self.numbers[id(finding)])
        places = [f"{side} {place.line}:{place.column}" for side, place in (("EN", finding.source), ("ZH", finding.target)) if place]
        places += [f"see {place.line}:{place.column}" for place in finding.related]
        runs: list[Run | Whole] = [
            Run(f"{sign_severity(finding.severity, self.style.signs)} {finding.code} {finding.severity.value} ", ink),
            Run(f"{numbers} " if numbers else "", ink),
            *_keep_quotes(show_in_line(finding.message, encoding)),
        ]
        if places:
            runs += [Run(" "), Whole((Run(f"({', '.join(places)})", DIM),))]
        yield from self.layout.flow(runs, indent=" ", hanging="   ")
