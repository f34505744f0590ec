"""The filter bar above the analysis: which part of the inventory all charts speak of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from genera_desktop.analysis.entries import MergedInventory
from genera_desktop.analysis.filters import Filter
from genera_desktop.services.word_analysis import CLUSTER_ROLE, Wording
from genera_desktop.ui.components.buttons import LinkButton, MenuButton
from genera_desktop.ui.components.flow_layout import FlowLayout
from genera_desktop.ui.components.menu import Menu
from genera_desktop.ui.style import sizes
from genera_desktop.ui.words import translate

TRL_STEPS = range(1, 10)


class FilterBar(QWidget):
    """`chosen` carries the filter whenever a person has changed it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = Filter()
        self._names = {
            "cluster": self.tr("Cluster"),
            "country": self.tr("Country"),
            "segment": self.tr("Segment"),
            "market": self.tr("Target market"),
            "selection_status": self.tr("Selection"),
            "minimum_trl": self.tr("TRL"),
            "sme_only": self.tr("SME only"),
        }
        self.buttons = {field: MenuButton(name, Menu(self)) for field, name in self._names.items()}
        self._words: dict[str, dict[object, str]] = {}
        self.clear = LinkButton(self.tr("Clear the filters"))
        self.clear.clicked.connect(lambda: self.choose(Filter()))
        self._flow = FlowLayout(self, sizes.LABEL_GAP)
        for button in self.buttons.values():
            self._flow.addWidget(button)
        self._flow.addWidget(self.clear)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tell()

    def show_inventory(self, inventory: MergedInventory, wording: Wording) -> None:
        """Offers what the inventory has."""
        countries = {company.code("company.country") for company in inventory.companies} - {""}
        known = [code for code in inventory.codes_of("company.country") if code in countries]
        offered: dict[str, list[tuple[object, str]]] = {
            "cluster": [(code, wording.label(CLUSTER_ROLE, code)) for code in inventory.all_clusters],
            "country": [(code, wording.label("company.country", code)) for code in known],
            "segment": _labelled(inventory, wording, "company.segments"),
            "market": _labelled(inventory, wording, "company.targets"),
            "selection_status": _labelled(inventory, wording, "company.selection_status"),
            "minimum_trl": [(step, self.tr("at least {trl}").format(trl=step)) for step in TRL_STEPS],
            "sme_only": [(True, self.tr("Only companies that are SMEs"))],
        }
        self.buttons["cluster"].setVisible(len(inventory.all_clusters) > 1)
        for field, options in offered.items():
            self._words[field] = dict(options)
            self._fill(field, options)
        self._tell()

    def choose(self, chosen: Filter) -> None:
        """Puts a filter in force and tells it."""
        if chosen != self.filter:
            self.filter = chosen
            self._tell()
            self.chosen.emit(chosen)

    def _fill(self, field: str, options: Sequence[tuple[object, str]]) -> None:
        menu = self.buttons[field].menu()
        menu.clear()
        nothing = getattr(Filter(), field)
        self._add(menu, field, nothing, self.tr("All"))
        menu.addSeparator()
        for value, text in options:
            self._add(menu, field, value, text)

    def _add(self, menu: QMenu, field: str, value: object, text: str) -> QAction:
        action = menu.addAction(text.replace("&", "&&"))
        action.triggered.connect(lambda: self.choose(replace(self.filter, **{field: value})))  # type: ignore[arg-type]
        return action

    def _tell(self) -> None:
        """Each button says what it is set to; a set one stands out."""
        nothing = Filter()
        for field, button in self.buttons.items():
            value = getattr(self.filter, field)
            is_set = value != getattr(nothing, field)
            word = self._words.get(field, {}).get(value, str(value))
            name = self._names[field]
            joined = (
                name
                if field == "sme_only"
                else translate("FilterBar", "{filter}: {value}").format(filter=name, value=word)
            )
            button.set_label(joined if is_set else name)
            button.set_active(is_set)
        self.clear.setVisible(self.filter.is_set)
        self.updateGeometry()


def _labelled(inventory: MergedInventory, wording: Wording, role: str) -> list[tuple[object, str]]:
    return [(code, wording.label(role, code)) for code in inventory.codes_of(role)]
