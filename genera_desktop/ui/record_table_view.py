"""The table of records as it is painted: calm rows, hairlines, one delegate a kind of cell."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
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

from genera_desktop.ui.components.pill import OUTLINE, paint_pill, pill_width
from genera_desktop.ui.components.progress_bar import paint_bar
from genera_desktop.ui.record_table_model import (
    ROW_ROLE,
    CellKind,
    Index,
    RecordTableModel,
    TableColumn,
    TableRow,
    open_text,
    percent,
)
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font, scaled
from genera_desktop.ui.style.marks import paint_mark
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.words import translate

INSET = 12
WIDEST = (TableRow("", "", problems=1), TableRow("", "", missing=99))
"""Records with the widest usual words on their completeness."""
MEASURED_ROWS = 200
SQUEEZE, SQUEEZED_LEAST = 0.75, 120


class Cell(QStyledItemDelegate):
    """Background, current row's edge and hairline; subclasses paint what is in the cell."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(80, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        c = colours()
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, c.accent_soft)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, c.line)
        if selected and index.column() == 0:
            painter.fillRect(rect.left(), rect.top(), sizes.EDGE, rect.height(), c.accent)
        row = index.data(ROW_ROLE)
        if isinstance(row, TableRow):
            self.paint_cell(painter, rect.adjusted(INSET, 0, -INSET, -1), index, row)

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index, row: TableRow) -> None:
        """Plain text."""
        painter.setFont(font(TextStyle.BODY))
        paint.paint_text(painter, rect, str(index.data() or ""), self.text_colour(row))

    def text_colour(self, row: TableRow) -> QColor:  # noqa: ARG002
        return colours().ink2


class NameCell(Cell):
    """The record's name, a cluster's mark before it where there are several, and a flag behind it."""

    with_mark = False

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index, row: TableRow) -> None:  # noqa: ARG002
        c = colours()
        if self.with_mark:
            side = sizes.MARK
            paint_mark(painter, QRectF(rect.left(), rect.center().y() - side / 2 + 0.5, side, side), row.cluster, c)
            rect = rect.adjusted(side + sizes.ICON_GAP, 0, 0, 0)
        flag = ("circle-alert", c.red) if row.problems else ("triangle-alert", c.amber) if row.has_conflict else None
        painter.setFont(font(TextStyle.STRONG))
        room = rect.adjusted(0, 0, -(sizes.ICON + sizes.ICON_GAP) if flag else 0, 0)
        title = row.title or translate("RecordTable", "(no name yet)")
        paint.paint_text(painter, room, title, c.ink if row.title else c.ink3)
        if flag:
            width = min(painter.fontMetrics().horizontalAdvance(title), room.width())
            paint.paint_icon(painter, room.left() + width + sizes.ICON_GAP, rect.center().y() + 0.5, *flag)


class NumberCell(Cell):
    """A number, right-aligned, with digits of one width."""

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index, row: TableRow) -> None:  # noqa: ARG002
        painter.setFont(font(TextStyle.BODY, tabular=True))
        paint.paint_text(painter, rect, str(index.data() or ""), colours().ink, paint.RIGHT)


class PillCell(Cell):
    """A choice as a pill."""

    def __init__(self, column: TableColumn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = column.looks

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index, row: TableRow) -> None:  # noqa: ARG002
        text = str(index.data() or "")
        if text:
            look = self._looks.get(text, OUTLINE)
            width = min(pill_width(text, look), rect.width() + INSET)
            height = max(sizes.PILL, QFontMetrics(font(TextStyle.HINT_STRONG)).height() + 6)
            top = rect.top() + (rect.height() - height) // 2
            paint_pill(painter, QRect(rect.left(), top, width, height), text, look)


