"""Ages: 41 years old, a 19-year-old, aged 60, "The founder, 34, stepped down", 41岁, 两岁半, 6个月大."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.durations import plus_half
from claimcheck.extract.rule import Draft, Rule, Site, draft_at, draft_over, triggered
from claimcheck.model import Kind, Qualifier, Span
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


_OPEN = re.compile(r", (?:and|or)\b|[.;)]|\Z")
"""What follows an age only where a name stands before it: Chen Guilan, 64, and Zhao Mingyuan, 59."""
_NAME = re.compile(r"\b[A-Z][a-z]+ [A-Z][a-z]+, \Z")
_NAME_LENGTH = 40


def _person_age(site: Site) -> Draft | None:
    """Read a number that bounds the age of persons: patients over 60, children under 12."""
    value = site.numeral.value
    if not isinstance(value, Decimal) or not 0 < value <= _OLDEST or value != int(value):
        return None
    if not _PERSONS.search(site.text, max(0, site.start - _NAME_LENGTH), site.start):
        return None
    return draft_at(site, Kind.AGE, "year")


def _group(site: Site) -> Draft | None:
    """Read a group of an age: the under-16s, over 60s."""
    value = site.numeral.value
    bound = _BOUND.search(site.text, max(0, site.start - _NAME_LENGTH), site.start)
    if bound is None or not isinstance(value, Decimal) or not 0 < value <= _OLDEST:
        return None
    draft = draft_at(site, Kind.AGE, "year")
    draft.qualifier, draft.closed = Qualifier.LESS_THAN if bound["bound"] in "Uu" else Qualifier.AT_LEAST, True
    draft.cue = Span(bound.start(), draft.end)
    return draft


_OLDEST = 120
_PERSONS = re.compile(
    r"\b(?:people|persons?|patients|child(?:ren)?|kids|adults|women|men|girls|boys|students|pupils|drivers|workers|players|applicants|visitors"
    r"|passengers|residents|citizens|voters|those|anyone|everyone|youngsters|athletes|customers|smokers|employees|users|members|travellers"
    r"|travelers|females?|males?|minors|seniors|infants|guests|swimmers|riders|candidates|viewers)"
    r"(?: (?:who are|who were|aged))? (?:well )?(?:over|under|above|below|older than|younger than) \Z",
    re.IGNORECASE,
)
_BOUND = re.compile(r"(?:\b[Tt]he |\b)(?P<bound>[UuOo])(?:nder|ver)(?:-|(?<=he under)\s|(?<=he over)\s)\Z")
_NO_UNIT = (
    r"(?![ -]?(?:%|percent|per|years?|months?|weeks?|days?|hours?|minutes?|seconds?|kg|kilo\w*|lbs?|pounds?|cm|centi\w+|met\w+|feet|foot"
    r"|ft|inch\w*|points?|million|thousand|billion|hundred|degrees?|dollars?|euros?|yuan|miles?|km)\b)(?![-–][0-9a-z])(?!['’.,]?[0-9])"
)


def _apposed_age(site: Site) -> Draft | None:
    """Read an age in apposition: "The founder, 34, stepped down"; what may be a list or ends a clause needs a name before it."""
    if _OPEN.match(site.text, site.end) and not _NAME.search(site.text, max(0, site.start - _NAME_LENGTH), site.start):
        return None
    return _bare_age(site)


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
    Rule(
        "durations/en/age-persons",
        _person_age,
        before=r"(?:(?<= over )|(?<= under )|(?<= above )|(?<= below )|(?<= than ))",
        after=_NO_UNIT,
    ),
    Rule("durations/en/age-group", _group, before=r"(?:(?<=ver )|(?<=ver-)|(?<=nder )|(?<=nder-))", after=r"s\b"),
    Rule("durations/en/age-apposition", _apposed_age, before=r"(?<=[a-z], )", after=r"(?=,\s(?!\d)|[.;)](?!\d)|\Z)"),
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
