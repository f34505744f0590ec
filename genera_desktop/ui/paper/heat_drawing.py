"""A heat map on paper: figures in shades that stay apart in grey, gaps outlined."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from genera_desktop.ui.charts.data import Heat, HeatCell
from genera_desktop.ui.charts.heat_map import STEPS, step_of
from genera_desktop.ui.paper.ink import CENTRE, RIGHT, Drawing, lines_of, paper_font, width_of, write
from genera_desktop.ui.style import paint
from genera_desktop.ui.style.colours import LIGHT
from genera_desktop.ui.style.marks import paint_mark
from genera_desktop.ui.words import number, translate

ROW, LINE, MARK, TOTAL, GAP, GROUP = 21.0, 12.0, 11.0, 40.0, 1.5, 19.0
LOW = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
MOST_CELL, LEAST_CELL, MOST_NAME = 84.0, 24.0, 0.44
TEXT, HEAD, MOST_HEAD_LINES = 8.0, 7.5, 3


def heat_drawing(heat: Heat, width: float) -> Drawing:
    """The map as wide as there is room; names that are too long take a second line."""
    return _Heat(heat, width).drawing()


class _Heat:
    def __init__(self, heat: Heat, width: float) -> None:
        self.heat = heat
        self.look, self.head_look = paper_font(TEXT), paper_font(HEAD)
        self.totals = TOTAL if heat.totals else 0.0
        self.marked = MARK + 6 if any(mark is not None for mark in heat.marks) else 0.0
        widest = max((width_of(name, self.look) for name in heat.rows), default=0.0) + self.marked + 10
        count = max(1, len(heat.columns))
        room = width - self.totals
        self.names = min(widest, max(room * MOST_NAME, room - count * MOST_CELL))
        self.cell = max(LEAST_CELL, min(MOST_CELL, (room - self.names) / count))
        self.heads = self._heads()
        lines = max((lines_of(name, self.head_look, self.cell - 3) for name in self.heads), default=1)
        self.top = min(lines, MOST_HEAD_LINES) * LINE + 5
        if any(column.cluster is not None for column in heat.columns):
            self.top += MARK + 3
        self.heights = [
            ROW + LINE * (self._lines(name) - 1) + (GROUP if heat.group_begun(row) else 0.0)
            for row, name in enumerate(heat.rows)
        ]

    def drawing(self) -> Drawing:
        return Drawing(self.top + sum(self.heights) + 2, self._paint)

    def _lines(self, name: str) -> int:
        return min(3, lines_of(name, self.look, self.names - self.marked - 8))

    def _heads(self) -> list[str]:
        """The columns' names, or the short ones of all where a word of one is wider than its column."""
        words = [word for column in self.heat.columns for word in column.name.split()]
        widest = max((width_of(word, self.head_look) for word in words), default=0.0)
        is_narrow = widest > self.cell - 2
        return [column.short if column.short and is_narrow else column.name for column in self.heat.columns]

    def _paint(self, painter: QPainter) -> None:
        self._paint_heads(painter)
        top = self.top
        for row, whole in enumerate(self.heights):
            height = whole
            if group := self.heat.group_begun(row):
                write(painter, QRectF(0, top, self.names, GROUP), group, paper_font(TEXT, bold=True), LIGHT.ink2, LOW)
                top, height = top + GROUP, whole - GROUP
            self._paint_name(painter, row, top, height)
            for place, cell in enumerate(self.heat.cells[row]):
                left = self.names + place * self.cell
                self._paint_cell(painter, QRectF(left + GAP, top + GAP, self.cell - 2 * GAP, height - 2 * GAP), cell)
            if self.heat.totals:
                left = self.names + len(self.heat.columns) * self.cell
                total = QRectF(left, top, self.totals, height)
                write(painter, total, number(self.heat.totals[row].value), self.look, LIGHT.ink2, RIGHT)
            top += height

    def _paint_heads(self, painter: QPainter) -> None:
        align = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        for place, column in enumerate(self.heat.columns):
            left = self.names + place * self.cell
            top = 0.0
            if column.cluster is not None:
                paint_mark(painter, QRectF(left + (self.cell - MARK) / 2, 0, MARK, MARK), column.cluster, LIGHT)
                top = MARK + 3
            room = QRectF(left + 1, top, self.cell - 2, self.top - top - 3)
            write(painter, room, self.heads[place], self.head_look, LIGHT.ink2, align, wrap=True)
        if self.heat.totals:
            left = self.names + len(self.heat.columns) * self.cell
            room = QRectF(left, self.top - LINE - 4, self.totals, LINE)
            write(painter, room, translate("Charts", "Total"), self.head_look, LIGHT.ink2, RIGHT)

    def _paint_name(self, painter: QPainter, row: int, top: float, height: float) -> None:
        mark = self.heat.marks[row] if row < len(self.heat.marks) else None
        if mark is not None:
            paint_mark(painter, QRectF(0, top + (height - MARK) / 2, MARK, MARK), mark, LIGHT)
        room = QRectF(self.marked, top, self.names - self.marked - 8, height)
        write(painter, room, self.heat.rows[row], self.look, LIGHT.ink, wrap=self._lines(self.heat.rows[row]) > 1)

    def _paint_cell(self, painter: QPainter, rect: QRectF, cell: HeatCell) -> None:
        strong = paper_font(TEXT, bold=True)
        if cell.is_empty:
            write(painter, rect, "–", self.look, LIGHT.ink3, CENTRE)
        elif cell.value <= 0 and self.heat.gap:
            painter.save()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(LIGHT.amber_mark, 0.9, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.restore()
            write(painter, rect, self.heat.gap, self.head_look, LIGHT.amber, CENTRE)
        elif cell.value <= 0:
            write(painter, rect, cell.text or "·", self.look, LIGHT.ink3, CENTRE)
        else:
            step = step_of(cell.value, self.heat.largest)
            paint.paint_box(painter, rect, fill=LIGHT.heat[step], radius=3)
            ink = LIGHT.ink if step < STEPS - 2 else LIGHT.on_accent
            write(painter, rect, cell.text or number(cell.value), strong, ink, CENTRE)
