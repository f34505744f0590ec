"""A few choices side by side of which exactly one is on, as a native group of buttons that paint themselves."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.style.theme import colours

INSET = 14


class Switch(QWidget):
    """`switched` carries the code of the choice that a person made."""

    switched = Signal(str)

    def __init__(self, name: str, choices: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for code, text in choices.items():
            button = _Side(text)
            button.clicked.connect(lambda _on=False, code=code: self.switched.emit(code))
            self._group.addButton(button)
            self.buttons[code] = button
            row.addWidget(button)
        next(iter(self.buttons.values())).setChecked(True)

    def value(self) -> str:
        return next(code for code, button in self.buttons.items() if button.isChecked())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        paint.paint_box(painter, self.rect(), edge=colours().border)
        painter.end()


class _Side(QRadioButton):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font(TextStyle.HEADING))
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * INSET, max(28, metrics.height() + 10))

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        c, painter = colours(), QPainter(self)
        inner: QRect = self.rect().adjusted(2, 2, -2, -2)
        painter.setFont(font(TextStyle.HEADING if self.isChecked() else TextStyle.BODY))
        if self.isChecked():
            paint.paint_box(painter, inner, fill=c.accent_fill, radius=sizes.RADIUS_SMALL)
        elif self.underMouse():
            paint.paint_box(painter, inner, fill=c.hover, radius=sizes.RADIUS_SMALL)
        paint.paint_text(painter, inner, self.text(), c.on_accent if self.isChecked() else c.ink2, paint.CENTRE)
        if self.hasFocus():
            tone = "on_accent" if self.isChecked() else "accent"
            paint.paint_focus(painter, inner.adjusted(1, 1, -1, -1), sizes.RADIUS_SMALL, tone)
        painter.end()
