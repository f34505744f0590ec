"""The table of records: a native table with cells to select, columns that fit or are drawn by hand, and a first column
that stays in view."""

from __future__ import annotations

from collections.abc import Iterator
from heapq import nlargest

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from genera_desktop.ui.components.scroll_bar import give_quiet_bars
from genera_desktop.ui.record_table_cells import (
    INSET,
    AnswersCell,
    Cell,
    NameCell,
    NumberCell,
    PillCell,
    least_width,
    open_words_width,
    row_height,
)
from genera_desktop.ui.record_table_header import Header
from genera_desktop.ui.record_table_model import ANSWERS, CHANGED, CellKind, Index, RecordTableModel
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font, scaled
from genera_desktop.ui.style.theme import colours

MEASURED_ROWS, MEASURED_TEXTS = 200, 12
SHORT_TEXT, NAME_SHARE = 280, 0.42
"""How wide a text, and which share of the table a name may take to be shown whole before a further column is."""


class RecordTableView(QTableView):
    """Enter opens, Del deletes, arrow keys move. The first column stands for its whole row: who selects it selects the
    record; other cells are selected one by one, as in a sheet.

    `columns_moved` carries the keys of the columns in their new order, `width_drawn` a column's key and width.
    """

    opened = Signal(str)
    deleted = Signal(list)
    sort_wanted = Signal(str)
    columns_moved = Signal(list)
    width_drawn = Signal(str, int)
    selection_told = Signal()

    def __init__(self, model: RecordTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_quiet_bars(self)
        self.records = model
        self.fits = True
        """Whether columns for which there is no room are left out."""
        self.widths: dict[str, int] = {}
        self._widest: dict[str, int] = {}
        self._least: dict[str, int] = {}
        self._several_clusters = False
        self._marked: frozenset[int] = frozenset()
        self._arranging = False
        self._delegates: list[Cell] = []
        self.setModel(model)
        self._set_up()
        header = Header(self)
        self.setHorizontalHeader(header)
        header.setFirstSectionMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(40)
        header.sectionClicked.connect(self._sort)
        header.sectionMoved.connect(lambda *_: self._tell_order())
        header.sectionResized.connect(self._tell_width)
        self.doubleClicked.connect(lambda index: self._open(index))
        self.selectionModel().selectionChanged.connect(lambda *_: self._take_selection())

    def _set_up(self) -> None:
        # PySide does not know the kind of Qt's own viewport, and prepares all kinds of widgets to find it among them.
        viewport = QWidget(autoFillBackground=True)
        viewport.setBackgroundRole(QPalette.ColorRole.Base)
        self.setViewport(viewport)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(row_height())

    # columns

    def show_columns(self, *, several_clusters: bool) -> None:
        """Takes the model's columns: how they are painted, how wide they are, and which of them fit."""
        kinds = {CellKind.NUMBER: NumberCell, CellKind.ANSWERS: AnswersCell}
        self._several_clusters = several_clusters
        self._delegates = []
        for place, column in enumerate(self.records.columns):
            if column.kind is CellKind.NAME:
                name = NameCell(self, self)
                name.with_mark = several_clusters
                cell: Cell = name
            elif column.kind is CellKind.PILL:
                cell = PillCell(column, self, self)
            else:
                cell = kinds.get(column.kind, Cell)(self, self)
            self._delegates.append(cell)
            self.setItemDelegateForColumn(place, cell)
        self.measure()

    def measure(self) -> None:
        """Takes the widths of the longest texts in the first rows: columns are as wide as what stands in them."""
        model, metrics = self.records, QFontMetrics(font(TextStyle.STRONG))
        rows = range(min(len(model.rows), MEASURED_ROWS))
        flagged = any(model.rows[row].problems or model.rows[row].has_conflict for row in rows)
        flag = (sizes.MARK + sizes.ICON_GAP if self._several_clusters else 0) + (
            sizes.ICON + sizes.ICON_GAP if flagged else 0
        )
        self._widest, self._least = {}, {}
        for place, column in enumerate(model.columns):
            extra = flag if column.kind is CellKind.NAME else 0
            if column.kind is CellKind.ANSWERS:
                self._widest[column.key] = open_words_width(model.rows[: len(rows)])
            else:
                texts = nlargest(MEASURED_TEXTS, model.texts(rows, place), key=len)
                self._widest[column.key] = extra + max((metrics.horizontalAdvance(text) for text in texts), default=0)
            self._least[column.key] = least_width(column, self._widest[column.key])
        self.fit_columns()

    def fit_columns(self) -> None:
        """Gives the columns their widths. Unless they were chosen, only those are shown for which there is room beside
        the short texts of the others; what is left over goes to texts that are cut, then to all."""
        columns = self.records.columns
        if not columns or set(self._widest) != {column.key for column in columns}:
            return
        least = [self.widths.get(one.key) or self._least[one.key] for one in columns]
        always = [place for place, one in enumerate(columns) if not self.fits or one.key in ("", ANSWERS, CHANGED)]
        room = self.viewport().width() - sum(least[place] for place in always)
        for place in always:
            more = min(self._lacking(place, least[place]), max(0, room))
            least[place] += more
            room -= more
        shown = set(always)
        for place in sorted(set(range(len(columns))) - shown):
            wanted = least[place] + self._lacking(place, least[place])
            if wanted <= room:
                shown.add(place)
                least[place] = wanted
                room -= wanted
        self._set_widths(least, sorted(shown), max(0, room))

    def _lacking(self, place: int, width: int) -> int:
        """What a column of texts lacks to show those whole that are short; a name may be longer in a wide table."""
        column = self.records.columns[place]
        if column.kind not in (CellKind.NAME, CellKind.TEXT) or column.key in self.widths:
            return 0
        most = scaled(SHORT_TEXT)
        if column.kind is CellKind.NAME:
            most = max(most, round(self.viewport().width() * NAME_SHARE))
        return max(0, min(self._widest[column.key] + 2 * INSET + 2, most) - width)

    def _set_widths(self, least: list[int], shown: list[int], room: int) -> None:
        columns, widths = self.records.columns, list(least)
        texts = [
            place
            for place in shown
            if columns[place].kind in (CellKind.NAME, CellKind.TEXT) and columns[place].key not in self.widths
        ]
        for place in texts:
            more = min(room, max(0, self._widest[columns[place].key] + 2 * INSET + 2 - widths[place]))
            widths[place] += more
            room -= more
        for count, place in enumerate(texts):
            widths[place] += (room + count) // len(texts)  # to the last pixel
        self._arranging = True
        header = self.horizontalHeader()
        for place in range(len(columns)):
            if header.visualIndex(place) != place:
                header.moveSection(header.visualIndex(place), place)
            self.setColumnHidden(place, place not in shown)
            self.setColumnWidth(place, widths[place])
        self._arranging = False

    def shown_keys(self) -> list[str]:
        """The keys of the columns in view, from left to right; '' is the name."""
        columns = enumerate(self.records.columns)
        return [column.key for place, column in columns if not self.isColumnHidden(place)]

    def _tell_order(self) -> None:
        """A column was drawn to another place: from now on these columns are chosen, in this order."""
        if self._arranging:
            return
        header = self.horizontalHeader()
        places = sorted(range(1, len(self.records.columns)), key=header.visualIndex)
        self.columns_moved.emit([self.records.columns[p].key for p in places if not self.isColumnHidden(p)])

    def _tell_width(self, place: int, _old: int, width: int) -> None:
        if not self._arranging and width and place < len(self.records.columns):
            key = self.records.columns[place].key
            self.widths[key] = width
            self.width_drawn.emit(key, width)

    def full_height(self) -> int:
        """The height at which all rows are in view."""
        rows = self.records.rowCount() * row_height()
        scrolls = self.horizontalHeader().length() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        return self.horizontalHeader().height() + rows + bar + 2

    # selection

    def chosen(self) -> list[str]:
        """The records in whose rows anything is selected, in the order of the rows."""
        return [self.records.rows[row].uuid for row in sorted(self._marked)]

    def chosen_keys(self) -> list[str]:
        """The keys of the columns in view in which anything is selected, from left to right; '' is the name."""
        ranges = list(self._ranges())
        return [
            column.key
            for place, column in enumerate(self.records.columns)
            if not self.isColumnHidden(place) and any(left <= place <= right for _, _, left, right in ranges)
        ]

    def current_key(self) -> str:
        """The column of the current cell; '' for the name and where there is none."""
        place = self.currentIndex().column()
        return self.records.columns[place].key if place > 0 else ""

    def go_to(self, row: int) -> None:
        """Makes a row the current one and brings it into view."""
        if 0 <= row < self.records.rowCount():
            index = self.records.index(row, 0)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)

    def selects(self, index: Index) -> bool:
        return self.selectionModel().isSelected(index)

    def marks_row(self, row: int) -> bool:
        return row in self._marked

    def marks_cell(self, index: Index) -> bool:
        return index.column() > 0 and self.hasFocus() and index == self.currentIndex()

    def selectionCommand(self, index: Index, event: object = None) -> QItemSelectionModel.SelectionFlag:
        """The name stands for its row."""
        command = super().selectionCommand(index, event)  # type: ignore[arg-type]
        return command | QItemSelectionModel.SelectionFlag.Rows if index.column() == 0 else command

    def reset(self) -> None:
        super().reset()
        self._marked = frozenset()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with what is selected; with the menu key below the current cell."""
        from genera_desktop.ui.components.menu import Menu

        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        menu.popup(at)

    def _ranges(self) -> Iterator[tuple[int, int, int, int]]:
        selection: QItemSelection = self.selectionModel().selection()
        for part in range(selection.count()):
            found = selection.at(part)
            yield found.top(), found.bottom(), found.left(), found.right()

    def _take_selection(self) -> None:
        self._marked = frozenset(row for top, bottom, _, _ in self._ranges() for row in range(top, bottom + 1))
        self._update_name_column()
        self.selection_told.emit()

    # the first column stays in view

    @property
    def frozen_width(self) -> int:
        """How wide the first column is where it stands over others; 0 where it is in its own place."""
        return self.columnWidth(0) if self.horizontalScrollBar().value() and self.records.columns else 0

    def indexAt(self, at: QPoint) -> QModelIndex:
        if at.x() < self.frozen_width:
            row = self.rowAt(at.y())
            return self.records.index(row, 0) if row >= 0 else QModelIndex()
        return super().indexAt(at)

    def visualRect(self, index: Index) -> QRect:
        rect = super().visualRect(index)
        if index.column() == 0 and self.frozen_width:
            rect.moveLeft(0)
        return rect

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() == 0:
            bar.setValue(before)
        elif (covered := self.frozen_width - super().visualRect(index).left()) > 0:
            bar.setValue(bar.value() - covered)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()
            self.horizontalHeader().viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.frozen_width:
            painter = QPainter(self.viewport())
            self._paint_frozen(painter)
            painter.end()

    def _paint_frozen(self, painter: QPainter) -> None:
        """The names again, over what has been scrolled under them."""
        c = colours()
        width, height = self.frozen_width, row_height()
        first = self.rowAt(0)
        rows = (
            range(first, min(first + self.viewport().height() // height + 2, self.records.rowCount()))
            if first >= 0
            else ()
        )
        for row in rows:
            index = self.records.index(row, 0)
            option = QStyleOptionViewItem()
            option.rect = QRect(0, self.rowViewportPosition(row), width, height)
            painter.save()
            painter.setClipRect(option.rect)
            paint.paint_ground(painter, option.rect, c.page)
            self._delegates[0].paint(painter, option, index)
            painter.restore()
            paint.paint_ground(painter, QRect(width - 1, option.rect.top(), 1, height), c.border)

    def _update_name_column(self) -> None:
        self.viewport().update(0, 0, self.columnWidth(0), self.viewport().height())

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif event.key() == Qt.Key.Key_Delete and self.chosen():
            self.deleted.emit(self.chosen())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def open_current(self) -> None:
        """Opens the record of the current row."""
        self._open(self.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.records.rows[index.row()].uuid)

    def _sort(self, section: int) -> None:
        self.sort_wanted.emit(self.records.columns[section].key)
