"""Chinese quantities with units and temperatures: 1.8万平方米, 450度, 零下20℃, 六斤八两, 一米七五, 百公里5.8升."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.measure_words import EN_WORDS, SYMBOLS, ZH_WORDS
from claimcheck.extract.measures import draft_quantity, read_symbol, read_word
from claimcheck.extract.rule import Draft, Rule, Site, draft_at, draft_over, triggered
from claimcheck.extract.written_numbers import NUMBER_ZH, read_count
from claimcheck.model import Kind
from claimcheck.numerals.digits import FIGURES, parse_digits
from claimcheck.numerals.trie import trie_pattern

_PHYSICAL_DEGREE = re.compile(
    r"气温|温度|体温|室温|水温|高温|低温|升温|降温|氣溫|溫度|體溫|室溫|水溫|高溫|低溫|升溫|降溫|摄氏|攝氏|零下|零上|℃|冷|热|保持在|烧|恒温"
)
_ELECTRIC_DEGREE = re.compile(
    r"用電|耗電|電池|電量|發電|電費|供電|充電|電力|用电|耗电|储电|电池|电量|发电|度电|电费|电价|节电|供电|千瓦时|充电|电力"
)
_ANGLE = re.compile(r"角|旋转|转动|倾斜|纬|经度|镜头|旋轉|轉動|傾斜|緯|經度|鏡頭|弯|坡|方位|度数|近视|视场|仰")


def _word_zh(site: Site) -> Draft | None:
    if site.after is None:
        return None
    unit = ZH_WORDS[site.after["word"]]
    if unit in _PER_HOUR and _SPEED.search(site.text, max(0, site.start - 14), site.start):
        unit = _PER_HOUR[unit]
    half = site.after.groupdict().get("half")
    draft = draft_quantity(site, unit)
    if half and isinstance(draft.value, Decimal):
        draft.value += Decimal("0.5")
    if isinstance(draft.value, Decimal) and _UNDER_WATER.search(site.text, max(0, site.start - 6), site.start):
        draft.value = -draft.value
    draft.soft = site.numeral.spelled and draft.value == 1 and site.text[site.start] == "一"  # 一公斤 is a kilo
    return draft


_UNDER_WATER = re.compile(r"(?:低于海平面|海平面以下|海拔零下)(?:约|近|逾)?\Z")


_PER_HOUR = {"km": "km/h", "mile": "mph", "m": "m/h"}
_SPEED = re.compile(r"(?:时速|每小时)[^，。；、0-9]{0,8}\Z")
_RATES = {
    ("时速", "km"): "km/h", ("每小时", "km"): "km/h", ("时速", "mile"): "mph", ("每小时", "mile"): "mph", ("每秒", "m"): "m/s",
    ("每升", "mg"): "mg/L", ("每升", "g"): "g/L",
    ("每千克", "mg"): "mg/kg", ("每公斤", "mg"): "mg/kg", ("每立方米", "ug"): "ug/m3", ("每立方米", "kg"): "kg/m3",
}  # fmt: skip


def _rate_zh(site: Site) -> Draft | None:
    """每小时120公里, 每升5毫克: the unit below stands before the number."""
    if site.after is None or site.before is None:
        return None
    unit = _RATES.get((site.before["per"], ZH_WORDS[site.after["word"]]))
    return None if unit is None else draft_quantity(site, unit)


def rate_unit(draft: Draft, text: str) -> Draft:
    """Make a range of kilometres after 时速 one of km/h."""
    if draft.unit in _PER_HOUR and _SPEED.search(text, max(0, draft.start - 14), draft.start):
        draft.unit = _PER_HOUR[draft.unit]
        draft.start -= 2 if text.startswith("时速", draft.start - 2) else 0
    return draft


def _feet_zh(site: Site) -> Draft | None:
    """5英尺4英寸, as inches."""
    if site.match is None or not {"英", "呎"} & set(site.match.group()):
        return None
    feet, inches = read_count(site.match["feet"]), read_count(site.match["inches"])
    return None if feet is None or inches is None else draft_over(site, Kind.QUANTITY, feet * 12 + inches, "in")


def _metre_tail(site: Site) -> Draft | None:
    """一米五 and 一米七八: metres and what is left of one."""
    if site.match is None:
        return None
    whole, tail = (Decimal("".join(str(_HAN.get(c, c)) for c in site.match[name])) for name in ("whole", "tail"))
    return draft_over(site, Kind.QUANTITY, whole + tail.scaleb(-len(site.match["tail"])), "m")


_PARTS = {
    ("斤", "两"): 10, ("公斤", "克"): 1000, ("千克", "克"): 1000, ("吨", "公斤"): 1000, ("公里", "米"): 1000, ("米", "厘米"): 100,
    ("米", "公分"): 100, ("厘米", "毫米"): 10, ("丈", "尺"): 10, ("尺", "寸"): 10, ("升", "毫升"): 1000, ("千米", "米"): 1000,
}  # fmt: skip
"""Units that stand side by side in one quantity, and how many of the second make one of the first."""
_PLAIN = str.maketrans("兩噸釐", "两吨厘")


def _compound(site: Site) -> Draft | None:
    """六斤八两, 两尺三寸, 3公里500米: as so many of the smaller unit."""
    if site.after is None or not isinstance(site.numeral.value, Decimal):
        return None
    large, unit = (site.after[name].translate(_PLAIN) for name in ("large", "unit"))
    factor, small = _PARTS.get((large, unit)), read_count(site.after["small"])
    if factor is None or small is None or small >= factor or site.numeral.value != int(site.numeral.value):
        return None
    draft = draft_at(site, Kind.QUANTITY, ZH_WORDS[unit], value=site.numeral.value * factor + small)
    draft.resolution = Decimal(1)
    return draft


def _flat(site: Site) -> Draft | None:
    """90平的房子: square metres; 2平 is two draws."""
    small = not isinstance(site.numeral.value, Decimal) or site.numeral.value < _LEAST_FLAT
    return None if small else draft_at(site, Kind.QUANTITY, "m2")


_LEAST_FLAT = 10


def _bits(site: Site) -> Draft | None:
    """64位操作系统, IPv6地址占128位: bits; 64位代表 are persons."""
    if site.numeral.spelled or site.numeral.value not in _WIDTHS or site.after is None:
        return None
    if not _BINARY_AFTER.match(site.text, site.after.end()) and not _BINARY_BEFORE.search(site.text, max(0, site.start - 12), site.start):
        return None
    return draft_at(site, Kind.QUANTITY, "bit")


_WIDTHS = {8, 10, 12, 16, 24, 32, 40, 48, 56, 64, 80, 128, 160, 192, 256, 384, 512, 1024, 2048, 4096}
_BINARY_AFTER = re.compile(
    r"(?:操作系统|系统|处理器|微处理|整数|整型|浮点|密钥|二进制|架构|版本|无符号|有符号|加密|寄存器|总线|色深|量化|处理器|芯片|CPU|元音频|Windows|Linux|ARM)"
)
_BINARY_BEFORE = re.compile(r"(?:IPv[46]|地址|位深|密钥|整数|哈希|字长|寄存器|总线|色深)[^，。；、]{0,6}\Z")


def _consumption(site: Site) -> Draft | None:
    """百公里油耗5.8升, 每100公里耗油6升: litres on a hundred kilometres."""
    amount = read_count(site.match["amount"]) if site.match else None
    return None if amount is None else draft_over(site, Kind.QUANTITY, amount, "L/100km")


def _liang(site: Site) -> Draft | None:
    """三两 as a weight; 三两个 is two or three."""
    if site.match is None:
        return None
    count = {"半": Decimal("0.5"), "十": Decimal(10)}.get(site.match["count"]) or Decimal(_HAN[site.match["count"]])
    return draft_over(site, Kind.QUANTITY, count, "liang")


_HAN = {character: number for number, character in enumerate("零一二三四五六七八九")} | {"两": 2}


def _degree(site: Site) -> Draft | None:  # noqa: PLR0911 - one reading of 度, one decision
    """度 is kWh, °C or an angle by what stands around it."""
    window = site.text[max(0, site.start - 24) : site.start]
    after = site.text[site.end + 1 : site.end + 8]
    if site.text.startswith(
        ("假", "过", "蜜", "夺", "获", "斩", "来", "访", "参", "担", "当", "出任", "执", "入", "登", "荣", "开"), site.end + 1
    ):
        return None  # 两度访问: twice
    if site.text[site.start : site.end] == "八" and (site.text[site.start - 1 : site.start] in _OCTAVE or after.startswith("音")):
        return None  # 五个八度
    if site.before is not None:
        return _warmth(site, "°F" if "华" in site.before.group() or "華" in site.before.group() else "°C")
    if after.startswith("电") or _ELECTRIC_DEGREE.search(window):
        draft = draft_at(site, Kind.QUANTITY, "kWh")
        if after.startswith("电"):
            draft.end += 1
        return draft
    if _PHYSICAL_DEGREE.search(window):
        return _warmth(site, "°C")
    if _ANGLE.search(window) or _ANGLE.search(after):
        return draft_at(site, Kind.QUANTITY, "degree")
    if site.numeral.spelled and isinstance(site.numeral.value, Decimal) and site.numeral.value <= 5:  # noqa: PLR2004 - inches of a foot
        return None
    if _TENTH.match(site.text, site.end + 1):
        return _warmth(site, "°C")
    return draft_at(site, Kind.QUANTITY, "degree")


_OCTAVE = frozenset("个個高低纯純")
_TENTH = re.compile(r"(?:(?P<tenth>[一二三四五六七八九1-9])|(?P<half>半))(?=[，。；、！？：\s）)]|$|的|了|以|左右|到|至|和|与|时|時|时候)")
_BELOW = re.compile(r"(?:零下|[负負]的?)(?=[摄攝华華])")


def _warmth(site: Site, unit: str) -> Draft:
    """三十八度五 is 38.5 ℃, 零下11度半 -11.5 ℃, 零下华氏13度 -13 °F."""
    draft = draft_at(site, Kind.TEMPERATURE, unit)
    tail = _TENTH.match(site.text, draft.end)
    if not isinstance(draft.value, Decimal):
        return draft
    if tail is not None and draft.value == int(draft.value):
        more = Decimal("0.5") if tail["half"] else Decimal(_HAN.get(tail["tenth"], tail["tenth"])) / 10
        draft.value += more if draft.value >= 0 else -more
        draft.end, draft.resolution = tail.end(), Decimal("0.1")
    if site.before is not None and _BELOW.match(site.before.group()):
        draft.value = -draft.value
    return draft


def _mega(site: Site) -> Draft | None:
    """20兆, 16G where a file, a memory or a line is spoken of: bytes, or bits a second; elsewhere 兆 is a magnitude."""
    if site.match is None or not _DATA.search(site.text[max(0, site.start - 20) : site.end + 8]):
        return None
    unit = {"G": "GB", "T": "TB"}.get(site.match["letter"], "MB")
    if unit != "TB" and _LINE.search(site.text[max(0, site.start - 12) : site.end + 6]):
        unit = {"GB": "Gbps", "MB": "Mbps"}[unit]
    return draft_over(site, Kind.QUANTITY, parse_digits(site.match["number"])[0], unit)


_DATA = re.compile(
    r"安裝包|檔案|下載|頻寬|記憶體|硬碟|安装包|文件|显存|运存|闪存|下载|流量|宽带|内存|带宽|网速|存储|缓存|附件|图片|硬盘|上传|压缩|空间|软件"
)
_LINE = re.compile(r"宽带|带宽|网速|頻寬|寬頻")
ZH = (
    *triggered("measures/zh/feet-inches", _feet_zh, rf"(?P<feet>{NUMBER_ZH})[英]?[尺呎](?P<inches>{NUMBER_ZH})[英]?[寸吋]"),
    *triggered("measures/zh/mega", _mega, rf"(?P<number>{FIGURES}) ?(?P<letter>兆|[MGT])(?![A-Za-z0-9]|[瓦赫帕焦伏欧字比元])"),
    *triggered(
        "measures/zh/liang",
        _liang,
        (
            r"(?<![零〇一二三四五六七八九十百千万0-9])(?P<count>[一二三四五六七八九十半])两"
            r"(?![零〇一二三四五六七八九十百千万亿个成名位家天年月次句人岁种件杯下回声眼条头场步件日半])"
        ),
    ),
    *triggered(
        "measures/zh/metre-tail",
        _metre_tail,
        r"(?<![0-9.])(?P<whole>[0-9])米(?P<tail>[0-9]{2})(?![0-9米厘釐公毫])",
        r"(?P<whole>[一两二三])米(?P<tail>[一二三四五六七八九]{1,2})(?![零〇一二三四五六七八九十百千万]|个|名|位|米)",
    ),
    *triggered(
        "measures/zh/consumption",
        _consumption,
        rf"每?(?:一?百|100)公里(?:的?(?:综合|平均|实际|市区|高速)?(?:油耗|耗油量?|燃油消耗量?))?(?:仅|只|约|不到|低至|为|是|达|要|需|[:：])*\s?(?P<amount>{NUMBER_ZH}(?:\.[0-9]+)?)\s?[升L](?![A-Za-z])",
    ),
    Rule(
        "measures/zh/compound",
        _compound,
        after=rf"\s?(?P<large>公斤|千克|公里|千米|厘米|釐米|斤|吨|噸|米|丈|尺|升)零?(?P<small>{NUMBER_ZH})(?P<unit>两|兩|公斤|厘米|釐米|公分|毫米|毫升|克|米|尺|寸)(?![个個名位])",
    ),
    Rule(
        "measures/zh/per",
        _rate_zh,
        before=r"(?P<per>时速|每小时|每秒|每升|每千克|每公斤|每立方米)",
        after=rf"\s?(?P<word>{trie_pattern(ZH_WORDS)})",
    ),
    Rule(
        "measures/zh/word",
        _word_zh,
        after=rf"\s?(?:[个個](?=字节|像素))?(?P<word>{trie_pattern(ZH_WORDS)})(?P<half>半(?![决导岛径价数山个小天年]))?",
    ),
    Rule("measures/zh/bits", _bits, after="位(?!于|於|置|数|數)"),
    Rule("measures/zh/ping", _flat, after=r"\s?平(?=[的，。；、]|$|左右|以上|以下|以内|多)"),
    Rule("measures/zh/symbol", read_symbol, after=rf"[ \u00a0\u202f]?(?P<symbol>{trie_pattern(SYMBOLS)})(?![A-Za-z0-9²³]|/(?![0-9]))"),
    Rule("measures/zh/degree-below", _degree, before="(?:零下|[负負]的?)?(?:摄氏|攝氏|华氏|華氏)|零下", after="度(?!电|數|数|過|假)"),
    Rule("measures/zh/degree", _degree, after="度(?!電|數|过|假期|蜜月)"),
    Rule("measures/zh/word-en", read_word, after=rf"[ \u00a0](?P<word>(?i:{trie_pattern(EN_WORDS)}))(?![A-Za-z])"),
)
