"""A scale or a few short choices as one row of cells; empty until somebody chooses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from genera_desktop.ui.components.choice_rows import CLEARING_KEYS
from genera_desktop.ui.components.painted_button import NOT_BY_KEYBOARD
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.words import plain_tip

CELL_INSET = 14
DOT = 4


@dataclass(frozen=True)
class Step:
    """One cell: the code of the answer, the short text in the cell, and what the step means."""

    code: str
    text: str
    meaning: str = ""


class SegmentedScale(QWidget):
    """One of a few steps. Arrow keys move, the step's digit or first letter chooses, Delete empties.

    `picked` carries the code, '' when emptied. `pointed` carries the meaning of the step under mouse or focus.
    """

    picked = Signal(str)
    pointed = Signal(str)

    def __init__(self, name: str, steps: Sequence[Step] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.problem = False
        self.last_round = ""
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.cells: list[Cell] = []
        self.set_steps(steps)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Replaces the steps and keeps the chosen one if it is still there."""
        if [cell.step for cell in self.cells] == list(steps):
            return
        chosen = self.value()
        for cell in self.cells:
            self._group.removeButton(cell)
            self._row.removeWidget(cell)
            cell.deleteLater()
        self.cells = [Cell(self, step) for step in steps]
        for cell in self.cells:
            self._group.addButton(cell)
            self._row.addWidget(cell)
            cell.clicked.connect(self._emit_value)
        self.set_value(chosen)

    def value(self) -> str:
        """The chosen code; '' where none is."""
        return next((cell.step.code for cell in self.cells if cell.isChecked()), "")

    def set_value(self, code: str) -> None:
        """Shows a stored value and says nothing."""
        self._group.setExclusive(False)
        for cell in self.cells:
            cell.setChecked(bool(code) and cell.step.code == code)
        self._group.setExclusive(True)
        self.update()

    def set_last_round(self, code: str) -> None:
        """Marks last round's answer with a dot."""
        self.last_round = code
        self.update()

    def set_problem(self, problem: bool) -> None:
        self.problem = problem
        self.update()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        if self.cells:
            next((cell for cell in self.cells if cell.isChecked()), self.cells[0]).setFocus(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in CLEARING_KEYS:
            self.set_value("")
            self._emit_value()
            return
        typed = event.text().casefold()
        hit = next(
            (c for c in self.cells if typed.strip() and typed in (c.step.code, c.step.text[:1].casefold())), None
        )
        if hit is None:
            super().keyPressEvent(event)
            return
        hit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        hit.click()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        c = colours()
        painter = QPainter(self)
        focused = any(cell.ring_visible for cell in self.cells)
        edge = c.red if self.problem else c.accent if focused else c.border if self.isEnabled() else c.line
        width = 2.0 if self.problem or focused else 1.0
        paint.paint_box(painter, self.rect(), fill=c.page, edge=edge, width=width)
        painter.setPen(c.line)
        for cell, after in zip(self.cells, self.cells[1:], strict=False):
            if not cell.isChecked() and not after.isChecked():
                painter.drawLine(cell.geometry().right(), 9, cell.geometry().right(), self.height() - 10)
        painter.end()

    def _emit_value(self) -> None:
        self.update()
        self.picked.emit(self.value())


class Cell(QRadioButton):
    """One step: a native radio button, so that arrow keys and screen readers know it."""

    def __init__(self, scale: SegmentedScale, step: Step) -> None:
        super().__init__(scale)
        self.step = step
        self._scale = scale
        self._ring = False
        self.setText(step.text.replace("&", "&&"))
        self.setAccessibleName(f"{step.text}: {step.meaning}" if step.meaning else step.text)
        self.setToolTip(plain_tip(step.meaning))
        self.setFont(font(TextStyle.BODY))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(scale.update)

    @property
    def ring_visible(self) -> bool:
        return self._ring and self.hasFocus()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font(TextStyle.HEADING))
        width = metrics.horizontalAdvance(self.step.text)
        wide = width + 2 * CELL_INSET if len(self.step.text) > 2 else width + CELL_INSET
        return QSize(max(sizes.SCALE_CELL, wide), max(sizes.CONTROL, metrics.height() + 12))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:  # noqa: ARG002
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in CLEARING_KEYS or event.text().strip():
            event.ignore()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: object) -> None:  # noqa: ARG002
        self._scale.pointed.emit(self.step.meaning)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() not in NOT_BY_KEYBOARD
        super().focusInEvent(event)
        self._scale.pointed.emit(self.step.meaning)
        self._scale.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._scale.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        c = colours()
        painter = QPainter(self)
        inner = self.rect().adjusted(3, 3, -3, -3)
        if self.isChecked():
            paint.paint_box(painter, inner, fill=c.accent_fill, radius=sizes.RADIUS_SMALL)
        elif self.underMouse() and self.isEnabled():
            paint.paint_box(painter, inner, fill=c.hover, radius=sizes.RADIUS_SMALL)
        if self.ring_visible:
            paint.paint_focus(painter, inner, sizes.RADIUS_SMALL, "on_accent" if self.isChecked() else "accent")
        painter.setFont(font(TextStyle.HEADING if self.isChecked() else TextStyle.BODY))
        tone = c.on_accent if self.isChecked() else c.ink if self.isEnabled() else c.ink3
        paint.paint_text(painter, self.rect(), self.step.text, tone, paint.CENTRE)
        if self.step.code and self.step.code == self._scale.last_round:
            middle = QPointF(self.width() / 2, self.height() - 6)
            dot = QRectF(middle - QPointF(DOT / 2, DOT / 2), middle + QPointF(DOT / 2, DOT / 2))
            paint.paint_box(painter, dot, fill=c.on_accent if self.isChecked() else c.ink2, radius=DOT / 2)
        painter.end()
