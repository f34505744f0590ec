"""The list of a link: read when it opens, be it by a click or by the first letter of a search."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genera_desktop.records.content import Address, Content
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.components.choice_popup import ChoicePopup
from genera_desktop.ui.components.picker import Picker
from genera_desktop.ui.editors.choice_editors import LinkEditor
from genera_desktop.ui.form.form_page import FormPage
from tests.services.partners import add, company
from tests.ui.form.filled_company import view_of

LINK = "st_company"
NAMES = [f"Nordlys {number}" for number in range(2, 12)]


@pytest.fixture
def page(inventory: Inventory, open_page: Callable[[RecordEditor], FormPage]) -> FormPage:
    """A strength that belongs to Velquora; ten more companies come in while its form is open."""
    owner = company(inventory)
    strength = add(inventory, "strength", Content({"st_owner_type": "company", LINK: owner}))
    page = open_page(RecordEditor.open(inventory, strength))
    for name in NAMES:
        company(inventory, co_legal_name=name)
    page.column.show_section(next(place for place, plan in enumerate(page.plans) if _holds_link(page, plan.key)))
    return page


def _holds_link(page: FormPage, section: str) -> bool:
    assert page.entry is not None
    return page.entry.form.question(LINK).path[0] == page.entry.form.by_key[section].path[0]


def picker(page: FormPage) -> Picker:
    editor = view_of(page, LINK).editor
    assert isinstance(editor, LinkEditor)
    return editor.picker


def names_in(popup: ChoicePopup) -> list[object]:
    return [popup.model.index(row, 0).data() for row in range(popup.model.rowCount())]


def kept(page: FormPage) -> object:
    assert page.entry is not None
    return page.entry.state(Address("", LINK)).value


def test_the_chosen_title_is_shown_and_no_other_is_read(page: FormPage) -> None:
    assert picker(page).currentText() == "Velquora Génomique SAS"
    assert picker(page).count() == 1


def test_a_click_opens_the_whole_list_and_another_chooses(qtbot: QtBot, page: FormPage) -> None:
    link = picker(page)

    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    popup = link.findChild(ChoicePopup)
    assert names_in(popup) == [*NAMES, "Velquora Génomique SAS"]
    place = popup.list.visualRect(popup.model.index(3, 0)).center()
    qtbot.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert link.currentText() == "Nordlys 5"
    assert kept(page) == link.value()


def test_the_first_letter_opens_the_list_and_searches_it(qtbot: QtBot, page: FormPage) -> None:
    link = picker(page)
    link.setFocus()

    qtbot.keyClick(link, Qt.Key.Key_N)
    popup = link.findChild(ChoicePopup)
    qtbot.keyClicks(popup.field, "ordlys 11")
    assert names_in(popup) == ["Nordlys 11"]
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)

    assert link.currentText() == "Nordlys 11"
    assert kept(page) == link.value()
    assert QApplication.focusWidget() is link


def test_a_search_finds_titles_and_no_ids(qtbot: QtBot, page: FormPage) -> None:
    link = picker(page)
    link.setFocus()

    qtbot.keyClick(link, Qt.Key.Key_Down)
    popup = link.findChild(ChoicePopup)
    popup.field.setText(link.value())

    assert names_in(popup) == []


def test_the_list_opens_at_the_chosen_record(qtbot: QtBot, page: FormPage) -> None:
    link = picker(page)
    link.setFocus()

    qtbot.keyClick(link, Qt.Key.Key_Down)

    popup = link.findChild(ChoicePopup)
    assert popup.list.currentIndex().data() == "Velquora Génomique SAS"


def test_escape_leaves_the_link_as_it_was(qtbot: QtBot, page: FormPage) -> None:
    link, before = picker(page), kept(page)
    link.setFocus()

    qtbot.keyClick(link, Qt.Key.Key_N)
    qtbot.keyClick(link.findChild(ChoicePopup).field, Qt.Key.Key_Escape)

    assert link.currentText() == "Velquora Génomique SAS"
    assert kept(page) == before


def test_delete_empties_the_link(qtbot: QtBot, page: FormPage) -> None:
    link = picker(page)
    link.setFocus()

    qtbot.keyClick(link, Qt.Key.Key_Delete)

    assert link.value() == ""
    assert kept(page) is None


def test_the_field_is_as_wide_for_one_title_as_for_another(qtbot: QtBot, page: FormPage) -> None:
    link = picker(page)
    link.setFocus()
    before = link.sizeHint()

    qtbot.keyClick(link, Qt.Key.Key_Delete)

    assert link.sizeHint() == before
