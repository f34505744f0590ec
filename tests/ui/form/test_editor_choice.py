"""Which editor a question gets, and how the editors behave alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from genera_desktop.questionnaire.model import Choice, ChoiceList, Form, Question, QuestionType
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.state import QuestionState
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.ui.editors.choice_editors import LinkEditor, PickerEditor, RadioEditor
from genera_desktop.ui.editors.choices_editors import CheckEditor, ChipsEditor
from genera_desktop.ui.editors.choose import editor_for
from genera_desktop.ui.editors.date_editors import CalendarPopup, DateEditor
from genera_desktop.ui.editors.editor import Editor
from genera_desktop.ui.editors.offered import grouping
from genera_desktop.ui.editors.plain_editors import AcknowledgeEditor, CalculatedLine
from genera_desktop.ui.editors.scale_editor import ScaleEditor, legend
from genera_desktop.ui.editors.text_editors import LineEditor, NumberEditor, ProseEditor

Shown = Callable[..., Editor]


def choices(count: int) -> tuple[Choice, ...]:
    return tuple(Choice(f"c{place}", {"en": f"Choice {place}"}) for place in range(count))


def form_with(question: Question, count: int = 0) -> Form:
    lists = {"list": ChoiceList("list", choices(count))} if count else {}
    return Form(name="f", form_id="f", version="1", titles={"en": "F"}, children=(question,), choice_lists=lists)


def question_of(kind: QuestionType, **more: object) -> Question:
    named = {"key": "q", "name": "q", "path": ("q",), "labels": {"en": "Question"}, **more}
    return Question(type=kind, **named)  # type: ignore[arg-type]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    def show(kind: QuestionType, count: int = 0, value: AnswerValue = None, **more: object) -> Editor:
        question = question_of(kind, choice_list="list" if count else "", **more)
        editor = editor_for(question, form_with(question, count))
        qtbot.addWidget(editor)
        editor.show_state(QuestionState(value, choices=choices(count)))
        editor.show()
        editor.activateWindow()
        qtbot.waitUntil(editor.isActiveWindow)
        return editor

    return show


@pytest.mark.parametrize("kind", [kind for kind in QuestionType if kind is not QuestionType.HIDDEN])
def test_every_type_that_is_asked_or_shown_has_an_editor(qtbot: QtBot, kind: QuestionType) -> None:
    question = question_of(kind)

    editor = editor_for(question, form_with(question))

    qtbot.addWidget(editor)
    assert isinstance(editor, Editor)


def test_every_question_of_the_bundled_forms_has_an_editor(qtbot: QtBot) -> None:
    for form in bundled_questionnaire().forms.values():
        for question in form.questions:
            if question.type is not QuestionType.HIDDEN:
                qtbot.addWidget(editor_for(question, form))


@pytest.mark.parametrize(
    ("kind", "count", "appearance", "expected"),
    [
        (QuestionType.TEXT, 0, (), LineEditor),
        (QuestionType.TEXT, 0, ("multiline",), ProseEditor),
        (QuestionType.INTEGER, 0, (), NumberEditor),
        (QuestionType.RANGE, 0, (), ScaleEditor),
        (QuestionType.DATE, 0, (), DateEditor),
        (QuestionType.SELECT_ONE, 5, (), RadioEditor),
        (QuestionType.SELECT_ONE, 6, (), PickerEditor),
        (QuestionType.SELECT_ONE, 3, ("minimal",), PickerEditor),
        (QuestionType.SELECT_MULTIPLE, 8, (), CheckEditor),
        (QuestionType.SELECT_MULTIPLE, 9, (), ChipsEditor),
        (QuestionType.CALCULATE, 0, (), CalculatedLine),
        (QuestionType.ACKNOWLEDGE, 0, (), AcknowledgeEditor),
    ],
)
def test_the_editor_follows_type_and_number_of_choices(
    shown: Shown, kind: QuestionType, count: int, appearance: tuple[str, ...], expected: type[Editor]
) -> None:
    assert type(shown(kind, count, appearance=frozenset(appearance))) is expected


def test_choices_numbered_in_order_are_a_scale(qtbot: QtBot) -> None:
    form = bundled_questionnaire().forms["company"]

    editor = editor_for(form.by_role["product.trl"], form)  # type: ignore[arg-type]

    qtbot.addWidget(editor)
    assert isinstance(editor, ScaleEditor)


def test_a_long_range_is_typed(shown: Shown) -> None:
    assert isinstance(shown(QuestionType.RANGE, parameters={"start": "0", "end": "100", "step": "1"}), NumberEditor)


def test_activities_stand_under_their_segments() -> None:
    form = bundled_questionnaire().forms["company"]
    activities, segments = form.by_role["company.activities"], form.by_role["company.segments"]

    column, headings = grouping(form, activities)  # type: ignore[arg-type]

    assert column == "segment"
    assert headings is form.choice_lists[segments.choice_list]  # type: ignore[union-attr]


def test_a_number_that_is_none_stays_and_is_told(qtbot: QtBot, shown: Shown) -> None:
    editor = shown(QuestionType.INTEGER)
    editor.focus_editor()
    qtbot.keyClicks(editor.tab_stops()[0], "many")

    with qtbot.waitSignal(editor.value_left) as told:
        editor.commit()

    assert told.args == ["many"]
    assert isinstance(editor, NumberEditor)
    assert editor.field.text() == "many"


def test_nothing_is_told_while_typing(qtbot: QtBot, shown: Shown) -> None:
    editor = shown(QuestionType.TEXT)
    editor.focus_editor()

    with qtbot.assertNotEmitted(editor.value_left):
        qtbot.keyClicks(editor.tab_stops()[0], "half a wo")


def test_escape_takes_the_field_back(qtbot: QtBot, shown: Shown) -> None:
    editor = shown(QuestionType.TEXT, value="before")
    field = editor.tab_stops()[0]
    editor.focus_editor()
    qtbot.keyClicks(field, "x")

    qtbot.keyClick(field, Qt.Key.Key_Escape)

    with qtbot.assertNotEmitted(editor.value_left):
        editor.commit()


def test_a_date_is_typed_or_left_empty(qtbot: QtBot, shown: Shown) -> None:
    editor = shown(QuestionType.DATE)
    editor.focus_editor()
    qtbot.keyClicks(editor.tab_stops()[0], "31.3.2026")

    with qtbot.waitSignal(editor.value_left) as told:
        editor.commit()

    assert told.args == ["2026-03-31"]


def test_a_day_clicked_in_the_calendar_is_the_answer(qtbot: QtBot, shown: Shown) -> None:
    editor = shown(QuestionType.DATE)
    assert isinstance(editor, DateEditor)
    editor.open_calendar()
    [calendar] = editor.findChildren(CalendarPopup)

    with qtbot.waitSignal(editor.value_left) as told:
        calendar.days.clicked.emit(QDate(2026, 3, 31))

    assert told.args == ["2026-03-31"]


def test_an_unanswered_scale_is_visibly_empty(shown: Shown) -> None:
    editor = shown(QuestionType.RANGE, parameters={"start": "0", "end": "5"})

    assert isinstance(editor, ScaleEditor)
    assert editor.scale.value() == ""


def test_a_digit_answers_a_scale_with_a_number(qtbot: QtBot, shown: Shown) -> None:
    editor = shown(QuestionType.RANGE, parameters={"start": "0", "end": "5"})
    editor.focus_editor()

    with qtbot.waitSignal(editor.value_left) as told:
        qtbot.keyClick(editor.tab_stops()[0], Qt.Key.Key_0)

    assert told.args == [0]


def test_a_legend_in_a_hint_gives_the_steps_their_meaning() -> None:
    meanings, rest = legend("People there. 0 nothing, 1 first ideas, 2 fully in place and proven")

    assert meanings == {"0": "nothing", "1": "first ideas", "2": "fully in place and proven"}
    assert rest == "People there."


def test_a_hint_without_a_legend_stays_whole() -> None:
    hint = "EU scale 1-9. Sold regularly: 9; with pilot customers: 7"

    assert legend(hint) == ({}, hint)


def test_a_letter_chooses_and_delete_empties_radio_rows(qtbot: QtBot, shown: Shown) -> None:
    editor = shown(QuestionType.SELECT_ONE, 3)
    editor.focus_editor()
    with qtbot.waitSignal(editor.value_left) as told:
        qtbot.keyClick(editor.tab_stops()[0], Qt.Key.Key_C)
    assert told.args == ["c0"]

    editor.show_state(QuestionState("c0", choices=choices(3)))
    with qtbot.waitSignal(editor.value_left) as told:
        qtbot.keyClick(editor.tab_stops()[0], Qt.Key.Key_Delete)

    assert told.args == [None]


def test_ticked_choices_are_told_in_the_questionnaires_order(qtbot: QtBot, shown: Shown) -> None:
    editor = shown(QuestionType.SELECT_MULTIPLE, 4, ["c2"])
    assert isinstance(editor, CheckEditor)

    with qtbot.waitSignal(editor.value_left) as told:
        editor.rows["c0"].click()

    assert told.args == [["c0", "c2"]]


def test_a_chip_is_taken_away_with_delete(qtbot: QtBot, shown: Shown) -> None:
    editor = shown(QuestionType.SELECT_MULTIPLE, 12, ["c1", "c3"])
    assert isinstance(editor, ChipsEditor)

    with qtbot.waitSignal(editor.value_left) as told:
        qtbot.keyClick(editor.chips["c1"], Qt.Key.Key_Delete)

    assert told.args == [["c3"]]


def test_a_choice_that_is_not_offered_any_more_stays_in_view(shown: Shown) -> None:
    editor = shown(QuestionType.SELECT_ONE, 9, "gone")

    assert isinstance(editor, PickerEditor)
    assert editor.picker.value() == "gone"


def test_a_special_answer_stands_as_a_chip_and_can_be_taken_away(qtbot: QtBot, shown: Shown) -> None:
    editor = shown(QuestionType.INTEGER, value={"na": "declined"})
    [chip] = editor.tab_stops()
    assert chip.accessibleName() == "Declined to say"

    with qtbot.waitSignal(editor.value_left) as told:
        qtbot.keyClick(chip, Qt.Key.Key_Delete)

    assert told.args == [None]


def test_the_menu_of_a_field_gives_a_special_answer(qtbot: QtBot, shown: Shown) -> None:
    editor = shown(QuestionType.INTEGER, value=3)
    menu = editor.special_menu()
    assert menu is not None

    with qtbot.waitSignal(editor.value_left) as told:
        menu.actions()[0].trigger()

    assert told.args == [{"na": "unknown"}]


def test_a_link_asks_for_a_new_record_of_its_form(qtbot: QtBot, shown: Shown) -> None:
    editor = shown(QuestionType.SELECT_ONE_FROM_FILE, file="company.csv")
    assert isinstance(editor, LinkEditor)

    with qtbot.waitSignal(editor.new_wanted) as told:
        editor.new_record.click()

    assert told.args == ["company"]


def test_a_calculated_code_is_shown_by_the_label_kept_for_it(qtbot: QtBot) -> None:
    form = bundled_questionnaire().forms["company"]
    editor = editor_for(form.by_role["company.size_class"], form)  # type: ignore[arg-type]
    qtbot.addWidget(editor)

    editor.show_state(QuestionState("medium"))

    assert isinstance(editor, CalculatedLine)
    assert editor.value.text() == "Medium-sized"


@pytest.mark.parametrize("kind", [QuestionType.TEXT, QuestionType.DATE, QuestionType.SELECT_ONE, QuestionType.RANGE])
def test_a_read_only_editor_offers_no_special_answers(shown: Shown, kind: QuestionType) -> None:
    editor = shown(kind, 3 if kind is QuestionType.SELECT_ONE else 0)

    editor.set_read_only(True)

    assert editor.special_menu() is None
