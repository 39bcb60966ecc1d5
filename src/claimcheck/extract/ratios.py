"""Ratios, rates and scores: 3:1, 3比2, 52票对47票, won 3-2, 1.9 per 100,000, 每10万人1.9例."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.rule import Draft, Rule, Site, close, draft_at, draft_over, triggered
from claimcheck.extract.written_numbers import CLASSIFIER, NUMBER_EN, NUMBER_ZH, SMALL_EN, read_count
from claimcheck.model import Interval, Kind, Pairing, format_number
from claimcheck.numerals.digits import FIGURES


def _rate_en(site: Site) -> Draft | None:
    """1.9 per 100,000, 15 chargers per 1,000 residents."""
    match = site.after
    if match is None:
        return None
    below = read_count(match["below"])
    if _MEASURED.match(site.text, match.end()):
        return None  # per 100 ml
    if match.group().startswith((" parts", " part")) or match.group().lower() == " per thousand":
        return None
    if below is None or below < 10:  # noqa: PLR2004 - per two litres is no rate
        return None
    draft = draft_at(site, Kind.RATE, f"per {format_number(below)}")
    return close(draft)


def _rate_zh(site: Site) -> Draft | None:
    """每10万人1.9例, 每千名居民拥有15个."""
    match = site.match
    if match is None:
        return None
    below, above = read_count(match["below"]), read_count(match["above"])
    if below is None or above is None:
        return None
    draft = draft_over(site, Kind.RATE, above, f"per {format_number(below)}")
    return close(draft)


def _ratio(site: Site) -> Draft | None:
    """3:1, 3 to 1, 3比1; a score where two sides play (3-2, 52票对47票)."""
    match = site.after
    if match is None or not isinstance(site.numeral.value, Decimal) or isinstance(site.value, Interval):
        return None
    second = read_count(match["second"])
    if second is None:
        return None
    sign = match.groupdict().get("sign") or ":"
    if site.text.endswith(" from ", 0, site.start) and sign.strip() == "to":
        return None  # cut the voting age from 18 to 16
    window = site.text[max(0, site.start - 40) : site.start] + " " + site.text[match.end() : match.end() + 20]
    score = _SCORE.search(window) is not None or site.numeral.value == second == 0 or _plays_on(site.text, match.end())
    first = site.numeral.value
    if sign in {"-", "–", "—"} and not score and first > second and not (1900 < first < 2100):  # noqa: PLR2004 - 2024-25 is a season
        score = True  # a range rises
    if sign in {"-", "–", "—", " to ", "to"} and not score:
        return None
    kind = (
        Kind.SCORE
        if (score and sign not in {":", "："}) or (sign in {"比", ":", "："} and score and not _SHARE.search(window))
        else Kind.RATIO
    )
    if kind is Kind.RATIO and sign in {"-", "–", "—"}:
        return None
    draft = draft_at(site, kind, value=Pairing(first, second, "-" if kind is Kind.SCORE else ":"))
    if kind is Kind.SCORE and _LOST.search(window):
        draft.context = "lost"  # the loser's figure may stand first or last
    return close(draft)


_SETS = re.compile(r"(?:,| and|, and|、|，) ?(?P<first>[0-9]{1,2})[-–:比](?P<second>[0-9]{1,2})(?![0-9%-])")


def _plays_on(text: str, end: int) -> bool:
    """Tell whether more sets of a match follow, one that falls among them: 4-6, 7-6, 7-5."""
    for _ in range(_MOST_SETS):
        following = _SETS.match(text, end)
        if following is None:
            return False
        if int(following["first"]) > int(following["second"]):
            return True
        end = following.end()
    return False


_MOST_SETS = 5


_MEASURED = re.compile(
    r"\s?(?:ml|mL|millilit|lit(?:re|er)|km|kilomet|met(?:re|er)|mile|gram|kilogram|kg|g\b|L\b|hectare|acre|square|cubic)", re.IGNORECASE
)


def _tally(site: Site) -> Draft | None:
    """68票赞成、31票反对; nil-nil, two-all: a score in other words."""
    if site.match is None:
        return None
    groups = site.match.groupdict()
    first = read_count(groups["first"]) if groups.get("first") else Decimal(0)
    second = read_count(groups["second"]) if groups.get("second") else first
    if first is None or second is None:
        return None
    return close(draft_over(site, Kind.SCORE, Pairing(first, second, "-")))


def _spelled_score(site: Site) -> Draft | None:
    """Five to four, where a court or a side is spoken of."""
    match = site.after
    second = read_count(match["second"]) if match else None
    window = site.text[max(0, site.start - 40) : site.start] + " " + site.text[site.end : site.end + 40]
    if match is None or second is None or not isinstance(site.numeral.value, Decimal) or not _RULED.search(window):
        return None
    return close(draft_at(site, Kind.SCORE, value=Pairing(site.numeral.value, second, "-")))


_RULED = re.compile(
    r"\b(?:ruled|ruling|voted|vote|court|split|panel|committee|approved|rejected|passed|justices|won|lost|beat|drew)\b", re.IGNORECASE
)


def _slash_rate(site: Site) -> Draft | None:
    """16/10万: a rate per hundred thousand."""
    above, below = (read_count(site.match[name]) for name in ("above", "below")) if site.match else (None, None)
    if above is None or below is None:
        return None
    return close(draft_over(site, Kind.RATE, above, f"per {format_number(below)}"))


_LOST = re.compile(r"\b(?:lost|loses?|losing|defeated|beaten|defeat|loss|fell|went down)\b|负|不敌|败|输", re.IGNORECASE)
_SCORE = re.compile(
    r"\b(?:won|win|wins|beat|beats|beating|beaten|defeating|lost|loss|lose|victory|defeat(?:ed)?|draw|drew|split|vote[ds]?|voting|score[ds]?|lead|leads|led"
    r"|tie[ds]?|edged|thrash\w*|triumph\w*|down|final|match|game|set|aggregate|passed|ruled|ruling|decision|approved|carried|adopted|confirmed|backed|elected|series|sweep|rout"
    r"|upset|trail\w*|comeback|goals?)\b"
    r"|比分|击败|战胜|获胜|取胜|胜出|胜|负|不敌|平局|战平|打平|德比|收场|联赛|客场|主场|险胜|惨败|大胜|领先|落后|票|表决|通过|裁定|裁决"
    r"|点球|逆转|对阵|主队|客队|扳平|淘汰|夺冠|意见",
    re.IGNORECASE,
)
_SHARE = re.compile(r"比例|比率|配比|稀释|混合|占比|兑|ratio|scale|比例尺|杠杆|mix", re.IGNORECASE)


_ODDS = re.compile(r"ratio of|outnumber\w*.{0,30}by|odds of|margin of|by a|mix of|proportion of")


def _odds(site: Site) -> Draft | None:
    """Outnumber ... by 3 to 1; a ratio of 3 to 1."""
    match = site.after
    second = read_count(match["second"]) if match else None
    if match is None or second is None or not isinstance(site.numeral.value, Decimal):
        return None
    before = site.text[max(0, site.start - 50) : site.start]
    if before.endswith("from ") or not _ODDS.search(before):
        return None
    return close(draft_at(site, Kind.RATIO, value=Pairing(site.numeral.value, second)))


EN = (
    Rule(
        "fractions/en/rate",
        _rate_en,
        after=(
            r"(?: (?!per)[a-z]+(?: (?!per)[a-z]+)?)? (?:per|for every|in every"
            r"|out of every)(?: every)? "
            rf"(?P<below>(?i:hundred thousand|ten thousand|hundred|thousand|million|{NUMBER_EN}))(?![\w%]|[.,][0-9])"
        ),
    ),
    Rule(
        "fractions/en/ratio",
        _ratio,
        after=(
            rf"(?P<sign>:|(?<! )[-–—](?! )|\s?to\s?)(?P<second>{FIGURES})(?![\w%$€:]|[.,][0-9]|-[0-9A-Za-z]"
            r"|\s?(?:percent|per cent|million|billion|thousand|people|days|weeks|years|months|hours|times|minutes)\b)"
        ),
    ),
    *triggered(
        "fractions/en/tally",
        _tally,
        r"(?i:\bnil[- ]nil\b)",
        r"(?i:\b(?P<first>one|two|three|four|five|six|[0-9])[- ]all\b)(?= draw| tie|[.,;]|$)",
    ),
    Rule(
        "fractions/en/spelled-score",
        _spelled_score,
        after=rf"(?: to |-)(?P<second>(?i:{SMALL_EN}|[0-9]{{1,3}}))(?![\w%]|-[a-z]| ?(?:percent|per|million|thousand|years|days))",
    ),
    Rule("fractions/en/votes", _ratio, after=rf" votes? (?P<sign>to) (?P<second>(?i:{NUMBER_EN}))(?! ?%)"),
    Rule("fractions/en/odds", _odds, after=rf"(?: |-)to(?: |-)(?P<second>(?i:{NUMBER_EN}))(?![\w%])"),
)


def _split(site: Site) -> Draft | None:
    """股票1拆4: four shares for one."""
    old, new = (read_count(site.match[name]) for name in ("old", "new")) if site.match else (None, None)
    return None if old is None or new is None else close(draft_over(site, Kind.RATIO, Pairing(new, old)))


ZH = (
    *triggered("fractions/zh/split", _split, r"(?P<old>[一1])\s?拆\s?(?P<new>[二两三四五六七八九十2-9]|[1-9][0-9])(?![0-9])"),
    *triggered(
        "fractions/zh/rate",
        _rate_zh,
        (
            rf"每(?P<below>[0-9一]?[0-9,]*[0-9]?\s?[十百千万亿]+|1[0-9,]*0){CLASSIFIER}?[^，。；,0-9一二两三四五六七八九十中里]{{0,10}}?(?:有|为"
            rf"|约|达|超过|不到|只有|拥有|配备)?(?P<above>{NUMBER_ZH})(?:例|起|人|个|张|名|次|件|台|辆|所|家|位|桩|宗|床)"
        ),
    ),
    *triggered(
        "fractions/zh/tally",
        _tally,
        rf"(?P<first>{NUMBER_ZH})票(?:赞成|支持|同意|贊成)[、，,对和]\s?(?P<second>{NUMBER_ZH})票(?:反对|反對)",
    ),
    *triggered("fractions/zh/slash-rate", _slash_rate, r"(?<![\w./])(?P<above>[0-9]+(?:\.[0-9]+)?)/(?P<below>[0-9]*[十百千]?万)(?!元)"),
    Rule("fractions/zh/votes", _ratio, after=rf"票\s?(?P<sign>对|比|對)(?P<second>{NUMBER_ZH})票"),
    Rule(
        "fractions/zh/ratio",
        _ratio,
        after=rf"\s?(?P<sign>[比:：∶-])\s?(?P<second>{NUMBER_ZH})(?![0-9年月日%％万亿:：比]|[.][0-9]|\s?[A-Za-z]|天|个|岁|名|分钟|小时|周|倍|季)",
    ),
)
