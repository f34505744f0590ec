"""Text fields: native line and text edits that paint their own frame, with the marks that questions need."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from genera_desktop.ui.components.scroll_bar import give_quiet_bars
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.style.theme import colours

SEARCH_PAUSE = 120
"""Milliseconds without a key after which a search runs: none is wasted on half a word."""


class FramedLine(QLineEdit):
    """A line in a rounded frame, which says whether it has the focus, holds a problem or may only be read."""

    inset_left = sizes.CONTROL_INSET

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        # A line edit adds two pixels of its own before its text.
        self.setTextMargins(self.inset_left - 2, 0, sizes.CONTROL_INSET - 2, 0)
        self.setFont(font(TextStyle.BODY))
        self.setAccessibleName(name)
        _see_through(self)

    def set_problem(self, problem: bool) -> None:
        self.setProperty("problem", problem)
        self.update()

    def sizeHint(self) -> QSize:
        return _as_high_as_a_control(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return _as_high_as_a_control(super().minimumSizeHint())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        _take_ink(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _paint_frame(painter, self)
        painter.end()
        super().paintEvent(event)


class TextField(FramedLine):
    """One line. `left` comes once when a changed text is left; Esc takes the text back to where it was."""

    left = Signal()

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._before = ""
        self.editingFinished.connect(self._finish)

    def set_value(self, text: str) -> None:
        """Shows a stored value; the cursor stays where it is if nothing changes."""
        self._before = text
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

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
        give_quiet_bars(self)
        self._before = ""
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        inset = sizes.CONTROL_INSET - 4
        self.setViewportMargins(inset, sizes.GRID + 1, inset, sizes.GRID + 1)
        self.viewport().setAutoFillBackground(False)
        self.setFont(font(TextStyle.BODY))
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        _see_through(self)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def set_value(self, text: str) -> None:
        self._before = text
        if text != self.toPlainText():
            self.setPlainText(text)

    def set_problem(self, problem: bool) -> None:
        self.setProperty("problem", problem)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:  # the frame around the text: what is in it is painted by its own event
            painter = QPainter(self)
            _paint_frame(painter, self)
            painter.end()
            return True
        if _is_undo(event) and self.toPlainText() == self._before:
            return False
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        _take_ink(self, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._before:
            self.setPlainText(self._before)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
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


class SearchField(FramedLine):
    """A field with a magnifying glass. `searched` comes after a short pause in typing; Esc empties it."""

    searched = Signal(str)
    inset_left = 34

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent)
        self.setPlaceholderText(placeholder)
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


def _see_through(field: QWidget) -> None:
    """Lets the frame that the field paints be seen behind its text."""
    palette = field.palette()
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    field.setPalette(palette)


def _take_ink(field: QLineEdit | QPlainTextEdit, event: QEvent) -> None:
    """What may only be read stands in quieter ink."""
    if event.type() in (QEvent.Type.ReadOnlyChange, QEvent.Type.EnabledChange, QEvent.Type.PaletteChange):
        ink = colours().ink2 if _is_locked(field) else colours().ink
        palette = field.palette()
        if palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text) != ink:
            palette.setColor(QPalette.ColorRole.Text, ink)
            field.setPalette(palette)
        field.update()


def _is_locked(field: QLineEdit | QPlainTextEdit) -> bool:
    return field.isReadOnly() or not field.isEnabled()


def _paint_frame(painter: QPainter, field: QLineEdit | QPlainTextEdit) -> None:
    c = colours()
    locked, problem = _is_locked(field), bool(field.property("problem"))
    strong = problem or (field.hasFocus() and not locked)
    edge = c.red if problem else c.accent if strong else c.line if locked else c.border
    paint.paint_box(painter, field.rect(), fill=c.sunk if locked else c.page, edge=edge, width=2 if strong else 1)


def _as_high_as_a_control(hint: QSize) -> QSize:
    return QSize(hint.width(), max(hint.height(), sizes.CONTROL))
