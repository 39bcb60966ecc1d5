"""Numbers in digits: 1,234.5, 1 234,5, 12,34,567, １２８０, 1.234,50, and "84. 32" with a stray space."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

_D = "[0-9０-９]"
_SPACE = "[ \u00a0\u202f\u2009]"

DIGITS = (
    rf"{_D}{{1,3}}(?:,{_D}{{3}})+(?!{_D})(?:[.．]{_D}+)?"  # 1,234,567.8
    rf"|{_D}{{1,3}}(?:['’]{_D}{{3}})+(?!{_D})"  # 2'500'000
    rf"|{_D}{{4}},{_D}{{3}}(?!{_D})|{_D}{{1,3}},{_D}{{4}}(?!{_D})"  # 4178,027: grouped by a slip, or by four
    rf"|{_D}{{1,2}}(?:,{_D}{{2}})+,{_D}{{3}}(?!{_D})(?:\.{_D}+)?"  # 12,34,567
    rf"|{_D}{{1,3}}(?:\.{_D}{{3}})+,{_D}{{1,2}}(?!{_D})"  # 1.234,50
    rf"|{_D}{{1,3}}(?:\.{_D}{{3}}){{2,}}(?![{_D[1:-1]}.])"  # 1.234.567
    rf"|{_D}{{1,3}}(?:{_SPACE}{_D}{{3}})+(?![{_D[1:-1]}])(?:[.,]{_D}+)?(?!:{_D})"  # 1 234 567,8
    rf"|{_D}{{1,3}}(?:，{_D}{{3}})+[.．]{_D}+(?!{_D})"  # 82，225.00
    rf"|[０-９]{{1,3}}(?:，[０-９]{{3}})+(?![０-９])"  # １，２８０
    rf"|{_D}+,{_D}{{1,2}}(?={_SPACE}?[%％€])"  # 7,5 %
    rf"|{_D}+{_SPACE}?[.．]{_SPACE}?{_D}+(?={_SPACE}?(?:[%％万亿]|(?:tri|bi|mi)llion))"  # 84. 32 %
    rf"|{_D}+[.．·]{_D}+(?!{_D})"  # 3.14
    rf"|(?<![0-9０-９])\.{_D}+(?!{_D})"  # .5
    rf"|{_D}+"
)
"""A pattern of one number in digits, without sign; the first alternative that fits is the longest reading."""

FIGURES = rf"{_D}(?:{_D}|[,.，．](?={_D})){{0,60}}"
"""A stretch of figures with separators, none without end: for the second number of a pattern, which is read once more before it counts."""

_FULL_WIDTH = str.maketrans("０１２３４５６７８９．，－％＋：", "0123456789.,-%+:")


def fold_width(text: str) -> str:
    """Write full-width digits and signs as ASCII, character for character."""
    return text.translate(_FULL_WIDTH)


@lru_cache(maxsize=4096)
def parse_digits(surface: str) -> tuple[Decimal, Decimal]:
    """Return the exact value of what DIGITS matched, and the place value of its last digit."""
    text = re.sub("[ \u00a0\u202f\u2009'’]", "", fold_width(surface).replace("·", "."))
    if re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+|[0-9]+,[0-9]{1,2}", text):
        text = text.replace(".", "").replace(",", ".")  # continental: the comma is the decimal sign
    elif text.count(".") > 1:
        text = text.replace(".", "")
    elif " " in surface.strip() and "," in text and "." not in text:
        text = text.replace(",", ".")  # 1 234,5
    else:
        text = text.replace(",", "")
    value = Decimal(text)
    exponent = value.as_tuple().exponent
    return value, Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
