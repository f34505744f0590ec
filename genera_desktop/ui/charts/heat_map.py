"""A heat map: figures of rows by columns, the larger the darker, gaps outlined, each cell a door to its records."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from genera_desktop.ui.charts.chart_view import ChartView
from genera_desktop.ui.charts.data import Heat, HeatCell
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font, scaled
from genera_desktop.ui.style.marks import paint_mark
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.words import in_role, number, translate

Index = QModelIndex | QPersistentModelIndex
GAP = 2
CELL_WIDTH, MOST_CELL, TOTAL_WIDTH, LEAST_NAME, MOST_NAME = 64, 104, 48, 120, 330
STEPS = 5


def step_of(value: float, largest: float) -> int:
    """The shade (0-4) of a value: its own step while all values are small, else by its share of the largest."""
    if largest <= STEPS:
        return min(STEPS, max(1, round(value))) - 1
    return min(STEPS - 1, int(value / largest * STEPS))


class HeatModel(QAbstractTableModel):
    """Names in the first column, figures in the others, totals in the last where there are any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heat = Heat((), (), ())

    def show_heat(self, heat: Heat) -> None:
        self.beginResetModel()
        self.heat = heat
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.heat.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1 + len(self.heat.columns) + bool(self.heat.totals)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heat.rows[index.row()] if cell is None else cell.text or number(cell.value)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return in_role(self.heat.rows[index.row()] if cell is None else cell.told, role)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            if section == 0:
                return ""
            if section <= len(self.heat.columns):
                return self.heat.columns[section - 1].name
            return translate("Charts", "Total")
        return None

    def cell(self, index: Index) -> HeatCell | None:
        """The figure of a cell; None for a row's name."""
        place = index.column() - 1
        if place < 0:
            return None
        if place < len(self.heat.columns):
            return self.heat.cells[index.row()][place]
        return self.heat.totals[index.row()]

    def is_total(self, index: Index) -> bool:
        return index.column() > len(self.heat.columns)


