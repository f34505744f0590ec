"""What the cells of the analysis' tables are to charts: codes, figures, words and the records behind them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from genera_desktop.analysis.tables import Cell, Column, Figure, Kind, Link, Row, Table
from genera_desktop.services.word_analysis import Wording
from genera_desktop.ui.words import number


def column_of(table: Table, name: str) -> Column:
    """The column of this name."""
    return next(column for column in table.columns if column.name == name)


def code_of(cell: Cell) -> str:
    """A cell as a code; a record by its title."""
    if isinstance(cell, Link):
        return cell.title
    if isinstance(cell, float):
        return str(plain(cell))
    return "" if cell is None else str(cell)


def figure_of(cell: Cell) -> Figure:
    """A cell as a figure; 0 where it is none."""
    if isinstance(cell, Figure):
        return cell
    return Figure(float(cell), ()) if isinstance(cell, int | float) else Figure(0, ())


def added(figures: Sequence[Figure]) -> Figure:
    """The sum of figures, with all their records."""
    return Figure(sum(one.value for one in figures), tuple(dict.fromkeys(r for one in figures for r in one.records)))


def linked(row: Row) -> tuple[str, ...]:
    """The one record, or place in it, that a row is about."""
    links = [cell.place for cell in row.values() if isinstance(cell, Link)]
    return tuple(links) if len(links) == 1 else ()


def mark_of(column: Column, code: str) -> str | None:
    """A cluster's code where the column holds clusters: charts show its mark."""
    return code if column.kind is Kind.CLUSTER and code else None


def plain(value: float) -> int | float:
    """A number without needless decimals."""
    return int(value) if float(value).is_integer() else round(value, 1)


def order_of(column: Column, wording: Wording) -> Callable[[str], int]:
    """The place of a code in the list of its choices; what is not in it comes last."""
    place = {code: place for place, code in enumerate(wording.codes(column.role))} if column.role else {}
    return lambda code: place.get(code, len(place))


def said_of(wording: Wording, *parts: tuple[Column, str] | Figure) -> str:
    """The names of a place in a chart, and its figure at the end."""
    words = [wording.cell(part[0], part[1]) for part in parts if not isinstance(part, Figure)]
    figures = [number(plain(part.value)) for part in parts if isinstance(part, Figure)]
    return ": ".join([", ".join(word for word in words if word), *figures])
