"""The words of bounds and approximations in both languages: at least, up to, nearly, or so, 至少, 不到, 左右."""

from __future__ import annotations

from claimcheck.model import Qualifier

_SMALL_EN = (
    "less|fewer|smaller|lower|shorter|lighter|thinner|narrower|shallower|younger|cooler|colder|weaker|slower|earlier|sooner|nearer|closer"
    "|slimmer|cheaper|poorer"
)
_LARGE_EN = "taller|heavier|deeper|wider|thicker|larger|bigger|hotter|warmer|faster|dearer"
_DETERMINED_EN = r"(?:the|an?|its|their|his|her|our|last)(?! (?:course|period|space|span))(?: [a-z'’-]+){1,5} "
_COPULA_EN = r"(?:of|is|was|at)"
BEFORE_EN = {
    Qualifier.AT_LEAST: (
        rf"at least|no (?:{_SMALL_EN}) than"
        r"|not (?:less|fewer|earlier|sooner) than|a minimum of|minimum(?: of)?|at a minimum|not below|as of at least|≥|>="
    ),
    Qualifier.AT_MOST: (
        r"at most|up to|no (?!other|rather|further|better)[a-z]{2,9}er than|no (?:more|further|worse) than|not more than"
        r"|a maximum of|maximum(?: of)?|capped at|(?:a|the|an? [a-z]+) (?:cap|ceiling|limit) of|cap of|ceiling of"
        r"|(?:limited|restricted) to(?: [a-z]+ of)?"
        r"|not exceed(?:ing)?"
        r"|not to exceed|not (?:later|longer|older) than|within|≤|<="
    ),
    Qualifier.MORE_THAN: (
        r"more than|over|above|exceed(?:s|ed|ing)?|topp(?:ed|ing)|tops|in excess of|upwards? of|greater than|surpass(?:es|ed|ing)?"
        rf"|north of|well over|higher than|longer than|older than|(?:{_LARGE_EN}) than|beyond|past|better than|passed(?: the)?|passing the"
        r"|crossed the|>"
    ),
    Qualifier.LESS_THAN: rf"(?:{_SMALL_EN}) than|under|below|beneath|short of|south of|inside|<",
    Qualifier.NEARLY: (
        r"nearly|almost|the be(?:st|tter) part of|close to|just under|approaching|just short of|just below|just shy of"
        r"|near to|verging on|nearing"
    ),
    Qualifier.APPROX: (
        r"something like|maybe|perhaps|in the neighbou?rhood of|about|around|roughly|approximately|approx\.?|circa|c\.|some|an estimated"
        r"|estimated(?: at)?|somewhere around|in the region of"
        r"|give or take|on the order of|of the order of|~|≈|more or less|or so"
    ),
}
AFTER_EN = {
    Qualifier.AT_LEAST: (
        r"-(?:and|or)-(?:over|above|older|up)\b"
        r"|,?\s(?:or|and) (?:more|above|over|older|up|upwards|higher|greater|longer|later|better)\b(?! than|-|\s[$€£]?[0-9])"
        r"|\sand up\b|\sminimum\b|,?\sat (?:least|a minimum)\b|,?\sor more\b"
    ),
    Qualifier.AT_MOST: (
        r",?\s(?:or|and) (?:less|fewer|under|below|younger|lower)\b(?! than)"
        r"|\smaximum\b|,?\sat (?:most|the most)\b|,?\sor less\b"
    ),
    Qualifier.APPROX: r"\sor so\b|,? give or take\b|\sor thereabouts\b|-ish\b|,?\sapproximately\b|,?\sroughly\b|-plus or minus",
    Qualifier.MORE_THAN: r"-odd\b|\sodd\b|\+(?!\d)|-plus\b|\splus\b(?=[.,;:!?)]|\Z|\s(?:[a-z]{3,}s|people|women|men|children)\b)",
}
_NOT_ZH = "不(?:得|可以?|能|会|应|宜|要|许|准|允许)?"
BEFORE_ZH = {
    Qualifier.AT_LEAST: (
        "大于或?等于|大於或?等於|等于或大于|高于或等于|至少|最少|起码|最低|≥|至少要|不下"
        f"|(?:{_NOT_ZH}|没有|没|未)(?:低于|少于|少於|小于|短于|早于|轻于|窄于|薄于|浅于|慢于|弱于)"
    ),
    Qualifier.AT_MOST: (
        "小于或?等于|小於或?等於|等于或小于|低于或等于|至多|最多|上限为?|限值为?|限制在"
        "|限载|限乘|限重|限高|限速|限长|核载|限购|控制在|封顶|以内|≤|最高|最长"
        f"|(?:{_NOT_ZH}|没有|没|未)(?:超过|超出|多于|高于|大于|晚于|迟于|长于|深于|重于|厚于|宽于|快于)"
    ),
    Qualifier.MORE_THAN: "超过|超出|逾(?!期)|突破|高于|多于|大于|超|破|越过|冲破|晚于|长于|深于|重于|厚于|宽于|快于|上|超逾|跨过|过",
    Qualifier.LESS_THAN: "不到|不足|低于|少于|小于|轻于|窄于|薄于|浅于|慢于|未满|未达|不满|跌破|未到|短于|未及|尚不足|[跑游滑骑划]进",
    Qualifier.NEARLY: "将近|接近|近乎|近|几乎|临近|逼近|差不多|快到|直逼",
    Qualifier.APPROX: "大约|也许|或许|兴许|[约約]为?|大概|约莫|约合|约有|左右|大致|估计|据估计|≈|差不多|约占|约达|合约",
}
AFTER_ZH = {
    Qualifier.AT_LEAST: "(?:及|或|和)?以上|及以后|(?:或|及)更[多高长]|为下限|起步|起(?=[，。；、]|$)",
    Qualifier.AT_MOST: "以内|之内|(?:及|或|和)以下|(?:或|及)更[少低]|封顶|为(?:上限|限(?![制定期度额]))",
    Qualifier.LESS_THAN: "以下(?!简称|是|为|几)",
    Qualifier.APPROX: "左右|上下(?!班|游|文|两|铺)|许(?=[，。；、])|前后|光景",
    Qualifier.MORE_THAN: "多(?![个元名家种年月天次万亿样余米公人项条台位达少数方])|余(?![额下款震热波])|有余|出头|开外",
}
EMPHATIC_EN = {
    Qualifier.AT_MOST: (
        r"as (?:much|many|high|long|far) as"
        rf"|(?:below|short of|missing|missed|lower than|less than|fewer than|under) {_DETERMINED_EN}(?:of|at)"
        rf"|maximum(?: [a-z]+){{1,3}} {_COPULA_EN}"
    ),
    Qualifier.AT_LEAST: (
        r"(?:start|begin)(?:s|ning|ing)? (?:at|from)|pass(?:es|ing)?"
        rf"|(?:beat(?:s|ing|en)?|above|exceed(?:s|ed|ing)?|topp(?:ed|ing)|higher than|more than|better than|surpass(?:ed|ing)?)"
        rf" {_DETERMINED_EN}(?:of|at)|beat(?:s|ing|en)? (?:the|a|an|its|their)"
        r"|(?:costs?|costing|priced|prices?|fares?|rates?|rents?|rooms?|tickets?|seats?|fees?|available|sells?|sold|packages?|tours?)"
        r"(?: (?:are|is|range|vary|go|run))? from"
        rf"|minimum(?: [a-z]+){{1,3}} {_COPULA_EN}"
    ),
    Qualifier.APPROX: r"estimat(?:e|es|ed|ing)\b[^.;:!?0-9]{1,32}|put at|(?:thought|believed|reckoned) to (?:be|have)[^.;:!?0-9]{0,12}"
    r"|possibly|probably|supposedly",
}
"""What says how large a number is without a bound, though a translator may make one of it."""
_NO_DIGIT_ZH = "[^，。；、：！？0-9０-９一二三四五六七八九十]"
EMPHATIC_ZH = {
    Qualifier.AT_MOST: (
        f"高达|多达|可达|达到?|高至|[最至][远深重快大宽厚久多长高]{_NO_DIGIT_ZH}{{0,6}}|限[用带报投领坐住停招发售借买填收乘]"
        f"|(?:低于|不及|少于|小于|逊于){_NO_DIGIT_ZH}{{1,10}}的"
    ),
    Qualifier.AT_LEAST: (
        r"(?<![0-9一二三四五六七八九十两半]年)满|(?:起薪|起价|起售价|起拍价)(?:为|是|：)?(?:每[\u4e00-\u9fff]{1,2})?"
        f"|最[近浅轻慢小窄薄早]{_NO_DIGIT_ZH}{{0,6}}|(?:高于|超过|超出|好于|优于|多于|大于|胜过){_NO_DIGIT_ZH}{{1,10}}的"
    ),
    Qualifier.APPROX: f"(?:预计|预估|估算|推测|可能){_NO_DIGIT_ZH}{{0,14}}",
}
NO_ABOUT = frozenset("节条合预签公契制纽里邀相违履续解")
"""Before 约 these make another word: 条约, 纽约, 里约."""
NOT_REACHED = frozenset("找想看听见收买料遇做等碰拿猜感")
"""Before 不到 these make a verb that fails, and no bound: 找不到, 看不到."""
