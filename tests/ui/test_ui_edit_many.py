"""Many records at once, as a user of Excel does it: edit, paste, fill down, copy, delete, taken back by one Ctrl+Z."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from genera_desktop.app import Application
from genera_desktop.records.content import content_of
from genera_desktop.services.list_records import record_table
from genera_desktop.ui.components.choice_popup import ChoicePopup
from genera_desktop.ui.components.choice_rows import RadioRow
from genera_desktop.ui.edit_many_page import EditManyPage
from genera_desktop.ui.list_import_desk import PAGE as LIST
from genera_desktop.ui.list_import_page import ListImportPage
from genera_desktop.ui.record_pages import page_name
from genera_desktop.ui.record_table_page import RecordTablePage
from genera_desktop.ui.submissions_model import LineKind, PreviewLine
from genera_desktop.ui.table_desk import PAGE
from genera_desktop.workbook.block_text import block_in
from tests.services.partners import company, held, partner
from tests.ui.programs import SECONDS, Laptop

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CITIES = {"Aurelith": "Paris", "Brontide": "Lyon", "Calyxa": "Metz"}
COMPANY_TABLE = page_name("company")


class Table:
    """The program with three companies in view, and what a user does with them."""

    def __init__(self, laptop: Laptop, program: Application) -> None:
        self.laptop = laptop
        self.qtbot = laptop.qtbot
        self.program = program

    @property
    def page(self) -> RecordTablePage:
        page = self.program.window.page(COMPANY_TABLE)
        assert isinstance(page, RecordTablePage)
        return page

    @property
    def preview(self) -> EditManyPage:
        page = self.program.window.page(PAGE)
        assert isinstance(page, EditManyPage)
        return page

    def select(self, first: str, last: str, rows: range) -> None:
        """Draws over cells from one column to another."""
        model, keys = self.page.model, [column.key for column in self.page.model.columns]
        top, end = model.index(rows[0], keys.index(first)), model.index(rows[-1], keys.index(last))
        flags = QItemSelectionModel.SelectionFlag
        chosen = self.page.table.selectionModel()
        chosen.setCurrentIndex(top, flags.NoUpdate)
        chosen.select(QItemSelection(top, end), flags.ClearAndSelect)
        self.page.table.setFocus()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.program.window.focusWidget(), key, modifiers)
        self.laptop.settle(self.program)

    def answers(self, key: str) -> list[object]:
        place = self.program.place
        assert place is not None
        table = record_table(place.inventory, "company")
        records = held(place.inventory)
        return [content_of(records[line.row.uuid]).values.get(key) for line in table.rows]

    def told(self) -> list[tuple[str, str, str]]:
        """What the preview says of answers: record, old and new."""
        lines = [line for line in self.preview.pane.model.rows if isinstance(line, PreviewLine)]
        return [(line.record, line.old, line.new) for line in lines if line.question and line.kind is LineKind.CHANGED]

    def refused(self) -> list[tuple[str, str]]:
        """Where and why something is refused."""
        lines = [line for line in self.preview.pane.model.rows if isinstance(line, PreviewLine)]
        return [(line.place, line.note) for line in lines if line.kind is LineKind.PROBLEM]


@pytest.fixture
def table(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Table]:
    with partner(tmp_path) as inventory:
        for name, city in CITIES.items():
            company(inventory, co_legal_name=name, co_city=city)
    laptop = Laptop(qtbot, qapp, tmp_path / "laptop")
    program = laptop.start(inventory.path)
    program.window.show_page(COMPANY_TABLE)
    laptop.settle(program)
    with qtbot.waitActive(program.window):
        program.window.activateWindow()
    yield Table(laptop, program)
    laptop.close()


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def copy_elsewhere(text: str) -> None:
    """What Excel has put on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def test_f2_edits_all_selected_records_after_a_preview_and_ctrl_z_takes_it_back_whole(table: Table) -> None:
    table.select("co_city", "co_city", range(3))
    table.press(Qt.Key.Key_F2)
    field = table.program.window.focusWidget()
    assert isinstance(field, QLineEdit)
    table.qtbot.keyClicks(field, "Lyon")
    table.press(Qt.Key.Key_Return, CTRL)
    told, before = table.told(), table.answers("co_city")

    table.press(Qt.Key.Key_Return, CTRL)
    after = table.answers("co_city")
    table.press(Qt.Key.Key_Z, CTRL)

    assert told == [("Aurelith", "Paris", "Lyon"), ("Calyxa", "Metz", "Lyon")]
    assert before == ["Paris", "Lyon", "Metz"]
    assert after == ["Lyon"] * 3
    assert table.answers("co_city") == ["Paris", "Lyon", "Metz"]


