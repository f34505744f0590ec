"""How wide the columns of a record table are: it never scrolls by itself, and what is short stands whole."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genera_desktop.ui.record_table_model import CellKind, TableColumn
from genera_desktop.ui.record_table_page import RecordTablePage
from genera_desktop.ui.style import paint
from tests.ui.record_tables import companies_page


@pytest.fixture
def page(qtbot: QtBot) -> RecordTablePage:
    return companies_page(qtbot)


@pytest.mark.parametrize("width", [700, 1100, 1650])
def test_the_table_never_needs_to_scroll_sideways_by_itself(page: RecordTablePage, width: int) -> None:
    page.resize(width, 700)

    shown = [place for place in range(len(page.model.columns)) if not page.table.isColumnHidden(place)]
    assert sum(page.table.columnWidth(place) for place in shown) <= page.table.viewport().width()
    assert {0, len(page.model.columns) - 2, len(page.model.columns) - 1} <= set(shown)


@pytest.mark.parametrize("width", [1100, 1103, 1650])
def test_the_columns_fill_the_table_to_its_edge(page: RecordTablePage, width: int) -> None:
    page.resize(width, 700)

    shown = [place for place in range(len(page.model.columns)) if not page.table.isColumnHidden(place)]
    assert sum(page.table.columnWidth(place) for place in shown) == page.table.viewport().width()


@pytest.mark.parametrize("width", range(760, 1000, 40))
def test_a_short_text_is_whole_before_a_further_column_is_shown(page: RecordTablePage, width: int) -> None:
    columns = (TableColumn("cluster", "Cluster", 6), TableColumn("profile", "Profile of it", 30))
    rows = [
        replace(row, cells=("Campania Bioscience", "A longer text that needs not be whole")) for row in page.model.rows
    ]
    page.show_rows(columns, rows)
    page.resize(width, 700)
    QApplication.processEvents()

    assert page.table.columnWidth(1) > page.table.fontMetrics().horizontalAdvance("Campania Bioscience")


@pytest.mark.parametrize("width", [1100, 1366, 1650])
def test_no_column_is_shown_whose_short_texts_would_be_cut(page: RecordTablePage, width: int) -> None:
    texts = ("University or research laboratory", "Biosafety laboratories (BSL-2, BSL-3)", "Entrepreneurial")
    columns = [TableColumn(text, "Which one of these is it?", 8) for text in texts]
    page.show_rows(columns, [replace(row, cells=texts) for row in page.model.rows])
    page.resize(width, 700)
    QApplication.processEvents()

    metrics, keys = page.table.fontMetrics(), page.table.shown_keys()
    whole = [
        page.table.columnWidth(1 + texts.index(key)) > metrics.horizontalAdvance(key) for key in keys if key in texts
    ]
    assert whole
    assert all(whole)


def test_a_heading_takes_two_lines_before_it_widens_its_column(page: RecordTablePage) -> None:
    title = "Highest technology readiness level"
    page.show_rows(
        [TableColumn("trl", title, kind=CellKind.NUMBER)], [replace(row, cells=("9",)) for row in page.model.rows]
    )
    QApplication.processEvents()

    assert page.table.columnWidth(1) < page.table.fontMetrics().horizontalAdvance(title)


@pytest.mark.parametrize("problems", [1, 7, 12])
def test_the_number_of_problems_is_never_cut(page: RecordTablePage, qtbot: QtBot, problems: int) -> None:
    page.show_rows(page.model.data_columns, [replace(row, problems=problems) for row in page.model.rows])
    page.resize(1100, 700)
    page.show()
    qtbot.waitExposed(page)

    paint.elided.clear()
    page.grab()

    assert not [text for text in paint.elided if "problem" in text]
