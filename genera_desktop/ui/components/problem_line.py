"""What is wrong, or what there is to know, as icon and words at its place."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from genera_desktop.ui.components.label import Label
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle
from genera_desktop.ui.style.theme import colours

ICONS = {"red": "circle-alert", "amber": "triangle-alert", "green": "circle-check", "ink3": "info", "accent": "info"}
GAP = 6


class ProblemLine(Label):
    """A line of one tone: `red` a problem, `amber` a warning, `green` complete, `ink3` a remark. Hidden while empty."""

    def __init__(self, text: str = "", tone: str = "red", parent: QWidget | None = None) -> None:
        super().__init__("", TextStyle.HINT_STRONG, tone, wrap=True, parent=parent)
        self.setContentsMargins(sizes.ICON + GAP, 0, 0, 0)
        self.say(text, tone)

    def say(self, text: str, tone: str = "red") -> None:
        """Shows a sentence, or nothing for ''."""
        self.set_tone(tone)
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def one_line(self) -> int:
        """The width in which the sentence stands in one line."""
        return self.fontMetrics().horizontalAdvance(self.text()) + sizes.ICON + 2 * GAP

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), sizes.ICON))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        middle = (
            self.height() / 2 if self.height() < 2 * self.fontMetrics().height() else self.fontMetrics().height() / 2
        )
        paint.paint_icon(painter, 0, middle, ICONS[self.tone], colours().tone(self.tone))
        painter.end()
