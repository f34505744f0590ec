"""Tables of the analysis as charts: which column becomes rows, columns, bars, parts or bubbles is said by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from genera_desktop.analysis.tables import Cell, Column, Figure, Kind, Link, Row, Table
from genera_desktop.services.word_analysis import Wording
from genera_desktop.ui.charts.data import (
    OUTLINE,
    Bar,
    Bars,
    Bubble,
    Bubbles,
    Heat,
    HeatCell,
    HeatColumn,
    LegendEntry,
    Part,
)
from genera_desktop.ui.charts.worded_table import TableCell, TableContent
from genera_desktop.ui.words import day, number, translate

CONTEXT = "Analysis"
NOTHING = Figure(0, ())
TICK, NO_TICK = "✓", "·"
SHADES = (4, 3, 2, 1, 0)
"""The shades of a bar's parts, the surest or nearest first."""


def content(table: Table, wording: Wording, *, without: Sequence[str] = ()) -> TableContent:
    """The table in words, each cell with the records behind it."""
    columns = [column for column in table.columns if column.name not in without]
    return TableContent(
        wording.title(table),
        tuple(wording.header(column) for column in columns),
        tuple(_table_row(columns, row, wording) for row in table.rows),
        tuple(column.kind is Kind.NUMBER for column in columns),
    )


def heat(
    table: Table,
    wording: Wording,
    *,
    rows: str,
    columns: str,
    values: str | Sequence[str],
    gap: bool = False,
    totals: bool = False,
    diagonal: bool = False,
    unnamed: bool = True,
    in_order: bool = False,
    tick: bool = False,
) -> Heat:
    """A heat map of a table whose rows name a row, a column and a figure. Several `values` are added up.

    Without a row in the table a cell is zero; `diagonal` leaves the cells empty where a row meets itself. Without
    `unnamed` the row of those that name nothing is left out. `in_order` puts the rows in the order of their choices;
    `tick` marks what is there instead of counting it. A column without any figure in the table stays empty: a cluster
    that has sent nothing has no gaps yet.
    """
    row_column, column_column = _column(table, rows), _column(table, columns)
    names = [values] if isinstance(values, str) else list(values)
    found: dict[tuple[str, str], Figure] = {}
    for line in table.rows:
        key = (_code(line[rows]), _code(line[columns]))
        found[key] = _added([_figure(line[name]) for name in names] + ([found[key]] if key in found else []))
    row_codes = [code for code in dict.fromkeys(_code(line[rows]) for line in table.rows) if code or unnamed]
    if in_order:
        row_codes = sorted(row_codes, key=_order_of(row_column, wording))
    column_codes = list(dict.fromkeys(_code(line[columns]) for line in table.rows))
    if column_column.kind is Kind.NUMBER:
        column_codes.sort(key=float)
    if diagonal:
        column_codes.sort(key=row_codes.index)
    unheard = set(column_codes) - _heard_of(table, columns) if gap else set()
    cells = tuple(
        tuple(
            HeatCell(0, "", is_empty=True)
            if (diagonal and row == column) or column in unheard
            else _heat_cell(
                found.get((row, column), NOTHING), _said(wording, (row_column, row), (column_column, column)), tick=tick
            )
            for column in column_codes
        )
        for row in row_codes
    )
    sums = tuple(_total(line, wording.cell(row_column, row)) for line, row in zip(cells, row_codes, strict=True))
    return Heat(
        tuple(_heat_column(column_column, code, wording) for code in column_codes),
        tuple(wording.cell(row_column, code) for code in row_codes),
        cells,
        sums if totals else (),
        translate(CONTEXT, "gap") if gap else "",
        tuple(_mark(row_column, code) for code in row_codes),
    )


