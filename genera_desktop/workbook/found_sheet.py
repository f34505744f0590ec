"""A sheet of a form as it was found in a file, and its rows by the names of their columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from genera_desktop.errors import Parameter
from genera_desktop.frozen import frozen
from genera_desktop.problems import Place, Problem, Severity
from genera_desktop.workbook.book import CellValue, Sheet, cell_name
from genera_desktop.workbook.cells import readable
from genera_desktop.workbook.layout import FormSheet
from genera_desktop.workbook.submission import RefusedRow


@dataclass(slots=True)
class FoundSheet:
    """A sheet of a form as it stands in the file. `header` is the row of the names, from 1; columns count from 0."""

    layout: FormSheet
    sheet: Sheet
    header: int
    columns: dict[str, int] = field(default_factory=dict)
    unknown: dict[int, str] = field(default_factory=dict)
    """Columns with a name that is none of ours, or with values and no name."""
    doubled: set[str] = field(default_factory=set)

    def cell(self, number: int, column: int) -> str:
        """The name of the cell in a row and a column."""
        return cell_name(number, column + 1)

    def cells(self, number: int, name: str) -> Sequence[str]:
        """The names of all cells that make the answer in a row under a name."""
        return (self.cell(number, self.columns.get(name, 0)),)

    def wrong_cell(self, number: int, name: str, said: str) -> str:  # noqa: ARG002 - there is only one
        """Of the cells that make an answer the one in which something wrong is said."""
        return self.cell(number, self.columns.get(name, 0))

    def rows(self) -> Iterator[Row]:
        """The rows below the names that hold anything."""
        for number, values in enumerate(self.sheet.rows[self.header :], self.header + 1):
            if any(not is_blank(value) for value in values):
                yield Row(self, number, values)


@frozen
class Row:
    """One row of a found sheet, its cells by the names of their columns."""

    found: FoundSheet
    number: int
    values: Sequence[CellValue]

    def has(self, name: str) -> bool:
        return name in self.found.columns

    def value(self, name: str) -> CellValue:
        """The cell in a column; None where the row ends before it or the sheet has no such column."""
        column = self.found.columns.get(name, len(self.values))
        return self.values[column] if column < len(self.values) else None

    def note(self, name: str) -> str:
        """The code of what the reader noted at the cell, such as an error of Excel's; '' where all is well."""
        found = self.found
        return next(
            (found.sheet.notes[cell] for cell in found.cells(self.number, name) if cell in found.sheet.notes), ""
        )

    def says_nothing(self) -> bool:
        """Whether only ids stand in it."""
        return all(is_blank(self.value(name)) for name in self.found.columns if name not in self.found.layout.id_names)

    def text(self, name: str) -> str:
        return readable(self.value(name)).strip()

    def cell(self, name: str) -> str:
        """The cell's name; that of the row's first cell where the sheet has no such column."""
        return self.found.cell(self.number, self.found.columns.get(name, 0))

    def place(self, name: str) -> str:
        return f"{self.found.sheet.name}!{self.cell(name)}"

    def as_refused(self) -> RefusedRow:
        """The row as it goes back to whoever sent it."""
        found = self.found
        names = {column: name for name, column in found.columns.items()} | found.unknown
        cells = {name: self.values[column] for column, name in names.items() if column < len(self.values)}
        filled = {name: value for name, value in cells.items() if not is_blank(value)}
        return RefusedRow(found.layout.form.name, found.layout.repeat, found.sheet.name, self.number, filled)

    def problem(self, code: str, column: str, /, severity: Severity = Severity.ERROR, **params: Parameter) -> Problem:
        place = Place(sheet=self.found.sheet.name, cell=self.cell(column), form=self.found.layout.form.name)
        return Problem(code, place, severity, params)


def is_blank(value: CellValue) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())
