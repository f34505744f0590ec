"""Tables of the analysis as charts: which column becomes rows, columns, bars, parts or bubbles is said by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from genera_desktop.analysis.tables import Cell, Column, Figure, Kind, Link, Row, Table
from genera_desktop.services.word_analysis import Wording
from genera_desktop.ui.analysis.cells import code_of, column_of, figure_of, linked, mark_of, order_of, plain, said_of
from genera_desktop.ui.charts.data import (
    OUTLINE,
    Bar,
    Bars,
    Bubble,
    Bubbles,
    LegendEntry,
    Part,
)
from genera_desktop.ui.charts.worded_table import RowsOnDemand, TableCell, TableContent, Tone
from genera_desktop.ui.words import day, number, translate


class Marked(NamedTuple):
    """How a cell stands out, and the words that it has instead of its own, if any."""

    tone: Tone
    text: str | None = None


Mark = Callable[[Row], Marked | None]
"""What a cell of a row is marked with; None where it is as any other."""
CONTEXT = "Analysis"
MOST_BANDED = 24
TICK, NO_TICK = "✓", "·"
SHADES = (4, 3, 2, 1, 0)
"""The shades of a bar's parts, the surest or nearest first."""


def content(
    table: Table,
    wording: Wording,
    *,
    without: Sequence[str] = (),
    marks: Mapping[str, Mark] | None = None,
    grouped: bool = False,
) -> TableContent:
    """The table in words, each cell with the records behind it. `marks` say by column how a cell stands out."""
    columns = [column for column in table.columns if column.name not in without]
    return TableContent(
        wording.title(table),
        tuple(wording.header(column) for column in columns),
        RowsOnDemand(len(table.rows), lambda place: _table_row(columns, table.rows[place], wording, marks or {})),
        tuple(column.kind is Kind.NUMBER for column in columns),
        grouped,
    )


def bars(table: Table, wording: Wording, *, name: str, value: str, behind: str = "", most: int = 0) -> Bars:
    """A bar for each row of a table. Records are those of the figure, else of the column `behind` or of the row. `most`
    leaves out what comes after so many rows.
    """
    column = column_of(table, name)
    made = []
    for row in table.rows[: most or None]:
        figure = figure_of(row[value])
        said = f"{wording.cell(column, row[name])}: {number(plain(figure.value))}"
        records = figure.records or (figure_of(row[behind]).records if behind else linked(row))
        part = Part(figure.value, 3, said, records)
        made.append(_bar(wording.cell(column, row[name]), (part,), said, mark_of(column, code_of(row[name]))))
    return Bars(tuple(made))


