"""Tables of the analysis as pictures on paper: the window's shapes, drawn as vectors for black and white as well."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from genera_desktop.services.document import Charts
from genera_desktop.ui.analysis.plan import picture_of
from genera_desktop.ui.charts.data import Bars, Shape
from genera_desktop.ui.paper.ink import Drawing, lines_of, paper_font, write
from genera_desktop.ui.paper.shape_drawing import shape_drawing
from genera_desktop.ui.style.colours import LIGHT

BETWEEN = 28.0
ABOVE, BELOW = 2.0, 6.0


def drawing_of(charts: Charts, width: float) -> Drawing:
    """The pictures side by side; several stand each under its title."""
    count = len(charts.tables)
    room = (width - BETWEEN * (count - 1)) / count
    drawings = []
    for table in charts.tables:
        picture = picture_of(table.name)
        shape = picture(table, charts.wording) if picture else None
        made = _drawing(shape, room, charts.most)
        drawings.append(_titled(charts.wording.title(table), made, room) if count > 1 else made)
    return _side_by_side(drawings, room)


def _drawing(shape: Shape, width: float, most: int) -> Drawing:
    return shape_drawing(replace(shape, bars=shape.bars[:most]) if isinstance(shape, Bars) else shape, width)


def _titled(title: str, drawing: Drawing, width: float) -> Drawing:
    look = paper_font(9, bold=True)
    head = 16.0 * lines_of(title, look, width) + 4

    def paint(painter: QPainter) -> None:
        write(painter, QRectF(0, 0, width, head - 4), title, look, LIGHT.ink, wrap=True)
        painter.translate(0, head)
        drawing.paint(painter)

    return Drawing(head + drawing.height, paint)


def _side_by_side(drawings: Sequence[Drawing], width: float) -> Drawing:
    def paint(painter: QPainter) -> None:
        for place, drawing in enumerate(drawings):
            painter.save()
            painter.translate(place * (width + BETWEEN), ABOVE)
            drawing.paint(painter)
            painter.restore()

    return Drawing(ABOVE + max((one.height for one in drawings), default=0) + BELOW, paint)
