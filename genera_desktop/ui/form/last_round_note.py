"""Last round's answer beside a field: that it is the same, or what it was, to be taken over with one key."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from genera_desktop.ui.components.buttons import LinkButton
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font, scaled
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.words import plain_tip, shortcut_text

TAKE_OVER_KEYS = "Alt+="
NOTE_WIDTH = 172
SAME_ICON = 14
LAST_LETTERS = 12
"""Room that is lost at the end of a line because the next letter does not fit."""


class LastRoundLine(QWidget):
    """`Last round` and the answer; or, where the answer is the same, only that it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ""
        self.same = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_answer(self, words: str, *, same: bool) -> None:
        self.words, self.same = words, same
        self.setToolTip(plain_tip(words))
        name = self.tr("as last round") if same else self.tr("Last round: {answer}").format(answer=words)
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        line = QFontMetrics(font(TextStyle.HINT)).height() + 1
        if self.same:
            return QSize(scaled(NOTE_WIDTH), max(sizes.CONTROL, line))
        return QSize(scaled(NOTE_WIDTH), line * (1 + self._lines_below()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        c = colours()
        painter = QPainter(self)
        painter.setFont(font(TextStyle.HINT))
        room = self.rect()
        if self.same:
            paint.paint_icon(painter, 0, room.center().y() + 0.5, "equal", c.ink3, SAME_ICON)
            room.setLeft(SAME_ICON + sizes.HINT_GAP)
            paint.paint_text(painter, room, self.tr("as last round"), c.ink3)
        else:
            line = room.height() // (1 + self._lines_below())
            paint.paint_text(painter, QRect(0, 0, room.width(), line), self.tr("Last round"), c.ink3)
            painter.setFont(font(TextStyle.HINT_STRONG))
            painter.setPen(c.ink)
            self._paint_words(painter, line)
        painter.end()

    def _beside(self) -> int:
        """Where the answer begins that stands on the line of `Last round`."""
        return QFontMetrics(font(TextStyle.HINT)).horizontalAdvance(self.tr("Last round")) + sizes.LABEL_GAP

    def _lines_below(self) -> int:
        """How many lines of its own the answer takes: none where it fits beside `Last round`, at most two."""
        width, wanted = scaled(NOTE_WIDTH), QFontMetrics(font(TextStyle.HINT_STRONG)).horizontalAdvance(self._plain())
        if wanted <= width - self._beside():
            return 0
        return 1 if wanted <= width else 2

    def _plain(self) -> str:
        return " ".join(self.words.split())

    def _paint_words(self, painter: QPainter, line: int) -> None:
        """The answer; the end of a long one is in the tool tip."""
        below, width = self._lines_below(), self.width()
        if not below:
            paint.paint_text(painter, QRect(self._beside(), 0, width, line), self._plain(), colours().ink)
            return
        room = QRect(0, line, width, below * line)
        slack = LAST_LETTERS if below > 1 else 0
        text = painter.fontMetrics().elidedText(self._plain(), Qt.TextElideMode.ElideRight, below * width - slack)
        painter.drawText(room, int(Qt.TextFlag.TextWrapAnywhere), text)


class LastRoundNote(QWidget):
    """Stands at the right of a field. `taken` says that last round's answer is to be the present one."""

    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = LastRoundLine()
        self.take = LinkButton(self.tr("Take over"))
        self.take.inset = 0
        self.take.text_style = TextStyle.HINT_STRONG
        self.take.setFont(font(TextStyle.HINT_STRONG))
        self.take.set_trailing(shortcut_text(QKeySequence(TAKE_OVER_KEYS)))
        self.take.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.take.clicked.connect(self.taken)
        self.setFixedWidth(scaled(NOTE_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)

    def show_answer(self, words: str, *, same: bool, locked: bool) -> None:
        """Shows last round's answer in words; `same` where it is the present one, `locked` where none can be given."""
        self.line.show_answer(words, same=same)
        self.take.setHidden(same or locked)
