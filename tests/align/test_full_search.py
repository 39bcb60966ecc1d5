"""The band and its anchors never change the result: against the full search on the aligned documents, where those are at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.align import align_segments, band
from claimcheck.model import Language
from claimcheck.segment import make_segments

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "align"
DOCUMENTS = sorted([*DATA.glob("k8s.hard/*.en"), *DATA.glob("k8s.block/*.en"), *DATA.glob("news.hard/*.en")])


@pytest.mark.skipif(not DOCUMENTS, reason="no aligned documents beside the project")
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_band_against_full_search(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = make_segments(path.read_text(encoding="utf-8").rstrip("\n").split("\n"), Language.EN)
    target = make_segments(path.with_suffix(".zh").read_text(encoding="utf-8").rstrip("\n").split("\n"), Language.ZH)
    monkeypatch.setattr(band, "SMALL", 0)
    banded = align_segments(source, target)
    monkeypatch.setattr(band, "SMALL", 10**9)
    assert banded == align_segments(source, target)
