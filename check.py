"""Run everything that must hold before a change is handed in: format, lint, types, layers, tests."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
STEPS: dict[str, tuple[str, ...]] = {
    "format": ("ruff", "format", "--check"),
    "lint": ("ruff", "check"),
    "types": ("mypy",),
    "layers": ("lint-imports",),
    "tests": ("pytest",),
}
"""What is run, in this order; the tests come last, so that their summary is the last thing to read."""


def find_program(name: str) -> str:
    """Find a tool in the environment that runs this script, activated or not."""
    folder = Path(sys.executable).parent
    return str(next((path for path in (folder / name, folder / f"{name}.exe") if path.exists()), name))


def run_step(name: str, command: tuple[str, ...]) -> bool:
    """Run one step and tell whether it passed."""
    print(f"== {name}: {' '.join(command)}", flush=True)
    program, *arguments = command
    return subprocess.run([find_program(program), *arguments], cwd=ROOT, check=False).returncode == 0


def main(names: list[str]) -> int:
    """Run the named steps, or all of them; every step runs even when one before it failed."""
    unknown = [name for name in names if name not in STEPS]
    if unknown:
        print(f"no such step: {', '.join(unknown)}; the steps are {', '.join(STEPS)}", file=sys.stderr)
        return 2
    failed = [name for name, command in STEPS.items() if name in (names or STEPS) and not run_step(name, command)]
    if failed:
        print(f"failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
