"""The table of records answers within a blink at the size of the whole network."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from .table import measure

MOST = 60
"""Milliseconds of processor time, with the repaint."""
MOST_NAMES = 150
"""The same for the slowest click on a heading: a column in which every record has a text of its own."""


def test_a_keystroke_a_sort_a_filter_and_opening_at_26_000_records_take_at_most_60_milliseconds(
    qapp: QApplication,
) -> None:
    figures = measure(qapp, 26_000)

    assert figures["keystroke, median"] <= MOST
    assert figures["sort, median"] <= MOST
    assert figures["sort, slowest"] <= MOST_NAMES
    assert figures["filter by a choice, median"] <= MOST
    assert figures["open"] <= MOST
