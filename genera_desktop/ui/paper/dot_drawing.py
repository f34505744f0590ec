"""Dots on paper: a row for each name along a common axis, shapes that stay apart in grey."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from genera_desktop.ui.charts.data import Dots, Sign
from genera_desktop.ui.charts.dot_places import Axis, lanes_of, placed, spaced
from genera_desktop.ui.charts.heat_map import STEPS
from genera_desktop.ui.charts.signs import TEXT_BELOW, paint_sign
from genera_desktop.ui.paper.ink import CENTRE, Drawing, lines_of, paper_font, width_of, write
from genera_desktop.ui.style.colours import LIGHT

RADIUS, AROUND, LEAST_ROW = 7.5, 2.0, 20.0
TEXT, SMALL, NAME_SHARE, EDGES = 8.0, 7.0, 0.34, 12.0
HEAD, LEGEND, BETWEEN = 14.0, 16.0, 18.0


def dot_drawing(dots: Dots, width: float) -> Drawing:
    """The dots as wide as there is room; names that are too long take a second line."""
    return _Dots(dots, width).drawing()


class _Dots:
    def __init__(self, dots: Dots, width: float) -> None:
        self.dots = dots
        self.width = width
        self.look, self.small = paper_font(TEXT), paper_font(SMALL, bold=True)
        widest = max((width_of(row.name, self.look) for row in dots.rows), default=0.0)
        self.names = min(widest + 4, width * NAME_SHARE)
        self.axis = Axis(self.names + EDGES, max(1.0, width - self.names - 2 * EDGES), dots.least, dots.most)
        lane = 2 * RADIUS + AROUND
        self.heights = [
            max(LEAST_ROW, lanes * lane + 2 * AROUND, 12.0 * self._lines(row.name))
            for row, lanes in zip(dots.rows, lanes_of(dots, self.axis, RADIUS), strict=True)
        ]
        self.top = HEAD + (LEGEND if dots.legend else 0.0)

    def drawing(self) -> Drawing:
        return Drawing(self.top + sum(self.heights) + 2, self._paint)

    def _lines(self, name: str) -> int:
        return min(3, lines_of(name, self.look, self.names))

    def _paint(self, painter: QPainter) -> None:
        self._paint_legend(painter)
        self._paint_axis(painter)
        top = self.top
        for place, height in enumerate(self.heights):
            self._paint_row(painter, place, top, height)
            top += height

    def _paint_legend(self, painter: QPainter) -> None:
        left = 0.0
        for entry in self.dots.legend:
            middle = QPointF(left + 6, LEGEND / 2)
            paint_sign(painter, entry.sign or Sign.ROUND, middle, 5.0, entry.shade, LIGHT)
            wide = width_of(entry.text, self.look) + 2
            write(painter, QRectF(left + 16, 0, wide, LEGEND), entry.text, self.look, LIGHT.ink2)
            left += 16 + wide + BETWEEN

    def _paint_axis(self, painter: QPainter) -> None:
        look = paper_font(SMALL)
        widths = [width_of(text, look) for _, text in self.dots.ticks]
        shown = spaced(self.dots.ticks, self.axis, widths)
        bottom = self.top + sum(self.heights)
        for (value, text), width, is_shown in zip(self.dots.ticks, widths, shown, strict=True):
            x = self.axis.at(value)
            painter.setPen(QPen(LIGHT.line, 0.8))
            painter.drawLine(QPointF(x, self.top), QPointF(x, bottom))
            if is_shown:
                left = min(x - width / 2, self.width - width)
                write(painter, QRectF(left - 1, self.top - HEAD, width + 2, HEAD - 2), text, look, LIGHT.ink3, CENTRE)

    def _paint_row(self, painter: QPainter, place: int, top: float, height: float) -> None:
        row = self.dots.rows[place]
        room = QRectF(0, top, self.names, height)
        write(painter, room, row.name, self.look, LIGHT.ink, wrap=self._lines(row.name) > 1)
        if row.middle is not None:
            middle = QPointF(self.axis.at(row.middle), top + height / 2)
            paint_sign(painter, Sign.MIDDLE, middle, height / 2 - 2.5, 0, LIGHT)
        found, lanes = placed(row, self.axis, RADIUS)
        for one in found:
            y = top + height / 2 + (one.lane - (lanes - 1) / 2) * (2 * RADIUS + AROUND)
            paint_sign(painter, one.dot.sign, QPointF(one.x, y), one.radius, one.dot.shade, LIGHT)
            if one.dot.text:
                ink = LIGHT.on_accent if one.dot.shade >= STEPS - 2 else LIGHT.ink
                y += TEXT_BELOW.get(one.dot.sign, 0.0) * one.radius
                write(painter, QRectF(one.x - 12, y - 6, 24, 12), one.dot.text, self.small, ink, CENTRE)
