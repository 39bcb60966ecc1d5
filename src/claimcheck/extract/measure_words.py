"""The words of units in both languages, to the codes of `claimcheck.units`: kilometre, 公里, km."""

from __future__ import annotations

import re

SYMBOLS = {
    "kms": "km", "Kms": "km", "cms": "cm", "mms": "mm", "kgs": "kg", "Kgs": "kg", "k.g.": "kg", "gm": "g", "gms": "g", "yds": "yd",
    "ltr": "L", "ltrs": "L", "mls": "mL", "kmph": "km/h", "Kmph": "km/h", "sqft": "ft2", "sq.ft.": "ft2", "sq. ft.": "ft2",
    "Km": "km", "KM": "km", "CM": "cm", "MM": "mm", "ML": "mL",
    "km": "km", "m": "m", "cm": "cm", "mm": "mm", "nm": "nm", "μm": "um", "µm": "um", "um": "um", "dm": "dm", "mi": "mile", "ft": "ft",
    "in.": "in",
    "yd": "yd", "km²": "km2", "km2": "km2", "m²": "m2", "m2": "m2", "㎡": "m2", "cm²": "cm2", "cm2": "cm2", "mm²": "mm2", "mm2": "mm2",
    "ha": "ha", "sq km": "km2", "sq m": "m2",
    "sq ft": "ft2", "sq mi": "mile2", "ft²": "ft2", "L": "L", "l": "L", "mL": "mL", "ml": "mL", "hL": "hL", "m³": "m3", "m3": "m3",
    "cm³": "cm3", "cm3": "cm3", "cc": "cm3",
    "kg": "kg", "KG": "kg", "Kg": "kg", "g": "g", "mg": "mg", "μg": "ug", "µg": "ug", "mcg": "ug", "t": "t", "lb": "lb", "lbs": "lb",
    "lbs.": "lb", "oz": "oz", "kt": "kt", "Mt": "Mt", "Gt": "Gt",
    "km/h": "km/h", "kmh": "km/h", "kph": "km/h", "km/hr": "km/h", "m/s": "m/s", "mph": "mph", "mpg": "mpg", "L/100km": "L/100km",
    "ft/s": "ft/s", "kn": "knot",
    "J": "J", "kJ": "kJ", "MJ": "MJ", "GJ": "GJ", "kWh": "kWh", "KWh": "kWh", "kwh": "kWh", "KWH": "kWh", "Wh": "Wh", "MWh": "MWh",
    "GWh": "GWh", "TWh": "TWh", "kcal": "kcal", "cal": "cal", "BTU": "BTU",
    "eV": "eV", "keV": "keV", "MeV": "MeV", "GeV": "GeV", "TeV": "TeV", "MP": "Mpx",
    "W": "W", "kW": "kW", "kw": "kW", "mw": "MW", "KW": "kW", "MW": "MW", "GW": "GW", "mW": "mW", "hp": "hp", "bhp": "hp",
    "°C": "°C", "℃": "°C", "° C": "°C", "ºC": "°C", "°F": "°F", "℉": "°F", "° F": "°F", "ºF": "°F", "°": "degree", "K": "K",
    "Pa": "Pa", "kPa": "kPa", "MPa": "MPa", "hPa": "hPa", "bar": "bar", "atm": "atm", "mmHg": "mmHg", "psi": "psi",
    "KB": "KB", "kB": "KB", "MB": "MB", "GB": "GB", "TB": "TB", "PB": "PB", "EB": "EB", "KiB": "KiB", "MiB": "MiB", "GiB": "GiB",
    "Ki": "KiB", "Mi": "MiB", "Gi": "GiB",
    "bps": "bps", "kbps": "kbps", "Kbps": "kbps", "Mbps": "Mbps", "Gbps": "Gbps", "Tbps": "Tbps", "Mb/s": "Mbps", "Gb/s": "Gbps",
    "Mbit/s": "Mbps", "MB/s": "MB/s", "GB/s": "GB/s", "bit": "bit",
    "Hz": "Hz", "kHz": "kHz", "KHz": "kHz", "MHz": "MHz", "GHz": "GHz", "rpm": "rpm", "RPM": "rpm", "mg/L": "mg/L", "mg/l": "mg/L",
    "g/L": "g/L", "mg/kg": "mg/kg", "ppm": "ppm", "ppb": "ppb", "mol": "mol",
    "dB": "dB", "V": "V", "kV": "kV", "mV": "mV", "mA": "mA", "mAh": "mAh", "Ah": "Ah", "Ω": "Ω", "lm": "lm", "px": "px", "dpi": "dpi",
    "fps": "fps",
    "μg/m³": "ug/m3", "µg/m³": "ug/m3", "kg/m³": "kg/m3", "g/cm³": "g/cm3", "m³/s": "m3/s", "N·m": "N.m", "Nm": "N.m", "bbl": "bbl",
    "gal": "gal", "nmi": "nmi", "acres": "acre",
    "mg/dL": "mg/dL", "mg/dl": "mg/dL", "mmol/L": "mmol/L", "kN": "kN", "km/s": "km/s",
}  # fmt: skip

