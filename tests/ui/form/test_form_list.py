"""Lists on the form page: add, fill in, move and remove items."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genera_desktop.records.content import Address
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.form.form_page import FormPage
from genera_desktop.ui.form.repeat_view import RepeatView
from tests.ui.form.filled_company import view_of, write


@pytest.fixture
def products(page: FormPage) -> RepeatView:
    return list_of(page, "co_product")


def list_of(page: FormPage, key: str) -> RepeatView:
    page.column.show_section(next(place for place, plan in enumerate(page.plans) if plan.key == key))
    return next(one for one in page.column.lists() if one.repeat.key == key)


def names(products: RepeatView) -> list[str]:
    return [row.cells[0] for row in products.table.items.rows]


def add(qtbot: QtBot, page: FormPage, products: RepeatView, name: str) -> str:
    qtbot.mouseClick(products.add, Qt.MouseButton.LeftButton)
    write(qtbot, page, "cp_name", name, products.current)
    return products.current


def test_an_added_item_is_current_and_its_first_field_has_the_focus(qtbot: QtBot, products: RepeatView) -> None:
    qtbot.mouseClick(products.add, Qt.MouseButton.LeftButton)

    assert products.ids() == [products.current]
    assert QApplication.focusWidget() is products.item_questions.tab_stops()[0]


def test_the_table_shows_what_is_typed(qtbot: QtBot, page: FormPage, products: RepeatView) -> None:
    add(qtbot, page, products, "LIMS")

    assert names(products) == ["LIMS"]
    assert products.head.title.text() == "LIMS"


def test_the_table_has_the_columns_of_the_questionnaire(products: RepeatView) -> None:
    headings = [column.heading for _, column in products._columns]

    assert headings[:3] == ["Name of the product or service", "Type", "Segment"]


def test_choosing_a_row_shows_its_questions(qtbot: QtBot, page: FormPage, products: RepeatView) -> None:
    first = add(qtbot, page, products, "First")
    second = add(qtbot, page, products, "Second")
    assert products.current == second

    products.table.selectRow(0)

    assert products.current == first
    assert view_of(page, "cp_name", first).editor.tab_stops()[0].text() == "First"  # type: ignore[attr-defined]


def test_tab_in_the_last_field_of_the_last_item_adds_an_item(
    qtbot: QtBot, page: FormPage, products: RepeatView
) -> None:
    first = add(qtbot, page, products, "First")
    last = products.item_questions.tab_stops()[-1]
    last.setFocus()

    qtbot.keyClick(last, Qt.Key.Key_Tab)

    assert len(products.ids()) == 2
    assert products.current != first
    assert QApplication.focusWidget() is products.item_questions.tab_stops()[0]


def test_tab_goes_from_item_to_item(qtbot: QtBot, page: FormPage, products: RepeatView) -> None:
    add(qtbot, page, products, "First")
    second = add(qtbot, page, products, "Second")
    products.table.selectRow(0)
    last = products.item_questions.tab_stops()[-1]
    last.setFocus()

    qtbot.keyClick(last, Qt.Key.Key_Tab)

    assert products.current == second


def test_tab_leaves_an_empty_item_without_adding_another(qtbot: QtBot, products: RepeatView) -> None:
    qtbot.mouseClick(products.add, Qt.MouseButton.LeftButton)
    last = products.item_questions.tab_stops()[-1]
    last.setFocus()

    qtbot.keyClick(last, Qt.Key.Key_Tab)

    assert len(products.ids()) == 1


def test_escape_takes_an_empty_item_away(qtbot: QtBot, products: RepeatView) -> None:
    qtbot.mouseClick(products.add, Qt.MouseButton.LeftButton)

    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Escape)

    assert products.ids() == []


def test_what_has_the_focus_after_an_item_went_away_is_in_view(
    qtbot: QtBot, page: FormPage, products: RepeatView
) -> None:
    page.resize(1100, 420)
    add(qtbot, page, products, "First")
    qtbot.mouseClick(products.add, Qt.MouseButton.LeftButton)
    page.go_to(Address(products.current, "cp_regulatory"))
    QApplication.processEvents()

    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Escape)

    assert QApplication.focusWidget() is products.add
    qtbot.waitUntil(lambda: not products.add.visibleRegion().isEmpty())


def test_an_item_is_moved_with_alt_and_an_arrow(qtbot: QtBot, page: FormPage, products: RepeatView) -> None:
    add(qtbot, page, products, "First")
    add(qtbot, page, products, "Second")
    products.table.setFocus()

    qtbot.keyClick(products.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)

    assert names(products) == ["Second", "First"]
    assert products.table.current_id() == products.current


def test_an_item_is_removed_with_delete(qtbot: QtBot, page: FormPage, products: RepeatView) -> None:
    add(qtbot, page, products, "First")
    add(qtbot, page, products, "Second")
    products.table.setFocus()

    qtbot.keyClick(products.table, Qt.Key.Key_Delete)

    assert names(products) == ["First"]
    assert products.head.title.text() == "First"


def test_items_are_on_disk(qtbot: QtBot, page: FormPage, products: RepeatView, inventory: Inventory) -> None:
    item = add(qtbot, page, products, "First")

    assert page.editor is not None
    with inventory.reading() as transaction:
        record = transaction.records.get(page.editor.record.uuid)
    assert record is not None
    assert item in record.items


def test_an_items_problem_is_marked_in_the_table_and_leads_to_it(
    qtbot: QtBot, page: FormPage, products: RepeatView
) -> None:
    first = add(qtbot, page, products, "x" * 130)
    add(qtbot, page, products, "Second")
    assert [row.problems for row in products.table.items.rows] == [1, 0]

    page.go_to(Address(first, "cp_name"))

    assert products.current == first


def test_questions_of_a_contact_wait_for_the_consent(qtbot: QtBot, page: FormPage) -> None:
    contacts = list_of(page, "co_contact")
    qtbot.mouseClick(contacts.add, Qt.MouseButton.LeftButton)
    name = view_of(page, "cc_name", contacts.current)
    assert name.isHidden()

    assert page.entry is not None
    page.entry.answer(Address(contacts.current, "cc_consent"), "yes")

    assert not name.isHidden()


def test_the_section_counts_the_items(qtbot: QtBot, page: FormPage, products: RepeatView) -> None:
    add(qtbot, page, products, "First")

    row = next(row for row in page.sections.rows if row.label == "Products and services")
    assert row.trailing == "3 missing"
