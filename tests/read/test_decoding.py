"""Bytes of every encoding, and the errors that say why a file is no text."""

import codecs
import sys

import pytest

from claimcheck.errors import InputError, MissingExtra, SettingsError
from claimcheck.read.decoding import decode_bytes

ENGLISH = "Orders rose by 12% in 2024, to 3,400.\nMargins did not.\n"
CHINESE = "二〇二四年订单增长12%，达到3400份。\n利润率没有变化，公司对此表示遗憾。\n"


@pytest.mark.parametrize("text", [ENGLISH, CHINESE])
@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-32-le", codecs.BOM_UTF32_LE),
        ("utf-32-be", codecs.BOM_UTF32_BE),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
    ],
)
def test_unicode_needs_no_detector(text: str, encoding: str, mark: bytes) -> None:
    assert decode_bytes(mark + text.encode(encoding), "report.txt") == (text, encoding)


@pytest.mark.parametrize("encoding", ["gb18030", "big5"])
def test_chinese_encodings_are_detected(encoding: str) -> None:
    text = (
        "公司收入增加了三成，利用率提高到百分之九十。" * 4 if encoding == "gb18030" else "公司收入增加了三成，使用率提高到百分之九十。" * 4
    )
    assert decode_bytes(text.encode(encoding), "report.txt")[0] == text


def test_the_detector_is_an_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "charset_normalizer", None)
    with pytest.raises(MissingExtra, match=r"report\.txt.*byte 3 \(line 2\).*claimcheck-bilingual\[encodings\]"):
        decode_bytes("38\n收入".encode("gb18030"), "report.txt")


def test_an_encoding_outright() -> None:
    assert decode_bytes("收入".encode("gb18030"), "report.txt", "gb18030") == ("收入", "gb18030")
    assert decode_bytes(codecs.BOM_UTF8 + b"5", "report.txt", "utf-8") == ("5", "utf-8")


def test_bytes_that_are_not_in_the_encoding_named() -> None:
    with pytest.raises(InputError, match=r"report\.txt: byte 4 \(line 2\) is not valid utf-8 .*--encoding"):
        decode_bytes(b"one\n\xff", "report.txt", "utf-8")
    with pytest.raises(InputError, match="line 2"):
        decode_bytes(codecs.BOM_UTF16_LE + "a\r\n".encode("utf-16-le") + b"\x00\xd8\x00\x00", "report.txt")


@pytest.mark.parametrize("encoding", ["no-such", "hex", "base64", "", "utf\0"])
def test_an_encoding_that_is_none(encoding: str) -> None:
    with pytest.raises((SettingsError, InputError)):
        decode_bytes(b"one", "report.txt", encoding)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0", "a PNG image"),
        (b"%PDF-1.7 \xff", "a PDF file"),
        (b"PK\x03\x04\x14\0", "a ZIP archive"),
        (b"plain \0 text", "byte 6 is NUL"),
        (b"\x7fELF\x02\x01\0\0\xff\xfe", "binary"),
    ],
)
def test_binary_files(data: bytes, what: str) -> None:
    with pytest.raises(InputError, match=what):
        decode_bytes(data, "report.txt")


def test_no_replacement_characters() -> None:
    try:
        text, _ = decode_bytes(b"\x81 a \xff\xfe b \x80", "report.txt")
    except InputError:
        return
    assert "\ufffd" not in text
