"""What holds for the files around the code: one version, documents whose links lead somewhere, a wheel with everything in it."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "claimcheck"
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
OF_THE_USER = {"claimcheck.toml"}
MENTION = re.compile(r"`((?:src|tests|docs|examples|benchmarks)/[\w./-]*|[\w-]+\.(?:md|toml|py))`")


def name_page(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", PAGES, ids=name_page)
def test_links_lead_to_files_that_exist(page: Path) -> None:
    missing = [target for target in LINK.findall(page.read_text(encoding="utf-8")) if not (page.parent / target).exists()]
    assert not missing


@pytest.mark.parametrize("page", [page for page in PAGES if page.name != "CHANGELOG.md"], ids=name_page)
def test_paths_in_the_text_exist(page: Path) -> None:
    places = (page.parent, ROOT, PACKAGE)
    mentioned = MENTION.findall(page.read_text(encoding="utf-8"))
    missing = [
        path
        for path in mentioned
        if path not in OF_THE_USER and not any((place / path).exists() for place in places) and not list(PACKAGE.rglob(path))
    ]
    assert not missing


def test_the_version_is_one() -> None:
    metadata = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" in metadata["project"]["dynamic"]
    assert "version" not in metadata["project"]
    written = re.search(r'__version__ = "(.+)"', (PACKAGE / "_version.py").read_text(encoding="utf-8"))
    assert written is not None
    shown = subprocess.run([sys.executable, "-m", "claimcheck", "--version"], capture_output=True, encoding="utf-8", check=True)
    assert written.group(1) in shown.stdout.split()
    elsewhere = [
        path.name for path in PACKAGE.rglob("*.py") if path.name != "_version.py" and f'"{written.group(1)}"' in path.read_text("utf-8")
    ]
    assert not elsewhere


def test_the_test_command_of_the_readme_is_the_one_of_ci() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8").replace("--quiet ", "")
    command = script.rstrip().splitlines()[-1]
    assert command.endswith("python check.py")
    for page in ("README.md", "CONTRIBUTING.md"):
        assert command in (ROOT / page).read_text(encoding="utf-8").splitlines()


def test_nobody_is_told_to_install_the_package_of_a_stranger() -> None:
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        assert not re.search(r"(?:pip|pipx|uv|uvx)\b[^`\n]*\b(?:install|add|run)\s+[\"']?claimcheck(?!-bilingual)\b", text), page


def test_the_wheel_holds_every_data_file_and_nothing_else(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("claimcheck_bilingual-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
        licences = [name for name in archive.namelist() if name.endswith(".dist-info/licenses/LICENSE")]
    files = {path.relative_to(PACKAGE.parent) for path in PACKAGE.rglob("*") if path.is_file()}
    assert held == {path.as_posix() for path in files if not any(part.startswith((".", "__pycache__")) for part in path.parts)}
    assert "claimcheck/py.typed" in held
    assert licences
