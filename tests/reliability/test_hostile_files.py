"""Hostile files of our own making, at least one for each rule of the door."""

from __future__ import annotations

import pytest

from tests.reliability import hostile


def test_a_hostile_file_is_read_rightly_or_refused_with_one_clear_sentence() -> None:
    found = hostile.run(long=False)

    assert found.failures == []
    assert found.counts["files"] > 800
    assert found.counts["rules"] > 20


@pytest.mark.long
def test_floods_are_refused_too() -> None:
    found = hostile.run(long=True)

    assert found.failures == []
    assert found.counts["files"] > 1_200
