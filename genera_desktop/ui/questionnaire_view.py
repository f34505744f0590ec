"""The painted parts of the page of the questionnaire: filters by kind, and the lines of a preview."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from genera_desktop.ui.components.painted_button import PaintedButton
from genera_desktop.ui.components.scroll_bar import give_quiet_bars
from genera_desktop.ui.questionnaire_model import LINE_ROLE, ChangeLine, ChangeLineKind, ChangeModel, Index
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


class KindFilter(PaintedButton):
    """Shows only the lines of one kind, or all of them."""

    least_height = 28
    inset = 10
    text_style = TextStyle.BODY

    def __init__(self, text: str, kind: ChangeLineKind | None, parent: QWidget | None = None) -> None:
        icon, self._tone = KIND_LOOK[kind] if kind else ("", "ink2")
        self.kind = kind
        super().__init__(text, icon, parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def paint_button(self, painter: QPainter, rect: QRect) -> None:
        if self.isChecked() or self.underMouse():
            paint.paint_box(painter, rect, fill=colours().hover)
        self.paint_content(painter, rect, "ink2" if self._tone == "ink3" else self._tone)
        if self.ring_visible:
            paint.paint_focus(painter, rect)


class ChangeDelegate(QStyledItemDelegate):
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

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        c = colours()
        rect: QRect = option.rect
        row = index.data(LINE_ROLE)
        if isinstance(row, str):
            painter.setFont(font(TextStyle.HINT_STRONG))
            paint.paint_text(painter, rect.adjusted(0, 8, 0, 0), row, c.ink2)
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, c.line)
            return
        if option.state & QStyle.StateFlag.State_Selected:
            paint.paint_box(painter, rect, fill=c.accent_soft, radius=sizes.RADIUS_SMALL)
        self._paint_line(painter, rect, row)

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
        subject = painter.fontMetrics().elidedText(
            line.subject, Qt.TextElideMode.ElideRight, max(0, first.width() - taken)
        )
        paint.paint_text(painter, first.adjusted(0, 0, -taken, 0), subject, c.ink)
        painter.setFont(font(TextStyle.BODY))
        is_wrong = line.kind in (ChangeLineKind.PROBLEM, ChangeLineKind.REFUSED)
        painter.setPen(c.red if is_wrong else c.ink2)
        room = QRect(first.left(), first.bottom() + 3, first.width(), rect.bottom() - first.bottom() - PADDING)
        painter.drawText(room, WRAPPED, line.text)

    def _text_height(self, line: ChangeLine, width: int) -> int:
        room = QRect(0, 0, max(60, width - TEXT_LEFT - sizes.LABEL_GAP), TALL)
        return QFontMetrics(font(TextStyle.BODY)).boundingRect(room, WRAPPED, line.text).height()


class ChangeList(QListView):
    """The lines of a preview."""

    def __init__(self, model: ChangeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_quiet_bars(self)
        self.setModel(model)
        self.setItemDelegate(ChangeDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.scheduleDelayedItemsLayout()  # sentences wrap at the new width
        super().resizeEvent(event)
