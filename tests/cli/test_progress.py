"""The bar appears to people who wait, and to nobody else."""

from __future__ import annotations

import pytest

from claimcheck.cli.progress import show_progress


@pytest.mark.parametrize(("shown", "wait", "drawn"), [(True, 2.0, True), (True, 0.5, False), (False, 2.0, False)])
def test_the_bar_appears_after_a_while(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    *,
    shown: bool,
    wait: float,
    drawn: bool,
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")  # has rich take the captured stream for a terminal
    monkeypatch.setenv("TERM", "xterm")
    now = iter([0.0, wait, wait, wait, wait])
    with show_progress(shown=shown, clock=lambda: next(now)) as progress:
        progress("aligning [red]", 1, 2)
        progress("comparing [red]", 0, 0)
    written = capsys.readouterr()
    assert not written.out
    assert ("aligning [red]" in written.err or "comparing [red]" in written.err) is drawn
