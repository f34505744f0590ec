"""The painted parts of the overview: a form's progress, a point of the checklist, short lines, bars of segments."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from genera_desktop.ui.components.painted_button import PaintedButton
from genera_desktop.ui.components.progress_bar import paint_bar
from genera_desktop.ui.overview_lines import CheckLine
from genera_desktop.ui.overview_model import Bar, ProgressLine, ShortLine
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font, scaled
from genera_desktop.ui.style.marks import paint_mark
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.words import number, plain_tip, translate

TEXT_LEFT = 28
NAME_WIDTH, BAR_LEAST, BAR_MOST, FIGURE_WIDTH = 132, 80, 196, 68
BAR_ROW, BAR_THICK = 26, 10
WORST = {"ink2": "ink2", "amber": "amber", "red": "red", "green": "ink3"}
"""The colour of a point's second line: what is done says so quietly."""


class OverviewRow(PaintedButton):
    """A line that leads somewhere, as wide as its column, with a hairline below. Subclasses say what stands in it."""

    text_style = TextStyle.STRONG
    row_height = 44

    def __init__(self, text: str, description: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "", parent)
        self.setAccessibleDescription(description)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(0, max(self.row_height, QFontMetrics(self.font()).height() + 20))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paint_button(self, painter: QPainter, rect: QRect) -> None:
        c = colours()
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, c.line)
        if self.underMouse() or self.isDown():
            paint.paint_box(painter, rect.adjusted(0, 1, 0, -1), fill=c.sunk, radius=sizes.RADIUS_SMALL)
        self.paint_row(painter, rect)
        if self.ring_visible:
            paint.paint_focus(painter, rect)

    @abstractmethod
    def paint_row(self, painter: QPainter, rect: QRect) -> None:
        """Paints what the line says."""


