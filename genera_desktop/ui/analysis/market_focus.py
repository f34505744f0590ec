"""Where companies want to go, and one market looked at closely: who aims there, what happens, who is ready."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from genera_desktop.analysis.entries import MergedInventory
from genera_desktop.analysis.markets import NO_MARKET, OTHER_MARKET, TARGETS, ready_products
from genera_desktop.analysis.questions import Asked
from genera_desktop.analysis.signals import READY_TRL
from genera_desktop.analysis.tables import Figure, Table, counted
from genera_desktop.services.word_analysis import Wording
from genera_desktop.ui.analysis import shapes
from genera_desktop.ui.charts.bar_chart import BarChart
from genera_desktop.ui.charts.chart_card import ChartCard
from genera_desktop.ui.components.buttons import LinkButton, MenuButton, QuietButton
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.menu import Menu
from genera_desktop.ui.components.pill import NEUTRAL, Pill
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle, font, scaled
from genera_desktop.ui.words import number, one_or_many

LIST_WIDTH, HIGHEST_TRL = 380, 9
LEFT_OUT = ("market", "cluster", "confidence", "horizon", "segments")
"""Columns of the signals that a market's list does without: the part's own table has them."""


class MarketFocus(QWidget):
    """Signals as those of cards; `signal_wanted` asks for a new signal of the market in view."""

    opened = Signal(list, str)
    told = Signal(str)
    said = Signal(str)
    signal_wanted = Signal(str)
    workbook_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.market = ""
        self._inventory = MergedInventory()
        self._wording: Wording | None = None
        self._tables: dict[str, Table] = {}
        self._codes: list[str] = []
        self._behind: dict[ChartCard, Table] = {}
        self.least_trl = READY_TRL
        self.targets = ChartCard(self.tr("Where companies want to go"), self.tr("Companies by planned entry"))
        self.targets.setFixedWidth(scaled(LIST_WIDTH))
        self.name = Label("", TextStyle.TITLE)
        self.priority = Pill("", NEUTRAL)
        self.new_signal = QuietButton(self.tr("Market signal"), "plus")
        self.figures = [_Figure(), _Figure(), _Figure(), _Figure()]
        self.signals = ChartCard(self.tr("Signals"))
        self.products = ChartCard(self.tr("Ready products"))
        self.trl = MenuButton(self.tr("TRL {n} or more").format(n=number(READY_TRL)), Menu(self))
        for level in range(1, HIGHEST_TRL + 1):
            action = self.trl.menu().addAction(self.tr("TRL {n} or more").format(n=number(level)))
            action.triggered.connect(lambda _on=False, level=level: self.choose_trl(level))
        self.products.head.insertWidget(1, self.trl)
        self.nobody = Label("", TextStyle.HINT, "ink3", wrap=True)
        self._lay_out()
        self._connect()

    def show_inventory(
        self, inventory: MergedInventory, wording: Wording, tables: dict[str, Table], asked: Asked
    ) -> None:
        """Shows the markets of an inventory, and the one that was looked at, or the first."""
        self._inventory, self._wording, self._tables = inventory, wording, tables
        horizons = inventory.codes_of("company.entry_horizon")
        shape = shapes.stacked(
            tables["targets"], wording, name="market", split="horizon", value="companies", order=horizons
        )
        codes = list(dict.fromkeys(str(row["market"]) for row in tables["targets"].rows))
        aimed = [place for place, bar in enumerate(shape.bars) if bar.length and codes[place] != NO_MARKET]
        self._codes = [codes[place] for place in aimed]
        shown = type(shape)(tuple(shape.bars[place] for place in aimed), shape.legend)
        self.targets.show_data(shown, shapes.content(tables["targets"], wording))
        no_name = (NO_MARKET, OTHER_MARKET)  # that nobody aims at "another market" says nothing
        names = [bar.name for place, bar in enumerate(shape.bars) if not bar.length and codes[place] not in no_name]
        self.nobody.setText(self.tr("Nobody aims at: {markets}.").format(markets=", ".join(names)) if names else "")
        self.nobody.setVisible(bool(names))
        known = self.market if self.market in self._codes else asked.market
        self.look_at(known if known in self._codes else next(iter(self._codes), ""))

    def look_at(self, market: str) -> None:
        """Shows one market at the right."""
        self.market = market
        if isinstance(self.targets.chart, BarChart):
            self.targets.chart.mark(self._codes.index(market) if market in self._codes else -1)
        self._detail.setVisible(bool(market))
        if not market or self._wording is None:
            return
        wording, inventory = self._wording, self._inventory
        self.name.setText(wording.label(TARGETS, market))
        first = sum(market in profile.codes("cluster.targets") for profile in inventory.clusters)
        words = one_or_many(first, self.tr("priority of {n} cluster"), self.tr("priority of {n} clusters"))
        self.priority.show_state(words, NEUTRAL)
        self.priority.setVisible(bool(first))
        products = ready_products(inventory, market, self.least_trl)
        self._show_figures(market, products)
        rows = tuple(row for row in self._tables["timeline"].rows if row["market"] == market)
        timeline = self._tables["timeline"]
        signals = Table(timeline.name, timeline.columns, rows)
        self._behind = {self.targets: self._tables["targets"], self.signals: signals, self.products: products}
        self.signals.show_data(None, shapes.content(signals, wording, without=LEFT_OUT))
        self.products.show_data(None, shapes.content(products, wording, without=("cluster",)))

    def _show_figures(self, market: str, products: Table) -> None:
        aiming = [one for one in self._inventory.companies if market in one.codes(TARGETS)]
        going = [one for one in self._inventory.preparations if one.code("preparation.market") == market]
        figures = (
            counted(one.uuid for one in aiming),
            counted(row["company"].uuid for row in products.rows),  # type: ignore[union-attr]
            counted(one.uuid for one in aiming if one.code("company.first_target") == market),
            counted(one.uuid for one in going),
        )
        words = (
            self.tr("companies aim there"),
            self.tr("with a product of TRL {n} or more").format(n=number(self.least_trl)),
            self.tr("as their first market"),
            self.tr("in preparation"),
        )
        for widget, figure, said in zip(self.figures, figures, words, strict=True):
            widget.show_figure(figure, said, f"{self.name.text()}: {said}")

    def choose_trl(self, level: int) -> None:
        """Counts products from this technology readiness level on as ready."""
        self.least_trl = level
        self.trl.set_label(self.tr("TRL {n} or more").format(n=number(level)))
        self.trl.set_active(level != READY_TRL)
        self.look_at(self.market)

    def _pick(self, row: int) -> None:
        if 0 <= row < len(self._codes):
            self.look_at(self._codes[row])

    def _connect(self) -> None:
        for card in (self.targets, self.signals, self.products):
            card.told.connect(self.told)
            card.said.connect(self.said)
            card.workbook_wanted.connect(lambda card=card: self.workbook_wanted.emit(self._behind[card]))
        self.signals.opened.connect(self.opened)
        self.products.opened.connect(self.opened)
        self.targets.opened.connect(self._open_target)
        for figure in self.figures:
            figure.opened.connect(self.opened)
        self.new_signal.clicked.connect(lambda: self.signal_wanted.emit(self.market))

    def _open_target(self, records: list[str], told: str) -> None:
        """A bar shows its market; a part of the market in view opens its records."""
        chart = self.targets.chart
        row = chart.currentIndex().row() if isinstance(chart, BarChart) else -1
        if 0 <= row < len(self._codes) and self._codes[row] != self.market:
            self._pick(row)
        else:
            self.opened.emit(records, told)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.targets)
        left.addWidget(self.nobody)
        left.addStretch(1)
        self.nobody.setFixedWidth(scaled(LIST_WIDTH))
        head = QHBoxLayout()
        head.setSpacing(sizes.CONTROL_INSET)
        head.addWidget(self.name)
        head.addWidget(self.priority)
        head.addStretch(1)
        head.addWidget(self.new_signal)
        figures = QHBoxLayout()
        for figure in self.figures:
            figures.addWidget(figure, 1, Qt.AlignmentFlag.AlignTop)
        self._detail = QWidget()
        right = QVBoxLayout(self._detail)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(sizes.LABEL_GAP)
        right.addLayout(head)
        right.addLayout(figures)
        right.addSpacing(sizes.LABEL_GAP)
        right.addWidget(self.signals)
        right.addWidget(self.products)
        right.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, sizes.LABEL_GAP)
        whole.setSpacing(sizes.MARGIN)
        whole.addLayout(left)
        whole.addWidget(self._detail, 1)


class _Figure(QWidget):
    """A large figure with its words below; it opens its records."""

    opened = Signal(list, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records: tuple[str, ...] = ()
        self._told = ""
        self.figure = _FigureButton("")
        self.words = Label("", TextStyle.HINT, "ink2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, sizes.LABEL_GAP, 0)
        column.setSpacing(0)
        column.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.words)
        self.figure.clicked.connect(self._open)

    def show_figure(self, figure: Figure, words: str, told: str) -> None:
        self._records, self._told = figure.records, told
        self.figure.set_label(number(int(figure.value)))
        self.figure.setAccessibleName(f"{number(int(figure.value))} {words}")
        self.figure.setEnabled(bool(figure.records))
        self.words.setText(words)

    def _open(self) -> None:
        self.opened.emit(list(self._records), self._told)


class _FigureButton(LinkButton):
    text_style = TextStyle.FIGURE
    inset = 0

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.tone = "ink"
        self.least_height = QFontMetrics(font(TextStyle.FIGURE)).height()
