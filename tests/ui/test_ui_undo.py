"""Undo and redo through the window: named steps over everything, also after a restart."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from genera_desktop.app import Application
from genera_desktop.records.content import Address
from genera_desktop.records.record import value_of
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.list_records import record_table
from genera_desktop.services.list_steps import NamedStep, StepKind
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.step_words import step_words
from tests.services.partners import COMPANY, company, held, partner
from tests.ui.programs import Laptop

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAMES = ("Aurelith", "Brontide", "Calyxa")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An inventory of Genopole with three companies."""
    with partner(tmp_path) as inventory:
        for name in NAMES:
            company(inventory, co_legal_name=name)
        return inventory.path


def inventory_of(program: Application) -> Inventory:
    assert program.place is not None
    return program.place.inventory


def uuids(program: Application) -> list[str]:
    return [line.row.uuid for line in record_table(inventory_of(program), "company").rows]


def titles(program: Application) -> list[str]:
    return [line.row.title for line in record_table(inventory_of(program), "company").rows]


def city(program: Application, uuid: str) -> object:
    return value_of(held(inventory_of(program))[uuid].answers, "co_city")


def answer_city(program: Application, uuid: str, value: str) -> None:
    RecordEditor.open(inventory_of(program), uuid).answer(Address("", "co_city"), value)


def texts_in_edit_menu(program: Application) -> list[str]:
    """What the first entries of the menu Edit say while it is open."""
    menu = program.window.commands.menu_of("undo")
    menu.aboutToShow.emit()
    said = [program.window.commands[name].text() for name in ("undo", "redo")]
    menu.aboutToHide.emit()
    return said


def press(laptop: Laptop, program: Application, command: str) -> None:
    program.window.commands[command].trigger()
    laptop.settle(program)


def test_deleting_three_records_is_undone_and_done_again_by_name(laptop: Laptop, path: Path) -> None:
    program = laptop.start(path)
    assert program.place is not None

    program.place.records.delete(uuids(program))
    assert texts_in_edit_menu(program) == ["Undo: deletion of 3 records", "Redo"]
    press(laptop, program, "undo")
    assert titles(program) == list(NAMES)
    assert texts_in_edit_menu(program) == ["Undo: new record Calyxa", "Redo: deletion of 3 records"]
    press(laptop, program, "redo")

    assert titles(program) == []


def test_the_keys_ctrl_z_and_ctrl_y_undo_and_redo(laptop: Laptop, path: Path, qtbot: QtBot) -> None:
    program = laptop.start(path)
    first = uuids(program)[0]
    answer_city(program, first, "Paris")
    with qtbot.waitActive(program.window):
        program.window.activateWindow()

    qtbot.keyClick(program.window, Qt.Key.Key_Z, CTRL)
    laptop.settle(program)
    undone = city(program, first)
    qtbot.keyClick(program.window, Qt.Key.Key_Y, CTRL)
    laptop.settle(program)
    redone = city(program, first)
    qtbot.keyClick(program.window, Qt.Key.Key_Z, CTRL)
    laptop.settle(program)
    qtbot.keyClick(program.window, Qt.Key.Key_Z, CTRL | SHIFT)
    laptop.settle(program)

    assert (undone, redone, city(program, first)) == (COMPANY["co_city"], "Paris", "Paris")


def test_an_answer_is_named_by_its_question_and_its_record(laptop: Laptop, path: Path) -> None:
    program = laptop.start(path)

    answer_city(program, uuids(program)[0], "Paris")

    assert texts_in_edit_menu(program)[0] == "Undo: answer to “City” in Aurelith"


def test_undo_goes_on_after_a_restart(laptop: Laptop, path: Path) -> None:
    program = laptop.start(path)
    first = uuids(program)[0]
    answer_city(program, first, "Paris")
    answer_city(program, first, "Lyon")
    press(laptop, program, "undo")
    program.window.close()

    again = laptop.start(path)
    redo = texts_in_edit_menu(again)[1]
    press(laptop, again, "undo")

    assert redo == "Redo: answer to “City” in Aurelith"
    assert city(again, first) == COMPANY["co_city"]


def test_something_new_after_an_undo_leaves_nothing_to_redo(laptop: Laptop, path: Path) -> None:
    program = laptop.start(path)
    first, second, _ = uuids(program)
    answer_city(program, first, "Paris")
    press(laptop, program, "undo")

    answer_city(program, second, "Lyon")

    assert texts_in_edit_menu(program)[1] == "Redo"
    press(laptop, program, "redo")
    assert "nothing to do again" in program.window.messages[0]


def test_going_back_to_a_step_undoes_it_and_all_after_it(laptop: Laptop, path: Path) -> None:
    program = laptop.start(path)
    assert program.place is not None
    first = uuids(program)[0]
    for name in ("Paris", "Lyon", "Metz"):
        answer_city(program, first, name)
    menu = program.window.commands["steps"].menu()
    menu.aboutToShow.emit()

    menu.actions()[1].trigger()
    laptop.settle(program)

    assert city(program, first) == "Paris"
    assert "2 steps" in program.window.messages[0]


def test_undo_on_the_form_shows_the_answer_as_it_was(laptop: Laptop, path: Path, qtbot: QtBot) -> None:
    program = laptop.start(path)
    assert program.place is not None
    records = program.place.records
    records.open_record(uuids(program)[0])
    page = records.form_page
    page.go_to(Address("", "co_city"))
    field = QApplication.focusWidget()
    assert field is not None
    field.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(field, "Paris")
    page.commit()
    assert city(program, uuids(program)[0]) == "Paris"

    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    laptop.settle(program)

    assert city(program, uuids(program)[0]) == COMPANY["co_city"]
    view = page.column.question(Address("", "co_city"))
    assert view is not None
    assert [line.text() for line in view.editor.findChildren(QLineEdit)] == [COMPANY["co_city"]]


def test_undoing_a_new_record_leaves_its_form(laptop: Laptop, path: Path, qtbot: QtBot) -> None:
    program = laptop.start(path)
    assert program.place is not None
    records = program.place.records
    records.new_record("company")
    page = records.form_page
    page.go_to(Address("", "co_legal_name"))
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "Dunmorrow")
    page.commit()

    press(laptop, program, "undo")

    assert program.window.current == "form:company"
    assert titles(program) == list(NAMES)


def test_a_new_record_without_a_title_is_a_new_record() -> None:
    assert step_words(NamedStep(StepKind.EDIT, "1", "add", ""), "en") == "new record"
    assert step_words(NamedStep(StepKind.EDIT, "1", "add", "", title="Calyxa"), "en") == "new record Calyxa"
