"""The ground of every page: margins that follow the window, a head with title and actions, and a body."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from genera_desktop.ui.components.label import Label
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle
from genera_desktop.ui.words import plain_tip

WRITES = "writes"
"""The property of a button that changes the inventory."""


def mark_writing(*buttons: QWidget) -> None:
    """Says that these buttons change the inventory: where it may only be read they are out of reach."""
    for button in buttons:
        button.setProperty(WRITES, True)


def keep_out_of_reach(button: QWidget) -> None:
    """Puts a button that was made after its page out of reach where the inventory may only be read."""
    reason = button.window().property("read_only")
    if reason:
        button.setEnabled(False)
        button.setToolTip(plain_tip(str(reason)))


class Page(QWidget):
    """A page with a title, quiet words behind it, and actions at the right of the head.

    `enter` and `leave` are called by the window.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.title = Label(title, TextStyle.TITLE)
        self.title.setMinimumHeight(sizes.CONTROL)  # it stands at one height, with buttons beside it and without
        self.subtitle = Label("", TextStyle.BODY, "ink2", wrap=True)
        self.head = QHBoxLayout()
        self.head.setSpacing(sizes.LABEL_GAP)
        self.head.addWidget(self.title)
        self.head.addSpacing(sizes.LABEL_GAP)
        self.head.addWidget(self.subtitle, 1)  # where it is long, and letters are large, it takes several lines
        self.head.addStretch()  # takes the room where a page has no subtitle
        self.body = QVBoxLayout(self)
        self.body.setSpacing(sizes.CONTROL_INSET)
        self.body.addLayout(self.head)
        self._keeper = _Keeper(self)
        self._take_margins()

    def set_title(self, title: str) -> None:
        self.title.setText(title)
        self.setAccessibleName(title)

    def enter(self) -> None:
        """The page is shown now."""

    def leave(self) -> bool:
        """Whether the page may be left; it has saved what it holds."""
        return True

    def foot_height(self) -> int:
        """The height at the lower edge in which stands what must be seen at all times."""
        return 0

    def kept_place(self) -> object:
        """Where on the page the user is, for `return_to` of the page that takes its place in another language; None
        where there is nothing to return to."""
        return None

    def return_to(self, place: Any) -> None:
        """The page takes the place of one that told this in `place`."""

    def set_read_only(self, reason: str) -> None:
        """The inventory may only be read, and this is why: what would change it is out of reach and says so."""
        for button in self.findChildren(QWidget):
            if button.property(WRITES):
                button.setEnabled(False)
                button.setToolTip(plain_tip(reason))
                button.installEventFilter(self._keeper)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_margins()

    def _take_margins(self) -> None:
        window = self.window()
        side = sizes.MARGIN if window.width() >= sizes.WIDE_WINDOW else sizes.MARGIN_SMALL
        self.body.setContentsMargins(side, sizes.MARGIN_SMALL - 4, side, 0)


class RefreshedPage(Page):
    """A page that shows what was read of the inventory. `refresh_wanted` asks for it when the page comes into view and
    `is_stale`, and at once where that happens in view. A page that never says it is fresh asks each time."""

    refresh_wanted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.is_stale = True

    def enter(self) -> None:
        if self.is_stale:
            self.refresh_wanted.emit()

    def mark_stale(self) -> None:
        """What the page shows has changed: it is asked for at once where the page is in view."""
        self.is_stale = True
        if self.isVisible():
            self.refresh_wanted.emit()


class _Keeper(QObject):
    """Keeps buttons out of reach that their page would enable."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.EnabledChange and isinstance(watched, QWidget) and watched.isEnabled():
            watched.setEnabled(False)
        return False
