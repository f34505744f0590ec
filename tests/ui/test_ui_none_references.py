"""PySide6 6.12.0 on Python 3.11 loses a reference to None at every void call and aborts in the end."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 2_000


def test_void_calls_keep_the_references_to_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)

    for _ in range(CALLS):
        thing.setObjectName("name")

    assert abs(sys.getrefcount(None) - before) < CALLS / 10
