"""Every question is answered within a second at 26,000 companies."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from genera_desktop.analysis.entries import MergedInventory
from genera_desktop.analysis.questions import QUESTIONS
from tests.benchmarks.analysis import LIMIT, large_inventory, seconds


@pytest.fixture(scope="module")
def inventory() -> Iterator[MergedInventory]:
    """The large inventory, which the search for garbage walks through. What other tests hold is left out of it, as the
    window leaves out what its start has made."""
    gc.collect()
    gc.freeze()
    yield large_inventory()
    gc.unfreeze()


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_is_answered_within_a_second_at_26000_companies(inventory, question):
    assert seconds(inventory, question, runs=1) < LIMIT
