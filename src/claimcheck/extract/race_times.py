"""Times that a race took, written as on a stopwatch: won in 2:14:07, a time of 58:23, 以2:14:07夺冠."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.durations import read_stopwatch
from claimcheck.extract.rule import Draft, Site, triggered

_HOURS = 13
"""Two figures apart by a colon are minutes and seconds where the first is no hour of a race: in 58:23, but not in 2:04."""


def _race(site: Site) -> Draft | None:
    """Read hours, minutes and seconds, or minutes and seconds, that something took."""
    if site.match is None or (site.match["hour"] is None and Decimal(site.match["minute"]) < _HOURS):
        return None
    return read_stopwatch(site)


_TIME = r"(?:(?P<hour>[0-9]{1,2}):)?(?P<minute>[0-5]?[0-9]):(?P<second>[0-5][0-9])(?![0-9:]|[.,][0-9]|\s?[aApP]\.?[mM])"
EN = triggered(
    "durations/en/race",
    _race,
    rf"(?:(?<=\b[Ii]n )|(?<=\btime of )|(?<=\brecord of )|(?<=\bbest of )|(?<=\bclocked )|(?<=\bclocking )|(?<=\bran )){_TIME}",
)
ZH = triggered("durations/zh/race", _race, rf"(?:(?<=以)|(?<=用时)|(?<=成绩)|(?<=成绩为)|(?<=成绩是)|(?<=跑出)|(?<=耗时)){_TIME}")
