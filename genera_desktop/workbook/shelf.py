"""Rows that wait on the disk until their sheet is written, so that a workbook of any size takes little memory."""

from __future__ import annotations

import marshal
from collections.abc import Hashable, Iterator
from pathlib import Path
from typing import Any

ROWS_AT_A_TIME = 200

Row = tuple[Any, ...]
"""Plain values: texts, numbers, lists, dictionaries."""


class Shelf:
    """Rows by the sheet that they are for. Nothing outlives the program: the files are for this run of it alone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[Hashable, Path] = {}
        self._waiting: dict[Hashable, list[Row]] = {}
        self._lengths: dict[Hashable, list[int]] = {}

    def put(self, sheet: Hashable, row: Row) -> None:
        """Lays a row behind those of its sheet."""
        waiting = self._waiting.setdefault(sheet, [])
        waiting.append(row)
        if len(waiting) == ROWS_AT_A_TIME:
            self._lay_down(sheet, waiting)
            waiting.clear()

    def rows(self, sheet: Hashable) -> Iterator[Row]:
        """The rows of a sheet, in the order in which they came."""
        if sheet in self._files:
            with self._files[sheet].open("rb") as file:
                for length in self._lengths[sheet]:
                    yield from marshal.loads(file.read(length))
        yield from self._waiting.get(sheet, ())

    def _lay_down(self, sheet: Hashable, rows: list[Row]) -> None:
        path = self._files.setdefault(sheet, self._folder / f"{len(self._files)}.rows")
        laid = marshal.dumps(rows)
        with path.open("ab") as file:
            file.write(laid)
        self._lengths.setdefault(sheet, []).append(len(laid))
