"""The hostile registries of hostile.yaml and hostile_bytes.py, laid out in a folder."""

from __future__ import annotations

from pathlib import Path

import yaml

from tests.facts.hostile_bytes import HOSTILE

BASE = """\
schema: claimcheck/claims/1
sources:
  ar: {title: Annual Report}
  t: {title: Table, table: t.csv}
claims:
"""
_WRITTEN = yaml.safe_load((Path(__file__).parent / "hostile.yaml").read_text(encoding="utf-8"))
NAMES: tuple[str, ...] = (*_WRITTEN, *HOSTILE)


def lay_out(name: str, folder: Path) -> list[str]:
    """Write the files of one hostile registry and give the errors that it must give."""
    if name in HOSTILE:
        raw, errors = HOSTILE[name]
        (folder / "registry.yaml").write_bytes(raw)
        return errors
    row = _WRITTEN[name]
    base = BASE + "".join(f"  {line}\n" for line in row["base"].splitlines()) if "base" in row else row["text"]
    (folder / "registry.yaml").write_bytes(base.encode())
    for path, text in row.get("files", {}).items():
        (folder / path).write_bytes(text.encode())
    return [str(error) for error in row["errors"]]
