"""A small word on a surface that says one thing about a record: its status, a mark."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.style.theme import colours

INSET = 8
ICON_SIZE = 14


class PillLook(NamedTuple):
    """Surface and text of a pill. Without `surface` it has an outline."""

    tone: str = "ink3"
    surface: str = ""
    icon: str = ""


NEUTRAL = PillLook("ink2", "hover")
OUTLINE = PillLook("ink2")
ACCENT = PillLook("accent_ink", "accent_soft", "star")
DRAFT = PillLook("ink2", "hover", "circle-dashed")
COMPLETE = PillLook("green", "hover", "circle-check")
WARNING = PillLook("amber", "amber_soft", "triangle-alert")
PROBLEM = PillLook("red", "red_soft", "circle-alert")


def pill_width(text: str, look: PillLook) -> int:
    icon = ICON_SIZE + 5 if look.icon else 0
    return QFontMetrics(font(TextStyle.HINT_STRONG)).horizontalAdvance(text) + 2 * INSET + icon + 1


def paint_pill(painter: QPainter, rect: QRect, text: str, look: PillLook) -> None:
    """Paints a pill that fills `rect`: also for the cells of tables."""
    c = colours()
    if look.surface:
        paint.paint_box(painter, rect, fill=c.tone(look.surface), radius=sizes.RADIUS_SMALL)
    else:
        paint.paint_box(painter, rect, edge=c.thumb, radius=sizes.RADIUS_SMALL)
    left = rect.left() + INSET
    if look.icon:
        paint.paint_icon(painter, left - 1, rect.center().y() + 0.5, look.icon, c.tone(look.tone), ICON_SIZE)
        left += ICON_SIZE + 5
    painter.setFont(font(TextStyle.HINT_STRONG))
    room = QRect(left, rect.top(), rect.right() - INSET - left + 3, rect.height())
    paint.paint_text(painter, room, text, c.tone(look.tone))


class Pill(QWidget):
    """A pill on a page."""

    def __init__(self, text: str = "", look: PillLook = NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(text, look)

    def show_state(self, text: str, look: PillLook) -> None:
        self.text, self.look = text, look
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = QFontMetrics(font(TextStyle.HINT_STRONG)).height() + 6
        return QSize(pill_width(self.text, self.look), max(sizes.PILL, height))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        paint_pill(painter, self.rect(), self.text, self.look)
        painter.end()
