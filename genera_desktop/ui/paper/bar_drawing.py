"""Bars on paper: names, parts with their figures inside where there is room, and the total at the end."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from genera_desktop.ui.charts.data import OUTLINE, Bar, Bars
from genera_desktop.ui.charts.heat_map import STEPS
from genera_desktop.ui.paper.ink import CENTRE, LEFT, Drawing, lines_of, paper_font, width_of, write
from genera_desktop.ui.style import paint
from genera_desktop.ui.style.colours import LIGHT
from genera_desktop.ui.style.marks import paint_mark
from genera_desktop.ui.words import number

ROW, LINE, THICK, MARK, LEGEND = 20.0, 12.0, 11.0, 11.0, 18.0
NAME_SHARE, LEAST_PART = 0.46, 2.0
TEXT, SMALL = 8.0, 7.0


def bar_drawing(bars: Bars, width: float) -> Drawing:
    """The bars as wide as there is room; names that are too long take a second line."""
    return _Bars(bars, width).drawing()


class _Bars:
    def __init__(self, bars: Bars, width: float) -> None:
        self.bars = bars.bars
        self.legend = bars.legend
        self.width = width
        self.look, self.small = paper_font(TEXT), paper_font(SMALL)
        self.marked = MARK + 6 if any(bar.cluster is not None for bar in self.bars) else 0.0
        widest = max((width_of(bar.name, self.look) for bar in self.bars), default=0.0)
        self.names = min(widest + self.marked + 10, width * NAME_SHARE)
        self.figures = max((width_of(bar.figure, self.look) for bar in self.bars), default=0.0) + 8
        self.longest = max((bar.length for bar in self.bars), default=0.0) or 1.0
        self.heights = [ROW + LINE * (self._lines(bar) - 1) for bar in self.bars]
        self.places = self._legend_places()
        self.top = LEGEND * (self.places[-1][1] + 1) + 4 if self.places else 0.0

    def drawing(self) -> Drawing:
        return Drawing(self.top + sum(self.heights) + 2, self._paint)

    def _lines(self, bar: Bar) -> int:
        return min(3, lines_of(bar.name, self.look, self.names - self.marked - 8))

    def _legend_places(self) -> list[tuple[float, int]]:
        """Where each entry of the legend begins, and on which line."""
        places: list[tuple[float, int]] = []
        left, line = 0.0, 0
        for entry in self.legend:
            wide = THICK + 6 + width_of(entry.text, self.look) + 18
            if left and left + wide > self.width:
                left, line = 0.0, line + 1
            places.append((left, line))
            left += wide
        return places

    def _paint(self, painter: QPainter) -> None:
        for entry, (left, line) in zip(self.legend, self.places, strict=True):
            top = line * LEGEND
            self._paint_part(painter, QRectF(left, top + (LEGEND - THICK) / 2, THICK, THICK), entry.shade)
            room = QRectF(left + THICK + 6, top, self.width - left - THICK, LEGEND)
            write(painter, room, entry.text, self.look, LIGHT.ink2)
        top = self.top
        for bar, height in zip(self.bars, self.heights, strict=True):
            self._paint_bar(painter, bar, top, height)
            top += height

    def _paint_bar(self, painter: QPainter, bar: Bar, top: float, height: float) -> None:
        if bar.cluster is not None:
            paint_mark(painter, QRectF(0, top + (height - MARK) / 2, MARK, MARK), bar.cluster, LIGHT)
        room = QRectF(self.marked, top, self.names - self.marked - 8, height)
        write(painter, room, bar.name, self.look, LIGHT.ink, wrap=self._lines(bar) > 1)
        space = self.width - self.names - self.figures
        end = self.names
        for part in bar.parts:
            if part.value <= 0:
                continue
            length = max(LEAST_PART, part.value / self.longest * space)
            place = QRectF(end, top + (height - THICK) / 2, max(1.0, length - 1), THICK)
            self._paint_part(painter, place, part.shade)
            told = number(int(part.value))
            if len(bar.parts) > 1 and width_of(told, self.small) + 4 < length:
                ink = LIGHT.on_accent if part.shade >= STEPS - 2 else LIGHT.ink
                write(painter, place, told, self.small, ink, CENTRE)
            end += length
        figure = QRectF(end + 6, top, self.figures, height)
        write(painter, figure, bar.figure, self.look, LIGHT.ink2, LEFT)

    def _paint_part(self, painter: QPainter, place: QRectF, shade: int) -> None:
        if shade == OUTLINE:
            paint.paint_box(painter, place, edge=LIGHT.border, width=0.8, radius=1.5)
        else:
            paint.paint_box(painter, place, fill=LIGHT.heat[shade], radius=1.5)
