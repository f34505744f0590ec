"""Bubbles on paper: two measures as place, a third as area, names where they do not cover each other."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from genera_desktop.ui.charts.bubble_chart import BELOW_ZERO, ticks
from genera_desktop.ui.charts.bubble_places import Circle, name_places
from genera_desktop.ui.charts.data import Bubbles
from genera_desktop.ui.paper.ink import CENTRE, RIGHT, Drawing, paper_font, width_of, write
from genera_desktop.ui.style.colours import LIGHT
from genera_desktop.ui.words import number

HEIGHT, LARGEST, SMALLEST = 330.0, 22.0, 4.0
LEFT_EDGE, RIGHT_EDGE, TOP_EDGE, BOTTOM_EDGE = 26.0, 12.0, 6.0, 36.0
TEXT, LINE = 7.5, 12.0


def bubble_drawing(bubbles: Bubbles, width: float) -> Drawing:
    """The chart as wide as there is room."""
    return Drawing(HEIGHT, lambda painter: _paint(painter, bubbles, width))


def _paint(painter: QPainter, bubbles: Bubbles, width: float) -> None:
    area = QRectF(LEFT_EDGE, TOP_EDGE, width - LEFT_EDGE - RIGHT_EDGE, HEIGHT - TOP_EDGE - BOTTOM_EDGE)
    values = [one.across for one in bubbles.bubbles] or [0.0]
    least, most = min(0.0, *values), max(0.0, *values)
    spare = max(1.0, (most - least) * 0.08)
    least, most = least - spare, most + spare
    highest = max((one.up for one in bubbles.bubbles), default=0) * 1.1 + 1

    def at(across: float, up: float) -> QPointF:
        x = area.left() + (across - least) / (most - least) * area.width()
        return QPointF(x, area.bottom() - (up / highest + BELOW_ZERO) / (1 + BELOW_ZERO) * area.height())

    _paint_axes(painter, bubbles, area, at, (least, most, highest))
    ordered = sorted(bubbles.bubbles, key=lambda one: -one.size)
    largest = max((one.size for one in ordered), default=0) or 1
    circles = []
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for bubble in ordered:
        radius = max(SMALLEST, LARGEST * math.sqrt(bubble.size / largest))
        middle = at(bubble.across, bubble.up)
        fill = QColor(LIGHT.heat[1])
        fill.setAlpha(170)
        painter.setBrush(fill)
        painter.setPen(QPen(LIGHT.heat[4], 0.9))
        painter.drawEllipse(middle, radius, radius)
        circles.append(Circle(middle.x(), middle.y(), radius))
    look = paper_font(TEXT)
    sizes = [(width_of(bubble.name, look), LINE) for bubble in ordered]
    for bubble, place in zip(ordered, name_places(circles, sizes, area), strict=True):
        if place is not None:
            write(painter, place.adjusted(-1, 0, 1, 0), bubble.name, look, LIGHT.ink, CENTRE)


def _paint_axes(
    painter: QPainter,
    bubbles: Bubbles,
    area: QRectF,
    at: Callable[[float, float], QPointF],
    reach: tuple[float, float, float],
) -> None:
    least, most, highest = reach
    look = paper_font(TEXT)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for value in ticks(least, most):
        x = at(value, 0).x()
        painter.setPen(QPen(LIGHT.border if value == 0 else LIGHT.line, 0.8))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        write(painter, QRectF(x - 30, area.bottom() + 3, 60, LINE), number(int(value)), look, LIGHT.ink3, CENTRE)
    for value in ticks(0, highest):
        y = at(0, value).y()
        painter.setPen(QPen(LIGHT.border if value == 0 else LIGHT.line, 0.8))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        write(painter, QRectF(0, y - 7, area.left() - 6, 14), number(int(value)), look, LIGHT.ink3, RIGHT)
    words = QRectF(area.left(), HEIGHT - 17, area.width(), 14)
    write(painter, words, f"→ {bubbles.across}     ↑ {bubbles.up}", look, LIGHT.ink2)
