"""Inventories in a folder of their own, with a clock that stands still until a test moves it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from genera_desktop.store.inventory import Inventory
from tests.twice import _places_of_one_test as _places_of_one_test
from tests.twice import places as places
from tests.twice import run_twice
from tests.twice import seats as seats
from tests.twice import server as server


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    run_twice(metafunc)


class StoppedClock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 22, 14, 3, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment

    def add(self, **parts: float) -> None:
        self.moment += timedelta(**parts)


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def location(tmp_path: Path) -> Path:
    return tmp_path / "genopole.genera"


@pytest.fixture
def inventory(location: Path, clock: StoppedClock) -> Iterator[Inventory]:
    with Inventory.create(location, kind="cluster", cluster="GEN", clock=clock, device="laptop") as made:
        yield made


@pytest.fixture
def reopened(location: Path, clock: StoppedClock) -> Callable[[], Inventory]:
    """Opens the same file a second time."""
    return lambda: Inventory.open(location, clock=clock)
