"""Lemmas, the lexicon, what a segment says and answers, and the lexicon learnt from the document."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.align import lexicon
from claimcheck.align.induce import induce_lexicon
from claimcheck.align.lemmas import lemmas
from claimcheck.align.lexicon import fold_traditional, load_lexicon, make_lexicon
from claimcheck.align.vocabulary import EnglishReader, read_chinese

FILES = sorted(Path(lexicon.__file__).parent.glob("*.tsv"))


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("studies", "study"),
        ("boxes", "box"),
        ("stopped", "stop"),
        ("running", "run"),
        ("making", "make"),
        ("went", "go"),
        ("bought", "buy"),
        ("children", "child"),
        ("happily", "happy"),
        ("possibly", "possible"),
        ("economically", "economic"),
        ("modernise", "modernize"),
        ("colours", "color"),
        ("centre", "center"),
        ("defence", "defense"),
        ("builders", "build"),
        ("easiest", "easy"),
    ],
)
def test_lemmas(form: str, lemma: str) -> None:
    assert lemma in lemmas(form)
    assert next(lemmas(form)) == form


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_lexicon_file_is_well_formed(path: Path) -> None:
    heads = []
    for line in path.read_text(encoding="utf-8").splitlines():
        head, tab, words = line.partition("\t")
        assert tab, line
        assert head == head.strip().lower()
        assert head
        renderings = words.split("|")
        assert len(set(renderings)) == len(renderings)
        for rendering in renderings:
            assert rendering, line
            assert rendering == fold_traditional(rendering), f"{line}: Traditional"
            assert rendering == "%" or any("\u3400" <= character <= "\u9fff" for character in rendering), line
        heads.append(head)
    assert heads == sorted(set(heads)), "heads are sorted, each once"


def test_lexicon_is_large_and_knows_its_names() -> None:
    known = load_lexicon().renderings
    assert len(known) >= 8000
    assert "优步" in known["uber"]
    assert "美联储" in known["federal reserve"]
    assert "挪威" in known["norwegian"]


def test_heads_are_kept_as_texts_are_cut_into_words() -> None:
    known = make_lexicon([("year-on-year", ["同比"]), ("people's bank", ["人民银行"]), ("u.s", ["美国"]), ("xi'an", ["西安"])]).renderings
    assert list(known) == ["year on year", "people bank", "u s", "xi'an"]
    reading = EnglishReader(load_lexicon()).read("Prices rose 2% year-on-year, the People's Bank of China said in Xi'an; the U.S. did not.")
    assert {"year on year", "people bank of china", "xi'an", "u s"} <= {*reading.known}


def test_traditional_is_folded_one_for_one() -> None:
    assert fold_traditional("經濟學家說,臺灣與歐盟") == "经济学家说,台湾与欧盟"


SMALL = make_lexicon([("interest rate", ["利率"]), ("rate", ["率", "速度"]), ("central bank", ["央行", "中央银行"]), ("bank", ["银行"])])


def test_english_reading_finds_phrases_and_lemmas() -> None:
    reading = EnglishReader(SMALL).read("Central banks' interest rates, says UniCorp-7")
    assert set(reading.known) == {"central bank", "bank", "interest rate", "rate"}
    assert {"unicorp", "rate"} <= {*reading.words, *reading.latin}


def test_chinese_reading_finds_substrings_and_longest_words() -> None:
    reading = read_chinese("中央银行的利率,UniCorp", SMALL)
    assert set(reading.known) == {"中央银行", "银行", "利率", "率"}
    assert set(reading.words) == {"中央银行", "利率"}
    assert set(reading.latin) == {"unicorp"}


def test_induced_lexicon_learns_a_name() -> None:
    pairs = [
        (frozenset({"velmar", "harbour"}), "维尔玛的港口"),
        (frozenset({"velmar", "mayor"}), "市长维尔玛到访"),
        (frozenset({"mayor", "ferry"}), "渡轮与市长"),
        (frozenset({"tickets"}), "船票便宜"),
    ]
    learnt = induce_lexicon(pairs)
    assert learnt["velmar"] == ("维尔玛",)
    assert learnt["mayor"] == ("市长",)
    assert "tickets" not in learnt, "once is not enough"
