"""Finds the sheets and columns of a questionnaire in a workbook, by the names in row 2, wherever they have gone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from genera_desktop.errors import Parameter
from genera_desktop.problems import Place, Problem, Severity
from genera_desktop.workbook.book import Book, CellValue, Sheet, cell_name, column_letters
from genera_desktop.workbook.cells import readable
from genera_desktop.workbook.layout import CHOICES, CODEBOOK, KEPT, META, READ_ME, FormSheet
from genera_desktop.workbook.system import OWN_NAMES

_ROWS_SEARCHED = 40
_LEAST_SHARE = 0.3
_NAME_COUNTS = 0.5
OUR_OTHER_SHEETS = frozenset({READ_ME, CODEBOOK, CHOICES, KEPT, META})


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

    def rows(self) -> Iterator[Row]:
        """The rows below the names that hold anything."""
        for number, values in enumerate(self.sheet.rows[self.header :], self.header + 1):
            if any(not is_blank(value) for value in values):
                yield Row(self, number, values)


@dataclass(frozen=True, slots=True)
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

    def text(self, name: str) -> str:
        return readable(self.value(name)).strip()

    def cell(self, name: str) -> str:
        """The cell's name; that of the row's first cell where the sheet has no such column."""
        return cell_name(self.number, self.found.columns.get(name, 0) + 1)

    def place(self, name: str) -> str:
        return f"{self.found.sheet.name}!{self.cell(name)}"

    def problem(self, code: str, column: str, /, severity: Severity = Severity.ERROR, **params: Parameter) -> Problem:
        place = Place(sheet=self.found.sheet.name, cell=self.cell(column), form=self.found.layout.form.name)
        return Problem(code, place, severity, params)


def is_blank(value: CellValue) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def match_sheets(
    book: Book, layouts: Sequence[FormSheet], names: Mapping[tuple[str, str], str]
) -> tuple[list[FoundSheet], list[Problem]]:
    """The sheets of the layouts that the workbook has, in the order of the layouts, and what is wrong with them.

    `names` are the sheets' names as exported. A sheet that was renamed is known by the names in its header row.
    """
    candidates = []
    for layout in layouts:
        name = names.get((layout.form.name, layout.repeat), layout.name)
        for sheet in book.sheets:
            header, score = _header(sheet, layout)
            if header:
                candidates.append((score + _NAME_COUNTS * (sheet.name == name), layout, sheet, header))
    candidates.sort(key=lambda candidate: -candidate[0])
    found: dict[str, FoundSheet] = {}
    taken: set[str] = set()
    for _, layout, sheet, header in candidates:
        if layout.name not in found and sheet.name not in taken:
            found[layout.name] = FoundSheet(layout, sheet, header)
            taken.add(sheet.name)
    matched = [found[layout.name] for layout in layouts if layout.name in found]
    problems = [problem for one in matched for problem in _find_columns(one)]
    return matched, problems + _foreign_sheets(book, taken)


def _header(sheet: Sheet, layout: FormSheet) -> tuple[int, float]:
    """The row that holds most of the layout's names, and their share; row 0 where no row is a header."""
    names = set(layout.names)
    best = (0, 0.0)
    for number, row in enumerate(sheet.rows[:_ROWS_SEARCHED], 1):
        met = {value.strip() for value in row if isinstance(value, str)} & names
        share = len(met) / len(names)
        if met - OWN_NAMES and share >= _LEAST_SHARE and share > best[1]:
            best = (number, share)
    return best


def _find_columns(found: FoundSheet) -> list[Problem]:
    header = found.sheet.rows[found.header - 1]
    names = [readable(value).strip() for value in header]
    ours = set(found.layout.names)
    counts = Counter(name for name in names if name)
    problems = []
    for column, name in enumerate(names):
        if name in ours and counts[name] == 1:
            found.columns[name] = column
        elif name in ours:
            found.doubled.add(name)
            problems.append(_at_header(found, column, "column-twice", Severity.ERROR, name=name))
        elif name:
            found.unknown[column] = name
            problems.append(_at_header(found, column, "column-unknown", Severity.WARNING, name=name))
    width = max((len(row.values) for row in found.rows()), default=0)
    for column in range(width):
        nameless = column >= len(names) or not names[column]
        if nameless and any(column < len(row.values) and not is_blank(row.values[column]) for row in found.rows()):
            found.unknown[column] = column_letters(column + 1)
            problems.append(_at_header(found, column, "column-without-name", Severity.WARNING))
    return problems


def _at_header(found: FoundSheet, column: int, code: str, severity: Severity, **params: Parameter) -> Problem:
    place = Place(sheet=found.sheet.name, cell=cell_name(found.header, column + 1), form=found.layout.form.name)
    return Problem(code, place, severity, params)


def _foreign_sheets(book: Book, taken: set[str]) -> list[Problem]:
    return [
        Problem("sheet-not-ours", Place(sheet=sheet.name), Severity.WARNING, {"sheet": sheet.name})
        for sheet in book.sheets
        if sheet.name not in taken and sheet.name not in OUR_OTHER_SHEETS and sheet.rows
    ]
