"""Tables of the analysis as a workbook: one sheet a table, labels with the codes beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from genera_desktop import messages
from genera_desktop.analysis.tables import Cell, Figure, Kind, Link, Table
from genera_desktop.analysis.tables import Column as AnalysisColumn
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.word_analysis import Wording
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.plan import Column, Line, LineStyle, PagePlan, Plan, Properties, Shape, SheetPlan, Tone
from genera_desktop.workbook.words import SEPARATOR
from genera_desktop.workbook.write import write_book

CODED = (Kind.CHOICE, Kind.CLUSTER, Kind.WORD, Kind.NAMED)
"""Columns whose cells are codes: they get a column for the label and one for the code."""
READ_ME = "Read me"
_WIDTHS = {Kind.RECORD: 34.0, Kind.TEXT: 28.0, Kind.NUMBER: 14.0, Kind.DATE: 12.0, Kind.YES_NO: 8.0}
_WIDEST = 60.0
_SHAPES = {Kind.NUMBER: Shape.DECIMAL, Kind.DATE: Shape.DATE}


def write_tables(
    tables: Sequence[Table], wording: Wording, path: Path, made: date, *, language: str = "en",
    title: str = "", facts: Sequence[tuple[str, str]] = (), progress: Progress = NO_PROGRESS,
) -> None:  # fmt: skip
    """Writes the tables. `made` is the only date in the file: equal tables give equal bytes.

    GeneraError where the file cannot be written.
    """
    title = title or messages.text("tables-title", language)
    plans: list[Plan] = [_read_me(title, tables, wording, facts, language)]
    plans += [_sheet(table, wording) for table in tables]
    rows = sum(len(table.rows) for table in tables)

    def tell(written: int) -> None:
        progress.step(written, max(written, rows), "write")

    write_book(path, plans, Properties(title=title, made_at=f"{made.isoformat()}T00:00:00Z"), language, tell)


def _read_me(
    title: str, tables: Sequence[Table], wording: Wording, facts: Sequence[tuple[str, str]], language: str
) -> PagePlan:
    lines = [
        Line(title, style=LineStyle.TITLE),
        Line(messages.text("tables-what", language)),
        *(Line(name, value, LineStyle.FACT) for name, value in facts),
        Line(messages.text("tables-list", language), style=LineStyle.HEADING),
        *(Line(table.name, wording.title(table), LineStyle.FACT) for table in tables),
    ]
    return PagePlan(name=READ_ME, lines=lines)


def _sheet(table: Table, wording: Wording) -> SheetPlan:
    rows = list(_rows(table, wording))
    made = [made for column in table.columns for made in _columns(column, wording)]
    columns = [_wide_enough(column, (row[place] for row in rows)) for place, column in enumerate(made)]
    name = "".join(letter if letter.isalnum() else "_" for letter in table.name)
    return SheetPlan(name=table.name, columns=columns, rows=rows, table=f"T_{name}")


def _wide_enough(column: Column, cells: Iterable[CellValue]) -> Column:
    """The column with room for its longest text, as far as that is not too long to be looked at."""
    if column.shape is not Shape.TEXT or column.tone is Tone.ID:
        return column
    longest = max((len(cell) for cell in cells if isinstance(cell, str)), default=0)
    return replace(column, width=max(column.width, min(longest + 2.0, _WIDEST)))


def _columns(column: AnalysisColumn, wording: Wording) -> Iterator[Column]:
    label = wording.header(column)
    tone = Tone.TITLE if column.kind is Kind.RECORD else Tone.PLAIN
    yield Column(column.name, label, _WIDTHS.get(column.kind, 24.0), _SHAPES.get(column.kind, Shape.TEXT), tone)
    if column.kind in CODED:
        yield Column(f"{column.name}:code", wording.say("tables-code", column=label), 14, tone=Tone.SYSTEM)
    elif column.kind is Kind.RECORD:
        yield Column(f"{column.name}:id", wording.say("tables-id", column=label), 38, tone=Tone.ID)


def _rows(table: Table, wording: Wording) -> Iterator[list[CellValue]]:
    for row in table.rows:
        yield [value for column in table.columns for value in _cells(column, row[column.name], wording)]


def _cells(column: AnalysisColumn, cell: Cell, wording: Wording) -> Iterator[CellValue]:
    if column.kind in CODED:
        yield wording.cell(column, cell)
        yield _plain(cell)
    elif isinstance(cell, Link):
        yield cell.title
        yield cell.uuid
    elif column.kind is Kind.RECORD:
        yield from (None, None)
    elif column.kind is Kind.NUMBER or column.kind is Kind.DATE:
        yield _plain(cell)
    else:
        yield wording.cell(column, cell)


def _plain(cell: Cell) -> CellValue:
    """A number, date or code as such, without the records behind it; several codes with separators between them."""
    value = cell.value if isinstance(cell, Figure) else cell
    if isinstance(value, tuple):
        return SEPARATOR.join(map(str, value))
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return None if value == "" else value
