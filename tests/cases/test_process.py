"""claimcheck as a process among others: a reader that goes away, a key that interrupts, a line without an end."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

ALIGN = (sys.executable, "-m", "claimcheck", "align")
LONG_LINE = 50_000
"""How many words a line of the test has; its length and the time for it grow alike."""
PAIR = "The harbour handled 4.2 million containers in 2025.\n2025年港口处理了420万个集装箱。\n"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break in another way there")
def test_a_reader_that_goes_away_is_no_crash(tmp_path: Path) -> None:
    document = tmp_path / "harbour.txt"
    document.write_text(PAIR * 3, encoding="utf-8")
    with subprocess.Popen([*ALIGN, str(document)], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        complaint = process.stderr.read().decode()
        process.wait(timeout=60)
    assert "Traceback" not in complaint
    assert "Exception" not in complaint
    assert "BrokenPipe" not in complaint


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGINT to send there")
def test_an_interrupt_ends_with_130() -> None:
    with subprocess.Popen([*ALIGN, "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stderr is not None
        process.stdin.write(PAIR.encode())
        process.stdin.flush()
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(timeout=2)
        process.send_signal(signal.SIGINT)
        complaint = process.stderr.read().decode()
        process.wait(timeout=60)
    assert process.returncode == 130
    assert "Traceback" not in complaint


def test_a_very_long_line_is_a_paragraph_like_any_other(tmp_path: Path) -> None:
    document = tmp_path / "long.txt"
    document.write_text("harbour " * LONG_LINE + "\n港口。\n", encoding="utf-8")
    done = subprocess.run([*ALIGN, str(document), "--output", "concise"], capture_output=True, encoding="utf-8", timeout=90, check=False)
    assert done.returncode == 0, done.stderr
    assert "no counterpart" in done.stdout


@pytest.mark.parametrize(("arguments", "named"), [(("--colour", "always"), "--colour"), (("--output", "papyrus"), "papyrus")])
def test_a_wrong_option_is_named(arguments: tuple[str, ...], named: str) -> None:
    done = subprocess.run([*ALIGN, "harbour.txt", *arguments], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 2
    assert not done.stdout
    assert named in done.stderr