class HeatMap(ChartView):
    """Shows a `Heat`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.heat_model = HeatModel(self)
        self.setModel(self.heat_model)
        self.setItemDelegate(_HeatCell(self))
        self.setHorizontalHeader(_MarkHeader(self.heat_model, self))
        self.horizontalHeader().setVisible(True)
        self.verticalHeader().setDefaultSectionSize(_row_height())

    def show_heat(self, heat: Heat) -> None:
        self.heat_model.show_heat(heat)
        for row in range(len(heat.rows)):
            self.setRowHeight(row, _row_height() * (2 if heat.group_begun(row) else 1))
        self._fit()
        self.updateGeometry()

    def first_index(self) -> QModelIndex:
        return self.heat_model.index(0, 1 if self.heat_model.columnCount() > 1 else 0)

    def behind(self, index: Index) -> tuple[tuple[str, ...], str]:
        cell = self.heat_model.cell(index)
        return (cell.records, cell.told) if cell else ((), self.heat_model.heat.rows[index.row()])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The names get what the figures leave, the figures their own width, more where there is room."""
        heat = self.heat_model.heat
        if not heat.columns:
            return
        total = QFontMetrics(font(TextStyle.HINT_STRONG)).horizontalAdvance(translate("Charts", "Total"))
        totals = max(scaled(TOTAL_WIDTH), total + sizes.LABEL_GAP) if heat.totals else 0
        metrics = QFontMetrics(font(TextStyle.BODY))
        widest = max((metrics.horizontalAdvance(name) for name in heat.rows), default=0)
        widest += sizes.CHART_INSET + sizes.QUESTION_GAP
        widest += sizes.MARK + sizes.ICON_GAP if any(mark is not None for mark in heat.marks) else 0
        names = min(max(widest, scaled(LEAST_NAME)), scaled(MOST_NAME))
        room = self.viewport().width() - totals
        cells = max(scaled(40), min(self._wanted_cell(), (room - names) // len(heat.columns)))
        names = max(min(names, room - cells * len(heat.columns)), scaled(LEAST_NAME))
        self.setColumnWidth(0, names)
        for place in range(len(heat.columns)):
            self.setColumnWidth(place + 1, cells)
        if heat.totals:
            self.setColumnWidth(len(heat.columns) + 1, totals)

    def _wanted_cell(self) -> int:
        """As wide as the columns' names, where these are not too long to be shown."""
        metrics = QFontMetrics(font(TextStyle.HINT_STRONG))
        widest = (
            max(metrics.horizontalAdvance(column.name) for column in self.heat_model.heat.columns) + sizes.LABEL_GAP
        )
        return max(scaled(CELL_WIDTH), widest if widest <= scaled(MOST_CELL) else 0)


class _HeatCell(QStyledItemDelegate):
    def __init__(self, view: HeatMap) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(CELL_WIDTH, _row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._view.heat_model
        cell = model.cell(index)
        rect: QRect = option.rect
        if model.heat.group_begun(index.row()):
            rect = rect.adjusted(0, rect.height() // 2, 0, 0)
        if cell is None:
            self._paint_group(painter, option.rect, index.row())
            self._paint_name(painter, rect, index.row())
        elif model.is_total(index):
            painter.setFont(font(TextStyle.BODY, tabular=True))
            paint.paint_text(painter, rect.adjusted(0, 0, -2, 0), number(cell.value), colours().ink2, paint.RIGHT)
        else:
            self._paint_figure(painter, rect.adjusted(GAP, GAP, -GAP, -GAP), cell)
        if self._view.hasFocus() and self._view.currentIndex() == index:
            paint.paint_focus(painter, rect, sizes.RADIUS_SMALL + 1)

    def _paint_group(self, painter: QPainter, rect: QRect, row: int) -> None:
        group = self._view.heat_model.heat.group_begun(row)
        if group:
            painter.setFont(font(TextStyle.HINT_STRONG))
            left = rect.left() + sizes.CHART_INSET
            room = QRect(left, rect.top(), rect.right() - left, rect.height() // 2 - 2)
            paint.paint_text(painter, room, group, colours().ink3, paint.LOW_LEFT)

    def _paint_name(self, painter: QPainter, rect: QRect, row: int) -> None:
        heat = self._view.heat_model.heat
        mark = heat.marks[row] if row < len(heat.marks) else None
        left = rect.left() + sizes.CHART_INSET
        if mark is not None:
            side = sizes.MARK
            paint_mark(painter, QRectF(left, rect.center().y() - side / 2 + 0.5, side, side), mark, colours())
            left += side + sizes.ICON_GAP
        painter.setFont(font(TextStyle.BODY))
        room = QRect(left, rect.top(), rect.right() - left - sizes.LABEL_GAP, rect.height())
        paint.paint_text(painter, room, heat.rows[row], colours().ink)

    def _paint_figure(self, painter: QPainter, rect: QRect, cell: HeatCell) -> None:
        c, heat = colours(), self._view.heat_model.heat
        painter.setFont(font(TextStyle.STRONG, tabular=True))
        if cell.is_empty:
            paint.paint_text(painter, rect, "–", c.ink3, paint.CENTRE)
        elif cell.value <= 0 and heat.gap:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(c.amber_mark, 1.2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), sizes.RADIUS_SMALL, sizes.RADIUS_SMALL)
            painter.restore()
            painter.setFont(font(TextStyle.HINT_STRONG))
            paint.paint_text(painter, rect, heat.gap, c.amber, paint.CENTRE)
        elif cell.value <= 0:
            painter.setFont(font(TextStyle.BODY, tabular=True))
            paint.paint_text(painter, rect, cell.text or number(0), c.ink3, paint.CENTRE)
        else:
            step = step_of(cell.value, heat.largest)
            paint.paint_box(painter, rect, fill=c.heat[step], radius=sizes.RADIUS_SMALL)
            paint.paint_text(painter, rect, cell.text or number(cell.value), text_on(step), paint.CENTRE)


class _MarkHeader(QHeaderView):
    """Column names, with the clusters' marks above them."""

    def __init__(self, model: HeatModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._heat_model = model
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(24)

    def sizeHint(self) -> QSize:
        marked = any(column.cluster is not None for column in self._heat_model.heat.columns)
        text = QFontMetrics(font(TextStyle.HINT_STRONG)).height() + 8
        return QSize(0, text + (sizes.MARK + sizes.HINT_GAP if marked else 0))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        c, heat = colours(), self._heat_model.heat
        name = str(self._heat_model.headerData(section, Qt.Orientation.Horizontal) or "")
        painter.save()
        painter.setFont(font(TextStyle.HINT_STRONG))
        text = rect.adjusted(0, 0, 0, -2)
        if 0 < section <= len(heat.columns):
            column = heat.columns[section - 1]
            cluster = column.cluster
            if column.short and self._is_narrow(painter.fontMetrics(), rect.width() - 2):
                name = column.short
            if cluster is not None:
                side = sizes.MARK
                paint_mark(painter, QRectF(rect.center().x() - side / 2 + 0.5, rect.top() + 1, side, side), cluster, c)
                text = rect.adjusted(0, side + sizes.HINT_GAP - 2, 0, -2)
            paint.paint_text(painter, text, name, c.ink2, paint.CENTRE)
        else:
            paint.paint_text(painter, text, name, c.ink2, paint.RIGHT)
        painter.restore()

    def _is_narrow(self, metrics: QFontMetrics, width: int) -> bool:
        """Whether a name is wider than its column: then all columns show their short names, not some of them."""
        return any(metrics.horizontalAdvance(column.name) > width for column in self._heat_model.heat.columns)


def text_on(step: int) -> QColor:
    """The colour of a figure on a shade: white on the dark ones of the light theme, near-black in the dark theme."""
    c = colours()
    if step < STEPS - 2:
        return c.ink
    return QColor("#0C1211") if c.dark else c.on_accent


def _row_height() -> int:
    return max(scaled(28), QFontMetrics(font(TextStyle.BODY)).height() + 10)
