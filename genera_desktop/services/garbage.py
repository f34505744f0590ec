"""How often Python searches for garbage while millions of values are made that all stay."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

OBJECTS = 1_000_000
"""A search begins after so many new objects, not after Python's 700: each goes through what is new, and nothing of it
is garbage. A workbook of 600 records is read and let go again with fewer."""

_lock = Lock()
_before: list[tuple[int, int, int]] = []


@contextmanager
def seldom_searched() -> Iterator[None]:
    """Inside, searches are rare; several may be open at a time, in one thread or in more."""
    with _lock:
        _before.append(gc.get_threshold())
        gc.set_threshold(max(OBJECTS, _before[0][0]), *_before[0][1:])
    try:
        yield
    finally:
        with _lock:
            first, *_ = _before
            _before.pop()
            if not _before:
                gc.set_threshold(*first)
