"""The table of records: found, filtered, sorted, opened, added and deleted without a mouse."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genera_desktop.services.changes import Changes
from genera_desktop.settings import USUAL_LOOK, TableLook
from genera_desktop.ui.components.buttons import PrimaryButton
from genera_desktop.ui.components.choice_popup import ChoicePopup
from genera_desktop.ui.components.menu import Menu
from genera_desktop.ui.components.picker_choice import PickerChoice
from genera_desktop.ui.record_table_model import (
    ANSWERS,
    CHANGED,
    CellKind,
    RecordTableModel,
    StatusFilter,
    TableColumn,
    TableRow,
    answers_text,
    percent,
)
from genera_desktop.ui.record_table_page import RecordTablePage
from tests.ui import samples
from tests.ui.record_tables import companies_page


@pytest.fixture
def page(qtbot: QtBot) -> RecordTablePage:
    return companies_page(qtbot)


def titles(page: RecordTablePage) -> list[str]:
    return [row.title for row in page.model.rows]


def test_the_model_is_a_proper_model(qtbot: QtBot) -> None:  # noqa: ARG001
    model = RecordTableModel("Company")
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_rows(samples.COLUMNS, samples.company_rows())
    model.change(search="napoli")
    model.change(sort="trl", descending=True)
    model.arrange(["staff", CHANGED])
    model.update_rows({"0-1"}, samples.company_rows()[1:2])
    model.change(chosen={"selection": frozenset({"cand"})})
    model.arrange([])

    assert tester.model() is model
    assert model.rowCount() == 3


def test_typing_a_name_without_accents_finds_it(page: RecordTablePage, qtbot: QtBot) -> None:
    rows = [TableRow("1", "Põhjatähis Diagnostika OÜ", search="pohjatahis diagnostika ou"), TableRow("2", "Other")]
    page.show_rows((), rows)

    qtbot.keyClicks(page.search, "pohja")
    qtbot.waitUntil(lambda: len(page.model.rows) == 1)

    assert titles(page) == ["Põhjatähis Diagnostika OÜ"]


def test_enter_in_the_search_goes_to_the_first_hit_and_once_more_opens_it(page: RecordTablePage, qtbot: QtBot) -> None:
    page.search.setFocus()
    qtbot.keyClicks(page.search, "caserta")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)

    with qtbot.waitSignal(page.open_wanted) as opened:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)

    assert page.table.hasFocus()
    assert opened.args == ["0-1"]


def test_delete_asks_for_all_selected_records(page: RecordTablePage, qtbot: QtBot) -> None:
    page.table.setFocus()
    page.go_to("0-0")
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    with qtbot.waitSignal(page.delete_wanted) as deleted:
        qtbot.keyClick(page.table, Qt.Key.Key_Delete)

    assert deleted.args == [["0-0", "0-1"]]


def test_the_link_shows_only_what_is_incomplete_and_once_more_all(page: RecordTablePage) -> None:
    page.incomplete.click()
    few = titles(page)
    page.incomplete.click()

    assert few == ["Flegrabiota S.r.l.", "Partenoseq S.r.l.", "Sirenide Dati S.p.A."]
    assert len(titles(page)) == 9


@pytest.mark.parametrize(
    ("status", "count"), [(StatusFilter.DRAFT, 3), (StatusFilter.COMPLETE, 6), (StatusFilter.PROBLEMS, 1)]
)
def test_records_are_filtered_by_status(page: RecordTablePage, status: StatusFilter, count: int) -> None:
    page.show_status(status)

    assert len(titles(page)) == count
    assert page.count.text().startswith(f"{count} of 9")


def test_records_are_filtered_by_a_choice(page: RecordTablePage) -> None:
    page.filter_by("selection", frozenset({"short"}))

    assert len(titles(page)) == 3
    page.show_all()
    assert len(titles(page)) == 9


def test_numbers_are_sorted_as_numbers_and_empty_ones_come_last(qtbot: QtBot) -> None:  # noqa: ARG001
    model = RecordTableModel("Company")
    staff = (TableColumn("staff", "Staff", 8, CellKind.NUMBER),)
    rows = [TableRow(str(n), f"C{n}", (str(n or ""),), (float(n) if n else None,)) for n in (10, 9, 0, 100)]
    model.show_rows(staff, rows)

    model.change(sort="staff")
    up = [row.cells[0] for row in model.rows]
    model.change(descending=True)
    down = [row.cells[0] for row in model.rows]

    assert up == ["9", "10", "100", ""]
    assert down == ["100", "10", "9", ""]


def test_a_click_on_a_heading_sorts_and_another_turns_it_round(page: RecordTablePage) -> None:
    page.table.sort_wanted.emit("city")
    up = titles(page)[0]
    page.table.sort_wanted.emit("city")

    assert up == "Irpinavet Genetica S.r.l."
    assert titles(page)[0].startswith(("Capriflora", "Lumivarra"))


def test_the_current_record_stays_current_when_rows_are_read_again(page: RecordTablePage) -> None:
    page.go_to("0-5")

    page.take_changes(Changes(forms=frozenset({"company"})))

    assert page.table.chosen() == ["0-5"]


def test_of_a_few_changed_records_only_these_are_read_again(page: RecordTablePage) -> None:
    page.hide()

    page.take_changes(Changes(frozenset({"0-1", "0-2"}), frozenset({"company"})))

    assert page.take_old() == {"0-1", "0-2"}
    assert page.take_old() == frozenset()


def test_a_change_of_linked_records_makes_all_rows_old(page: RecordTablePage) -> None:
    page.hide()

    page.take_changes(Changes(frozenset({"other"}), frozenset({"strength"})))

    assert page.take_old() is None


def test_changed_records_take_their_new_places_and_deleted_ones_go(page: RecordTablePage) -> None:
    renamed = replace(page.model.all_rows[1], title="Zeta S.r.l.")
    new = replace(page.model.all_rows[2], uuid="new", title="Édera S.r.l.")

    page.update_rows(frozenset({"0-0", "0-1", "new"}), samples.COLUMNS, [renamed, new])

    assert titles(page)[0] == "Édera S.r.l."
    assert titles(page)[-1] == "Zeta S.r.l."
    assert len(titles(page)) == 9
    assert page.count.text().startswith("9 of 9")


@pytest.mark.parametrize(("gone", "current"), [([3], 3), ([3, 4, 5], 3), ([7, 8], 6)])
def test_the_record_after_deleted_ones_becomes_the_current_one(
    page: RecordTablePage, gone: list[int], current: int
) -> None:
    before = page.model.rows[:]
    left = [row for place, row in enumerate(before) if place not in gone]
    page.go_to(before[gone[0]].uuid)

    page.update_rows(frozenset(before[place].uuid for place in gone), samples.COLUMNS, [])

    assert page.table.chosen() == [left[current].uuid]


def test_the_menu_key_offers_below_the_current_row_what_can_be_done_with_it(page: RecordTablePage) -> None:
    page.table.addAction(QAction("Open", page))
    page.go_to(page.model.rows[2].uuid)
    row = page.table.visualRect(page.model.index(2, 0))
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))

    QApplication.sendEvent(page.table.viewport(), key)

    menu = page.table.findChild(Menu)
    assert menu.isVisible()
    assert [action.text() for action in menu.actions()] == ["Open"]
    assert page.table.viewport().mapFromGlobal(menu.pos()).y() == row.bottom()
    menu.close()


def test_an_empty_page_says_what_belongs_here_and_offers_the_first_one(page: RecordTablePage, qtbot: QtBot) -> None:
    page.show_rows(samples.COLUMNS, [])

    assert page.nothing.isVisible()
    with qtbot.waitSignal(page.new_wanted):
        page.new.click()


def test_where_records_come_from_others_an_empty_page_offers_first_to_import_them(qtbot: QtBot) -> None:
    page = RecordTablePage(samples.WORDS._replace(known="Import workbooks…", come_in=True))
    qtbot.addWidget(page)
    page.show_rows(samples.COLUMNS, [])
    page.show()

    first, second, *_ = page.nothing.ways
    assert isinstance(first, PrimaryButton)
    assert not page.new.isVisible()
    with qtbot.waitSignal(page.list_wanted):
        first.click()
    with qtbot.waitSignal(page.new_wanted):
        second.click()

    page.show_rows(samples.COLUMNS, samples.company_rows())
    assert page.new.isVisible()


def test_a_search_without_a_hit_offers_to_show_all(page: RecordTablePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "zzz")
    qtbot.waitUntil(page.no_match.isVisible)

    page.show_all()

    assert page.search.text() == ""
    assert len(titles(page)) == 9


def test_cells_say_their_column_to_a_screen_reader(page: RecordTablePage) -> None:
    spoken = page.model.data(page.model.index(1, 1), Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "City: Caserta"


def press_choice(popup: ChoicePopup, code: str) -> None:
    """What a click on a choice of an open list does."""
    popup.list.clicked.emit(popup.model.index(popup.model.row_of(code), 0))


def test_a_column_is_found_in_the_list_of_all_questions_and_shown(page: RecordTablePage, qtbot: QtBot) -> None:
    page.resize(900, 700)
    page.columns.click()
    qtbot.keyClicks(page.column_list.field, "matur")

    with qtbot.waitSignal(page.look_changed):
        press_choice(page.column_list, "maturity")

    assert "maturity" in page.look.columns
    assert "maturity" in page.table.shown_keys()
    assert page.column_list.isVisible()


def test_a_column_of_a_question_that_is_not_read_yet_asks_for_it(page: RecordTablePage, qtbot: QtBot) -> None:
    page.offer([PickerChoice("web", "Website", "Identity")], [])

    with qtbot.waitSignal(page.rows_wanted):
        page.choose_columns(["city", "web"])

    assert page.needed() == ["city", "web"]


def test_columns_drawn_to_another_place_and_width_are_told(page: RecordTablePage) -> None:
    page.choose_columns(["city", "segment", "selection"])
    header = page.table.horizontalHeader()

    header.moveSection(3, 1)
    header.resizeSection(2, 333)

    assert page.look.columns == ("selection", "city", "segment")
    assert page.look.widths == {"city": 333}
    assert page.table.shown_keys() == ["", "selection", "city", "segment"]
    assert page.table.columnWidth(2) == 333


def test_the_first_column_cannot_be_drawn_away(page: RecordTablePage) -> None:
    assert not page.table.horizontalHeader().isFirstSectionMovable()


def test_resetting_takes_columns_widths_and_order_back(page: RecordTablePage) -> None:
    before = page.table.shown_keys()
    page.choose_columns(["maturity"])
    page.table.sort_wanted.emit("maturity")
    page.table.horizontalHeader().resizeSection(1, 222)

    page.reset_columns()

    assert page.table.shown_keys() == before
    assert page.look == USUAL_LOOK
    assert page.model.wanted.sort == ""


def test_a_table_looks_as_it_was_left(page: RecordTablePage) -> None:
    look = TableLook(("staff", "city"), {"staff": 150}, "staff", descending=True)

    page.show_look(look)

    assert page.table.shown_keys() == ["", "staff", "city"]
    assert page.table.columnWidth(1) == 150
    assert titles(page)[0] == "Vesuvarra Genomica S.r.l."


def test_the_name_stays_in_view_when_the_table_is_scrolled_sideways(page: RecordTablePage, qtbot: QtBot) -> None:
    page.choose_columns([column.key for column in samples.COLUMNS] + [ANSWERS, CHANGED])
    page.resize(620, 700)
    bar = page.table.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    at_rest = page.table.grab().toImage()

    bar.setValue(bar.maximum())
    scrolled = page.table.grab().toImage()

    name = QRect(0, 0, page.table.columnWidth(0) - 2, page.table.height() - 30)
    assert scrolled.copy(name) == at_rest.copy(name)
    assert scrolled != at_rest
    place = QPoint(10, page.table.rowViewportPosition(3) + 5)
    assert page.table.indexAt(place) == page.model.index(3, 0)


def test_filters_by_several_questions_hold_at_once_and_are_counted(page: RecordTablePage, qtbot: QtBot) -> None:
    page.filters.filters["selection"].click()
    press_choice(page.filters.choices, "short")
    press_choice(page.filters.choices, "cand")
    qtbot.keyClick(page.filters.choices.list, Qt.Key.Key_Escape)
    page.filter_by("segment", frozenset({"Diagnostics and care", "AI and modelling"}))

    assert titles(page) == ["Ischiaform AI S.r.l.", "Vesuvarra Genomica S.r.l."]
    assert page.count.text().startswith("2 of 9")
    assert page.filters.filters["selection"].label == "Selection: 2"


def test_records_without_an_answer_are_found_by_a_filter(page: RecordTablePage) -> None:
    page.filter_by("segment", frozenset({""}))

    assert titles(page) == ["Flegrabiota S.r.l.", "Partenoseq S.r.l."]


def test_another_filter_is_added_by_its_question_and_opens(page: RecordTablePage, qtbot: QtBot) -> None:
    columns = [*samples.COLUMNS, TableColumn("size", "Size", choices=lambda: {"s": "Small"}, usual=False)]
    wider = [
        replace(row, cells=(*row.cells, "Small"), values=(*row.values, "small"), codes=(*row.codes, ("s",)))
        for row in samples.company_rows()
    ]
    page.offer([], [PickerChoice("size", "Size", "Identity")])
    page.filters.more.click()

    with qtbot.waitSignal(page.rows_wanted):
        press_choice(page.filters.questions, "size")
    needed = page.needed()
    page.show_rows(columns, wider)

    assert needed == ["size"]
    assert list(page.filters.filters) == ["segment", "selection", "size"]
    assert page.filters.choices.isVisible()
    press_choice(page.filters.choices, "s")
    assert page.filters.filters["size"].label == "Size: Small"


def test_one_letter_more_finds_the_same_as_the_whole_word_at_once(qtbot: QtBot) -> None:  # noqa: ARG001
    model = RecordTableModel("Company")
    model.show_rows(samples.COLUMNS, samples.company_rows(3))
    whole = RecordTableModel("Company")
    whole.show_rows(samples.COLUMNS, samples.company_rows(3))

    for end in range(1, len("napoli sg") + 1):
        model.change(search="napoli sg"[:end])
    whole.change(search="napoli sg")

    assert model.rows == whole.rows
    model.change(search="nap")
    assert len(model.rows) == 12


def test_who_selects_a_name_selects_the_record_and_else_a_cell(page: RecordTablePage, qtbot: QtBot) -> None:
    page.go_to("0-2")
    whole = page.table.chosen_keys()
    qtbot.keyClick(page.table, Qt.Key.Key_Right)
    cell = page.table.chosen_keys()
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    assert whole == page.table.shown_keys()
    assert cell == ["city"]
    assert page.table.chosen() == ["0-2", "0-3"]
    assert page.table.current_key() == "city"


def test_making_the_page_shows_no_window_of_its_own(qtbot: QtBot, qapp: QApplication) -> None:
    before = {id(window) for window in qapp.topLevelWidgets() if window.isVisible()}

    page = RecordTablePage(samples.WORDS)
    qtbot.addWidget(page)

    assert [window for window in qapp.topLevelWidgets() if window.isVisible() and id(window) not in before] == []
    assert not page.new.isWindow()


def test_a_complete_record_says_how_many_of_its_questions_are_answered() -> None:
    assert answers_text(TableRow("", "", status="complete", answered=14, asked=18)) == "complete, 14 of 18 answered"


def test_a_record_with_something_open_is_never_at_a_hundred_per_cent() -> None:
    row = TableRow("1", "C", status="draft", answered=100, asked=100, problems=1)

    assert percent(row) == 99
    assert answers_text(row) == "99 %, 1 problem"
