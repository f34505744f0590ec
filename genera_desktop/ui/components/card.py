"""A quiet surface that holds things together where space alone does not."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.theme import colours


class Card(QWidget):
    """A surface of one tone (`sunk`, `amber_soft`, `red_soft` …) with a column of widgets in `column`."""

    def __init__(self, surface: str = "sunk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surface = surface
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(sizes.QUESTION_GAP, sizes.CONTROL_INSET, sizes.QUESTION_GAP, sizes.CONTROL_INSET)
        self.column.setSpacing(sizes.LABEL_GAP)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        paint.paint_box(painter, self.rect(), fill=colours().tone(self._surface))
        painter.end()


class Line(QWidget):
    """A hairline between parts of a page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours().line)
        painter.end()
