"""The analysis in the window: figures open their records, filters narrow all charts, a market is looked at closely."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from genera_desktop.analysis.filters import Filter
from genera_desktop.app import Application
from genera_desktop.records.content import Address
from genera_desktop.records.record import value_of
from genera_desktop.settings import SettingsFile
from genera_desktop.ui.analysis.analysis_desk import PAGE
from genera_desktop.ui.analysis.analysis_page import BY_BOTH, AnalysisPage
from genera_desktop.ui.analysis.market_focus import MarketFocus
from genera_desktop.ui.analysis.plan import MARKETS, PREPARATION, STRUCTURE
from genera_desktop.ui.charts.bar_chart import BarChart
from genera_desktop.ui.charts.heat_map import HeatMap
from genera_desktop.ui.record_pages import FORM_PAGE
from tests.services.demo_folder import copied
from tests.services.demo_folder import demo as demo
from tests.ui.form.filled_company import focused_key

SECONDS = 60_000


@pytest.fixture
def program(qtbot: QtBot, demo: Path, tmp_path: Path) -> Iterator[Application]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = Application(app, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(made.window)
    made.window.resize(1366, 768)
    made.window.show()
    assert made.open(copied(demo / "decided.genera", tmp_path))
    yield made
    qtbot.waitUntil(lambda: not made.window.tasks.busy, timeout=SECONDS)
    made.window.close()


@pytest.fixture
def page(program: Application, qtbot: QtBot) -> AnalysisPage:
    program.window.show_page(PAGE)
    made = program.window.pages[PAGE]
    assert isinstance(made, AnalysisPage)
    qtbot.waitUntil(lambda: bool(made.inventory.companies), timeout=SECONDS)
    return made


def coverage(page: AnalysisPage) -> HeatMap:
    chart = page.parts[0].cards["coverage"].chart
    assert isinstance(chart, HeatMap)
    return chart


def marked_market(focus: MarketFocus) -> str:
    chart = focus.targets.chart
    assert isinstance(chart, BarChart)
    return chart.bar_model.bars[chart.marked].name


def test_the_head_says_how_many_companies_there_are_with_duplicates_as_one(page: AnalysisPage) -> None:
    assert page.subtitle.text() == "40 companies, 29 strengths, duplicates as one"


def test_a_figure_lists_its_records_at_the_side_and_one_of_them_opens(
    page: AnalysisPage, program: Application, qtbot: QtBot
) -> None:
    chart = coverage(page)
    row = chart.heat_model.heat.rows.index("Sequencing and omics")
    place = chart.visualRect(chart.heat_model.index(row, 1)).center()
    qtbot.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert page.panel.isVisible()
    assert page.panel.heading.text() == "Sequencing and omics, Genopole: 4"
    assert page.panel.count.text() == "4 records"

    page.panel.table.setFocus()
    qtbot.keyClick(page.panel.table, Qt.Key.Key_Return)
    assert program.window.current == FORM_PAGE


def test_a_figure_of_one_record_opens_it_at_once(page: AnalysisPage, program: Application, qtbot: QtBot) -> None:
    chart = coverage(page)
    row = chart.heat_model.heat.rows.index("Data analysis")
    chart.setCurrentIndex(chart.heat_model.index(row, 2))
    qtbot.keyClick(chart, Qt.Key.Key_Return)

    assert program.window.current == FORM_PAGE


def test_a_filter_narrows_every_chart_and_says_so(page: AnalysisPage) -> None:
    page.filter_bar.choose(Filter(cluster="GEN"))

    assert page.subtitle.text() == "10 companies, 7 strengths, duplicates as one"
    assert page.filter_bar.buttons["cluster"].label == "Cluster: Genopole"
    assert [column.cluster for column in coverage(page).heat_model.heat.columns] == ["GEN"]

    page.filter_bar.clear.click()
    assert page.subtitle.text() == "40 companies, 29 strengths, duplicates as one"


def test_filters_add_up(page: AnalysisPage) -> None:
    page.filter_bar.choose(Filter(cluster="GEN"))
    page.filter_bar.choose(replace(page.filter_bar.filter, sme_only=True, minimum_trl=8))

    kept = page._shown.companies
    assert kept
    assert {(one.cluster, one.code("company.sme")) for one in kept} == {("GEN", "sme")}


def test_the_coverage_counts_companies_strengths_or_both(page: AnalysisPage, qtbot: QtBot) -> None:
    chart = coverage(page)
    before = chart.heat_model.heat.cells[0][0].value
    button = page.coverage_by.buttons[BY_BOTH]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert before == 0
    assert chart.heat_model.heat.cells[0][0].value == 1


def test_choosing_a_market_shows_who_aims_there(page: AnalysisPage) -> None:
    page.show_part(MARKETS)
    focus = page.focus_market
    assert focus.name.text() == "Japan"

    focus.look_at("US")

    assert focus.name.text() == "United States"
    assert focus.figures[0].figure.label == "26"
    assert marked_market(focus).startswith("United States")


def test_nobody_is_said_to_aim_at_a_market_that_has_no_name(page: AnalysisPage) -> None:
    page.show_part(MARKETS)

    assert "Taiwan" in page.focus_market.nobody.text()
    assert "Another market" not in page.focus_market.nobody.text()


def test_the_board_opens_a_preparation(page: AnalysisPage, program: Application, qtbot: QtBot) -> None:
    from genera_desktop.ui.analysis.board import BoardRow

    page.show_part(PREPARATION)
    rows = page.board.findChildren(BoardRow)
    assert len(rows) == 9

    qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert program.window.current == FORM_PAGE


def test_the_board_opens_a_preparation_at_its_decision(
    page: AnalysisPage, program: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert program.place is not None
    form_page, gone_to = program.place.records.form_page, []
    go_to = form_page.go_to
    monkeypatch.setattr(form_page, "go_to", lambda address: gone_to.append((address, go_to(address))))
    page.show_part(PREPARATION)
    preparation = page.inventory.preparations[0].uuid
    page.board.opened.emit(preparation)

    editor = program.place.records.editor()
    assert editor is not None
    assert editor.record.uuid == preparation
    assert gone_to == [(Address("", editor.form.key_of("preparation.gate")), True)]


def test_a_new_signal_is_of_the_market_in_view_and_stored_with_its_first_answer(
    page: AnalysisPage, program: Application, qtbot: QtBot
) -> None:
    assert program.place is not None
    page.show_part(MARKETS)
    page.focus_market.look_at("SG")
    qtbot.mouseClick(page.focus_market.new_signal, Qt.MouseButton.LeftButton)

    editor = program.place.records.editor()
    assert editor is not None
    assert editor.session.content().values[editor.form.key_of("signal.market")] == "SG"
    assert not editor.is_stored
    editor.answer(Address("", editor.form.key_of("signal.title")), "A new fund (fictitious)")
    assert value_of(editor.record.answers, editor.form.key_of("signal.market")) == "SG"


def test_a_preparation_begins_on_the_board(page: AnalysisPage, program: Application, qtbot: QtBot) -> None:
    assert program.place is not None
    page.show_part(PREPARATION)
    qtbot.mouseClick(page.board.new, Qt.MouseButton.LeftButton)

    editor = program.place.records.editor()
    assert program.window.current == FORM_PAGE
    assert editor is not None
    assert editor.form.key_of("preparation.market")
    assert not editor.is_stored


def test_a_change_is_seen_when_the_page_is_shown_again(page: AnalysisPage, program: Application, qtbot: QtBot) -> None:
    assert program.place is not None
    company = page.inventory.companies[0].uuid
    program.window.show_page("overview")
    program.place.records.delete([company])

    program.window.show_page(PAGE)

    qtbot.waitUntil(lambda: len(page.inventory.companies) < 40 or company not in page.inventory.company_by_uuid)


def test_in_a_wide_window_the_cards_at_the_side_are_wider_too(page: AnalysisPage, program: Application) -> None:
    page.show_part(STRUCTURE)
    narrow = page.parts[0].cards["kinds-of-one"].width()

    program.window.resize(1920, 1080)
    QApplication.processEvents()

    assert page.parts[0].cards["kinds-of-one"].width() > narrow


def test_every_part_shows_its_cards(page: AnalysisPage) -> None:
    for part in page.parts:
        page.show_part(part.plan.name)
        assert set(part.cards) == {card.table for card in part.plan.cards}
    page.show_part(STRUCTURE)


def test_the_report_is_written_with_its_tables_beside_it(
    page: AnalysisPage, program: Application, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = tmp_path / "report.xlsx"
    taken.write_text("somebody's own", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "report.pdf"), ""))

    qtbot.mouseClick(page.report, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: (tmp_path / "report.pdf").exists(), timeout=SECONDS)
    assert (tmp_path / "report (2).xlsx").exists()
    assert taken.read_text(encoding="utf-8") == "somebody's own"
    assert program.window.commands["report"].isVisible()


def test_ready_products_are_asked_for_any_market_and_level_and_written_as_a_workbook(
    page: AnalysisPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show_part(MARKETS)
    focus = page.focus_market
    focus.look_at("US")
    focus.choose_trl(9)
    levels = {row[2].text for row in focus.products.table.content_model.content.rows}
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "ready.xlsx"), ""))

    focus.products.workbook_wanted.emit()
    qtbot.waitUntil((tmp_path / "ready.xlsx").exists, timeout=SECONDS)

    book = openpyxl.load_workbook(tmp_path / "ready.xlsx")
    assert levels == {"9"}
    assert book["ready-products"].max_row - 2 == len(focus.products.table.content_model.content.rows)


def test_a_name_that_was_typed_with_a_dot_in_it_stays_whole(
    page: AnalysisPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show_part(MARKETS)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "Ready 2026.11"), ""))

    page.focus_market.products.workbook_wanted.emit()

    qtbot.waitUntil((tmp_path / "Ready 2026.11.xlsx").exists, timeout=SECONDS)


def test_a_catalogue_of_nothing_public_is_refused_in_words(
    page: AnalysisPage,  # noqa: ARG001 - the analysis stands
    program: Application,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    assert program.place is not None
    with qtbot.waitSignal(program.window.tasks.refused, timeout=SECONDS) as refused:
        program.place.reports.write_catalogue(tmp_path / "catalogue.pdf")

    assert "shared publicly" in refused.args[0]
    assert not (tmp_path / "catalogue.pdf").exists()


def test_a_cluster_that_has_sent_nothing_has_no_gaps_yet(page: AnalysisPage) -> None:
    assert page.wording is not None
    silent = replace(
        page.inventory,
        companies=tuple(one for one in page.inventory.companies if one.cluster != "OST"),
        strengths=tuple(one for one in page.inventory.strengths if one.cluster != "OST"),
        clusters=tuple(one for one in page.inventory.clusters if one.cluster != "OST"),
    )
    page.show_inventory(silent, page.wording, page.asked)

    heat = coverage(page).heat_model.heat
    column = [one.cluster for one in heat.columns].index("OST")
    assert {row[column].is_empty for row in heat.cells} == {True}
    assert {row[0].is_empty for row in heat.cells} == {False}


def test_a_late_action_opens_at_its_own_place_in_the_preparation(
    program: Application, page: AnalysisPage, qtbot: QtBot
) -> None:
    page.show_part(PREPARATION)
    table = page.part.cards["late-actions"].table
    content = table.content_model.content
    row = next(place for place, cells in enumerate(content.rows) if "/" in cells[0].records[0])
    title = content.rows[row][0].text

    table.setCurrentIndex(table.content_model.index(row, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)

    form = program.place.records.form_page  # type: ignore[union-attr]
    uuid, item = content.rows[row][0].records[0].split("/")
    assert program.window.current == FORM_PAGE
    assert form.editor is not None
    assert form.editor.record.uuid == uuid
    assert form.entry is not None
    assert form.entry.session.state(Address(item, "pa_title")).value == title
    assert focused_key() == "pa_deadline"
