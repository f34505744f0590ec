"""The left rail: whose inventory this is, a field to jump from, and one entry a page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from genera_desktop.frozen import frozen
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.nav_row import NavRow
from genera_desktop.ui.components.painted_button import PaintedButton
from genera_desktop.ui.components.scroll_bar import give_quiet_bars
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font, scaled
from genera_desktop.ui.style.marks import paint_mark
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.words import plain_tip, shortcut_text

MARGIN = 8


@frozen
class RailEntry:
    """A page in the rail. Entries of one `section` stand together under its heading, `bottom` ones at the foot."""

    page: str
    text: str
    icon: str
    count: str = ""
    section: str = ""
    bottom: bool = False
    attention: bool = False


class InventoryButton(PaintedButton):
    """Whose inventory this is; opens a menu of other inventories."""

    least_height = 46
    text_style = TextStyle.HEADING

    def __init__(self, parent: QWidget | None = None) -> None:
        self.cluster = ""
        self.detail = ""
        super().__init__("", "", parent)

    def show_inventory(self, cluster: str, name: str, detail: str) -> None:
        """`cluster` is the code whose mark is painted."""
        self.cluster, self.detail = cluster, detail
        self.set_label(name)
        self.setToolTip(plain_tip(name))
        self.setAccessibleDescription(detail)

    def sizeHint(self) -> QSize:
        lines = QFontMetrics(font(TextStyle.HEADING)).height() + QFontMetrics(font(TextStyle.HINT)).height()
        return QSize(scaled(sizes.RAIL_WIDTH) - 2 * MARGIN, max(self.least_height, lines + 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paint_button(self, painter: QPainter, rect: QRect) -> None:
        c = colours()
        if self.underMouse() or self.isDown():
            paint.paint_box(painter, rect, fill=c.hover)
        side = sizes.MARK_LARGE
        paint_mark(painter, QRectF(10, (rect.height() - side) / 2, side, side), self.cluster, c)
        left, right = 10 + side + 10, rect.width() - 20
        painter.setFont(font(TextStyle.HEADING))
        upper = QRect(left, rect.top() + 4, right - left, rect.height() // 2 - 3)
        paint.paint_text(painter, upper, self.label, c.ink)
        painter.setFont(font(TextStyle.HINT))
        paint.paint_text(painter, upper.translated(0, upper.height() - 2), self.detail, c.ink2)
        paint.paint_icon(painter, right + 2, rect.center().y(), "chevrons-up-down", c.ink3, 14)
        if self.ring_visible:
            paint.paint_focus(painter, rect)


class JumpButton(PaintedButton):
    """Looks like a search field and opens the list to jump from."""

    inset = 10
    text_style = TextStyle.BODY

    def __init__(self, shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Jump to…"), "search", parent)
        self.set_trailing(shortcut_text(QKeySequence(shortcut)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_label(self.tr("Jump to…"))

    def paint_button(self, painter: QPainter, rect: QRect) -> None:
        c = colours()
        paint.paint_box(painter, rect, fill=c.page, edge=c.border if self.underMouse() else c.line)
        self.paint_content(painter, rect, "ink2", "ink2")
        if self.ring_visible:
            paint.paint_focus(painter, rect)


class Rail(QWidget):
    """`chosen` carries the name of the page that was asked for."""

    chosen = Signal(str)

    def __init__(self, jump_shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages"))
        self.setFixedWidth(scaled(sizes.RAIL_WIDTH))
        self.inventory = InventoryButton()
        self.jump = JumpButton(jump_shortcut)
        self.rows: dict[str, NavRow] = {}
        self._entries: tuple[RailEntry, ...] = ()
        self._current = ""
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        self._column.setSpacing(0)
        scroll = QScrollArea(widgetResizable=True)
        give_quiet_bars(scroll)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(scroll.horizontalScrollBarPolicy().ScrollBarAlwaysOff)
        scroll.setFocusPolicy(scroll.focusPolicy().NoFocus)
        scroll.setViewport(QWidget())  # of a kind that PySide knows, see `RecordTableView`
        scroll.setWidget(self._list)
        self._list.setAutoFillBackground(False)
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, MARGIN - 1, MARGIN, 0)
        head.setSpacing(MARGIN)
        head.addWidget(self.inventory)
        head.addWidget(self.jump)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(sizes.CONTROL_INSET)
        column.addLayout(head)
        column.addWidget(scroll, 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Pages"))

    def set_menu(self, menu: QMenu) -> None:
        """Gives the button above a menu, in place of the one that it had."""
        before = self.inventory.menu()
        self.inventory.setMenu(menu)
        if before is not None and before is not menu:
            before.deleteLater()

    def show_entries(self, entries: Sequence[RailEntry]) -> None:
        """Shows these pages; where only counts changed, the rows stay and so does the focus."""
        if [self._shape(entry) for entry in entries] != [self._shape(entry) for entry in self._entries]:
            self._rebuild(entries)
        self._entries = tuple(entries)
        for entry in entries:
            row = self.rows[entry.page]
            row.show_state(entry.count, "ink2")
            row.set_attention(entry.attention)

    def mark(self, page: str) -> None:
        """Marks the entry of the page that is shown."""
        self._current = page
        for name, row in self.rows.items():
            row.setAutoExclusive(False)
            row.setChecked(name == page)
            row.setAutoExclusive(True)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        c = colours()
        painter = QPainter(self)
        paint.paint_ground(painter, self.rect(), c.rail)
        paint.paint_ground(painter, QRect(self.width() - 1, 0, 1, self.height()), c.line)
        painter.end()

    @staticmethod
    def _shape(entry: RailEntry) -> tuple[str, ...]:
        return (entry.page, entry.text, entry.icon, entry.section, str(entry.bottom))

    def _rebuild(self, entries: Sequence[RailEntry]) -> None:
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self.rows = {}
        section = ""
        for entry in [entry for entry in entries if not entry.bottom]:
            if entry.section != section:
                self._start_section(entry.section)
                section = entry.section
            self._add(entry)
        self._column.addStretch(1)
        for entry in [entry for entry in entries if entry.bottom]:
            self._add(entry)
        self.mark(self._current)

    def _start_section(self, heading: str) -> None:
        self._column.addSpacing(sizes.QUESTION_GAP)
        if heading:
            label = Label(heading, TextStyle.HINT_STRONG, "ink2")
            label.setContentsMargins(10, 0, 0, 4)
            self._column.addWidget(label)

    def _add(self, entry: RailEntry) -> None:
        row = NavRow(entry.text, entry.icon)
        row.clicked.connect(lambda _checked=False, page=entry.page: self._choose(page))
        self._column.addWidget(row)
        self.rows[entry.page] = row

    def _choose(self, page: str) -> None:
        self.mark(self._current)
        self.chosen.emit(page)
