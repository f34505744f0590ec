"""The parts of a page as words in a row, the one in view underlined: a native tab bar that paints itself."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.style.theme import colours

GAP = 24
EDGE = 2


class TabRow(QTabBar):
    """Left and right arrows go from one to the next, as in every tab bar."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFont(font(TextStyle.STRONG))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tabSizeHint(self, index: int) -> QSize:
        metrics = QFontMetrics(font(TextStyle.HEADING))  # the widest that it is painted in
        width = metrics.horizontalAdvance(self.tabText(index)) + GAP + 2
        return QSize(width, max(sizes.CONTROL, metrics.height() + 14))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        c = colours()
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, c.line)
        for index in range(self.count()):
            rect = self.tabRect(index)
            chosen = index == self.currentIndex()
            text = QRect(rect.left(), rect.top(), rect.width() - GAP, rect.height())
            painter.setFont(font(TextStyle.HEADING if chosen else TextStyle.BODY))
            paint.paint_text(painter, text, self.tabText(index), c.accent_ink if chosen else c.ink2)
            if chosen:
                painter.fillRect(text.left(), rect.bottom() - EDGE + 1, text.width(), EDGE, c.accent)
                if self.hasFocus():
                    paint.paint_focus(painter, text.adjusted(-6, 3, 6, -4), sizes.RADIUS_SMALL)
        painter.end()
