"""What tests of services share: the demonstration, and the inventories' places."""

import pytest

from tests.services.demo_folder import demo as demo
from tests.services.demo_folder import demo_data as demo_data
from tests.services.demo_folder import expected as expected
from tests.twice import LONG, run_twice
from tests.twice import _places_of_one_test as _places_of_one_test
from tests.twice import seats as seats
from tests.twice import server as server

TWICE = {"test_services_edit_record", "test_services_undo_step"}
"""The modules that run on a server too each day: those about what is kept and in which transaction."""
TWICE_IN_LONG = {
    "test_edit_many",
    "test_erase_person",
    "test_import_choices",
    "test_kept_answers",
    "test_questionnaire_change",
    "test_review_queue",
    "test_rounds",
    "test_same_content",
    "test_undo_last",
    "test_undo_submission",
    "test_undone_decisions",
}
"""Those that do with GENERA_LONG: they read and write workbooks, which takes minutes."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    run_twice(metafunc, TWICE | (TWICE_IN_LONG if LONG else set()))
