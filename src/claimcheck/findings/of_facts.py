"""Findings of the registry: a number that its source contradicts, a fact past its review, evidence that is only the page itself."""

from __future__ import annotations

from claimcheck.findings.entry import Entry
from claimcheck.model import FindingKind, Severity

FACTS: tuple[Entry, ...] = (
    Entry(
        "CC301",
        "fact-contradicted",
        FindingKind.FACT,
        Severity.ERROR,
        "contradicts the registry",
        "A fact of the registry is about the same thing at the same time, and says another value or another direction. The message names "
        "the fact, its source, and what showed that it is the one that is meant. A value that is only printed with fewer digits does not "
        "contradict: 38.2% may be written 38%, and not 38.5%.",
        "Ticket sales rose 83% in 2024. (registry: 38.2%, up)",
        "2024年门票销量增长83%。（登记值：38.2%，上升）",
        "Look the value up in the source that is named, and correct the text, or the entry where the text is newer. Where the number is "
        "about something else, write the words that say so under `not` in the entry, or waive it under `waivers`, with a reason.",
    ),
    Entry(
        "CC302",
        "fact-outdated",
        FindingKind.FACT,
        Severity.WARNING,
        "right once, and no longer",
        "The number was right once: it agrees with a value that the registry has superseded, such as an early estimate, or with a fact "
        "that is past its day of review.",
        "Ticket sales rose 36% in 2024. (registry: 38.2%; superseded: 36%)",
        "2024年门票销量增长36%。（登记值：38.2%；已被取代：36%）",
        "Write the new value, or say of when the old one is. Where the fact is past its review, look at its source again and renew "
        "`checked` and `review_by`.",
    ),
    Entry(
        "CC303",
        "fact-unregistered",
        FindingKind.FACT,
        Severity.NOTE,
        "no fact for this number",
        "The document states a number, and no fact of the registry applies to it: nobody can say where it comes from. It is reported with "
        "--coverage alone.",
        "The archive holds 41,000 photographs.",
        "档案馆藏有4.1万张照片。",
        "Register it: `claimcheck claims add FILE:LINE:COLUMN` writes an entry for a person to complete. A number that needs no source (a "
        "notice period, an example) is waived under `waivers`, with a reason.",
    ),
    Entry(
        "CC304",
        "fact-absent",
        FindingKind.FACT,
        Severity.WARNING,
        "a registered fact is not in the document",
        "The registry says with `expect_in` that a fact stands in this document, and none of its numbers is that fact: the sentence was "
        "taken out, or written so differently that it is not recognised.",
        "(no sentence about ticket sales)",
        "（没有关于门票销量的句子）",
        "Put the sentence back, or take the document out of `expect_in`. Where the sentence is there, give its words under `terms`.",
    ),
    Entry(
        "CC305",
        "review-overdue",
        FindingKind.FACT,
        Severity.WARNING,
        "past its day of review",
        "A fact was to be looked at again by a day that has passed: its `review_by`, or its `checked` day and `review_every` of the "
        "defaults. Until then it was known to be right; now nobody knows.",
        "checked: {on: 2025-03-01}, review_by: 2025-09-01 (today: 2025-10-15)",
        "checked: {on: 2025-03-01}, review_by: 2025-09-01（今天：2025-10-15）",
        "Open the source. Where the value still holds, renew `checked` and `review_by`; where it has changed, write the new one and put "
        "the old one under `supersedes`. `claimcheck claims stale --within P30D` tells what is due next.",
    ),
    Entry(
        "CC306",
        "fact-ambiguous",
        FindingKind.FACT,
        Severity.WARNING,
        "two facts that disagree",
        "Two facts are about the same thing at the same time and have different values, so that a number of a document would be right by "
        "one and wrong by the other. The message names both places.",
        "visitors-2024: 51,200 as of 2024, and visitors-2024-survey: 48,900 as of 2024",
        "visitors-2024：2024年51200人；visitors-2024-survey：2024年48900人",
        "Find out which of the two is right and put the other under `supersedes`. Where they measure different things, say so: another "
        "`measure`, other `terms`, or `not`.",
    ),
    Entry(
        "CC307",
        "source-circular",
        FindingKind.FACT,
        Severity.WARNING,
        "no evidence but the owner's own word",
        "All evidence of a fact comes from its owner: sources of `kind: self`, or addresses on the owner's own site. A number that is "
        "checked against the page that states it is never wrong.",
        "owner: {url: https://museum.example}, source: {url: https://www.museum.example/about}",
        "owner: {url: https://museum.example}, source: {url: https://www.museum.example/about}",
        "Name a source of somebody else: the report that the number is taken from, the register, the statistics office. Where the owner is "
        "the source (its own opening hours), the warning can stand.",
    ),
    Entry(
        "CC308",
        "registry-invalid",
        FindingKind.FACT,
        Severity.ERROR,
        "the registry cannot be used",
        "A file is no valid YAML, has not the shape of the schema, or says something that cannot be: an unknown source, a "
        "day that the calendar does not have, a value that cannot be read. Nothing is checked against it; the exit code is 2.",
        'value: "some 40", review_by: 2025-02-30',
        "value: 四十上下, review_by: 2025-02-30",
        "Mend the line named; every problem of every file is reported in one run. `claimcheck claims schema` prints what is allowed.",
    ),
    Entry(
        "CC309",
        "fact-without-evidence",
        FindingKind.FACT,
        Severity.NOTE,
        "no evidence at all",
        "A fact names no source. It says what to publish, and nobody can look it up.",
        'claims: {visitors-2024: {statement: {en: {text: "51,200 people came"}}, value: "51,200"}}',
        'claims: {visitors-2024: {statement: {zh: {text: "参观者51200人"}}, value: "51,200"}}',
        "List its source under `sources` and name it: `evidence: [{source: ar2024, locator: p. 12, quote: ...}]`.",
    ),
    Entry(
        "CC310",
        "source-unarchived",
        FindingKind.FACT,
        Severity.NOTE,
        "source without an archived copy",
        "A source has an address and no `archive_url`. Pages change and vanish, and the evidence with them.",
        "sources: {ar2024: {title: Annual Report 2024, url: https://example.org/ar2024}}",
        "sources: {ar2024: {title: 2024年年报, url: https://example.org/ar2024}}",
        "Save the page in a web archive and write the address of the copy under `archive_url`.",
    ),
    Entry(
        "CC311",
        "source-unused",
        FindingKind.FACT,
        Severity.NOTE,
        "source that no fact uses",
        "No fact takes its evidence or its value from this source: the fact is gone, or its evidence names another source.",
        "sources: {survey: {title: Readers' survey}} (and no evidence with source: survey)",
        "sources: {survey: {title: 读者调查}}（没有任何证据写明 source: survey）",
        "Delete the source, or name it under the `evidence` of the fact that it stands for.",
    ),
    Entry(
        "CC312",
        "fact-unmatchable",
        FindingKind.FACT,
        Severity.WARNING,
        "fact that applies to nothing",
        "A fact has neither `terms` in a statement nor a `measure`. A number alone shows nothing, so the fact is never applied.",
        'statement: {en: {text: "51,200 people came in 2024"}}',
        'statement: {zh: {text: "2024年参观者51200人"}}',
        "Write the words for what is counted, in each language: `terms: [visitors, people came]`, `terms: [参观者, 观众]`.",
    ),
)
