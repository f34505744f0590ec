"""One choice out of many: a native combo box with a searchable list of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from heapq import nlargest

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from genera_desktop.ui.components.choice_popup import ChoicePopup, go_on_from, search_begun_by
from genera_desktop.ui.components.choice_rows import CLEARING_KEYS
from genera_desktop.ui.components.picker_choice import PickerChoice
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.style.theme import colours

OPENING_KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F4)

MOST_WIDTH = 420
LONGEST = 5
"""The widest text is among so many with the most letters: a list of 70 countries is not measured whole each time."""


class Picker(QComboBox):
    """Typing a letter opens the list and searches it; Delete empties; the mouse wheel changes nothing by accident.

    `picked` carries the code that a person chose, '' when emptied.
    """

    picked = Signal(str)

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: list[PickerChoice] = []
        self._all: Callable[[], Sequence[PickerChoice]] | None = None
        self._problem = False
        self._popup: ChoicePopup | None = None
        self.placeholder = placeholder or self.tr("Choose…")
        self.setAccessibleName(name)
        self.setFont(font(TextStyle.BODY))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_choices(
        self, choices: Sequence[PickerChoice], find_all: Callable[[], Sequence[PickerChoice]] | None = None
    ) -> None:
        """Replaces the choices and keeps the chosen one if it is still there. Where there may be very many, `choices`
        are only those to show now, and `find_all` gives the whole list each time that it opens."""
        self._all = find_all
        if self._choices == list(choices):
            return
        chosen = self.value()
        self._choices = list(choices)
        self.blockSignals(True)
        self.clear()
        for choice in self._choices:
            self.addItem(choice.text, choice.code)
        self.blockSignals(False)
        self.set_value(chosen)

    def value(self) -> str:
        """The chosen code; '' where none is."""
        return str(self.currentData() or "")

    def set_value(self, code: str) -> None:
        """Shows a stored value and says nothing; a code without a choice is shown as it is."""
        row = self.findData(code) if code else -1
        if code and row < 0:
            self._choices.append(PickerChoice(code, code))
            self.addItem(code, code)
            row = self.count() - 1
        self.setCurrentIndex(row)
        self.setAccessibleDescription(self.currentText() or self.placeholder)
        self.update()

    def set_problem(self, problem: bool) -> None:
        self._problem = problem
        self.update()

    def showPopup(self) -> None:
        self.open_list()

    def hidePopup(self) -> None:
        if self._popup:
            self._popup.hide()

    def open_list(self, typed: str = "") -> None:
        """Opens the list; `typed` is the beginning of a search."""
        if self._popup is None:
            self._popup = ChoicePopup(self.accessibleName(), parent=self)
            self._popup.chosen.connect(self._take)
            self._popup.tabbed.connect(lambda: go_on_from(self))
        choices = self._all() if self._all is not None else self._choices
        self._popup.drop_below(self, choices, [self.value()] if self.value() else [], typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in CLEARING_KEYS:
            self._pick("")
        elif event.key() in OPENING_KEYS:
            self.open_list()
        elif letter := search_begun_by(event):
            self.open_list(letter)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        if self._all is not None:  # as wide for one title as for another
            return QSize(MOST_WIDTH, max(sizes.CONTROL, metrics.height() + 12))
        longest = nlargest(LONGEST, (choice.text for choice in self._choices), key=len)
        widest = max(metrics.horizontalAdvance(text) for text in [*longest, self.placeholder])
        width = widest + 3 * sizes.CONTROL_INSET + sizes.ICON + sizes.GRID
        return QSize(min(max(width, 140), MOST_WIDTH), max(sizes.CONTROL, metrics.height() + 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        c = colours()
        painter = QPainter(self)
        strong = self._problem or self.hasFocus()
        edge = c.red if self._problem else c.accent if self.hasFocus() else c.border if self.isEnabled() else c.line
        fill = c.page if self.isEnabled() else c.sunk
        paint.paint_box(painter, self.rect(), fill=fill, edge=edge, width=2 if strong else 1)
        painter.setFont(self.font())
        arrow = sizes.ICON + sizes.CONTROL_INSET
        room = QRect(sizes.CONTROL_INSET, 0, self.width() - 2 * sizes.CONTROL_INSET - arrow + 6, self.height())
        chosen = self.currentIndex() >= 0
        tone = c.ink if chosen and self.isEnabled() else c.ink2 if chosen else c.ink3
        paint.paint_text(painter, room, self.currentText() if chosen else self.placeholder, tone)
        if self.isEnabled():
            paint.paint_icon(painter, self.width() - arrow + 2, self.height() / 2, "chevron-down", c.ink2)
        painter.end()

    def _take(self, code: str) -> None:
        """Picks what was chosen in the list, which may be longer than what is known here."""
        if self._popup is not None and self.findData(code) < 0 and (choice := self._popup.model.choice_of(code)):
            self._choices.append(choice)
            self.addItem(choice.text, choice.code)
        self._pick(code)

    def _pick(self, code: str) -> None:
        if code != self.value():
            self.set_value(code)
            self.picked.emit(code)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
