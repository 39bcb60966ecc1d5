"""Put an entry behind the last claim of a registry file, and leave every byte that was there."""

from __future__ import annotations

import re
from pathlib import Path

from claimcheck.errors import ClaimcheckError, RegistryError
from claimcheck.facts.drafting import Draft, write_block, write_flow
from claimcheck.facts.registry import read_root
from claimcheck.facts.shape import is_name
from claimcheck.facts.tree import Node, Problems, quote

HEAD = """\
schema: claimcheck/claims/1
# owner: {name: ..., type: Organization, url: https://...}   who keeps this registry
# defaults: {tolerance: as-written, review_every: P6M}
# sources:
#   ar2024: {title: ..., url: https://..., archive_url: https://..., kind: primary}
claims: {}
"""
_STEP = 2


def insert_entry(text: str, draft: Draft, path: Path) -> str:
    """Add an entry to the text of a registry that has been read. Raises ClaimcheckError where the rest would not stay as it is."""
    if not is_name(draft.key):
        raise ClaimcheckError(
            f"{quote(draft.key)} is no name for an entry", where="--key", advice="use letters, figures, and . _ - between them"
        )
    mark, text = ("\ufeff", text[1:]) if text.startswith("\ufeff") else ("", text)
    problems = Problems(str(path))
    root = read_root(text, problems)
    if root is None or problems:
        raise RegistryError(problems.in_order())
    if draft.key in root.data["claims"]:
        line, column = root.entries["claims"].keys[draft.key]
        raise ClaimcheckError(
            f'the claim "{draft.key}" is there already', where=f"{path}:{line}:{column}", advice="give another name with --key"
        )
    changed = _insert(text, root, draft)
    wrong = Problems(str(path))
    again = read_root(changed, wrong)
    if again is None or wrong or not _keeps(root, again, draft):
        raise ClaimcheckError(
            "is written in a way that no entry can be added to", where=str(path), advice="write its claims in lines, one below the other"
        )
    return mark + changed


def _keeps(old: Node, new: Node, draft: Draft) -> bool:
    """Tell whether nothing but the new entry is new, at the end of the claims."""
    claims = dict(new.data["claims"])
    added = claims.pop(draft.key, None)
    same = {**new.data, "claims": claims} == old.data and list(new.data) == list(old.data)
    return same and added == draft.data and list(new.data["claims"]) == [*old.data["claims"], draft.key]


def _insert(text: str, root: Node, draft: Draft) -> str:
    claims = root.entries["claims"]
    lines = re.findall(r"[^\n]*\n|[^\n]+", text)
    if claims.flow and (root.flow or claims.entries):
        return _insert_in_brackets(lines, claims, draft)
    line_end = "\r\n" if lines[0].endswith("\r\n") else "\n"
    if claims.flow:  # claims: {}
        return _replace_braces(lines, claims, draft, line_end)
    starts = [column for line, column in claims.keys.values() if claims.line <= line <= claims.end]
    at = _end_of_entries(lines, claims)
    block = write_block(draft, min(starts) - 1, line_end)
    before = "".join(lines[:at])
    return f"{before}{'' if before.endswith(chr(10)) else line_end}{block}{''.join(lines[at:])}"


def _end_of_entries(lines: list[str], claims: Node) -> int:
    """Give the number of lines up to the last entry, without empty lines and comments at the margin behind it."""
    at = min(claims.end, len(lines))
    while at > claims.line and (not lines[at - 1].strip() or lines[at - 1].startswith("#")):
        at -= 1
    return at


def _replace_braces(lines: list[str], claims: Node, draft: Draft, line_end: str) -> str:
    """Turn `claims: {}` into an entry in a line of its own."""
    here = lines[claims.line - 1]
    head, rest = here[: claims.column - 1], here[claims.column - 1 :]
    inside, _, tail = rest.partition("}")
    if inside.strip() != "{" or claims.end != claims.line:
        return "".join(lines)
    own = f"{head.rstrip()}{tail}" if tail.strip() else f"{head.rstrip()}{tail.lstrip(' ')}"
    own = own if own.endswith("\n") else own + line_end
    return "".join([*lines[: claims.line - 1], own, write_block(draft, _STEP, line_end), *lines[claims.line :]])


def _insert_in_brackets(lines: list[str], claims: Node, draft: Draft) -> str:
    """Write the entry before the closing bracket."""
    last = lines[claims.end - 1]
    at = claims.end_column - 1
    before, after = "".join([*lines[: claims.end - 1], last[:at]]), "".join([last[at:], *lines[claims.end :]])
    kept = before.rstrip()
    comma = "" if not claims.entries or kept.endswith(",") else ","
    return f"{kept}{comma}{before[len(kept) :] or ' ' * bool(claims.entries)}{write_flow(draft)}{after}"
