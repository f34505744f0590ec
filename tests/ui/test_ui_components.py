"""Every component is worked by keyboard, named for screen readers, and grows with its text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from genera_desktop.ui.components.buttons import (
    Button,
    IconButton,
    LinkButton,
    MenuButton,
    PrimaryButton,
    QuietButton,
)
from genera_desktop.ui.components.chip import Chip
from genera_desktop.ui.components.choice_popup import ChoiceModel, ChoicePopup
from genera_desktop.ui.components.choice_rows import CheckRow, RadioRow
from genera_desktop.ui.components.fields import SearchField, TextArea, TextField
from genera_desktop.ui.components.flow_layout import FlowLayout
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.nav_row import NavRow, SectionRow
from genera_desktop.ui.components.picker import Picker
from genera_desktop.ui.components.picker_choice import PickerChoice
from genera_desktop.ui.components.problem_line import ProblemLine
from genera_desktop.ui.components.segmented_scale import SegmentedScale, Step
from genera_desktop.ui.components.toast import Offer, Toast
from genera_desktop.ui.form.form_head import FormRemarks
from genera_desktop.ui.page import Page
from genera_desktop.ui.style import paint

CITIES = [
    PickerChoice("L", "Łódź", "Poland"),
    PickerChoice("T", "Tartu", "Estonia"),
    PickerChoice("P", "Põlva", "Estonia"),
]
MANY = [PickerChoice(str(n), f"Choice {n}") for n in range(30)]


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    with qtbot.waitActive(widget):
        widget.activateWindow()
    return widget


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("kind", [PrimaryButton, Button, QuietButton, LinkButton, Chip, NavRow, SectionRow])
def test_every_button_is_pressed_by_enter_and_space(qtbot: QtBot, kind: type[Button], key: Qt.Key) -> None:
    button = kind("Go")
    shown(qtbot, button)

    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


@pytest.mark.parametrize("kind", [PrimaryButton, Button, QuietButton, LinkButton, MenuButton, Chip, NavRow, SectionRow])
def test_a_button_says_its_whole_text_and_has_room_for_it(qtbot: QtBot, kind: type[Button]) -> None:
    text = "Enregistrer & transmettre le classeur à la coordination"
    button = kind(text)
    shown(qtbot, button)
    button.resize(button.sizeHint())
    paint.elided.clear()

    button.grab()

    assert button.accessibleName() == text
    assert paint.elided == []


def test_an_icon_button_has_a_name(qtbot: QtBot) -> None:
    button = IconButton("Next record", "chevron-down")
    qtbot.addWidget(button)

    assert button.accessibleName() == "Next record" == button.toolTip()


def test_the_focus_ring_is_for_the_keyboard(qtbot: QtBot) -> None:
    button = Button("Go")
    shown(qtbot, button)

    button.setFocus(Qt.FocusReason.MouseFocusReason)
    after_click = button.ring_visible
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)

    assert not after_click
    assert button.ring_visible


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_takes_a_chip_away(qtbot: QtBot, key: Qt.Key) -> None:
    chip = Chip("Tartu")
    shown(qtbot, chip)

    with qtbot.waitSignal(chip.removed):
        qtbot.keyClick(chip, key)


def test_arrow_keys_move_between_radio_rows_and_delete_empties(qtbot: QtBot) -> None:
    page = QWidget()
    column, group = QVBoxLayout(page), QButtonGroup(page)
    rows = [RadioRow(text) for text in ("No", "Yes")]
    for row in rows:
        column.addWidget(row)
        group.addButton(row)
    shown(qtbot, page)
    rows[0].setFocus()

    qtbot.keyClick(rows[0], Qt.Key.Key_Space)
    qtbot.keyClick(rows[0], Qt.Key.Key_Down)
    moved = rows[1].isChecked()
    qtbot.keyClick(rows[1], Qt.Key.Key_Delete)

    assert moved
    assert group.checkedButton() is None


def test_space_ticks_a_row(qtbot: QtBot) -> None:
    row = CheckRow("ISO 15189")
    shown(qtbot, row)

    qtbot.keyClick(row, Qt.Key.Key_Space)

    assert row.isChecked()
    assert row.accessibleName() == "ISO 15189"


def scale_of_nine(qtbot: QtBot) -> SegmentedScale:
    scale = SegmentedScale("TRL", [Step(str(n), str(n), f"Level {n}") for n in range(1, 10)])
    shown(qtbot, scale)
    return scale


def test_a_scale_is_empty_until_somebody_chooses(qtbot: QtBot) -> None:
    assert scale_of_nine(qtbot).value() == ""


def test_a_digit_sets_the_level(qtbot: QtBot) -> None:
    scale = scale_of_nine(qtbot)
    scale.setFocus()

    with qtbot.waitSignal(scale.picked) as picked:
        qtbot.keyClick(scale.cells[0], Qt.Key.Key_7)

    assert picked.args == ["7"]
    assert scale.value() == "7"


def test_delete_empties_a_scale(qtbot: QtBot) -> None:
    scale = scale_of_nine(qtbot)
    scale.set_value("7")

    with qtbot.waitSignal(scale.picked) as picked:
        qtbot.keyClick(scale.cells[6], Qt.Key.Key_Delete)

    assert picked.args == [""]


def test_arrow_keys_move_along_a_scale(qtbot: QtBot) -> None:
    scale = scale_of_nine(qtbot)
    scale.set_value("4")
    scale.setFocus()

    qtbot.keyClick(scale.cells[3], Qt.Key.Key_Right)

    assert scale.value() == "5"


def test_showing_a_stored_value_says_nothing(qtbot: QtBot) -> None:
    scale, picker = scale_of_nine(qtbot), Picker("City")
    qtbot.addWidget(picker)
    picker.set_choices(CITIES)

    with qtbot.assertNotEmitted(scale.picked), qtbot.assertNotEmitted(picker.picked):
        scale.set_value("3")
        picker.set_value("T")

    assert picker.value() == "T"


def test_a_picker_is_opened_searched_and_chosen_by_keyboard(qtbot: QtBot) -> None:
    picker = Picker("City")
    picker.set_choices(CITIES)
    shown(qtbot, picker)

    qtbot.keyClick(picker, Qt.Key.Key_L)
    popup = picker.findChild(ChoicePopup)
    popup.field.setText("lodz")
    with qtbot.waitSignal(picker.picked) as picked:
        qtbot.keyClick(popup.field, Qt.Key.Key_Return)

    assert picked.args == ["L"]
    assert picker.currentText() == "Łódź"
    assert not popup.isVisible()


def test_delete_empties_a_picker(qtbot: QtBot) -> None:
    picker = Picker("City")
    picker.set_choices(CITIES)
    picker.set_value("T")
    shown(qtbot, picker)

    with qtbot.waitSignal(picker.picked) as picked:
        qtbot.keyClick(picker, Qt.Key.Key_Delete)

    assert picked.args == [""]
    assert picker.value() == ""


def test_escape_leaves_a_picker_as_it_was(qtbot: QtBot) -> None:
    picker = Picker("Number")
    picker.set_choices(MANY)
    picker.set_value("3")
    shown(qtbot, picker)

    qtbot.keyClick(picker, Qt.Key.Key_Down)
    popup = picker.findChild(ChoicePopup)
    qtbot.keyClick(popup.field, Qt.Key.Key_Down)
    qtbot.keyClick(popup.field, Qt.Key.Key_Escape)

    assert picker.value() == "3"


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Home, Qt.Key.Key_F6])
def test_a_key_that_types_nothing_opens_no_list(qtbot: QtBot, key: Qt.Key) -> None:
    picker = Picker("Number")
    picker.set_choices(MANY)
    shown(qtbot, picker)

    qtbot.keyClick(picker, key)

    assert picker.findChild(ChoicePopup) is None


def test_a_picker_keeps_a_code_that_is_no_longer_offered(qtbot: QtBot) -> None:
    picker = Picker("City")
    qtbot.addWidget(picker)
    picker.set_choices(CITIES)

    picker.set_value("retired")

    assert picker.value() == "retired"


def test_several_choices_toggle_while_the_list_stays_open(qtbot: QtBot) -> None:
    anchor = Button("Add")
    shown(qtbot, anchor)
    popup = ChoicePopup("Segments", multiple=True, parent=anchor)
    popup.drop_below(anchor, MANY, ["2"])

    with qtbot.waitSignal(popup.chosen) as chosen:
        qtbot.keyClick(popup.field, Qt.Key.Key_Return)

    assert chosen.args == ["2"]
    assert popup.isVisible()


def test_the_next_word_searches_anew_after_a_choice(qtbot: QtBot) -> None:
    anchor = Button("Add")
    shown(qtbot, anchor)
    popup = ChoicePopup("Cities", multiple=True, parent=anchor)
    popup.drop_below(anchor, [*CITIES, *MANY], [])

    qtbot.keyClicks(popup.field, "lodz")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    qtbot.keyClicks(popup.field, "zzz")

    assert popup.field.text() == "zzz"
    assert popup.nothing.isVisible()


def test_the_choice_model_is_a_proper_model_and_skips_headings(qtbot: QtBot) -> None:  # noqa: ARG001
    model = ChoiceModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_choices(CITIES)
    model.search("p")

    assert tester.model() is model
    assert [model.data(model.index(row)) for row in range(model.rowCount())] == ["Poland", "Łódź", "Estonia", "Põlva"]
    assert model.next_row(1, 1) == 3


def test_a_search_waits_for_a_pause_and_escape_empties_it(qtbot: QtBot) -> None:
    field = SearchField("Search")
    shown(qtbot, field)

    with qtbot.waitSignal(field.searched) as found:
        qtbot.keyClicks(field, "velq")
    with qtbot.waitSignal(field.searched) as emptied:
        qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert found.args == ["velq"]
    assert emptied.args == [""]


@pytest.mark.parametrize("kind", [TextField, TextArea])
def test_a_field_says_once_that_it_was_left(qtbot: QtBot, kind: type[TextField] | type[TextArea]) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    field, other = kind("Name"), TextField("Other")
    column.addWidget(field)
    column.addWidget(other)
    shown(qtbot, page)
    field.set_value("Velquora")
    field.setFocus()
    heard: list[str] = []
    field.left.connect(lambda: heard.append("left"))

    qtbot.keyClicks(field, "X")
    qtbot.keyClick(field, Qt.Key.Key_Tab)

    assert other.hasFocus()
    assert heard == ["left"]


@pytest.mark.parametrize("kind", [TextField, TextArea])
def test_escape_takes_the_text_back(qtbot: QtBot, kind: type[TextField] | type[TextArea]) -> None:
    field = kind("Name")
    shown(qtbot, field)
    field.set_value("Velquora")

    qtbot.keyClicks(field, "X")
    qtbot.keyClick(field, Qt.Key.Key_Escape)

    text = field.text() if isinstance(field, TextField) else field.toPlainText()
    assert text == "Velquora"


def test_up_and_down_walk_the_rows_of_a_list(qtbot: QtBot) -> None:
    rows = QWidget()
    column = QVBoxLayout(rows)
    first, second = NavRow("Companies"), NavRow("Strengths")
    column.addWidget(first)
    column.addWidget(second)
    shown(qtbot, rows)
    first.setFocus()

    qtbot.keyClick(first, Qt.Key.Key_Down)

    assert second.hasFocus()
    assert not second.isChecked()


def test_chips_start_a_new_row_where_the_width_ends(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page)
    for text in ("Data management and computing", "Data sharing, security and governance", "Diagnostics"):
        flow.addWidget(Chip(text))

    assert flow.heightForWidth(2000) < flow.heightForWidth(400) < flow.heightForWidth(240)
    flow.setGeometry(QRect(0, 0, 400, 200))
    assert all(flow.itemAt(i).geometry().right() < 400 for i in range(3))


def test_a_problem_line_is_hidden_while_there_is_no_problem(qtbot: QtBot) -> None:
    page = QWidget()
    column, line = QVBoxLayout(page), ProblemLine()
    column.addWidget(line)
    shown(qtbot, page)

    before = line.isVisible()
    line.say("Must be between 0 and 100,000")

    assert not before
    assert line.isVisible()
    assert line.accessibleName() == "Must be between 0 and 100,000"


def test_text_is_never_taken_for_html(qtbot: QtBot) -> None:
    label = Label("<b>Velquora</b> & sons")
    qtbot.addWidget(label)

    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_message_offers_undo(qtbot: QtBot) -> None:
    page = QWidget()
    page.resize(800, 400)
    toast = Toast(page)
    shown(qtbot, page)
    undone: list[bool] = []

    toast.say("Velquora was deleted", offer=Offer("Undo", lambda: undone.append(True)))
    inside = page.rect().contains(toast.geometry())
    qtbot.keyClick(toast.action, Qt.Key.Key_Return)

    assert inside
    assert undone == [True]
    assert not toast.isVisible()


def test_a_remark_above_a_record_stands_in_one_line(qtbot: QtBot) -> None:
    remarks = FormRemarks()
    qtbot.addWidget(remarks)
    remarks.show_state(complete=True, to_confirm=True)
    remarks.resize(1000, 60)
    with qtbot.waitExposed(remarks):
        remarks.show()

    assert remarks.remark.width() == remarks.remark.one_line()
    assert remarks.confirm.x() < remarks.remark.width() + 100


@pytest.mark.parametrize("width", [1150, 560])
def test_what_stands_behind_the_title_of_a_page_is_never_cut(qtbot: QtBot, width: int) -> None:
    page = Page("Submissions")
    page.head.addWidget(Button("Import workbooks…", "file-input", "Ctrl+I"))
    page.subtitle.setText("Round 2026-1, open since 3 November 2026. 3 of 5 clusters have answered, 2 are complete.")
    page.body.addStretch(1)
    shown(qtbot, page)

    page.resize(width, 400)
    qtbot.waitUntil(lambda: page.width() == width)

    words = page.subtitle
    room = words.fontMetrics().boundingRect(words.rect(), int(Qt.TextFlag.TextWordWrap), words.text())
    assert words.rect().contains(room)
    assert page.title.width() >= page.title.sizeHint().width()


@pytest.mark.parametrize("words", ["", "12 of 12"])
def test_buttons_in_the_head_of_a_page_stay_as_narrow_as_they_are(qtbot: QtBot, words: str) -> None:
    page, back = Page("Velquora"), IconButton("Back", "arrow-left")
    page.head.insertWidget(0, back)
    page.subtitle.setText(words)
    page.subtitle.setVisible(bool(words))
    shown(qtbot, page)

    page.resize(1150, 400)
    qtbot.waitUntil(lambda: page.width() == 1150)

    assert back.width() == back.sizeHint().width()