def test_ctrl_z_before_anything_is_written_takes_back_the_answer_and_then_the_question(table: Table) -> None:
    steps = list(table.answers("co_city"))
    table.select("co_city", "co_city", range(3))
    table.press(Qt.Key.Key_F2)
    table.qtbot.keyClicks(table.program.window.focusWidget(), "Lyon")
    table.press(Qt.Key.Key_Return, CTRL)
    assert table.told()

    table.press(Qt.Key.Key_Z, CTRL)
    assert (table.told(), table.preview.key) == ([], "co_city")
    assert table.preview.editor is not None
    assert table.preview.editor.state.value is None

    table.press(Qt.Key.Key_Z, CTRL)
    assert table.preview.editor is None
    table.press(Qt.Key.Key_Z, CTRL)
    assert table.program.window.current == PAGE
    assert table.answers("co_city") == steps


def test_the_menu_deletes_the_record_on_the_form_and_ctrl_z_brings_it_back(table: Table) -> None:
    assert table.program.place is not None
    table.program.place.records.open_record(table.page.uuids()[0])
    table.laptop.settle(table.program)

    table.program.window.commands["delete_record"].trigger()
    table.laptop.settle(table.program)

    assert table.program.window.current == COMPANY_TABLE
    assert table.answers("co_city") == ["Lyon", "Metz"]
    table.press(Qt.Key.Key_Z, CTRL)
    assert table.answers("co_city") == ["Paris", "Lyon", "Metz"]


def test_keys_show_only_what_is_required_or_missing_on_the_form(table: Table) -> None:
    assert table.program.place is not None
    table.program.place.records.open_record(table.page.uuids()[0])
    sections = table.program.place.records.form_page.sections

    def pressed(key: Qt.Key) -> tuple[bool, bool]:
        table.press(key, CTRL | SHIFT)
        return sections.toggle.isChecked(), sections.missing_toggle.isChecked()

    assert pressed(Qt.Key.Key_R) == (True, False)
    assert pressed(Qt.Key.Key_M) == (False, True)
    assert pressed(Qt.Key.Key_M) == (False, False)


def test_a_chosen_question_has_its_answer_in_focus_and_tab_leads_from_it_to_the_next(table: Table) -> None:
    table.select("co_city", "co_city", range(3))
    table.press(Qt.Key.Key_F2)
    preview = table.preview

    preview.question.open_list("information collected")
    popup = preview.question.findChild(ChoicePopup)
    table.qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    table.qtbot.waitUntil(lambda: isinstance(table.program.window.focusWidget(), RadioRow))
    answer = table.program.window.focusWidget()
    preview.question.setFocus()
    table.press(Qt.Key.Key_Tab)

    assert table.program.window.focusWidget() is answer
    assert [row.isChecked() for row in table.program.window.rail.rows.values()].count(True) == 1


def test_an_answer_that_breaks_a_rule_is_refused_with_its_reason(table: Table) -> None:
    table.select("co_city", "co_city", range(3))
    table.press(Qt.Key.Key_F2)
    table.preview.question_chosen.emit("co_staff")
    table.preview.answer_given.emit("co_staff", -4)
    table.laptop.settle(table.program)

    assert len(table.refused()) == 3
    assert all(reason for _, reason in table.refused())
    assert not table.preview.pane.apply.isVisible()


def test_leaving_the_preview_changes_nothing(table: Table) -> None:
    table.select("co_city", "co_city", range(3))
    table.press(Qt.Key.Key_F2)
    table.preview._take_answer("Massy")
    table.laptop.settle(table.program)

    table.press(Qt.Key.Key_Escape)

    assert table.program.window.current == COMPANY_TABLE
    assert table.answers("co_city") == ["Paris", "Lyon", "Metz"]


def test_one_cell_from_excel_goes_into_all_selected_cells(table: Table) -> None:
    copy_elsewhere("Massy\r\n")
    table.select("co_city", "co_city", range(2))
    table.press(Qt.Key.Key_V, CTRL)
    previewed = table.told()

    table.press(Qt.Key.Key_Return, CTRL)

    assert previewed == [("Aurelith", "Paris", "Massy"), ("Brontide", "Lyon", "Massy")]
    assert table.answers("co_city") == ["Massy", "Massy", "Metz"]


def test_one_cell_into_one_cell_needs_no_preview(table: Table) -> None:
    copy_elsewhere("Massy\r\n")
    table.select("co_city", "co_city", range(1, 2))

    table.press(Qt.Key.Key_V, CTRL)

    assert table.program.window.current == COMPANY_TABLE
    assert table.answers("co_city") == ["Paris", "Massy", "Metz"]


def test_a_block_goes_cell_by_cell_and_what_is_refused_is_listed_by_its_cell(table: Table) -> None:
    keys = table.page.table.shown_keys()
    right = keys[keys.index("co_city") + 1]
    copy_elsewhere("Massy\tint\r\nNantes\tno such segment\r\nBrest\tint\r\nToo many\tint\r\n")
    table.select("co_city", "co_city", range(1))
    table.press(Qt.Key.Key_V, CTRL)
    places = [place for place, _ in table.refused()]

    table.press(Qt.Key.Key_Return, CTRL)

    assert right == "co_primary_segment"
    assert places == ["B2", "A4", "B4"]
    assert table.answers("co_city") == ["Massy", "Nantes", "Brest"]


