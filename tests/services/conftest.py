"""What tests of services share: the demonstration, and the inventories' places."""

from pathlib import Path

import pytest

from tests.services.demo_folder import demo as demo
from tests.services.demo_folder import demo_data as demo_data
from tests.services.demo_folder import expected as expected
from tests.twice import _places_of_one_test as _places_of_one_test
from tests.twice import for_long, run_twice
from tests.twice import places as places
from tests.twice import seats as seats
from tests.twice import server as server

DAILY = 1
"""How many tests of a module run on a server too each day, the first ones: they read and write workbooks, wherever the
inventory lies, and that is what takes the time. With GENERA_LONG all do."""
WHOLE = ("test_services_edit_record", "test_services_undo_step")
"""The modules of which all do each day: those about what is kept, and in which transaction."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    run_twice(metafunc)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    ours = [item for item in items if item.path.parent == Path(__file__).parent]
    left = for_long(ours, DAILY, WHOLE)
    config.hook.pytest_deselected(items=left)
    items[:] = [item for item in items if item not in left]
