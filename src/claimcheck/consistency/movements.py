"""Movements that do not work out: from 200 to 250, up 35%; 由500吨降至400吨，下降12%; doubled from 1,200 to 3,100."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from claimcheck.agreement.measure import MULTIPLE, POINTS, SHARE
from claimcheck.consistency.contradiction import Contradiction, write_size
from claimcheck.consistency.estimate import Estimate, estimate
from claimcheck.consistency.movement_words import YEARLY, compile_patterns
from claimcheck.consistency.skeleton import Skeleton
from claimcheck.model import Change, Claim, Direction, Interval, Kind
from claimcheck.wording import quote


def check_movements(skeleton: Skeleton) -> Iterator[Contradiction]:
    """Compare each change that a sentence states with the change from its first value to its second."""
    seen: set[tuple[Claim, ...]] = set()
    for pattern in compile_patterns(skeleton.language):
        for match in pattern.finditer(skeleton.text):
            ends = [claim for claim in (skeleton.claim(match, name) for name in ("x", "y", "xy")) if claim is not None]
            change = _find_change(skeleton, match)
            named = tuple(ends) if change is None else (change, *ends)
            if named in seen or any(claim.kind in {Kind.RANK, Kind.ORDINAL} for claim in named):
                continue
            seen.add(named)
            if YEARLY[skeleton.language].search(match.group()):
                continue
            low, high = _ends(ends[0]) if len(ends) == 1 else (estimate(ends[0]), estimate(ends[1]))
            if low is None or high is None:
                continue
            groups = match.groupdict()
            found = judge_movement(low, high, change, tuple(ends), falls=bool(groups.get("falls")), rises=bool(groups.get("rises")))
            if found is not None:
                yield found
                return


def _find_change(skeleton: Skeleton, match: re.Match[str]) -> Claim | None:
    """Find the claim that states the change; one behind a bare verb must be a multiple."""
    stated = skeleton.claim(match, "c") or skeleton.claim(match, "of")
    times, moved = skeleton.claim(match, "times"), skeleton.claim(match, "moved")
    if times is not None and times.kind is Kind.MULTIPLIER:
        return times
    return moved if moved is not None and moved.change is Change.BY else stated


def _ends(claim: Claim) -> tuple[Estimate | None, Estimate | None]:
    """Take a range for the two ends of a movement: doubled from 1,200 to 3,100."""
    whole = estimate(claim)
    if whole is None or not isinstance(claim.value, Interval):
        return None, None
    return Estimate(whole.low, whole.low, whole.dimension), Estimate(whole.high, whole.high, whole.dimension)


def judge_movement(
    start: Estimate,
    end: Estimate,
    change: Claim | None,
    named: tuple[Claim, ...],
    *,
    falls: bool = False,
    rises: bool = False,
) -> Contradiction | None:
    """Judge one movement: its way first, then its size."""
    if start.dimension != end.dimension or start.low <= 0 or end.low < 0:
        return None
    ends = " and ".join(quote(claim) for claim in named)
    turned = (rises and end.high < start.low) or (falls and end.low > start.high)
    if change is not None and not turned:
        turned = (change.direction is Direction.UP and end.high < start.low) or (
            change.direction is Direction.DOWN and end.low > start.high
        )
    if turned:
        way = "a rise" if rises or (change is not None and change.direction is Direction.UP and not falls) else "a fall"
        return Contradiction("CC202", (change or named[0], *named), f"{ends} are told of as {way}, and go the other way")
    stated = estimate(change) if change is not None else None
    if change is None or stated is None or _works_out(start, end, stated, change):
        return None
    return explain_change(start, end, stated, change, named)


def _works_out(start: Estimate, end: Estimate, stated: Estimate, change: Claim) -> bool:
    """Tell whether a stated change may be the true one, or cannot be held against it; "increased three times" has two readings."""
    true = compute_change(start, end, stated, change)
    if true is None or true.meets(stated):
        return True
    return change.surface.endswith("times") and Estimate(true.low - 1, true.high - 1, MULTIPLE).meets(stated)


def explain_change(start: Estimate, end: Estimate, stated: Estimate, change: Claim, named: tuple[Claim, ...]) -> Contradiction:
    """Say what the change would be, with the sum done between the middles of both ends."""
    ends = " and ".join(quote(claim) for claim in named)
    middle = _middle(start, end, stated, change)
    reason = f"{quote(change)} does not follow from {ends}: that is {write_size(middle, stated.dimension)}"
    if stated.dimension == SHARE and start.dimension == SHARE and (end - start).meets(_turn(stated, start, end)):
        apart = _absolute(end - start, POINTS)
        reason = f"{quote(change)} should be points: {ends} are {write_size((apart.low + apart.high) / 2, POINTS)} apart"
    return Contradiction("CC202", (change, *named), reason)


def _turn(stated: Estimate, start: Estimate, end: Estimate) -> Estimate:
    """Give a stated size the sign of the movement."""
    return stated if end.high >= start.low and end.low + end.high >= start.low + start.high else Estimate(-stated.high, -stated.low, "")


def compute_change(start: Estimate, end: Estimate, stated: Estimate, change: Claim) -> Estimate | None:
    """Compute the change in the way that it was stated: a share of the start, points, a multiple, or a difference."""
    if stated.dimension == MULTIPLE:
        if change.change is Change.NONE and change.direction is Direction.NONE:
            return None
        return Estimate(end.low / start.high, end.high / start.low, MULTIPLE)
    if stated.dimension == POINTS:
        return _absolute(end - start, POINTS) if start.dimension == SHARE else None
    if stated.dimension == SHARE and change.kind in {Kind.PERCENT, Kind.PERMILLE, Kind.FRACTION, Kind.RANGE}:
        if start.dimension == SHARE and change.kind is Kind.FRACTION:
            return None
        if stated.low < 0:
            stated = Estimate(-stated.high, -stated.low, SHARE)
        return _absolute(Estimate(end.low / start.high - 1, end.high / start.low - 1, SHARE), SHARE)
    return _absolute(end - start, stated.dimension) if stated.dimension == start.dimension else None


def _absolute(size: Estimate, dimension: str) -> Estimate:
    """Leave the sign out: a fall of 20% is stated as 20%."""
    if size.high < 0:
        return Estimate(-size.high, -size.low, dimension)
    if size.low < 0:
        return Estimate(Fraction(0), max(-size.low, size.high), dimension)
    return Estimate(size.low, size.high, dimension)


def _middle(start: Estimate, end: Estimate, stated: Estimate, change: Claim) -> Fraction:
    """Compute the change between the middles, for the message."""
    one, other = (Estimate(mid, mid, each.dimension) for each in (start, end) for mid in ((each.low + each.high) / 2,))
    true = compute_change(one, other, stated, change)
    return true.low if true else Fraction(0)
