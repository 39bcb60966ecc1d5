"""`claims export` and `claims import`: files are new, whole, and none of the registry's own."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from claimcheck.cli import app

REGISTRY = 'schema: claimcheck/claims/1\nclaims:\n  桥: {statement: {zh: {text: "桥长842米\U0001f309"}}, value: 842米}\n'
FEED = '{"@type": "ClaimReview", "claimReviewed": "桥长842米", "reviewRating": {"alternateName": "属实"}}'


@pytest.fixture(autouse=True)
def registered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Put a registry and a feed into the folder, and the pipeline back into its place."""
    monkeypatch.delitem(sys.modules, "claimcheck.pipeline")
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "a.yaml").write_text(REGISTRY, encoding="utf-8")
    (tmp_path / "feed.json").write_text(FEED, encoding="utf-8")


def invoke(arguments: str) -> Result:
    return CliRunner().invoke(app, arguments.split(), prog_name="claimcheck")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ("claims export --help", 0),
        ("claims import --help", 0),
        ("claims export --format claimreview", 0),
        ("claims export claims/a.yaml --format csl", 0),
        ("claims export claims --format csv --output out.csv", 0),
        ("claims export", 2),
        ("claims export --format xml", 2),
        ("claims export missing --format csv", 2),
        ("claims export feed.json --format csv", 2),
        ("claims export --format csv --output no/such/folder.csv", 2),
        ("claims export --format csv --output claims/a.yaml", 2),
        ("claims export --format csv --output claims/../claims/a.yaml", 2),
        ("claims import claimreview feed.json", 0),
        ("claims import claimreview feed.json --output new.yaml", 0),
        ("claims import claimreview feed.json --output claims/a.yaml", 2),
        ("claims import claimreview feed.json --output claims", 2),
        ("claims import claimreview feed.json --output no/such/folder.yaml", 2),
        ("claims import claimreview missing.json", 2),
        ("claims import claimreview claims", 2),
        ("claims import claimreview claims/a.yaml --output new.yaml", 2),
        ("claims import rss feed.json", 2),
        ("claims import claimreview", 2),
    ],
)
def test_the_exit_code_says_what_happened(tmp_path: Path, arguments: str, code: int) -> None:
    shown = invoke(arguments)
    assert shown.exit_code == code, shown.output
    assert (tmp_path / "claims" / "a.yaml").read_text(encoding="utf-8") == REGISTRY
    assert not (code and (tmp_path / "new.yaml").exists())
    assert not list(tmp_path.rglob("*.part"))


def test_a_file_holds_what_standard_output_would() -> None:
    for layout in ("claimreview", "csl", "csv"):
        invoke(f"claims export --format {layout} --output out")
        assert Path("out").read_text(encoding="utf-8") == invoke(f"claims export --format {layout}").stdout


def test_an_import_writes_over_a_file_only_when_it_is_told_to(tmp_path: Path) -> None:
    place = tmp_path / "old.yaml"
    place.write_text("old", encoding="utf-8")
    refused = invoke("claims import claimreview feed.json --output old.yaml")
    assert refused.stderr == "claimcheck: error: old.yaml: exists; name a new file, or add --force to write over it\n"
    assert place.read_text(encoding="utf-8") == "old"
    assert invoke("claims import claimreview feed.json --output old.yaml --force").exit_code == 0
    assert "桥长842米" in place.read_text(encoding="utf-8")


def test_a_feed_may_be_piped_in() -> None:
    shown = CliRunner().invoke(app, ["claims", "import", "claimreview", "-"], input=FEED, prog_name="claimcheck")
    assert 'value: "842米"' in shown.stdout
    assert shown.stderr == "claimcheck: written 1, waiting for a person 0, skipped 0\n"


@pytest.mark.parametrize("layout", ["claimreview", "csv"])
@pytest.mark.parametrize("encoding", ["ascii", "gb18030", "utf-8"])
def test_data_can_be_read_whatever_the_terminal_writes(monkeypatch: pytest.MonkeyPatch, layout: str, encoding: str) -> None:
    from claimcheck.cli import run  # noqa: PLC0415 - beside what it is run on

    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding)
    monkeypatch.setattr(sys, "stdout", stream)
    assert run(["claims", "export", "--format", layout]) == 0
    stream.flush()
    text = raw.getvalue().decode("utf-8")
    assert "桥长842米\U0001f309" in (json.loads(text)["claimReviewed"] if layout == "claimreview" else text)
