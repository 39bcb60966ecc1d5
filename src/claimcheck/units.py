"""Units and currencies as numbers: km is 1000 m, mu is 2000/3 m2, CNY has 2 decimals. Codes only (UCUM, ISO 4217), no words."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from claimcheck.model import Number


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit: base = value * factor + offset, or factor / value where it is inverse."""

    code: str
    """The code that claims carry."""
    ucum: str
    """Its UCUM code; empty where UCUM has none."""
    dimension: str
    factor: Fraction
    """The size of one of it in the base unit of its dimension."""
    offset: Fraction = Fraction(0)
    """What is added after the factor: temperatures only."""
    system: str = "metric"
    """metric, us, chinese, time, data, share, money or other."""
    exact: bool = True
    """False where usage is divided about the factor: 1 KB is 1000 or 1024 bytes, 1 gal is not the same in two countries."""
    inverse: bool = False
    """True for a unit that falls as the thing measured rises: L/100km against mpg."""
    decimals: int = 0
    """The exponent of the minor unit of a currency."""


# A row is "code ucum factor", ucum "-" where it is the code, "." where there is none; "~" before the factor marks usage that is divided.
_ROWS: dict[tuple[str, str], str] = {
    ("share", "share"): "% - 1/100; ‰ [ppth] 1/1000",
    ("points", "share"): "pp . 1/100; bp . 1/10000",
    ("multiple", "share"): "x . 1",
    ("length", "metric"): "m - 1; km - 1000; dm - 1/10; cm - 1/100; mm - 1/1000; um - 1/1000000; nm - 1/1000000000",
    ("length", "us"): "mile [mi_i] 1609.344; ft [ft_i] 0.3048; in [in_i] 0.0254; yd [yd_i] 0.9144; nmi [nmi_i] 1852",
    ("length", "chinese"): "chi . 1/3; cun . 1/30; li . 500; zhang . 10/3",
    ("area", "metric"): "m2 - 1; km2 - 1000000; cm2 - 1/10000; mm2 - 1/1000000; ha har 10000",
    ("area", "us"): "acre [acr_us] 4046.8564224; ft2 [sft_i] 0.09290304; mile2 [smi_us] 2589988.110336; in2 [sin_i] 0.00064516",
    ("area", "chinese"): "mu . 2000/3",
    ("volume", "metric"): "m3 - 1; L - 1/1000; hL - 1/10; mL - 1/1000000; cm3 - 1/1000000",
    ("volume", "us"): (
        "gal [gal_us] ~0.003785411784; bbl [bbl_us] 0.158987294928; cup [cup_us] ~0.0002365882365;"
        " pint [pt_us] ~0.000473176473; fl_oz [foz_us] ~0.0000295735295625"
    ),
    (
        "mass",
        "metric",
    ): "g - 1; kg - 1000; mg - 1/1000; ug - 1/1000000; t - 1000000; kt - 1000000000; Mt - 1000000000000; Gt - 1000000000000000",
    ("mass", "us"): "lb [lb_av] 453.59237; oz [oz_av] 28.349523125; ton_us [ston_av] ~907184.74",
    ("mass", "chinese"): "jin . 500; liang . 50; dan . 50000",
    ("speed", "metric"): "m/s - 1; km/h - 5/18; km/s - 1000",
    ("speed", "us"): "mph [mi_i]/h 0.44704; ft/s [ft_i]/s 0.3048; knot [kn_i] 463/900",
    ("fuel", "us"): "mpg [mi_us]/[gal_us] ~0.425143707430272",
    ("energy", "metric"): (
        "J - 1; kJ - 1000; MJ - 1000000; GJ - 1000000000; Wh W.h 3600; kWh kW.h 3600000; MWh MW.h 3600000000;"
        " GWh GW.h 3600000000000; TWh TW.h 3600000000000000; eV eV 1.602176634e-19; keV keV 1.602176634e-16;"
        " MeV MeV 1.602176634e-13; GeV GeV 1.602176634e-10; TeV TeV 1.602176634e-7"
    ),
    ("energy", "other"): "cal cal ~4.184; kcal kcal ~4184; BTU [Btu] ~1055.05585262",
    ("power", "metric"): "W - 1; kW - 1000; MW - 1000000; GW - 1000000000; mW - 1/1000",
    ("power", "us"): "hp [HP] ~745.6998715822702",
    ("pressure", "metric"): "Pa - 1; hPa - 100; kPa - 1000; MPa - 1000000; bar bar 100000",
    ("pressure", "other"): "atm atm 101325; mmHg mm[Hg] 133.322387415; psi [psi] 6894.757293168361",
    ("data", "data"): (
        "bit bit 1; B By 8; KB kBy ~8000; MB MBy ~8000000; GB GBy ~8000000000; TB TBy ~8000000000000;"
        " PB PBy ~8000000000000000; EB EBy ~8000000000000000000; KiB KiBy 8192; MiB MiBy 8388608; GiB GiBy 8589934592"
    ),
    ("data_rate", "data"): (
        "bps bit/s 1; kbps kbit/s 1000; Mbps Mbit/s 1000000; Gbps Gbit/s 1000000000; Tbps Tbit/s 1000000000000;"
        " B/s By/s 8; KB/s kBy/s 8000; MB/s MBy/s 8000000; GB/s GBy/s 8000000000"
    ),
    ("frequency", "metric"): "Hz - 1; kHz - 1000; MHz - 1000000; GHz - 1000000000; rpm /min 1/60",
    ("time", "time"): (
        "second s 1; millisecond ms 1/1000; microsecond us 1/1000000; nanosecond ns 1/1000000000;"
        " minute min 60; hour h 3600; day d 86400; week wk 604800"
    ),
    ("calendar", "time"): "month mo 1; quarter . 3; year a 12; decade 10.a 120; century 100.a 1200",
    ("angle", "metric"): "degree deg 1; arcmin ' 1/60; arcsec '' 1/3600",
    ("concentration", "metric"): "mg/L mg/L 1/1000; g/L g/L 1; mg/dL mg/dL 1/100",
    ("molarity", "metric"): "mmol/L mmol/L 1",
    ("parts", "metric"): "ppm [ppm] 1/1000000; ppb [ppb] 1/1000000000",
    ("voltage", "metric"): "V - 1; kV - 1000; mV - 1/1000",
    ("current", "metric"): "A - 1; mA - 1/1000",
    ("charge", "metric"): "Ah A.h 1; mAh mA.h 1/1000",
    ("amount", "metric"): "mol mol 1",
    ("loudness", "metric"): "dB dB 1",
    ("resistance", "metric"): "Ω Ohm 1",
    ("light", "metric"): "lm lm 1",
    ("force", "metric"): "N N 1; kN kN 1000",
    ("torque", "metric"): "N·m N.m 1",
    ("magnetism", "metric"): "T T 1",
    ("pixels", "data"): "px . 1; Mpx . 1000000",
    ("index", "other"): "point . 1",
    ("turns", "other"): "turn . 1",
    ("people", "other"): "person . 1",
}

