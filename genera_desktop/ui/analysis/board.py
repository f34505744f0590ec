"""The board of preparations: a column for each decision, in it the companies by market, late actions marked."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from genera_desktop.analysis.entries import Entry, MergedInventory
from genera_desktop.analysis.markets import markets
from genera_desktop.analysis.preparation import BLOCKED, is_late, next_deadline
from genera_desktop.analysis.readiness import cluster_of
from genera_desktop.services.word_analysis import Wording
from genera_desktop.ui.components.buttons import QuietButton
from genera_desktop.ui.components.card import Card
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.painted_button import PaintedButton
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.style.marks import paint_mark
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.words import day, number, one_or_many, plain_tip, translate

GATE, MARKET = "preparation.gate", "preparation.market"
MOST_IN_A_COLUMN = 60


class Board(QWidget):
    """`opened` carries the preparation to open, `new_wanted` asks for a new one."""

    opened = Signal(str)
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Label(self.tr("Who goes where"), TextStyle.SECTION)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(sizes.CONTROL_INSET)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, sizes.GROUP_GAP)
        column.setSpacing(sizes.LABEL_GAP)
        self.new = QuietButton(self.tr("Preparation"), "plus")
        self.new.clicked.connect(self.new_wanted)
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.new)
        column.addLayout(head)
        column.addLayout(self._columns)

    def show_inventory(self, inventory: MergedInventory, wording: Wording, as_of: date) -> None:
        """Shows the preparations; a column too long for the page says how many more there are."""
        while self._columns.count():
            item = self._columns.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for gate in (*inventory.codes_of(GATE), ""):
            found = [one for one in inventory.preparations if one.code(GATE) == gate]
            if found or gate:
                title = wording.label(GATE, gate) if gate else self.tr("No decision yet")
                self._columns.addWidget(self._column(title, found, inventory, wording, as_of), 1)

    def _column(
        self, title: str, found: list[Entry], inventory: MergedInventory, wording: Wording, as_of: date
    ) -> QWidget:
        card = Card()
        card.column.addWidget(Label(f"{title}  {number(len(found))}", TextStyle.STRONG))
        shown = 0
        for market in markets(inventory):
            here = [one for one in found if one.code(MARKET) == market]
            if here and shown < MOST_IN_A_COLUMN:
                card.column.addWidget(Label(wording.label(MARKET, market), TextStyle.HINT_STRONG, "ink3"))
                for one in here[: MOST_IN_A_COLUMN - shown]:
                    card.column.addWidget(self._row(one, inventory, as_of))
                shown += len(here)
        if len(found) > MOST_IN_A_COLUMN:
            more = len(found) - MOST_IN_A_COLUMN
            card.column.addWidget(Label(self.tr("and {n} more").format(n=number(more)), TextStyle.HINT, "ink3"))
        card.column.addStretch(1)
        return card

    def _row(self, one: Entry, inventory: MergedInventory, as_of: date) -> BoardRow:
        company = inventory.company_of(one)
        row = BoardRow(
            company.title if company else one.title,
            cluster_of(inventory, one),
            one.number("preparation.readiness"),
            sum(is_late(action, as_of) for action in one.items_of("preparation.actions")),
            sum(action.code("action.status") == BLOCKED for action in one.items_of("preparation.actions")),
            next_deadline(one, as_of),
        )
        row.clicked.connect(lambda _on=False, uuid=one.uuid: self.opened.emit(uuid))
        return row


class BoardRow(PaintedButton):
    """One company on its way to a market."""

    text_style = TextStyle.BODY

    def __init__(
        self, title: str, cluster: str, score: float | None, late: int, blocked: int, following: date | None
    ) -> None:
        super().__init__(title)
        self.cluster = cluster
        late_words = one_or_many(late, translate("Board", "{n} action late"), translate("Board", "{n} actions late"))
        blocked_words = translate("Board", "{n} blocked").format(n=number(blocked))
        self.remark = ", ".join([late_words] * bool(late) + [blocked_words] * bool(blocked))
        self.score = "" if score is None else translate("Board", "score {n}").format(n=number(int(score)))
        if following is not None:
            words = translate("Board", "next action {day}").format(day=day(following.isoformat()))
            self.score = ", ".join(filter(None, [self.score, words]))
        self.setAccessibleDescription(", ".join(filter(None, [self.score, self.remark])))
        self.setToolTip(plain_tip(title))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        lines = QFontMetrics(font(TextStyle.BODY)).height() + QFontMetrics(font(TextStyle.HINT)).height()
        return QSize(120, lines + 14)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paint_button(self, painter: QPainter, rect: QRect) -> None:
        c = colours()
        over = self.underMouse() or self.isDown()
        paint.paint_box(painter, rect, fill=c.hover if over else c.page, edge=c.line)
        inner = rect.adjusted(10, 5, -10, -6)
        side = sizes.MARK
        upper = QRect(inner.left() + side + 8, inner.top(), inner.width() - side - 8, inner.height() // 2)
        lower = QRect(upper.left(), upper.bottom() + 1, upper.width(), inner.height() - upper.height())
        mark = QRect(inner.left(), upper.center().y() - side // 2 + 1, side, side)
        paint_mark(painter, mark.toRectF(), self.cluster, c)
        painter.setFont(font(TextStyle.STRONG))
        paint.paint_text(painter, upper, self.label, c.ink)
        painter.setFont(font(TextStyle.HINT))
        if self.remark:
            icon = QSize(12, 12)
            paint.paint_icon(painter, lower.left(), lower.center().y() + 1, "triangle-alert", c.red, icon.width())
            paint.paint_text(painter, lower.adjusted(17, 0, 0, 0), self.remark, c.red)
        else:
            paint.paint_text(painter, lower, self.score, c.ink3)
        if self.ring_visible:
            paint.paint_focus(painter, rect)
