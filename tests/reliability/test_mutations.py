"""A workbook of ours that was changed on its way: right data, or a refusal that changes nothing."""

from __future__ import annotations

import sys

import pytest

from tests.reliability import mutations

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the other readers need limits of POSIX")


@pytest.mark.parametrize("long", [False, pytest.param(True, marks=pytest.mark.long)])
def test_a_mutated_workbook_is_read_rightly_or_refused_and_leaves_the_inventory_as_it_was(long: bool) -> None:
    found = mutations.run(long=long)

    assert found.failures == []
    assert found.counts["refused"] > 3
    assert found.counts["planned"] > 3
    assert found.counts["cells compared"] > 1_000
