"""Every question is answered within a second at 26,000 companies."""

from __future__ import annotations

import pytest

from genera_desktop.analysis.entries import MergedInventory
from genera_desktop.analysis.questions import QUESTIONS
from tests.benchmarks.analysis import LIMIT, large_inventory, seconds


@pytest.fixture(scope="module")
def inventory() -> MergedInventory:
    """The large inventory, which the search for garbage walks through."""
    return large_inventory()


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_is_answered_within_a_second_at_26000_companies(inventory, question):
    assert seconds(inventory, question, runs=1) < LIMIT