class AnswersCell(Cell):
    """A bar, and what is open beside it in words."""

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index, row: TableRow) -> None:  # noqa: ARG002
        c = colours()
        bar = QRect(rect.left(), rect.center().y() - sizes.BAR_HEIGHT // 2 + 1, sizes.BAR_WIDTH, sizes.BAR_HEIGHT)
        paint_bar(painter, bar, 1.0 if row.complete else percent(row) / 100, complete=row.complete)
        left = bar.right() + INSET
        if row.complete:
            paint.paint_icon(painter, left, rect.center().y() + 0.5, "check", c.green)
            painter.setFont(font(TextStyle.HINT_STRONG))
            room = QRect(left + sizes.ICON + 6, rect.top(), rect.right() - left, rect.height())
            paint.paint_text(painter, room, translate("RecordTable", "complete"), c.green)
            return
        painter.setFont(font(TextStyle.BODY, tabular=True))
        width = percent_width()
        paint.paint_text(painter, QRect(left, rect.top(), width, rect.height()), f"{percent(row)} %", c.ink)
        painter.setFont(font(TextStyle.HINT_STRONG if row.problems else TextStyle.HINT))
        room = QRect(left + width, rect.top(), rect.right() - left - width + INSET, rect.height())
        paint.paint_text(painter, room, open_text(row), c.red if row.problems else c.ink3)


class Header(QHeaderView):
    """The names of the columns, with an arrow at the one that the rows are sorted by."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(max(36, QFontMetrics(font(TextStyle.HINT_STRONG)).height() + 18))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        c = colours()
        model = self.model()
        assert isinstance(model, RecordTableModel)
        column = model.columns[section]
        painter.fillRect(rect, c.page)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, c.line)
        inner = rect.adjusted(INSET, 0, -INSET, 0)
        is_sorted = model.wanted.sort == column.key
        arrow = 14 if is_sorted else 0
        painter.setFont(font(TextStyle.HINT_STRONG))
        tone = c.ink if is_sorted else c.ink2
        if column.kind is CellKind.NUMBER:
            paint.paint_text(painter, inner.adjusted(-INSET, 0, 0, 0), column.title, tone, paint.RIGHT)
            return
        paint.paint_text(painter, inner.adjusted(0, 0, -arrow, 0), column.title, tone)
        if is_sorted:
            left = inner.left() + min(painter.fontMetrics().horizontalAdvance(column.title) + 4, inner.width() - 12)
            name = "arrow-down" if model.wanted.descending else "arrow-up"
            paint.paint_icon(painter, left, rect.center().y() + 0.5, name, tone, 12)


class RecordTableView(QTableView):
    """A native table: Enter opens, Del deletes, arrow keys move; columns fit the width, the least wanted go first."""

    opened = Signal(str)
    deleted = Signal(list)
    sort_wanted = Signal(str)

    def __init__(self, model: RecordTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records = model
        self.hidden_keys: frozenset[str] = frozenset()
        self.chosen_keys: tuple[str, ...] | None = None
        self._widest: list[int] = []
        self.setModel(model)
        self.setHorizontalHeader(Header(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(row_height())
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setMinimumSectionSize(40)
        self.horizontalHeader().sectionClicked.connect(self._sort)
        self.doubleClicked.connect(lambda index: self._open(index))
        self._delegates: list[Cell] = []

    def show_columns(self, *, several_clusters: bool) -> None:
        """Takes the model's columns: how they are painted, and which of them fit."""
        kinds = {CellKind.NUMBER: NumberCell, CellKind.ANSWERS: AnswersCell}
        self._delegates = []
        for place, column in enumerate(self.records.columns):
            if column.kind is CellKind.NAME:
                name = NameCell(self)
                name.with_mark = several_clusters
                cell: Cell = name
            elif column.kind is CellKind.PILL:
                cell = PillCell(column, self)
            else:
                cell = kinds.get(column.kind, Cell)(self)
            self._delegates.append(cell)
            self.setItemDelegateForColumn(place, cell)
        self.fit_columns()

    def measure(self) -> None:
        """Takes the widths of the texts in the first rows, so that columns are as wide as what stands in them."""
        model, metrics = self.records, QFontMetrics(font(TextStyle.STRONG))
        rows = range(min(len(model.rows), MEASURED_ROWS))
        flag = sizes.ICON + 2 * sizes.ICON_GAP + sizes.MARK
        self._widest = []
        for place, column in enumerate(model.columns):
            extra = flag if column.kind is CellKind.NAME else 0
            texts = (model.text(row, place) for row in rows)
            self._widest.append(extra + max((metrics.horizontalAdvance(text) for text in texts), default=0))

    def fit_columns(self) -> None:
        """Shows as many columns as there is room for; what is left over goes to texts that are cut, then to all."""
        columns = self.records.columns
        if not columns:
            return
        least = [least_width(column, widest) for column, widest in zip(columns, self._widest, strict=True)]
        always = {0, len(columns) - 2, len(columns) - 1}
        room = self.viewport().width() - sum(least[place] for place in always)
        shown = set(always)
        for place in range(1, len(columns) - 2):
            asked = self.chosen_keys is None or columns[place].key in self.chosen_keys
            if asked and (self.chosen_keys is not None or squeezed(columns[place], least[place]) <= room):
                shown.add(place)
                least[place] = min(least[place], max(room, squeezed(columns[place], least[place])))
                room -= least[place]
        self.hidden_keys = frozenset(column.key for place, column in enumerate(columns) if place not in shown)
        self._set_widths(least, sorted(shown), max(0, room))

    def _set_widths(self, least: list[int], shown: list[int], room: int) -> None:
        columns, widths = self.records.columns, list(least)
        texts = [place for place in shown if columns[place].kind in (CellKind.NAME, CellKind.TEXT)]
        for place in texts:
            more = min(room, max(0, self._widest[place] + 2 * INSET + 2 - widths[place]))
            widths[place] += more
            room -= more
        for place, column in enumerate(columns):
            self.setColumnHidden(place, column.key in self.hidden_keys)
            self.setColumnWidth(place, widths[place] + (room // len(texts) if place in texts else 0))

    def full_height(self) -> int:
        """The height at which all rows are in view."""
        rows = self.records.rowCount() * row_height()
        bar = self.horizontalScrollBar().height() if self.horizontalScrollBar().maximum() else 0
        return self.horizontalHeader().height() + rows + bar + 2

    def chosen(self) -> list[str]:
        """The records of the selected rows."""
        selection = self.selectionModel().selectedRows() if self.selectionModel() else []
        return [self.records.rows[index.row()].uuid for index in sorted(selection, key=lambda index: index.row())]

    def go_to(self, row: int) -> None:
        """Makes a row the current one and brings it into view."""
        if 0 <= row < self.records.rowCount():
            index = self.records.index(row, 0)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.chosen():
            self.deleted.emit(self.chosen())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.records.rows[index.row()].uuid)

    def _sort(self, section: int) -> None:
        self.sort_wanted.emit(self.records.columns[section].key)


def percent_width() -> int:
    return QFontMetrics(font(TextStyle.BODY)).horizontalAdvance("99 %") + sizes.ICON_GAP


def row_height() -> int:
    return max(sizes.ROW_TABLE, QFontMetrics(font(TextStyle.BODY)).height() + 18)


def squeezed(column: TableColumn, width: int) -> int:
    """How narrow a column may be before it is left out: texts may lose their end, nothing else."""
    least = max(round(width * SQUEEZE), scaled(SQUEEZED_LEAST))
    return min(width, least) if column.kind is CellKind.TEXT else width


def least_width(column: TableColumn, widest: int) -> int:
    """The least width of a column in pixels: its title, and its texts up to its width in characters."""
    metrics = QFontMetrics(font(TextStyle.BODY))
    title = QFontMetrics(font(TextStyle.HINT_STRONG)).horizontalAdvance(column.title) + 2 * INSET + 16
    if column.kind is CellKind.ANSWERS:
        strong = QFontMetrics(font(TextStyle.HINT_STRONG))
        words = strong.horizontalAdvance(translate("RecordTable", "complete")) + sizes.ICON + 6
        open_words = max(strong.horizontalAdvance(open_text(row)) for row in WIDEST)
        return max(title, sizes.BAR_WIDTH + 2 * INSET + max(percent_width() + open_words, words))
    if column.kind is CellKind.NUMBER:
        return max(title - 16, widest + 2 * INSET)
    if column.kind is CellKind.PILL:
        return max(title, widest + 3 * INSET + sizes.ICON)
    most = metrics.averageCharWidth() * column.width
    return max(title, min(widest, most) + 2 * INSET + 2)
