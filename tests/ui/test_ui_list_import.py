"""Nobody types what is known already: a partner's own list, dropped on the window, becomes drafts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from genera_desktop.app import FIRST_RUN, Application
from genera_desktop.records.record import DRAFT
from genera_desktop.settings import SettingsFile
from genera_desktop.store.rows import RecordRow
from genera_desktop.ui.form.form_page import FormPage
from genera_desktop.ui.form.question_view import is_out_of_view
from genera_desktop.ui.list_import_desk import PAGE as LIST
from genera_desktop.ui.list_import_page import ListImportPage
from genera_desktop.ui.record_pages import FORM_PAGE, page_name
from genera_desktop.ui.record_table_page import RecordTablePage
from tests.services.company_lists import FINNISH_HEADINGS, finnish_companies, finnish_list, write_xlsx
from tests.services.partners import partner

SECONDS = 30_000
MOST_CLICKS = 10
CONTACT = FINNISH_HEADINGS.index("Yhteyshenkilö")
Start = Callable[[], Application]


class Clicks(QObject):
    """Counts what a user presses: each press of a mouse button or of a key."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.count = 0
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress)
        if pressed and isinstance(watched, QWidget):
            self.count += 1
        return False


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    """Starts the program on a new inventory of Turku."""
    running: list[Application] = []

    def begin() -> Application:
        inventory = partner(tmp_path / "inventories", "TUR")
        inventory.close()
        program = Application(qapp, SettingsFile(tmp_path / "settings.json"))
        qtbot.addWidget(program.window)
        program.window.resize(1366, 768)
        program.start()
        qtbot.waitUntil(lambda: program.window.current == FIRST_RUN)
        program.open(inventory.path)
        program.window.show_page(page_name("company"))
        running.append(program)
        return program

    yield begin
    for program in running:
        program.window.close()


