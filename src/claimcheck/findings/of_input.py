"""Findings of the input and the alignment: a file that cannot be read, a paragraph without counterpart, text left untranslated, waivers."""

from __future__ import annotations

from claimcheck.findings.entry import Entry
from claimcheck.model import FindingKind, Severity

INPUT: tuple[Entry, ...] = (
    Entry(
        "CC001",
        "undecodable",
        FindingKind.INPUT,
        Severity.ERROR,
        "cannot decode or parse",
        "The file cannot be turned into text: it is binary, or its bytes are not of the encoding that was given or "
        "found. Nothing in it was checked.",
        "",
        "",
        "Say the encoding with --encoding, or save the file as UTF-8.",
    ),
    Entry(
        "CC002",
        "nothing-to-check",
        FindingKind.INPUT,
        Severity.ERROR,
        "nothing to check",
        "The input was read, but there is nothing to hold against each other: it is empty, or all of it is in one "
        "language. A silent pass would look like a checked document.",
        "",
        "",
        "Give a file that holds both languages, or two files: claimcheck align ENGLISH CHINESE.",
    ),
    Entry(
        "CC003",
        "paragraph-missing-in-chinese",
        FindingKind.PARAGRAPH,
        Severity.WARNING,
        "paragraph without counterpart in Chinese",
        "An English paragraph was aligned with nothing: the translation leaves it out, or says it so differently that no "
        "counterpart was found. Its numbers were not compared.",
        "The pool closes at noon on Sundays. Children under six swim free of charge.",
        "(no such paragraph)",
        "Translate the paragraph. Where it was left out on purpose, the warning can stand: it fails a run only with --fail-on warning.",
    ),
    Entry(
        "CC004",
        "paragraph-missing-in-english",
        FindingKind.PARAGRAPH,
        Severity.WARNING,
        "paragraph without counterpart in English",
        "A Chinese paragraph was aligned with nothing: it was added by the translator, or its original was deleted "
        "later. Where it repeats a number of the document, the report says which one and whether the two agree.",
        "(no such paragraph)",
        "编者按：泳池改建后每天可接待900人。",
        "Add the paragraph to the English text, or delete it. Where it was added on purpose, the warning can stand.",
    ),
    Entry(
        "CC005",
        "uncertain-alignment",
        FindingKind.ALIGNMENT,
        Severity.NOTE,
        "alignment of low confidence",
        "The two paragraphs were paired, but another pairing is nearly as likely. What is reported about their numbers "
        "may come from the wrong neighbour.",
        "See the table below.",
        "详情请咨询前台，节假日安排另行通知。",
        "Read the pair. Where it is wrong, give both texts the same order and the same paragraph breaks.",
    ),
    Entry(
        "CC006",
        "waiver-unused",
        FindingKind.WAIVER,
        Severity.NOTE,
        "waiver that waives nothing",
        "A waiver of the registry names words that no number of the documents stands in: the sentence is gone, or it was written anew. "
        "Left where it is, it may waive another number one day.",
        "waivers: [{text: within 30 days, reason: a notice period}] (the page now says 45 days)",
        "waivers: [{text: 30天内, reason: 通知期限}]（页面现在写的是45天）",
        "Delete the waiver, or write its text as the document has it.",
    ),
    Entry(
        "CC007",
        "waiver-expired",
        FindingKind.WAIVER,
        Severity.WARNING,
        "waiver past its day",
        "A waiver was given until a day that has passed. It waives nothing any more.",
        "waivers: [{text: 12 branches, reason: counted again in spring, until: 2025-04-30}]",
        "waivers: [{text: 12家分馆, reason: 春季重新统计, until: 2025-04-30}]",
        "Register the number by now, or take the waiver out. Renew `until` only where the reason still holds.",
    ),
    Entry(
        "CC008",
        "waiver-without-reason",
        FindingKind.WAIVER,
        Severity.WARNING,
        "waiver without a reason",
        "A waiver does not say why its number needs no source. In a year nobody will know.",
        "waivers: [{text: about 9 in 10 readers}]",
        "waivers: [{text: 约九成读者}]",
        "Write the reason in a few words: a notice period, an example, a quotation.",
    ),
    Entry(
        "CC009",
        "untranslated-paragraph",
        FindingKind.PARAGRAPH,
        Severity.WARNING,
        "paragraph left in English",
        "A paragraph of the Chinese version is still in English: it was forgotten, or copied and never translated. Its numbers "
        "were not compared, and it counts neither as left out nor as added. A title that is only a name is not meant.",
        "The ferry runs every twenty minutes, also on Sundays.",
        "The ferry runs every twenty minutes, also on Sundays.",
        "Translate the paragraph. Where it was left in English on purpose, as a quotation, the warning can stand.",
    ),
)