_EN = {
    "kilometer": "km", "kilometre": "km", "meter": "m", "metre": "m", "centimeter": "cm", "centimetre": "cm", "millimeter": "mm",
    "millimetre": "mm",
    "nanometer": "nm", "nanometre": "nm", "micrometer": "um", "micrometre": "um", "micron": "um", "decimeter": "dm", "mile": "mile",
    "yard": "yd",
    "inch": "in", "nautical mile": "nmi", "light year": "ly", "kilo": "kg",
    "square kilometer": "km2", "square kilometre": "km2", "square meter": "m2", "square metre": "m2", "square centimeter": "cm2",
    "square millimeter": "mm2", "square centimetre": "cm2",
    "square mile": "mile2", "square foot": "ft2", "square inch": "in2", "hectare": "ha", "acre": "acre", "liter": "L", "litre": "L",
    "milliliter": "mL", "hectoliter": "hL", "hectolitre": "hL",
    "millilitre": "mL", "cubic meter": "m3", "cubic metre": "m3", "cubic centimeter": "cm3", "cubic centimetre": "cm3", "gallon": "gal",
    "barrel": "bbl",
    "pint": "pint", "fluid ounce": "fl_oz", "kilogram": "kg", "kilogramme": "kg", "gram": "g", "gramme": "g", "milligram": "mg",
    "microgram": "ug",
    "tonne": "t", "ton": "t", "metric ton": "t", "metric tonne": "t", "short ton": "ton_us", "pound": "lb", "ounce": "oz",
    "kilowatt hour": "kWh", "kilowatt-hour": "kWh", "megawatt hour": "MWh", "gigawatt hour": "GWh", "terawatt hour": "TWh",
    "watt hour": "Wh",
    "watt": "W", "kilowatt": "kW", "megawatt": "MW", "gigawatt": "GW", "milliwatt": "mW", "horsepower": "hp", "joule": "J",
    "kilojoule": "kJ", "megajoule": "MJ",
    "calorie": "cal", "kilocalorie": "kcal", "pascal": "Pa", "kilopascal": "kPa", "megapascal": "MPa", "hectopascal": "hPa",
    "atmosphere": "atm",
    "byte": "B", "kilobyte": "KB", "megabyte": "MB", "gigabyte": "GB", "terabyte": "TB", "petabyte": "PB", "exabyte": "EB", "bit": "bit",
    "kibibyte": "KiB", "mebibyte": "MiB", "gibibyte": "GiB",
    "megabit per second": "Mbps", "gigabit per second": "Gbps", "hertz": "Hz", "kilohertz": "kHz", "megahertz": "MHz", "gigahertz": "GHz",
    "decibel": "dB", "volt": "V", "kilovolt": "kV", "millivolt": "mV", "ampere": "A", "amp": "A", "milliamp": "mA",
    "milliampere hour": "mAh", "ohm": "Ω", "lumen": "lm", "newton": "N",
    "pixel": "px", "point": "point", "catty": "jin", "jin": "jin", "liang": "liang", "chi": "chi", "cun": "cun", "dan": "dan",
    "zhang": "zhang", "tael": "liang", "mu": "mu", "li": "li", "mou": "mu", "mole": "mol", "carat": "ct", "knot": "knot",
    "part per million": "ppm", "parts per million": "ppm", "parts per billion": "ppb", "revolutions per minute": "rpm", "degree": "degree",
    "kilotonne": "kt", "kiloton": "kt", "megaton": "Mt", "megatonne": "Mt", "gigatonne": "Gt", "gigaton": "Gt", "frames per second": "fps",
    "bushel": "bushel", "cup": "cup", "tablespoon": "tbsp", "teaspoon": "tsp", "electronvolt": "eV", "kelvin": "K",
    "milliamp hour": "mAh", "milliamp-hour": "mAh", "amp hour": "Ah", "amp-hour": "Ah", "megapixel": "Mpx", "gigaelectronvolt": "GeV",
    "board foot": "bdft",
}  # fmt: skip
_IRREGULAR = {
    "feet": "ft", "foot": "ft", "inches": "in", "square feet": "ft2", "sq feet": "ft2", "cubic feet": "ft3", "square inches": "in2",
    "miles per hour": "mph", "mile per hour": "mph", "miles an hour": "mph", "kilometers per hour": "km/h", "kilometres per hour": "km/h",
    "kilometers an hour": "km/h", "kilometres an hour": "km/h",
    "km per hour": "km/h", "meters per second": "m/s", "metres per second": "m/s", "feet per second": "ft/s", "miles per gallon": "mpg",
    "litres per 100 km": "L/100km", "liters per 100 km": "L/100km", "milligrams per litre": "mg/L", "milligrams per liter": "mg/L",
    "milligrams per kilogram": "mg/kg",
    "micrograms per cubic meter": "ug/m3", "micrograms per cubic metre": "ug/m3", "kilograms per cubic meter": "kg/m3",
    "megabits per second": "Mbps", "gigabits per second": "Gbps", "kilobits per second": "kbps", "terabits per second": "Tbps",
    "megabytes per second": "MB/s",
    "degrees celsius": "°C", "degree celsius": "°C", "degrees centigrade": "°C", "degrees c": "°C", "celsius": "°C",
    "degrees fahrenheit": "°F", "degree fahrenheit": "°F", "degrees f": "°F", "fahrenheit": "°F",
    "kilowatt hours": "kWh", "cubic meters per second": "m3/s", "cubic metres per second": "m3/s", "light years": "ly",
    "millimetres of mercury": "mmHg", "millimeters of mercury": "mmHg", "ohms": "Ω", "hz": "Hz",
}  # fmt: skip
EN_WORDS = {
    **_EN,
    **{
        word + "s": code
        for word, code in _EN.items()
        if word not in {"inch", "square foot", "square inch", "hertz", "mu", "li", "jin", "horsepower", "megahertz", "gigahertz"}
    },
    **_IRREGULAR,
}
_PREFIX = re.compile(r"(?:kilo|mega|giga|tera|milli|micro|nano|centi|hecto)(?=[a-z]{3})")
EN_WORDS |= {f"{m.group()} {word[m.end() :]}": code for word, code in EN_WORDS.items() if (m := _PREFIX.match(word))}
"""A prefix may stand apart: milli volt."""
EN_WORDS = {variant: code for word, code in EN_WORDS.items() for variant in {word, word.replace(" ", "-")}}

