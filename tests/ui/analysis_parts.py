"""Parts of the analysis made of the demonstration's inventory, without the program around them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from genera_desktop.analysis.entries import MergedInventory
from genera_desktop.analysis.filters import Filter, filtered
from genera_desktop.analysis.questions import Asked
from genera_desktop.services.analyse import merged_inventory
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.services.word_analysis import Wording
from genera_desktop.ui.analysis import plan as plans
from genera_desktop.ui.analysis.part_page import PartPage
from genera_desktop.ui.charts.bar_chart import BarChart
from genera_desktop.ui.charts.chart_card import ChartCard
from genera_desktop.ui.charts.heat_map import HeatMap
from tests.services.demo_folder import looked_at

ASKED = Asked(date(2026, 11, 22))
Shown = Callable[..., PartPage]


@pytest.fixture(scope="module")
def merged(demo: Path) -> MergedInventory:
    with looked_at(demo / "decided.genera") as inventory:
        return merged_inventory(inventory)


@pytest.fixture
def show(qtbot: QtBot, merged: MergedInventory) -> Shown:
    """Shows a part of the analysis, of the whole inventory or of what a filter leaves."""

    def shown(name: str, chosen: Filter | None = None, asked: Asked = ASKED, of: MergedInventory = merged) -> PartPage:
        inventory = filtered(of, chosen) if chosen else of
        part = PartPage(next(one for one in plans.parts() if one.name == name))
        qtbot.addWidget(part)
        part.resize(1100, 700)
        part.show_inventory(inventory, Wording(inventory, bundled_questionnaire(), short=True), asked)
        part.show()
        return part

    return shown


def rows(card: ChartCard) -> list[list[str]]:
    """The words of a card's table."""
    return [[cell.text for cell in row] for row in card.table.content_model.content.rows]


def bars(card: ChartCard) -> BarChart:
    assert isinstance(card.chart, BarChart)
    return card.chart


def heat(card: ChartCard) -> HeatMap:
    assert isinstance(card.chart, HeatMap)
    return card.chart
