"""The rules of a language as one machine: one scan pattern, and at each numeral one pattern before it and one after it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import groupby

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
from claimcheck.extract.rule import Build, Rule
from claimcheck.extract.silent_shapes import silent_pattern
from claimcheck.model import Language
from claimcheck.numerals import en_run, zh
from claimcheck.numerals.digits import DIGITS

RULES: dict[Language, tuple[Rule, ...]] = {
    Language.EN: (
        *numeric_dates.EN, *date_ranges.EN, *dates.EN, *labels.EN, *decades.EN, *times.EN, *periods.EN, *word_fractions.EN, *fractions.EN,
        *slash_fractions.EN, *shares.EN, *ratios.EN, *ranks.EN, *changes.EN, *counts.EN, *vague_counts.EN, *percents.EN, *money.EN,
        *ages.EN, *durations.EN, *measures.EN,
    ),
    Language.ZH: (
        *numeric_dates.ZH, *date_ranges.ZH, *short_years.ZH, *dates.ZH, *decades.ZH, *times.ZH, *periods.ZH, *labels.ZH, *sequences_zh.ZH,
        *ranks.ZH, *changes.ZH, *fractions_zh.ZH, *slash_fractions.ZH, *shares.ZH, *ratios.ZH, *percents.ZH, *money.ZH, *ages.ZH,
        *durations_zh.ZH, *measures_zh.ZH, *vague_counts.ZH, *counts_zh.ZH, *counts.ZH,
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
_NAMED = re.compile(r"\(\?P<\w+>")


class Bound:
    """A rule whose own patterns are compiled when they are first needed: most texts need few."""

    def __init__(self, rule: Rule) -> None:
        """Keep the rule."""
        self.rule = rule

    @cached_property
    def trigger(self) -> re.Pattern[str]:
        """The words that the rule finds by itself."""
        return re.compile(self.rule.trigger, re.ASCII)

    @cached_property
    def before(self) -> re.Pattern[str]:
        """What ends where the numeral begins."""
        return re.compile(rf"(?:{self.rule.before})\Z", re.ASCII)

    @cached_property
    def after(self) -> re.Pattern[str]:
        """What begins where the numeral ends."""
        return re.compile(self.rule.after, re.ASCII)


@dataclass(frozen=True, slots=True)
class Grammar:
    """All that reads one language."""

    language: Language
    scan: re.Pattern[str]
    """One alternation: what is silent, each trigger, a number. The index of its last group says which."""
    number: re.Pattern[str]
    triggers: tuple[Bound, ...]
    labels: int
    """How many of the triggers, the first, are labels."""
    before: re.Pattern[str]
    preceded: tuple[Bound, ...]
    """The rules with a pattern before the numeral, one a group of `before`."""
    after: re.Pattern[str]
    followed: tuple[Bound, ...]
    """The rules with a pattern after the numeral alone, one a group of `after`."""
    last: Build


def _anonymous(pattern: str) -> str:
    """Make every group of a pattern non-capturing, so that it can stand in an alternation."""
    return _NAMED.sub("(?:", pattern)


def _alternation(patterns: Iterator[str]) -> str:
    return "|".join(f"({_anonymous(pattern)})" for pattern in patterns)


@cache
def grammar_of(language: Language) -> Grammar:
    """Compile the rules of a language, once."""
    rules = RULES[language]
    labels = tuple(Bound(rule) for rule in LABELS[language])
    triggers = (*labels, *(Bound(rule) for rule in rules if rule.trigger))
    preceded = tuple(Bound(rule) for rule in rules if rule.before)
    followed = tuple(Bound(rule) for rule in rules if rule.after and not rule.before)
    first = _alternation(bound.rule.trigger for bound in labels)
    rest = "|".join(
        f"(?={guard})(?:{_alternation(rule.trigger for rule in same)})"
        for guard, same in groupby((bound.rule for bound in triggers[len(labels) :]), key=lambda rule: rule.guard)
    )
    scan = f"{ANCHORS[language]}(?:{first}|(?:{_anonymous(silent_pattern(language))})|{rest}|({_anonymous(_NUMBER[language])}))"
    return Grammar(
        language=language,
        scan=re.compile(scan, re.ASCII),
        number=re.compile(_NUMBER[language], re.ASCII),
        triggers=triggers,
        labels=len(labels),
        before=re.compile(rf"(?:{_alternation(bound.rule.before for bound in preceded)})\Z", re.ASCII),
        preceded=preceded,
        after=re.compile(_alternation(bound.rule.after for bound in followed), re.ASCII),
        followed=followed,
        last=LAST[language],
    )
