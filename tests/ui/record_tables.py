"""A page with the table of records, shown and filled."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from genera_desktop.ui.record_table_page import RecordTablePage
from tests.ui import samples


def companies_page(qtbot: QtBot) -> RecordTablePage:
    """The page of companies with its sample rows, active."""
    made = RecordTablePage(samples.WORDS)
    qtbot.addWidget(made)
    made.rows_wanted.connect(lambda: made.show_rows(samples.COLUMNS, samples.company_rows()))
    made.resize(1100, 700)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.enter()
    return made
