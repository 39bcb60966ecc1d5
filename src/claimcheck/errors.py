"""Every error that claimcheck raises on purpose.

ClaimcheckError                what went wrong, where, why, and what to do; the command line prints it and exits with 2
├── InputError                 a document cannot be read: missing, a directory, binary, undecodable
│   └── NothingToCheck         a document was read and holds nothing to compare
├── SettingsError              a setting or an option has no meaning
├── RegistryError              files of a registry are wrong; it holds one error for each problem
├── TableError                 a table that a registry names cannot be read, or has no such cell
└── MissingExtra               an optional dependency is needed and not installed
"""

from __future__ import annotations

from collections.abc import Sequence


class ClaimcheckError(Exception):
    """Say what failed, where, why and what to do about it."""

    def __init__(self, what: str, *, where: str = "", advice: str = "") -> None:
        """Keep the three parts apart, so that a reporter can lay them out."""
        super().__init__(what)
        self.what = what
        self.where = where
        self.advice = advice

    def __str__(self) -> str:
        """Join the parts into one line: where: what (advice)."""
        place = f"{self.where}: " if self.where else ""
        remedy = f"; {self.advice}" if self.advice else ""
        return f"{place}{self.what}{remedy}"

    @property
    def parts(self) -> tuple[ClaimcheckError, ...]:
        """The errors to print, one a line."""
        return (self,)


class InputError(ClaimcheckError):
    """A document cannot be read."""


class NothingToCheck(InputError):  # noqa: N818 - the name reads as the finding CC002 that it stands for
    """A document was read and holds nothing to compare."""


class SettingsError(ClaimcheckError):
    """A setting or an option has no meaning."""


class RegistryError(ClaimcheckError):
    """Files of a registry are wrong."""

    def __init__(self, problems: Sequence[ClaimcheckError]) -> None:
        """Keep every problem, each with its place."""
        super().__init__("\n".join(map(str, problems)))
        self._problems = tuple(problems)

    @property
    def parts(self) -> tuple[ClaimcheckError, ...]:
        """Every problem, in the order of the files."""
        return self._problems


class TableError(ClaimcheckError):
    """A table that a registry names cannot be read, or has no such cell."""


class MissingExtra(ClaimcheckError):  # noqa: N818 - the name says what is missing
    """An optional dependency is needed and not installed."""

    def __init__(self, package: str, extra: str, purpose: str) -> None:
        """Name the package, the extra that brings it, and what it is needed for."""
        super().__init__(
            f"{purpose} needs the package {package}, which is not installed",
            advice=f"install it with: pip install 'claimcheck-bilingual[{extra}]'",
        )
