"""The items of a list as a small table: its columns are those that the questionnaire names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from genera_desktop.ui.components.scroll_bar import give_quiet_bars
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.words import in_role

Index = QModelIndex | QPersistentModelIndex
INSET = 12
NUMBER_WIDTH = 40
HEAD_HEIGHT = 40
MOST_WORDS = 240
"""A column asks for no more pixels than this for its words before the rest is shared out."""
ROW_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class ItemColumn:
    """A column: its heading, its share of the width, and whether numbers stand in it."""

    heading: str
    share: int
    is_number: bool = False


@dataclass(frozen=True)
class ItemRow:
    """An item in words, and what is left to do in it."""

    id: str
    cells: tuple[str, ...]
    problems: int = 0
    missing: int = 0


class ItemModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: Sequence[ItemColumn] = ()
        self.rows: Sequence[ItemRow] = ()

    def show_items(self, columns: Sequence[ItemColumn], rows: Sequence[ItemRow]) -> None:
        """Shows these items; only the words change where the items are the same."""
        same = list(columns) == list(self.columns) and [row.id for row in rows] == [row.id for row in self.rows]
        if not same:
            self.beginResetModel()
        self.columns, self.rows = columns, rows
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(columns)))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.columns) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        text = str(index.row() + 1) if index.column() == 0 else row.cells[index.column() - 1]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return in_role(text, role)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headerData(index.column(), Qt.Orientation.Horizontal)}: {text or self.tr('empty')}"
        return row if role == ROW_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return "#" if section == 0 else self.columns[section - 1].heading
        return None


class ItemDelegate(QStyledItemDelegate):
    """Calm rows with a hairline; the current one has the accent's edge."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        c = colours()
        rect: QRect = option.rect
        row = index.data(ROW_ROLE)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, c.accent_soft if selected else c.page)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, c.line)
        if selected and index.column() == 0:
            painter.fillRect(rect.left(), rect.top(), sizes.EDGE, rect.height(), c.accent)
        model = index.model()
        if not isinstance(row, ItemRow) or not isinstance(model, ItemModel):
            return
        inner = rect.adjusted(INSET, 0, -INSET, -1)
        if index.column() == 0 and (row.problems or row.missing):
            icon, tone = ("circle-alert", c.red) if row.problems else ("circle-dashed", c.ink2)
            paint.paint_icon(painter, inner.left() - 2, inner.center().y() + 0.5, icon, tone)
            return
        is_number = index.column() > 0 and model.columns[index.column() - 1].is_number
        painter.setFont(font(TextStyle.STRONG if index.column() == 1 else TextStyle.BODY, tabular=is_number))
        tone = c.ink if index.column() == 1 or is_number else c.ink2
        paint.paint_text(painter, inner, str(index.data() or ""), tone, paint.RIGHT if is_number else paint.LEFT)


class ItemHeader(QHeaderView):
    """Headings aligned with their columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFixedHeight(HEAD_HEIGHT)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(NUMBER_WIDTH)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        c = colours()
        model = self.model()
        painter.fillRect(rect, c.page)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, c.line)
        painter.setFont(font(TextStyle.HINT_STRONG))
        is_number = isinstance(model, ItemModel) and section > 0 and model.columns[section - 1].is_number
        text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        align = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        flags = int(align | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.setPen(c.ink3)
        painter.drawText(rect.adjusted(INSET, 0, -INSET, -1), flags, text)


class ItemTable(QTableView):
    """`picked` carries the item that became current; Enter opens it, Delete removes it, Alt+Up and Alt+Down move it."""

    picked = Signal(str)
    entered_item = Signal()
    remove_wanted = Signal(str)
    move_wanted = Signal(str, int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_quiet_bars(self)
        self.items = ItemModel(self)
        self.setModel(self.items)
        self.setAccessibleName(name)
        self.setItemDelegate(ItemDelegate(self))
        self.setHorizontalHeader(ItemHeader(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(sizes.ROW_LIST)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        self.doubleClicked.connect(lambda _index: self.entered_item.emit())

    def show_items(self, columns: Sequence[ItemColumn], rows: Sequence[ItemRow], current: str) -> None:
        """Shows these items with one of them current; says nothing."""
        self.selectionModel().blockSignals(True)
        self.items.show_items(columns, rows)
        self.selectionModel().blockSignals(False)
        place = next((at for at, row in enumerate(rows) if row.id == current), -1)
        if place >= 0 and self.currentIndex().row() != place:
            self.setCurrentIndex(self.items.index(place, 0))
        self.selectRow(place) if place >= 0 else self.clearSelection()
        self.setFixedHeight(HEAD_HEIGHT + len(rows) * sizes.ROW_LIST)
        self._share_width()

    def current_id(self) -> str:
        row = self.currentIndex().row()
        return self.items.rows[row].id if 0 <= row < len(self.items.rows) else ""

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._share_width()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item, row = self.current_id(), self.currentIndex().row()
        if self._is_own(event):
            self.move_wanted.emit(item, row + (1 if event.key() == Qt.Key.Key_Down else -1))
        elif event.key() == Qt.Key.Key_Delete and item:
            self.remove_wanted.emit(item)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered_item.emit()
        elif event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: object) -> None:
        event.ignore()  # type: ignore[attr-defined]  # the page scrolls, not the list

    def _is_own(self, event: QKeyEvent) -> bool:
        arrows = (Qt.Key.Key_Up, Qt.Key.Key_Down)
        return event.key() in arrows and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)

    def _tell_current(self, current: QModelIndex) -> None:
        if current.isValid():
            self.picked.emit(self.items.rows[current.row()].id)

    def _share_width(self) -> None:
        """Every column has room for its heading in two lines and for most words; the rest goes by their shares. The
        last columns are left out where there is no room: their answers stand below."""
        columns = self.items.columns
        room = self.viewport().width() - NUMBER_WIDTH
        if room <= 0 or not columns:
            return
        least = [self._least_width(place) for place in range(len(columns))]
        count = next((n for n in range(len(columns), 1, -1) if sum(least[:n]) <= room), 1)
        total = sum(column.share for column in columns[:count])
        rest = max(0, room - sum(least[:count]))
        self.setColumnWidth(0, NUMBER_WIDTH)
        for place, column in enumerate(columns):
            self.setColumnHidden(place + 1, place >= count)
            self.setColumnWidth(place + 1, min(room, least[place] + rest * column.share // total))

    def _least_width(self, place: int) -> int:
        body, head = QFontMetrics(font(TextStyle.STRONG)), QFontMetrics(font(TextStyle.HINT_STRONG))
        cells = max((body.horizontalAdvance(row.cells[place]) for row in self.items.rows), default=0)
        return max(min(cells, MOST_WORDS), _two_lines(head, self.items.columns[place].heading)) + 2 * INSET + 2


def _two_lines(metrics: QFontMetrics, text: str) -> int:
    """The least width in which a text stands in two lines."""
    words = text.split()
    halves = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words) + 1)]
    return min((max(map(metrics.horizontalAdvance, half)) for half in halves), default=0)
