"""The form page as a person uses it, on a real inventory."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Address
from genera_desktop.services.changes import Changes
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.editors.choice_editors import PickerEditor, RadioEditor
from genera_desktop.ui.editors.choices_editors import ChipsEditor
from genera_desktop.ui.editors.plain_editors import CalculatedLine
from genera_desktop.ui.form.form_page import FormPage
from genera_desktop.ui.form.question_view import QuestionView
from tests.ui.form.filled_company import COMPLETE_COMPANY, build_all, fill, focused, focused_key, stored, view_of, write

OpenPage = Callable[[RecordEditor], FormPage]


# answers


def test_an_answer_is_on_disk_when_the_field_is_left(qtbot: QtBot, page: FormPage, inventory: Inventory) -> None:
    with qtbot.waitSignal(page.saved) as told:
        write(qtbot, page, "co_legal_name", "Velquora SAS")

    assert page.editor is not None
    assert told.args == [Changes(frozenset({page.editor.record.uuid}), frozenset({"company"}))]
    assert stored(inventory, page)["co_legal_name"] == "Velquora SAS"


def test_nothing_is_stored_while_somebody_is_typing(qtbot: QtBot, page: FormPage) -> None:
    page.go_to(Address("", "co_legal_name"))

    with qtbot.assertNotEmitted(page.saved):
        qtbot.keyClicks(focused(), "Velq")


def test_leaving_the_page_keeps_what_was_typed_last(qtbot: QtBot, page: FormPage, inventory: Inventory) -> None:
    page.go_to(Address("", "co_legal_name"))
    qtbot.keyClicks(focused(), "Velquora")

    assert page.leave()

    assert stored(inventory, page)["co_legal_name"] == "Velquora"


def test_the_title_follows_the_name(qtbot: QtBot, page: FormPage) -> None:
    assert page.title.text() == "New: Company"

    write(qtbot, page, "co_legal_name", "Velquora")

    assert page.title.text() == "Velquora"


def test_opening_and_leaving_a_new_form_stores_nothing(page: FormPage, inventory: Inventory) -> None:
    page.leave()

    with inventory.reading() as transaction:
        assert transaction.records.rows("company") == []


def test_what_was_typed_is_there_after_reopening(
    qtbot: QtBot, page: FormPage, inventory: Inventory, open_page: OpenPage
) -> None:
    assert page.editor is not None
    fill(page.editor, COMPLETE_COMPANY)
    write(qtbot, page, "co_legal_name", " and more")
    typed = page.editor.session.content()

    again = open_page(RecordEditor.open(inventory, page.editor.record.uuid))

    assert again.editor is not None
    kept = again.editor.session.content()
    assert kept.values == typed.values
    assert {item.id: item for item in kept.items} == {item.id: item for item in typed.items}


# relevance, problems, calculations


def test_a_question_appears_and_goes_with_the_answer_it_depends_on(page: FormPage) -> None:
    region = view_of(page, "co_nuts2")
    country = view_of(page, "co_country").editor
    assert isinstance(country, PickerEditor)
    assert region.isHidden()

    country.picker._pick("FR")
    assert not region.isHidden()

    country.picker._pick("US")
    assert region.isHidden()


def test_the_focus_stays_where_it_is_when_questions_appear_above(page: FormPage) -> None:
    page.go_to(Address("", "co_website"))
    before = focused().mapTo(page, QPoint(0, 0))

    assert page.entry is not None
    page.entry.answer(Address("", "co_country"), "FR")
    page.column.settle()

    assert focused_key() == "co_website"
    assert focused().mapTo(page, QPoint(0, 0)) == before


def test_a_problem_stands_at_the_question_when_the_field_is_left_and_not_before(qtbot: QtBot, page: FormPage) -> None:
    view = view_of(page, "co_staff")
    page.go_to(view.address)
    qtbot.keyClicks(focused(), "140000")
    assert view.problem is None

    page.commit()

    assert view.problem is not None
    assert view.problem.text() == "Between 0 and 100,000"
    assert page.counts()[0] == 1


def test_a_wrong_text_stays_in_the_field_and_is_a_problem(qtbot: QtBot, page: FormPage) -> None:
    write(qtbot, page, "co_staff", "many")

    view = view_of(page, "co_staff")
    assert view.editor.tab_stops()[0].property("problem") is True
    assert view.problem is not None
    assert "not a whole number" in view.problem.text()


def test_a_problem_goes_when_the_answer_is_mended(qtbot: QtBot, page: FormPage) -> None:
    write(qtbot, page, "co_staff", "many")
    page.go_to(Address("", "co_staff"))
    focused().clear()  # type: ignore[attr-defined]

    write(qtbot, page, "co_staff", "12")

    assert page.counts()[0] == 0
    problem = view_of(page, "co_staff").problem
    assert problem is not None
    assert problem.isHidden()


def test_a_calculation_follows_live(page: FormPage) -> None:
    size = view_of(page, "co_size_class").editor
    assert isinstance(size, CalculatedLine)
    assert size.value.text() == "–"
    assert page.entry is not None

    page.entry.answer(Address("", "co_staff"), 12)
    page.entry.answer(Address("", "co_turnover"), "t2")

    assert size.value.text() != "–"


def test_steps_of_a_calculation_have_no_place_on_the_form(page: FormPage) -> None:
    assert page.column.question(Address("", "co_s_rank")) is None


def test_choices_follow_the_answers_they_depend_on(page: FormPage) -> None:
    assert page.entry is not None
    activities = view_of(page, "co_activities").editor
    assert isinstance(activities, ChipsEditor)
    assert activities.choices == []

    page.entry.answer(Address("", "co_segments"), ["smp", "gen"])

    assert len({choice.group for choice in activities.choices}) == 2


# mouse


def test_a_radio_row_is_chosen_with_one_click(qtbot: QtBot, page: FormPage, inventory: Inventory) -> None:
    editor = view_of(page, "co_survey_mode").editor
    assert isinstance(editor, RadioEditor)

    qtbot.mouseClick(editor.rows["call"], Qt.MouseButton.LeftButton)

    assert stored(inventory, page)["co_survey_mode"] == "call"


def test_a_section_is_reached_with_one_click(qtbot: QtBot, page: FormPage) -> None:
    row = next(row for row in page.sections.rows if row.label == "Size")

    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)

    section = next(one for one in page.column.sections if one.plan.key == "co_g_size")
    assert section.mapTo(page.column.viewport(), QPoint(0, 0)).y() == 0


def test_required_only_leaves_the_optional_questions_out(qtbot: QtBot, page: FormPage) -> None:
    qtbot.mouseClick(page.sections.toggle, Qt.MouseButton.LeftButton)

    assert view_of(page, "co_trading_name").isHidden()
    assert not view_of(page, "co_legal_name").isHidden()


# complete and reopen


def test_complete_is_refused_with_what_is_left_to_do(qtbot: QtBot, page: FormPage) -> None:
    write(qtbot, page, "co_legal_name", "Velquora")

    page.toggle_complete()

    assert page.editor is not None
    assert not page.editor.is_complete
    assert not page.side.isHidden()
    missing = view_of(page, "co_city").problem
    assert missing is not None
    assert missing.text() == "An answer is needed"


def test_a_problem_in_the_panel_leads_to_its_question(qtbot: QtBot, page: FormPage) -> None:
    write(qtbot, page, "co_staff", "many")
    page.go_to(Address("", "co_legal_name"))
    page.show_side(shown=True)

    qtbot.mouseClick(page.side.links()[0], Qt.MouseButton.LeftButton)

    assert focused_key() == "co_staff"


def test_a_full_record_is_marked_complete_and_can_only_be_read(qtbot: QtBot, page: FormPage) -> None:
    assert page.editor is not None
    fill(page.editor, COMPLETE_COMPANY)
    page.show_record(page.editor)

    qtbot.mouseClick(page.heading.complete, Qt.MouseButton.LeftButton)

    assert page.counts() == (0, 0)
    assert page.editor.is_complete
    assert page.heading.status.text == "Complete"
    assert view_of(page, "co_legal_name").editor.read_only


def test_a_complete_record_says_complete_as_the_table_does_and_how_many_answers_it_has(page: FormPage) -> None:
    assert page.editor is not None
    fill(page.editor, COMPLETE_COMPANY)
    page.show_record(page.editor)
    draft = page.sections.share.text()
    page.editor.complete()
    page.show_record(page.editor)

    answered, asked = page.editor.session.completeness()
    assert answered < asked
    assert draft == f"{100 * answered // asked} %"
    assert page.sections.share.text() == "complete"
    assert page.sections.bar.complete
    assert page.sections.bar.value() == page.sections.bar.maximum()
    assert page.sections.count.text() == f"{answered} of {asked} answered"


def test_a_complete_record_is_reopened_as_the_same_record(qtbot: QtBot, page: FormPage, inventory: Inventory) -> None:
    assert page.editor is not None
    fill(page.editor, COMPLETE_COMPANY)
    page.editor.complete()
    page.show_record(RecordEditor.open(inventory, page.editor.record.uuid))
    assert page.heading.complete.label == "Reopen"

    page.toggle_complete()
    write(qtbot, page, "co_legal_name", "Velquora II")

    assert page.heading.status.text == "Draft"
    assert stored(inventory, page)["co_legal_name"] == "Velquora II"


# history


def test_the_history_of_the_question_in_focus_is_shown(qtbot: QtBot, page: FormPage) -> None:
    write(qtbot, page, "co_staff", "12")
    page.go_to(Address("", "co_staff"))
    focused().selectAll()  # type: ignore[attr-defined]
    write(qtbot, page, "co_staff", "14")

    page.show_side(shown=True)
    page.side.show_tab(1)

    texts = page.side.history.texts()
    assert texts[0] == "History of “Staff (full-time equivalents)”"
    assert texts[1:3] == ["12", "14"]


# going from record to record


def test_another_record_takes_the_place_of_the_first(qtbot: QtBot, page: FormPage, inventory: Inventory) -> None:
    write(qtbot, page, "co_legal_name", "Velquora")
    first = page.column.sections[0]

    page.show_record(RecordEditor.create(inventory, "company"), (2, 2))

    assert page.title.text() == "New: Company"
    assert page.column.sections[0] is first
    assert page.heading.place.text() == "2 of 2"
    assert not page.heading.next.isEnabled()


def test_the_page_goes_on_with_a_record_of_another_form(page: FormPage, inventory: Inventory) -> None:
    for form in ("strength", "market_signal", "preparation", "cluster", "company"):
        page.show_record(RecordEditor.create(inventory, form))
        build_all(page)

        shown = [view for view in page.column.questions() if not view.isHidden()]
        assert shown
        assert all(isinstance(view, QuestionView) for view in shown)


def test_a_question_has_an_accessible_name_that_says_required(page: FormPage) -> None:
    view = view_of(page, "co_legal_name")

    assert view.label.accessibleName() == "Legal name, required"
    assert view.editor.tab_stops()[0].accessibleName() == "Legal name"


# what keeps the work going


def test_opening_a_form_builds_only_what_is_in_view(page: FormPage) -> None:
    built = sum(1 for _ in page.column.questions())

    assert page.entry is not None
    assert 5 < built < 0.4 * len(page.entry.form.questions)


def test_the_rest_is_built_when_there_is_time(qtbot: QtBot, page: FormPage) -> None:
    page.column.idle.start()

    qtbot.waitUntil(lambda: not page.column.build_next(), timeout=10_000)

    assert len(page.column.sections) == len(page.plans)


def test_f4_offers_the_special_answers(qtbot: QtBot, page: FormPage, inventory: Inventory) -> None:
    page.go_to(Address("", "co_staff"))

    qtbot.keyClick(focused(), Qt.Key.Key_F4)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.actions()[1].trigger()
    menu.close()

    assert stored(inventory, page)["co_staff"] == {"na": "declined"}


def test_an_answer_that_cannot_be_saved_stays_and_is_saved_with_the_next(
    qtbot: QtBot, page: FormPage, inventory: Inventory, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(qtbot, page, "co_legal_name", "Velquora")

    def refuse() -> None:
        raise GeneraError("record-is-gone")

    with monkeypatch.context() as broken, qtbot.waitSignal(page.refused):
        broken.setattr(inventory, "writing", refuse)
        write(qtbot, page, "co_city", "Evry")
    assert "co_city" not in stored(inventory, page)
    assert view_of(page, "co_city").editor.tab_stops()[0].text() == "Evry"  # type: ignore[attr-defined]

    write(qtbot, page, "co_trading_name", "Velq")

    assert stored(inventory, page)["co_city"] == "Evry"
