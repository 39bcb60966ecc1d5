"""Chinese counts in other words: 两打啤酒, 五个半, 年过半百."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.rule import Draft, Rule, Site, close, draft_at, draft_over, triggered
from claimcheck.extract.written_numbers import read_count
from claimcheck.model import Interval, Kind, Qualifier

_DOZEN = 12
_HALF_A_HUNDRED = Decimal(50)
_SINGLE_BEFORE = re.compile(r"(?:^|[，。；：、\s（(]|买了?|買了?|[订訂购購送要喝有装裝卖賣每整这這]了?)\Z")


def _dozen(site: Site) -> Draft | None:
    """两打啤酒 is 24; 一打开 and 三打白骨精 are verbs."""
    value = site.numeral.value
    if not isinstance(value, Decimal) or isinstance(site.value, Interval) or value != int(value):
        return None
    if value == 1 and not _SINGLE_BEFORE.search(site.text, max(0, site.start - 4), site.start):
        return None
    return close(draft_at(site, Kind.COUNT, value=value * _DOZEN))


def _and_half(site: Site) -> Draft | None:
    """五个半苹果: five and a half."""
    value = site.numeral.value
    if not isinstance(value, Decimal) or isinstance(site.value, Interval) or site.numeral.extent is not None or value != int(value):
        return None
    draft = draft_at(site, Kind.COUNT, value=value + Decimal("0.5"))
    draft.resolution = Decimal("0.5")
    return close(draft)


def _and_ones(site: Site) -> Draft | None:
    """四十有二: forty-two."""
    value, ones = site.numeral.value, read_count(site.after["ones"]) if site.after else None
    if not isinstance(value, Decimal) or ones is None or value % 10 or not 0 < value < 100 or not site.numeral.spelled:  # noqa: PLR2004
        return None
    return close(draft_at(site, Kind.COUNT, value=value + ones))


def _great(site: Site) -> Draft | None:
    """三大运营商, 十大品牌: how many are counted as the great ones; 三大姐 and 两大箱 are something else."""
    numeral = site.numeral
    value = numeral.value
    if not numeral.spelled or numeral.span is not None or not isinstance(value, Decimal) or not 1 < value <= _TEN:
        return None
    if site.text[site.start - 1 : site.start] in _NOT_GREAT:
        return None
    draft = draft_at(site, Kind.COUNT)
    draft.soft, draft.context = True, "first" if value == _TEN else ""
    return close(draft)


def _seasons(site: Site) -> Draft | None:
    """播出七季, 种两季水稻, 三孩家庭: seasons of a series or of a crop, and children; 四季 are those of the year."""
    value = site.numeral.value
    if (
        not isinstance(value, Decimal)
        or site.numeral.span is not None
        or not 1 < value <= _SEASONS
        or site.text[site.start : site.end] == "四"
    ):
        return None
    draft = draft_at(site, Kind.COUNT)
    draft.soft = True
    return close(draft)


_SEASONS = 40
_TEN = 10
_NOT_GREAT = frozenset("一二三四五六七八九十百千万亿第周週初老共")


def _half_hundred(site: Site) -> Draft | None:
    """年过半百: past fifty."""
    draft = draft_over(site, Kind.COUNT, _HALF_A_HUNDRED)
    past = site.text[max(0, site.start - 1) : site.start]
    if past in {"过", "過", "逾"}:
        draft.qualifier = Qualifier.MORE_THAN
    return draft


_VERBS = (
    "开開听聽扮断斷折算工电電车車球架仗卡包印击擊破造通败敗赢贏平入进進出下上到得着著了过過完一二三死伤傷量动動碎翻响響倒人字游磨消消压壓扰擾搅攪字假交捞撈猎獵孔坐更"
    "胎气氣铁鐵钩鉤结結烊理点點拼搏"
)
"""Behind 打 these make a verb: 打开, 打听, 打折."""
_HALVES = (
    "导導岛島径徑圆圓场場决決成球身自封天夜职職失裸价價数數壁山文机機截轴"
    "軸联聯透熟永固强強公个個年小时時月星钟鐘分礼禮世学學路途程空拍句百千"
)
"""Behind 半 these make another word: 半导体, 半决赛, 半年."""
_NOT_GREAT_AFTER = "姐爷爺妈媽哥叔伯嫂娘爹舅佬学學厦廈楼樓门門桥橋海碗口步片块塊堆包箱袋盒批把杯瓶盘盤桶捆车車卷摞会會以报報召代类類"
"""Behind 大 these make another word, or a big one of what is counted: 三大姐, 两大箱, 十大代表."""
ZH = (
    *triggered("counts/zh/half-hundred", _half_hundred, r"半百(?!货|貨|年|分|里|个|個)"),
    Rule("counts/zh/and-ones", _and_ones, after=r"有(?P<ones>[一二三四五六七八九])(?=[，。；、！？]|$)"),
    Rule("counts/zh/seasons", _seasons, after=r"季(?![度报報节節初末风雨春营营净业收利销比出公财])|孩(?![子童])"),
    Rule("counts/zh/great", _great, after=rf"大(?=[\u4e00-\u9fff])(?![{_NOT_GREAT_AFTER}])"),
    Rule("counts/zh/dozen", _dozen, after=rf"\s?打(?![{_VERBS}])"),
    Rule("counts/zh/and-half", _and_half, after=rf"[个個]半(?![{_HALVES}])"),
)
