"""English durations, and what both languages share: 18 months, two and a half hours, a decade, 3小时20分, 1:57.79."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from claimcheck.extract.duration_words import SYMBOLS, WORDS_EN, WORDS_ZH
from claimcheck.extract.rule import Draft, Rule, Site, close, draft_at, draft_over, triggered
from claimcheck.model import Kind, Label, Number
from claimcheck.numerals import zh
from claimcheck.numerals.digits import FIGURES, parse_digits
from claimcheck.numerals.en_words import ONES, TENS
from claimcheck.numerals.trie import trie_pattern

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}


_HALF = Fraction(1, 2)


def plus_half(number: Number) -> Number:
    """Add what 半 or "and a half" adds."""
    return number + Decimal("0.5") if isinstance(number, Decimal) else number + _HALF


def _duration(site: Site, unit: str, value: Number | None = None) -> Draft:
    return draft_at(site, Kind.DURATION, unit, value=value)


def _word_en(site: Site) -> Draft | None:
    if site.after is None:
        return None
    word = re.sub(r"\s+", " ", site.after["word"]).lower()
    unit = WORDS_EN.get(word)
    if unit is None or (unit == "quarter" and site.text[site.end : site.end + 1] == "-"):
        return None
    if word == "second" and site.numeral.value > 1 and site.text[site.end : site.end + 1] != "-":
        return None
    half = site.after.groupdict().get("half")
    if half and isinstance(site.numeral.value, Decimal):
        draft = _duration(site, unit, plus_half(site.numeral.value))
    else:
        draft = _duration(site, unit)
    draft.soft = site.numeral.value == 1 and site.numeral.spelled
    if unit == "month" and _OF_A_YEAR.match(site.text, draft.end):
        end = _FROM_END.search(site.text, max(0, site.start - 6), site.start)
        draft.readings = name_months(site.numeral.value, end["end"].lower()) if end else ()
    return in_years(draft)


_FROM_END = re.compile(r"\b(?P<end>first|last|final) \Z", re.IGNORECASE)
_OF_A_YEAR = re.compile(
    r" of (?:the|this|last|next|its|(?:19|20)[0-9]{2}\b|FY)(?: (?:current|fiscal|financial|calendar|business))*(?<!the)(?<!its)|"
    r" of (?:the|its) (?:[a-z]+ )?year\b"
)


def name_months(number: Number, end: str) -> tuple[Label, ...]:
    """Name the quarter or half that so many months are: the first six are H1, the last three Q4."""
    name = _NAMES.get((int(number), end == "first"))
    return (Label(name),) if name and number == int(number) else ()


_NAMES = {(3, True): "Q1", (6, True): "H1", (3, False): "Q4", (6, False): "H2"}


def in_years(draft: Draft) -> Draft:
    """Give centuries in years and fortnights in weeks, as the two languages would."""
    unit, factor = {"century": ("year", 100), "fortnight": ("week", 2)}.get(draft.unit or "", (draft.unit, 1))
    if isinstance(draft.value, Decimal):
        draft.value, draft.unit = draft.value * factor, unit
    return draft


def _symbol(site: Site) -> Draft | None:
    return None if site.after is None else _duration(site, SYMBOLS[site.after["symbol"]])


_MIXED_WORDS_ZH = ("个小时", "小时", "小時", "分钟", "分鐘", "分", "秒钟", "秒", "个月", "天", "日", "周", "星期", "个星期")
_MIXED_ZH = re.compile(rf"(?:零)?(?P<count>{FIGURES}|[{zh.HAN_DIGITS}十]{{1,3}})(?P<word>{trie_pattern(_MIXED_WORDS_ZH)})(?P<half>半)?")
_MIXED_UNITS = {"分": "minute", "日": "day", **WORDS_ZH}
_MIXED_EN = re.compile(
    r"(?:,?\s+and\s+|,\s+|\s+|)(?P<count>[0-9]+(?:\.[0-9]+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen"
    r"|(?:twenty|thirty|forty|fifty)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)"
    rf"[ \u00a0-]?(?P<word>{trie_pattern([*WORDS_EN, *SYMBOLS, 'm'])})(?![A-Za-z])"
)
_NAMED_EN = "zero one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty"
_SMALL_EN = {word: number for word, number in (ONES | TENS).items() if word in _NAMED_EN.split()}
_ORDER = ["century", "decade", "year", "quarter", "month", "week", "day", "hour", "minute", "second", "millisecond"]


def extend_mixed(draft: Draft, text: str, *, chinese: bool) -> Draft:
    """Join 3小时20分 and 2 hours 15 minutes into one duration in seconds, 一年零两个月 into months."""
    if draft.kind is not Kind.DURATION or not isinstance(draft.value, Decimal) or draft.unit not in _ORDER:
        return draft
    parts = [(draft.value, draft.unit)]
    at = draft.end
    chinese = chinese and not text[at - 1].isascii()  # 1h30min in a Chinese text
    while True:
        match = (_MIXED_ZH if chinese else _MIXED_EN).match(text, at)
        if match is None:
            break
        word = match["word"]
        unit = _MIXED_UNITS.get(word, "") if chinese else WORDS_EN.get(word) or SYMBOLS.get(word) or ("minute" if word == "m" else "")
        if (
            unit not in _ORDER
            or _ORDER.index(unit) <= _ORDER.index(parts[-1][1])
            or (word == "分" and text.startswith(("之", "别", "公司", "店", "部", "行"), match.end()))
        ):
            break
        count = _count(match["count"])
        if count is None:
            break
        parts.append((count + (Decimal("0.5") if chinese and match["half"] else 0), unit))
        at = match.end()
    if len(parts) == 1:
        return draft
    units = {unit for _, unit in parts}
    if units <= set(_SECONDS):
        draft.value, draft.unit = sum((count * _SECONDS[unit] for count, unit in parts), Decimal(0)), "second"
    elif units == {"year", "month"}:
        draft.value, draft.unit = parts[0][0] * 12 + parts[1][0], "month"
    else:
        return draft
    draft.end, draft.closed, draft.soft, draft.resolution = at, True, False, Decimal(1)
    return draft


def _count(surface: str) -> Decimal | None:
    if surface in _SMALL_EN:
        return Decimal(_SMALL_EN[surface])
    if "-" in surface:
        return sum((Decimal(_SMALL_EN[part]) for part in surface.split("-")), Decimal(0))
    if surface[0] in "0123456789０１２３４５６７８９":
        return parse_digits(surface)[0]
    numeral = zh.read_run(surface)
    return None if numeral is None else numeral.decimal


def _period_en(site: Site) -> Draft | None:
    """Read a decade, the past century, a fortnight as a duration where the other side gives one."""
    if site.match is None:
        return None
    word = site.match["word"].lower()
    half = site.match.group().lower().startswith("half")
    draft = in_years(draft_over(site, Kind.DURATION, Decimal("0.5") if half else Decimal(1), WORDS_EN[word]))
    draft.soft, draft.closed = not half, True
    return draft


def _half_en(site: Site) -> Draft | None:
    """Read a half-hour, a year and a half, two-and-a-half hours."""
    if site.match is None:
        return None
    groups = site.match.groupdict()
    written = (groups.get("count") or "").lower()
    whole = _SMALL_EN.get(written, 1 if written in {"a", "an", "every "} else 0)
    draft = draft_over(
        site, Kind.DURATION, Decimal(whole) + Decimal("0.25" if groups.get("part") else "0.5"), WORDS_EN[groups["word"].lower()]
    )
    return close(draft)


def read_stopwatch(site: Site) -> Draft | None:
    """1:57.79 and 1分57秒79: a time taken, in seconds."""
    if site.match is None:
        return None
    groups = site.match.groupdict()
    second = Decimal(groups["second"] + (f".{groups['part']}" if groups.get("part") else ""))
    value = Decimal(groups.get("hour") or 0) * 3600 + Decimal(groups.get("minute") or 0) * 60 + second
    return draft_over(site, Kind.DURATION, value, "second")


EN = (
    *triggered(
        "durations/en/period",
        _period_en,
        (
            r"(?i:\b(?:a|an?other|the (?:past|last|next|coming|previous)|per|each|every|half a|over a|this"
            r"|the(?= decade (?:to|since|through|up to)\b))"
            r" (?P<word>decade|century|fortnight)\b)(?!(?<!fortnight) of)"
        ),
    ),
    *triggered(
        "durations/en/half",
        _half_en,
        r"(?i:(?<![\w-])half-(?P<word>hour|year|day|month|minute)\b)",
        r"(?i:(?<![\w-])half (?P<word>hour)\b)",
        r"(?i:\b(?P<count>every )(?P<word>hour) and a half\b)",
        rf"(?i:\b(?P<count>an?|one|two|three|four|five|six|seven|eight|nine|ten) (?P<word>{trie_pattern(WORDS_EN)})"
        r" and (?:a half|half(?! (?:of|the|an?)\b)|a (?P<part>quarter)(?! of))\b)",
        rf"(?i:\b(?P<count>one|two|three|four|five|six|seven|eight|nine|ten)-and-a-half[ -](?P<word>{trie_pattern(WORDS_EN)})\b)",
    ),
    *triggered(
        "durations/en/stopwatch",
        read_stopwatch,
        r"(?<![\w:.])(?:(?P<hour>[0-9]{1,2}):)?(?P<minute>[0-9]{1,2}):(?P<second>[0-5][0-9]\.[0-9]{1,3})(?![0-9:])",
    ),
    Rule("durations/en/symbol", _symbol, after=rf"[ \u00a0]?(?P<symbol>{trie_pattern(SYMBOLS)})(?:(?![A-Za-z0-9'])|(?<=h)(?=[0-9]+m))"),
    Rule(
        "durations/en/word",
        _word_en,
        after=(
            rf"(?:(?P<half>\s+and\s+a\s+half)?[ \u00a0-]|\s?\n\s?)(?P<word>(?i:{trie_pattern(WORDS_EN)}))(?![A-Za-z])"
            r"(?!-(?:old|to-date|on-year|over-year|end|round|long-term))"
        ),
    ),
)
