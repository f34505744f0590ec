"""One row of a list that leads somewhere: a page in the rail, a section of a form, a file."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from genera_desktop.ui.components.painted_button import PaintedButton
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.style.theme import colours

INSET = 10


class NavRow(PaintedButton):
    """A checkable row with an icon, a text and a quiet count. `accent` rows are pages, plain ones sections."""

    least_height = sizes.ROW_NAV
    inset = INSET
    text_style = TextStyle.BODY

    def __init__(self, text: str, icon: str = "", *, accent: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(text, icon, parent)
        self._accent = accent
        self.icon_tone = "ink2"
        self.trailing_tone = "ink2"
        self.attention = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._describe)

    def show_state(self, trailing: str = "", tone: str = "ink3", icon: str = "", icon_tone: str = "ink2") -> None:
        """What stands at the right (a count, `1 problem`) and, for sections, the icon of its state."""
        self.trailing_tone, self.icon_tone = tone, icon_tone
        if icon:
            self.set_icon_name(icon)
        self.set_trailing(trailing)
        self._describe()
        self.update()

    def set_attention(self, attention: bool) -> None:
        """Whether the count stands in amber: something waits here."""
        self.attention = attention
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def sizeHint(self) -> QSize:
        height = max(self.least_height, QFontMetrics(self.font()).height() + 12)
        return QSize(super().sizeHint().width() + sizes.GRID, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go to the neighbour without opening it: Enter does."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() not in steps or not self._focus_neighbour(steps[Qt.Key(event.key())]):
            super().keyPressEvent(event)

    def paint_button(self, painter: QPainter, rect: QRect) -> None:
        c = colours()
        if self.isChecked():
            paint.paint_box(painter, rect, fill=c.accent_soft if self._accent else c.hover)
        elif self.underMouse():
            paint.paint_box(painter, rect, fill=c.hover)
        self.setFont(font(TextStyle.HEADING if self.isChecked() else TextStyle.BODY))
        tone = "accent_ink" if self.isChecked() and self._accent else "ink"
        icon, self_icon = self.icon_name, self.icon_tone if not (self.isChecked() and self._accent) else "accent_ink"
        if icon:
            paint.paint_icon(painter, self.inset, rect.center().y() + 0.5, icon, c.tone(self_icon))
        left = self.inset + (sizes.ICON + sizes.ICON_GAP + 2 if icon else 0)
        right = rect.width() - self.inset
        text = QRect(left, 0, right - left - self.trailing_width(), rect.height())
        painter.setFont(self.font())
        paint.paint_text(painter, text, self.label, c.tone(tone))
        if self.trailing:
            self._paint_count(painter, QRect(text.right(), 0, right - text.right(), rect.height()), tone)
        if self.ring_visible:
            paint.paint_focus(painter, rect)

    def _paint_count(self, painter: QPainter, room: QRect, tone: str) -> None:
        c = colours()
        painter.setFont(self.trailing_font())
        if not self.attention:
            shown = tone if self.isChecked() and self._accent else self.trailing_tone
            paint.paint_text(painter, room, self.trailing, c.tone(shown), paint.RIGHT)
            return
        width = self.text_width(self.trailing) + 12
        badge = QRect(room.right() - width + 5, room.center().y() - 9, width, 20)
        paint.paint_box(painter, badge, fill=c.amber_soft, radius=sizes.RADIUS_SMALL)
        paint.paint_text(painter, badge, self.trailing, c.amber, paint.CENTRE)

    def _focus_neighbour(self, step: int) -> bool:
        parent = self.parentWidget()
        rows = [row for row in parent.findChildren(NavRow) if row.isVisible()] if parent else []
        rows.sort(key=lambda row: row.y())
        index = rows.index(self) + step if self in rows else -1
        if 0 <= index < len(rows):
            rows[index].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def _describe(self) -> None:
        self.setAccessibleDescription(self.trailing)


class SectionRow(NavRow):
    """A section of a form with its state: complete, missing answers, problems."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "circle-dashed", accent=False, parent=parent)
        self.inset = 8
