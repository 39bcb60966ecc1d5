"""The option that writes what claimcheck prints today into the cases, to be read in the diff before it is kept."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-cases", action="store_true", help="rewrite expected.txt of every case in tests/cases")


@pytest.fixture
def update_cases(request: pytest.FixtureRequest) -> bool:
    """Tell whether the option was given; a run of the whole suite learns of it too late to accept it."""
    return bool(request.config.getoption("--update-cases", default=False))
