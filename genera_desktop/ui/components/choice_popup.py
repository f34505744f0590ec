"""The list that drops down from pickers: a search field above the choices, which may stand in groups."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import nlargest

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from genera_desktop.records.folding import folded
from genera_desktop.ui.components.fields import SearchField
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.picker_choice import PickerChoice
from genera_desktop.ui.components.scroll_bar import give_quiet_bars
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.words import in_role

SEARCH_FROM = 8
"""From this many choices on there is a search field."""
MOST_HEIGHT = 380
MEASURED = 100
"""The widest text is among so many with the most letters: a list of 26,000 companies is not measured whole."""
ROW = 30

Index = QModelIndex | QPersistentModelIndex


class ChoiceModel(QAbstractListModel):
    """Choices and their groups' headings as plain rows; a search makes a new list of rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: Sequence[PickerChoice] = ()
        self._searchable: list[str] = []
        self._rows: list[PickerChoice | str] = []
        self.checked: frozenset[str] = frozenset()

    def show_choices(self, choices: Iterable[PickerChoice]) -> None:
        self._choices = tuple(choices)
        self._searchable = []
        self.search("")

    def search(self, text: str) -> None:
        rows: list[PickerChoice | str] = []
        group = ""
        for choice in self._found(folded(text).split()):
            if choice.group and choice.group != group:
                rows.append(choice.group)
            group = choice.group
            rows.append(choice)
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _found(self, words: list[str]) -> Iterable[PickerChoice]:
        """The choices with all these words. What is searched is made for the first search: most lists see none."""
        if not words:
            return self._choices
        if not self._searchable:
            self._searchable = [_searchable(choice) for choice in self._choices]
        texts = zip(self._searchable, self._choices, strict=True)
        return [choice for searchable, choice in texts if all(word in searchable for word in words)]

    def choice(self, row: int) -> PickerChoice | None:
        """The choice in a row; None for a heading or no row."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, PickerChoice) else None

    def choice_of(self, code: str) -> PickerChoice | None:
        """The choice of a code in view; None where it is not."""
        return self.choice(self.row_of(code))

    def row_of(self, code: str) -> int:
        """The row of a code; -1 where it is not shown."""
        return next((i for i, row in enumerate(self._rows) if isinstance(row, PickerChoice) and row.code == code), -1)

    def next_row(self, row: int, step: int) -> int:
        """The nearest choice after (or before) a row; the row itself where there is none."""
        ahead = row + step
        while 0 <= ahead < len(self._rows):
            if isinstance(self._rows[ahead], PickerChoice):
                return ahead
            ahead += step
        return row

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return in_role(row if isinstance(row, str) else row.text, role)
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.CheckStateRole and isinstance(row, PickerChoice) and row.code in self.checked:
            return Qt.CheckState.Checked.value
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.choice(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _searchable(choice: PickerChoice) -> str:
    code = choice.code if choice.by_code else ""
    return folded(f"{choice.text} {choice.group} {choice.detail} {code}")


class ChoiceDelegate(QStyledItemDelegate):
    """Paints a choice with a tick where it is chosen, or a group's heading."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(120, max(ROW, QFontMetrics(font(TextStyle.BODY)).height() + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        c = colours()
        row = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect
        inner = rect.adjusted(sizes.CONTROL_INSET, 0, -sizes.CONTROL_INSET, 0)
        if not isinstance(row, PickerChoice):
            painter.setFont(font(TextStyle.HINT_STRONG))
            paint.paint_text(painter, inner, str(row), c.ink3)
            return
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            paint.paint_box(painter, rect.adjusted(4, 1, -4, -1), fill=c.accent_soft, radius=sizes.RADIUS_SMALL)
        checked = index.data(Qt.ItemDataRole.CheckStateRole) is not None
        if checked:
            paint.paint_icon(painter, inner.right() - sizes.ICON + 1, inner.center().y() + 0.5, "check", c.accent)
            inner.setRight(inner.right() - sizes.ICON - sizes.ICON_GAP)
        painter.setFont(font(TextStyle.STRONG if checked else TextStyle.BODY))
        width = painter.fontMetrics().horizontalAdvance(row.text) + 2
        paint.paint_text(painter, inner, row.text, c.ink)
        if row.detail and inner.width() - width > 3 * sizes.CONTROL_INSET:
            painter.setFont(font(TextStyle.HINT))
            paint.paint_text(painter, inner.adjusted(width + sizes.CONTROL_INSET, 0, 0, 0), row.detail, c.ink3)


