"""Somebody's own list from disk: its tables with headings and rows, through the guarded reader."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from pathlib import Path

from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.workbook.book import CellValue, Sheet, cell_name
from genera_desktop.workbook.child import read_book_in_child, read_csv_in_child

CSV = ".csv"
SURVEY_SHEET = "survey"
"""The sheet that every form written as XLSForm has."""

_HEADING_ROWS = 20
_WIDTH_ROWS = 50
_HEADING_SHARE = 0.6


@frozen
class ListRow:
    """A row below the headings: its number as Excel counts, and its cells."""

    number: int
    cells: Sequence[CellValue]

    def cell(self, column: int) -> CellValue:
        return self.cells[column] if column < len(self.cells) else None


@frozen
class ListItem:
    """An item of a record's list: the row that it stands in, and its cells by question key with their columns."""

    id: str
    repeat: str
    parent: str
    sheet: str
    row: ListRow
    cells: Mapping[str, tuple[int, CellValue]]


@frozen
class ListTable:
    """One sheet as a list. `headings` has a text for each column, '' where it has none.

    A list from a survey server knows more: its `form`, the columns' `places` in the sheet where it joins some, and by
    row number the records' `ids` and `items`.
    """

    sheet: str
    headings: tuple[str, ...]
    rows: tuple[ListRow, ...]
    form: str = ""
    places: tuple[int, ...] = ()
    ids: Mapping[int, str] = field(default_factory=dict)
    items: Mapping[int, Sequence[ListItem]] = field(default_factory=dict)

    def cell_of(self, row: int, column: int) -> str:
        """The cell of the sheet that a row and column of the list stand for."""
        return cell_name(row, (self.places[column] if self.places else column) + 1)

    def columns(self) -> list[int]:
        """The columns in which anything stands."""
        return [place for place in range(len(self.headings)) if any(row.cell(place) is not None for row in self.rows)]


@frozen
class ListFile:
    """A file of lists, the one with the most rows first."""

    path: Path
    tables: tuple[ListTable, ...]


def read_list(path: Path) -> ListFile:
    """The lists in a file, .xlsx or .csv. GeneraError for a bad file, a form, and a file without any list."""
    book = read_csv_in_child(path) if path.suffix.lower() == CSV else read_book_in_child(path)
    if any(sheet.name.strip().lower() == SURVEY_SHEET for sheet in book.sheets):
        raise GeneraError("list-is-a-form", file=path.name)
    found = [_table(sheet) for sheet in book.sheets if not sheet.hidden]
    tables = sorted((table for table in found if table is not None), key=lambda table: -len(table.rows))
    if not tables:
        raise GeneraError("file-without-list", file=path.name)
    return ListFile(path, tuple(tables))


def _table(sheet: Sheet) -> ListTable | None:
    rows = [_stripped(row) for row in sheet.rows]
    place = _heading_place(rows)
    if place is None:
        return None
    below = tuple(
        ListRow(number, row)
        for number, row in enumerate(rows[place + 1 :], place + 2)
        if any(value is not None for value in row)
    )
    if not below:
        return None
    width = max(len(rows[place]), *(len(row.cells) for row in below))
    headings = [*rows[place], *[None] * (width - len(rows[place]))]
    texts = tuple(" ".join(str(heading).split()) if heading is not None else "" for heading in headings)
    return ListTable(sheet.name, texts, below)


def _heading_place(rows: Sequence[Sequence[CellValue]]) -> int | None:
    """The first row that is nearly as wide as the list and holds texts only: titles above a list are narrower."""
    widths = [sum(value is not None for value in row) for row in rows[:_WIDTH_ROWS]]
    if not any(widths):
        return None
    least = max(widths) * _HEADING_SHARE
    for place, row in enumerate(rows[:_HEADING_ROWS]):
        texts = [value for value in row if isinstance(value, str)]
        if widths[place] >= least and len(texts) == widths[place] and len(set(texts)) == len(texts):
            return place
    return next(place for place, width in enumerate(widths) if width)


def _stripped(row: Sequence[CellValue]) -> list[CellValue]:
    """The row without the blanks around texts; a text of blanks only is an empty cell."""
    return [(value.strip() or None) if isinstance(value, str) else value for value in row]
