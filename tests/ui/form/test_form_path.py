"""A whole company entered with the keyboard alone, its keys counted against the same entry in the exported sheet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from genera_desktop.questionnaire.model import Question, QuestionType
from genera_desktop.records.answers import is_blank
from genera_desktop.records.content import Address
from genera_desktop.records.state import QuestionState
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.components.choice_popup import ChoicePopup
from genera_desktop.ui.editors.choice_editors import PickerEditor, RadioEditor
from genera_desktop.ui.editors.choices_editors import CheckEditor, ChipsEditor
from genera_desktop.ui.editors.scale_editor import ScaleEditor
from genera_desktop.ui.form.form_page import FormPage
from genera_desktop.ui.form.question_view import QuestionView, question_around
from genera_desktop.ui.form.repeat_view import RepeatView
from genera_desktop.ui.form.view import View
from genera_desktop.workbook.read import read_book
from tests.ui.form.filled_company import COMPLETE_COMPANY, fill

SEPARATOR = len("; ")
LISTS = ("co_product", "co_contact")


class Keys:
    """Presses keys where the focus is, and counts them. A key with Ctrl or Alt is one."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.count = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.count += 1
        self.qtbot.keyClick(here(), key, modifier)
        QApplication.processEvents()  # what a key brings into view can take the next one

    def write(self, text: str) -> None:
        """Types a text; a letter that this keyboard does not have is one key too."""
        self.count += len(text)
        field = here()
        if text.isascii():
            self.qtbot.keyClicks(field, text)
        elif hasattr(field, "insert"):
            field.insert(text)
            field.textEdited.emit(field.text())  # type: ignore[attr-defined]
        else:
            field.insertPlainText(text)  # type: ignore[attr-defined]
        QApplication.processEvents()


def here() -> QWidget:
    widget = QApplication.activePopupWidget()
    popup = widget if isinstance(widget, ChoicePopup) else None
    found = (popup.field if popup.field.isVisible() else popup.list) if popup else QApplication.focusWidget()
    assert found is not None
    return found


@pytest.fixture
def wanted(inventory: Inventory) -> RecordEditor:
    """The company that is to be entered."""
    editor = RecordEditor.create(inventory, "company")
    fill(editor, COMPLETE_COMPANY)
    assert editor.complete() == []
    return editor


def test_a_whole_company_takes_fewer_keys_than_in_the_exported_sheet(
    qtbot: QtBot, page: FormPage, wanted: RecordEditor, inventory: Inventory, tmp_path: Path
) -> None:
    page.show_view(View.REQUIRED)  # as it was left, and is remembered
    page.enter()
    keys = Keys(qtbot)
    given: list[tuple[Question, QuestionState]] = []

    for _ in range(300):
        view = question_around(QApplication.focusWidget())
        if view is None:
            if QApplication.focusWidget() is page.heading.complete:
                break
            enter_list(keys)
            continue
        answer(keys, view, wanted, page, given)
    keys.press(Qt.Key.Key_Return)

    assert page.editor is not None
    assert page.editor.is_complete, [problem.place for problem in page.editor.session.missing()]
    export_workbook(inventory, tmp_path / "sheet.xlsx")
    sheet = keys_in_sheet(tmp_path / "sheet.xlsx", page.editor, given)
    print(f"a whole company: {keys.count} keys on the form, {sheet} in the exported sheet")
    assert keys.count < sheet


def enter_list(keys: Keys) -> None:
    """Adds the item that a list must have, or goes on from a list that has one."""
    around = QApplication.focusWidget()
    while around is not None and not isinstance(around, RepeatView):
        around = around.parentWidget()
    assert isinstance(around, RepeatView), here().accessibleName()
    on_button = QApplication.focusWidget() is around.add
    keys.press(Qt.Key.Key_Return if on_button and not around.ids() else Qt.Key.Key_Tab)


def answer(
    keys: Keys, view: QuestionView, wanted: RecordEditor, page: FormPage, given: list[tuple[Question, QuestionState]]
) -> None:
    """Gives the wanted answer at the question in focus and goes on; what needs none is passed by."""
    question, address = view.question, view.address
    value = wanted.session.state(_same_place(wanted, page, address)).value
    state = view.entry.state(address)
    if not state.required or not is_blank(state.value) or is_blank(value):
        go_on(keys, is_last_of_list(view, wanted))
        return
    editor = view.editor
    codes = [value] if isinstance(value, str) else list(value) if isinstance(value, list) else []
    if isinstance(editor, RadioEditor):
        letter = editor.rows[codes[0]].label[0]
        while not editor.rows[codes[0]].isChecked():
            keys.write(letter.lower())
        go_on(keys, is_last_of_list(view, wanted))
    elif isinstance(editor, ScaleEditor):
        keys.write(str(value))
        go_on(keys, is_last_of_list(view, wanted))
    elif isinstance(editor, CheckEditor):
        for code, row in editor.rows.items():
            assert QApplication.focusWidget() is row
            if code in codes:
                keys.press(Qt.Key.Key_Space)
            go_on(keys, row is list(editor.rows.values())[-1] and is_last_of_list(view, wanted))
    elif isinstance(editor, PickerEditor | ChipsEditor):
        ends = is_last_of_list(view, wanted)
        search(keys, [label_of(view, code) for code in codes], several=isinstance(editor, ChipsEditor), ends=ends)
    else:
        text = editor.write(value) if hasattr(editor, "write") else str(value)
        keys.write(text)
        go_on(keys, is_last_of_list(view, wanted))
    now = view.entry.state(address).value
    assert sorted(now) == sorted(codes) if isinstance(now, list) else now == value, question.key
    given.append((question, view.entry.state(address)))