def stacked(table: Table, wording: Wording, *, name: str, split: str, value: str, order: Sequence[str] = ()) -> Bars:
    """A bar for each value of `name`, of one part for each value of `split`. The empty value is an outline.

    `order` names the parts in the order of their shades; without it they come in the order of their choices.
    """
    column, part_column = column_of(table, name), column_of(table, split)
    parts: dict[str, dict[str, Figure]] = {}
    for row in table.rows:
        parts.setdefault(code_of(row[name]), {})[code_of(row[split])] = figure_of(row[value])
    named = dict.fromkeys(code_of(row[split]) for row in table.rows if code_of(row[split]))
    # Only what is there gets a shade, so that as few as possible share one.
    codes = [
        code for code in dict.fromkeys([*order, *sorted(named, key=order_of(part_column, wording))]) if code in named
    ]
    shade = {code: SHADES[min(place * len(SHADES) // max(len(codes), 1), 4)] for place, code in enumerate(codes)}
    shade[""] = OUTLINE
    made = []
    for code, own in parts.items():
        laid = []
        for one in [one for one in (*codes, "") if one in own]:
            said = said_of(wording, (column, code), (part_column, one), own[one])
            laid.append(Part(own[one].value, shade[one], said, own[one].records))
        total = sum(part.value for part in laid)
        told = f"{wording.cell(column, code)}: {number(plain(total))}"
        made.append(_bar(wording.cell(column, code), tuple(laid), told, mark_of(column, code)))
    used = {one for own in parts.values() for one in own if own[one].value}
    legend = [LegendEntry(shade[one], wording.cell(part_column, one)) for one in (*codes, "") if one in used]
    return Bars(tuple(made), tuple(legend))


def whole(table: Table, wording: Wording, *, split: str, value: str, share: str, shades: Mapping[str, int]) -> Bars:
    """One bar of all rows, each a part with its figure and its share in the legend, also where it is nothing."""
    column = column_of(table, split)
    free = iter((4, 2, 0))
    parts, legend = [], []
    for row in table.rows:
        code, figure = code_of(row[split]), figure_of(row[value])
        shade = shades[code] if code in shades else next(free, 0)
        words = translate(CONTEXT, "{group}: {n} ({share} %)")
        told = words.format(
            group=wording.cell(column, code),
            n=number(plain(figure.value)),
            share=number(plain(figure_of(row[share]).value)),
        )
        parts.append(Part(figure.value, shade, told, figure.records))
        legend.append(LegendEntry(shade, told))
    told = "; ".join(part.told for part in parts)
    return Bars((_bar(translate(CONTEXT, "All"), tuple(parts), told, None),), tuple(legend))


def banded(table: Table, wording: Wording, *, name: str, value: str, band: str, shades: Mapping[str, int]) -> Bars:
    """A bar for each row in the shade of its band, the first ones; the legend has all bands, the darkest first."""
    column, band_column = column_of(table, name), column_of(table, band)
    made = []
    for row in table.rows[:MOST_BANDED]:
        figure, code = figure_of(row[value]), code_of(row[band])
        words = translate(CONTEXT, "{name}: {n}, {band}")
        title = wording.cell(column, row[name])
        told = words.format(name=title, n=number(plain(figure.value)), band=wording.cell(band_column, code))
        made.append(_bar(title, (Part(figure.value, shades[code], told, linked(row)),), told, None))
    by_shade = sorted(shades.items(), key=lambda one: -one[1])
    legend = [LegendEntry(shade, wording.cell(band_column, code)) for code, shade in by_shade]
    return Bars(tuple(made), tuple(legend))


def paired(table: Table, wording: Wording, *, name: str, values: Mapping[str, int]) -> Bars:
    """A bar for each row, of one part for each of several figures, by their columns' names with their shades."""
    column = column_of(table, name)
    made = []
    for row in table.rows:
        laid = []
        for value, shade in values.items():
            figure = figure_of(row[value])
            words = f"{wording.cell(column, row[name])}, {_measure(table, value, figure, wording)}"
            laid.append(Part(figure.value, shade, words, figure.records))
        figures = " + ".join(number(plain(part.value)) for part in laid)
        told = "; ".join(part.told for part in laid)
        made.append(
            _bar(wording.cell(column, row[name]), tuple(laid), told, mark_of(column, code_of(row[name])), figures)
        )
    legend = [LegendEntry(shade, wording.header(column_of(table, value))) for value, shade in values.items()]
    return Bars(tuple(made), tuple(legend))


def bubbles(
    table: Table, wording: Wording, *, name: Sequence[str], across: str, up: str, sizes: Sequence[str]
) -> Bubbles:
    """A bubble for each row with any size: its place by two figures, its area by the sum of others."""
    made = []
    for row in table.rows:
        size = sum(figure_of(row[one]).value for one in sizes)
        if size:
            words = ", ".join(wording.cell(column_of(table, one), row[one]) for one in name)
            x, y = figure_of(row[across]), figure_of(row[up])
            told = f"{words}: {_measure(table, across, x, wording)}, {_measure(table, up, y, wording)}"
            made.append(Bubble(words, x.value, y.value, size, told, y.records))
    return Bubbles(tuple(made), wording.header(column_of(table, across)), wording.header(column_of(table, up)))


def _measure(table: Table, name: str, figure: Figure, wording: Wording) -> str:
    return f"{wording.header(column_of(table, name))} {number(plain(figure.value))}"


def _bar(name: str, parts: tuple[Part, ...], told: str, cluster: str | None, figure: str = "") -> Bar:
    total = sum(part.value for part in parts)
    records = tuple(dict.fromkeys(record for part in parts for record in part.records))
    return Bar(name, parts, figure or number(plain(total)), told, records, cluster)


def _table_row(
    columns: Sequence[Column], row: Row, wording: Wording, marks: Mapping[str, Mark]
) -> tuple[TableCell, ...]:
    """The cells of a row; one that hides what it is about opens it by its first cell."""
    cells = [_marked(_table_cell(column, row[column.name], wording), marks.get(column.name), row) for column in columns]
    first, *others = cells
    return (first if first.records else replace(first, records=linked(row)), *others)


def _marked(cell: TableCell, mark: Mark | None, row: Row) -> TableCell:
    found = mark(row) if mark else None
    return replace(cell, tone=found.tone, text=cell.text if found.text is None else found.text) if found else cell


def _table_cell(column: Column, cell: Cell, wording: Wording) -> TableCell:
    if isinstance(cell, Link):
        return TableCell(cell.title, (cell.place,))
    if isinstance(cell, Figure):
        return TableCell(number(plain(cell.value)), cell.records)
    if isinstance(cell, float | int) and not isinstance(cell, bool):
        return TableCell(number(plain(cell)))
    if isinstance(cell, date):
        return TableCell(day(cell.isoformat()))
    return TableCell(wording.cell(column, cell))
