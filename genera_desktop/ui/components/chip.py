"""One chosen answer among several, with a cross that takes it away."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from genera_desktop.ui.components.painted_button import PaintedButton
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.words import plain_tip

CROSS = 12


class Chip(PaintedButton):
    """Click, Enter, Delete or Backspace remove it (`removed`). Read-only chips have no cross."""

    removed = Signal()

    least_height = sizes.CHIP
    inset = 10
    text_style = TextStyle.BODY

    def __init__(self, text: str, *, read_only: bool = False, parent: QWidget | None = None) -> None:
        self._read_only = read_only
        super().__init__(text, "", parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setEnabled(not read_only)
        self.setToolTip(plain_tip(text))
        if not read_only:
            self.setAccessibleDescription(self.tr("Press Delete to remove"))
        self.clicked.connect(self.removed)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        height = max(sizes.CHIP, self.fontMetrics().height() + 8)
        return QSize(hint.width() + (0 if self._read_only else CROSS + 4), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(80, self.sizeHint().width()), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
            return
        super().keyPressEvent(event)

    def paint_button(self, painter: QPainter, rect: QRect) -> None:
        c = colours()
        paint.paint_box(painter, rect, fill=c.accent_soft, radius=sizes.RADIUS_SMALL)
        cross = 0 if self._read_only else CROSS + 4
        self.paint_content(painter, rect.adjusted(0, 0, -cross, 0), "accent_ink")
        if cross:
            left = rect.right() - self.inset - CROSS + 3
            tone = "ink" if self.underMouse() else "accent_ink"
            paint.paint_icon(painter, left, rect.center().y() + 0.5, "x", c.tone(tone), CROSS)
        if self.ring_visible:
            paint.paint_focus(painter, rect, sizes.RADIUS_SMALL)
