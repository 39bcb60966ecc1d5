"""Clock times: 3:30 p.m., 4 p.m., noon, a quarter past nine, 15:30, 下午3点半, 9点一刻, 22时, 5时30分."""

from __future__ import annotations

import re

from claimcheck.extract.rule import Draft, Site, triggered
from claimcheck.extract.written_numbers import read_small
from claimcheck.model import ClockTime, Kind
from claimcheck.numerals import en

_PM = re.compile(r"p", re.IGNORECASE)
_HOUR = r"(?:2[0-4]|[01]?[0-9])"
_MINUTE = r"[0-5][0-9]"
_MERIDIEM = (
    r"(?:[ \u00a0]?(?:[aApP]\.\s?[mM]\.?|[aApP][mM](?![A-Za-z]))"
    r"|[ \u00a0][oO]['’][cC]lock(?:\s+(?:in the (?P<part>morning|afternoon|evening)|at night))?)"
)


_DAY, _NOON = 24, 12
_HOUR_MINUTES = 60
_DAWN, _MORNING = 6, 9
"""夜里3点 is before dawn and takes no twelve hours; 中午11点 is still morning."""


def _time(start: int, end: int, hour: int, minute: int = 0, second: int | None = None, *, open_half: bool = False) -> Draft | None:
    if not (0 <= hour <= _DAY and 0 <= minute < _HOUR_MINUTES and (second is None or second < _HOUR_MINUTES)):
        return None
    value = ClockTime(hour % _DAY if hour == _DAY and minute else hour, minute, second)
    readings = (ClockTime((hour + _NOON) % _DAY, minute, second),) if open_half and 0 < hour <= _NOON else ()
    return Draft(start, end, Kind.TIME, value, readings=readings)


def _clock_en(site: Site) -> Draft | None:
    match = site.match
    if match is None:
        return None
    hour, meridiem = int(match["hour"]), match["meridiem"]
    if meridiem and "clock" not in meridiem:
        if hour > _NOON and match["minute"] is None:
            return None
        hour = hour % _NOON + (_NOON if _PM.search(meridiem) else 0) if hour <= _NOON else hour
    elif meridiem and match["part"] in {"afternoon", "evening"}:
        hour = hour % _NOON + _NOON
    second = match.groupdict().get("second")
    part = bool(meridiem) and ("clock" not in meridiem or match["part"] is not None)
    return _time(
        match.start(),
        match.end(),
        hour,
        int(match["minute"] or 0),
        int(second) if second else None,
        open_half=not part and hour <= _NOON,
    )


def _iso(site: Site) -> Draft | None:
    """Read the time that stands behind a date and its T."""
    match = site.match
    if match is None or not re.search(r"[0-9]-[0-9]{2}T\Z", site.text[max(0, site.start - 5) : site.start]):
        return None
    return _time(site.start, site.end, int(match["hour"]), int(match["minute"]), int(match["second"]) if match["second"] else None)


def _hours(site: Site) -> Draft | None:
    """Read four figures of the 24-hour clock: at 2100 hours."""
    return None if site.match is None else _time(site.start, site.end, int(site.match["hour"]), int(site.match["minute"]))


def _clock_words(site: Site) -> Draft | None:
    """Read a quarter past nine, half past three, twenty to six, nine o'clock, seven thirty p.m."""
    match = site.match
    if match is None:
        return None
    groups = match.groupdict()
    written = groups.get("hour") or groups.get("oclock") or groups.get("meridiem_hour") or ""
    hour = int(written) if written.isdigit() else _number(written)
    if hour is None:
        return None
    minute = 0
    if groups.get("offset"):
        offset = groups["offset"].lower()
        if offset == "half" and groups["way"].lower() != "past":
            return None  # shrunk by half to 3,900
        minute = 15 if "quarter" in offset else 30 if "half" in offset else (int(offset) if offset.isdigit() else _number(offset)) or 0
        if groups["way"].lower() in {"to", "before"}:
            hour, minute = (hour - 1) % 24, 60 - minute
    if groups.get("minutes"):
        minute = _number(groups["minutes"]) or 0
    if groups.get("half_day"):
        hour = hour % 12 + (12 if _PM.search(groups["half_day"]) else 0)
        return _time(match.start(), match.end(), hour, minute)
    return _time(match.start(), match.end(), hour, minute, open_half=True)


