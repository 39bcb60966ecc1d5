"""Shapes that hold digits and claim nothing: URLs, versions, GPT-4, ISO 9001, phone numbers, [12], 5G, 3号楼."""

from __future__ import annotations

from claimcheck.extract.currency_words import CODES
from claimcheck.extract.measure_words import SYMBOLS
from claimcheck.extract.month_words import NAMES
from claimcheck.model import Language
from claimcheck.numerals.trie import trie_pattern

_LEADS = rf"(?:FY|CY|RMB|{'|'.join(CODES)}|NTD?|Rs|Rp|No|NO|US|HK|RM|mid|pre|post|sub|top|non|[Tt]op|[Mm]id|[Pp]re|[Pp]ost)"
_WORD = r"A-Za-z0-9_"
_UNITS = trie_pattern([*SYMBOLS, *CODES, "bn", "BN", "PM", "AM", "BP", "PP", "Q", "H", "X", "RM"])
_DATED = rf"(?i:{NAMES})(?:[-‑]?[0-3]?[0-9][-‑, ]{{1,3}}|[-‑])[12][0-9]{{3}}(?![0-9])"
"""What looks like a name with a number and is a date: Dec31, 1994 and Sep-23-2020."""
_PERIODS = (
    r"(?:[0-9]{1,4}(?:BCE?|AD|CE)|(?:[1-4]Q|[12]H)(?:19|20)?[0-9]{2}|(?:(?:19|20)[0-9]{2}|[0-3][0-9])Q[1-4]|(?:19|20)[0-9]{2}H[12])"
    r"(?![0-9A-Za-z])"
)
"""What looks like 5G or 4WD and says when: 264BC, 2Q23, 2016H2."""
_SHARED = (
    r"(?:https?|ftp)://[^\s<>\"'，。；、）】》]+",
    r"\bwww\.[^\s<>\"'，。；、）】》]+",
    r"[A-Za-z0-9._%+-]{1,64}+@[A-Za-z0-9-]+\.[A-Za-z0-9.-]+",
    r"(?<![0-9.])[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?::[0-9]+|/[0-9]+)?(?![0-9])",  # an IP address
    # 2.14.0-rc1
    (
        r"(?<![\w.])(?!(?:19|20)[0-9]{2}\.[01]?[0-9]\.[0-3]?[0-9](?![.0-9])|[0-3]?[0-9]\.[0-3]?[0-9]\.(?:19|20)[0-9]{2}(?![.0-9]))[vV]?[0-9]+(?:\.[0-9]+){2,19}(?:[-+.]?[A-Za-z][\w.+-]*)?"
        r"(?![0-9%])(?<!\.)"
    ),
    r"\b[vV](?:er(?:sion)?\.?\s?)?[0-9]+(?:\.[0-9]+)*(?:-[\w.]+)?\b(?!\s?(?:%|per))",
    r"\[[0-9]{1,3}(?:[,–-]\s?[0-9]{1,3})*\]",  # a footnote
    r"#[0-9]+\b",  # an issue number
    # a book number, a phone number
    (r"(?<![\w-])97[89]-[0-9-]{10,}[0-9Xx]|(?<![\w.-])[0-9]{3}-0[0-9]{3}(?![\w-])|(?<![\w.-])555-[0-9]{4}(?![\w-])"),
    # addresses of machines
    (
        r"(?<![\w:])[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}(?![\w:])"
        r"|(?<![\w:])[0-9a-f]{1,4}:[0-9a-f:]*:[0-9a-f]{1,4}(?![\w:]|\.[0-9])(?<!:[0-9]{2})"
    ),
    r"(?<![\w.])(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,40}(?!\w|\.\w)",  # a commit
    r"(?<![\w.])10\.[0-9]{4,5}/[\w.()-]+|(?<![\w.])[0-9]+-[A-Z](?![\w-])",
    r"(?m:^[0-9]{1,2}(?:\.[0-9]{1,2}){1,9}+\s+(?=[A-Z][a-z]))",  # a section number
    (
        rf"(?<![{_WORD}$€£¥])(?!{_LEADS}-?[0-9]|{_DATED}|(?:[Qq][1-4]|H[12])(?![0-9A-Za-z]))[A-Za-z]+(?:[A-Za-z]*[0-9]|(?<=[A-Z])[-‑][A-Z]?[0-9]"
        rf"|(?<=[A-Z][a-z])[-‑][0-9]|(?<=[A-Z][a-z]{{2}})[-‑][0-9])[\w.‑-]*(?<![.])"
    ),
    rf"(?<![\w$€£¥])(?!{_DATED})(?!(?:Top|Mid|Pre|Post|Sub|Non|Over|Under|Age)[-‑])[A-Z][a-z]{{3,}}[-‑][0-9]+(?![\w%])",  # Carbon-14
    r"(?i:\b(?:call|dial|dialled|dialed|calling|text) [0-9][0-9-]{2,}\b)",  # GPT-4, H1N1, Web3
    # 5G, 3D, 4WD
    (
        rf"(?<![{_WORD}.,])(?![0-9]+(?:{_UNITS})(?![{_WORD}])|{_PERIODS})"
        rf"[0-9]+(?:[GDP]|[A-Z][a-z]*[0-9][\w]*|[B-Z][0-9A-Z][\w-]*)(?![{_WORD}])"
        r"(?!\s?(?:[Hh]z|内存|显存|运存|流量|硬盘|存储|闪存|固态|空间|記憶體|硬碟|宽带|带宽|頻寬))"
    ),
    # +1 555 010 9999
    (
        r"(?<![\w.])(?:\+[0-9]{1,3}[- ]?\(?[0-9]{2,4}\)?|[0-9]{1,3}-\(?[0-9]{2,4}\)?|\([0-9]{2,4}\))[- ][0-9]{3,4}[- ][0-9]{3,4}"
        r"(?![\w,.]?[0-9])"
    ),
    r"(?<![\w.])\(?0[0-9]{2,3}\)?[- ][0-9]{3,4}[- ]?[0-9]{3,4}(?![0-9])",  # 010-8888 8888
    # mobile and service numbers
    (r"(?<![\w.-])1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])|(?<![\w.-])[48]00-[0-9]{3,4}-[0-9]{3,4}(?![0-9])"),
    r"(?<![\w.,$€£¥])0[0-9]{4,}(?![.,]?[0-9])",  # a code with a leading zero
    r"(?<![\w.$€£¥])3M(?![A-Za-z0-9])(?!\s(?:users|people|downloads|tokens|parameters|units))",
    r"(?<![\w.])7-(?:Eleven|11)(?![\w])",
    (
        r"\b(?<!每)(?:ISO(?:/IEC)?|IEC|GB/T|GB|RFC|IEEE|EN|DIN|ANSI|ASTM|BS|UTF|SHA|MD|AES|RSA|CVE|PEP|HTTP|TLS|SSL|USB|IPv|PS|Type-C|CAS|SKU"
        r"|ISBN|ISSN|DOI)[- :/]?[0-9][0-9.:/-]*"
    ),
)
_NAMES = (
    "iPhone", "iPad", "iOS", "macOS", "Galaxy", "Windows", "Android", "Pixel", "Xbox", "PlayStation", "Boeing", "Airbus", "Python", "Java",
    "OpenSSL", "GCC", "Clang", "CUDA", "CMake", "TensorFlow", "PyTorch", "NumPy", "Docker", "Kubernetes", "Ubuntu", "Debian", "Fedora",
    "Node.js",
    "Node", "React", "Angular", "Vue", "Ruby", "Perl", "Go", "Rust", "Swift", "Kotlin", "Django", "Rails", "Chrome", "Firefox", "Safari",
    "Office", "Photoshop", "Unity", "Unreal Engine", "Apollo", "Falcon", "Starship",
    "Model", "Mate", "Mi", "Redmi", "Note", "OPPO", "Nova", "Core", "Ryzen", "GeForce", "RTX", "GTX", "Radeon", "Snapdragon", "Kirin",
    "Formula", "Web", "Industry", "Euro", "HTTP", "Wi-Fi", "WiFi", "Bluetooth",
    "PostgreSQL", "MySQL", "TiDB", "Oracle", "Qwen", "Llama", "Claude", "Gemini", "GPT", "DeepSeek", "Mistral", "Channel", "Area", "Catch",
    "Studio", "Symphony", "Windows Server", "Covid", "COVID", "Vision", "Agenda", "Horizon",
    "Building", "Flight", "Room", "Gate", "Suite", "Bus", "Line", "Route", "Highway", "Interstate", "Exit", "Platform", "Terminal",
    "Figure", "Fig.", "Table", "Chapter", "Section", "Article", "Appendix", "Page", "p.", "pp.", "Step", "Rule", "Paragraph", "Clause",
    "Volume", "Vol.", "Issue", "Lesson", "Unit", "Exercise", "Question", "Equation", "Eq.", "Line", "Sec.",
)  # fmt: skip
_UNIT = r"\s?(?:[kcm]?m|[km]?g|[kMG]Wh?|[kMGT]B|GHz|lit(?:re|er)s?|met(?:re|er)s?|hours?|minutes?|seconds?|kilo\w+|tonnes?)\b"
"""A unit behind the number: the 3 kW model 19 kg."""
_NAMED = (
    rf"(?<![A-Za-z]){trie_pattern(set(_NAMES))}[ \u00a0][0-9]+(?:\.[0-9]+)*[A-Za-z]{{0,3}}(?![\w%]|,[0-9]|[.,:][0-9]"
    r"|\s?(?:[%％亿万]|percent|per cent|million|billion|thousand|people|years|months|days|times|users)"
    rf"|{_UNIT})"
)
_LIST_NUMBER = (
    r"(?m:^[ \t]*(?:[0-9]{1,2}\.(?=(?:19|20)[0-9]{2}(?:年|[-–—]))|\([0-9]{1,2}\)|[0-9]{1,2}(?:\.[0-9]{1,2}){0,9}[.)、．](?=\s|[^\s0-9])"
    r"|[（(][0-9一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[①-⑳]))"
)
_LABEL_WORDS = (
    "figure fig. table chapter section article appendix page pages step paragraph clause volume lesson exercise question room flight gate "
    "route highway line platform terminal bus track lot unit suite apt. apartment floor building channel model version release type grade "
    "level tier class case docket bill resolution port extension order ticket error code pin hall locker seat exit footnote exhibit badge "
    "id locomotive ward shed pier berth hangar gallery booth stall lane court pool bay studio theatre theater channel frequency slide "
    "plate chart map box bin shelf row window counter desk"
)
LABEL_WORDS = tuple(_LABEL_WORDS.split())
_STANDARDS = (
    "ISO", "IEC", "GB", "RFC", "IEEE", "EN ", "DIN", "ANSI", "ASTM", "BS ", "UTF", "SHA", "MD", "AES", "RSA", "CVE", "PEP", "HTTP", "TLS",
    "SSL", "USB", "IPv", "PS ", "CAS", "SKU", "ISBN", "ISSN", "DOI", "Call ", "call ", "dial", "Dial", "text ", "Text ", "calling ", "Sr.",
    "Jr.",
)  # fmt: skip
LEADING_WORDS = (
    *_STANDARDS,
    *(name + " " for name in _NAMES),
    *(f"{a}{b} " for a in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" for b in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
)
"""With these a silent shape may begin in either language."""
_LEADING_ZH = (
    "路 街 巷 大道 弄 胡同 拨打 致电 热线 电话 书号 提交号 证号 邮编 编号 单号 图 表 附 章节 版本 房间 航班 型号 文号 学号 工号 车牌 "
    "卡号 账号 代码 端口 门牌 波音 空客 空中客车 歼 轰 运 苏 米格 长征 神舟 天舟 嫦娥 天问 东风 北斗 华为 小米 安卓 鸿蒙 骁龙 麒麟 "
    "天玑 酷睿 锐龙 视窗 京 沪 粤 国发 国办发 财税 银发 证监会公告 公告 〔"
)
LEADING_WORDS_ZH = tuple(_LEADING_ZH.split())
"""With these a silent shape may begin in Chinese."""
_EN = (
    r"\b11\.11\b",
    (
        rf"(?i:\b{trie_pattern(LABEL_WORDS)}\s(?:no\.?\s?|number\s|#)?[0-9]++(?:[.-][0-9]++)*+[A-Za-z]?\b(?![%]|,[0-9]"
        r"|\s?(?:(?:to|or) [0-9]+ )?(?:percent|per cent|million|billion|thousand|people|years|months|days|points|times)"
        rf"|{_UNIT}))"
    ),
    r"\b(?!FY|CY)[A-Z]{2}[ ]?[0-9]{3,4}(?=\s(?:to|from|bound|was|flight))",
    r"(?<=\s)(?:Sr|Jr)\.",
)
_ZH = (
    r"双\s?(?:11|12|十一|十二)",
    r"9[·.]?11(?=事件|恐|袭|后|以来)",
    r"(?:第?\s?[0-9]{1,4}(?:次列车|路公交车?|路车|号线|号楼|号院|号房|室(?!内|外)|航班|频道|国道|省道|高速))",
    r"(?:路|街|巷|大道|弄|胡同)\s?[0-9]+号(?:院|楼)?",
    (
        r"[0-9]+\s?号(?:门|楼|线|馆|机|院|舱|台风|病房|仓|井|库|厅|桌|床|车厢|公路|文件|令|选手|球衣|航站楼|出口|窗口|展厅|码头|泊位|隧道"
        r"|矿|炉|高炉)"
    ),
    (
        r"(?:拨打|致电|热线为?|电话[是为]?|书号[是为]?|提交号[是为]?|证号[是为]?|邮编[是为]?|编号[是为]?"
        r"|单号[是为]?)\s?[:：]?\s?[0-9][0-9A-Za-z-]*(?!\s?(?:个|名|次|元|万))"
    ),
    r"(?m:^[0-9]{1,2}[）)])",
    (
        r"(?:图|表|附录|附件|附表|章节|版本|房间|航班|型号|编号|电话|热线|邮编|文号|学号|工号|车牌号?|卡号|账号|代码|端口"
        r"|门牌)\s?[:：]?\s?[A-Za-z]{0,4}[0-9]++(?:[-.][0-9]+)*+(?!\s?(?:[%％万亿年月日个名家元人倍条张份班]|架次))"
    ),
    r"[GDCKZTY][0-9]{1,4}次",
    r"(?:第\s?)?[0-9]++(?:\.[0-9]++){1,9}+\s?[节章条款]",
    (
        r"(?:波音|空客|空中客车|歼-?|轰-?|运-?|苏-?|米格-?|长征|神舟|天舟|嫦娥|天问|东风-?|北斗|华为\s?(?:Mate|P|nova)\s?|小米|安卓|鸿蒙"
        r"|骁龙|麒麟|天玑|酷睿|锐龙|视窗)\s?[0-9一二三四五六七八九十]+(?:号|[A-Za-z]+)?(?![0-9]|年|月|[%％]|[万亿]|个|家|名|倍)"
    ),
    r"(?:京|沪|粤|国发|国办发|财税|银发|证监会公告|公告)?〔[0-9]{4}〕[0-9]+号|\[[0-9]{4}\][0-9]+号",
    r"[0-9]{3}国道|[A-Z]{1,3}[0-9]+(?:次|号)",
)


def silent_patterns(language: Language) -> list[str]:
    """Return the shapes in a language that are to be passed over: addresses, versions, identifiers, numbered places."""
    return [_LIST_NUMBER, *_SHARED, _NAMED, *(_EN if language is Language.EN else _ZH)]