class ProgressRow(OverviewRow):
    """A form with its bar."""

    def __init__(self, line: ProgressLine, parent: QWidget | None = None) -> None:
        super().__init__(line.name, f"{line.figure}, {line.state}", parent)
        self.line = line

    def paint_row(self, painter: QPainter, rect: QRect) -> None:
        c, line, middle = colours(), self.line, rect.center().y() + 0.5
        paint.paint_icon(painter, rect.left(), middle, line.icon, c.ink2)
        painter.setFont(font(TextStyle.STRONG))
        name = QRect(TEXT_LEFT, rect.top(), scaled(NAME_WIDTH), rect.height())
        paint.paint_text(painter, name, line.name, c.ink)
        width = min(max(rect.width() // 4, BAR_LEAST), BAR_MOST)
        bar = QRect(name.right() + sizes.LABEL_GAP, int(middle) - sizes.BAR_HEIGHT // 2, width, sizes.BAR_HEIGHT)
        share = line.done / line.total if line.total else 0.0
        paint_bar(painter, bar, share, complete=line.tone == "green")
        painter.setFont(font(TextStyle.BODY, tabular=True))
        least = painter.fontMetrics().horizontalAdvance(line.figure) + sizes.LABEL_GAP
        room = max(scaled(FIGURE_WIDTH), least)
        figure = QRect(bar.right() + sizes.CONTROL_INSET, rect.top(), room, rect.height())
        paint.paint_text(painter, figure, line.figure if line.total else "", c.ink2)
        self._paint_state(painter, QRect(figure.right(), rect.top(), rect.right() - figure.right(), rect.height()))

    def _paint_state(self, painter: QPainter, room: QRect) -> None:
        c, middle = colours(), room.center().y() + 0.5
        left = room.left()
        if self.line.state_icon:
            paint.paint_icon(painter, left, middle, self.line.state_icon, c.tone(self.line.tone))
        left += sizes.ICON + sizes.HINT_GAP
        end = room.right() - sizes.ICON - sizes.LABEL_GAP
        painter.setFont(font(TextStyle.BODY))
        text = QRect(left, room.top(), end - left, room.height())
        paint.paint_text(painter, text, self.line.state, c.tone(self.line.tone))
        paint.paint_icon(painter, room.right() - sizes.ICON, middle, "chevron-right", c.ink3)


class CheckRow(OverviewRow):
    """A point of the checklist: what it is about, and below it what is to be done."""

    row_height = 48

    def __init__(self, line: CheckLine, parent: QWidget | None = None) -> None:
        super().__init__(line.title, ", ".join(filter(None, [line.detail, line.where])), parent)
        self.line = line
        self.setToolTip(plain_tip(line.detail))

    def sizeHint(self) -> QSize:
        lines = QFontMetrics(font(TextStyle.STRONG)).height() + QFontMetrics(font(TextStyle.HINT)).height()
        return QSize(0, max(self.row_height, lines + 14))

    def paint_row(self, painter: QPainter, rect: QRect) -> None:
        c, line = colours(), self.line
        upper = rect.adjusted(TEXT_LEFT, 5, 0, -rect.height() // 2 + 1)
        lower = rect.adjusted(TEXT_LEFT, rect.height() // 2 - 1, 0, -6)
        paint.paint_icon(painter, rect.left(), upper.center().y() + 0.5, line.icon, c.tone(line.tone))
        painter.setFont(font(TextStyle.HINT))
        where = painter.fontMetrics().horizontalAdvance(line.where)
        where = min(where, rect.width() // 2)
        paint.paint_text(painter, upper.adjusted(upper.width() - where - 1, 0, 0, 0), line.where, c.ink3, paint.RIGHT)
        paint.paint_text(painter, lower, line.detail, c.tone(WORST[line.tone]))
        painter.setFont(font(TextStyle.STRONG))
        paint.paint_text(painter, upper.adjusted(0, 0, -where - sizes.CONTROL_INSET, 0), line.title, c.ink)


class ShortRow(OverviewRow):
    """A record that changed, or a cluster of the roll-call."""

    row_height = sizes.ROW_LIST
    text_style = TextStyle.STRONG

    def __init__(self, line: ShortLine, parent: QWidget | None = None) -> None:
        super().__init__(line.title, line.trailing, parent)
        self.line = line

    def paint_row(self, painter: QPainter, rect: QRect) -> None:
        c, line, middle = colours(), self.line, rect.center().y() + 0.5
        painter.setFont(font(TextStyle.HINT))
        room = painter.fontMetrics().horizontalAdvance(line.trailing) + 2
        paint.paint_text(
            painter, rect.adjusted(rect.width() - room, 0, 0, 0), line.trailing, c.tone(line.tone), paint.RIGHT
        )
        if line.cluster is None:
            paint.paint_icon(painter, rect.left(), middle, line.icon, c.ink2)
        else:
            mark = QRectF(rect.left() + 1, middle - sizes.MARK / 2, sizes.MARK, sizes.MARK)
            paint_mark(painter, mark, line.cluster, c)
            room += sizes.ICON + sizes.HINT_GAP
            paint.paint_icon(painter, rect.right() - room + 1, middle, line.icon, c.tone(line.tone))
        painter.setFont(font(TextStyle.STRONG))
        text = rect.adjusted(TEXT_LEFT, 0, -room - sizes.CONTROL_INSET, 0)
        paint.paint_text(painter, text, line.title, c.ink)


class SegmentBars(QWidget):
    """Companies and strengths in each segment of the value chain, as two shades of one bar with their sum."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        self.bars = tuple(bars)
        said = translate("Overview", "{segment}: {companies} companies, {strengths} strengths")
        self.setAccessibleDescription(
            "; ".join(
                said.format(segment=bar.name, companies=bar.companies, strengths=bar.strengths) for bar in self.bars
            )
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, (len(self.bars) + 1) * self._row())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _row(self) -> int:
        return max(BAR_ROW, QFontMetrics(font(TextStyle.BODY)).height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        row = self._row()
        self._paint_legend(painter, QRect(0, 0, self.width(), row))
        metrics = QFontMetrics(font(TextStyle.BODY))
        widest = max((metrics.horizontalAdvance(bar.name) for bar in self.bars), default=0)
        left = min(widest + sizes.QUESTION_GAP, self.width() * 2 // 3)
        largest = max((bar.companies + bar.strengths for bar in self.bars), default=0) or 1
        room = max(0, self.width() - left - metrics.horizontalAdvance(number(largest)) - sizes.QUESTION_GAP)
        for place, bar in enumerate(self.bars):
            self._paint_bar(painter, QRect(0, (place + 1) * row, self.width(), row), bar, left, room / largest)
        painter.end()

    def _paint_legend(self, painter: QPainter, rect: QRect) -> None:
        c, left = colours(), 0
        painter.setFont(font(TextStyle.HINT))
        for colour, text in (
            (c.heat[3], translate("Overview", "companies")),
            (c.heat[1], translate("Overview", "strengths")),
        ):
            box = QRectF(left, rect.center().y() - BAR_THICK / 2, BAR_THICK, BAR_THICK)
            paint.paint_box(painter, box, fill=colour, radius=2)
            left += BAR_THICK + sizes.HINT_GAP
            width = painter.fontMetrics().horizontalAdvance(text) + 2
            paint.paint_text(painter, QRect(left, rect.top(), width, rect.height()), text, c.ink2)
            left += width + sizes.QUESTION_GAP

    def _paint_bar(self, painter: QPainter, rect: QRect, bar: Bar, left: int, unit: float) -> None:
        c, end = colours(), float(left)
        painter.setFont(font(TextStyle.BODY))
        paint.paint_text(painter, QRect(0, rect.top(), left - sizes.LABEL_GAP, rect.height()), bar.name, c.ink)
        for count, colour in ((bar.companies, c.heat[3]), (bar.strengths, c.heat[1])):
            if count:
                part = QRectF(end, rect.center().y() - BAR_THICK / 2 + 1, max(2.0, count * unit - 1), BAR_THICK)
                paint.paint_box(painter, part, fill=colour, radius=2)
                end += count * unit
        total = bar.companies + bar.strengths
        painter.setFont(font(TextStyle.BODY, tabular=True))
        figure = QRect(int(end) + sizes.LABEL_GAP, rect.top(), rect.width() - int(end) - sizes.LABEL_GAP, rect.height())
        paint.paint_text(painter, figure, number(total) if total else "–", c.ink2)