_ZH = {
    "公里": "km", "千米": "km", "米": "m", "厘米": "cm", "公分": "cm", "毫米": "mm", "微米": "um", "纳米": "nm", "分米": "dm",
    "英里": "mile", "英尺": "ft", "英寸": "in", "吋": "in", "公尺": "m", "市尺": "chi", "市里": "li", "市寸": "cun", "码": "yd",
    "海里": "nmi",
    "里": "li", "华里": "li", "里地": "li", "丈": "zhang", "尺": "chi", "寸": "cun", "光年": "ly",
    "平方公里": "km2", "平方千米": "km2", "平方米": "m2", "平米": "m2", "平方厘米": "cm2", "平方毫米": "mm2", "平方英里": "mile2",
    "平方英尺": "ft2", "平方尺": "ft2", "平方英寸": "in2",
    "公顷": "ha", "亩": "mu", "英亩": "acre", "升": "L", "公升": "L", "毫升": "mL", "立方米": "m3", "立方": "m3", "立方厘米": "cm3",
    "百升": "hL", "立方英尺": "ft3", "加仑": "gal", "桶": "bbl",
    "千克": "kg", "公斤": "kg", "克": "g", "毫克": "mg", "微克": "ug", "吨": "t", "公吨": "t", "斤": "jin", "市斤": "jin", "两": "liang",
    "担": "dan", "磅": "lb", "盎司": "oz",
    "公里每小时": "km/h", "公里/小时": "km/h", "千米每小时": "km/h", "千米/小时": "km/h", "千米/时": "km/h", "公里/时": "km/h", "迈": "mph",
    "米每秒": "m/s", "米/秒": "m/s", "英里每小时": "mph", "英里/小时": "mph",
    "焦耳": "J", "千焦": "kJ", "兆焦": "MJ", "千瓦时": "kWh", "千瓦小时": "kWh", "度电": "kWh", "兆瓦时": "MWh", "吉瓦时": "GWh",
    "太瓦时": "TWh", "瓦时": "Wh", "卡路里": "cal", "千卡": "kcal", "大卡": "kcal",
    "瓦特": "W", "瓦": "W", "千瓦": "kW", "兆瓦": "MW", "吉瓦": "GW", "毫瓦": "mW", "马力": "hp",
    "摄氏度": "°C", "华氏度": "°F", "开尔文": "K", "开氏度": "K",
    "帕斯卡": "Pa", "千帕": "kPa", "兆帕": "MPa", "百帕": "hPa", "帕": "Pa", "巴": "bar", "大气压": "atm", "个大气压": "atm",
    "毫米汞柱": "mmHg",
    "字节": "B", "千字节": "KB", "兆字节": "MB", "吉字节": "GB", "太字节": "TB", "比特": "bit", "兆比特每秒": "Mbps", "兆比特/秒": "Mbps",
    "千兆比特每秒": "Gbps",
    "赫兹": "Hz", "赫": "Hz", "千赫": "kHz", "千赫兹": "kHz", "兆赫": "MHz", "兆赫兹": "MHz", "吉赫": "GHz", "吉赫兹": "GHz",
    "转/分": "rpm", "转每分": "rpm", "分贝": "dB", "伏": "V", "伏特": "V", "千伏": "kV", "毫伏": "mV",
    "安培": "A", "毫安": "mA", "毫安时": "mAh", "安时": "Ah", "电子伏特": "eV", "电子伏": "eV", "欧姆": "Ω",
    "流明": "lm", "牛顿": "N", "摩尔": "mol", "克拉": "ct", "像素": "px",
    "毫克/升": "mg/L", "毫克每升": "mg/L", "毫克/千克": "mg/kg", "毫克/公斤": "mg/kg", "毫克每千克": "mg/kg", "微克/立方米": "ug/m3",
    "微克每立方米": "ug/m3",
    "点": "point", "个点": "point", "升/百公里": "L/100km", "立方米/秒": "m3/s", "立方米每秒": "m3/s", "角分": "arcmin", "角秒": "arcsec",
    "帧": "fps", "平方": "m2", "英哩": "mile", "英裏": "mile", "英裡": "mile", "公裏": "km", "公裡": "km", "海哩": "nmi",
    "浬": "nmi", "呎": "ft",
    "毫克/分升": "mg/dL", "毫摩尔/升": "mmol/L", "毫摩尔每升": "mmol/L", "千米/秒": "km/s", "公里/秒": "km/s",
}  # fmt: skip
_TRADITIONAL = str.maketrans(
    "厘纳码丈顷亩吨两担节马摄华气压赫兹伏转贝欧拉标电时里远点个毫微", "釐納碼丈頃畝噸兩擔節馬攝華氣壓赫茲伏轉貝歐拉標電時里遠點個毫微"
)
ZH_WORDS = {word: code for word, code in _ZH.items() if code}
ZH_WORDS |= {word.translate(_TRADITIONAL): code for word, code in ZH_WORDS.items()}
