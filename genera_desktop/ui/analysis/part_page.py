"""One part of the analysis: its cards in a wide and a narrow column, all made of one filtered inventory."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from genera_desktop.analysis.entries import MergedInventory
from genera_desktop.analysis.questions import Asked, answer
from genera_desktop.analysis.tables import Table
from genera_desktop.services.word_analysis import Wording
from genera_desktop.ui.analysis import shapes
from genera_desktop.ui.analysis.marking import marks_of
from genera_desktop.ui.analysis.plan import ASIDE, BELOW, CardPlan, PartPlan
from genera_desktop.ui.charts.chart_card import ChartCard
from genera_desktop.ui.components.scroll_bar import give_quiet_bars
from genera_desktop.ui.components.switch import Switch
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import scaled

ASIDE_WIDTH, ASIDE_WIDEST, ONE_COLUMN_BELOW = 380, 520, 820


class PartPage(QScrollArea):
    """Cards are made when the part is first shown. Signals are those of the cards; `workbook_wanted` has the table,
    `compared` the record whose sides are to be compared."""

    opened = Signal(list, str)
    told = Signal(str)
    said = Signal(str)
    workbook_wanted = Signal(object)
    compared = Signal(str)

    def __init__(self, plan: PartPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_quiet_bars(self)
        self.plan = plan
        self.cards: dict[str, ChartCard] = {}
        self.tables: dict[str, Table] = {}
        self.switches: dict[str, Switch] = {}
        self._shown: dict[str, Table] = {}
        self._wording: Wording | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        self.wide, self.narrow = QVBoxLayout(), QVBoxLayout()
        for column in (self.wide, self.narrow):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addStretch(1)
        self._aside = QWidget(ground)
        self._aside.setLayout(self.narrow)
        self._aside.setVisible(any(card.place == ASIDE for card in plan.cards))
        self.top = QVBoxLayout(ground)
        self.top.setContentsMargins(0, sizes.LABEL_GAP, sizes.QUESTION_GAP, 0)
        self.top.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.setSpacing(sizes.MARGIN)
        self.below = QVBoxLayout()
        self.below.setSpacing(0)
        self.top.addLayout(self._row)
        self.top.addLayout(self.below)
        self.top.addStretch(1)
        self._row.addLayout(self.wide, 1)
        self._row.addWidget(self._aside)
        self.setWidget(ground)

    def show_inventory(self, inventory: MergedInventory, wording: Wording, asked: Asked) -> None:
        """Answers the part's questions from an inventory and shows them."""
        self.tables = {
            table.name: table for number in self.plan.questions for table in answer(inventory, number, asked)
        }
        self._wording = wording
        is_one = len(inventory.all_clusters) == 1
        for card in self.plan.cards:
            self.fill(card, wording)
            self.cards[card.table].setVisible(not (card.compares and is_one))

    def fill(self, card: CardPlan, wording: Wording) -> None:
        """Shows one card's table and picture."""
        table = self.tables[card.table]
        made = self._card(card, wording.title(table))
        if card.slices:
            _, passes = card.slices[self.switches[card.table].value()]
            table = Table(table.name, table.columns, tuple(row for row in table.rows if passes(row)))
        self._shown[card.table] = table
        if card.remark is not None:
            made.show_hint(card.remark(table, wording) if table.rows else "")
        shape = card.picture(table, wording) if card.picture and table.rows else None
        marks = marks_of(card.table)
        content = shapes.content(table, wording, without=card.without, marks=marks, grouped=card.grouped)
        made.show_data(shape, content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        single = self.viewport().width() < scaled(ONE_COLUMN_BELOW)
        self._row.setDirection(QHBoxLayout.Direction.TopToBottom if single else QHBoxLayout.Direction.LeftToRight)
        beside = max(scaled(ASIDE_WIDTH), min(self.viewport().width() * 3 // 10, scaled(ASIDE_WIDEST)))
        self._aside.setMaximumWidth(16777215 if single else beside)
        self._aside.setMinimumWidth(0 if single else beside)

    def _add_switch(self, plan: CardPlan, card: ChartCard, title: str) -> None:
        """Choices of rows, in the head of a card."""
        switch = Switch(title, {code: name for code, (name, _) in plan.slices.items()})
        switch.switched.connect(lambda _code: self._slice(plan))
        card.head.insertWidget(1, switch)
        self.switches[plan.table] = switch

    def _slice(self, plan: CardPlan) -> None:
        if self._wording is not None:
            self.fill(plan, self._wording)

    def _card(self, plan: CardPlan, title: str) -> ChartCard:
        if plan.table not in self.cards:
            made = ChartCard(title, plan.hint)
            if plan.slices:
                self._add_switch(plan, made, title)
            made.workbook_wanted.connect(lambda: self.workbook_wanted.emit(self._shown[plan.table]))
            if plan.compared:
                made.opened.connect(lambda records, _told: self.compared.emit(records[0]))
            else:
                made.opened.connect(self.opened)
            made.told.connect(self.told)
            made.said.connect(self.said)
            self.cards[plan.table] = made
            if plan.place == BELOW:
                self.below.addWidget(made)
            else:
                column = self.narrow if plan.place == ASIDE else self.wide
                column.insertWidget(column.count() - 1, made)
        return self.cards[plan.table]