def _number(word: str) -> int | None:
    numeral = en.read_words(word.strip().lower())
    return int(numeral.value) if numeral else None


def _noon(site: Site) -> Draft | None:
    match = site.match
    if match is None:
        return None
    draft = _time(match.start(), match.end(), 12 if "oon" in match.group() or "正午" in match.group() or match.group() == "中午" else 0)
    if draft:
        draft.soft = True
    return draft


_PARTS = {
    "凌晨": 0, "清晨": 0, "清早": 0, "早上": 0, "早晨": 0, "上午": 0, "早": 0, "中午": 12, "正午": 12, "午间": 12, "下午": 12, "午后": 12,
    "傍晚": 12, "晚上": 12, "晚间": 12, "晚間": 12, "夜里": 12, "深夜": 12, "夜间": 12,
    "午夜": 24, "当晚": 12, "今晚": 12, "昨晚": 12, "明晚": 12, "晚": 12, "今早": 0, "半夜": 24,
}  # fmt: skip
_HAN_HOUR = r"(?:二十[一二三四]?|十[一二三四五六七八九]?|[零〇一二三四五六七八九两])"
_HAN_MINUTE = r"(?:[二三四五]?十[一二三四五六七八九]?|[零〇][一二三四五六七八九]|[一二三四五六七八九])"
_PART = f"(?P<part>{'|'.join(sorted(_PARTS, key=len, reverse=True))})"
_ANY_HOUR = rf"(?P<hour>[0-9０-９]{{1,2}}|{_HAN_HOUR})"
_ANY_MINUTE = rf"(?:[0-9０-９]{{1,2}}|{_HAN_MINUTE})"


_BEGUN = re.compile(rf"{_PART}\s?(?P<hour>[0-9]{{1,2}}|{_HAN_HOUR})[点點时時](?:半|整|{_ANY_MINUTE}分|[一三]刻)?(?:至|到|[-–—~～])\s?\Z")
"""The first end of a stretch of time, whose part of the day holds for the second."""


def _clock_zh(site: Site) -> Draft | None:
    match = site.match
    if match is None:
        return None
    groups = match.groupdict()
    if _RATIO_BEFORE.search(site.text[max(0, match.start() - 6) : match.start()]):
        return None
    hour = read_small(groups["hour"])
    minute = read_small(groups["minute"]) if groups.get("minute") else 0
    second = read_small(groups["second"]) if groups.get("second") else None
    tail = groups.get("fraction")
    if tail:
        minute = {"半": 30, "一刻": 15, "三刻": 45, "两刻": 30}.get(tail, 0)
    part = groups.get("part") or _part_begun(site, hour)
    if part is None and groups.get("until") is not None:
        return None
    hour = _shift(hour, part) if part is not None else hour
    spelled = not groups["hour"][0].isdigit() or groups.get("mark") in {"点", "點"}
    return _time(match.start(), match.end(), hour, minute, second, open_half=part is None and spelled and hour <= _NOON)


def _part_begun(site: Site, hour: int) -> str | None:
    """Give the part of the day that the first end of a stretch named: 下午4时至8时, but not 晚上10时至2时."""
    begun = _BEGUN.search(site.text, max(0, site.start - 14), site.start) if hour < _NOON else None
    return begun["part"] if begun is not None and read_small(begun["hour"]) < hour else None


def _shift(hour: int, part: str) -> int:
    """Put an hour into the part of the day that stands before it."""
    shift = _PARTS[part]
    if shift == _NOON and hour < _NOON and not (part in {"中午", "正午", "午间"} and hour > _MORNING):
        return hour if part in {"深夜", "夜里", "夜间"} and hour < _DAWN else hour + _NOON
    if shift == _NOON and hour == _NOON and part not in {"中午", "正午", "午间", "下午", "午后"}:
        return 0
    if shift == _DAY:
        return hour % _NOON + _NOON if hour in {10, 11} else hour % _NOON
    return 0 if shift == 0 and hour == _NOON and part == "凌晨" else hour


