"""The headings of the record table: sorted by a press, moved and drawn with the mouse, the first one always in view."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from genera_desktop.ui.record_table_cells import INSET
from genera_desktop.ui.record_table_model import CellKind, RecordTableModel
from genera_desktop.ui.style import paint
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.style.theme import colours


class Header(QHeaderView):
    """The names of the columns, with an arrow at the one that the rows are sorted by."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(max(36, 2 * QFontMetrics(font(TextStyle.HINT_STRONG)).height() + 6))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        c = colours()
        model = self.model()
        assert isinstance(model, RecordTableModel)
        column = model.columns[section]
        paint.paint_ground(painter, rect, c.page)
        paint.paint_ground(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line)
        inner = rect.adjusted(INSET, 0, -INSET, 0)
        is_sorted = model.wanted.sort == column.key
        arrow = 14 if is_sorted else 0
        painter.setFont(font(TextStyle.HINT_STRONG))
        tone = c.ink if is_sorted else c.ink2
        if column.kind is CellKind.NUMBER:
            paint.paint_heading(painter, inner.adjusted(-INSET, 0, 0, 0), column.title, tone, paint.RIGHT)
            return
        room, metrics = inner.adjusted(0, 0, -arrow, 0), painter.fontMetrics()
        paint.paint_heading(painter, room, column.title, tone)
        if is_sorted:
            lines = paint.heading_lines(metrics, column.title, room.width())
            widest = max(metrics.horizontalAdvance(line) for line in lines)
            left = inner.left() + min(widest + 4, inner.width() - 12)
            name = "arrow-down" if model.wanted.descending else "arrow-up"
            paint.paint_icon(painter, left, rect.center().y() + 0.5, name, tone, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._frozen_width:
            painter = QPainter(self.viewport())
            self.paintSection(painter, QRect(0, 0, self._frozen_width, self.height()), 0)
            paint.paint_ground(painter, QRect(self._frozen_width - 1, 0, 1, self.height()), colours().border)
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The first heading hides those under it also from the mouse."""
        if event.position().x() < self._frozen_width:
            if event.button() == Qt.MouseButton.LeftButton:
                self.sectionClicked.emit(0)
            return
        super().mousePressEvent(event)

    @property
    def _frozen_width(self) -> int:
        return self.sectionSize(0) if self.offset() and self.count() else 0
