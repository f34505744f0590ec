"""Text fields: native line and text edits, framed by the stylesheet, with the marks that questions need."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.style.theme import colours, repolish

SEARCH_PAUSE = 120
"""Milliseconds without a key after which a search runs: none is wasted on half a word."""


class TextField(QLineEdit):
    """One line. `left` comes once when a changed text is left; Esc takes the text back to where it was."""

    left = Signal()

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = ""
        self.setProperty("field", True)
        self.setFont(font(TextStyle.BODY))
        self.setAccessibleName(name)
        self.editingFinished.connect(self._finish)

    def set_value(self, text: str) -> None:
        """Shows a stored value; the cursor stays where it is if nothing changes."""
        self._before = text
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def set_problem(self, problem: bool) -> None:
        _mark_problem(self, problem)

    def leave_now(self) -> None:
        """Counts as leaving the field: what has been typed so far is told."""
        self._finish()

    def event(self, event: QEvent) -> bool:
        if _is_undo(event) and self.text() == self._before:
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._before:
            self.setText(self._before)
            return
        super().keyPressEvent(event)

    def _finish(self) -> None:
        if self.text() != self._before:
            self._before = self.text()
            self.left.emit()


class TextArea(QPlainTextEdit):
    """Several lines, growing with the text; Tab goes on to the next question. `left` as in a line."""

    left = Signal()
    least_lines, most_lines = 3, 12

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = ""
        self.setProperty("field", True)
        self.setFont(font(TextStyle.BODY))
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def set_value(self, text: str) -> None:
        self._before = text
        if text != self.toPlainText():
            self.setPlainText(text)

    def set_problem(self, problem: bool) -> None:
        _mark_problem(self, problem)

    def event(self, event: QEvent) -> bool:
        if _is_undo(event) and self.toPlainText() == self._before:
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._before:
            self.setPlainText(self._before)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.leave_now()

    def leave_now(self) -> None:
        """Counts as leaving the field: what has been typed so far is told."""
        if self.toPlainText() != self._before:
            self._before = self.toPlainText()
            self.left.emit()

    def _grow(self) -> None:
        lines = min(max(self.document().size().height(), self.least_lines), self.most_lines)
        frame = 2 * (sizes.GRID + 2) + int(2 * self.document().documentMargin())
        self.setFixedHeight(int(lines * QFontMetrics(self.font()).lineSpacing()) + frame)


class SearchField(QLineEdit):
    """A field with a magnifying glass. `searched` comes after a short pause in typing; Esc empties it."""

    searched = Signal(str)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("field", True)
        self.setProperty("search", True)
        self.setFont(font(TextStyle.BODY))
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(False)
        self._pause = QTimer(self, singleShot=True, interval=SEARCH_PAUSE)
        self._pause.timeout.connect(self._search)
        self.textChanged.connect(lambda _text: self._pause.start())
        self.returnPressed.connect(self.search_now)

    def search_now(self) -> None:
        """Searches without waiting for the pause."""
        if self._pause.isActive():
            self._pause.stop()
            self._search()

    def minimumSizeHint(self) -> QSize:
        return QSize(160, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._pause.stop()
            self._search()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        paint.paint_icon(painter, sizes.CONTROL_INSET - 4, self.height() / 2, "search", colours().ink2)
        painter.end()

    def _search(self) -> None:
        self.searched.emit(self.text())


def _is_undo(event: QEvent) -> bool:
    """Whether a field is asked if it wants the keys of undo or redo for itself.

    It does while its text is being typed. After that they take back what was saved, which is not the field's own.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if not (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)):
        return False
    event.ignore()
    return True


def _mark_problem(field: QWidget, problem: bool) -> None:
    if bool(field.property("problem")) != problem:
        field.setProperty("problem", problem)
        repolish(field)