def drop(qtbot: QtBot, program: Application, file: Path) -> ListImportPage:
    """Drops a file on the window and waits for its preview."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    action, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    program.window.dropEvent(QDropEvent(QPointF(300, 300), action, data, button, key))
    qtbot.waitUntil(lambda: program.window.current == LIST and not program.tasks.busy, timeout=SECONDS)
    page = program.window.page(LIST)
    assert isinstance(page, ListImportPage)
    assert page.preview is not None
    return page


def table(program: Application) -> RecordTablePage:
    page = program.window.page(page_name("company"))
    assert isinstance(page, RecordTablePage)
    return page


def companies(program: Application) -> list[RecordRow]:
    """The companies that are on disk."""
    assert program.place is not None
    with program.place.inventory.reading() as transaction:
        return transaction.records.rows("company")


def click(qtbot: QtBot, widget: QWidget, place: QPoint | None = None) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place or widget.rect().center())


def import_all(qtbot: QtBot, program: Application, page: ListImportPage) -> None:
    click(qtbot, page.apply)
    wait_for_first_draft(qtbot, program)


def wait_for_first_draft(qtbot: QtBot, program: Application) -> None:
    """The form follows the import: what is missing in the first draft."""
    qtbot.waitUntil(lambda: program.window.current == FORM_PAGE and not program.tasks.busy, timeout=SECONDS)


def test_a_list_of_forty_companies_becomes_forty_drafts_within_ten_clicks(
    qtbot: QtBot, qapp: QApplication, start: Start, tmp_path: Path
) -> None:
    program = start()
    clicks = Clicks(qapp)
    clicks.count += 1  # the drop

    page = drop(qtbot, program, finnish_list(tmp_path / "yritykset.xlsx"))
    import_all(qtbot, program, page)

    rows = companies(program)
    assert len(rows) == 40
    assert all(row.status == DRAFT for row in rows)
    assert clicks.count <= MOST_CLICKS, clicks.count
    print(f"a list of 40 companies: {clicks.count} clicks")


def test_after_a_list_the_form_shows_only_what_is_missing(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = start()

    import_all(qtbot, program, drop(qtbot, program, finnish_list(tmp_path / "yritykset.xlsx", 3)))

    page = program.window.page(FORM_PAGE)
    assert isinstance(page, FormPage)
    shown = [view for view in page.column.questions() if not is_out_of_view(view)]
    assert shown
    assert all(page.entry and page.entry.state(view.address).is_missing for view in shown)
    assert page.heading.place.text() == "1 of 3"

    page.next_record()
    page.next_record()

    assert page.heading.place.text() == "3 of 3"
    page.go_back()
    assert program.window.current == page_name("company")
    assert page.sections.missing_toggle.isChecked() is False


def test_a_csv_file_is_taken_like_a_workbook(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = start()

    page = drop(qtbot, program, finnish_list(tmp_path / "yritykset.csv", 3))
    import_all(qtbot, program, page)

    assert len(companies(program)) == 3


def test_the_user_says_what_a_column_means_and_it_is_remembered(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = start()
    page = drop(qtbot, program, finnish_list(tmp_path / "yritykset.xlsx", 2))
    assert page.pickers[CONTACT].value() == ""

    page.pickers[CONTACT].picked.emit("co_note")
    qtbot.waitUntil(lambda: page.pickers[CONTACT].value() == "co_note" and not program.tasks.busy, timeout=SECONDS)
    import_all(qtbot, program, page)

    again = drop(qtbot, program, finnish_list(tmp_path / "more.xlsx", 3))
    assert again.pickers[CONTACT].value() == "co_note"
    assert again.preview is not None
    assert (again.preview.new, again.preview.here) == (1, 2)


def test_a_wrong_cell_is_listed_with_its_name(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    rows = finnish_companies(2)
    rows[1][7] = "Osuuskunta"
    program = start()

    page = drop(qtbot, program, write_xlsx(tmp_path / "list.xlsx", [list(FINNISH_HEADINGS), *rows]))

    assert page.preview is not None
    (problem,) = [line for line in page.preview.lines if line.question]
    assert problem.place == "H3"
    assert "Osuuskunta" in problem.note


def test_the_import_is_taken_back_from_the_message(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = start()
    import_all(qtbot, program, drop(qtbot, program, finnish_list(tmp_path / "yritykset.xlsx", 3)))
    assert len(companies(program)) == 3

    assert program.place is not None
    program.place.lists.undo_wanted.emit()

    qtbot.waitUntil(lambda: not companies(program) and not program.tasks.busy, timeout=SECONDS)
    qtbot.waitUntil(lambda: program.window.current == page_name("company"), timeout=SECONDS)


def test_what_may_be_here_already_comes_in_only_when_ticked(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    rows = finnish_companies(2)
    rows[1][:2] = rows[0][:2]
    program = start()
    page = drop(qtbot, program, write_xlsx(tmp_path / "list.xlsx", [list(FINNISH_HEADINGS), *rows]))
    assert page.apply.label == "Import 1 row"

    click(qtbot, page.also)

    assert page.apply.label == "Import 2 rows"


def test_a_list_is_imported_from_the_keyboard(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = start()
    drop(qtbot, program, finnish_list(tmp_path / "yritykset.xlsx", 2))

    program.window.commands["apply"].trigger()

    wait_for_first_draft(qtbot, program)
    assert len(companies(program)) == 2


def test_a_list_that_is_not_imported_changes_nothing(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = start()
    page = drop(qtbot, program, finnish_list(tmp_path / "yritykset.xlsx", 3))

    click(qtbot, page.dismiss)

    qtbot.waitUntil(lambda: program.window.current == page_name("company") and not program.tasks.busy, timeout=SECONDS)
    assert not table(program).model.all_rows


def test_a_list_without_names_says_so_and_offers_nothing(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = start()

    page = drop(qtbot, program, write_xlsx(tmp_path / "list.xlsx", [["Kaupunki", "Henkilöstö"], ["Turku", 5]]))

    assert page.preview is not None
    assert page.preview.unnamed == 1
    assert not page.apply.isVisibleTo(page)


def test_the_rows_may_become_records_of_another_form(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = start()
    page = drop(qtbot, program, write_xlsx(tmp_path / "list.xlsx", [["Nimi", "Kaupunki"], ["Sekvensointi", "Turku"]]))

    page.form.picked.emit("strength")

    qtbot.waitUntil(lambda: page.form.value() == "strength" and not program.tasks.busy, timeout=SECONDS)
    assert page.pickers[1].value() == "st_city"
