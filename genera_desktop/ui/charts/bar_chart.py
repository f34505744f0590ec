"""A chart of horizontal bars, each of one or several parts, with name and figure; every part opens its records."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from genera_desktop.ui.charts.chart_view import ChartView
from genera_desktop.ui.charts.data import OUTLINE, Bar, Bars, LegendEntry, Part
from genera_desktop.ui.charts.signs import paint_sign
from genera_desktop.ui.components.flow_layout import FlowLayout
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font, scaled
from genera_desktop.ui.style.marks import paint_mark
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.words import in_role

Index = QModelIndex | QPersistentModelIndex
THICK, NAME_SHARE, LEAST_PART = 12, 0.45, 3.0


class BarModel(QAbstractTableModel):
    """One row a bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: tuple[Bar, ...] = ()

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        self.beginResetModel()
        self.bars = bars
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.bars)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        bar = self.bars[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{bar.name} {bar.figure}"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return in_role(bar.told, role)
        return None


class BarChart(ChartView):
    """Shows `Bars`. `narrow` rows stand closer."""

    def __init__(self, name: str, *, narrow: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.bar_model = BarModel(self)
        self._delegate = _BarDelegate(self)
        self._part: Part | None = None
        self.marked = -1
        self.setModel(self.bar_model)
        self.setItemDelegate(self._delegate)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        least = 26 if narrow else sizes.ROW_TABLE
        height = max(scaled(least), QFontMetrics(font(TextStyle.BODY)).height() + 8)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def show_bars(self, bars: Bars) -> None:
        self.bar_model.show_bars(bars.bars)
        self._delegate.measure(bars.bars)
        self.updateGeometry()

    def mark(self, row: int) -> None:
        """Shows that a row is the one that is looked at beside the chart; -1 for none."""
        self.marked = row
        self._delegate.measure(self.bar_model.bars)
        self.viewport().update()

    def behind(self, index: Index) -> tuple[tuple[str, ...], str]:
        if self._part is not None:
            return self._part.records, self._part.told
        bar = self.bar_model.bars[index.row()]
        return bar.records, bar.told

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._part = self._part_at(event.position().toPoint())
        super().mouseReleaseEvent(event)
        self._part = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._part = self._part_at(event.position().toPoint())
        super().mouseMoveEvent(event)
        self._part = None

    def _part_at(self, place: QPoint) -> Part | None:
        """The part of a bar under the mouse, where the bar has several."""
        index = self.indexAt(place)
        if not index.isValid() or len(self.bar_model.bars[index.row()].parts) < 2:
            return None
        bar = self.bar_model.bars[index.row()]
        laid = self._delegate.parts_of(bar, self.visualRect(index))
        return next((part for part, rect in laid if rect.left() <= place.x() <= rect.right()), None)


class _BarDelegate(QStyledItemDelegate):
    def __init__(self, view: BarChart) -> None:
        super().__init__(view)
        self._view = view
        self._names = self._figures = 0
        self._longest = 1.0
        self._marked = False

    def measure(self, bars: tuple[Bar, ...]) -> None:
        metrics = QFontMetrics(font(TextStyle.BODY if self._view.marked < 0 else TextStyle.STRONG))
        self._marked = any(bar.cluster is not None for bar in bars)
        self._names = max((metrics.horizontalAdvance(bar.name) for bar in bars), default=0) + 2
        self._figures = max((metrics.horizontalAdvance(bar.figure) for bar in bars), default=0) + sizes.LABEL_GAP
        self._longest = max((bar.length for bar in bars), default=0) or 1.0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(200, self._view.verticalHeader().defaultSectionSize())

    def parts_of(self, bar: Bar, rect: QRect) -> list[tuple[Part, QRectF]]:
        """Where each part of a bar lies."""
        left = self._bar_left(rect)
        room = max(1, rect.right() - left - self._figures - sizes.LABEL_GAP)
        laid, end = [], float(left)
        for part in bar.parts:
            if part.value > 0:
                length = max(LEAST_PART, part.value / self._longest * room)
                laid.append((part, QRectF(end, rect.center().y() - THICK / 2 + 0.5, max(1.0, length - 1), THICK)))
                end += length
        return laid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        c, rect = colours(), option.rect
        bar = self._view.bar_model.bars[index.row()]
        is_marked = index.row() == self._view.marked
        if is_marked:
            paint.paint_box(painter, rect, fill=c.sunk, radius=sizes.RADIUS_SMALL)
        left = rect.left() + sizes.CHART_INSET
        if bar.cluster is not None:
            side = sizes.MARK
            paint_mark(painter, QRectF(left, rect.center().y() - side / 2 + 0.5, side, side), bar.cluster, c)
        if self._marked:
            left += sizes.MARK + sizes.ICON_GAP
        painter.setFont(font(TextStyle.STRONG if is_marked else TextStyle.BODY))
        name = QRect(left, rect.top(), self._bar_left(rect) - left - sizes.LABEL_GAP, rect.height())
        paint.paint_text(painter, name, bar.name, c.accent_ink if is_marked else c.ink)
        end = float(self._bar_left(rect))
        for part, place in self.parts_of(bar, rect):
            if part.shade == OUTLINE:
                paint.paint_box(painter, place, edge=c.border, radius=2)
            else:
                shade = c.heat[part.shade]
                colour = c.clusters.get(bar.cluster or "", shade) if len(bar.parts) == 1 else shade
                paint.paint_box(painter, place, fill=colour, radius=2)
            end = place.right() + 1
        painter.setFont(font(TextStyle.BODY, tabular=True))
        figure = QRect(int(end) + sizes.LABEL_GAP, rect.top(), self._figures, rect.height())
        paint.paint_text(painter, figure, bar.figure, c.ink2)
        if self._view.hasFocus() and self._view.currentIndex() == index:
            paint.paint_focus(painter, rect, sizes.RADIUS_SMALL)

    def _bar_left(self, rect: QRect) -> int:
        mark = sizes.MARK + sizes.ICON_GAP if self._marked else 0
        names = min(self._names + mark, int(rect.width() * NAME_SHARE))
        return rect.left() + sizes.CHART_INSET + names + sizes.QUESTION_GAP


class Legend(QWidget):
    """What the shades of a chart stand for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.has_entries = False
        self._flow = FlowLayout(self, sizes.CONTROL_INSET)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_entries(self, entries: tuple[LegendEntry, ...]) -> None:
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()
        for entry in entries:
            self._flow.addWidget(_Swatch(entry))
        self.has_entries = bool(entries)
        self.updateGeometry()


class _Swatch(Label):
    def __init__(self, entry: LegendEntry) -> None:
        super().__init__(entry.text, TextStyle.HINT, "ink2")
        self._shade, self._sign = entry.shade, entry.sign
        self.setContentsMargins(THICK + sizes.HINT_GAP, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, c = QPainter(self), colours()
        box = QRectF(0, (self.height() - THICK) / 2, THICK, THICK)
        if self._sign is not None:
            paint_sign(painter, self._sign, box.center(), THICK / 2 - 1, self._shade, c)
        elif self._shade == OUTLINE:
            paint.paint_box(painter, box, edge=c.border, radius=2)
        else:
            paint.paint_box(painter, box, fill=c.heat[self._shade], radius=2)
        painter.end()
