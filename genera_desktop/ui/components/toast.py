"""A short message over the lower edge of the window, which blocks nothing and leaves by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from genera_desktop.ui.components.buttons import IconButton, LinkButton
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.problem_line import ICONS
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.theme import colours

SHOWN_FOR = 8_000
"""Milliseconds that a good message stays; a problem stays until it is closed."""
MOST_WIDTH = 560
ABOVE = sizes.CONTROL + 2 * sizes.QUESTION_GAP
"""Many pages have their buttons at the lower edge."""


class Offer(NamedTuple):
    """What a message offers to do: `Undo`, `Show`."""

    text: str
    act: Callable[[], None]


class Toast(QWidget):
    """One message at a time, at the bottom of its parent; the status line keeps the last ones."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._tone = "ink3"
        self._offer: Offer | None = None
        self._above = ABOVE
        self.text = Label(wrap=True)
        self.action = LinkButton("")
        self.action.clicked.connect(self._act)
        self.cross = IconButton(self.tr("Close this message"), "x")
        self.cross.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.ICON + 2 * sizes.CONTROL_INSET - 2, 6, 6, 6)
        row.setSpacing(sizes.CONTROL_INSET)
        row.addWidget(self.text, 1)
        row.addWidget(self.action)
        row.addWidget(self.cross)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, tone: str = "ink3", offer: Offer | None = None, above: int = 0) -> None:
        """Shows a sentence; `red` stays until it is closed. `above` is the height at the lower edge that stays free
        where it is more than a row of buttons."""
        self._tone, self._offer, self._above = tone, offer, max(above, ABOVE)
        self.text.setText(text)
        self.setAccessibleName(text)
        self.action.setVisible(offer is not None)
        if offer:
            self.action.set_label(offer.text)
        self._place()
        self.show()
        self.raise_()
        if tone == "red":
            self._timer.stop()
        else:
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        c = colours()
        painter = QPainter(self)
        paint.paint_box(painter, self.rect(), fill=c.page, edge=c.red if self._tone == "red" else c.border)
        icon = ICONS.get(self._tone, "info")
        paint.paint_icon(painter, sizes.CONTROL_INSET, self.height() / 2, icon, c.tone(self._tone))
        painter.end()

    def _act(self) -> None:
        offer = self._offer
        self.hide()
        if offer:
            offer.act()

    def _natural_width(self) -> int:
        """The width in which the sentence stands in one line."""
        text = self.text.fontMetrics().horizontalAdvance(self.text.text())
        beside = self.action.sizeHint().width() + sizes.CONTROL_INSET if self._offer else 0
        return max(260, text + beside + sizes.ROW_NAV + 5 * sizes.CONTROL_INSET + sizes.ICON)

    def _place(self) -> None:
        parent = self._over
        width = min(MOST_WIDTH, parent.width() - 2 * sizes.MARGIN_SMALL, self._natural_width())
        height = max(sizes.ROW_TABLE + sizes.GRID, self.heightForWidth(width))
        left = (parent.width() - width) // 2
        self.setGeometry(QRect(left, parent.height() - height - self._above, width, height))
