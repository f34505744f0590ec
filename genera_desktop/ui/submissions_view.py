"""The painted parts of the page of submissions: the board's cells, the files, the lines of a preview."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyleOptionViewItem, QWidget

from genera_desktop.ui.components.change_list import LINE_ROLE, HeadedDelegate, HeadedList, Index
from genera_desktop.ui.components.painted_button import PaintedButton
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font, scaled
from genera_desktop.ui.style.marks import paint_mark
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.submissions_model import (
    LEFT_OUT_ROLE,
    BoardState,
    ClusterState,
    FileState,
    LineKind,
    PreviewLine,
    PreviewModel,
    SubmissionFile,
)
from genera_desktop.ui.words import plain_tip, translate

BOARD_LOOK = {
    BoardState.COMPLETE: ("circle-check", "green"),
    BoardState.ISSUES: ("triangle-alert", "amber"),
    BoardState.RECEIVED: ("mail-open", "accent"),
    BoardState.MISSING: ("circle-dashed", "ink3"),
}
FILE_LOOK = {
    FileState.PREVIEW: ("eye", "accent"),
    FileState.APPLIED: ("check", "ink2"),
    FileState.ISSUES: ("triangle-alert", "amber"),
    FileState.ALREADY: ("equal", "ink2"),
    FileState.UNDONE: ("undo-2", "ink3"),
}
LINE_LOOK = {
    LineKind.ADDED: ("plus", "accent"),
    LineKind.CHANGED: ("pencil", "ink2"),
    LineKind.REMOVED: ("trash-2", "amber"),
    LineKind.SAME: ("equal", "ink3"),
    LineKind.MISSING: ("circle-question-mark", "amber"),
    LineKind.PROBLEM: ("circle-alert", "red"),
}
TEXT_LEFT = 28
QUESTION_WIDTH = 184
RECORD_ROW, ANSWER_ROW, HEADING_ROW = 32, 26, 38
CHOICE_WIDTH, CHOICE_BOX = 26, 14
WORD_GAP = 10
MOST_LINES = 3
RESIZED = 50
"""Milliseconds after which a list that is being drawn wider or narrower lays its lines out anew."""


def tr(source: str) -> str:
    return translate("Submissions", source)


def offers_choice(model: QAbstractItemModel) -> bool:
    """Whether some of the records shown may be left out: then all lines make room for the boxes."""
    return isinstance(model, PreviewModel) and model.offers_choice


def line_height() -> int:
    return QFontMetrics(font(TextStyle.BODY)).height()


def row_height(line: PreviewLine) -> int:
    """How high a line is that needs no second one."""
    return max(ANSWER_ROW if line.question else RECORD_ROW, line_height() + 8)


def place_width(line: PreviewLine) -> int:
    """The room that a line's cell takes at its right."""
    if not line.place:
        return 0
    return QFontMetrics(font(TextStyle.HINT)).horizontalAdvance(line.place) + sizes.CONTROL_INSET


