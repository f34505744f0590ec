"""A calm scroll bar: a thin handle without arrows, painted and moved by itself.

A style sheet or a style of our own for the whole program would do the same, but then every widget is styled by rules: a
fifth of the time in which a form opens.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

from genera_desktop.ui.style import paint
from genera_desktop.ui.style.theme import colours

THICKNESS, HANDLE, EDGE = 12, 6, 2
"""Pixels of the bar, of its handle, and between the handle and the edge."""
LEAST_HANDLE = 32


class ScrollBar(QScrollBar):
    """Dragging moves the handle, pressing beside it moves by a page; wheel and keys are the area's."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._grip: int | None = None
        """Where on the handle the mouse holds it; None while it does not."""

    def sizeHint(self) -> QSize:
        return QSize(THICKNESS, 2 * LEAST_HANDLE) if self._is_upright else QSize(2 * LEAST_HANDLE, THICKNESS)

    def minimumSizeHint(self) -> QSize:
        return QSize(THICKNESS, THICKNESS)

    def handle(self) -> QRect:
        """Where the handle is; empty where there is nothing to scroll."""
        span = self.maximum() - self.minimum()
        if span <= 0:
            return QRect()
        start = (self._length - self._handle_length) * (self.sliderPosition() - self.minimum()) // span
        if self._is_upright:
            return QRect(self.width() - EDGE - HANDLE, start + EDGE, HANDLE, self._handle_length - 2 * EDGE)
        return QRect(start + EDGE, self.height() - EDGE - HANDLE, self._handle_length - 2 * EDGE, HANDLE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        over = self.underMouse() or self._grip is not None
        fill = colours().ink3 if over else colours().thumb
        paint.paint_box(painter, self.handle(), fill=fill, radius=HANDLE / 2)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        begin, end = self._ends()
        at = self._along(event)
        if begin <= at < end:
            self._grip = at - begin
            self.setSliderDown(True)
        else:
            action = self.SliderAction.SliderPageStepSub if at < begin else self.SliderAction.SliderPageStepAdd
            self.triggerAction(action)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        room = self._length - self._handle_length
        if self._grip is not None and room > 0:
            span = self.maximum() - self.minimum()
            self.setSliderPosition(self.minimum() + round((self._along(event) - self._grip) * span / room))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        self._grip = None
        self.setSliderDown(False)
        self.update()

    @property
    def _is_upright(self) -> bool:
        return self.orientation() == Qt.Orientation.Vertical

    @property
    def _length(self) -> int:
        return self.height() if self._is_upright else self.width()

    @property
    def _handle_length(self) -> int:
        whole = self.maximum() - self.minimum() + self.pageStep()
        return min(self._length, max(LEAST_HANDLE, self._length * self.pageStep() // max(1, whole)))

    def _ends(self) -> tuple[int, int]:
        handle = self.handle()
        return (handle.top(), handle.bottom() + 1) if self._is_upright else (handle.left(), handle.right() + 1)

    def _along(self, event: QMouseEvent) -> int:
        place = event.position().toPoint()
        return place.y() if self._is_upright else place.x()


def give_quiet_bars(area: QAbstractScrollArea) -> None:
    """Gives an area bars of this kind in the place of its own."""
    area.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, area))
    area.setHorizontalScrollBar(ScrollBar(Qt.Orientation.Horizontal, area))
