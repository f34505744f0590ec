"""Radio and tick rows: native controls, painted large and calm, whose whole row can be clicked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from genera_desktop.ui.components.painted_button import NOT_BY_KEYBOARD
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.style.marks import paint_mark
from genera_desktop.ui.style.theme import colours

INDICATOR = 16
TEXT_GAP = 10
CLEARING_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


@dataclass
class _Face:
    """Text, detail behind it, cluster mark before it: how a row of either kind looks."""

    text: str
    detail: str
    mark: str
    ring: bool = False

    def give_to(self, button: QAbstractButton) -> None:
        button.setText(self.text.replace("&", "&&"))
        button.setAccessibleName(self.text)
        button.setAccessibleDescription(self.detail)
        button.setFont(font(TextStyle.BODY))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def size(self) -> QSize:
        metrics = QFontMetrics(font(TextStyle.STRONG))  # the chosen row's, the widest
        width = self._text_left() + metrics.horizontalAdvance(self.text) + 2 * sizes.GRID
        if self.detail:
            width += (
                sizes.CONTROL_INSET + QFontMetrics(font(TextStyle.HINT)).horizontalAdvance(self.detail) + sizes.GRID
            )
        return QSize(width, max(sizes.ROW_RADIO, metrics.height() + 8))

    def paint(self, button: QAbstractButton, indicator: Callable[[QPainter, QRect], None]) -> None:
        painter = QPainter(button)
        c = colours()
        if button.isEnabled() and button.underMouse():
            paint.paint_box(painter, button.rect(), fill=c.sunk)
        indicator(painter, QRect(2, (button.height() - INDICATOR) // 2, INDICATOR, INDICATOR))
        if self.mark:
            left = self._text_left() - sizes.MARK - sizes.ICON_GAP
            paint_mark(painter, QRectF(left, (button.height() - sizes.MARK) / 2, sizes.MARK, sizes.MARK), self.mark, c)
        self._paint_text(painter, button)
        if self.ring and button.hasFocus():
            paint.paint_focus(painter, self._ring_room(button), sizes.RADIUS_SMALL)
        painter.end()

    def _ring_room(self, button: QAbstractButton) -> QRect:
        """Around the words, as wide as they are: the indicator stands beside it."""
        left = 2 + INDICATOR + sizes.GRID
        return QRect(left, 1, min(self.size().width(), button.width()) - left, button.height() - 2)

    def _paint_text(self, painter: QPainter, button: QAbstractButton) -> None:
        c, left, height = colours(), self._text_left(), button.height()
        painter.setFont(font(TextStyle.STRONG if button.isChecked() else TextStyle.BODY))
        width = min(painter.fontMetrics().horizontalAdvance(self.text) + 2, button.width() - left)
        paint.paint_text(painter, QRect(left, 0, width, height), self.text, c.ink if button.isEnabled() else c.ink3)
        if self.detail:
            left += width + sizes.CONTROL_INSET
            painter.setFont(font(TextStyle.HINT))
            paint.paint_text(painter, QRect(left, 0, button.width() - left, height), self.detail, c.ink3)

    def _text_left(self) -> int:
        return 2 + INDICATOR + TEXT_GAP + (sizes.MARK + sizes.ICON_GAP if self.mark else 0)


class RadioRow(QRadioButton):
    """One of few choices. Delete or Backspace takes the choice back: what was given by mistake can be empty again."""

    def __init__(self, text: str, detail: str = "", mark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = _Face(text, detail, mark)
        self._face.give_to(self)

    @property
    def label(self) -> str:
        return self._face.text

    def uncheck(self) -> None:
        group, alone = self.group(), self.autoExclusive()
        if group:
            group.setExclusive(False)
        self.setAutoExclusive(False)
        self.setChecked(False)
        self.setAutoExclusive(alone)
        if group:
            group.setExclusive(True)

    def sizeHint(self) -> QSize:
        return self._face.size()

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 160), self.sizeHint().height())

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in CLEARING_KEYS:
            self.uncheck()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._face.ring = event.reason() not in NOT_BY_KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        self._face.paint(self, self._paint_indicator)

    def _paint_indicator(self, painter: QPainter, box: QRect) -> None:
        c = colours()
        if not self.isChecked():
            paint.paint_box(
                painter, box, fill=c.page if self.isEnabled() else c.sunk, edge=c.border, radius=INDICATOR / 2
            )
            return
        paint.paint_box(painter, box, fill=c.accent if self.isEnabled() else c.border, radius=INDICATOR / 2)
        middle = QPointF(box.left() + INDICATOR / 2, box.top() + INDICATOR / 2)
        paint.paint_box(painter, QRectF(middle - QPointF(3, 3), middle + QPointF(3, 3)), fill=c.page, radius=3)


class CheckRow(QCheckBox):
    """One of several choices, or a plain yes."""

    def __init__(self, text: str, detail: str = "", mark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = _Face(text, detail, mark)
        self._face.give_to(self)

    @property
    def label(self) -> str:
        return self._face.text

    def sizeHint(self) -> QSize:
        return self._face.size()

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 160), self.sizeHint().height())

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._face.ring = event.reason() not in NOT_BY_KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        self._face.paint(self, self._paint_indicator)

    def _paint_indicator(self, painter: QPainter, box: QRect) -> None:
        c = colours()
        if self.isChecked():
            paint.paint_box(painter, box, fill=c.accent_fill, radius=sizes.RADIUS_SMALL)
            paint.paint_icon(painter, box.left() + 2, box.top() + INDICATOR / 2, "check", c.on_accent, 12)
        else:
            paint.paint_box(painter, box, fill=c.page, edge=c.border, radius=sizes.RADIUS_SMALL)
