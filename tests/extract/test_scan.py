"""What holds for the claims of any text: spans in order and disjoint, the same answer twice, no crash."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract import extract_claims
from claimcheck.model import Language

PIECES = [
    *"0123456789０５.,:/%-–~+$€¥()#'\n ，。、；（）“”±×°",
    *"零一二三四五六七八九十百千万亿两半几多余第前每比至到约超近上下负",
    *[
        "年",
        "月",
        "日",
        "点",
        "分之",
        "个百分点",
        "元",
        "块",
        "角",
        "分",
        "公里",
        "吨",
        "度",
        "倍",
        "番",
        "成",
        "折",
        "岁",
        "小时",
        "世纪",
        "年代",
        "以上",
    ],
    *[
        " and ",
        " to ",
        " of ",
        " in ",
        " half",
        " a ",
        " the ",
        "one ",
        "twenty-",
        "five",
        " hundred",
        " million",
        "bn",
        "dozens",
        "third",
        "fold",
    ],
    *[
        " percent",
        " points",
        " per ",
        " km",
        " years old",
        "May ",
        "March ",
        " p.m.",
        "FY",
        "Q3",
        "nineties",
        " times",
        "No. ",
        "out of ",
        "USD ",
        "GPT-4",
    ],
    *[
        "增长了",
        "下降",
        "不到",
        "左右",
        "百分之",
        "上世纪",
        "民国",
        "人民币",
        "rose ",
        "fell by ",
        "at least ",
        " or so",
        "between ",
        "https://a.b/7",
    ],
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=14).map("".join) | st.text(max_size=30)
LANGUAGES = st.sampled_from(Language)


@settings(deadline=None)
@given(TEXTS, LANGUAGES, st.booleans(), st.integers(0, 50))
def test_spans_lie_in_the_text_in_order_and_disjoint(text: str, language: Language, soft: bool, offset: int) -> None:  # noqa: FBT001
    end = offset
    for claim in extract_claims(text, language, offset, soft=soft):
        assert end <= claim.span.start < claim.span.end <= offset + len(text)
        assert claim.surface == text[claim.span.start - offset : claim.span.end - offset]
        end = claim.span.end


@settings(deadline=None)
@given(TEXTS, LANGUAGES)
def test_the_same_text_has_the_same_claims(text: str, language: Language) -> None:
    assert extract_claims(text, language) == extract_claims(text, language)


@settings(deadline=None)
@given(TEXTS, LANGUAGES)
def test_every_claim_names_its_rule(text: str, language: Language) -> None:
    assert all(claim.rule for claim in extract_claims(text, language, soft=True))
