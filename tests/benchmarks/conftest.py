"""What all tests of speed begin with."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="module", autouse=True)
def without_what_others_left() -> Iterator[None]:
    """What other tests hold is left out of the search for garbage, as the window leaves out what its start has made:
    walking through it once takes longer than much of what is measured. What is measured itself is searched."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()
