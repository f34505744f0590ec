"""The table behind a chart: plain words and figures, every row opens its record or the records of a figure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any, overload

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from genera_desktop.frozen import frozen
from genera_desktop.ui.charts.chart_view import ChartView
from genera_desktop.ui.components.pill import NEUTRAL, PROBLEM, WARNING, PillLook, paint_pill, pill_width
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font, scaled
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.words import in_role

Index = QModelIndex | QPersistentModelIndex
INSET = sizes.CHART_INSET
WIDEST, WIDEST_WITH_ROOM, NARROWEST = 300, 520, 48
FIRST_LEAST, LEAST = 190, 110
MEASURED = 200


class Tone(StrEnum):
    """How a cell stands out. A warning and a problem have an icon too: nothing is said by colour alone."""

    PLAIN = "plain"
    BADGE = "badge"
    WARNING = "warning"
    PROBLEM = "problem"
    FADED = "faded"
    STRONG = "strong"


LOOKS = {Tone.BADGE: NEUTRAL, Tone.WARNING: WARNING, Tone.PROBLEM: PROBLEM}


@frozen
class TableCell:
    """A cell in words, with the records behind it."""

    text: str
    records: tuple[str, ...] = ()
    tone: Tone = Tone.PLAIN


class RowsOnDemand(Sequence[tuple[TableCell, ...]]):
    """Rows that are put into words when somebody looks at them: of thousands some dozen are."""

    def __init__(self, count: int, row: Callable[[int], tuple[TableCell, ...]]) -> None:
        self._count = count
        self._row = row
        self._made: dict[int, tuple[TableCell, ...]] = {}

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> tuple[TableCell, ...]: ...

    @overload
    def __getitem__(self, place: slice) -> list[tuple[TableCell, ...]]: ...

    def __getitem__(self, place: int | slice) -> tuple[TableCell, ...] | list[tuple[TableCell, ...]]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(self._count))]
        at = range(self._count)[place]
        if at not in self._made:
            self._made[at] = self._row(at)
        return self._made[at]


@frozen
class TableContent:
    """A table as it is shown. `is_number` columns are flush right. In a `grouped` table the first column names the
    group of a row, and is written at the first of each group only."""

    title: str
    headers: tuple[str, ...] = ()
    rows: Sequence[tuple[TableCell, ...]] = ()
    is_number: tuple[bool, ...] = ()
    grouped: bool = False

    def as_text(self) -> str:
        """The table for the clipboard: columns by tabs, as spreadsheets take them."""
        lines = [self.headers, *(tuple(cell.text for cell in row) for row in self.rows)]
        return "\n".join("\t".join(" ".join(text.split()) for text in line) for line in lines)


class TableContentModel(QAbstractTableModel):
    """The model of a `TableContent`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = TableContent("")

    def show_content(self, content: TableContent) -> None:
        self.beginResetModel()
        self.content = content
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.content.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.content.headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        text = self.content.rows[index.row()][index.column()].text
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return in_role(text, role) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.content.headers[index.column()]}: {text}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.content.headers[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return in_role(self.content.headers[section], role)
        return None


class WordedTableView(ChartView):
    """Shows a `TableContent`; long tables scroll within `most_rows`."""

    def __init__(self, name: str, most_rows: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.content_model = TableContentModel(self)
        self._most_rows = most_rows
        self.setModel(self.content_model)
        self.setItemDelegate(_TextCell(self))
        self.setHorizontalHeader(_QuietHeader(self.content_model, self))
        self.horizontalHeader().setVisible(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        height = max(scaled(32), QFontMetrics(font(TextStyle.BODY)).height() + 12)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def show_content(self, content: TableContent) -> None:
        self.content_model.show_content(content)
        self.setAccessibleName(content.title)
        self._fit()
        self.updateGeometry()

    def behind(self, index: Index) -> tuple[tuple[str, ...], str]:
        content = self.content_model.content
        row = content.rows[index.row()]
        cell = row[index.column()]
        records = cell.records or next((other.records for other in row if len(other.records) == 1), ())
        said = [text for text in (row[0].text, cell.text if index.column() else "") if text]
        return records, f"{content.title}: {', '.join(said)}"

    def content_height(self) -> int:
        rows = min(self._most_rows, len(self.content_model.content.rows))
        scroll = 14 if self.horizontalScrollBar().maximum() else 0
        return self.horizontalHeader().sizeHint().height() + rows * self.verticalHeader().defaultSectionSize() + scroll

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Columns as wide as their words; what the window leaves goes to columns of text, what it lacks comes off."""
        content = self.content_model.content
        if not content.headers:
            return
        widths = [self._wanted(place) for place in range(len(content.headers))]
        spare = self.viewport().width() - sum(widths)
        for place, width in enumerate(widths):
            more = max(0, min(spare, self._wanted(place, scaled(WIDEST_WITH_ROOM)) - width))
            widths[place] += more
            spare -= more
        texts = [place for place, is_number in enumerate(content.is_number) if not is_number]
        if spare > 0 and texts:
            widths[texts[-1]] += min(spare, scaled(WIDEST))
        while spare < 0:
            # The first column says what a row is about: it keeps more of its words than the others.
            over = [width - self._least(place) for place, width in enumerate(widths)]
            widest = max(range(len(widths)), key=over.__getitem__)
            if over[widest] <= 0:
                break
            taken = min(-spare, 20)
            widths[widest] -= taken
            spare += taken
        for place, width in enumerate(widths):
            self.setColumnWidth(place, width)
        if self.horizontalHeader().height() != self.horizontalHeader().sizeHint().height():
            self.updateGeometries()
            self.updateGeometry()

    def _least(self, column: int) -> int:
        """As narrow as a column of text may get: its heading on two lines stays whole."""
        metrics = QFontMetrics(font(TextStyle.HINT_STRONG))
        words = self.content_model.content.headers[column].split()
        word = max((metrics.horizontalAdvance(word) for word in words), default=0) + 2 * INSET + 4
        return max(scaled(FIRST_LEAST if column == 0 else LEAST), word)

    def _wanted(self, column: int, most: int = 0) -> int:
        content = self.content_model.content
        body = QFontMetrics(font(TextStyle.BODY if column else TextStyle.STRONG))
        head = QFontMetrics(font(TextStyle.HINT_STRONG))
        widest = max((_width(row[column], body) for row in content.rows[:MEASURED]), default=0)
        widest = max(min(widest, most or scaled(WIDEST)), head.horizontalAdvance(content.headers[column]))
        return max(widest + 2 * INSET + 4, scaled(NARROWEST))


def _width(cell: TableCell, metrics: QFontMetrics) -> int:
    look = LOOKS.get(cell.tone)
    return pill_width(cell.text, look) if look and cell.text else metrics.horizontalAdvance(cell.text)


class _TextCell(QStyledItemDelegate):
    def __init__(self, view: WordedTableView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(NARROWEST, self._view.verticalHeader().defaultSectionSize())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        c, rect = colours(), option.rect
        content = self._view.content_model.content
        cell = content.rows[index.row()][index.column()]
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, c.line)
        right = content.is_number[index.column()]
        room = rect.adjusted(INSET, 0, -INSET, 0)
        if look := LOOKS.get(cell.tone) if cell.text else None:
            self._paint_pill(painter, room, cell.text, look)
        elif not self._repeats(index):
            strong = index.column() == 0 or cell.tone is Tone.STRONG
            painter.setFont(font(TextStyle.STRONG if strong else TextStyle.BODY, tabular=right))
            ink = c.ink3 if cell.tone is Tone.FADED else c.ink if strong else c.ink2
            tone = c.accent if cell.records and right else ink
            paint.paint_text(painter, room, cell.text, tone, paint.RIGHT if right else paint.LEFT)
        if self._view.hasFocus() and self._view.currentIndex() == index:
            paint.paint_focus(painter, rect, sizes.RADIUS_SMALL)

    def _repeats(self, index: Index) -> bool:
        """Whether a cell names the group of the row above it too, and that row is in view."""
        content = self._view.content_model.content
        if not content.grouped or index.column() or not index.row():
            return False
        above = content.rows[index.row() - 1][0].text
        return above == content.rows[index.row()][0].text and self._view.rowAt(0) != index.row()

    @staticmethod
    def _paint_pill(painter: QPainter, room: QRect, text: str, look: PillLook) -> None:
        height = min(room.height() - 6, max(sizes.PILL, QFontMetrics(font(TextStyle.HINT_STRONG)).height() + 6))
        width = min(room.width(), pill_width(text, look))
        paint_pill(painter, QRect(room.left(), room.center().y() - height // 2, width, height), text, look)


class _QuietHeader(QHeaderView):
    def __init__(self, model: TableContentModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._content_model = model
        self.setMinimumSectionSize(NARROWEST)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font(TextStyle.HINT_STRONG))
        wrapped = any(
            len(paint.heading_lines(metrics, text, self.sectionSize(place) - 2 * INSET)) > 1
            for place, text in enumerate(self._content_model.content.headers[: self.count()])
        )
        return QSize(0, metrics.height() * (2 if wrapped else 1) + 12)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        c, content = colours(), self._content_model.content
        painter.save()
        painter.setFont(font(TextStyle.HINT_STRONG))
        align = paint.RIGHT if content.is_number[section] else paint.LEFT
        paint.paint_heading(painter, rect.adjusted(INSET, 0, -INSET, 0), content.headers[section], c.ink2, align)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, c.line)
        painter.restore()
