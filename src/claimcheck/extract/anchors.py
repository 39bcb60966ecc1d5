"""Where a candidate may begin: a digit, or one of the words with which a rule begins (half, doubled, March; 半, 翻, 上半年).

The scan looks at each place of a text, so it asks this one cheap question first; only where the answer is yes are the rules tried.
A word with which a trigger begins must stand here, or the trigger is never reached: the corpus test finds that out.
"""

from __future__ import annotations

from claimcheck.extract import changes, counts, labels, silent_shapes, slash_fractions, times, word_fractions
from claimcheck.model import Language
from claimcheck.numerals import zh
from claimcheck.numerals.en_ordinals import ORDINAL_WORDS
from claimcheck.numerals.en_words import CARDINALS, JOINED, SCALE_WORDS
from claimcheck.numerals.trie import trie_pattern

_MONTHS = (
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
)
_PERIODS = ("decade", "century", "fortnight")
_SIMPLE_EN = (
    "half point both once twice thrice dozen dozens scores tens hundreds thousands millions billions trillions single duo trio quartet "
    "quintet twins nil several many some buy fiscal financial noon midnight quarter fy q1 q2 q3 q4 h1 h2 halve halves halved halving cut "
    "cuts slashed reduced fell dropped shrank down fallen twenties thirties forties fifties sixties seventies eighties nineties"
)


def _english_words() -> list[str]:
    words = {
        *_MONTHS.split(),
        *_SIMPLE_EN.split(),
        *CARDINALS,
        *JOINED,
        *SCALE_WORDS,
        *ORDINAL_WORDS,
        *(word.lower() for word in counts.FIGURE_WORDS),
    }
    words |= {stem + ending for stem in changes.VERB_STEMS for ending in ("e", "es", "ed", "ing")}
    words |= {f"{word}fold" for word in changes.FOLD_WORDS}
    return sorted(words)


_AFTER_ARTICLE = "dozen score single couple pair trio few half doubling tripling trebling quadrupling"
_UNIT = trie_pattern(_PERIODS, folded=True)
_ARTICLE = (
    rf"[Aa](?i:n? (?:{trie_pattern([*SCALE_WORDS, *_PERIODS, *word_fractions.DENOMINATOR_WORDS, *_AFTER_ARTICLE.split()])}"
    r"|[a-z]+ and (?:a )?(?:half|quarter)))"
    rf"|[Ff](?i:inal quarter)|[Ll](?i:ast quarter)|[Tt](?i:h(?:e [a-z]+|is)) {_UNIT}|[Pp](?i:er) {_UNIT}|[Ee](?i:ach|very) {_UNIT}"
    r"|[Ee](?i:very hour and a half)|[Tt](?i:he decade)"
    rf"|[Aa](?i:n?other) {_UNIT}|[Hh](?i:alf an?) {_UNIT}"
)
"""Words of more than one way of going on; each begins with a class, so that another letter is refused at once."""
_SILENT = (
    rf"{trie_pattern(silent_shapes.LEADING_WORDS)}|{trie_pattern(silent_shapes.LABEL_WORDS, folded=True)}[Ss]?[ \u00a0#]"
    r"|https?:|www\.|[A-Za-z]++[-‑]?[0-9]"
)
_MAIL = "[A-Za-z0-9._%+-]{1,64}+@"
_SIGNS = (
    rf"[0-9０-９{slash_fractions.SIGNS}]|[\[#+(（'’.](?=[0-9０-９])|[-−](?=[0-9]{{1,6}}/)|(?m:^)(?=[ \t]*[（(①-⑳])"
    rf"|[._%+-](?<![A-Za-z0-9_].)(?=[A-Za-z0-9._%+-]{{0,63}}+@)"
)
_EN = (
    rf"{_SIGNS}|[QH](?<=[0-9].)(?=[1-4](?![0-9A-Za-z]))|\b(?=[A-Za-z])(?={trie_pattern(_english_words(), folded=True)}(?![A-Za-z])"
    rf"|{_ARTICLE}|{trie_pattern(labels.LABELS)}[ \u00a0]|{_SILENT}|{_MAIL})"
)

_WORDS_ZH = (
    "双 过半 過半 超半 对半 上半年 下半年 正午 午夜 翻 加倍 加了倍 成倍 倍增 减半 減半 降半 缩半 減了半 减了半 腰斩 腰斬 砍半 每 买 打 "
    "差 民国元年 民國元年 上世纪 上个世纪 上世紀 上個世紀 本世纪 本世紀 首季 末季 第 前 个位 FY Q H1 H2 "
    "下降一半 降低一半 缩减一半 减少一半 "
    "減少一半 减少了一半 下降了一半 降低了一半 缩水一半 缩短一半 下跌一半 削减一半 减掉一半 缩短了一半 削减了一半 成千 成百 "
    "个半 個半 分半鐘 对折 對折"
)
_LEADS = [*_WORDS_ZH.split(), *times.DAY_PARTS, *silent_shapes.LEADING_WORDS_ZH]
_ZH = (
    rf"[{zh.HAN_NUMERALS}几幾数數半ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ]|{_SIGNS}|[负負－−-](?=的?[0-9０-９]{{1,6}}[/／⁄])"
    rf"|(?=[{''.join(sorted({word[0] for word in _LEADS}))}])(?={trie_pattern(_LEADS)})"
    rf"|\b(?=[A-Za-z])(?={_SILENT}|{trie_pattern([*CARDINALS, *SCALE_WORDS], folded=True)}|{_MAIL})"
)

ANCHORS: dict[Language, str] = {Language.EN: _EN, Language.ZH: _ZH}
"""For each language a pattern that begins where a candidate may begin, and takes one character at most.

It is asked at each place of a text: each of its branches begins with a class or with a character, which refuses a place at once.
"""
