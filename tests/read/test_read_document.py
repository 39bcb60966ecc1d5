"""Files and standard input into documents, and what cannot be read."""

import io
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import InputError, NothingToCheck, SettingsError
from claimcheck.model import BlockKind
from claimcheck.read import READERS, parse_document, read_document


def _write(folder: Path, data: bytes, name: str = "report.txt") -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


@pytest.mark.parametrize("data", [b"", b"\n\n \r\n", b"\xef\xbb\xbf", b"\xff\xfe", "\u3000\n".encode()])
def test_nothing_to_check(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(NothingToCheck, match=r"report\.txt: the document is empty"):
        read_document(_write(tmp_path, data))


def test_markdown_without_prose(tmp_path: Path) -> None:
    with pytest.raises(NothingToCheck, match="no prose"):
        read_document(_write(tmp_path, b"```\n38%\n```\n", "code.md"))


def test_what_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read_document(str(tmp_path / "missing.txt"))
    with pytest.raises(InputError, match="directory"):
        read_document(str(tmp_path))
    with pytest.raises(InputError, match="no file name"):
        read_document("a\0b")
    with pytest.raises(InputError, match="cannot be read"):
        read_document("x" * 5_000)


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(InputError, match="may not read"):
        read_document(str(tmp_path / "report.txt"))


def test_standard_input_goes_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, kind, path in (("notes.MD", BlockKind.HEADING, "notes.MD"), (None, BlockKind.PARAGRAPH, "<stdin>")):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"# Up 5%\n")))
        document = read_document("-", stdin_name=name)
        assert (document.path, document.blocks[0].kind) == (path, kind)


def test_no_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(InputError, match="no standard input"):
        read_document("-")


def test_formats(tmp_path: Path) -> None:
    path = _write(tmp_path, b"# Up 5%\n", "report.unknown")
    assert read_document(path).blocks[0].kind is BlockKind.PARAGRAPH
    assert read_document(path, format="markdown").blocks[0].kind is BlockKind.HEADING
    with pytest.raises(SettingsError, match="'docx' is no format"):
        read_document(path, format="docx")


def test_the_byte_order_mark_is_no_column(tmp_path: Path) -> None:
    document = read_document(_write(tmp_path, b"\xef\xbb\xbf38% up\n"))
    assert document.text == "38% up\n"
    assert document.locate(0) == (1, 1)


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [
        ("a\nbc", 3, (2, 2)),
        ("a\r\nbc", 4, (2, 2)),
        ("a\rbc", 3, (2, 2)),
        ("a\n\rb", 3, (3, 1)),
        ("收入\r增长38%", 5, (2, 3)),
        ("\U0001f4c8 38%", 2, (1, 3)),
        ("a\u2028b\x0bc\x0cd\x85e\x1cf", 10, (1, 11)),
    ],
)
def test_lines_and_columns(text: str, offset: int, place: tuple[int, int]) -> None:
    document = parse_document(text)
    assert document.text == text
    assert document.locate(offset) == place


HOSTILE = [
    "",
    "\ufeff",
    "\0",
    "a \0 b 38%",
    "\ud800 38% \udfff",
    "\u202e38% \u200f\u200b\u2066",
    "\u200b\n\u200b",
    "a\rb\rc",
    "[red]38%[/red] \x1b[31m5\x1b[0m",
    "---",
    "---\ntitle: x\n",
    "|",
    "|\n|-|\n|",
    "> " * 300 + "x",
    "- " * 300 + "x",
    "`" * 999,
    "[" * 999 + "](" * 999,
    "<" * 999 + "!--",
    "&#" * 999,
    "\t\u3000x\n\u3000\n y",
    "\u3000\n# \n#\n",
]


@pytest.mark.parametrize("format_", sorted(READERS))
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts(text: str, format_: str) -> None:
    _assert_sound(text, format_)


@given(st.text(alphabet="ab1.|-#>*`<&[]()!\\:\r\n\t \u3000中文。\0\ud800\u2028~=+", max_size=80))
def test_any_text_has_sound_blocks(text: str) -> None:
    for format_ in ("text", "markdown"):
        _assert_sound(text, format_)


def _assert_sound(text: str, format_: str) -> None:
    """Blocks are in order, disjoint and filled; holes are in order, disjoint and inside their block."""
    document = parse_document(text, format=format_)
    end = 0
    for block in document.blocks:
        assert end <= block.span.start < block.span.end <= len(text)
        assert text[block.span.start : block.span.end].strip()
        end = at = block.span.start
        for hole in block.holes:
            assert at <= hole.start < hole.end <= block.span.end
            at = hole.end
        end = block.span.end


@pytest.mark.parametrize(
    "unit", ["a", "38% of it. ", "增长。", "a@", "`", "<!-- ", "](a ", "https://a(", "<a ", "| ", "(", " ", "[^", "&#1"]
)
@pytest.mark.parametrize("format_", ["text", "markdown"])
def test_a_long_line_takes_linear_time(unit: str, format_: str) -> None:
    parse_document(unit * (500_000 // len(unit)), format=format_)


def test_plain_text_loads_neither_markdown_nor_the_detector() -> None:
    code = (
        "import sys; from claimcheck.read import parse_document; parse_document('Up 38%.');"
        "sys.exit(any(name in sys.modules for name in ('markdown_it', 'charset_normalizer')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
