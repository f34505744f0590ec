"""A workbook as a person changes it in Excel: cells found by the name of their column and the row of their record."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

NAMES_ROW = 2


class HandEdits:
    """A workbook open for changes, which are saved when the block ends."""

    def __init__(self, path: Path, saved_as: Path | None = None) -> None:
        self.path = saved_as or path
        self._book = openpyxl.load_workbook(path)

    def __enter__(self) -> HandEdits:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self._book.save(self.path)
        self._book.close()

    def sheet(self, name: str) -> Worksheet:
        return self._book[name]

    def names(self) -> list[str]:
        return list(self._book.sheetnames)

    def column(self, sheet: str, name: str) -> int:
        [found] = [cell.column for cell in self.sheet(sheet)[NAMES_ROW] if cell.value == name]
        return found

    def row(self, sheet: str, record: str) -> int:
        """The row of a record or, on the sheet of a list, of an item."""
        ids = "item_id" if any(cell.value == "item_id" for cell in self.sheet(sheet)[NAMES_ROW]) else "record_id"
        column = self.column(sheet, ids)
        rows = range(NAMES_ROW + 1, self.sheet(sheet).max_row + 1)
        [found] = [row for row in rows if self.sheet(sheet).cell(row, column).value == record]
        return found

    def type(self, sheet: str, record: str, question: str, value: Any) -> str:
        """Types a value into the cell of an answer; the cell's name."""
        cell = self.sheet(sheet).cell(self.row(sheet, record), self.column(sheet, question))
        cell.value = value
        return str(cell.coordinate)

    def add_column(self, sheet: str, name: str, record: str, value: Any) -> str:
        """A column of the person's own at the right end; the cell of its name."""
        column = self.sheet(sheet).max_column + 1
        self.sheet(sheet).cell(NAMES_ROW, column).value = name
        self.sheet(sheet).cell(self.row(sheet, record), column).value = value
        return str(self.sheet(sheet).cell(NAMES_ROW, column).coordinate)

    def copy_row(self, sheet: str, record: str) -> int:
        """A copy of a row below all others, with its id; its number."""
        source, target = self.row(sheet, record), self.sheet(sheet).max_row + 1
        for cell in self.sheet(sheet)[source]:
            self.sheet(sheet).cell(target, cell.column).value = cell.value
        return target

    def remove_row(self, sheet: str, record: str) -> None:
        self.sheet(sheet).delete_rows(self.row(sheet, record))
