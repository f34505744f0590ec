"""What is painted in the cells of the record table: calm rows, hairlines, one delegate a kind of cell."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from typing import Protocol

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from genera_desktop.ui.answered import complete_word
from genera_desktop.ui.components.pill import OUTLINE, paint_pill, pill_width
from genera_desktop.ui.components.progress_bar import paint_bar
from genera_desktop.ui.record_table_model import (
    ROW_ROLE,
    CellKind,
    Index,
    TableColumn,
    TableRow,
    open_text,
    percent,
)
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.style.marks import paint_mark
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.words import translate

INSET = 12
WIDEST = (TableRow("", "", problems=1), TableRow("", "", missing=99))
"""Records with the widest usual words on their completeness."""


class Marks(Protocol):
    """What a cell asks of its table: whether it is selected, whether its row has any selected cell, and whether it is
    the cell in focus. To read these from the options would have PySide prepare all that is known of styles."""

    def selects(self, index: Index) -> bool: ...

    def marks_row(self, row: int) -> bool: ...

    def marks_cell(self, index: Index) -> bool: ...


class Cell(QStyledItemDelegate):
    """Background, the edge of selected rows, hairline and the ring of the current cell; subclasses paint what is in the
    cell."""

    def __init__(self, marks: Marks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = marks

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(80, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        c = colours()
        rect: QRect = option.rect
        selected = self._marks.selects(index)
        if selected:
            paint.paint_ground(painter, rect, c.accent_soft)
        paint.paint_ground(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line)
        if index.column() == 0 and self._marks.marks_row(index.row()):
            paint.paint_ground(painter, QRect(rect.left(), rect.top(), sizes.EDGE, rect.height()), c.accent)
        row = index.data(ROW_ROLE)
        if isinstance(row, TableRow):
            self.paint_cell(painter, rect.adjusted(INSET, 0, -INSET, -1), index, row)
        if self._marks.marks_cell(index):
            paint.paint_focus(painter, rect.adjusted(1, 0, -1, -1), sizes.RADIUS_SMALL)

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

    def __init__(self, column: TableColumn, marks: Marks, parent: QWidget | None = None) -> None:
        super().__init__(marks, parent)
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
            paint.paint_text(painter, room, complete_word(), c.green)
            return
        painter.setFont(font(TextStyle.BODY, tabular=True))
        width = percent_width()
        paint.paint_text(painter, QRect(left, rect.top(), width, rect.height()), f"{percent(row)} %", c.ink)
        painter.setFont(font(TextStyle.HINT_STRONG if row.problems else TextStyle.HINT))
        room = QRect(left + width, rect.top(), rect.right() - left - width + INSET, rect.height())
        paint.paint_text(painter, room, open_text(row), c.red if row.problems else c.ink3)


def percent_width() -> int:
    return QFontMetrics(font(TextStyle.BODY)).horizontalAdvance("99 %") + sizes.ICON_GAP


def row_height() -> int:
    return max(sizes.ROW_TABLE, QFontMetrics(font(TextStyle.BODY)).height() + 18)


def least_width(column: TableColumn, widest: int) -> int:
    """The least width of a column in pixels: its title, and its texts up to its width in characters."""
    metrics = QFontMetrics(font(TextStyle.BODY))
    title = paint.heading_width(QFontMetrics(font(TextStyle.HINT_STRONG)), column.title) + 2 * INSET + 16
    if column.kind is CellKind.ANSWERS:
        strong = QFontMetrics(font(TextStyle.HINT_STRONG))
        words = strong.horizontalAdvance(complete_word()) + sizes.ICON + 6
        open_words = max(widest, *(strong.horizontalAdvance(open_text(row)) for row in WIDEST))
        return max(title, sizes.BAR_WIDTH + 2 * INSET + max(percent_width() + open_words, words))
    if column.kind is CellKind.NUMBER:
        return max(title - 16, widest + 2 * INSET)
    if column.kind is CellKind.PILL:
        return max(title, widest + 3 * INSET + sizes.ICON)
    most = metrics.averageCharWidth() * column.width
    return max(title, min(widest, most) + 2 * INSET + 2)


def open_words_width(rows: Sequence[TableRow]) -> int:
    """How wide the words on what is open in some records are at most."""
    most = [max(rows, key=attrgetter(count)) for count in ("problems", "missing")] if rows else []
    metrics = QFontMetrics(font(TextStyle.HINT_STRONG))
    return max((metrics.horizontalAdvance(open_text(row)) for row in most), default=0)
