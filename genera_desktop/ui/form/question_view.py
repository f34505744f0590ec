"""One question on the form: label, hint, field, and what is wrong with the answer."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from genera_desktop.questionnaire.model import Question, QuestionType
from genera_desktop.records.answers import is_blank, text_of
from genera_desktop.records.content import Address
from genera_desktop.records.state import QuestionState
from genera_desktop.records.wording import hint_in_words
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.problem_line import ProblemLine
from genera_desktop.ui.editors.choice_editors import LinkEditor
from genera_desktop.ui.editors.choose import editor_for
from genera_desktop.ui.editors.scale_editor import ScaleEditor, legend
from genera_desktop.ui.editors.text_editors import LineEditor
from genera_desktop.ui.form.entry import Entry, sentence
from genera_desktop.ui.form.last_round_note import LastRoundNote
from genera_desktop.ui.form.question_label import QuestionLabel
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle


class QuestionView(QWidget):
    """Shows a question's state and hands answers on."""

    def __init__(self, entry: Entry, question: Question, item: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.question = question
        self.address = Address(item, question.key)
        self.label = QuestionLabel()
        self.hint: Label | None = None
        self.problem: ProblemLine | None = None
        self.last_round: LastRoundNote | None = None
        self.editor = editor_for(question, entry.form, entry.language)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, sizes.QUESTION_GAP)
        self.column.setSpacing(0)
        self.column.addWidget(self.label)
        self.column.addSpacing(sizes.LABEL_GAP)
        self.column.addWidget(self.editor)
        self.editor.value_left.connect(self._take)
        self.label.special_wanted.connect(lambda: self.editor.open_special_menu())
        self.label.help_wanted.connect(lambda: self.entry.help_wanted.emit(self.address))
        if isinstance(self.editor, LineEditor):
            self.editor.field.textEdited.connect(lambda text: self.entry.typed.emit(self.address, text))
        if isinstance(self.editor, LinkEditor):
            self.editor.new_wanted.connect(lambda form: self.entry.new_linked.emit(form, self.address))
            self.editor.record_wanted.connect(lambda record: self.entry.record_wanted.emit(record, self.address))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.show_more(shown=True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.show_more(shown=False)

    def show_more(self, *, shown: bool) -> None:
        """Shows the buttons behind the label while the mouse or the cursor is at the question."""
        focused = self.focusWidget() is not None and self.focusWidget().hasFocus()
        special = self.editor.offers_special and not self.editor.read_only
        self.label.show_tools(shown=shown or focused, special=special)

    def set_item(self, item: str) -> None:
        """Goes on with the same question of another item."""
        self.address = Address(item, self.question.key)

    def refresh(self) -> None:
        """Shows the question as it is now."""
        state = self.entry.state(self.address)
        set_hidden(self, hidden=not self._is_shown(state))
        if not state.relevant:
            return
        self.label.show_label(state.label or self.question.name, required=state.required)
        self.editor.set_read_only(state.read_only or self.entry.read_only)
        self.editor.show_state(state)
        self._show_hint(state)
        self._show_problem(state)
        self._show_last_round(state)

    def take_over(self) -> None:
        """Gives last round's answer again, if there was one."""
        last = self.entry.last_round.get(self.address)
        if not is_blank(last) and self._can_take_over():
            self.entry.answer(self.address, last)
            self.refresh()  # what was typed and not left yet gives way, even where nothing has changed on disk

    def questions(self) -> Iterator[QuestionView]:
        yield self

    def tab_stops(self) -> list[QWidget]:
        return [] if is_out_of_view(self) else self.editor.tab_stops()

    def _is_shown(self, state: QuestionState) -> bool:
        if not state.relevant or not is_visible_question(self.question):
            return False
        return self.entry.is_wanted(self.address, state)

    def _take(self, value: object) -> None:
        self.entry.answer(self.address, value)  # type: ignore[arg-type]  # editors give plain answers

    def _show_hint(self, state: QuestionState) -> None:
        text = hint_in_words(self.entry.form, self.question, state.hint, self.entry.language)
        if isinstance(self.editor, ScaleEditor):
            text = legend(text)[1]  # what each step means stands at the scale
        if text and self.hint is None:
            self.hint = Label("", TextStyle.HINT, "ink3", wrap=True)
            self.hint.setContentsMargins(0, 2, 0, 0)
            self.column.insertWidget(1, self.hint)
        if self.hint is not None:
            self.hint.setText(text)
            set_hidden(self.hint, hidden=not text)

    def _show_last_round(self, state: QuestionState) -> None:
        last = self.entry.last_round.get(self.address)
        shown = not is_blank(last) and self.question.holds_answer
        if isinstance(self.editor, ScaleEditor):
            self.editor.scale.set_last_round(text_of(last) if shown else "")
        if shown and self.last_round is None:
            self.last_round = self._note_beside()
        if self.last_round is not None:
            set_hidden(self.last_round, hidden=not shown)
            words = self.entry.words_of_last_round(self.question, self.address)
            self.last_round.show_answer(words, same=last == state.value, locked=not self._can_take_over())

    def _can_take_over(self) -> bool:
        return not (self.editor.read_only or self.question.calculation or not self.question.holds_answer)

    def _note_beside(self) -> LastRoundNote:
        """The place for last round's answer, at the right of the field."""
        note = LastRoundNote()
        note.taken.connect(self.take_over)
        row = QHBoxLayout()
        row.setSpacing(sizes.QUESTION_GAP)
        place = self.column.indexOf(self.editor)
        self.column.removeWidget(self.editor)
        row.addWidget(self.editor, 1)
        row.addWidget(note, 0, Qt.AlignmentFlag.AlignTop)
        self.column.insertLayout(place, row)
        return note

    def _show_problem(self, state: QuestionState) -> None:
        text, tone = "", "red"
        if state.problem is not None:
            text = sentence(state.problem, self.entry.language)
            tone = "amber" if state.problem.severity == "warning" else "red"
        elif state.is_missing and self.entry.show_missing:
            text, tone = self.tr("An answer is needed"), "amber"
        if text and self.problem is None:
            self.problem = ProblemLine()
            self.column.addSpacing(sizes.HINT_GAP)
            self.column.addWidget(self.problem)
        if self.problem is not None:
            self.problem.say(text, tone)


def question_around(widget: QWidget | None) -> QuestionView | None:
    """The question that a widget belongs to."""
    while widget is not None and not isinstance(widget, QuestionView):
        widget = widget.parentWidget()
    return widget


def set_hidden(widget: QWidget, *, hidden: bool) -> None:
    """Hides or shows a part of the form. What has never been hidden comes into view with what is around it, which
    costs much less than to show it by itself."""
    if hidden or widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
        widget.setHidden(hidden)


def is_out_of_view(widget: QWidget) -> bool:
    """Whether a part of the form has been hidden; a new one has not."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def is_visible_question(question: Question) -> bool:
    """Whether a question has a place on the form. A calculation has one where the questionnaire puts it into a table
    or explains it in a hint: the others are steps on the way."""
    if question.type is QuestionType.CALCULATE:
        return question.list_column is not None or bool(question.hints)
    return question.type is not QuestionType.HIDDEN
