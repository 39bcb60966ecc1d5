"""The words of bounds and approximations in both languages: at least, up to, nearly, or so, 至少, 不到, 左右."""

from __future__ import annotations

from claimcheck.model import Qualifier

BEFORE_EN = {
    Qualifier.AT_LEAST: (
        r"at least|no (?:less|fewer|smaller|lower|shorter|lighter) than"
        r"|not (?:less|fewer) than|a minimum of|minimum(?: of)?|at a minimum|not below|as of at least|≥|>="
    ),
    Qualifier.AT_MOST: (
        r"at most|up to|no (?:larger|bigger|longer|higher|heavier|taller|older|wider) than|no more than|not more than"
        r"|a maximum of|maximum(?: of)?|capped at|(?:a|the|an? [a-z]+) (?:cap|ceiling|limit) of|cap of|ceiling of|limited to"
        r"|not exceed(?:ing)?"
        r"|not to exceed|no greater than|no later than|no longer than|not exceed|within|restricted to|≤|<="
    ),
    Qualifier.MORE_THAN: (
        r"more than|over|above|exceed(?:s|ed|ing)?|topp(?:ed|ing)|tops|in excess of|upwards? of|greater than|surpass(?:es|ed|ing)?"
        r"|north of|well over|higher than|longer than|older than|beyond|past|better than|passed(?: the)?|passing the|crossed the|>"
    ),
    Qualifier.LESS_THAN: r"less than|fewer than|under|below|beneath|short of|lower than|shorter than|younger than|smaller than|south of|<",
    Qualifier.NEARLY: r"nearly|almost|close to|just under|approaching|just short of|just below|just shy of|near to|verging on|nearing",
    Qualifier.APPROX: (
        r"something like|in the neighbou?rhood of|about|around|roughly|approximately|approx\.?|circa|c\.|some|an estimated"
        r"|estimated(?: at)?|somewhere around|in the region of"
        r"|give or take|on the order of|of the order of|~|≈|more or less|or so"
    ),
}
AFTER_EN = {
    Qualifier.AT_LEAST: (
        r"-(?:and|or)-(?:over|above|older|up)\b"
        r"|,?\s(?:or|and) (?:more|above|over|older|up|upwards|higher|greater|longer|later|better)\b(?! than)"
        r"|\sand up\b|\sminimum\b|,?\sat (?:least|a minimum)\b|,?\sor more\b"
    ),
    Qualifier.AT_MOST: (
        r",?\s(?:or|and) (?:less|fewer|under|below|younger|lower)\b(?! than)"
        r"|\smaximum\b|,?\sat (?:most|the most)\b|,?\sor less\b"
    ),
    Qualifier.APPROX: r"\sor so\b|,? give or take\b|\sor thereabouts\b|-ish\b|,?\sapproximately\b|,?\sroughly\b|-plus or minus",
    Qualifier.MORE_THAN: r"-odd\b|\sodd\b|\+(?!\d)|-plus\b|\splus\b(?! or)",
}
BEFORE_ZH = {
    Qualifier.AT_LEAST: (
        "大于或?等于|大於或?等於|等于或大于|高于或等于|至少|最少|不少于|不少於|不会低于|不低于|不得低于|不得少于|不小于|起码|最低|不短于|不早于|≥|至少要|不下"
    ),
    Qualifier.AT_MOST: (
        "小于或?等于|小於或?等於|等于或小于|低于或等于|至多|最多|不会超过|没有超过|未超过|不超过|不多于|不高于|不大于|上限为?|限值为?|限制在"
        "|限载|限乘|限重|限高|限速|限长|核载|限购|不得超过|不超出|控制在|封顶|以内|不足以|≤"
        "|不晚于|不迟于|不长于|最高|最长"
    ),
    Qualifier.MORE_THAN: "超过|超出|逾|突破|高于|多于|大于|超|破|越过|冲破|晚于|长于|上|超逾|跨过|过",
    Qualifier.LESS_THAN: "不到|不足|低于|少于|小于|未满|未达|不满|跌破|未到|短于|未及|尚不足",
    Qualifier.NEARLY: "将近|接近|近|几乎|临近|逼近|差不多|快到|直逼",
    Qualifier.APPROX: "大约|[约約]为?|大概|约莫|约合|约有|左右|大致|估计|据估计|≈|差不多|约占|约达|合约",
}
AFTER_ZH = {
    Qualifier.AT_LEAST: "(?:及|或|和)?以上|及以后|(?:或|及)更[多高长]|起步|起(?=[，。；、]|$)",
    Qualifier.AT_MOST: "以内|之内|(?:及|或|和)以下|(?:或|及)更[少低]|封顶",
    Qualifier.LESS_THAN: "以下(?!简称|是|为|几)",
    Qualifier.APPROX: "左右|上下(?!班|游|文|两|铺)|许(?=[，。；、])|前后|光景",
    Qualifier.MORE_THAN: "多(?![个元名家种年月天次万亿样余米公人项条台位达少数方])|余|有余|出头|开外",
}