def bars(table: Table, wording: Wording, *, name: str, value: str, most: int = 0) -> Bars:
    """A bar for each row of a table. `most` leaves out what comes after so many rows."""
    column = _column(table, name)
    made = []
    for row in table.rows[: most or None]:
        figure = _figure(row[value])
        said = f"{wording.cell(column, row[name])}: {number(_plain(figure.value))}"
        part = Part(figure.value, 3, said, figure.records or _linked(row))
        made.append(_bar(wording.cell(column, row[name]), (part,), said, _mark(column, _code(row[name]))))
    return Bars(tuple(made))


def stacked(table: Table, wording: Wording, *, name: str, split: str, value: str, order: Sequence[str] = ()) -> Bars:
    """A bar for each value of `name`, of one part for each value of `split`. The empty value is an outline.

    `order` names the parts in the order of their shades; without it they come in the order of their choices.
    """
    column, part_column = _column(table, name), _column(table, split)
    parts: dict[str, dict[str, Figure]] = {}
    for row in table.rows:
        parts.setdefault(_code(row[name]), {})[_code(row[split])] = _figure(row[value])
    named = dict.fromkeys(_code(row[split]) for row in table.rows if _code(row[split]))
    codes = list(dict.fromkeys([*order, *sorted(named, key=_order_of(part_column, wording))]))
    shade = {code: SHADES[min(place * len(SHADES) // max(len(codes), 1), 4)] for place, code in enumerate(codes)}
    shade[""] = OUTLINE
    made = []
    for code, own in parts.items():
        laid = []
        for one in [one for one in (*codes, "") if one in own]:
            said = _said(wording, (column, code), (part_column, one), own[one])
            laid.append(Part(own[one].value, shade[one], said, own[one].records))
        total = sum(part.value for part in laid)
        told = f"{wording.cell(column, code)}: {number(_plain(total))}"
        made.append(_bar(wording.cell(column, code), tuple(laid), told, _mark(column, code)))
    used = {one for own in parts.values() for one in own if own[one].value}
    legend = [LegendEntry(shade[one], wording.cell(part_column, one)) for one in (*codes, "") if one in used]
    return Bars(tuple(made), tuple(legend))


def paired(table: Table, wording: Wording, *, name: str, values: Mapping[str, int]) -> Bars:
    """A bar for each row, of one part for each of several figures, by their columns' names with their shades."""
    column = _column(table, name)
    made = []
    for row in table.rows:
        laid = []
        for value, shade in values.items():
            figure = _figure(row[value])
            words = f"{wording.cell(column, row[name])}, {_measure(table, value, figure, wording)}"
            laid.append(Part(figure.value, shade, words, figure.records))
        figures = " + ".join(number(_plain(part.value)) for part in laid)
        told = "; ".join(part.told for part in laid)
        made.append(_bar(wording.cell(column, row[name]), tuple(laid), told, _mark(column, _code(row[name])), figures))
    legend = [LegendEntry(shade, wording.header(_column(table, value))) for value, shade in values.items()]
    return Bars(tuple(made), tuple(legend))


def bubbles(
    table: Table, wording: Wording, *, name: Sequence[str], across: str, up: str, sizes: Sequence[str]
) -> Bubbles:
    """A bubble for each row with any size: its place by two figures, its area by the sum of others."""
    made = []
    for row in table.rows:
        size = sum(_figure(row[one]).value for one in sizes)
        if size:
            words = ", ".join(wording.cell(_column(table, one), row[one]) for one in name)
            x, y = _figure(row[across]), _figure(row[up])
            told = f"{words}: {_measure(table, across, x, wording)}, {_measure(table, up, y, wording)}"
            made.append(Bubble(words, x.value, y.value, size, told, y.records))
    return Bubbles(tuple(made), wording.header(_column(table, across)), wording.header(_column(table, up)))


def _measure(table: Table, name: str, figure: Figure, wording: Wording) -> str:
    return f"{wording.header(_column(table, name))} {number(_plain(figure.value))}"


def _bar(name: str, parts: tuple[Part, ...], told: str, cluster: str | None, figure: str = "") -> Bar:
    total = sum(part.value for part in parts)
    records = tuple(dict.fromkeys(record for part in parts for record in part.records))
    return Bar(name, parts, figure or number(_plain(total)), told, records, cluster)


def _heard_of(table: Table, columns: str) -> set[str]:
    """The codes of a column that any figure of the table counts something for."""
    figures = [column.name for column in table.columns if column.kind is Kind.NUMBER]
    return {_code(line[columns]) for line in table.rows if any(_figure(line[name]).value for name in figures)}


def _heat_column(column: Column, code: str, wording: Wording) -> HeatColumn:
    mark = _mark(column, code)
    return HeatColumn(wording.cell(column, code), mark, mark or "")


def _heat_cell(figure: Figure, said: str, *, tick: bool = False) -> HeatCell:
    text = (TICK if figure.value else NO_TICK) if tick else ""
    return HeatCell(figure.value, f"{said}: {number(_plain(figure.value))}", figure.records, text)


def _order_of(column: Column, wording: Wording) -> Callable[[str], int]:
    """The place of a code in the list of its choices; what is not in it comes last."""
    place = {code: place for place, code in enumerate(wording.codes(column.role))} if column.role else {}
    return lambda code: place.get(code, len(place))


def _total(cells: tuple[HeatCell, ...], name: str) -> HeatCell:
    records = tuple(dict.fromkeys(record for cell in cells for record in cell.records))
    value = sum(cell.value for cell in cells)
    return HeatCell(value, f"{name}: {number(_plain(value))}", records)


def _said(wording: Wording, *parts: tuple[Column, str] | Figure) -> str:
    """The names of a place in a chart, and its figure at the end."""
    words = [wording.cell(part[0], part[1]) for part in parts if not isinstance(part, Figure)]
    figures = [number(_plain(part.value)) for part in parts if isinstance(part, Figure)]
    return ": ".join([", ".join(word for word in words if word), *figures])


def _table_row(columns: Sequence[Column], row: Row, wording: Wording) -> tuple[TableCell, ...]:
    """The cells of a row; one that hides what it is about opens it by its first cell."""
    first, *others = (_table_cell(column, row[column.name], wording) for column in columns)
    return (first if first.records else replace(first, records=_linked(row)), *others)


def _table_cell(column: Column, cell: Cell, wording: Wording) -> TableCell:
    if isinstance(cell, Link):
        return TableCell(cell.title, (cell.uuid,))
    if isinstance(cell, Figure):
        return TableCell(number(_plain(cell.value)), cell.records)
    if isinstance(cell, float | int) and not isinstance(cell, bool):
        return TableCell(number(_plain(cell)))
    if isinstance(cell, date):
        return TableCell(day(cell.isoformat()))
    return TableCell(wording.cell(column, cell))


def _column(table: Table, name: str) -> Column:
    return next(column for column in table.columns if column.name == name)


def _code(cell: Cell) -> str:
    if isinstance(cell, Link):
        return cell.title
    if isinstance(cell, float):
        return str(_plain(cell))
    return "" if cell is None else str(cell)


def _figure(cell: Cell) -> Figure:
    if isinstance(cell, Figure):
        return cell
    return Figure(float(cell), ()) if isinstance(cell, int | float) else Figure(0, ())


def _added(figures: Sequence[Figure]) -> Figure:
    return Figure(sum(one.value for one in figures), tuple(dict.fromkeys(r for one in figures for r in one.records)))


def _linked(row: Row) -> tuple[str, ...]:
    """The one record that a row is about."""
    links = [cell.uuid for cell in row.values() if isinstance(cell, Link)]
    return tuple(links) if len(links) == 1 else ()


def _mark(column: Column, code: str) -> str | None:
    """A cluster's code where the column holds clusters: charts show its mark."""
    return code if column.kind is Kind.CLUSTER and code else None


def _plain(value: float) -> int | float:
    return int(value) if float(value).is_integer() else round(value, 1)
