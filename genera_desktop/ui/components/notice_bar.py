"""A line above the page that stays as long as what it says is so, with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from genera_desktop.ui.components.buttons import LinkButton
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle
from genera_desktop.ui.style.theme import colours


class NoticeBar(QWidget):
    """Hidden until it has something to say. `acted` is its one offer."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = Label("", TextStyle.BODY, wrap=True)
        self.action = LinkButton("")
        self.action.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.MARGIN_SMALL + sizes.ICON + sizes.CONTROL_INSET, 6, sizes.MARGIN_SMALL, 6)
        row.setSpacing(sizes.QUESTION_GAP)
        row.addWidget(self.text, 1)
        row.addWidget(self.action)
        self.hide()

    def say(self, text: str, offer: str = "") -> None:
        """Shows a sentence and an offer; with '' the line goes."""
        self.text.setText(text)
        self.setAccessibleName(text)
        self.action.set_label(offer)
        self.action.setHidden(not offer)
        self.setHidden(not text)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        c = colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), c.amber_soft)
        painter.fillRect(0, self.height() - 1, self.width(), 1, c.line)
        paint.paint_icon(painter, sizes.MARGIN_SMALL, self.height() / 2, "lock", c.amber)
        painter.end()
