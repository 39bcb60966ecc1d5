"""The words of claimcheck, as frozen data. This docstring is the glossary.

document    one text with its blocks and the place of every code point in its file
block       one structural part of a document: a paragraph, a heading, a list item, a table cell
segment     a stretch of one block in one language: a paragraph, or a sentence of it
numeral     a written number (38, 三十八, thirty-eight); it becomes a claim through what it counts
claim       one numeric statement: an exact value with its kind, unit, qualifier and direction
bead        the source segments and the target segments that stand for each other (1-1, 1-0, 0-1, 1-2 ...)
comparison  what became of one claim of a bead: matched, differing, missing, added
fact        one sourced number of a registry: its value, what it is about, its period, its evidence
verdict     what the facts say of a claim: supported, refuted, outdated, mixed, not enough evidence
finding     what an editor is told: a code of the catalogue, a severity, a message, and both places
source      the English side; target the Chinese side. A bilingual document has one of each.
"""

from claimcheck.model.fact import (
    Evidence,
    Fact,
    Ledger,
    Origin,
    Owner,
    Period,
    Quantity,
    Registry,
    Source,
    SourceKind,
    Standing,
    Statement,
    Tolerance,
    ToleranceRule,
    Verdict,
    Verification,
    Waiver,
)
from claimcheck.model.finding import Finding, FindingKind, Place, Severity
from claimcheck.model.judgement import Bead, Comparison, Outcome
from claimcheck.model.quantity import (
    Aspect,
    CalendarDate,
    Change,
    Claim,
    ClockTime,
    Direction,
    Interval,
    Kind,
    Label,
    Number,
    Pairing,
    Qualifier,
    Value,
    format_number,
    format_value,
)
from claimcheck.model.report import Counts, Report
from claimcheck.model.sides import Placed, Sides
from claimcheck.model.text import Block, BlockKind, Document, Language, Segment, Span

__all__ = [
    "Aspect",
    "Bead",
    "Block",
    "BlockKind",
    "CalendarDate",
    "Change",
    "Claim",
    "ClockTime",
    "Comparison",
    "Counts",
    "Direction",
    "Document",
    "Evidence",
    "Fact",
    "Finding",
    "FindingKind",
    "Interval",
    "Kind",
    "Label",
    "Language",
    "Ledger",
    "Number",
    "Origin",
    "Outcome",
    "Owner",
    "Pairing",
    "Period",
    "Place",
    "Placed",
    "Qualifier",
    "Quantity",
    "Registry",
    "Report",
    "Segment",
    "Severity",
    "Sides",
    "Source",
    "SourceKind",
    "Span",
    "Standing",
    "Statement",
    "Tolerance",
    "ToleranceRule",
    "Value",
    "Verdict",
    "Verification",
    "Waiver",
    "format_number",
    "format_value",
]
