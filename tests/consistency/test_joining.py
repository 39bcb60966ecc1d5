from __future__ import annotations

from claimcheck.pipeline import check_document
from claimcheck.read import parse_document

EN = "Output rose from 200 tonnes to 250 tonnes last year, up 35%."
ZH = "去年产量由200吨增至250吨，增长35%。"


def test_a_contradiction_that_was_translated_is_one_finding() -> None:
    report = check_document(parse_document(f"{EN}\n\n{ZH}\n"))
    (finding,) = [finding for finding in report.findings if finding.code == "CC202"]
    assert finding.source is not None
    assert finding.target is not None
    assert len(finding.related) == 4
    assert finding.message.endswith("; in Chinese as well")


def test_a_contradiction_of_one_side_stands_there() -> None:
    report = check_document(parse_document(f"{EN}\n\n{ZH.replace('35%', '25%')}\n"))
    findings = [finding for finding in report.findings if finding.code == "CC202"]
    assert [(finding.source is not None, finding.target is not None) for finding in findings] == [(True, False)]
    assert findings[0].bead == 0
