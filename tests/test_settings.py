"""Settings come from the nearest file, and a slip in it is named with the file and the key."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.errors import SettingsError
from claimcheck.settings import Settings, find_settings, load_settings


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_the_defaults_hold() -> None:
    assert load_settings(None) == Settings()


def test_every_key_is_read(tmp_path: Path) -> None:
    path = write(
        tmp_path / "claimcheck.toml",
        'encoding = "big5"\nfail-on = "note"\nonly-findings = true\nshow-confidence = true\n'
        'color = "never"\nwidth = 80\noutput = ["json=x"]\n',
    )
    assert load_settings(path) == Settings(
        "big5", "note", only_findings=True, show_confidence=True, color="never", width=80, output=("json=x",)
    )


def test_pyproject_holds_a_table(tmp_path: Path) -> None:
    path = write(tmp_path / "pyproject.toml", '[tool.claimcheck]\nfail-on = "never"\n')
    assert load_settings(path).fail_on == "never"


def test_the_nearest_file_is_found_and_our_own_goes_first(tmp_path: Path) -> None:
    outer = write(tmp_path / "pyproject.toml", "[tool.claimcheck]\n")
    write(tmp_path / "docs" / "pyproject.toml", "[tool.other]\n")
    deep = tmp_path / "docs" / "deep"
    deep.mkdir()
    assert find_settings(deep) == outer
    own = write(tmp_path / "claimcheck.toml", "")
    assert find_settings(deep) == own


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('fial-on = "error"', "unknown key 'fial-on'; did you mean fail-on?"),
        ("zzz = 1", "the keys are encoding, fail-on"),
        ("fail_on = 1", "did you mean fail-on?"),
        ('fail-on = "often"', "expected one of error, warning, note, never"),
        ("fail-on = true", "fail-on = True has no meaning"),
        ("only-findings = 1", "expected true or false"),
        ("width = 3", "40 or more"),
        ("width = true", "40 or more"),
        ('encoding = "klingon"', "the name of an encoding"),
        ("encoding = 8", "the name of an encoding"),
        ("output = [1]", "expected a list"),
        ("width = ", "is no valid TOML"),
    ],
)
def test_a_slip_is_named(tmp_path: Path, text: str, message: str) -> None:
    path = write(tmp_path / "claimcheck.toml", text)
    with pytest.raises(SettingsError) as caught:
        load_settings(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert message in str(caught.value)


@pytest.mark.parametrize("text", ["tool = 1", "[tool]\nclaimcheck = 1"])
def test_a_table_that_is_none_is_named(tmp_path: Path, text: str) -> None:
    with pytest.raises(SettingsError, match="no table"):
        load_settings(write(tmp_path / "pyproject.toml", text))


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    path = tmp_path / "claimcheck.toml"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsError, match="no valid TOML"):
        load_settings(path)
