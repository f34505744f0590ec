"""A company form as a company fills it in: answers by the name of their question, whatever the sheet is called."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Any

import openpyxl
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet


class Reply:
    """A company form open for changes, which are saved when the block ends."""

    def __init__(self, path: Path, saved_as: Path | None = None) -> None:
        self.path = saved_as or path
        self.book = openpyxl.load_workbook(path)

    def __enter__(self) -> Reply:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self.book.save(self.path)
        self.book.close()

    def cell(self, question: str, *, place: int = 1, item: int = 1) -> Cell:
        """The cell for an answer to a question: the first or a further `place`, in a list of an `item`."""
        sheet, rows = self._rows(question)
        marks = next(row for row in sheet.iter_rows() if row[0].value == "_name")
        columns = [cell.column for cell in marks if cell.value == "_answer"]
        cell = sheet.cell(rows[place - 1], columns[item - 1])
        assert isinstance(cell, Cell)
        return cell

    def type(self, question: str, value: Any, *, place: int = 1, item: int = 1) -> str:
        """Types an answer; where it stands, as `Sheet!C7`."""
        cell = self.cell(question, place=place, item=item)
        cell.value = value
        return f"{cell.parent.title}!{cell.coordinate}"

    def questions(self) -> set[str]:
        """The names of all lines."""
        return {str(row[0].value) for sheet in self.book for row in sheet.iter_rows() if row[0].value}

    def _rows(self, question: str) -> tuple[Worksheet, list[int]]:
        for sheet in self.book.worksheets:
            rows = [row[0].row for row in sheet.iter_rows() if row[0].value == question and sheet.title[0] != "_"]
            if rows:
                return sheet, [row for row in rows if row]
        raise KeyError(question)


def texts_in(path: Path) -> str:
    """All that the parts of a workbook say, for looking for what must not be there."""
    import zipfile

    with zipfile.ZipFile(path) as file:
        return "\n".join(file.read(name).decode("utf-8", "replace") for name in file.namelist())
