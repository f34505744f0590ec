"""Last round's answer beside the field, and the one key that takes it over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from genera_desktop.records.content import Address
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.last_round import begin_round, is_to_confirm
from genera_desktop.services.undo_step import undo_step
from genera_desktop.store.clock import utc_now
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.editors.scale_editor import ScaleEditor
from genera_desktop.ui.form.form_page import FormPage
from genera_desktop.ui.form.last_round_note import LastRoundNote
from tests.ui.form.filled_company import COMPLETE_COMPANY, build_all, fill, focused, stored, view_of

STAFF, TURNOVER, SIZE = "co_staff", "co_turnover", "co_size_class"


@pytest.fixture
def company(inventory: Inventory) -> str:
    """A complete company whose answers have become those of the last round."""
    editor = RecordEditor.create(inventory, "company")
    fill(editor, COMPLETE_COMPANY)
    with inventory.writing() as transaction:
        begin_round(transaction, "round-2", "2", inventory.now_text(), list(transaction.records.all()))
    return editor.record.uuid


@pytest.fixture
def last_page(inventory: Inventory, company: str, open_page: Callable[[RecordEditor], FormPage]) -> FormPage:
    page = open_page(RecordEditor.open(inventory, company))
    build_all(page)
    return page


def note(page: FormPage, key: str, item: str = "") -> LastRoundNote:
    found = view_of(page, key, item).last_round
    assert found is not None
    return found


def value(page: FormPage, key: str) -> object:
    assert page.editor is not None
    return page.editor.session.content().values.get(key)


def change(page: FormPage, key: str, given: object) -> None:
    view_of(page, key).editor.value_left.emit(given)


def test_an_answer_that_stayed_the_same_says_so(last_page: FormPage) -> None:
    beside = note(last_page, STAFF)

    assert beside.line.same
    assert beside.line.accessibleName() == "as last round"
    assert beside.take.isHidden()


def test_an_answer_that_changed_shows_what_it_was(last_page: FormPage) -> None:
    before = value(last_page, STAFF)
    change(last_page, STAFF, 777)

    beside = note(last_page, STAFF)
    assert (beside.line.same, beside.line.words) == (False, str(before))
    assert not beside.take.isHidden()


def test_a_long_answer_has_lines_of_its_own(last_page: FormPage) -> None:
    change(last_page, "co_summary", "Something quite different from what it was.")
    change(last_page, STAFF, 777)

    long, short = note(last_page, "co_summary").line, note(last_page, STAFF).line
    assert long.sizeHint().height() == 3 * short.sizeHint().height()
    assert long.toolTip() == long.words


def test_a_choice_is_shown_in_words(last_page: FormPage) -> None:
    change(last_page, TURNOVER, None)

    assert note(last_page, TURNOVER).line.words not in ("", value(last_page, TURNOVER))
    assert " " in note(last_page, TURNOVER).line.words


def test_one_key_takes_last_rounds_answer_over(qtbot: QtBot, last_page: FormPage, inventory: Inventory) -> None:
    before = value(last_page, STAFF)
    change(last_page, STAFF, 777)
    last_page.go_to(Address("", STAFF))

    qtbot.keyClick(focused(), Qt.Key.Key_Equal, Qt.KeyboardModifier.AltModifier)

    assert stored(inventory, last_page)[STAFF] == before
    assert note(last_page, STAFF).line.same


def test_what_was_typed_and_not_left_gives_way_to_it(qtbot: QtBot, last_page: FormPage) -> None:
    before = value(last_page, STAFF)
    last_page.go_to(Address("", STAFF))
    qtbot.keyClicks(focused(), "9")

    qtbot.keyClick(focused(), Qt.Key.Key_Equal, Qt.KeyboardModifier.AltModifier)
    last_page.commit()

    assert value(last_page, STAFF) == before


def test_a_click_takes_it_over(qtbot: QtBot, last_page: FormPage) -> None:
    before = value(last_page, TURNOVER)
    change(last_page, TURNOVER, None)

    qtbot.mouseClick(note(last_page, TURNOVER).take, Qt.MouseButton.LeftButton)

    assert value(last_page, TURNOVER) == before


def test_a_calculated_answer_is_compared_and_not_taken_over(last_page: FormPage) -> None:
    change(last_page, STAFF, 2000)

    beside = note(last_page, SIZE)
    assert not beside.line.same
    assert beside.take.isHidden()


def test_a_scale_marks_last_rounds_step(last_page: FormPage) -> None:
    scales = [view for view in last_page.column.questions() if isinstance(view.editor, ScaleEditor)]
    marked = [view.editor.scale.last_round for view in scales if isinstance(view.editor, ScaleEditor)]

    assert any(marked)


def test_a_complete_record_offers_nothing_to_take_over(last_page: FormPage) -> None:
    change(last_page, STAFF, 777)
    assert last_page.editor is not None
    assert last_page.editor.complete() == []
    last_page.column.refresh()

    assert note(last_page, STAFF).take.isHidden()


def test_an_answer_in_a_list_is_compared_with_that_of_the_same_entry(last_page: FormPage) -> None:
    assert last_page.editor is not None
    item = last_page.editor.session.items("co_product")[0]

    view_of(last_page, "cp_name", item).editor.value_left.emit("Renamed")

    assert note(last_page, "cp_name", item).line.words not in ("", "Renamed")


def test_a_record_of_this_round_has_nothing_beside_its_fields(page: FormPage) -> None:
    build_all(page)

    assert all(view.last_round is None for view in page.column.questions())


def test_the_next_record_does_not_show_the_last_ones_answers(last_page: FormPage, inventory: Inventory) -> None:
    last_page.show_record(RecordEditor.create(inventory, "company"))

    assert note(last_page, STAFF).isHidden()


def test_a_section_takes_over_at_once_what_is_empty_now(
    qtbot: QtBot, last_page: FormPage, inventory: Inventory
) -> None:
    before = value(last_page, STAFF), value(last_page, TURNOVER)
    change(last_page, "co_city", None)
    change(last_page, STAFF, None)
    change(last_page, TURNOVER, None)
    section = next(one for one in last_page.column.sections if one.plan.key == "co_g_size")
    assert section.take_over is not None
    assert section.take_over.label == "Take over 2 answers of the last round"

    qtbot.mouseClick(section.take_over, Qt.MouseButton.LeftButton)

    values = stored(inventory, last_page)
    assert (values[STAFF], values[TURNOVER]) == before
    assert "co_city" not in values
    assert section.take_over.isHidden()


def test_one_command_takes_over_all_that_is_empty_as_one_step(last_page: FormPage, inventory: Inventory) -> None:
    before = dict(stored(inventory, last_page))
    for key in ("co_city", STAFF, TURNOVER):
        change(last_page, key, None)

    last_page.confirm()

    assert stored(inventory, last_page) == before
    with inventory.reading() as transaction:
        last = transaction.history.steps(1)[0]
    undo_step(inventory, last.step)
    assert STAFF not in stored(inventory, last_page)


def test_an_answer_given_meanwhile_is_not_replaced(last_page: FormPage) -> None:
    change(last_page, STAFF, 777)
    change(last_page, "co_city", None)

    last_page.confirm()

    assert value(last_page, STAFF) == 777


def test_a_complete_record_is_confirmed_as_unchanged_with_one_click(
    qtbot: QtBot, inventory: Inventory, open_page: Callable[[RecordEditor], FormPage]
) -> None:
    editor = RecordEditor.create(inventory, "company")
    fill(editor, COMPLETE_COMPANY)
    assert editor.complete() == []
    with inventory.writing() as transaction:
        begin_round(transaction, "round-2", "2", inventory.now_text(), list(transaction.records.all()))
    page = open_page(RecordEditor.open(inventory, editor.record.uuid))
    assert not page.above.confirm.isHidden()
    inventory.clock = lambda: utc_now() + timedelta(minutes=5)

    qtbot.mouseClick(page.above.confirm, Qt.MouseButton.LeftButton)

    assert page.above.confirm.isHidden()
    assert page.editor is not None
    assert page.editor.is_complete
    assert not is_to_confirm(inventory, RecordEditor.open(inventory, editor.record.uuid).record)
