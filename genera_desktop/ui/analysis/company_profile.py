"""How ready one company is: its level in each dimension against the median, also for the markets that it prepares."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from genera_desktop.analysis.entries import Entry, MergedInventory
from genera_desktop.analysis.markets import TARGETS
from genera_desktop.analysis.readiness import has_profile, one_company, one_preparation
from genera_desktop.analysis.tables import Table
from genera_desktop.services.word_analysis import CLUSTER_ROLE, Wording
from genera_desktop.ui.analysis import dot_shapes, shapes
from genera_desktop.ui.charts.chart_card import ChartCard
from genera_desktop.ui.collation import by_name
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.picker import Picker
from genera_desktop.ui.components.picker_choice import PickerChoice
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle, scaled

PICKER_WIDTH = 320


class CompanyProfile(QWidget):
    """Signals as those of cards. `company` is the one in view, by its uuid."""

    opened = Signal(list, str)
    told = Signal(str)
    said = Signal(str)
    workbook_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.company = ""
        self._inventory = MergedInventory()
        self._wording: Wording | None = None
        self._tables: dict[ChartCard, Table] = {}
        self.heading = Label(self.tr("One company against the others"), TextStyle.SECTION)
        self.picker = Picker(self.tr("The company to look at"))
        self.picker.setFixedWidth(scaled(PICKER_WIDTH))
        self.own = ChartCard(self.tr("Readiness for business abroad"), self.tr("Levels from 0 to 5"))
        self.markets: list[ChartCard] = []
        self._lay_out()
        self._connect(self.own)
        self.picker.picked.connect(self.look_at)

    def show_inventory(self, inventory: MergedInventory, wording: Wording) -> None:
        """Offers the companies of which levels are known, and shows the one that was looked at, or the first."""
        self._inventory, self._wording = inventory, wording
        known = by_name((one for one in inventory.companies if has_profile(one)), lambda one: one.title)
        self.setVisible(bool(known))
        self.picker.set_choices([self._choice(one, wording) for one in known])
        uuids = [one.uuid for one in known]
        if known:
            self.look_at(self.company if self.company in uuids else self._best(known).uuid)

    def look_at(self, company: str) -> None:
        """Shows one company."""
        entry = self._inventory.company_by_uuid.get(company)
        if entry is None or self._wording is None:
            return
        self.company = company
        self.picker.set_value(company)
        self._show(self.own, one_company(self._inventory, entry))
        going = [one for one in self._inventory.preparations if one.code("preparation.company") == company]
        for place, one in enumerate(going):
            card = self._market_card(place)
            words = self.tr("Readiness for {market}")
            card.heading.setText(words.format(market=self._wording.label(TARGETS, one.code("preparation.market"))))
            self._show(card, one_preparation(self._inventory, one))
            card.show()
        for card in self.markets[len(going) :]:
            card.hide()

    def _best(self, known: list[Entry]) -> Entry:
        """The company shown first: one that prepares for a market, of these the readiest."""
        going = {one.code("preparation.company") for one in self._inventory.preparations}
        return max(known, key=lambda one: (one.uuid in going, one.number("company.readiness") or 0))

    def _show(self, card: ChartCard, table: Table) -> None:
        assert self._wording is not None
        self._tables[card] = table
        card.show_data(dot_shapes.profile(table, self._wording), shapes.content(table, self._wording))

    def _market_card(self, place: int) -> ChartCard:
        if place == len(self.markets):
            made = ChartCard(self.tr("Readiness for the market"), self.tr("Levels from 0 to 5"))
            self._connect(made)
            self._cards.insertWidget(self._cards.count(), made, 1, Qt.AlignmentFlag.AlignTop)
            self.markets.append(made)
        return self.markets[place]

    @staticmethod
    def _choice(company: Entry, wording: Wording) -> PickerChoice:
        return PickerChoice(
            company.uuid, company.title, detail=wording.label(CLUSTER_ROLE, company.cluster), by_code=False
        )

    def _connect(self, card: ChartCard) -> None:
        card.opened.connect(self.opened)
        card.told.connect(self.told)
        card.said.connect(self.said)
        card.workbook_wanted.connect(lambda: self.workbook_wanted.emit(self._tables[card]))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(sizes.QUESTION_GAP)
        head.addWidget(self.heading)
        head.addWidget(self.picker)
        head.addStretch(1)
        self._cards = QHBoxLayout()
        self._cards.setSpacing(sizes.MARGIN)
        self._cards.addWidget(self.own, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.LABEL_GAP)
        column.addLayout(head)
        column.addLayout(self._cards)
