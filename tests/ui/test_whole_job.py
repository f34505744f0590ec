"""The job from an empty laptop to the coordinator's table, through the window alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genera_desktop.app import FIRST_RUN, Application
from genera_desktop.records.content import Address
from genera_desktop.settings import SettingsFile
from genera_desktop.ui.exchange_desk import PAGE as SUBMISSIONS
from genera_desktop.ui.first_run_page import FirstRunPage
from genera_desktop.ui.form.form_page import FormPage
from genera_desktop.ui.record_pages import FORM_PAGE, page_name
from genera_desktop.ui.record_table_page import RecordTablePage
from genera_desktop.ui.submissions_page import SubmissionsPage
from tests.services.partners import COMPANY

SECONDS = 20_000
Start = Callable[[str], Application]


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    """Starts the program as on a laptop of that name, where nothing was ever opened."""
    running: list[Application] = []

    def begin(laptop: str) -> Application:
        program = Application(qapp, SettingsFile(tmp_path / laptop / "settings.json"))
        qtbot.addWidget(program.window)
        program.window.resize(1366, 768)
        program.start()
        qtbot.waitUntil(lambda: program.window.current == FIRST_RUN)
        running.append(program)
        return program

    yield begin
    for program in running:
        program.window.close()


def new_inventory(qtbot: QtBot, program: Application, cluster: str, path: Path) -> None:
    """Chooses a cluster ('' for the coordinator) on the first page and makes its inventory."""
    page = program.window.page(FIRST_RUN)
    assert isinstance(page, FirstRunPage)
    page.choose(cluster)
    page.place.setText(str(path))
    page.place.textEdited.emit(str(path))
    qtbot.mouseClick(page.create_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.window.current.startswith("form:"), timeout=SECONDS)


def table(program: Application) -> RecordTablePage:
    page = program.window.page(page_name("company"))
    assert isinstance(page, RecordTablePage)
    return page


def form(program: Application) -> FormPage:
    page = program.window.page(FORM_PAGE)
    assert isinstance(page, FormPage)
    return page


def submissions(program: Application) -> SubmissionsPage:
    page = program.window.page(SUBMISSIONS)
    assert isinstance(page, SubmissionsPage)
    return page


def fill_in(qtbot: QtBot, program: Application) -> None:
    """Types the name, gives all other answers through their editors, and marks the company complete."""
    page = form(program)
    page.go_to(Address("", "co_legal_name"))
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "Velquora Genomique SAS")
    page.commit()
    for key, value in {**COMPANY, "co_legal_name": "Velquora Genomique SAS"}.items():
        page.go_to(Address("", key))
        view = page.column.question(Address("", key))
        assert view is not None, key
        view.editor.value_left.emit(value)


def drop(program: Application, file: Path) -> None:
    """Drops a file on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    action, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    program.window.dropEvent(QDropEvent(QPointF(300, 300), action, data, button, key))


def test_a_company_goes_from_an_empty_laptop_into_the_coordinators_table(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    partner = start("partner")
    new_inventory(qtbot, partner, "GEN", tmp_path / "genopole.genera")
    qtbot.mouseClick(table(partner).new, Qt.MouseButton.LeftButton)
    fill_in(qtbot, partner)
    form(partner).toggle_complete()
    editor = form(partner).editor
    assert editor is not None
    assert editor.is_complete, [problem.code for problem in editor.complete()]
    assert partner.place is not None
    partner.place.sending.export(tmp_path / "genopole.xlsx")
    qtbot.waitUntil(lambda: (tmp_path / "genopole.xlsx").exists() and not partner.tasks.busy, timeout=SECONDS)

    coordinator = start("coordinator")
    new_inventory(qtbot, coordinator, "", tmp_path / "alliance.genera")
    drop(coordinator, tmp_path / "genopole.xlsx")
    qtbot.waitUntil(lambda: coordinator.window.current == SUBMISSIONS, timeout=SECONDS)
    page = submissions(coordinator)
    assert page.preview is not None
    assert page.preview.applies == 1
    qtbot.mouseClick(page.apply, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not coordinator.tasks.busy, timeout=SECONDS)

    coordinator.window.show_page(page_name("company"))
    qtbot.waitUntil(lambda: len(table(coordinator).model.all_rows) == 1, timeout=SECONDS)
    (row,) = table(coordinator).model.all_rows
    assert (row.title, row.cluster, row.complete) == ("Velquora Genomique SAS", "GEN", True)


def test_a_file_that_is_no_workbook_is_refused_with_the_reason(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = start("coordinator")
    new_inventory(qtbot, program, "", tmp_path / "alliance.genera")
    (tmp_path / "notes.xlsx").write_text("no workbook")

    drop(program, tmp_path / "notes.xlsx")

    qtbot.waitUntil(lambda: bool(program.window.messages), timeout=SECONDS)
    assert "notes.xlsx" in program.window.messages[0]
    assert program.window.current != SUBMISSIONS


def test_a_deleted_company_comes_back_with_undo(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = start("partner")
    new_inventory(qtbot, program, "GEN", tmp_path / "genopole.genera")
    assert program.place is not None
    records = program.place.records
    records.new_record("company")
    fill_in(qtbot, program)
    records.close_record()
    qtbot.waitUntil(lambda: len(table(program).model.all_rows) == 1, timeout=SECONDS)

    table(program).delete_wanted.emit(table(program).uuids())
    qtbot.waitUntil(lambda: not table(program).model.all_rows, timeout=SECONDS)
    program.place.steps.undo()

    qtbot.waitUntil(lambda: len(table(program).model.all_rows) == 1, timeout=SECONDS)


def test_the_rail_keeps_showing_where_a_record_is_listed(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = start("partner")
    new_inventory(qtbot, program, "GEN", tmp_path / "genopole.genera")
    assert program.place is not None
    program.place.records.new_record("company")

    fill_in(qtbot, program)

    assert program.place.records.listed_on() == page_name("company")


def test_closing_while_a_table_is_read_is_quiet(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = start("partner")
    new_inventory(qtbot, program, "GEN", tmp_path / "genopole.genera")
    assert program.place is not None
    program.place.records.tables.load("company")

    program.show_first_run()

    qtbot.waitUntil(lambda: not program.tasks.busy, timeout=SECONDS)
    assert program.window.current == FIRST_RUN
