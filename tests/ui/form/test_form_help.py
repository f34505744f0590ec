"""Help at a question, the history that brings an answer back, and which questions are in view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from genera_desktop.records.content import Address
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.form.form_page import FormPage
from genera_desktop.ui.form.question_label import QuestionLabel
from genera_desktop.ui.form.question_view import is_out_of_view
from genera_desktop.ui.form.repeat_view import RepeatView
from genera_desktop.ui.form.side_panel import HistoryRow, PanelTab
from genera_desktop.ui.form.view import View
from tests.ui.form.filled_company import build_all, focused, stored, view_of, write


def list_of(page: FormPage, key: str) -> RepeatView:
    build_all(page)
    return next(one for one in page.column.lists() if one.repeat.key == key)


def help_of(page: FormPage, key: str) -> str:
    page.show_help(Address("", key))
    return "\n".join(page.side.help.texts())


def test_the_question_mark_says_what_a_question_means(qtbot: QtBot, page: FormPage) -> None:
    view = view_of(page, "co_staff")
    page.go_to(view.address)
    assert view.label.help is not None

    qtbot.mouseClick(view.label.help, Qt.MouseButton.LeftButton)

    assert page.side.tab is PanelTab.HELP
    texts = page.side.help.texts()
    assert texts[0] == "Staff (full-time equivalents)"
    assert view.hint is not None
    assert view.hint.text() in texts
    assert "A whole number. Needed before the record is complete." in texts


def test_a_key_says_what_the_question_in_hand_means(qtbot: QtBot, page: FormPage) -> None:
    page.go_to(Address("", "co_city"))

    qtbot.keyClick(focused(), Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)

    assert page.side.help.texts()[0] == "City"


def test_help_lists_the_choices(page: FormPage) -> None:
    told = help_of(page, "co_survey_mode")

    assert "One of 4 choices." in told
    assert "Visit" in told


def test_help_names_the_questions_it_depends_on_and_where_it_is_used(page: FormPage) -> None:
    assert "Country" in help_of(page, "co_nuts2").split("Asked because of")[1]
    told = help_of(page, "co_country").split("Where it is used")[1]
    assert "Decides about:" in told
    assert "the same company" in told


def test_help_follows_the_cursor(page: FormPage) -> None:
    page.show_help(Address("", "co_staff"))

    page.go_to(Address("", "co_city"))

    assert page.side.help.texts()[0] == "City"


def test_an_answer_of_the_history_is_brought_back(qtbot: QtBot, page: FormPage, inventory: Inventory) -> None:
    write(qtbot, page, "co_staff", "12")
    page.go_to(Address("", "co_staff"))
    focused().selectAll()  # type: ignore[attr-defined]
    write(qtbot, page, "co_staff", "14")
    page.show_side(shown=True)
    page.side.show_tab(PanelTab.HISTORY)
    ground = page.side.history.widget()
    assert ground is not None
    rows = ground.findChildren(HistoryRow)
    assert [row.bring_back is None for row in rows] == [True, False]

    qtbot.mouseClick(rows[1].bring_back, Qt.MouseButton.LeftButton)

    assert stored(inventory, page)["co_staff"] == 12
    assert page.side.history.texts()[1:3] == ["14", "12"]


def test_missing_only_keeps_a_question_until_the_next_record(
    qtbot: QtBot, page: FormPage, inventory: Inventory
) -> None:
    write(qtbot, page, "co_city", "Evry")

    qtbot.mouseClick(page.sections.missing_toggle, Qt.MouseButton.LeftButton)
    assert is_out_of_view(view_of(page, "co_city"))
    assert not is_out_of_view(view_of(page, "co_legal_name"))

    write(qtbot, page, "co_legal_name", "Velquora")
    assert not is_out_of_view(view_of(page, "co_legal_name"))

    assert page.editor is not None
    page.show_record(RecordEditor.open(inventory, page.editor.record.uuid))
    assert is_out_of_view(view_of(page, "co_legal_name"))


def test_only_one_view_is_chosen_and_a_second_click_shows_all(qtbot: QtBot, page: FormPage) -> None:
    with qtbot.waitSignal(page.view_chosen) as told:
        qtbot.mouseClick(page.sections.toggle, Qt.MouseButton.LeftButton)
    assert told.args == [View.REQUIRED]

    qtbot.mouseClick(page.sections.missing_toggle, Qt.MouseButton.LeftButton)
    assert not page.sections.toggle.isChecked()
    with qtbot.waitSignal(page.view_chosen) as told:
        qtbot.mouseClick(page.sections.missing_toggle, Qt.MouseButton.LeftButton)

    assert told.args == [View.ALL]
    assert not is_out_of_view(view_of(page, "co_trading_name"))


def test_the_buttons_behind_a_label_that_gets_more_room_stand_behind_its_text(qtbot: QtBot) -> None:
    label = QuestionLabel()
    qtbot.addWidget(label)
    label.show_label("Name of the product or service", required=True)
    label.resize(90, 120)
    label.show_tools(shown=True, special=False)

    label.show()
    label.resize(600, 20)

    assert label.help is not None
    assert label.help.x() > label.fontMetrics().horizontalAdvance(label.text())


def test_a_key_says_what_a_list_means(qtbot: QtBot, page: FormPage) -> None:
    products = list_of(page, "co_product")
    page.go_to(Address("", "co_city"))
    products.add.setFocus()

    qtbot.keyClick(products.add, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)

    assert page.side.help.texts()[0] == "Products and services"
    assert "One to five, the most important first" in page.side.help.texts()


def test_help_follows_the_cursor_into_a_list(page: FormPage) -> None:
    page.show_help(Address("", "co_staff"))

    list_of(page, "co_product").add.setFocus()

    assert page.side.help.texts()[0] == "Products and services"


def test_the_history_at_a_list_is_that_of_the_record(qtbot: QtBot, page: FormPage) -> None:
    write(qtbot, page, "co_staff", "12")
    page.show_help(list_of(page, "co_product").address)

    page.side.show_tab(PanelTab.HISTORY)

    assert page.side.history.texts()[0] == "All changes"
    assert page.side.history.findChildren(HistoryRow)
