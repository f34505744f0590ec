"""Buttons: one primary action on a page, plain ones beside it, quiet ones, links, icons, and menus that filter."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFont, QKeySequence, QPainter
from PySide6.QtWidgets import QMenu, QWidget

from genera_desktop.ui.components.painted_button import PaintedButton
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.words import plain_tip, shortcut_text

BADGE_INSET = 5
BADGE_HEIGHT = 18
ON_FILL = 46
"""Opacity, of 255, of a badge on a filled button."""


class Button(PaintedButton):
    """An outlined button, with its shortcut in a badge where it has one."""

    def __init__(self, text: str, icon: str = "", shortcut: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon, parent)
        self.set_badge(shortcut)

    def set_badge(self, shortcut: str) -> None:
        """Shows keys beside the text; that they work is the action's affair, so that a key is bound once."""
        self.set_trailing(shortcut_text(QKeySequence(shortcut)) if shortcut else "")
        self.setAccessibleDescription(self.trailing)

    def trailing_font(self) -> QFont:
        return font(TextStyle.HINT_STRONG)

    def trailing_width(self) -> int:
        # The badge ends nearer to the edge than the text would.
        return self.text_width(self.trailing) + 2 * BADGE_INSET + sizes.ICON_GAP + sizes.GRID if self.trailing else 0

    def paint_button(self, painter: QPainter, rect: QRect) -> None:
        c = colours()
        over = self.isEnabled() and (self.underMouse() or self.isDown())
        paint.paint_box(painter, rect, fill=c.hover if over else c.page, edge=c.border if self.isEnabled() else c.line)
        tone = "ink" if self.isEnabled() else "ink3"
        self.paint_content(painter, rect, tone, tone)
        if self.ring_visible:
            paint.paint_focus(painter, rect)

    def badge_colour(self) -> QColor:
        return colours().hover

    def paint_trailing(self, painter: QPainter, room: QRect, tone: str) -> None:
        painter.setFont(self.trailing_font())
        height = max(BADGE_HEIGHT, painter.fontMetrics().height() + 2)
        width = self.text_width(self.trailing) + 2 * BADGE_INSET
        badge = QRect(room.right() - width + sizes.GRID, room.center().y() - height // 2 + 1, width, height)
        paint.paint_box(painter, badge, fill=self.badge_colour(), radius=sizes.RADIUS_SMALL)
        paint.paint_text(painter, badge, self.trailing, colours().tone(tone), paint.CENTRE)


class PrimaryButton(Button):
    """The page's one main action, filled in the accent."""

    text_style = TextStyle.HEADING

    def paint_button(self, painter: QPainter, rect: QRect) -> None:
        c = colours()
        if not self.isEnabled():
            paint.paint_box(painter, rect, fill=c.hover)
            self.paint_content(painter, rect, "ink3")
            return
        over = self.underMouse() or self.isDown()
        paint.paint_box(painter, rect, fill=c.accent_fill_hover if over else c.accent_fill)
        self.paint_content(painter, rect, "on_accent", "on_accent")
        if self.ring_visible:
            paint.paint_focus(painter, rect.adjusted(2, 2, -2, -2), sizes.RADIUS_SMALL, "on_accent")

    def badge_colour(self) -> QColor:
        colour = QColor(colours().on_accent)
        colour.setAlpha(ON_FILL)
        return colour


class QuietButton(PaintedButton):
    """Icon and text without an edge until the mouse is over it."""

    inset = 8
    text_style = TextStyle.BODY

    def __init__(self, text: str, icon: str = "", tone: str = "ink2", parent: QWidget | None = None) -> None:
        super().__init__(text, icon, parent)
        self.tone = tone

    def paint_button(self, painter: QPainter, rect: QRect) -> None:
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            paint.paint_box(painter, rect, fill=colours().hover)
        self.paint_content(painter, rect, self.tone if self.isEnabled() else "ink3")
        if self.ring_visible:
            paint.paint_focus(painter, rect)


class LinkButton(QuietButton):
    """Text in the accent: goes somewhere. As high as a line, so that it stands within text."""

    inset = 4
    least_height = 20

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon, "accent", parent)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(self.least_height, self.fontMetrics().height() + 2))

    def paint_button(self, painter: QPainter, rect: QRect) -> None:
        if self.underMouse() and self.isEnabled():
            used = self.font()
            used.setUnderline(True)
            self.setFont(used)
        elif self.font().underline():
            self.setFont(font(self.text_style))
        self.paint_content(painter, rect, self.tone if self.isEnabled() else "ink3")
        if self.ring_visible:
            paint.paint_focus(painter, rect, sizes.RADIUS_SMALL)


class IconButton(QuietButton):
    """A square button with an icon only; its text is the tool tip and the accessible name."""

    def __init__(self, name: str, icon: str, tone: str = "ink2", parent: QWidget | None = None) -> None:
        super().__init__("", icon, tone, parent)
        self.rename(name)

    def rename(self, name: str) -> None:
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        return QSize(sizes.ROW_NAV, sizes.ROW_NAV)

    def paint_content(self, painter: QPainter, rect: QRect, tone: str, trailing_tone: str = "ink3") -> None:  # noqa: ARG002
        left = rect.left() + (rect.width() - sizes.ICON) / 2
        paint.paint_icon(painter, left, rect.center().y() + 0.5, self.icon_name, colours().tone(tone))


class MenuButton(PaintedButton):
    """A quiet filled button that opens a menu: filters, choices of a page. `set_active` shows that it narrows."""

    inset = 8
    least_height = 28
    text_style = TextStyle.BODY

    def __init__(self, text: str, menu: QMenu | None = None, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon, parent)
        self._active = False
        if menu is not None:
            self.setMenu(menu)

    def set_active(self, active: bool) -> None:
        self._active = active
        self.update()

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(sizes.ICON_GAP + sizes.ICON - 2, 0)

    def paint_button(self, painter: QPainter, rect: QRect) -> None:
        c = colours()
        over = self.isEnabled() and (self.underMouse() or self.isDown())
        paint.paint_box(painter, rect, fill=c.accent_soft if self._active else c.hover if over else c.sunk)
        tone = "accent_ink" if self._active else "ink2"
        arrow = sizes.ICON + sizes.ICON_GAP - 2
        self.paint_content(painter, rect.adjusted(0, 0, -arrow, 0), tone)
        paint.paint_icon(
            painter, rect.right() - self.inset - 13, rect.center().y() + 0.5, "chevron-down", c.tone(tone), 14
        )
        if self.ring_visible:
            paint.paint_focus(painter, rect)
