"""A bubble chart: two measures as place, a third as area. Arrow keys walk the bubbles, Enter opens the records."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from genera_desktop.ui.charts.bubble_places import Circle, name_places
from genera_desktop.ui.charts.chart_view import OPENING_KEYS
from genera_desktop.ui.charts.data import Bubble, Bubbles
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font, scaled
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.words import number, plain_tip

HEIGHT, LARGEST, SMALLEST = 320, 26.0, 7.0
BELOW_ZERO = 0.14
"""The room below the zero of the height, as a share of what is above it: bubbles at zero do not hide the axis."""
LEFT, TOP, RIGHT, BOTTOM = 44, 12, 24, 40
NEXT = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class BubbleChart(QWidget):
    """`opened` carries the records behind a bubble and what they are; `told` what the current bubble says."""

    opened = Signal(list, str)
    told = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bubbles = Bubbles((), "", "")
        self.current = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bubbles(self, bubbles: Bubbles) -> None:
        """Shows these bubbles, the largest at the back."""
        ordered = tuple(sorted(bubbles.bubbles, key=lambda bubble: -bubble.size))
        self.bubbles = Bubbles(ordered, bubbles.across, bubbles.up)
        self.current = -1
        self.setAccessibleDescription("; ".join(bubble.told for bubble in ordered))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, scaled(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self.bubbles.bubbles)
        if self.current < 0 and count and event.key() in (*OPENING_KEYS, *NEXT):
            self.current = 0
        if event.key() in OPENING_KEYS and self.current >= 0:
            self._open(self.current)
        elif count and event.key() in NEXT:
            self._go_to((self.current + NEXT[Qt.Key(event.key())]) % count)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current < 0 and self.bubbles.bubbles:
            self._go_to(0)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._under(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        self.setToolTip(plain_tip("\n".join(self.bubbles.bubbles[index].told for index in found)))
        self.told.emit(self.bubbles.bubbles[found[0]].told if found else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._under(event.position())
        if found:
            self._go_to(found[0])
            self._open(found[0])

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        self.paint_chart(painter)
        painter.end()

    def paint_chart(self, painter: QPainter) -> None:
        """Axes, bubbles, names: also onto paper."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter)
        c = colours()
        for place, bubble in enumerate(self.bubbles.bubbles):
            middle, radius = self._middle(bubble), self._radius(bubble)
            fill = QColor(c.heat[2])
            fill.setAlpha(170)
            painter.setBrush(fill)
            painter.setPen(QPen(c.heat[4], 1.2))
            painter.drawEllipse(middle, radius, radius)
            if self.hasFocus() and place == self.current:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(c.accent, sizes.FOCUS))
                painter.drawEllipse(middle, radius + 3, radius + 3)
        painter.setFont(font(TextStyle.HINT_STRONG))
        metrics, shown = QFontMetrics(painter.font()), self.bubbles.bubbles
        places = [self._middle(bubble) for bubble in shown]
        circles = [Circle(at.x(), at.y(), self._radius(bubble)) for at, bubble in zip(places, shown, strict=True)]
        names = [(float(metrics.horizontalAdvance(bubble.name)), float(metrics.height())) for bubble in shown]
        area = QRectF(LEFT + 2, 2, self.width() - LEFT - 4, self.height() - BOTTOM - 2)
        painter.setPen(c.ink)
        for bubble, room in zip(shown, name_places(circles, names, area), strict=True):
            if room is not None:
                painter.drawText(room.adjusted(-1, 0, 1, 0), Qt.AlignmentFlag.AlignCenter, bubble.name)

    def _paint_axes(self, painter: QPainter) -> None:
        c, area = colours(), self._area()
        painter.setFont(font(TextStyle.HINT, tabular=True))
        least, most = self._across_range()
        painter.setPen(QPen(c.line, 1))
        for value in ticks(least, most):
            x = self._x(value)
            painter.setPen(QPen(c.border if value == 0 else c.line, 1))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            text = QRect(round(x) - 30, round(area.bottom()) + 2, 60, 16)
            paint.paint_text(painter, text, number(value), c.ink3, paint.CENTRE)
        for value in ticks(0, self._highest()):
            y = self._y(value)
            painter.setPen(QPen(c.border if value == 0 else c.line, 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            paint.paint_text(painter, QRect(0, round(y) - 8, LEFT - 8, 16), number(value), c.ink3, paint.RIGHT)
        painter.setFont(font(TextStyle.HINT))
        words = QRect(LEFT, self.height() - 20, self.width() - LEFT - RIGHT, 18)
        paint.paint_text(painter, words, f"→ {self.bubbles.across}    ↑ {self.bubbles.up}", c.ink2)

    def _area(self) -> QRectF:
        return QRectF(LEFT, TOP, max(1, self.width() - LEFT - RIGHT), max(1, self.height() - TOP - BOTTOM))

    def _across_range(self) -> tuple[float, float]:
        values = [bubble.across for bubble in self.bubbles.bubbles] or [0.0]
        least, most = min(0.0, *values), max(0.0, *values)
        spare = max(1.0, (most - least) * 0.12)
        return least - spare, most + spare

    def _highest(self) -> float:
        return max((bubble.up for bubble in self.bubbles.bubbles), default=0) * 1.15 + 1

    def _x(self, value: float) -> float:
        area, (least, most) = self._area(), self._across_range()
        return area.left() + (value - least) / (most - least) * area.width()

    def _y(self, value: float) -> float:
        area = self._area()
        highest = self._highest()
        return area.bottom() - (value / highest + BELOW_ZERO) / (1 + BELOW_ZERO) * area.height()

    def _middle(self, bubble: Bubble) -> QPointF:
        return QPointF(self._x(bubble.across), self._y(bubble.up))

    def _radius(self, bubble: Bubble) -> float:
        largest = max((one.size for one in self.bubbles.bubbles), default=0) or 1
        return max(SMALLEST, LARGEST * math.sqrt(bubble.size / largest))

    def _under(self, place: QPointF) -> list[int]:
        """All bubbles under a point, the one in front first: names for which there is no room are told here."""
        found = []
        for index in reversed(range(len(self.bubbles.bubbles))):
            bubble = self.bubbles.bubbles[index]
            away = place - self._middle(bubble)
            if math.hypot(away.x(), away.y()) <= self._radius(bubble):
                found.append(index)
        return found

    def _go_to(self, index: int) -> None:
        self.current = index
        self.told.emit(self.bubbles.bubbles[index].told)
        self.update()

    def _open(self, index: int) -> None:
        bubble = self.bubbles.bubbles[index]
        if bubble.records:
            self.opened.emit(list(bubble.records), bubble.told)


def ticks(least: float, most: float) -> list[float]:
    """Round numbers from `least` to `most`, at most about eight."""
    span = max(most - least, 1e-9)
    raw = span / 8
    power = 10 ** math.floor(math.log10(raw))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= raw)
    step = max(1.0, step)
    first = math.ceil(least / step)
    return [place * step for place in range(first, math.floor(most / step) + 1)]
