"""What holds for every module of src/claimcheck: its size, its docstring, its imports, its numbers."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "claimcheck"
MODULES = sorted(PACKAGE.rglob("*.py"))
LONGEST = 300
MEDIAN = 130
EXACT_ROOMS = ("numerals", "extract", "agreement", "units.py", "model/quantity.py")
MACHINE_PATH = re.compile(r"(?<![\w.])/(?:home|Users|root|tmp|work|var/folders)/|[A-Z]:\\Users\\")


def name_module(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def imported_names(path: Path) -> set[str]:
    """Name what a module imports, as "package" for `import package` and "package:name" for `from package import name`."""
    names: set[str] = set()
    folder = ("claimcheck", *path.relative_to(PACKAGE).parent.parts)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            near = folder[: len(folder) - node.level + 1] if node.level else ()
            package = ".".join([*near, *([node.module] if node.module else [])])
            names |= {f"{package}:{alias.name}" for alias in node.names}
    return names


def is_module(package: str, name: str) -> bool:
    folder = PACKAGE.joinpath(*package.split(".")[1:], name)
    return folder.is_dir() or folder.with_suffix(".py").is_file()


def test_there_is_something_to_test() -> None:
    assert PACKAGE / "errors.py" in MODULES


@pytest.mark.parametrize("path", MODULES, ids=name_module)
def test_a_module_does_not_import_its_own_front_door(path: Path) -> None:
    parts = ("claimcheck", *path.relative_to(PACKAGE).parent.parts)
    is_front_door = path.name == "__init__.py"
    doors = {".".join(parts[:length]) for length in range(1, len(parts) + (not is_front_door))}
    found = imported_names(path)
    through = {name for name in found if ":" in name and (door := name.split(":")[0]) in doors and not is_module(door, name.split(":")[1])}
    assert not (found & doors) | through, "import the module that defines the name, not the front door of the room that one stands in"


@pytest.mark.parametrize("path", MODULES, ids=name_module)
def test_a_module_says_what_it_is_for(path: Path) -> None:
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert docstring
    assert docstring.splitlines()[0].rstrip().endswith((".", ":"))


@pytest.mark.parametrize("path", MODULES, ids=name_module)
def test_a_module_is_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


def test_the_usual_module_is_shorter_still() -> None:
    sizes = [len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES if path.name != "__init__.py"]
    assert median(sizes) <= MEDIAN


@pytest.mark.parametrize("path", [path for path in MODULES if name_module(path).startswith(EXACT_ROOMS)], ids=name_module)
def test_a_value_is_never_a_float(path: Path) -> None:
    floats = [
        f"line {node.lineno}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if (isinstance(node, ast.Constant) and isinstance(node.value, float))
        or (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "float")
    ]
    assert not floats, "a value is a Decimal or a Fraction: 2.3 * 1e8 is 229999999.99999997"


@pytest.mark.parametrize("path", MODULES, ids=name_module)
def test_only_the_command_line_catches_every_error_of_ours(path: Path) -> None:
    if name_module(path).startswith(("cli/", "__main__.py")):
        return
    caught = [
        name.id
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler) and node.type is not None
        for name in ast.walk(node.type)
        if isinstance(name, ast.Name)
    ]
    assert "ClaimcheckError" not in caught
    assert "Exception" not in caught
    assert "BaseException" not in caught


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    folders = [PACKAGE, ROOT / "tests", ROOT / "docs", ROOT / "examples"]
    files = [path for folder in folders for path in folder.rglob("*") if path.suffix in {".py", ".md", ".yaml", ".toml", ".txt", ".json"}]
    files += [*ROOT.glob("*.md"), ROOT / "pyproject.toml", ROOT / "check.py"]
    named = {
        path.relative_to(ROOT).as_posix(): found.group()
        for path in files
        if path != Path(__file__) and "__pycache__" not in path.parts and (found := MACHINE_PATH.search(path.read_text("utf-8", "replace")))
    }
    assert not named
