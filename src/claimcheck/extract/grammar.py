"""The rules of a language in their order, and the tables that say which of them may read at a place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from claimcheck.extract import (
    ages,
    changes,
    counts,
    counts_zh,
    date_ranges,
    dates,
    decades,
    durations,
    durations_zh,
    fractions,
    fractions_zh,
    labels,
    measures,
    measures_zh,
    money,
    numeric_dates,
    percents,
    periods,
    race_times,
    ranks,
    ratios,
    sequences_zh,
    shares,
    short_years,
    slash_fractions,
    times,
    vague_counts,
    word_fractions,
)
from claimcheck.extract.anchors import ANCHORS
from claimcheck.extract.currency_words import CODES
from claimcheck.extract.openings import Bound, Endings, Followers, Openings
from claimcheck.extract.rule import Build, Rule
from claimcheck.extract.silent_shapes import silent_patterns
from claimcheck.model import Language
from claimcheck.numerals import en_run, zh
from claimcheck.numerals.digits import DIGITS

RULES: dict[Language, tuple[Rule, ...]] = {
    Language.EN: (
        *numeric_dates.EN, *date_ranges.EN, *dates.EN, *labels.EN, *decades.EN, *race_times.EN, *times.EN, *periods.EN,
        *word_fractions.EN, *fractions.EN, *slash_fractions.EN, *shares.EN, *ratios.EN, *ranks.EN, *changes.EN, *counts.EN,
        *vague_counts.EN, *percents.EN, *money.EN, *ages.EN, *durations.EN, *measures.EN,
    ),
    Language.ZH: (
        *numeric_dates.ZH, *date_ranges.ZH, *short_years.ZH, *dates.ZH, *decades.ZH, *race_times.ZH, *times.ZH, *periods.ZH, *labels.ZH,
        *sequences_zh.ZH, *ranks.ZH, *changes.ZH, *fractions_zh.ZH, *slash_fractions.ZH, *shares.ZH, *ratios.ZH, *percents.ZH, *money.ZH,
        *ages.ZH, *durations_zh.ZH, *measures_zh.ZH, *vague_counts.ZH, *counts_zh.ZH, *counts.ZH,
    ),
}  # fmt: skip
"""Every rule, the first that reads a numeral wins."""

LABELS: dict[Language, tuple[Rule, ...]] = {
    Language.EN: labels.LABELS_EN,
    Language.ZH: (*labels.LABELS_ZH, *sequences_zh.FIRST_ZH, *counts.SOFT_ZH),
}
"""What is found before the silent shapes are, because it looks like one: Chapter IV, 十四五."""

LAST: dict[Language, Build] = {Language.EN: counts.count_en, Language.ZH: counts.count_zh}
"""What reads a numeral that no rule has read."""

_GLUED = rf"(?<={'|'.join([*CODES, 'RMB'])})|(?<=(?<![A-Za-z])(?:RM|Rp|Rs|NT))"
"""A currency code may stand before a number without a space: RMB1,499."""
_HALF_ZH = (
    r"半(?=[个個]?多?(?:小时|小時|钟头|月|星期|世纪|世紀|学期|钟|鐘)|[岁歲]|年(?!代|级|报|会(?![谈晤见])|度报)|天(?!空|下)"
    r"|日(?![本元圆圓语語常记记文币幣系軍军])|分钟|分鐘|秒|米|千克|克(?!拉)|公里|英里|加仑|磅"
    r"|里|斤|公斤|吨|亩|升|杯|瓶|百(?!货)|尺|寸|成(?!品|熟)|个百分点|數)"
)
"""Half of a unit: 半年, 半小时, 半米."""
_NUMBER = {
    Language.EN: rf"(?:(?<![A-Za-z0-9_^])(?<!\^[-+−])|{_GLUED})(?:{DIGITS})|(?i:(?<![A-Za-z0-9_]){en_run.RUN})",
    Language.ZH: rf"{zh.RUN}|{_HALF_ZH}|(?:(?<![A-Za-z0-9_^])(?<!\^[-+−])|{_GLUED})(?:{DIGITS})|(?i:(?<![A-Za-z0-9_]){en_run.RUN})",
}


@dataclass(frozen=True, slots=True)
class Grammar:
    """All that reads one language."""

    language: Language
    places: re.Pattern[str]
    """Where a candidate may begin."""
    openings: Openings
    """What may begin there."""
    number: re.Pattern[str]
    endings: Endings
    """The rules with words before a numeral."""
    followers: Followers
    """The rules with words after it alone."""
    last: Build


@cache
def grammar_of(language: Language) -> Grammar:
    """Gather the rules of a language, once."""
    rules = RULES[language]
    number = re.compile(_NUMBER[language], re.ASCII)
    labels = [Bound(rule) for rule in LABELS[language]]
    triggers = [Bound(rule) for rule in rules if rule.trigger]
    return Grammar(
        language=language,
        places=re.compile(ANCHORS[language], re.ASCII),
        openings=Openings(labels, silent_patterns(language), triggers, number),
        number=number,
        endings=Endings(rules),
        followers=Followers(rules),
        last=LAST[language],
    )