def test_rows_from_excel_become_new_records_and_rejects_are_listed(table: Table) -> None:
    copy_elsewhere("Legal name\tCity\tStaff (full-time equivalents)\r\nDorvane\tBrest\t7\r\nElmira\tNice\tmany\r\n")
    table.press(Qt.Key.Key_V, CTRL | SHIFT)
    table.qtbot.waitUntil(lambda: table.program.window.current == LIST, timeout=SECONDS)
    table.laptop.settle(table.program)
    page = table.program.window.page(LIST)
    assert isinstance(page, ListImportPage)
    problems = [line.place for line in page.preview.lines if line.kind is LineKind.PROBLEM] if page.preview else []

    table.press(Qt.Key.Key_Return, CTRL)

    assert problems == ["C3"]
    assert table.answers("co_legal_name") == ["Aurelith", "Brontide", "Calyxa", "Dorvane", "Elmira"]
    table.press(Qt.Key.Key_Z, CTRL)
    assert table.answers("co_legal_name") == ["Aurelith", "Brontide", "Calyxa"]


def test_ctrl_d_fills_the_first_answer_down_the_selection(table: Table) -> None:
    table.select("co_city", "co_city", range(3))
    table.press(Qt.Key.Key_D, CTRL)
    previewed = table.told()

    table.press(Qt.Key.Key_Return, CTRL)

    assert previewed == [("Brontide", "Lyon", "Paris"), ("Calyxa", "Metz", "Paris")]
    assert table.answers("co_city") == ["Paris"] * 3


def test_ctrl_d_in_one_cell_takes_the_answer_above_it(table: Table) -> None:
    table.select("co_city", "co_city", range(1, 2))

    table.press(Qt.Key.Key_D, CTRL)

    assert table.answers("co_city") == ["Paris", "Paris", "Metz"]


def test_ctrl_c_copies_the_selected_cells_and_with_shift_their_headings(table: Table) -> None:
    table.select("co_city", "co_city", range(2))
    table.press(Qt.Key.Key_C, CTRL)
    cells = clipboard()
    table.press(Qt.Key.Key_C, CTRL | SHIFT)

    assert cells == "Paris\r\nLyon\r\n"
    assert clipboard() == "City\r\nParis\r\nLyon\r\n"
    assert "<table>" in QGuiApplication.clipboard().mimeData().html()


def test_a_whole_row_is_copied_with_all_columns_in_view(table: Table) -> None:
    table.page.go_to(table.page.model.rows[1].uuid)
    table.page.table.setFocus()

    table.press(Qt.Key.Key_C, CTRL | SHIFT)

    headings, row = block_in(clipboard())
    assert headings[:2] == ["Legal name", "City"]
    assert row[:2] == ["Brontide", "Lyon"]
    assert len(row) == len(table.page.table.shown_keys()) - 2


def test_ctrl_c_in_the_search_field_copies_its_text_and_no_cells(table: Table) -> None:
    table.page.search.setFocus()
    table.page.search.setText("lyon")
    table.page.search.selectAll()

    table.press(Qt.Key.Key_C, CTRL)

    assert clipboard() == "lyon"


def test_del_deletes_the_selected_records_and_ctrl_z_brings_them_back(table: Table) -> None:
    table.select("co_city", "co_city", range(2))
    table.press(Qt.Key.Key_Delete)
    left = table.answers("co_legal_name")

    table.press(Qt.Key.Key_Z, CTRL)

    assert left == ["Calyxa"]
    assert table.answers("co_legal_name") == ["Aurelith", "Brontide", "Calyxa"]


def test_everything_is_in_a_menu_with_its_key_and_only_where_it_works(table: Table) -> None:
    commands = table.program.window.commands
    names = ("open_record", "delete_record", "edit_many", "copy", "copy_headed", "paste", "paste_rows", "fill_down")
    keys = {name: commands[name].shortcut().toString() for name in names}
    offered = [commands[name].isVisible() for name in names]

    table.program.window.show_page("overview")

    assert all(keys.values())
    assert all(offered)
    assert not any(commands[name].isVisible() for name in names)


def test_columns_filters_and_order_are_as_they_were_left_at_the_next_start(table: Table) -> None:
    table.page.choose_columns(["co_website", "co_city"])
    table.page.table.sort_wanted.emit("co_city")
    table.laptop.settle(table.program)
    table.program.window.close()

    again = table.laptop.start()
    again.window.show_page(COMPANY_TABLE)
    table.laptop.settle(again)

    page = again.window.page(COMPANY_TABLE)
    assert isinstance(page, RecordTablePage)
    assert page.table.shown_keys() == ["", "co_website", "co_city"]
    assert [row.title for row in page.model.rows] == ["Brontide", "Calyxa", "Aurelith"]
