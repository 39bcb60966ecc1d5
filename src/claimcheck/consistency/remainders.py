"""A share and its complement: 62% agreed and the remaining 28% disagreed; of 50 delegates 30 voted for, 其余15人弃权."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from claimcheck.agreement.measure import SHARE
from claimcheck.consistency.contradiction import Contradiction, write_size
from claimcheck.consistency.estimate import Estimate, dimension_of, estimate
from claimcheck.consistency.skeleton import NUMBER, Skeleton
from claimcheck.consistency.totals import judge_sum
from claimcheck.model import Change, Claim, Language
from claimcheck.wording import quote

_MOST_PARTS = 8
_WHOLE = Estimate(Fraction(1), Fraction(1), SHARE)
REST: dict[Language, re.Pattern[str]] = {
    Language.EN: re.compile(
        r"\b(?:what (?:is|was) left,|(?:the|its|their) (?:remaining|other|rest,?|remainder,?|balance,?(?: of)?)) (?:of (?:the|its"
        r"|their) [a-z]+,? )?"
        rf"(?:\(|about |around |nearly |roughly )?(?P<rest>{NUMBER})|\bleaving (?:only |just |about |the other "
        rf"|another )?(?P<left>{NUMBER})"
        rf"|\b(?:mean(?:s|ing)|so)(?: that)? (?P<not>{NUMBER})[^,;]{{0,20}} (?:not|no|never)\b|\b(?:mean(?:s|ing)"
        rf"|so)(?: that)? (?P<other>{NUMBER}) \w+n['’]t\b",
        re.IGNORECASE,
    ),
    Language.ZH: re.compile(rf"(?:其余|其餘|剩余|剩餘|剩下|余下|餘下|还剩|尚余|还有|另外)的?(?:约|大约|近|为)?(?P<rest>{NUMBER})"),
}
ALL: dict[Language, re.Pattern[str]] = {
    Language.EN: re.compile(
        rf"\b(?:of|out of|all|total of|totall?ing|total|together|entire|whole)(?: (?:the|its|their|her|his|our|these"
        rf"|some))* (?P<total>{NUMBER})",
        re.IGNORECASE,
    ),
    Language.ZH: re.compile(
        rf"(?:全部|全长|总共|一共|共有?|合计|总计|总数为?|总面积|总投资|总额|全程|这|该|的)(?:[\u4e00-\u9fff]{{0,4}}?)(?P<total>{NUMBER})"
        rf"|(?:^|[。；])(?:在|这|该)?(?P<first>{NUMBER})[^，{NUMBER[1:-1]}]{{0,12}}(?:中|里|当中|，)"
    ),
}
"""What says that a number is the whole of something."""


def check_remainders(skeleton: Skeleton, before: Skeleton | None) -> Iterator[Contradiction]:
    """Hold what remains against the whole: 100 percent, or the count that this sentence or the one before gives as the whole."""
    match = REST[skeleton.language].search(skeleton.text)
    rest = next((claim for name in match.groupdict() if (claim := skeleton.claim(match, name))), None) if match else None
    if match is None or rest is None or rest.change is Change.BY:
        return
    earlier = [skeleton.claims[sign] for sign in skeleton.text[: match.start()] if sign in skeleton.claims]
    if dimension_of(rest) == SHARE:
        shares = [claim for claim in earlier or (before.numbers if before else []) if _is_part(claim, rest)]
        found = _judge_share(rest, shares)
    else:
        found = _judge_count(skeleton, before, rest, earlier, match.start())
    if found is not None:
        yield found


def _is_part(claim: Claim, rest: Claim) -> bool:
    return dimension_of(claim) == dimension_of(rest) and claim.change is not Change.BY


def _judge_share(rest: Claim, shares: Sequence[Claim]) -> Contradiction | None:
    """Judge the share that remains: some run of the shares before it must make the whole with it."""
    left = estimate(rest)
    sizes = [estimate(share) for share in shares]
    if left is None or not sizes or any(size is None for size in sizes):
        return None
    summed = left
    for size in reversed(sizes):
        if size is None:
            return None
        summed += size
        if summed.meets(_WHOLE):
            return None
    middle = (summed.low + summed.high) / 2
    written = " + ".join(quote(share) for share in (*shares, rest))
    return Contradiction("CC202", (rest, *shares), f"{written} is {write_size(middle, SHARE)}, not 100%")


def _judge_count(skeleton: Skeleton, before: Skeleton | None, rest: Claim, earlier: Sequence[Claim], end: int) -> Contradiction | None:
    """Judge the number that remains of a whole: some of the parts told of before must make the whole with it."""
    whole = ALL[skeleton.language].search(skeleton.text[:end])
    drawn, claims = skeleton, list(earlier)
    if whole is None and before is not None:
        whole, drawn, claims = ALL[before.language].search(before.text), before, [*before.numbers, *earlier]
    if whole is None:
        like = [claim for claim in earlier if _is_part(claim, rest)]
        return _judge_parts(rest, like[0], like[1:]) if len(like) > 1 and _is_largest(like) else None
    total = drawn.claim(whole, "total") or drawn.claim(whole, "first")
    return _judge_parts(rest, total, [claim for claim in claims if claim is not total and _is_part(claim, rest)])


def _is_largest(claims: Sequence[Claim]) -> bool:
    """Tell whether the first of some claims is larger than the others."""
    sizes = [estimate(claim) for claim in claims]
    first = sizes[0]
    return first is not None and all(size is not None and size.high < first.low for size in sizes[1:])


def _judge_parts(rest: Claim, total: Claim | None, parts: Sequence[Claim]) -> Contradiction | None:
    """Report where no choice of the parts makes the total with the rest."""
    if total is None or not parts or len(parts) > _MOST_PARTS or not _is_part(total, rest):
        return None
    for size in range(1, len(parts) + 1):
        for chosen in combinations(parts, size):
            if judge_sum(total, [*chosen, rest]) is None:
                return None
    return judge_sum(total, [*parts, rest])
