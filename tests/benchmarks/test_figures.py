"""The benchmarks measure what they say: children too, and each figure beside its peer."""

from __future__ import annotations

import sys

import pytest

from .figures import Figure, is_linux, used_by

BUSY = "x = b'x' * 60_000_000; sum(range(2 * 10**7))"
BUSY_CHILD = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {BUSY!r}])"


@pytest.mark.skipif(not is_linux(), reason="reads /proc")
def test_time_and_memory_of_a_command_are_those_of_its_children_too() -> None:
    idle = used_by([sys.executable, "-c", "pass"])
    busy = used_by([sys.executable, "-c", BUSY_CHILD])

    assert busy.seconds > idle.seconds + 0.1
    assert busy.megabytes > 60


def test_a_figure_keeps_to_its_limit_or_not_and_says_nothing_without_a_peer() -> None:
    assert Figure("a", 2.0, "s", "peer", 1.0, 2.0).holds is True
    assert Figure("a", 2.1, "s", "peer", 1.0, 2.0).holds is False
    assert Figure("a", 2.0, limit=2.0, skipped="not installed: polars").holds is None
