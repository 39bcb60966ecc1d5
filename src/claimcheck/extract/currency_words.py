"""The signs, codes and words of currencies, to ISO 4217 codes: US$, RMB, dollars, pence, 港元, 元人民币."""

from __future__ import annotations

import re

AMBIGUOUS = {"CNY/JPY": ("CNY", "JPY")}
DOLLARS = {"au": "AUD", "ca": "CAD", "hk": "HKD", "sg": "SGD", "nz": "NZD", "tw": "TWD"}
DOLLAR_COUNTRIES = re.compile(
    r"\b(?:(?P<au>Australian?s?|Sydney|Melbourne|Brisbane|Canberra)|(?P<ca>Canad(?:a|ians?)|Toronto|Ottawa|Montreal|Vancouver)"
    r"|(?P<hk>Hong Kong(?:ers?)?)|(?P<sg>Singapor(?:e|eans?))|(?P<nz>New Zealand(?:ers?)?|Auckland)|(?P<tw>Taiwan(?:ese)?|Taipei))\b"
)
"""Countries whose dollar a bare sign may stand for where they are named."""
SYMBOLS = {
    "US$": "USD", "U.S.$": "USD", "$US": "USD", "HK$": "HKD", "NT$": "TWD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD",
    "Can$": "CAD", "NZ$": "NZD", "S$": "SGD", "SG$": "SGD", "R$": "BRL", "Mex$": "MXN", "MX$": "MXN", "MOP$": "MOP", "$": "USD",
    "＄": "USD", "€": "EUR", "£": "GBP", "￡": "GBP", "₤": "GBP", "¥": "CNY/JPY", "￥": "CNY/JPY", "CN¥": "CNY", "JP¥": "JPY", "₹": "INR",
    "₩": "KRW", "￦": "KRW", "₽": "RUB", "฿": "THB", "₫": "VND", "₱": "PHP", "₺": "TRY", "₴": "UAH", "₪": "ILS", "₦": "NGN", "₭": "LAK",
    "₮": "MNT", "₡": "CRC", "₾": "GEL", "₸": "KZT", "RM": "MYR", "Rs": "INR", "Rs.": "INR", "Rp": "IDR", "zł": "PLN", "Kč": "CZK",
}  # fmt: skip
_CODES = (
    "USD EUR GBP JPY CNY CNH HKD TWD KRW INR CHF AUD CAD NZD SGD RUB BRL ZAR THB MYR IDR PHP VND MXN TRY SEK NOK DKK PLN CZK HUF ILS AED "
    "SAR QAR KWD BHD OMR EGP NGN KES GHS PKR BDT LKR NPR MMK KHR LAK MNT MOP KZT UZS UAH GEL AMD AZN BYN RON BGN HRK RSD ISK ARS CLP COP "
    "PEN UYU BOB PYG VES CRC GTQ HNL NIO PAB DOP JMD TTD CUP LBP SYP JOD IQD IRR YER AFN MAD TND DZD LYD ETB TZS UGX RWF ZMW BWP NAD MZN "
    "AOA XOF XAF FJD PGK"
)
CODES = tuple(_CODES.split())
PREFIX_WORDS = {"RMB": "CNY", "NTD": "TWD", "NT": "TWD", "STG": "GBP", "SFr": "CHF", "CHF": "CHF", "Fr.": "CHF", "DM": "DEM"}
_WORDS_EN = {
    "dollar": "USD", "buck": "USD", "greenback": "USD", "euro": "EUR", "pound": "GBP", "pound sterling": "GBP", "quid": "GBP",
    "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY", "kuai": "CNY", "yen": "JPY", "won": "KRW", "rupee": "INR", "ruble": "RUB",
    "rouble": "RUB", "real": "BRL", "reais": "BRL", "rand": "ZAR", "baht": "THB", "ringgit": "MYR", "rupiah": "IDR", "peso": "PHP",
    "dong": "VND", "lira": "TRY", "krona": "SEK", "kronor": "SEK", "krone": "NOK", "kroner": "DKK", "zloty": "PLN", "forint": "HUF",
    "shekel": "ILS", "dirham": "AED", "riyal": "SAR", "hryvnia": "UAH", "tenge": "KZT", "naira": "NGN", "taka": "BDT", "pataca": "MOP",
    "kip": "LAK", "tugrik": "MNT", "lari": "GEL", "swiss franc": "CHF", "franc": "CHF", "us dollar": "USD", "u.s. dollar": "USD",
    "american dollar": "USD", "hong kong dollar": "HKD", "hk dollar": "HKD", "new taiwan dollar": "TWD", "taiwan dollar": "TWD",
    "nt dollar": "TWD", "australian dollar": "AUD", "canadian dollar": "CAD", "singapore dollar": "SGD", "new zealand dollar": "NZD",
    "chinese yuan": "CNY", "japanese yen": "JPY", "south korean won": "KRW", "korean won": "KRW", "indian rupee": "INR",
    "pakistani rupee": "PKR", "russian ruble": "RUB", "russian rouble": "RUB", "brazilian real": "BRL", "brazilian reais": "BRL",
    "south african rand": "ZAR", "mexican peso": "MXN", "philippine peso": "PHP", "argentine peso": "ARS", "chilean peso": "CLP",
    "colombian peso": "COP", "egyptian pound": "EGP", "british pound": "GBP", "lebanese pound": "LBP", "turkish lira": "TRY",
    "swedish krona": "SEK", "swedish kronor": "SEK", "norwegian krone": "NOK", "norwegian kroner": "NOK", "danish krone": "DKK",
    "danish kroner": "DKK", "saudi riyal": "SAR", "qatari riyal": "QAR", "thai baht": "THB", "malaysian ringgit": "MYR",
    "indonesian rupiah": "IDR", "vietnamese dong": "VND", "uae dirham": "AED", "israeli shekel": "ILS", "polish zloty": "PLN",
    "kuwaiti dinar": "KWD", "bitcoin": "BTC",
}  # fmt: skip
_SAME_PLURAL = {
    "yuan", "renminbi", "rmb", "yen", "won", "baht", "reais", "kronor", "kroner", "dong", "kuai", "quid", "ringgit", "rupiah", "rand",
}  # fmt: skip
_MINOR_EN = {
    "us cent": ("USD", "0.01"), "cent": ("USD", "0.01"), "penny": ("GBP", "0.01"), "pence": ("GBP", "0.01"), "euro cent": ("EUR", "0.01"),
    "fen": ("CNY", "0.01"), "jiao": ("CNY", "0.1"), "kopeck": ("RUB", "0.01"), "kopek": ("RUB", "0.01"), "paise": ("INR", "0.01"),
    "dime": ("USD", "0.1"), "sen": ("MYR", "0.01"), "paisa": ("INR", "0.01"), "kopiyka": ("UAH", "0.01"), "grosz": ("PLN", "0.01"),
    "rappen": ("CHF", "0.01"), "centavo": ("MXN", "0.01"),
}  # fmt: skip
WORDS_ZH = {
    "美元": "USD", "美金": "USD", "美刀": "USD", "欧元": "EUR", "歐元": "EUR", "英镑": "GBP", "英鎊": "GBP", "日元": "JPY", "日圆": "JPY",
    "日圓": "JPY", "元人民币": "CNY", "元人民幣": "CNY", "人民币元": "CNY", "人民币": "CNY", "人民幣": "CNY", "元": "CNY", "圆": "CNY",
    "圓": "CNY", "块钱": "CNY", "塊錢": "CNY", "块": "CNY", "港元": "HKD", "港币": "HKD", "港幣": "HKD", "元港币": "HKD", "新台币": "TWD",
    "新臺幣": "TWD", "台币": "TWD", "臺幣": "TWD", "台幣": "TWD", "元新台币": "TWD", "元台币": "TWD", "元新臺幣": "TWD", "韩元": "KRW",
    "韓元": "KRW", "韩圆": "KRW", "卢比": "INR", "盧比": "INR", "印度卢比": "INR", "卢布": "RUB", "盧布": "RUB", "瑞士法郎": "CHF",
    "瑞郎": "CHF", "法郎": "CHF", "澳元": "AUD", "澳币": "AUD", "澳大利亚元": "AUD", "加元": "CAD", "加币": "CAD", "加拿大元": "CAD",
    "新加坡元": "SGD", "新元": "SGD", "坡币": "SGD", "新西兰元": "NZD", "纽元": "NZD", "雷亚尔": "BRL", "兰特": "ZAR", "泰铢": "THB",
    "泰銖": "THB", "林吉特": "MYR", "令吉": "MYR", "马币": "MYR", "印尼盾": "IDR", "印尼卢比": "IDR", "比索": "PHP", "菲律宾比索": "PHP",
    "墨西哥比索": "MXN", "阿根廷比索": "ARS", "智利比索": "CLP", "越南盾": "VND", "里拉": "TRY", "土耳其里拉": "TRY", "瑞典克朗": "SEK",
    "挪威克朗": "NOK", "丹麦克朗": "DKK", "克朗": "SEK", "兹罗提": "PLN", "福林": "HUF", "谢克尔": "ILS", "迪拉姆": "AED", "里亚尔": "SAR",
    "沙特里亚尔": "SAR", "第纳尔": "KWD", "科威特第纳尔": "KWD", "格里夫纳": "UAH", "坚戈": "KZT", "奈拉": "NGN", "塔卡": "BDT",
    "澳门元": "MOP", "澳门币": "MOP", "埃及镑": "EGP", "巴基斯坦卢比": "PKR", "比特币": "BTC", "巴西雷亚尔": "BRL", "南非兰特": "ZAR",
    "马来西亚林吉特": "MYR", "波兰兹罗提": "PLN", "阿联酋迪拉姆": "AED", "以色列谢克尔": "ILS", "匈牙利福林": "HUF", "墨西哥元": "MXN",
    "捷克克朗": "CZK", "印度尼西亚盾": "IDR",
}  # fmt: skip
MINOR_ZH = {
    "美分": ("USD", "0.01"),
    "欧分": ("EUR", "0.01"),
    "便士": ("GBP", "0.01"),
    "角钱": ("CNY", "0.1"),
    "角錢": ("CNY", "0.1"),
    "毛錢": ("CNY", "0.1"),
    "分錢": ("CNY", "0.01"),
    "港仙": ("HKD", "0.01"),
    "毛钱": ("CNY", "0.1"),
    "分钱": ("CNY", "0.01"),
}
SIGNS_EN = {**SYMBOLS, **{code: code for code in CODES}, **PREFIX_WORDS}
NAMES_BEFORE = {"美元": "USD", "欧元": "EUR", "歐元": "EUR", "英镑": "GBP", "英鎊": "GBP", "日元": "JPY", "港元": "HKD"}
"""Names that stand before a sum as they do on a bill: 美元贰佰万元整."""
SIGNS_ZH = {
    **SIGNS_EN,
    **NAMES_BEFORE,
    "人民币": "CNY",
    "人民幣": "CNY",
    "新台币": "TWD",
    "新臺幣": "TWD",
    "台币": "TWD",
    "新台幣": "TWD",
    "港币": "HKD",
    "港幣": "HKD",
    "美金": "USD",
}
WORDS_EN = {
    **_WORDS_EN,
    **{word + "s": code for word, code in _WORDS_EN.items() if word.rsplit(" ", 1)[-1] not in _SAME_PLURAL},
    "pounds sterling": "GBP",
}
MINOR_EN = {
    **_MINOR_EN,
    **{word + "s": minor for word, minor in _MINOR_EN.items() if word not in {"pence", "paise", "grosz", "rappen"}},
    "groszy": ("PLN", "0.01"),
    "c": ("USD", "0.01"),
    "pennies": ("GBP", "0.01"),
    "p": ("GBP", "0.01"),
}
