"""The page of the analysis: parts as tabs, one filter for all, and at the side the records behind a figure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from genera_desktop.analysis.entries import MergedInventory
from genera_desktop.analysis.filters import Filter, filtered
from genera_desktop.analysis.questions import Asked
from genera_desktop.services.word_analysis import Wording
from genera_desktop.ui.analysis import plan as plans
from genera_desktop.ui.analysis.board import Board
from genera_desktop.ui.analysis.company_profile import CompanyProfile
from genera_desktop.ui.analysis.filter_bar import FilterBar
from genera_desktop.ui.analysis.market_focus import MarketFocus
from genera_desktop.ui.analysis.part_page import PartPage
from genera_desktop.ui.analysis.records_panel import RecordsPanel
from genera_desktop.ui.components.buttons import Button
from genera_desktop.ui.components.empty_page import EmptyPage
from genera_desktop.ui.components.switch import Switch
from genera_desktop.ui.components.tab_row import TabRow
from genera_desktop.ui.page import RefreshedPage
from genera_desktop.ui.style import sizes
from genera_desktop.ui.words import one_or_many

BY_COMPANIES, BY_STRENGTHS, BY_BOTH = "companies", "strengths", "both"
COVERAGE_VALUES = {BY_COMPANIES: ("companies",), BY_STRENGTHS: ("strengths",), BY_BOTH: ("companies", "strengths")}


class AnalysisPage(RefreshedPage):
    """`refresh_wanted` asks for an inventory, which comes back through `show_inventory`; `record_wanted` opens one, or
    a place in it; `comparison_wanted` asks for its sides beside one another, `workbook_wanted` for a table as an Excel
    file; `signal_wanted` for a new signal of a market, `decision_wanted` for a preparation at its decision."""

    record_wanted = Signal(str)
    comparison_wanted = Signal(str)
    signal_wanted = Signal(str)
    preparation_wanted = Signal()
    decision_wanted = Signal(str)
    report_wanted = Signal()
    told = Signal(str)
    said = Signal(str)
    workbook_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Analysis"), parent)
        self.inventory = MergedInventory()
        self.wording: Wording | None = None
        self.asked = Asked(date.today())
        self._fresh_parts: set[int] = set()
        self.tabs = TabRow(self.tr("Parts of the analysis"))
        self.filter_bar = FilterBar()
        self.parts = [PartPage(plan) for plan in plans.parts()]
        self.panel = RecordsPanel()
        self.focus_market = MarketFocus()
        self.board = Board()
        self.profile = CompanyProfile()
        self.coverage_by = Switch(
            self.tr("What the coverage counts"),
            {BY_COMPANIES: self.tr("Companies"), BY_STRENGTHS: self.tr("Strengths"), BY_BOTH: self.tr("Both")},
        )
        self.report = Button(self.tr("Report…"), "file-text")
        self._stack = QStackedWidget()
        self.nothing = EmptyPage(
            self.tr("Nothing to analyse yet"),
            self.tr("As soon as there are companies or strengths, their place in the value chain is shown here."),
        )
        self._lay_out()
        self._connect()

    def show_inventory(self, inventory: MergedInventory, wording: Wording, asked: Asked) -> None:
        """Shows a merged inventory; the part, the filter and the market in view stay."""
        self.inventory, self.wording, self.asked = inventory, wording, asked
        self.is_stale = False
        self.filter_bar.show_inventory(inventory, wording)
        self._show_filtered(self.filter_bar.filter)

    @property
    def part(self) -> PartPage:
        """The part in view."""
        return self.parts[max(0, self.tabs.currentIndex())]

    def show_part(self, name: str) -> None:
        """Brings a part into view by its name."""
        self.tabs.setCurrentIndex(next(place for place, part in enumerate(self.parts) if part.plan.name == name))

    def _show_filtered(self, chosen: Filter) -> None:
        shown = filtered(self.inventory, chosen)
        companies = one_or_many(len(shown.companies), self.tr("{n} company"), self.tr("{n} companies"))
        strengths = one_or_many(len(shown.strengths), self.tr("{n} strength"), self.tr("{n} strengths"))
        words = self.tr("{companies}, {strengths}, duplicates as one")
        self.subtitle.setText(words.format(companies=companies, strengths=strengths))
        self._shown = shown
        self._fresh_parts.clear()
        self.panel.put_away()
        empty = not self.inventory.companies and not self.inventory.strengths
        self._stack.setCurrentIndex(1 if empty else 0)
        self._show_part()

    def _show_part(self) -> None:
        """Fills the part in view, unless it shows this inventory already."""
        place = max(0, self.tabs.currentIndex())
        self._parts_stack.setCurrentIndex(place)
        if self.wording is None or place in self._fresh_parts:
            return
        self._fresh_parts.add(place)
        part = self.parts[place]
        part.show_inventory(self._shown, self.wording, self.asked)
        for_part: dict[str, Callable[[], None]] = {
            plans.STRUCTURE: self._show_coverage,
            plans.MARKETS: self._show_market,
            plans.PREPARATION: self._show_board,
        }
        for_part.get(part.plan.name, lambda: None)()

    def _show_coverage(self) -> None:
        part = self.parts[0]
        card = part.cards["coverage"]
        if card.head.indexOf(self.coverage_by) < 0:
            card.head.insertWidget(1, self.coverage_by)
        if self.wording is not None:
            coverage = next(one for one in part.plan.cards if one.table == "coverage")
            picture = plans.coverage_of(COVERAGE_VALUES[self.coverage_by.value()])
            part.fill(replace(coverage, picture=picture), self.wording)

    def _show_market(self) -> None:
        part = self.part
        if part.top.indexOf(self.focus_market) < 0:
            part.top.insertWidget(0, self.focus_market)
        if self.wording is not None:
            self.focus_market.show_inventory(self._shown, self.wording, part.tables, self.asked)

    def _show_board(self) -> None:
        part = self.part
        if part.top.indexOf(self.board) < 0:
            part.top.insertWidget(0, self.board)
            part.below.insertWidget(0, self.profile)
        if self.wording is not None:
            self.board.show_inventory(self._shown, self.wording, self.asked.as_of)
            self.profile.show_inventory(self._shown, self.wording)

    def _open(self, records: list[str], told: str) -> None:
        """One record is opened at once, several are listed at the side."""
        if len(records) == 1:
            self.record_wanted.emit(records[0])
            return
        wanted = set(records)
        found = [entry for entry in self.inventory.entries() if entry.uuid in wanted]
        if self.wording is not None:
            self.panel.show_records(told, found, self.wording)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(lambda _place: self._show_part())
        self.filter_bar.chosen.connect(self._show_filtered)
        self.coverage_by.switched.connect(lambda _by: self._show_coverage())
        sources: list[PartPage | MarketFocus | CompanyProfile] = [*self.parts, self.focus_market, self.profile]
        for source in sources:
            source.opened.connect(self._open)
            source.told.connect(self.told)
            source.said.connect(self.said)
            source.workbook_wanted.connect(self.workbook_wanted)
        for part in self.parts:
            part.compared.connect(self.comparison_wanted)
        self.board.opened.connect(self.decision_wanted)
        self.board.new_wanted.connect(self.preparation_wanted)
        self.panel.opened.connect(self.record_wanted)
        self.focus_market.signal_wanted.connect(self.signal_wanted)
        self.report.clicked.connect(self.report_wanted)

    def _lay_out(self) -> None:
        self.head.addWidget(self.report)
        self._parts_stack = QStackedWidget()
        for part in self.parts:
            self.tabs.addTab(part.plan.title)
            self._parts_stack.addWidget(part)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.LABEL_GAP)
        row.addWidget(self._parts_stack, 1)
        row.addWidget(self.panel)
        self._stack.addWidget(content)
        self._stack.addWidget(self.nothing)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self.filter_bar)
        self.body.addWidget(self._stack, 1)
