"""Years of two figures: '94, 31-Oct-74, 98年5月, 一五年, 九七年一季度, 八九年六月."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.rule import Draft, Site, draft_over, triggered
from claimcheck.extract.written_numbers import read_small
from claimcheck.model import CalendarDate, Kind
from claimcheck.numerals import zh

PIVOT = 40
"""Two figures below this are of our century: '39 is 2039, '40 is 1940."""
_CENTURY = 100
_MONTHS, _DAYS = 12, 31
_BORN = re.compile("出生|生人|毕业|畢業|入伍")
_RECENT = 70
"""From here on two figures after 在 or 从 are a year of the last century: 在98年."""


def full_year(figures: int) -> int:
    """Give the year that two figures stand for."""
    return figures + (2000 if figures < PIVOT else 1900) if 0 <= figures < _CENTURY else figures


def _short_year(site: Site) -> Draft | None:
    """Read two figures before 年 where they name a year; 七八年 and 98年的历史 last that long."""
    match = site.match
    if match is None:
        return None
    figures, text = match["figures"], site.text
    spelled = not figures.isascii()
    first, second = (_FIGURES.index(figure) if spelled else int(figure) for figure in figures.translate(_ZERO))
    year = full_year(10 * first + second)
    month, day = (read_small(match[part]) if match[part] else None for part in ("month", "day"))
    if month is not None:
        return draft_over(site, Kind.DATE, CalendarDate(year, month, day)) if _is_date(month, day) else None
    adjoining = spelled and (second == first + 1 or figures in {"三五", "五七"})
    named = _PART_OF_YEAR.match(text, site.end) or (not adjoining if spelled else _is_named(site, 10 * first + second))
    return draft_over(site, Kind.YEAR, Decimal(year)) if named else None


def _is_date(month: int, day: int | None) -> bool:
    return 1 <= month <= _MONTHS and (day is None or 1 <= day <= _DAYS)


def _is_named(site: Site, figures: int) -> bool:
    """Tell whether figures before 年 name a year of the last century: 在98年, 自87年以来."""
    text = site.text
    alone = not text[: site.start].strip() and not text[site.end :].strip()
    said = alone or _AT.search(text, max(0, site.start - 3), site.start) is not None or _BORN.match(text, site.end) is not None
    return figures >= _RECENT and said and _LASTING.match(text, site.end) is None


_FIGURES = "零一二三四五六七八九"
_ZERO = str.maketrans("〇", "零")
_PART_OF_YEAR = re.compile("[底初末春夏秋冬]|第?[一二三四1-4]季|[上下]半年|Q[1-4]")
_LASTING = re.compile("[来來内內间間里裡中多余]|以[上下内內]|之[内內间間]|的?(?:时间|時間|历史|歷史)|左右|期|寿")
_AT = re.compile(r"(?:于|於|自|从|從|在|到|至)\Z")
_N2 = r"(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})"
ZH = triggered(
    "dates/zh/short-year",
    _short_year,
    (
        rf"(?<![0-9０-９.第几幾数數后前{zh.HAN_NUMERALS}])(?P<figures>[〇零一二三四五六七八九]{{2}}|[0-9]{{2}})\s?年(?![代龄齡级級])"
        rf"(?:\s?(?P<month>{_N2})\s?月(?:份)?(?:\s?(?P<day>{_N2})\s?[日号號])?)?"
    ),
)