class ChoicePopup(QFrame):
    """Drops down below a widget. `chosen` carries a code; with `multiple` it stays open and codes toggle.

    Tab takes what was searched for and goes on: `tabbed` comes when the list is gone.
    """

    chosen = Signal(str)
    tabbed = Signal()
    closed = Signal()

    def __init__(self, name: str, *, multiple: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._multiple = multiple
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.field = SearchField(self.tr("Search"), self)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.model = ChoiceModel(self)
        self.list = QListView(self)
        give_quiet_bars(self.list)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ChoiceDelegate(self.list))
        self.list.setAccessibleName(name)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.entered.connect(self._hover)
        self.list.clicked.connect(lambda index: self._choose(index.row()))
        self.list.installEventFilter(self)
        self.nothing = Label(self.tr("Nothing found"), TextStyle.HINT, "ink3")
        self.nothing.setContentsMargins(sizes.CONTROL_INSET, sizes.GRID, 0, 0)
        self.nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 5, 5, 5)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.nothing)
        column.addWidget(self.list)

    def drop_below(
        self, anchor: QWidget, choices: Sequence[PickerChoice], current: Iterable[str], typed: str = ""
    ) -> None:
        """Opens with the first current choice in view; `typed` has been typed already."""
        chosen = list(current)
        self.model.checked = frozenset(chosen)
        self.model.show_choices(choices)
        searching = len(choices) >= SEARCH_FROM or bool(typed)
        self.field.setVisible(searching)
        self.field.setText(typed)
        self._place(anchor, choices)
        self.show()
        (self.field if searching else self.list).setFocus(Qt.FocusReason.PopupFocusReason)
        row = self.model.row_of(chosen[0]) if chosen and not typed else -1
        self._go_to(row if row >= 0 else self.model.next_row(-1, 1))

    def set_checked(self, codes: Iterable[str]) -> None:
        """Shows which codes are chosen now, while the list stays open."""
        self.model.checked = frozenset(codes)
        self.list.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event):
            return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: object) -> None:  # noqa: ARG002
        self.closed.emit()

    def paintEvent(self, event: object) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours().page)
        paint.paint_box(painter, self.rect(), edge=colours().border, radius=0)
        painter.end()

    def _key(self, event: QKeyEvent) -> bool:
        current = self.list.currentIndex().row()
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._go_to(self.model.next_row(current, 1 if event.key() == Qt.Key.Key_Down else -1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(current)
        elif event.key() == Qt.Key.Key_Tab:
            if not self._multiple or self.field.text():
                self._choose(current)
            self.hide()
            self.tabbed.emit()
        elif event.key() == Qt.Key.Key_Space and self.list.hasFocus():
            self._choose(current)
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    def _search(self, text: str) -> None:
        self.model.search(text)
        self.nothing.setVisible(not self.model.rowCount())
        self._go_to(self.model.next_row(-1, 1))

    def _go_to(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row, 0))

    def _hover(self, index: QModelIndex) -> None:
        if self.model.choice(index.row()) is not None:
            self.list.setCurrentIndex(index)

    def _choose(self, row: int) -> None:
        choice = self.model.choice(row)
        if choice is None:
            return
        if not self._multiple:
            self.hide()
        self.chosen.emit(choice.code)
        if self._multiple:
            self.field.selectAll()  # the next search takes its place

    def _place(self, anchor: QWidget, choices: Sequence[PickerChoice]) -> None:
        metrics = QFontMetrics(font(TextStyle.STRONG))
        longest = nlargest(MEASURED, choices, key=lambda choice: len(choice.text) + len(choice.detail))
        texts = (f"{choice.text}  {choice.detail}" for choice in longest)
        widest = max(map(metrics.horizontalAdvance, texts), default=0)
        screen = anchor.screen().availableGeometry()
        width = min(max(anchor.width(), widest + 76), 560, screen.width())
        row = max(ROW, QFontMetrics(font(TextStyle.BODY)).height() + 10)
        search = sizes.CONTROL + 4 if not self.field.isHidden() else 0
        height = min(self.model.rowCount() * row + 14 + search, MOST_HEIGHT, screen.height())
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + 2))
        if corner.y() + height > screen.bottom():
            corner.setY(max(screen.top(), anchor.mapToGlobal(QPoint(0, 0)).y() - height - 2))
        corner.setX(min(max(corner.x(), screen.left()), screen.right() - width + 1))
        self.setGeometry(QRect(corner, QSize(width, height)))


def search_begun_by(event: QKeyEvent) -> str:
    """The letter with which a key begins a search in a list that is not open yet; '' for all other keys, Escape too."""
    held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return event.text() if event.text().strip() and event.text().isprintable() and not held else ""


def go_on_from(widget: QWidget) -> None:
    """Goes where Tab leads from a widget, as if the list had not been in between."""
    widget.setFocus(Qt.FocusReason.PopupFocusReason)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier))
