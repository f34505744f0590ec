"""What a workbook that goes back says of its cells: problems and corrections, coloured, commented and listed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date, datetime, time
from typing import Final

from genera_desktop import messages
from genera_desktop.frozen import frozen
from genera_desktop.workbook.book import CellValue, cell_name
from genera_desktop.workbook.layout import REMARKS, FormSheet, column_name
from genera_desktop.workbook.plan import Column, Header, Mark, MarkTone, Shape, SheetPlan
from genera_desktop.workbook.submission import KeptAnswer, RefusedRow

_FIRST_ROW: Final = 3
_COLUMNS: Final = (
    ("what", 14),
    ("sheet", 22),
    ("cell", 9),
    ("record", 32),
    ("question", 34),
    ("remark", 90),
    ("was", 26),
)

_SHAPES: Final[Mapping[type, Shape]] = {
    date: Shape.DATE,
    datetime: Shape.DATETIME,
    time: Shape.TIME,
    int: Shape.ANY,
    float: Shape.ANY,
}
"""What was typed keeps its kind: a column of dates would make one of any number."""


@frozen
class Remark:
    """One remark about an answer, or without `key` about a row, or without `record` about the workbook.

    `typed` is what somebody typed that could not be taken over: the cell shows it again. `place` is its cell in the
    workbook as it came.
    """

    tone: MarkTone
    record: str
    item: str
    key: str
    text: str
    title: str = ""
    question: str = ""
    typed: CellValue = None
    place: str = ""


@frozen
class Remarks:
    """All remarks, and what else goes back as it came.

    `order`: record and item ('' for the record) to its row. `own`: what stood in columns of somebody's own. `refused`:
    rows of which nothing could be read; a remark about one has no record, and its place (`Sheet!5`) as item.
    """

    remarks: Sequence[Remark] = ()
    order: Mapping[tuple[str, str], int] = field(default_factory=dict)
    own: Sequence[KeptAnswer] = ()
    refused: Sequence[RefusedRow] = ()


class RemarkedRows:
    """The rows of all sheets in the order in which they came, with the remarks at their cells."""

    def __init__(self, found: Remarks) -> None:
        self._found = found
        self._last = max(found.order.values(), default=0) + 1
        self._by_row: dict[tuple[str, str], list[Remark]] = {}
        for remark in found.remarks:
            self._by_row.setdefault((remark.record, remark.item), []).append(remark)
        self._own: dict[tuple[str, str], dict[str, CellValue]] = {}
        for one in found.own:
            known = self._own.setdefault((one.record, one.item), {})
            known[one.name] = f"{known[one.name]}; {one.value}" if one.name in known else str(one.value)
        self._own_names: dict[str, list[str]] = {}
        self._places: dict[int, tuple[str, str]] = {}

    def own_names(self, sheet: FormSheet) -> list[str]:
        """The names of the columns of somebody's own on a sheet, once it has been arranged."""
        return self._own_names.get(sheet.name, [])

    def arrange(self, sheet: FormSheet, rows: list[list[CellValue]]) -> dict[tuple[int, int], Mark]:
        """Puts the rows of a sheet in order, those among them of which nothing could be read, writes what was typed and
        what stood in columns of somebody's own, and gives the marks by row and column from 1."""
        here = (sheet.form.name, sheet.repeat)
        refused = [row for row in self._found.refused if (row.form, row.repeat) == here]
        known = [(_ids(sheet, row), row) for row in rows]
        named = [*(self._own.get(ids, {}) for ids, _ in known), *(row.cells for row in refused)]
        own = [name for name in dict.fromkeys(name for one in named for name in one) if name not in sheet.names]
        self._own_names[sheet.name] = own
        names = [*sheet.names, *own]
        found = [
            (self._found.order.get(ids, self._last), ids, [*row, *(self._own.get(ids, {}).get(name) for name in own)])
            for ids, row in known
        ]
        found += [(one.number, ("", one.place), [one.cells.get(name) for name in names]) for one in refused]
        found.sort(key=lambda one: one[0])
        rows[:] = [row for _, _, row in found]
        columns = {name: place for place, name in enumerate(names)}
        marks: dict[tuple[int, int], Mark] = {}
        for number, (_, ids, row) in enumerate(found, _FIRST_ROW):
            for remark in self._by_row.get(ids, ()):
                column = columns.get(column_name(sheet.form, remark.key), 0) if remark.key else 0
                if remark.typed is not None and column:
                    row[column] = remark.typed
                place = (number, column + 1)
                marks[place] = _joined(marks.get(place), remark, _SHAPES.get(type(remark.typed)) if column else None)
                self._places[id(remark)] = (sheet.name, cell_name(*place))
        return marks

    def plan(self, language: str) -> SheetPlan:
        """The sheet that lists all remarks, once the sheets of the forms have been arranged."""
        columns = [
            Column(messages.text(f"remarks-{name}", language), width=width, shape=Shape.LONG_TEXT)
            for name, width in _COLUMNS
        ]
        return SheetPlan(
            name=REMARKS, columns=columns, rows=self._rows(language), header=Header.NAMES, table="remarks",
            accent="B3261E", high_rows=True,
        )  # fmt: skip

    def _rows(self, language: str) -> Iterator[list[CellValue]]:
        for remark in self._found.remarks:
            sheet, cell = self._places.get(id(remark), ("", ""))
            what = messages.text(f"remark-{remark.tone}", language)
            yield [what, sheet, cell, remark.title, remark.question, remark.text, remark.place]


def _joined(before: Mark | None, remark: Remark, shape: Shape | None) -> Mark:
    """Several remarks at one cell: a problem is louder than a correction."""
    if before is None:
        return Mark(remark.tone, remark.text, shape)
    return Mark(MarkTone.PROBLEM if MarkTone.PROBLEM in (before.tone, remark.tone) else before.tone,
                f"{before.note}\n{remark.text}", shape or before.shape)  # fmt: skip


def _ids(sheet: FormSheet, row: Sequence[CellValue]) -> tuple[str, str]:
    return (str(row[-1]), str(row[-3]) if sheet.repeat else "")
