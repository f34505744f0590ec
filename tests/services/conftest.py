"""What tests of services share: the demonstration, and the inventories' places."""

import pytest

from tests.services.demo_folder import demo as demo
from tests.services.demo_folder import demo_data as demo_data
from tests.services.demo_folder import expected as expected
from tests.twice import _places_of_one_test as _places_of_one_test
from tests.twice import run_twice
from tests.twice import seats as seats
from tests.twice import server as server

TWICE = {"test_services_edit_record", "test_services_undo_step"}
"""The modules that run on a server too each day: those about what is kept and in which transaction. With GENERA_LONG
all do."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    run_twice(metafunc, TWICE)
