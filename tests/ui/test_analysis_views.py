"""Each table of the analysis is shown as what it says: shades by meaning, words for codes, nothing that is empty.

The views are made of the demonstration's inventory, without the program around them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from genera_desktop.analysis.entries import MergedInventory
from genera_desktop.analysis.filters import Filter, filtered
from genera_desktop.analysis.questions import Asked
from genera_desktop.services.analyse import merged_inventory
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.services.word_analysis import Wording
from genera_desktop.ui.analysis import plan as plans
from genera_desktop.ui.analysis.filter_bar import FilterBar
from genera_desktop.ui.analysis.part_page import PartPage
from genera_desktop.ui.charts.bar_chart import BarChart
from genera_desktop.ui.charts.chart_card import ChartCard
from tests.services.demo_folder import demo as demo
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

    def shown(name: str, chosen: Filter | None = None) -> PartPage:
        inventory = filtered(merged, chosen) if chosen else merged
        part = PartPage(next(one for one in plans.parts() if one.name == name))
        qtbot.addWidget(part)
        part.resize(1100, 700)
        part.show_inventory(inventory, Wording(inventory, bundled_questionnaire(), short=True), ASKED)
        part.show()
        return part

    return shown


def rows(card: ChartCard) -> list[list[str]]:
    return [[cell.text for cell in row] for row in card.table.content_model.content.rows]


def bars(card: ChartCard) -> BarChart:
    assert isinstance(card.chart, BarChart)
    return card.chart


def test_the_furthest_status_of_the_selection_is_the_darkest(show: Shown) -> None:
    card = show(plans.COMPANIES).cards["selection-counts"]

    shades = [part.shade for part in bars(card).bar_model.bars[0].parts]
    names = [part.told.split(": ")[0].split(", ")[1] for part in bars(card).bar_model.bars[0].parts]
    assert names[:3] == ["Selected", "Shortlisted", "Candidate"]
    assert shades == sorted(shades, reverse=True)
    assert shades[0] == 4


def test_families_of_standards_and_regions_are_words(show: Shown) -> None:
    part = show(plans.COMPANIES)

    families = {row[0] for row in rows(part.cards["connections"])}
    assert families <= {"Sequence files", "GA4GH", "Health records", "Terms and ontologies", "Workflows", "Metadata"}
    assert "European Union" in {row[0] for row in rows(part.cards["approvals"])}


def test_the_label_of_a_cluster_opens_its_profile(show: Shown, merged: MergedInventory) -> None:
    card = show(plans.STRUCTURE).cards["eubic"]

    content = card.table.content_model.content
    assert content.headers == ("Cluster", "Status")
    first = merged.clusters[0]
    assert first.uuid in {record for row in content.rows for record in row[0].records}


def test_one_cluster_alone_is_compared_with_nobody(qtbot: QtBot, show: Shown, merged: MergedInventory) -> None:
    alone = show(plans.STRUCTURE, Filter(cluster="GEN"))
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.show_inventory(replace(merged, one_cluster="GEN"), Wording(merged, bundled_questionnaire()))

    assert _hidden(alone.cards["complements"], alone.cards["losses"], alone.cards["kinds-of-one"])
    assert not _hidden(alone.cards["coverage"])
    assert _hidden(bar.buttons["cluster"])


def _hidden(*widgets: QWidget) -> bool:
    return all(widget.isHidden() for widget in widgets)
