"""Ages: 41 years old, a 19-year-old, aged 60, "The founder, 34, stepped down", 41岁, 两岁半, 6个月大."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.durations import plus_half
from claimcheck.extract.rule import Draft, Rule, Site, draft_at, draft_over, triggered
from claimcheck.model import Kind, Qualifier
from claimcheck.numerals.en_words import TENS


def _age(site: Site) -> Draft | None:
    value = plus_half(site.numeral.value) if site.after and site.after.groupdict().get("half") else None
    return draft_at(site, Kind.AGE, "year", value=value)


def _age_months(site: Site) -> Draft | None:
    """6个月大, six months old, an 18-month-old: an age in months."""
    if site.after is None:
        return None
    word = site.after["word"].lower().rstrip("s")
    return draft_at(site, Kind.AGE, {"个月": "month", "周": "week", "天": "day"}.get(word, word))


def _bare_age(site: Site) -> Draft | None:
    """Read a number from 1 to 120 that stands where an age stands: "The founder, 34, stepped down"; "He is 41."."""
    value = site.numeral.value
    if site.numeral.spelled and site.before is not None and site.text.startswith(",", site.end):
        return None  # one, two, three
    if site.numeral.scale != 1 or not isinstance(value, Decimal) or not 0 < value < 121 or value != int(value):  # noqa: PLR2004
        return None
    return draft_at(site, Kind.AGE, "year")


_AGE_BEFORE = r"(?:(?<=\bAged )|(?<=\baged )|(?<=\bage )|(?<=\bages )|(?<=\bAge )|(?<=\bage of )|(?<=\bages of ))"


def _tens(site: Site) -> Draft | None:
    """In their thirties, in her 30s, as 三十多岁."""
    if site.match is None:
        return None
    written = site.match["tens"].lower()
    draft = draft_over(site, Kind.AGE, Decimal(written if written.isdigit() else TENS[written + "y"]), "year")
    draft.qualifier, draft.closed = Qualifier.MORE_THAN, True
    return draft


EN = (
    *triggered(
        "durations/en/tens",
        _tens,
        (
            r"(?i:(?:(?<=\btheir )|(?<=\bhis )|(?<=\bher )|(?<=\bmy )|(?<=\bour )|(?<=\bearly )|(?<=\blate )|(?<=\bmid-))"
            r"(?P<tens>twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b)"
        ),
        (
            r"(?i:(?:(?<=\bin their )|(?<=\bin his )|(?<=\bin her )|(?<=\bin my )|(?<=\bin our )|(?<=\btheir early )|(?<=\bhis early )"
            r"|(?<=\bher early )|(?<=\btheir late )|(?<=\bhis late )|(?<=\bher late )|(?<=\btheir mid-)|(?<=\bhis mid-)|(?<=\bher mid-))"
            r"(?P<tens>[2-9]0)['’]?s\b)"
        ),
    ),
    Rule("durations/en/age", _age, after=r"[- ]years?[- ]olds?\b|[- ]y/?o\b|\s+years\s+of\s+age\b|-year-old"),
    Rule("durations/en/age-months", _age_months, after=r"[- ](?P<word>months?|weeks?|days?)[- ]olds?\b"),
    Rule("durations/en/aged", _age, before=_AGE_BEFORE, after=r"(?=[\s,.;)-]|$)(?!\s+(?:percent|years?|months?|days?|weeks?)\b)(?!-)"),
    Rule("durations/en/age-apposition", _bare_age, before=r"(?<=[a-z], )", after=r"(?=,\s(?!\d))(?!, (?:and|or)\b)"),
    Rule(
        "durations/en/age-predicate",
        _bare_age,
        before=(
            r"(?:(?<=\b[Hh]e is )|(?<=\b[Ss]he is )|(?<=\b[Hh]e was )|(?<=\b[Ss]he was )|(?<=\bI am )|(?<=\bturned )|(?<=\bturns )"
            r"|(?<=\bturning )|(?<=er is )|(?<=nt is )|(?<=her was ))"
        ),
        after=r"(?=[.,;!?]|$| when\b| and\b| last\b| on\b| this\b| in\b)",
    ),
)
ZH = (
    Rule("durations/zh/age", _age, after=r"(?:周岁|週歲|[岁歲])(?P<half>半)?"),
    Rule("durations/zh/age-months", _age_months, after=r"(?P<word>个月|周|天)大(?!会|量|型|约|赛|家|选|幅|战|学)"),
)
