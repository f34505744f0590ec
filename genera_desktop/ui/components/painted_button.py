"""The ground of all painted buttons: a native push button that measures and paints icon, text and trailing text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.style.theme import colours

NOT_BY_KEYBOARD = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class PaintedButton(QPushButton):
    """A push button whose text is plain: an ampersand in a company's name is an ampersand.

    Subclasses paint; this class knows the text, the icon's name, hover, and whether the focus ring is to be seen (it
    is not after a click, as on every desktop).
    """

    least_height = sizes.CONTROL
    inset = sizes.CONTROL_INSET
    text_style = TextStyle.STRONG

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon_name = icon
        self.trailing = ""
        self._plain = ""
        self._ring = False
        self.setFont(font(self.text_style))
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.set_label(text)

    @property
    def label(self) -> str:
        return self._plain

    def set_label(self, text: str) -> None:
        """Sets the text as it stands, ampersands included, also as the accessible name."""
        self._plain = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_icon_name(self, name: str) -> None:
        self.icon_name = name
        self.updateGeometry()
        self.update()

    def set_trailing(self, text: str) -> None:
        """The quiet text at the right: a count, a shortcut."""
        if text != self.trailing:
            self.trailing = text
            self.updateGeometry()
            self.update()

    @property
    def ring_visible(self) -> bool:
        return self._ring and self.hasFocus()

    def trailing_font(self) -> QFont:
        return font(TextStyle.HINT)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = 2 * self.inset + metrics.horizontalAdvance(self._plain) + 1
        if self.icon_name:
            width += sizes.ICON + (sizes.ICON_GAP if self._plain else 0)
        return QSize(width + self.trailing_width(), max(self.least_height, metrics.height() + 12))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def trailing_width(self) -> int:
        """The room that the trailing text takes, its gap included."""
        return self.text_width(self.trailing) + 2 * sizes.ICON_GAP if self.trailing else 0

    def text_width(self, text: str) -> int:
        return QFontMetrics(self.trailing_font()).horizontalAdvance(text)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() not in NOT_BY_KEYBOARD
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button on every system, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        self.paint_button(painter, self.rect())
        painter.end()

    def paint_button(self, painter: QPainter, rect: QRect) -> None:
        """Paints the whole button; subclasses say how."""
        self.paint_content(painter, rect, "ink" if self.isEnabled() else "ink3")

    def paint_content(self, painter: QPainter, rect: QRect, tone: str, trailing_tone: str = "ink3") -> None:
        """Icon, text and trailing text within the insets."""
        c = colours()
        left = rect.left() + self.inset
        if self.icon_name:
            paint.paint_icon(painter, left, rect.center().y() + 0.5, self.icon_name, c.tone(tone))
            left += sizes.ICON + sizes.ICON_GAP
        right = rect.right() - self.inset + 2
        painter.setFont(self.font())
        room = QRect(left, rect.top(), right - self.trailing_width() - left, rect.height())
        paint.paint_text(painter, room, self._plain, c.tone(tone))
        if self.trailing:
            self.paint_trailing(
                painter, QRect(room.right(), rect.top(), right - room.right(), rect.height()), trailing_tone
            )

    def paint_trailing(self, painter: QPainter, room: QRect, tone: str) -> None:
        """Paints the trailing text at the right end of `room`."""
        painter.setFont(self.trailing_font())
        paint.paint_text(painter, room, self.trailing, colours().tone(tone), paint.RIGHT)