class BoardCell(PaintedButton):
    """One cluster on the board: a press shows its files."""

    text_style = TextStyle.STRONG

    def __init__(self, cluster: ClusterState, parent: QWidget | None = None) -> None:
        self.cluster = cluster
        super().__init__(cluster.name, "", parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(f"{cluster.text}, {cluster.detail}")
        self.setToolTip(plain_tip(f"{cluster.name}: {cluster.text}. {cluster.detail}"))

    def sizeHint(self) -> QSize:
        texts = (self.cluster.name, self.cluster.text, self.cluster.detail)
        widest = max(self.fontMetrics().horizontalAdvance(text) for text in texts)
        return QSize(widest + TEXT_LEFT + sizes.LABEL_GAP, 3 * (line_height() + 6) + 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(110, self.sizeHint().height())

    def paint_button(self, painter: QPainter, rect: QRect) -> None:
        c = colours()
        if self.underMouse():
            paint.paint_box(painter, rect.adjusted(0, 3, 0, 0), fill=c.sunk, radius=sizes.RADIUS_SMALL)
        painter.fillRect(0, 0, rect.width(), 2, c.accent if self.isChecked() else c.line)
        step, top = line_height() + 6, 14
        side = sizes.MARK
        paint_mark(painter, QRectF(0, top + (step - side) / 2, side, side), self.cluster.code, c)
        icon, tone = BOARD_LOOK[self.cluster.state]
        paint.paint_icon(painter, -1, top + step * 1.5, icon, c.tone(tone))
        room = QRect(22, top, rect.width() - 22, step)
        painter.setFont(font(TextStyle.STRONG))
        paint.paint_text(painter, room, self.cluster.name, c.ink)
        painter.setFont(font(TextStyle.BODY))
        paint.paint_text(painter, room.translated(0, step), self.cluster.text, c.tone(tone))
        painter.setFont(font(TextStyle.HINT))
        paint.paint_text(painter, room.translated(0, 2 * step - 3), self.cluster.detail, c.ink2)
        if self.ring_visible:
            paint.paint_focus(painter, rect)


class BoardLine(PaintedButton):
    """One cluster of many on a line: its state, name, and state in words; a press shows its files."""

    least_height = 28

    def __init__(self, cluster: ClusterState, parent: QWidget | None = None) -> None:
        self.cluster = cluster
        super().__init__(cluster.name, "", parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(f"{cluster.text}, {cluster.detail}")
        self.setToolTip(plain_tip(f"{cluster.name}: {cluster.text}. {cluster.detail}"))

    def sizeHint(self) -> QSize:
        return QSize(240, max(self.least_height, line_height() + 8))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paint_button(self, painter: QPainter, rect: QRect) -> None:
        c = colours()
        if self.isChecked() or self.underMouse():
            paint.paint_box(painter, rect, fill=c.accent_soft if self.isChecked() else c.hover)
        icon, tone = BOARD_LOOK[self.cluster.state]
        paint.paint_icon(painter, 8, rect.center().y() + 0.5, icon, c.tone(tone), 14)
        room = rect.adjusted(TEXT_LEFT, 0, -sizes.LABEL_GAP, 0)
        painter.setFont(font(TextStyle.HINT))
        wanted = painter.fontMetrics().horizontalAdvance(self.cluster.text)
        paint.paint_text(painter, room, self.cluster.text, c.tone(tone), paint.RIGHT)
        painter.setFont(font(TextStyle.BODY))
        paint.paint_text(painter, room.adjusted(0, 0, -wanted - sizes.LABEL_GAP, 0), self.cluster.name, c.ink)
        if self.ring_visible:
            paint.paint_focus(painter, rect)


class FileRow(PaintedButton):
    """One workbook: name, what became of it, when."""

    text_style = TextStyle.STRONG

    def __init__(self, file: SubmissionFile, parent: QWidget | None = None) -> None:
        self.file = file
        super().__init__(file.file, "", parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(f"{file.text}, {file.when}")
        self.setToolTip(plain_tip(f"{file.file}: {file.text}"))

    def sizeHint(self) -> QSize:
        return QSize(280, 2 * (line_height() + 4) + 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paint_button(self, painter: QPainter, rect: QRect) -> None:
        c = colours()
        if self.isChecked() or self.underMouse():
            paint.paint_box(painter, rect, fill=c.accent_soft if self.isChecked() else c.hover)
        step, side = line_height() + 4, sizes.MARK
        top = (rect.height() - 2 * step) // 2
        paint_mark(painter, QRectF(12, top + (step - side) / 2, side, side), self.file.cluster, c)
        room = QRect(36, top, rect.width() - 48, step)
        painter.setFont(font(TextStyle.STRONG))
        paint.paint_text(painter, room, self.file.file, c.ink)
        icon, tone = FILE_LOOK[self.file.state]
        paint.paint_icon(painter, 36, top + step * 1.5, icon, c.tone(tone), 14)
        painter.setFont(font(TextStyle.HINT))
        lower = room.translated(0, step)
        when = painter.fontMetrics().horizontalAdvance(self.file.when) + sizes.LABEL_GAP
        paint.paint_text(painter, lower.adjusted(20, 0, -when, 0), self.file.text, c.tone(tone))
        paint.paint_text(painter, lower, self.file.when, c.ink2, paint.RIGHT)
        if self.ring_visible:
            paint.paint_focus(painter, rect)


class PreviewDelegate(HeadedDelegate):
    """Paints a form's heading, a record's line, or one answer: struck old text, arrow, new text, cell.

    What is wrong with an answer, and how to mend it, takes a second line and a third where it needs them.
    """

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        row = index.data(LINE_ROLE)
        if isinstance(row, str):
            return QSize(200, max(HEADING_ROW, line_height() + 18))
        height = row_height(row)
        if row.question and row.kind is LineKind.PROBLEM:
            indent = CHOICE_WIDTH if offers_choice(index.model()) else 0
            view = self.parent()
            assert isinstance(view, HeadedList)
            inner = QRect(2 + indent, 0, view.viewport().width() - indent - 2 - sizes.LABEL_GAP, height)
            inner.setRight(inner.right() - place_width(row))
            height += (len(self._sentence(inner, row)[1]) - 1) * line_height()
        return QSize(200, height)

    def paint_line(self, painter: QPainter, rect: QRect, index: Index) -> None:
        row = index.data(LINE_ROLE)
        inner = rect.adjusted(2, 0, -sizes.LABEL_GAP, 0)
        inner.setHeight(min(rect.height(), row_height(row)))
        left_out = bool(index.data(LEFT_OUT_ROLE))
        if offers_choice(index.model()):
            if row.subject:
                self._paint_choice(painter, inner, left_out)
            inner.setLeft(inner.left() + CHOICE_WIDTH)
        place = self._paint_place(painter, inner, row)
        inner.setRight(inner.right() - place)
        if row.question:
            self._paint_answer(painter, inner, row)
        else:
            self._paint_record(painter, inner, row, left_out)

    def _paint_choice(self, painter: QPainter, rect: QRect, left_out: bool) -> None:
        """A ticked box before a record that is imported, an empty one before one that is left out."""
        c = colours()
        box = QRectF(rect.left() + 1, rect.center().y() - CHOICE_BOX / 2 + 0.5, CHOICE_BOX, CHOICE_BOX)
        fill = c.page if left_out else c.accent
        paint.paint_box(painter, box, fill=fill, edge=c.border if left_out else c.accent, radius=3, width=1.4)
        if not left_out:
            paint.paint_icon(painter, rect.left() + 2, rect.center().y() + 0.5, "check", c.page, 12)

    def _paint_place(self, painter: QPainter, rect: QRect, line: PreviewLine) -> int:
        """The cell at the right; gives the room that it takes."""
        c = colours()
        painter.setFont(font(TextStyle.HINT))
        is_link = line.kind is LineKind.PROBLEM and bool(line.record_id)
        paint.paint_text(painter, rect, line.place, c.accent if is_link else c.ink3, paint.RIGHT)
        return place_width(line)

    def _paint_record(self, painter: QPainter, rect: QRect, line: PreviewLine, left_out: bool) -> None:
        c = colours()
        icon, tone = LINE_LOOK[line.kind]
        paint.paint_icon(painter, rect.left(), rect.center().y() + 0.5, icon, c.tone("ink3" if left_out else tone))
        left = rect.left() + TEXT_LEFT
        left = self._word(painter, rect, left, line.record, font(TextStyle.STRONG), "ink3" if left_out else "ink")
        note_tone = {LineKind.MISSING: "amber", LineKind.PROBLEM: "red"}.get(line.kind, "ink2")
        note = tr("left out, nothing of it is imported") if left_out else line.note
        self._word(painter, rect, left, note, font(TextStyle.HINT), "ink2" if left_out else note_tone)

    def _paint_answer(self, painter: QPainter, rect: QRect, line: PreviewLine) -> None:
        c = colours()
        left, end = self._question_room(rect, line)
        if line.kind is LineKind.PROBLEM:
            paint.paint_icon(painter, rect.left() + TEXT_LEFT, rect.center().y() + 0.5, "circle-alert", c.red)
        painter.setFont(font(TextStyle.BODY))
        room = QRect(left, rect.top(), end - left - sizes.LABEL_GAP, rect.height())
        paint.paint_text(painter, room, line.question, c.ink2)
        if line.kind is LineKind.PROBLEM:
            self._word(painter, rect, end, line.new, font(TextStyle.STRONG), "red")
            left, parts = self._sentence(rect, line)
            for number, part in enumerate(parts):
                self._word(painter, rect.translated(0, number * line_height()), left, part, font(TextStyle.BODY), "red")
            return
        if line.old:
            struck = QFont(font(TextStyle.BODY))
            struck.setStrikeOut(True)
            end = self._word(painter, rect, end, line.old, struck, "ink3", most=rect.width() // 4)
            paint.paint_icon(painter, end, rect.center().y() + 0.5, "arrow-right", c.ink3, 14)
            end += 14 + sizes.LABEL_GAP
        end = self._word(painter, rect, end, line.new, font(TextStyle.STRONG), "ink")
        self._word(painter, rect, end, line.note, font(TextStyle.HINT), "amber" if line.counts else "ink3")

    def _question_room(self, rect: QRect, line: PreviewLine) -> tuple[int, int]:
        """Where the question begins, and where what stands behind it does."""
        before = sizes.ICON + sizes.ICON_GAP if line.kind is LineKind.PROBLEM else 0
        start = rect.left() + TEXT_LEFT
        return start + before, start + self._question_width(rect.width(), before, line)

    def _sentence(self, rect: QRect, line: PreviewLine) -> tuple[int, list[str]]:
        """What is wrong with an answer: where it begins behind the answer, and its lines."""
        _, left = self._question_room(rect, line)
        if line.new:
            width = QFontMetrics(font(TextStyle.STRONG)).horizontalAdvance(line.new) + 2
            left += min(width, max(0, rect.right() - left)) + WORD_GAP
        metrics, room, lines = QFontMetrics(font(TextStyle.BODY)), max(0, rect.right() - left), [line.note]
        while len(lines) < MOST_LINES and len(parts := paint.heading_lines(metrics, lines[-1], room)) > 1:
            lines[-1:] = parts
        return left, lines

    def _question_width(self, room: int, before: int, line: PreviewLine) -> int:
        """The same on most lines; a long question takes what the rest of its line leaves."""
        usual = min(max(scaled(QUESTION_WIDTH), room // 4), room * 2 // 5)
        words = QFontMetrics(font(TextStyle.STRONG)).horizontalAdvance
        wanted = before + words(line.question) + sizes.LABEL_GAP
        rest = sum(words(text) + sizes.ICON + sizes.LABEL_GAP for text in (line.old, line.new, line.note) if text)
        return max(usual, min(wanted, room - TEXT_LEFT - rest))

    def _word(self, painter: QPainter, rect: QRect, left: int, text: str, used: QFont, tone: str, most: int = 0) -> int:
        """Paints some words from `left` on and gives where the next ones begin."""
        if not text:
            return left
        painter.setFont(used)
        room = max(0, rect.right() - left)
        width = min(painter.fontMetrics().horizontalAdvance(text) + 2, min(room, most) if most else room)
        paint.paint_text(painter, QRect(left, rect.top(), width, rect.height()), text, colours().tone(tone))
        return left + width + WORD_GAP


class PreviewList(HeadedList):
    """The change list. Enter or a double click on a line opens its record; Space or a click on the box before it
    leaves the record out, or takes it in again."""

    opened = Signal(str)

    def __init__(self, model: PreviewModel, parent: QWidget | None = None) -> None:
        super().__init__(model, PreviewDelegate(), parent)
        self.preview = model
        self._resized = QTimer(self, singleShot=True, interval=RESIZED)
        self._resized.timeout.connect(self.scheduleDelayedItemsLayout)
        self.doubleClicked.connect(lambda index: self._open(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.preview.toggle(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrower list a line may need one more; that of a long list is found out when it has its width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._resized.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.position().x() < CHOICE_WIDTH:
            self.preview.toggle(index)

    def _open(self, index: Index) -> None:
        line = index.data(LINE_ROLE)
        if isinstance(line, PreviewLine) and line.record_id:
            self.opened.emit(line.record_id)
