"""Chinese runs, rounds, stays and numbered things: 五连胜, 跻身四强, 攻入两球, 入住三晚, 十日游, 14楼, 9号球衣, 五年级, 前两场."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.classifiers import CLASSIFIERS
from claimcheck.extract.rule import Draft, Rule, Site, close, draft_at, draft_over, triggered
from claimcheck.extract.written_numbers import read_count
from claimcheck.model import Interval, Kind
from claimcheck.numerals.trie import trie_pattern

_HAN = "一二两三四五六七八九十"
_SMALL = rf"(?<![第零〇一二两三四五六七八九十百千万几数0-9.])(?P<number>[{_HAN}]{{1,3}}|[1-9][0-9]?)"


def _read(site: Site, kind: Kind, unit: str | None = None) -> Draft | None:
    number = read_count(site.match["number"]) if site.match else None
    return None if number is None else close(draft_over(site, kind, number, unit))


def _run(site: Site) -> Draft | None:
    """五连胜: five wins in a row, which "the fifth straight win" says as well."""
    draft = _read(site, Kind.COUNT)
    if draft is not None:
        draft.context = "consecutive"
    return draft


def _named(site: Site) -> Draft | None:
    """9号球衣, 三号种子, 五年级: a number that names; compared where the other side contradicts it."""
    draft = _read(site, Kind.ORDINAL)
    if draft is not None:
        draft.soft, draft.rule = True, "labels/zh/numbered"
    return draft


def _round(site: Site) -> Draft | None:
    """跻身四强: the last four, or the semi-finals."""
    draft = _read(site, Kind.RANK)
    if draft is not None:
        draft.soft = True
    return draft


def _tour(site: Site) -> Draft | None:
    """十日游, 六日通票: days, not a day of the month; 一日游 is a day trip."""
    draft = _read(site, Kind.DURATION, "day")
    if draft is not None:
        draft.soft = draft.value == 1
    return draft


def _small(site: Site, kind: Kind) -> Draft | None:
    """Read a numeral that is a plain whole number."""
    value = site.numeral.value
    if not isinstance(value, Decimal) or isinstance(site.value, Interval) or value != int(value):
        return None
    return draft_at(site, kind)


def _nights(site: Site) -> Draft | None:
    """入住三晚, 三天两夜; not 周三晚."""
    before = site.text[max(0, site.start - 2) : site.start]
    if before.endswith(("周", "週", "期", "拜", "初", "月", "号")) or site.numeral.value < 2:  # noqa: PLR2004 - 一晚 is a night
        return None
    return _small(site, Kind.COUNT)


def _floor(site: Site) -> Draft | None:
    """住14楼: the 14th floor, or floor 14."""
    draft = _small(site, Kind.ORDINAL)
    if draft is not None:
        draft.soft = True
    return draft


def _first(site: Site) -> Draft | None:
    """前两场, 前五章, 最后三场: as many as are counted from one end."""
    draft = _small(site, Kind.COUNT)
    if draft is not None:
        draft.context = "first"
    return draft


_COUNTED = [
    word for word in CLASSIFIERS if word not in {"名", "位", "人", "年", "席", "等", "级", "面", "台", "道", "发", "行", "站", "言"}
]
_BOUND = r"(?:时|月|半|星期|小时|世纪|百分|基点|季|工作日|交易日|学期|学年|财年|钟|礼拜)"
FIRST_ZH = (
    *triggered(
        "labels/zh/numbered",
        _named,
        rf"{_SMALL}号(?=球衣|种子|種子|选手|门|門|登机口|公交|泳道|跑道|球员)",
        rf"{_SMALL[: _SMALL.index('[1-9]')]}[1-9][0-9]{{0,2}})路(?=公交|巴士|公共汽车|车(?!队))",
        r"(?<![0-9一二三四五六七八九十])(?P<number>[一二三四五六七八九1-9])(?=年级|年級)",
        r"(?<![0-9.一二三四五六七八九十A-Za-z-])(?P<number>[一二三四五六1-9])型(?=糖尿病|疱疹|肝炎|呼吸衰竭|超新星|超导|错误|文明|脑|病|患者)",
        r"(?P<number>[二三])(?=读(?:通过|程序|辩论|表决|审议|[，。；、]|$))",
        r"(?P<number>[一二三四])等(?=奖|獎|功|小麦|小麥|品|舱|艙|座|兵|票|秘书|大米|稻|棉|伤残)",
    ),
    *triggered("sequences/zh/tour", _tour, (
        rf"(?<![月年])(?<!月下旬){_SMALL}日(?=游(?![行览覽玩泳戏戲说說击擊客])|通票|套票|通行证|通行證|行程|之旅|[{_HAN}0-9]{{1,2}}[夜晚])"
    )),
)  # fmt: skip
"""These are looked for before what is silent and before dates: 16路公交车, 十日游."""
ZH = (
    *triggered("sequences/zh/run", _run, rf"{_SMALL}(?=连[胜勝败敗冠跌涨漲平阳陽阴陰霸跳降升鸣](?!浩))"),
    *triggered(
        "sequences/zh/round",
        _round,
        r"(?<![前第零〇一二三四五六七八九十百千0-9])(?P<number>[四八]|十六|三十二|4|8|16|32)强(?=[，。；、！？）的中]|$|席位|行列|战|名单|之)",
    ),
    *triggered(
        "sequences/zh/goals",
        lambda site: _read(site, Kind.COUNT),
        rf"(?:(?<=[入进丢失射胜轰中下先后])|(?<=[入进丢失]了)){_SMALL}球(?![星门門队隊迷场場员員衣类類台会會鞋拍技])",
        rf"{_SMALL}球(?=优势|優勢|之差|大胜|取胜|告负|惜败|小胜|完胜|落败|领先|落后)",
    ),
    Rule("sequences/zh/nights", _nights, after=r"[晚夜](?=[，。；、！？）及以或起的]|$|住宿|连住|套餐|邮轮|酒店)"),
    Rule("sequences/zh/floor", _floor, after=r"[楼樓](?![层層盘盤高板])"),
    Rule(
        "sequences/zh/first",
        _first,
        before=r"(?:(?<![目之以此年月日天周空面从])前|最[后後])",
        after=rf"(?:{trie_pattern(_COUNTED)})(?!{_BOUND})",
    ),
    Rule(
        "sequences/zh/shots",
        lambda site: _small(site, Kind.COUNT),
        after=r"[记記](?=三分|[重左右上下勾直]|任意球|点球|耳光|世界波|远射|绝杀|扣)",
    ),
)  # fmt: skip
