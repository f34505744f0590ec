"""Many answers at once: on the left what is to become of them, on the right what that would change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from genera_desktop.questionnaire.model import Choice, Form
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.state import QuestionState
from genera_desktop.ui.changes_pane import ChangesPane
from genera_desktop.ui.components.buttons import Button, LinkButton
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.picker import Picker
from genera_desktop.ui.components.picker_choice import PickerChoice
from genera_desktop.ui.edit_many_model import EditPreview
from genera_desktop.ui.edit_many_task import Task
from genera_desktop.ui.editors.choose import editor_for
from genera_desktop.ui.editors.editor import Editor
from genera_desktop.ui.page import Page
from genera_desktop.ui.scroll_column import ScrollColumn
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle, scaled
from genera_desktop.ui.submissions_model import LineKind
from genera_desktop.ui.words import number, one_or_many

LEFT_WIDTH, LEFT_LEAST = 400, 300


class EditPlace(NamedTuple):
    """What the page was about: the question ('': none yet), its answer, and whether one was given already."""

    task: Task
    key: str
    value: AnswerValue
    is_given: bool


class EditManyPage(Page):
    """`answer_given` carries a question's key and the answer (None: to be emptied) that all records are to get."""

    question_chosen = Signal(str)
    answer_given = Signal(str, object)
    rows_wanted = Signal()
    apply_wanted = Signal()
    dismiss_wanted = Signal()
    remark = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Edit several records"), parent)
        self.editor: Editor | None = None
        self.preview: EditPreview | None = None
        self.task = Task.EDIT
        self.key = ""
        self.kept: EditPlace | None = None
        self._is_given = False
        self.pane = ChangesPane(self.tr("What would change"), self.tr("Leave all as it is"))
        self.pane.apply_wanted.connect(self.apply)
        self.pane.dismiss_wanted.connect(self.dismiss_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(0, sizes.CONTROL_INSET, 0, 0)
        row.setSpacing(sizes.ROW_TABLE)
        row.addWidget(self._make_left(), 2)
        row.addWidget(self.pane, 3)
        self.body.addLayout(row, 1)

    def enter(self) -> None:
        self._tell()
        if self.task is not Task.EDIT:
            (self.pane.apply if self.pane.apply.isVisible() else self.pane.dismiss).setFocus()
        elif self.editor is not None:
            self.editor.focus_editor()
        else:
            self.question.setFocus(Qt.FocusReason.OtherFocusReason)

    def kept_place(self) -> EditPlace:
        if self.editor is not None:
            self.editor.commit()
        value = self.editor.state.value if self.editor is not None else None
        return EditPlace(self.task, self.key, value, self._is_given)

    def return_to(self, place: EditPlace) -> None:
        self.kept = place

    def give(self, value: AnswerValue) -> None:
        """Shows an answer as if it had just been given."""
        self._take_answer(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves all as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss_wanted.emit()
        else:
            super().keyPressEvent(event)

    def begin_edit(self, records: int, questions: Sequence[PickerChoice]) -> None:
        """Asks for a question and an answer for so many records."""
        self._begin(Task.EDIT, self.tr("Edit several records"), records)
        self.question.set_choices(questions)
        self.question.set_value("")
        self._drop_editor()

    def begin_paste(self, records: int, rows: int, columns: int) -> None:
        """Shows a block that is to go into so many records."""
        self._begin(Task.PASTE, self.tr("Paste into the table"), records)
        size = self.tr("The clipboard holds {rows} rows and {columns} columns.")
        self._told.setText(size.format(rows=number(rows), columns=number(columns)))

    def begin_fill(self, records: int) -> None:
        self._begin(Task.FILL, self.tr("Fill down"), records)
        self._told.setText(self.tr("The answers of the first selected record go to those below it."))

    def ask(self, form: Form, key: str, choices: Sequence[Choice], language: str) -> None:
        """Shows the editor of a question, empty."""
        self._drop_editor()
        self._clear_preview()
        self.key = key
        self.question.set_value(key)
        self.editor = editor_for(form.question(key), form, language)
        self.editor.show_state(QuestionState(choices=tuple(choices)))
        self.editor.value_left.connect(self._take_answer)
        self._answer.addWidget(self.editor)
        self._empty.setVisible(True)
        self._answer_title.setVisible(True)
        self._say(self.tr("Give the answer that all of them are to have."))
        self._order_tabs(self.editor)
        if self.isVisible():
            # the list of questions that closes gives its focus back first
            QTimer.singleShot(0, self.editor, self.editor.focus_editor)

    def _order_tabs(self, editor: Editor) -> None:
        """Tab goes from the question to its answer and then on, though the answer's editor was made last."""
        before: QWidget = self.question
        for stop in [*editor.tab_stops(), self._empty]:
            QWidget.setTabOrder(before, stop)
            before = stop

    def show_preview(self, preview: EditPreview) -> None:
        """Shows what would change."""
        self.preview = preview
        same = (self.tr("{n} record stays as it is."), self.tr("{n} records stay as they are."))
        kinds: list[tuple[LineKind | None, str]] = []
        if preview.changing:
            changed = self.tr("{n} to change")
            kinds.append((LineKind.CHANGED, one_or_many(preview.changing, changed, changed)))
        if preview.refused:
            refused = self.tr("{n} refused")
            kinds.append((LineKind.PROBLEM, one_or_many(preview.refused, refused, refused)))
        if len(kinds) > 1:
            kinds.insert(0, (None, self.tr("All")))
        self.pane.show_lines(preview.lines, kinds)
        one, many = self.tr("Change {n} record"), self.tr("Change {n} records")
        self.pane.apply.set_label(one_or_many(preview.changing, one, many))
        self.pane.apply.setVisible(preview.changing > 0)
        if preview.changing:
            said = self.tr("Nothing changed yet. It becomes one step, which Undo takes back whole.")
            left = f" {one_or_many(preview.same, *same)}" if preview.same else ""
            self._say(said + left)
        elif preview.refused:
            self._say(self.tr("None of it can be taken. Each line says why."), "amber")
        else:
            self._say(self.tr("All of them have this answer already."))
        self._tell()

    def apply(self) -> None:
        """Asks to write what is in the preview; an answer that is still being typed is shown there first."""
        before = self.preview
        if self.editor is not None:
            self.editor.commit()
        if self.preview is before and before is not None and before.changing:
            self.apply_wanted.emit()

    def take_back(self) -> None:
        """Takes back what was done last on this page, where nothing is written yet: the answer, then the question; a
        pasted block is left alone."""
        if self.task is not Task.EDIT:
            self.dismiss_wanted.emit()
        elif self.editor is not None and (self.preview is not None or self.editor.state.value is not None):
            self.editor.show_state(QuestionState(choices=self.editor.state.choices))
            self._is_given = False
            self._clear_preview()
            self._say(self.tr("Give the answer that all of them are to have."))
            self.editor.focus_editor()
        elif self.editor is not None:
            self._drop_editor()
            self.key = ""
            self.question.set_value("")
            self._say(self.tr("Choose a question first."))
            self.question.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.remark.emit(self.tr("Nothing was changed on this page. Esc goes back to the table."))

    def _begin(self, task: Task, title: str, records: int) -> None:
        self.task, self.key = task, ""
        self.set_title(title)
        one, many = self.tr("{n} record"), self.tr("{n} records")
        self.subtitle.setText(one_or_many(records, one, many))
        self._edit_part.setVisible(task is Task.EDIT)
        self._told.setVisible(task is not Task.EDIT)
        self._told.setText("")
        self.as_rows.setVisible(task is Task.PASTE)
        self._clear_preview()
        self._say(self.tr("Choose a question first.") if task is Task.EDIT else "")

    def _clear_preview(self) -> None:
        self.preview = None
        self.pane.show_lines((), [])
        self.pane.apply.setVisible(False)
        self._tell()

    def _make_left(self) -> QWidget:
        side = ScrollColumn(LEFT_WIDTH)
        side.setMinimumWidth(LEFT_LEAST)
        side.setMaximumWidth(scaled(LEFT_WIDTH))
        column = side.column
        column.setContentsMargins(0, 0, sizes.QUESTION_GAP, sizes.QUESTION_GAP)
        column.setSpacing(sizes.LABEL_GAP)
        self._edit_part = QWidget()
        part = QVBoxLayout(self._edit_part)
        part.setContentsMargins(0, 0, 0, 0)
        part.setSpacing(sizes.LABEL_GAP)
        part.addWidget(Label(self.tr("Question"), TextStyle.STRONG))
        self.question = Picker(self.tr("Question"))
        self.question.picked.connect(self.question_chosen)
        part.addWidget(self.question)
        part.addSpacing(sizes.LABEL_GAP)
        self._answer_title = Label(self.tr("New answer"), TextStyle.STRONG)
        part.addWidget(self._answer_title)
        self._answer = QVBoxLayout()
        part.addLayout(self._answer)
        self._empty = LinkButton(self.tr("Empty the answers"))
        self._empty.clicked.connect(lambda: self._take_answer(None))
        part.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._edit_part)
        self._told = Label("", TextStyle.BODY, "ink2", wrap=True)
        column.addWidget(self._told)
        self.as_rows = Button(self.tr("Paste as new records"), "plus")
        self.as_rows.clicked.connect(self.rows_wanted)
        column.addWidget(self.as_rows, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return side

    def _take_answer(self, value: AnswerValue) -> None:
        if self.editor is not None:
            self.editor.show_state(QuestionState(value=value, choices=self.editor.state.choices))
        self.preview = None
        self._is_given = True
        self.answer_given.emit(self.key, value)

    def _drop_editor(self) -> None:
        self._is_given = False
        self._empty.setVisible(False)
        self._answer_title.setVisible(False)
        if self.editor is not None:
            self._answer.removeWidget(self.editor)
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None

    def _say(self, text: str, tone: str = "ink3") -> None:
        self.pane.said.say(text, tone)

    def _tell(self) -> None:
        self.remark.emit(self.tr("Preview, nothing changed yet") if self.preview else "")
