"""A dot plot: a row for each name, dots along a common axis, a mark at the median; every dot opens its records."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from genera_desktop.ui.charts.chart_view import OPENING_KEYS, ChartView
from genera_desktop.ui.charts.data import Dot, DotRow, Dots, Sign
from genera_desktop.ui.charts.dot_places import Axis, Placed, placed, spaced
from genera_desktop.ui.charts.heat_map import text_on
from genera_desktop.ui.charts.signs import TEXT_BELOW, paint_sign
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font, scaled
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.words import in_role, plain_tip

Index = QModelIndex | QPersistentModelIndex
RADIUS, AROUND, LEAST_ROW = 11.0, 3.0, 32
NAME_SHARE, EDGES = 0.4, 18
NEXT = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class DotModel(QAbstractTableModel):
    """One row a row of dots."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dots = Dots((), (), 0.0, 1.0)

    def show_dots(self, dots: Dots) -> None:
        self.beginResetModel()
        self.dots = dots
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.dots.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.dots.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return in_role(row.told, role)
        return None


class DotPlot(ChartView):
    """Shows `Dots`. Left and Right walk the dots of a row, Enter opens the current one."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.dot_model = DotModel(self)
        self.current_dot = -1
        self._under_mouse: Dot | None = None
        self._names = 0
        self.setModel(self.dot_model)
        self.setItemDelegate(_DotDelegate(self))
        self.setHorizontalHeader(_AxisHeader(self))
        self.horizontalHeader().setVisible(True)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setMinimumSectionSize(scaled(LEAST_ROW))

    def show_dots(self, dots: Dots) -> None:
        metrics = QFontMetrics(font(TextStyle.BODY))
        widest = max((metrics.horizontalAdvance(row.name) for row in dots.rows), default=0)
        self._names = sizes.CHART_INSET + widest + 2
        self.current_dot = -1
        self.dot_model.show_dots(dots)
        self._fit()
        self.updateGeometry()

    def axis(self, rect: QRect) -> Axis:
        """Where the values lie within a row."""
        left = rect.left() + min(self._names, int(rect.width() * NAME_SHARE)) + EDGES
        return Axis(left, max(1.0, rect.right() - left - EDGES), self.dot_model.dots.least, self.dot_model.dots.most)

    def dots_of(self, row: int, rect: QRect) -> list[tuple[Placed, QPointF]]:
        """The dots of a row with the place of each in the view."""
        found, lanes = placed(self.dot_model.dots.rows[row], self.axis(rect), scaled(int(RADIUS)))
        return [(one, QPointF(one.x, _lane_middle(rect, one.lane, lanes))) for one in found]

    def behind(self, index: Index) -> tuple[tuple[str, ...], str]:
        row = self.dot_model.dots.rows[index.row()]
        dot = self._under_mouse or self.current(row)
        if dot is not None:
            return dot.records, dot.told
        return tuple(dict.fromkeys(record for one in row.dots for record in one.records)), row.told

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._begin()
        count = len(self.dot_model.dots.rows[self.currentIndex().row()].dots) if self.currentIndex().isValid() else 0
        if count and event.key() in NEXT:
            self.current_dot = max(0, min(count - 1, self.current_dot + NEXT[Qt.Key(event.key())]))
            self.told.emit(self.behind(self.currentIndex())[1])
            self.viewport().update()
        elif count and event.key() in OPENING_KEYS:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        self.current_dot = -1
        super().currentChanged(current, previous)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._under_mouse = self._dot_at(event.position().toPoint())
        super().mouseReleaseEvent(event)
        self._under_mouse = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._under_mouse = self._dot_at(event.position().toPoint())
        super().mouseMoveEvent(event)
        self._under_mouse = None

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            dot = self._dot_at(event.pos())
            QToolTip.showText(event.globalPos(), plain_tip(dot.told if dot else ""), self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def current(self, row: DotRow) -> Dot | None:
        """The dot of a row at which the keyboard is; None where it is at the whole row."""
        in_order = sorted(row.dots, key=lambda one: one.across)
        return in_order[self.current_dot] if 0 <= self.current_dot < len(in_order) else None

    def _dot_at(self, place: QPoint) -> Dot | None:
        """The dot under the mouse."""
        index = self.indexAt(place)
        if not index.isValid():
            return None
        for one, middle in reversed(self.dots_of(index.row(), self.visualRect(index))):
            if math.hypot(place.x() - middle.x(), place.y() - middle.y()) <= one.radius + 1:
                return one.dot
        return None

    def _fit(self) -> None:
        """Rows as high as their lanes."""
        lane = 2 * scaled(int(RADIUS)) + AROUND
        rect = QRect(0, 0, self.viewport().width(), 0)
        for place, row in enumerate(self.dot_model.dots.rows):
            lanes = placed(row, self.axis(rect), scaled(int(RADIUS)))[1]
            height = max(scaled(LEAST_ROW), round(lanes * lane + 2 * AROUND))
            if self.rowHeight(place) != height:
                self.setRowHeight(place, height)
        self.updateGeometry()


class _DotDelegate(QStyledItemDelegate):
    def __init__(self, view: DotPlot) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(200, scaled(LEAST_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        c, rect, view = colours(), option.rect, self._view
        dots, row = view.dot_model.dots, view.dot_model.dots.rows[index.row()]
        axis = view.axis(rect)
        painter.setPen(QPen(c.line, 1))
        for value, _ in dots.ticks:
            x = round(axis.at(value))
            painter.drawLine(x, rect.top(), x, rect.bottom())
        left = rect.left() + sizes.CHART_INSET
        painter.setFont(font(TextStyle.BODY))
        name = QRect(left, rect.top(), int(axis.left) - EDGES - left, rect.height())
        paint.paint_text(painter, name, row.name, c.ink)
        if row.middle is not None:
            middle = QPointF(axis.at(row.middle), rect.center().y() + 0.5)
            paint_sign(painter, Sign.MIDDLE, middle, rect.height() / 2 - 3, 0, c)
        current = view.current(row) if view.hasFocus() and view.currentIndex() == index else None
        painter.setFont(font(TextStyle.HINT_STRONG, tabular=True))
        for one, place in view.dots_of(index.row(), rect):
            paint_sign(painter, one.dot.sign, place, one.radius, one.dot.shade, c)
            if one.dot.text:
                below = TEXT_BELOW.get(one.dot.sign, 0.0) * one.radius
                room = QRect(round(place.x()) - 20, round(place.y() + below) - 9, 40, 18)
                paint.paint_text(painter, room, one.dot.text, text_on(one.dot.shade), paint.CENTRE)
            if one.dot is current:
                ring = one.radius + 2.5
                around = QRect(round(place.x() - ring), round(place.y() - ring), round(2 * ring), round(2 * ring))
                paint.paint_focus(painter, around, around.width() // 2)
        if view.hasFocus() and view.currentIndex() == index and current is None:
            paint.paint_focus(painter, rect, sizes.RADIUS_SMALL)


class _AxisHeader(QHeaderView):
    """The words of the axis, above the rows."""

    def __init__(self, view: DotPlot) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        return QSize(0, QFontMetrics(font(TextStyle.HINT)).height() + 8)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: ARG002
        c, dots = colours(), self._view.dot_model.dots
        axis = self._view.axis(rect)
        painter.save()
        painter.setFont(font(TextStyle.HINT, tabular=True))
        widths = [float(painter.fontMetrics().horizontalAdvance(text)) for _, text in dots.ticks]
        for (value, text), width, shown in zip(dots.ticks, widths, spaced(dots.ticks, axis, widths), strict=True):
            if shown:
                left = min(round(axis.at(value) - width / 2), rect.right() - math.ceil(width))
                room = QRect(left - 1, rect.top(), math.ceil(width) + 2, rect.height())
                paint.paint_text(painter, room, text, c.ink3, paint.CENTRE)
        painter.restore()


def _lane_middle(rect: QRect, lane: int, lanes: int) -> float:
    """The vertical middle of a lane; the lanes stand in the middle of their row."""
    height = 2 * scaled(int(RADIUS)) + AROUND
    return rect.center().y() + 0.5 + (lane - (lanes - 1) / 2) * height
