"""The painted parts of the page of the questionnaire: the lines of a preview."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from genera_desktop.ui.components.change_list import LINE_ROLE, HeadedDelegate, HeadedList, Index
from genera_desktop.ui.questionnaire_model import ChangeLine, ChangeLineKind, ChangeModel
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.style.theme import colours

KIND_LOOK = {
    ChangeLineKind.PROBLEM: ("circle-alert", "red"),
    ChangeLineKind.REFUSED: ("circle-alert", "red"),
    ChangeLineKind.CONFIRM: ("triangle-alert", "amber"),
    ChangeLineKind.SAFE: ("circle-check", "green"),
    ChangeLineKind.REMARK: ("info", "ink3"),
}
TEXT_LEFT = 28
PADDING = 7
WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
TALL = 10_000


class ChangeDelegate(HeadedDelegate):
    """Paints a form's heading, or one change: what it is about, what changes below it, how many records at the right.

    The sentence takes as many lines as it needs.
    """

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(LINE_ROLE)
        head = QFontMetrics(font(TextStyle.STRONG)).height()
        if isinstance(row, str):
            return QSize(200, max(38, head + 18))
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        return QSize(200, head + self._text_height(row, width) + 2 * PADDING + 2)

    def paint_line(self, painter: QPainter, rect: QRect, index: Index) -> None:
        self._paint_line(painter, rect, index.data(LINE_ROLE))

    def _paint_line(self, painter: QPainter, rect: QRect, line: ChangeLine) -> None:
        c = colours()
        icon, tone = KIND_LOOK[line.kind]
        height = QFontMetrics(font(TextStyle.STRONG)).height()
        first = QRect(rect.left() + TEXT_LEFT, rect.top() + PADDING, rect.width() - TEXT_LEFT - sizes.LABEL_GAP, height)
        paint.paint_icon(painter, rect.left() + 2, first.center().y() + 0.5, icon, c.tone(tone))
        painter.setFont(font(TextStyle.HINT))
        paint.paint_text(painter, first, line.records, c.ink2, paint.RIGHT)
        taken = painter.fontMetrics().horizontalAdvance(line.records) + sizes.CONTROL_INSET if line.records else 0
        painter.setFont(font(TextStyle.STRONG))
        paint.paint_text(painter, first.adjusted(0, 0, -taken, 0), line.subject, c.ink)
        painter.setFont(font(TextStyle.BODY))
        is_wrong = line.kind in (ChangeLineKind.PROBLEM, ChangeLineKind.REFUSED)
        painter.setPen(c.red if is_wrong else c.ink2)
        room = QRect(first.left(), first.bottom() + 3, first.width(), rect.bottom() - first.bottom() - PADDING)
        painter.drawText(room, WRAPPED, line.text)

    def _text_height(self, line: ChangeLine, width: int) -> int:
        room = QRect(0, 0, max(60, width - TEXT_LEFT - sizes.LABEL_GAP), TALL)
        return QFontMetrics(font(TextStyle.BODY)).boundingRect(room, WRAPPED, line.text).height()


class ChangeList(HeadedList):
    """The lines of a preview."""

    def __init__(self, model: ChangeModel, parent: QWidget | None = None) -> None:
        super().__init__(model, ChangeDelegate(), parent)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.scheduleDelayedItemsLayout()  # sentences wrap at the new width
        super().resizeEvent(event)
