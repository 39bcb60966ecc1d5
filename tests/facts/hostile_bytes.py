"""Hostile registries that no text file can show: bytes that are no UTF-8, control characters, and sizes that only a program writes."""

from __future__ import annotations

HEAD = "schema: claimcheck/claims/1\nclaims:\n"
ENTRY = '  one: {statement: {en: {text: a}}, value: "5%"}\n'


def _laugh(levels: int) -> str:
    """Write lists of nine aliases of the list before (billion laughs)."""
    lines = ["a0: &a0 [" + ", ".join(["ha"] * 9) + "]"]
    lines += [f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]" for level in range(1, levels)]
    return "\n".join(lines) + "\n"


HOSTILE: dict[str, tuple[bytes, list[str]]] = {
    "gb18030": ("# 登记表\n".encode("gb18030") + HEAD.encode(), ["1:3 the byte 0xb5 is no UTF-8; save the file as UTF-8"]),
    "gb18030-behind-chinese": ("# 登记\n#表".encode() + "表".encode("gb18030"), ["2:3 the byte 0xb1 is no UTF-8"]),
    "utf-16": (HEAD.encode("utf-16"), ["1:1 the byte 0xff is no UTF-8"]),
    "utf-16-without-a-mark": (HEAD.encode("utf-16-le"), ["1:2 holds the character U+0000, which YAML does not allow"]),
    "binary": (bytes(range(128, 256)), ["1:1 the byte 0x80 is no UTF-8"]),
    "lone-surrogate-in-bytes": (HEAD.encode() + b"  one: \xed\xa0\x80\n", ["3:8 the byte 0xed is no UTF-8"]),
    "lone-surrogate-escaped": ((HEAD + '  one: "\\ud800"\n').encode(), ["3:11 is no valid YAML"]),
    "cut-in-a-character": ("# 登".encode()[:-1], ["1:3 the byte 0xe7 is no UTF-8"]),
    "nul": ((HEAD + "  one: \0\n").encode(), ["3:8 holds the character U+0000"]),
    "nul-in-chinese": ((HEAD + "  一: 登记\0\n").encode(), ["3:8 holds the character U+0000"]),
    "escape-sequence": ((HEAD + "  one: \x1b[31mred\n").encode(), ["3:8 holds the character U+001B"]),
    "delete": ((HEAD + "  one: a\x7f\n").encode(), ["3:9 holds the character U+007F"]),
    "not-a-character": ((HEAD + "  one: a\uffff\n").encode(), ["3:9 holds the character U+FFFF"]),
    "line-ends-that-only-yaml-counts": (
        (HEAD + "  one: {statement: {en: {text: 'a\u2028b\x85c'}}, value: '5%'}\n  two: 5%\n").encode(),
        ["4:8 two: '5%' is not what belongs here"],
    ),
    "windows-line-ends": ((HEAD + ENTRY + "  two: 5%\n").replace("\n", "\r\n").encode(), ["4:8 two: '5%' is not what belongs here"]),
    "byte-order-mark-before-an-error": (("\ufeff" + HEAD + "  two: 5%\n").encode(), ["3:8 two: '5%' is not what belongs here"]),
    "billion-laughs": (
        (HEAD + "  {}\n" + _laugh(9)).encode(),
        ["11:5 its aliases stand for far more than is written; write the entries out"],
    ),
    "quadratic-laughs": (
        f"a: &a [{', '.join('a' * 3000)}]\nb: [{', '.join(['*a'] * 3000)}]\n".encode(),
        ["1:1 its aliases stand for far more than is written"],
    ),
    "deep-brackets": ((HEAD + "  one: " + "[" * 10_000 + "]" * 10_000).encode(), ["3:46 is nested more than 40 deep"]),
    "deep-braces": ((HEAD + "  one: " + "{a: " * 10_000 + "}" * 10_000).encode(), ["3:160 is nested more than 40 deep"]),
    "deep-brackets-never-closed": (b"[" * 200_000, ["1:41 is nested more than 40 deep"]),
    "deep-dashes": (b"- " * 10_000 + b"a\n", ["1:81 is nested more than 40 deep"]),
    "deep-lines": ("".join(f"{' ' * depth}a:\n" for depth in range(10_000)).encode(), ["41:41 is nested more than 40 deep"]),
    "deep-keys": (b"? " * 10_000 + b"a\n", ["1:81 is nested more than 40 deep"]),
    "long-value": ((HEAD + f"  one: {'a' * 1_000_000}\n").encode(), [f"3:8 one: '{'a' * 60}…' is not what belongs here"]),
    "long-field": (
        (HEAD + f"  one: {{? {'a' * 1_000_000} : b}}\n").encode(),
        [
            "3:3 one: the field 'statement' is missing",
            "3:3 one: the field 'value' is missing",
            f"3:11 the field '{'a' * 60}…' is not known",
        ],
    ),
    "long-number": ((HEAD + ENTRY.replace("5%", "9" * 100_000)).encode(), [f"3:44 value: '{'9' * 60}…' is not one number"]),
    "long-duration": (
        f"schema: claimcheck/claims/1\ndefaults: {{review_every: P{'9' * 9000}Y}}\nclaims: {{}}\n".encode(),
        [f"2:26 review_every: 'P{'9' * 59}…' is longer than the calendar"],
    ),
    "long-line-before-an-error": (
        (HEAD + "  one: {statement: {en: {text: '" + "字" * 300_000 + "'}}, value: '5%', size: '1'}\n").encode(),
        ["3:300051 the field 'size' is not known"],
    ),
}
"""The bytes of a file, with every error that they must give."""
