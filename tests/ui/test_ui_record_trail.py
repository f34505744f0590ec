"""Links between records: a new one made in place, the way back, and what the program remembers of the form."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genera_desktop.app import Application
from genera_desktop.records.content import Address, content_of
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.settings import SettingsFile
from genera_desktop.ui.editors.choice_editors import LinkEditor
from genera_desktop.ui.form.form_page import FormPage
from genera_desktop.ui.record_desk import RecordDesk
from genera_desktop.ui.record_pages import page_name
from tests.ui.form.filled_company import focused_key, view_of, write

LINK, TITLE = "st_company", "st_title"


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Application]:
    path = tmp_path / "partner.genera"
    create_inventory(path, cluster="GEN").close()
    made = Application(qapp, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(made.window)
    made.window.resize(1366, 768)
    made.window.show()
    assert made.open(path)
    qtbot.waitUntil(lambda: not made.tasks.busy)
    made.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made.window)
    yield made
    qtbot.waitUntil(lambda: not made.tasks.busy)
    made.window.close()


@pytest.fixture
def desk(program: Application) -> RecordDesk:
    assert program.place is not None
    return program.place.records


@pytest.fixture
def strength(qtbot: QtBot, desk: RecordDesk) -> FormPage:
    """A new strength that belongs to a company."""
    desk.new_record("strength")
    page = desk.form_page
    write(qtbot, page, TITLE, "Sequencing platform")
    assert page.entry is not None
    page.entry.answer(Address("", "st_owner_type"), "company")
    return page


def link(page: FormPage) -> LinkEditor:
    editor = view_of(page, LINK).editor
    assert isinstance(editor, LinkEditor)
    return editor


def test_a_new_company_is_made_in_place_and_filled_in_as_the_link(
    qtbot: QtBot, desk: RecordDesk, strength: FormPage
) -> None:
    owner = strength.editor
    qtbot.mouseClick(link(strength).new_record, Qt.MouseButton.LeftButton)
    assert strength.title.text() == "New: Company"
    assert strength.above.way_back.label == "Back to “Sequencing platform”"
    write(qtbot, strength, "co_legal_name", "Velquora SAS")
    company = strength.editor
    assert company is not None

    qtbot.mouseClick(strength.above.way_back, Qt.MouseButton.LeftButton)

    assert strength.title.text() == "Sequencing platform"
    assert focused_key() == LINK
    assert link(strength).picker.currentText() == "Velquora SAS"
    assert owner is not None
    with desk.inventory.reading() as transaction:
        record = transaction.records.get(owner.record.uuid)
    assert record is not None
    assert content_of(record).values[LINK] == company.record.uuid
    assert strength.above.way_back.isHidden()


def test_going_back_from_an_empty_new_company_changes_nothing(
    qtbot: QtBot, desk: RecordDesk, strength: FormPage
) -> None:
    qtbot.mouseClick(link(strength).new_record, Qt.MouseButton.LeftButton)

    strength.go_back()

    assert strength.title.text() == "Sequencing platform"
    assert link(strength).picker.value() == ""
    with desk.inventory.reading() as transaction:
        assert transaction.records.rows("company") == []


def test_the_record_of_a_link_is_opened_and_come_back_from(qtbot: QtBot, strength: FormPage) -> None:
    qtbot.mouseClick(link(strength).new_record, Qt.MouseButton.LeftButton)
    write(qtbot, strength, "co_legal_name", "Velquora SAS")
    strength.go_back()

    qtbot.mouseClick(link(strength).open_record, Qt.MouseButton.LeftButton)
    assert strength.title.text() == "Velquora SAS"
    strength.go_back()

    assert strength.title.text() == "Sequencing platform"
    assert focused_key() == LINK


def test_going_elsewhere_forgets_the_way_back(
    qtbot: QtBot, program: Application, desk: RecordDesk, strength: FormPage
) -> None:
    qtbot.mouseClick(link(strength).new_record, Qt.MouseButton.LeftButton)
    desk.new_record("company")

    strength.go_back()

    assert program.window.current == page_name("company")


def test_the_chosen_view_is_remembered(qtbot: QtBot, program: Application, strength: FormPage) -> None:
    qtbot.mouseClick(strength.sections.toggle, Qt.MouseButton.LeftButton)

    assert SettingsFile(program.settings.path).current.form_view == "required"


def test_a_removed_entry_comes_back_with_undo(qtbot: QtBot, program: Application, desk: RecordDesk) -> None:
    desk.new_record("company")
    page = desk.form_page
    page.column.show_section(next(place for place, plan in enumerate(page.plans) if plan.key == "co_product"))
    products = next(one for one in page.column.lists() if one.repeat.key == "co_product")
    qtbot.mouseClick(products.add, Qt.MouseButton.LeftButton)
    write(qtbot, page, "cp_name", "LIMS", products.current)

    qtbot.mouseClick(products.head.remove, Qt.MouseButton.LeftButton)
    assert products.ids() == []
    assert program.window.toast.isVisible()
    qtbot.mouseClick(program.window.toast.action, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: [row.cells[0] for row in products.table.items.rows] == ["LIMS"])


def test_a_company_that_is_here_already_is_told_and_opened(
    qtbot: QtBot, program: Application, desk: RecordDesk
) -> None:
    desk.new_record("company")
    page = desk.form_page
    write(qtbot, page, "co_legal_name", "Velquora Genomique SAS")
    desk.new_record("company")
    desk.similar.make()
    qtbot.waitUntil(lambda: desk.similar.find("company") is not None and not program.tasks.busy)
    page.go_to(Address("", "co_legal_name"))
    qtbot.keyClicks(QApplication.focusWidget(), "Velquora Genomique")
    qtbot.waitUntil(lambda: page.hints.line is not None)
    assert page.hints.line is not None

    qtbot.mouseClick(page.hints.line.open, Qt.MouseButton.LeftButton)

    assert page.title.text() == "Velquora Genomique SAS"
    qtbot.mouseClick(page.above.way_back, Qt.MouseButton.LeftButton)
    assert page.title.text() == "Velquora Genomique"


def test_a_company_made_just_now_is_told_too(qtbot: QtBot, program: Application, desk: RecordDesk) -> None:
    desk.new_record("company")
    desk.similar.make()
    qtbot.waitUntil(lambda: desk.similar.find("company") is not None and not program.tasks.busy)
    page = desk.form_page
    write(qtbot, page, "co_legal_name", "Velquora Genomique SAS")
    qtbot.waitUntil(lambda: not program.tasks.busy)

    index = desk.similar.find("company")

    assert index is not None
    assert [one.title for one in index.like("new", {"co_legal_name": "Velquora Genomique"})] == [
        "Velquora Genomique SAS"
    ]
