"""The window is painted about as soon as an empty one."""

from __future__ import annotations

from .start import measure


def test_the_first_paint_takes_at_most_one_and_a_half_times_a_bare_window() -> None:
    assert measure(runs=3)["first paint, times bare"] <= 1.5
