"""A change list: lines under headings, a row of buttons that show one kind of them, and how its headings look.

What a line is, and what it looks like, is its page's affair.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from genera_desktop.ui.components.flow_layout import FlowLayout
from genera_desktop.ui.components.painted_button import PaintedButton
from genera_desktop.ui.components.scroll_bar import give_quiet_bars
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.words import in_role

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole
TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


class KindChoice(NamedTuple):
    """A kind of lines that can be shown alone; None shows all of them."""

    kind: Enum | None
    words: str
    icon: str = ""
    tone: str = "ink2"


class KindButton(PaintedButton):
    """Shows only the lines of one kind, or all of them."""

    least_height = 28
    inset = 10
    text_style = TextStyle.BODY

    def __init__(self, choice: KindChoice, parent: QWidget | None = None) -> None:
        super().__init__(choice.words, choice.icon, parent)
        self.kind = choice.kind
        self._tone = choice.tone
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def paint_button(self, painter: QPainter, rect: QRect) -> None:
        if self.isChecked() or self.underMouse():
            paint.paint_box(painter, rect, fill=colours().hover)
        self.paint_content(painter, rect, "ink2" if self._tone in ("accent", "ink3") else self._tone)
        if self.ring_visible:
            paint.paint_focus(painter, rect)


class KindRow(QWidget):
    """The buttons of a change list; `chosen` carries a kind, or None."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[KindButton] = []
        self._flow = FlowLayout(self, sizes.GRID)

    def show_kinds(self, kinds: Sequence[KindChoice]) -> None:
        """Shows these kinds, the first of them chosen."""
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.buttons = [KindButton(kind) for kind in kinds]
        for button in self.buttons:
            button.clicked.connect(lambda _checked=False, kind=button.kind: self.chosen.emit(kind))
            self._flow.addWidget(button)
        if self.buttons:
            self.buttons[0].setChecked(True)


class HeadedModel(QAbstractListModel):
    """Lines and, as plain text, the headings above them. Subclasses say a line in words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[object] = []

    @abstractmethod
    def words_of(self, line: object) -> str:
        """The whole line in words, as a screen reader says it."""

    def show_rows(self, lines: Sequence[tuple[str, object]]) -> None:
        """Shows lines, each with the heading that it stands under."""
        self.beginResetModel()
        self.rows = []
        heading = ""
        for under, line in lines:
            if under != heading:
                heading = under
                self.rows.append(heading)
            self.rows.append(line)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == LINE_ROLE:
            return row
        if role in TEXT_ROLES:
            return in_role(row if isinstance(row, str) else self.words_of(row), role)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class HeadedDelegate(QStyledItemDelegate):
    """Paints headings and the ground of a line that is chosen. Subclasses paint what stands in a line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        c = colours()
        rect: QRect = option.rect
        row = index.data(LINE_ROLE)
        if isinstance(row, str):
            painter.setFont(font(TextStyle.HINT_STRONG))
            paint.paint_text(painter, rect.adjusted(0, 8, 0, 0), row, c.ink2)
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, c.line)
            return
        if option.state & QStyle.StateFlag.State_Selected:
            paint.paint_box(painter, rect, fill=c.accent_soft, radius=sizes.RADIUS_SMALL)
        self.paint_line(painter, rect, index)

    @abstractmethod
    def paint_line(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Paints one line."""

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """A line says itself in a tool tip only where it is too narrow for its words."""
        row, size = index.data(LINE_ROLE), option.rect.size()
        whole = QRect(QPoint(), size)
        if isinstance(row, str) or not paint.is_cut(size, lambda painter: self.paint_line(painter, whole, index)):
            QToolTip.hideText()
            return True
        return super().helpEvent(event, view, option, index)


class HeadedList(QListView):
    """The lines in view."""

    def __init__(self, model: HeadedModel, delegate: HeadedDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_quiet_bars(self)
        delegate.setParent(self)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
