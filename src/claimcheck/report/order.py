"""The order in which an editor meets findings: by where they stand, the English place first."""

from __future__ import annotations

from claimcheck.model import Finding, Place, Report


def find_place(finding: Finding) -> Place | None:
    """Return the place that a finding is reported at: the English one, else the Chinese one, else none."""
    return finding.source or finding.target or next(iter(finding.related), None)


def order_findings(report: Report) -> list[Finding]:
    """Sort findings by file, position and code; those without a place come first."""
    files = {document.path: number for number, document in enumerate(report.documents)}

    def position(finding: Finding) -> tuple[int, int, int, str]:
        place = find_place(finding)
        if place is None:
            return (-1, 0, 0, finding.code)
        return (files.get(place.path, len(files)), place.span.start, place.span.end, finding.code)

    return sorted(report.findings, key=position)


def name_path(report: Report, place: Place | None = None) -> str:
    """Give the path of a place, or of the report's first document where the place has none."""
    if place is not None and place.path:
        return place.path
    return report.documents[0].path if report.documents else "<text>"
