"""What a file of tables holds, as plain values that travel between processes: sheets of rows of cells.

The classes are written out: the module `dataclasses` would take a quarter of the start of the process that reads.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time

CellValue = None | str | int | float | bool | date | datetime | time
"""What a cell holds. Numbers without a fraction are int. A formula counts as its cached value."""


WORKBOOK, SUBMISSION_BOOK, LIST, MARKDOWN = "workbook", "submission", "list", "markdown"
"""What a file is read as: an Excel workbook, one of ours without the sheets that only tell of the questionnaire,
values with separators, or tables in a Markdown text."""

CODEBOOK, CHOICES = "_codebook", "_choices"
REFERENCE_SHEETS = frozenset({CODEBOOK, CHOICES})
"""The sheets of our workbooks that people look things up in and nobody reads back."""


class _Plain:
    """Equal where all that is told is equal."""

    __slots__: tuple[str, ...] = ()

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"


class Sheet(_Plain):
    """One sheet. `rows[r][c]` is the cell in row r + 1; rows are as long as their last value, trailing ones absent.

    `notes` has the cells whose content could not be taken as a value: `F3` to a problem code of the reader.
    """

    __slots__ = ("hidden", "name", "notes", "rows")

    def __init__(
        self,
        name: str,
        rows: list[list[CellValue]] | None = None,
        hidden: bool = False,
        notes: dict[str, str] | None = None,
    ) -> None:
        self.name = name
        self.rows = [] if rows is None else rows
        self.hidden = hidden
        self.notes = {} if notes is None else notes


class Book(_Plain):
    """A file as read. `flags`: macros, links, hidden, formulas, uncached. `modified`: UTC, ISO, '' where unknown."""

    __slots__ = ("flags", "modified", "sheets")

    def __init__(self, sheets: list[Sheet] | None = None, modified: str = "") -> None:
        self.sheets = [] if sheets is None else sheets
        self.flags: frozenset[str] = frozenset()
        self.modified = modified

    def sheet(self, name: str) -> Sheet | None:
        return next((sheet for sheet in self.sheets if sheet.name == name), None)


def column_letters(column: int) -> str:
    """Column 1 to `A`, 27 to `AA`."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def cell_name(row: int, column: int) -> str:
    """Row and column from 1 to `F3`."""
    return f"{column_letters(column)}{row}"


def cells(sheet: Sheet) -> Iterator[tuple[str, CellValue]]:
    """Every cell with a value, as its name and value, row by row."""
    for row, values in enumerate(sheet.rows, 1):
        for column, value in enumerate(values, 1):
            if value is not None:
                yield cell_name(row, column), value