# ISO 4217, active codes, by the exponent of their minor unit.
_CURRENCIES = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    2: (
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNH CNY COP CRC CUP CVE"
        " CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD"
        " KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN"
        " QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES"
        " WST XCD YER ZAR ZMW ZWL DEM FRF ITL ESP NLG BEF ATS"
    ),
    3: "BHD IQD JOD KWD LYD OMR TND",
}


def _read_rows() -> dict[str, Unit]:
    """Build the table of units from its rows."""
    table: dict[str, Unit] = {}
    for (dimension, system), rows in _ROWS.items():
        for row in rows.split(";"):
            code, ucum, factor = row.split()
            name = {"-": code, ".": ""}.get(ucum, ucum)
            table[code] = Unit(code, name, dimension, Fraction(factor.lstrip("~")), system=system, exact="~" not in factor)
    zero = Fraction(27315, 100)
    for code, ucum, size, offset, system in (
        ("K", "K", Fraction(1), Fraction(0), "metric"),
        ("°C", "Cel", Fraction(1), zero, "metric"),
        ("°F", "[degF]", Fraction(5, 9), zero - Fraction(160, 9), "us"),
    ):
        table[code] = Unit(code, ucum, "temperature", size, offset, system)
    table["L/100km"] = Unit("L/100km", "L/(100.km)", "fuel", Fraction(100), system="metric", inverse=True)
    for decimals, codes in _CURRENCIES.items():
        table |= {code: Unit(code, "", "money", Fraction(1), system="money", decimals=decimals) for code in codes.split()}
    return table


UNITS: dict[str, Unit] = _read_rows()

_RATE = "per "
BASE_OF = {"calendar": "month", "time": "second"}
"""The base units of the two dimensions of duration, which no exact factor joins."""


def find_unit(code: str | None) -> Unit | None:
    """Look a code up; None for no unit, a rate, or an unknown code."""
    return UNITS.get(code) if code else None


def is_currency(code: str | None) -> bool:
    """Tell whether a code is a currency; the yen sign that may be two of them, CNY/JPY, is one."""
    unit = find_unit(code.partition("/")[0] if code else None)
    return unit is not None and unit.dimension == "money"


def same_dimension(first: str | None, second: str | None) -> bool:
    """Tell whether two codes measure the same thing, so that `convert` can go from one to the other; two currencies do not."""
    one, other = find_unit(first), find_unit(second)
    if one is None or other is None:
        return first == second
    return one.dimension == other.dimension and (one.dimension != "money" or one.code == other.code)


def to_base(value: Number, unit: Unit) -> Fraction:
    """Give a value in the base unit of its dimension, exactly."""
    number = Fraction(value)
    if unit.inverse:
        return unit.factor / number if number else Fraction(0)
    return number * unit.factor + unit.offset


def convert(value: Number, source: str, target: str) -> Fraction | None:
    """Convert a value between two units of one dimension exactly; None where no exact factor joins them."""
    if not same_dimension(source, target):
        return None
    start, end = find_unit(source), find_unit(target)
    if start is None or end is None:
        return Fraction(value)
    base = to_base(value, start)
    if end.inverse:
        return end.factor / base if base else None
    return (base - end.offset) / end.factor


def rate_base(unit: str | None) -> Fraction | None:
    """Read what a rate counts per: 100000 of "per 100000"; None where the unit is no rate."""
    if unit is None or not unit.startswith(_RATE):
        return None
    number = unit.removeprefix(_RATE)
    return Fraction(number) if number.isdecimal() and int(number) else None
