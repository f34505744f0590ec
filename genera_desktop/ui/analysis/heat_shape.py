"""Tables of the analysis as heat maps: which columns name rows and columns, and what is counted in a cell."""

from __future__ import annotations

from genera_desktop.analysis.tables import Column, Figure, Kind, Row, Table
from genera_desktop.frozen import frozen
from genera_desktop.services.word_analysis import Wording
from genera_desktop.ui.analysis.cells import added, code_of, column_of, figure_of, mark_of, order_of, plain, said_of
from genera_desktop.ui.charts.data import Heat, HeatCell, HeatColumn
from genera_desktop.ui.words import number, translate

CONTEXT = "Analysis"
TICK, NO_TICK, STAR, NOTHING = "✓", "·", "★", "–"
EMPTY = HeatCell(0, "", is_empty=True)


@frozen
class HeatOf:
    """A heat map of a table whose rows name a row, a column and a figure. Several `values` are added up.

    Without a row in the table a cell is zero; `diagonal` leaves the cells empty where a row meets itself. Without
    `unnamed` the row of those that name nothing is left out. `in_order` puts the rows in the order of their choices;
    `tick` marks what is there instead of counting it; `starred` is the column of cells that have a star. With `gap` a
    zero is called one, but not in a column without any figure: a cluster that has sent nothing has no gaps yet. Rows
    stand under what they have in the column `group`. A cell opens the records of its figure, or of the column `behind`;
    what it has in the column `listed` is told below its sentence. A `level` counts nothing: where the table has no row
    there is none, not zero.
    """

    rows: str
    columns: str
    values: tuple[str, ...]
    gap: bool = False
    totals: bool = False
    diagonal: bool = False
    unnamed: bool = True
    in_order: bool = False
    tick: bool = False
    group: str = ""
    behind: str = ""
    listed: str = ""
    starred: str = ""
    level: bool = False

    def __call__(self, table: Table, wording: Wording) -> Heat:
        """The heat map of a table."""
        return _Making(self, table, wording).heat()


class _Making:
    def __init__(self, how: HeatOf, table: Table, wording: Wording) -> None:
        self.how = how
        self.table = table
        self.wording = wording
        self.row_column, self.column_column = column_of(table, how.rows), column_of(table, how.columns)
        self.lines: dict[tuple[str, str], list[Row]] = {}
        for line in table.rows:
            self.lines.setdefault((code_of(line[how.rows]), code_of(line[how.columns])), []).append(line)
        self.rows = self._row_codes()
        self.columns = self._column_codes()
        self.unheard = set(self.columns) - self._heard_of() if how.gap else set()

    def heat(self) -> Heat:
        cells = tuple(tuple(self._cell(row, column) for column in self.columns) for row in self.rows)
        names = tuple(self.wording.cell(self.row_column, code) for code in self.rows)
        totals = tuple(_total(line, name) for line, name in zip(cells, names, strict=True)) if self.how.totals else ()
        return Heat(
            tuple(_heat_column(self.column_column, code, self.wording) for code in self.columns),
            names,
            cells,
            totals,
            translate(CONTEXT, "gap") if self.how.gap else "",
            tuple(mark_of(self.row_column, code) for code in self.rows),
            self._groups(),
        )

    def _row_codes(self) -> list[str]:
        codes = [code for code in dict.fromkeys(row for row, _ in self.lines) if code or self.how.unnamed]
        return sorted(codes, key=order_of(self.row_column, self.wording)) if self.how.in_order else codes

    def _column_codes(self) -> list[str]:
        codes = list(dict.fromkeys(column for _, column in self.lines))
        if self.column_column.kind is Kind.NUMBER:
            codes.sort(key=float)
        if self.how.diagonal:
            codes.sort(key=self.rows.index)
        return codes

    def _heard_of(self) -> set[str]:
        """The codes of the columns that any figure of the table counts something for."""
        figures = [column.name for column in self.table.columns if column.kind is Kind.NUMBER]
        lines = self.table.rows
        return {
            code_of(line[self.how.columns]) for line in lines if any(figure_of(line[name]).value for name in figures)
        }

    def _groups(self) -> tuple[str, ...]:
        """What each row stands under."""
        if not self.how.group:
            return ()
        column = column_of(self.table, self.how.group)
        named = {code_of(line[self.how.rows]): self.wording.cell(column, line[column.name]) for line in self.table.rows}
        return tuple(named[code] for code in self.rows)

    def _cell(self, row: str, column: str) -> HeatCell:
        if (self.how.diagonal and row == column) or column in self.unheard:
            return EMPTY
        lines = self.lines.get((row, column), [])
        figure = added([figure_of(line[name]) for line in lines for name in self.how.values])
        behind = added([figure_of(line[self.how.behind]) for line in lines]) if self.how.behind else figure
        words = said_of(self.wording, (self.row_column, row), (self.column_column, column))
        if self.how.level and not lines:
            return HeatCell(0, f"{words}: {NOTHING}", text=NO_TICK)
        told = self._told(f"{words}: {number(plain(figure.value))}", lines)
        return HeatCell(figure.value, told, behind.records, self._text(figure, lines))

    def _told(self, sentence: str, lines: list[Row]) -> str:
        if any(line[self.how.starred] for line in lines) if self.how.starred else False:
            words = translate(CONTEXT, "{sentence}, {mark}")
            mark = self.wording.header(column_of(self.table, self.how.starred))
            sentence = words.format(sentence=sentence, mark=mark)
        if self.how.listed and lines:
            column = column_of(self.table, self.how.listed)
            listed = "\n".join(self.wording.cell(column, line[column.name]) for line in lines)
            return f"{sentence}\n{listed}" if listed else sentence
        return sentence

    def _text(self, figure: Figure, lines: list[Row]) -> str:
        if self.how.tick:
            return TICK if figure.value else NO_TICK
        if self.how.starred and any(line[self.how.starred] for line in lines):
            return f"{number(plain(figure.value))} {STAR}"
        return ""


def _heat_column(column: Column, code: str, wording: Wording) -> HeatColumn:
    mark = mark_of(column, code)
    return HeatColumn(wording.cell(column, code), mark, mark or "")


def _total(cells: tuple[HeatCell, ...], name: str) -> HeatCell:
    records = tuple(dict.fromkeys(record for cell in cells for record in cell.records))
    value = sum(cell.value for cell in cells)
    return HeatCell(value, f"{name}: {number(plain(value))}", records)