def _before_zh(site: Site) -> Draft | None:
    """差一刻九点: a quarter to nine."""
    match = site.match
    if match is None:
        return None
    less = 15 if match["less"] == "一刻" else read_small(match["less"].rstrip("分"))
    return _time(match.start(), match.end(), (read_small(match["hour"]) - 1) % 24, 60 - less, open_half=True)


_RATIO_BEFORE = re.compile("比(?:例|率|值)?(?:约?为|是|达|约|：)?$")
_WORD_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_NOT_LONGER = r"(?! ?[%0-9:]|\.[0-9]|[-\s](?:percent|per|million|thousand|people|years?|months?|days?|weeks?|and|or|to)\b)"
_MERIDIEM_CLOCK = (
    rf"(?<![\w:.,/$€£])(?<![A-Za-z]-)(?P<hour>{_HOUR})[:.](?P<minute>{_MINUTE})(?::(?P<second>{_MINUTE}))?(?P<meridiem>{_MERIDIEM})"
)
_MERIDIEM_HOUR = rf"(?<![\w:.,/$€£])(?<![A-LN-Za-ln-z0-9]-)(?P<hour>{_HOUR})(?P<minute>)(?P<meridiem>{_MERIDIEM})"
_ISO = (
    rf"(?<=[0-9]T)(?P<hour>[01][0-9]|2[0-4]):?(?P<minute>{_MINUTE})(?::?(?P<second>{_MINUTE})(?:[.,][0-9]+)?)?"
    r"(?:Z|[+-][01][0-9]:?[0-5][0-9])?(?![0-9:])"
)
"""The time of 2018-11-29T18:59:00Z."""
EN = (
    *triggered("times/en/clock", _iso, _ISO),
    *triggered(
        "times/en/clock",
        _clock_en,
        _MERIDIEM_CLOCK,
        rf"(?<![\w:.,/$€£-])(?P<hour>{_HOUR})\s:\s(?P<minute>{_MINUTE})(?P<meridiem>{_MERIDIEM})",
        (
            rf"(?:(?<=\bat )|(?<=\bby )|(?<=\bfrom )|(?<=\bto )|(?<=\buntil ))(?P<hour>{_HOUR})\s(?P<minute>{_MINUTE})"
            rf"(?P<meridiem>{_MERIDIEM})"
        ),
        (
            rf"(?<![\w:./$€£])(?<![A-Za-z]-)(?P<hour>{_HOUR}):(?P<minute>{_MINUTE})(?::(?P<second>{_MINUTE}))?(?P<meridiem>)(?P<part>)"
            r"(?![0-9:]|[.,][0-9])"
        ),
        _MERIDIEM_HOUR,
    ),
    *triggered(
        "times/en/words",
        _clock_words,
        (
            r"(?i:\b(?P<offset>a quarter|quarter|half|(?:(?<=at )|(?<=by )|(?<=is )|(?<=was ))(?:five|ten|twenty|twenty-five)"
            rf"|(?:five|ten|twenty|twenty-five|[0-5]?[0-9])(?= minutes))(?: minutes)? (?P<way>past|to|after|before) (?P<hour>{_WORD_HOUR}"
            rf"|1[0-2]|[1-9])\b{_NOT_LONGER}(?P<half_day> ?[ap]\.?m\.?)?)"
        ),
        rf"(?i:\b(?P<oclock>{_WORD_HOUR}) o['’]clock)",
        rf"(?i:\b(?P<meridiem_hour>{_WORD_HOUR})(?: (?P<minutes>fifteen|thirty|forty-five|ten|twenty))? (?P<half_day>[ap]\.m\.|[ap]m\b))",
    ),
    *triggered(
        "times/en/hours",
        _hours,
        (
            r"(?:(?<=\b[Aa]t )|(?<=\b[Aa]s of ))(?P<hour>[01][0-9]|2[0-4])(?P<minute>[0-5][0-9])"
            r"(?: ?hours| ?hrs|h| GMT| UTC| local time)\b"
        ),
        (r"(?<![\w.,:$€£-])(?P<hour>0[0-9])(?P<minute>[0-5][0-9])(?: ?hours| ?hrs|h| GMT| UTC| local time)\b"),
        (
            r"(?:(?<=\bby )|(?<=\bfrom )|(?<=\bto )|(?<=\btill )|(?<=\buntil )|(?<=\bbefore )|(?<=\bafter ))(?P<hour>[01][0-9]|2[0-4])"
            r"(?P<minute>[0-5][0-9])(?: GMT| UTC| local time)\b"
        ),
    ),
    *triggered("times/en/noon", _noon, r"\b12 (?:noon|midnight)\b", r"\b(?:noon|midnight)\b(?! (?:sun|snack|mass|oil|blue))"),
)
_BARE = r"(?<![0-9０-９.．:：零〇一二三四五六七八九十百千万亿第几两])"
ZH = (
    *triggered("times/zh/clock", _iso, _ISO),
    *triggered("times/zh/meridiem", _clock_en, _MERIDIEM_CLOCK, _MERIDIEM_HOUR, guard=r"[0-9:.]{1,8}[ \u00a0]?[apAPo]"),
    *triggered(
        "times/zh/clock",
        _clock_zh,
        (
            rf"{_PART}的?\s?{_ANY_HOUR}(?P<mark>[点點时時]|[:：])(?:(?P<fraction>半|[一三两]刻)|[钟鐘整]"
            rf"|(?P<minute>{_ANY_MINUTE})(?:分(?!之|钟|鐘)(?:(?P<second>{_ANY_MINUTE})秒)?)?)?(?![代间候])"
        ),
    ),
    *triggered("times/zh/to", _before_zh, rf"差(?P<less>一刻|[一二三四五六七八九十]{{1,3}}分|[0-9]{{1,2}}分)钟?(?:到)?{_ANY_HOUR}[点點]"),
    *triggered(
        "times/zh/clock-bare",
        _clock_zh,
        rf"{_BARE}{_ANY_HOUR}(?P<mark>[点點])(?:(?P<fraction>半(?!数)|[一三两]刻)|[钟鐘整]|(?P<minute>{_ANY_MINUTE})分(?!之|钟|鐘))",
        (
            rf"{_BARE}{_ANY_HOUR}(?P<mark>[时時])(?:(?P<minute>{_ANY_MINUTE})分(?!之)(?:(?P<second>{_ANY_MINUTE})秒)?"
            r"|(?P<fraction>半|[一三]刻)|整)"
        ),
        rf"{_BARE}(?P<hour>[0-9０-９]{{1,2}})(?P<mark>[时時])(?![代间期候不刻速长常而空光事机段区差隔])",
        rf"{_BARE}(?P<hour>[0-9０-９]{{1,2}})(?P<mark>[点點])(?=前|后|起|开|结束|到|至|整|钟|左右|许|之间|的时候|闭|收|准|上|下|出|才|营业|打烊|关门|入场)",
        r"(?<=[点點时時半整分][至到—–~～-])(?P<until>)(?P<hour>[0-9０-９]{1,2})(?P<mark>[点點])(?![0-9])",
        rf"{_BARE}(?P<hour>{_HAN_HOUR})(?P<mark>[点點])(?=前|后|起|开始|结束|到|至|整|左右|许|之间|准|上班|下班|出发)",
        (
            rf"{_BARE}(?P<hour>[0-9０-９]{{1,2}})(?P<mark>[:：])(?P<minute>[0-5０-５][0-9０-９])(?:[:：](?P<second>[0-5０-５][0-9０-９]))?"
            r"(?![0-9０-９:：]|\.[0-9])"
        ),
    ),
    *triggered("times/zh/noon", _noon, r"正午", r"(?<=[在于至到])午夜(?![0-9一二三四五六七八九十两])"),
)
DAY_PARTS = tuple(_PARTS)
