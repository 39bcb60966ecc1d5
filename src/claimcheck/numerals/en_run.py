"""The pattern of a stretch of English number words: thirty-eight, half a million, eighteen point o five, three lakh twelve thousand."""

from __future__ import annotations

from claimcheck.numerals.en_words import CARDINALS, GROUPS, JOINED, PLURALS, SCALES
from claimcheck.numerals.trie import trie_pattern

HALF_UNITS = (
    "percentage|percent|per cent|points?|basis|hours?|years?|months?|minutes?|seconds?|days?|miles?|kilomet|met(?:re|er)|lit(?:re|er)"
    "|tons?|tonnes?|grams?|kilo"
    "|pounds?|centur|decades?|degrees?|cents?|inch|acre|hectare|gallon|pint|cup|teaspoon"
)
"""How the units begin of which there can be half a one."""

_SCALED = trie_pattern([*SCALES, *GROUPS])
_DIGIT = "(?:oh|o|zero|nought|naught|one|two|three|four|five|six|seven|eight|nine)"
_NOT_AFTER = (
    "this", "that", "which", "some", "the", "a", "an", "at", "any", "one", "each", "what", "no", "every", "my", "his", "her", "our",
)  # fmt: skip
_POINTED = "".join(rf"(?<!\b{word} )" for word in _NOT_AFTER)
_POINT = (
    rf"{_POINTED}point[ ](?=(?:zero|oh|o|nought|naught)[ ]{_DIGIT}\b|{_DIGIT}[ ]{_DIGIT}\b"
    rf"|{_DIGIT}[ ](?:{HALF_UNITS}|dollar|euro|million|billion))"
    rf"(?:{_DIGIT}\b[ ]?)*{_DIGIT}\b"
)
"""A number that begins with its point: point zero five, point five percent."""

_HALVES = rf"(?:half|quarter)[ -](?=(?:{trie_pattern([scale for scale in SCALES if scale != 'hundred'])})\b)"
"""Half million, quarter million."""

_PART = rf"(?:(?<=\ba[ -])|(?=(?:half|quarter)[ ](?:of[ ])?(?:{HALF_UNITS}|mins?|hrs?)\b))(?:half|quarter)\b"
"""What may end a number: two and a half, five and half minutes."""
_BARE = (
    r"(?<![a-z0-9]-)(?:half|(?:(?<![a-z][ ])|(?<=\ba[ ]))quarter)"
    r"(?=[ -](?:mile|pound|lit(?:re|er)|gallon|pint|inch|acre|ounce|kilo(?:met(?:re|er)|gram)?|met(?:re|er)|tonne?)\b)"
)
"""Half and quarter right before a unit: half liter, quarter pound."""

RUN = (
    rf"(?:half\s+an?(?=\s+(?:{HALF_UNITS}))|{_POINT}|{_BARE}"
    rf"|(?:(?:half\s+an?|an?(?:\s+(?:half|quarter))?)[\s-]+(?={_SCALED}\b)|{_HALVES})?"
    rf"{trie_pattern([*CARDINALS, *JOINED, *SCALES, *GROUPS])}\b"
    r"(?:(?:[ \u00a0]*-[ \u00a0]*|(?<=ty)[–—‑](?=[a-z]{3,5}\b)|[ \u00a0]+|\s?\n\s?)(?:and(?:[ \u00a0\n]+|-))?"
    r"(?:a[ \u00a0]+(?=(?:half|quarter)\b)"
    r"|an?[ \u00a0]+(?=hundred|thousand|dozen))?"
    rf"(?:{trie_pattern([*CARDINALS, *JOINED, *SCALES, *GROUPS, *PLURALS, 'point', 'oh'])}\b|{_PART})"
    rf"|[ ]o(?=[ ]{_DIGIT}\b)){{0,48}})"  # eighteen point o five
)
"""A stretch of number words; `read_words` decides how much of it is one numeral."""
