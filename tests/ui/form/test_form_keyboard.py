"""The form page by keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from genera_desktop.records.content import Address
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.form.form_page import FormPage
from tests.ui.form.filled_company import COMPLETE_COMPANY, fill, focused, focused_key, stored, view_of


def test_tab_goes_down_the_questions_and_back(qtbot: QtBot, page: FormPage) -> None:
    page.enter()
    down = []
    for _ in range(6):
        down.append(focused_key())
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    qtbot.keyClick(focused(), Qt.Key.Key_Backtab)

    assert down == ["co_survey_date", "co_survey_mode", "co_validated", "co_legal_name", "co_trading_name", "co_type"]
    assert focused_key() == "co_type"


def test_tab_visits_every_question_in_the_forms_order(qtbot: QtBot, page: FormPage) -> None:
    page.enter()
    seen = []
    for _ in range(200):
        if not focused_key():
            break
        if focused_key() not in seen:
            seen.append(focused_key())
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        if focused().accessibleName() == "Products and services":
            break

    assert page.entry is not None
    order = [question.key for question in page.entry.form.questions]
    assert seen == sorted(seen, key=order.index)
    assert len(seen) > 20


def test_a_company_is_filled_in_by_keyboard_alone(qtbot: QtBot, page: FormPage, inventory: Inventory) -> None:
    page.enter()
    qtbot.keyClicks(focused(), "2.10.2026")
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    qtbot.keyClick(focused(), Qt.Key.Key_V)  # Visit
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    qtbot.keyClick(focused(), Qt.Key.Key_Y)  # Yes
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    qtbot.keyClicks(focused(), "Velquora SAS")
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)

    values = stored(inventory, page)
    assert values["co_survey_date"] == "2026-10-02"
    assert values["co_survey_mode"] == "visit"
    assert values["co_validated"] == "yes"
    assert values["co_legal_name"] == "Velquora SAS"


def test_sections_are_reached_by_keyboard(qtbot: QtBot, page: FormPage) -> None:
    page.enter()

    qtbot.keyClick(focused(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert focused_key() == "co_legal_name"
    qtbot.keyClick(focused(), Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)

    assert focused_key() == "co_survey_date"
    assert page.sections.rows[0].isChecked()


def test_the_current_question_is_brought_into_view(page: FormPage) -> None:
    page.go_to(Address("", "co_note"))

    top = view_of(page, "co_note").mapTo(page.column.viewport(), QPoint(0, 0)).y()
    assert 0 <= top < page.column.viewport().height()


def test_a_letter_opens_the_list_and_enter_chooses(qtbot: QtBot, page: FormPage, inventory: Inventory) -> None:
    page.go_to(Address("", "co_country"))
    picker = focused()
    qtbot.keyClick(picker, Qt.Key.Key_F)
    popup = picker._popup  # type: ignore[attr-defined]
    qtbot.keyClicks(popup.field, "ranc")
    popup.field.search_now()

    qtbot.keyClick(popup.field, Qt.Key.Key_Return)

    assert stored(inventory, page)["co_country"] == "FR"


def test_alt_with_an_arrow_asks_for_the_neighbour_after_saving(
    qtbot: QtBot, page: FormPage, inventory: Inventory
) -> None:
    page.go_to(Address("", "co_legal_name"))
    qtbot.keyClicks(focused(), "Velquora")

    with qtbot.waitSignal(page.step_record) as told:
        qtbot.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)

    assert told.args == [1]
    assert stored(inventory, page)["co_legal_name"] == "Velquora"


def test_foreign_letters_are_kept(page: FormPage, inventory: Inventory) -> None:
    page.go_to(Address("", "co_city"))
    focused().insert("Évry-Courcouronnes, Łódź")  # type: ignore[attr-defined]
    page.commit()

    assert stored(inventory, page)["co_city"] == "Évry-Courcouronnes, Łódź"


def test_a_complete_record_is_read_on_by_key(qtbot: QtBot, page: FormPage) -> None:
    assert page.editor is not None
    fill(page.editor, COMPLETE_COMPANY)
    page.editor.complete()
    page.show_record(page.editor)
    page.sections.toggle.setFocus()

    page.enter()
    qtbot.keyClick(focused(), Qt.Key.Key_PageDown)

    assert page.column.verticalScrollBar().value() > 0


def test_the_cursor_is_back_in_its_question_when_the_panel_is_closed(qtbot: QtBot, page: FormPage) -> None:
    page.go_to(Address("", "co_city"))
    page.show_help()
    page.side.close_button.setFocus()

    qtbot.mouseClick(page.side.close_button, Qt.MouseButton.LeftButton)

    assert focused_key() == "co_city"