def is_last_of_list(view: QuestionView, wanted: RecordEditor) -> bool:
    """Whether Tab would begin an item that is not wanted."""
    around: QWidget | None = view
    while around is not None and not isinstance(around, RepeatView):
        around = around.parentWidget()
    if around is None or around.item_questions.tab_stops()[-1] not in view.tab_stops():
        return False
    return len(around.ids()) == len(wanted.session.items(around.repeat.key))


def go_on(keys: Keys, leaves_list: bool) -> None:
    if leaves_list:
        keys.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    else:
        keys.press(Qt.Key.Key_Tab)


def search(keys: Keys, labels: Sequence[str], *, several: bool, ends: bool) -> None:
    """Finds each choice by as few letters as lead to it; Enter takes it, Tab takes the last and goes on."""
    for place, label in enumerate(labels):
        typed = 0
        while typed == 0 or _offered() != label:
            letter = label[typed]
            keys.write(letter.lower() if letter.isascii() else letter)
            typed += 1
            popup = QApplication.activePopupWidget()
            assert isinstance(popup, ChoicePopup)
            popup.field.search_now()  # a person is slower than the pause
            assert typed < len(label), label
        last = place == len(labels) - 1
        keys.press(Qt.Key.Key_Tab if last and not ends else Qt.Key.Key_Return)
    if ends and several:
        keys.press(Qt.Key.Key_Escape)
    if ends:
        go_on(keys, ends)


def _offered() -> str:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ChoicePopup)
    choice = popup.model.choice(popup.list.currentIndex().row())
    return choice.text if choice else ""


def label_of(view: QuestionView, code: str) -> str:
    return next(view.editor.asked.label_of(choice) for choice in view.editor.state.choices if choice.name == code)


def _same_place(wanted: RecordEditor, page: FormPage, address: Address) -> Address:
    """The question of the wanted company: of the item at the same place of its list."""
    if not address.item or page.editor is None:
        return address
    repeat = next(one.repeat for one in page.editor.session.content().items if one.id == address.item)
    place = page.editor.session.items(repeat).index(address.item)
    return Address(wanted.session.items(repeat)[place], address.key)


def keys_in_sheet(path: Path, editor: RecordEditor, given: Sequence[tuple[Question, QuestionState]]) -> int:
    """Keys for the same answers in the exported workbook, by a kind model of a quick user.

    Ctrl+Down and Down lead to the first empty row; Tab leads from cell to cell, also over those that stay empty. One
    choice is the cheapest of its label in full, of Alt+Down with arrows and Enter, and of as many letters as a list
    that completes needs, and Tab; several choices are their labels typed with "; " between them, for a cell's list
    takes one. A list stands on a sheet of its own: Ctrl+PgDn for each sheet in between, the new row, and the title of
    the company. `_status` is set by its first letter, and Ctrl+S saves.
    """
    sheets = {sheet.name: list(sheet.rows[1]) for sheet in read_book(path).sheets if len(sheet.rows) > 1}
    by_sheet: dict[str, list[tuple[int, int]]] = {}
    for question, state in given:
        name = next(name for name, header in sheets.items() if question.key in header)
        by_sheet.setdefault(name, []).append((sheets[name].index(question.key), _typed(question, state)))
    total = 2 + 1  # complete in `_status`, and save
    names = list(sheets)
    before = next(iter(by_sheet))
    for name, cells in by_sheet.items():
        total += abs(names.index(name) - names.index(before)) + 2
        if name != before:
            total += len(editor.session.title())
        total += max(place for place, _ in cells) + sum(cost for _, cost in cells)
        before = name
    return total


def _typed(question: Question, state: QuestionState) -> int:
    """Keys to fill a cell, Tab to the next one aside."""
    value = state.value
    labels = {choice.name: choice.labels.get("en", choice.name) for choice in state.choices}
    if question.type is QuestionType.SELECT_ONE:
        label = labels[str(value)]
        by_arrows = 1 + list(labels).index(str(value)) + 1 + 1
        shared = max((_shared(label, other) for other in labels.values() if other != label), default=0)
        return min(len(label), by_arrows, shared + 1)
    if isinstance(value, list):
        return sum(len(labels[code]) for code in value) + SEPARATOR * (len(value) - 1)
    return len(str(value))


def _shared(one: str, other: str) -> int:
    pairs = zip(one.casefold(), other.casefold(), strict=False)
    return next((place for place, (left, right) in enumerate(pairs) if left != right), min(len(one), len(other)))
