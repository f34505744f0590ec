"""The painted parts of the page of reviews: the queue, the reasons, and the table of the sides."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from genera_desktop.services.review_queue import CaseState, ReviewCase
from genera_desktop.services.review_rows import ReviewRow, ReviewSide
from genera_desktop.ui.components.scroll_bar import give_quiet_bars
from genera_desktop.ui.review_model import (
    CASE_ROLE,
    LEFT_OUT_ROLE,
    ROW_ROLE,
    CaseModel,
    Index,
    RowModel,
    case_look,
    case_words,
    side_words,
    tr,
)
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font, scaled
from genera_desktop.ui.style.marks import paint_mark
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.words import plain_tip

LABEL_WIDTH, KEPT_WIDTH, SIDE_LEAST = 180, 128, 130
CELL_LEFT, LABEL_INSET = 34, 12
LINES_MOST = 4
"""A longer answer ends in an ellipsis; the tool tip has all of it."""
ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _line() -> int:
    return QFontMetrics(font(TextStyle.STRONG)).height()


class CaseDelegate(QStyledItemDelegate):
    """Paints a case: its icon, its title, the marks of its clusters and what it is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(160, 2 * (_line() + 4) + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        c = colours()
        rect: QRect = option.rect.adjusted(0, 0, -sizes.GRID, -2)
        case = index.data(CASE_ROLE)
        state = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            selected = bool(state & QStyle.StateFlag.State_Selected)
            paint.paint_box(painter, rect, fill=c.accent_soft if selected else c.hover)
        step = _line() + 4
        top = rect.top() + (rect.height() - 2 * step) // 2
        done = case.state in (CaseState.DECIDED, CaseState.TOLD)
        paint.paint_icon(painter, rect.left() + 10, top + step / 2, case_look(case), c.ink2)
        room = QRect(rect.left() + 36, top, rect.width() - 44, step)
        painter.setFont(font(TextStyle.STRONG))
        paint.paint_text(painter, room, case.title or tr("Without a title"), c.ink2 if done else c.ink)
        left = room.left()
        for cluster in dict.fromkeys(side.cluster for side in case.sides):
            paint_mark(painter, QRectF(left, top + step + (step - 12) / 2, 12, 12), cluster, c)
            left += 18
        painter.setFont(font(TextStyle.HINT))
        paint.paint_text(painter, QRect(left + 2, top + step, room.right() - left - 2, step), case_words(case), c.ink2)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
            paint.paint_focus(painter, rect)


class CaseList(QListView):
    """The queue. Enter goes on to the next case (`advanced`); `chosen` carries the place of the case in view."""

    chosen = Signal(int)
    advanced = Signal()

    def __init__(self, model: CaseModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_quiet_bars(self)
        self.setModel(model)
        self.setItemDelegate(CaseDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS and not event.modifiers():
            self.advanced.emit()
            return
        super().keyPressEvent(event)


class ReasonLine(QWidget):
    """One reason for or against, with an icon that says which."""

    def __init__(self, text: str, *, against: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text, self.against = text, against
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(text))

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font(TextStyle.BODY))
        return QSize(metrics.horizontalAdvance(self.text) + 30, max(24, metrics.height() + 6))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: object) -> None:  # noqa: ARG002
        c = colours()
        painter = QPainter(self)
        icon, tone = ("triangle-alert", "amber") if self.against else ("check", "accent")
        paint.paint_icon(painter, 0, self.height() / 2, icon, c.tone(tone))
        painter.setFont(font(TextStyle.BODY))
        room = QRect(26, 0, self.width() - 26, self.height())
        paint.paint_text(painter, room, self.text, c.amber if self.against else c.ink)
        painter.end()


class SideHeader(QHeaderView):
    """The sides' clusters with their marks, and where each answer comes from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.sides: Sequence[ReviewSide] = ()
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(2 * _line() + 16)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        c = colours()
        painter.save()
        painter.fillRect(rect, c.page)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, c.line)
        step = _line() + 2
        upper = QRect(rect.left() + CELL_LEFT, rect.top() + 4, rect.width() - CELL_LEFT - 4, step)
        side = self.sides[section - 1] if 0 < section <= len(self.sides) else None
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        model = self.model()
        left_out = side is not None and isinstance(model, RowModel) and side.record in model.left_out
        if side is not None:
            mark = QRectF(rect.left() + 12, upper.top() + (step - sizes.MARK) / 2, sizes.MARK, sizes.MARK)
            paint_mark(painter, mark, side.cluster, c)
            painter.setFont(font(TextStyle.HEADING))
            paint.paint_text(painter, upper, text, c.ink3 if left_out else c.ink)
            painter.setFont(font(TextStyle.HINT))
            told = tr("left out") if left_out else side_words(side)
            paint.paint_text(painter, upper.translated(0, step), told, c.amber if left_out else c.ink2)
        elif section:
            painter.setFont(font(TextStyle.HEADING))
            paint.paint_text(painter, upper.adjusted(12 - CELL_LEFT, 0, 0, 0), text, c.ink)
        painter.restore()


class RowDelegate(QStyledItemDelegate):
    """Paints one cell: a tick where it is kept, a circle where somebody has to choose."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.columnWidth(index.column()) if isinstance(view, QTableView) else 200
        is_side = 0 < index.column() < index.model().columnCount() - 1
        inset = CELL_LEFT + 8 if is_side else LABEL_INSET
        metrics = QFontMetrics(font(TextStyle.STRONG if is_side else TextStyle.BODY))
        room = QRect(0, 0, max(40, width - inset), 10_000)
        text = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), str(index.data()))
        height = min(text.height(), LINES_MOST * metrics.lineSpacing())
        return QSize(width, max(sizes.ROW_NAV, height + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        c = colours()
        rect: QRect = option.rect
        row: ReviewRow = index.data(ROW_ROLE)
        side = index.column() - 1
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, c.accent_soft)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, c.line)
        if side < 0:
            room = rect.adjusted(4, 0, 4 - LABEL_INSET, 0)
            self._text(painter, room, str(index.data()), TextStyle.BODY, "ink2")
        elif side < len(row.cells):
            self._side(painter, rect, row, side, str(index.data()), left_out=bool(index.data(LEFT_OUT_ROLE)))
        else:
            self._kept(painter, rect, row, str(index.data()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint.paint_focus(painter, rect.adjusted(0, 0, 0, -1), sizes.RADIUS_SMALL)
        painter.restore()

    def _side(self, painter: QPainter, rect: QRect, row: ReviewRow, side: int, text: str, *, left_out: bool) -> None:
        c = colours()
        given = row.cells[side] is not None and not left_out
        kept = side in row.kept_from
        if row.waits and given:
            paint.paint_box(painter, rect.adjusted(2, 2, -4, -3), fill=c.amber_soft, radius=sizes.RADIUS_SMALL)
            circle = QRectF(rect.left() + 13, rect.center().y() - 6, 13, 13)
            paint.paint_box(painter, circle, fill=c.page, edge=c.border, radius=6.5, width=1.4)
        elif kept and given:
            paint.paint_icon(painter, rect.left() + 11, rect.center().y() + 0.5, "check", c.accent)
        tone = "ink3" if left_out else "ink" if given and (kept or row.waits) else "ink2"
        style = TextStyle.STRONG if given and (kept or row.waits) else TextStyle.BODY
        self._text(painter, rect.adjusted(CELL_LEFT, 0, -8, 0), text, style, tone)

    def _kept(self, painter: QPainter, rect: QRect, row: ReviewRow, text: str) -> None:
        left = 12
        if row.told:
            self._text(painter, rect.adjusted(left, 0, -2, 0), text, TextStyle.BODY, "red")
            return
        if row.waits:
            paint.paint_icon(painter, rect.left() + 12, rect.center().y() + 0.5, "triangle-alert", colours().amber)
            left = 34
        style = TextStyle.HINT_STRONG if row.waits else TextStyle.HINT
        self._text(painter, rect.adjusted(left, 0, -2, 0), text, style, "amber" if row.waits else "ink2")

    def _text(self, painter: QPainter, rect: QRect, text: str, style: TextStyle, tone: str) -> None:
        """Text in several lines, as many as the row has room for."""
        painter.setFont(font(style))
        metrics = painter.fontMetrics()
        flags = int(Qt.TextFlag.TextWordWrap)
        needed = metrics.boundingRect(QRect(0, 0, rect.width(), 10_000), flags, text).height()
        if needed <= metrics.lineSpacing() + 2:
            paint.paint_text(painter, rect, text, colours().tone(tone))
            return
        room = max(metrics.lineSpacing(), rect.height() - 8)
        shown, width = text, rect.width() * (room // metrics.lineSpacing())
        while needed > room and width > 0:  # lines break between words, so that less fits than their widths say
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            needed = metrics.boundingRect(QRect(0, 0, rect.width(), 10_000), flags, shown).height()
            width -= metrics.averageCharWidth() * 4
        painter.setPen(colours().tone(tone))
        painter.drawText(rect, flags | int(Qt.AlignmentFlag.AlignVCenter), shown)


class RowTable(QTableView):
    """The sides of a case. `picked` carries a row and a side: by double click, or by its number on the keyboard;
    `moved` those that have the focus. A click on a side's heading leaves it out of a group of several."""

    picked = Signal(int, int)
    advanced = Signal()
    moved = Signal(int, int)

    def __init__(self, model: RowModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_quiet_bars(self)
        self.rows = model
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.header_ = SideHeader(self)
        self.setHorizontalHeader(self.header_)
        self.header_.sectionClicked.connect(lambda section: self.rows.toggle(section - 1))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def show_case(self, case: ReviewCase | None, names: Sequence[str]) -> None:
        self.header_.sides = case.sides if case else ()
        self.rows.show_case(case, names)
        self._share_room()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.moved.emit(current.row(), current.column() - 1)

    def go_to(self, row: int) -> None:
        """Puts the focus on a row, at its first side."""
        if 0 <= row < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(row, 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS and not event.modifiers():
            self.advanced.emit()
        elif event.key() == Qt.Key.Key_Space:
            self._pick(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the circle chooses that side."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.position().x() < self.visualRect(index).left() + CELL_LEFT:
            self._pick(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _pick(self, index: Index) -> None:
        if index.isValid() and 0 < index.column() <= len(self.rows.names):
            self.picked.emit(index.row(), index.column() - 1)

    def _share_room(self) -> None:
        """Gives the sides what the questions and the rules leave."""
        count = self.rows.columnCount()
        if count < 3:
            return
        room = self.viewport().width()
        label = min(scaled(LABEL_WIDTH), room // 4)
        kept = room // 2 if any(row.told for row in self.rows.rows) else min(scaled(KEPT_WIDTH), room // 5)
        side = max(SIDE_LEAST, (room - label - kept) // (count - 2))
        self.setColumnWidth(0, label)
        for column in range(1, count - 1):
            self.setColumnWidth(column, side)
        self.setColumnWidth(count - 1, max(kept, room - label - side * (count - 2)))
        self.resizeRowsToContents()
