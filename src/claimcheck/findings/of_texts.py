"""Findings inside one text: sums that do not work out, one measure with two values."""

from __future__ import annotations

from claimcheck.findings.entry import Entry
from claimcheck.model import FindingKind, Severity

TEXTS: tuple[Entry, ...] = (
    Entry(
        "CC201",
        "two-values",
        FindingKind.CONSISTENCY,
        Severity.WARNING,
        "the same measure with two values",
        "Two sentences of one text give the same measure, of the same thing and the same time, two values. Only statements whose subject, "
        "unit and period agree are compared: 38% here and 36% there, not revenue here and profit there.",
        "Revenue in 2025 was $38 million. (later:) Revenue in 2025 was $36 million.",
        "2025年营收为3800万美元。（后文：）2025年营收为3600万美元。",
        "Find out which of the two is right. Where they measure different things, say so in the sentence.",
    ),
    Entry(
        "CC202",
        "wrong-arithmetic",
        FindingKind.CONSISTENCY,
        Severity.WARNING,
        "arithmetic that does not work out",
        "The numbers of one sentence cannot all be right, however they were rounded: a change does not follow from its two ends, parts do "
        "not add up to their total, a share and the rest are not 100 percent, or the ends of a range are reversed.",
        "Membership grew from 200 to 250, an increase of 35%.",
        "会员人数从200人增至250人，增长35%。",
        "Do the sum again with the unrounded figures, in the source of both texts, and correct the one that is wrong.",
    ),
)
