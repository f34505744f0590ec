"""Editors into which people type: a line, a text of several lines, a number."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from genera_desktop.questionnaire.model import QuestionType
from genera_desktop.records.answers import text_of
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.state import QuestionState
from genera_desktop.ui.components.fields import TextArea, TextField
from genera_desktop.ui.editors.editor import Asked, Editor
from genera_desktop.ui.editors.typed_number import number_text, read_number

LINE_WIDTH = 480
SHORT_WIDTH = 300

_HINTS = {
    "url": Qt.InputMethodHint.ImhUrlCharactersOnly,
    "email": Qt.InputMethodHint.ImhEmailCharactersOnly,
    "phone": Qt.InputMethodHint.ImhDialableCharactersOnly,
    "numbers": Qt.InputMethodHint.ImhPreferNumbers,
}


class FieldEditor(Editor):
    """A `field` that is typed into, and whose answer is told when it is left."""

    field: TextField | TextArea

    def show_problem(self, problem: bool) -> None:
        self.field.set_problem(problem)

    def lock(self, read_only: bool) -> None:
        self.field.setReadOnly(read_only)

    def stops(self) -> list[QWidget]:
        return [self.field]

    def commit(self) -> None:
        self.field.leave_now()


class LineEditor(FieldEditor):
    """One line of text. Subclasses say how a text is read into an answer and an answer written as text."""

    field: TextField
    field_width = LINE_WIDTH

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.field = TextField(asked.name)
        self.field.setMaximumWidth(self.field_width)
        for word, hint in _HINTS.items():
            if word in asked.question.appearance:
                self.field.setInputMethodHints(hint)
        self.field.left.connect(self._leave)
        self.column.addWidget(self.field)

    def read(self, text: str) -> AnswerValue:
        """The answer that a text means; the text itself where it means none, so that it stays and is a problem."""
        return text

    def write(self, value: AnswerValue) -> str:
        return text_of(value)

    def show_value(self, state: QuestionState) -> None:
        self.field.set_value(self.write(state.value))

    def _leave(self) -> None:
        text = self.field.text().strip()
        value = self.read(text) if text else None
        self.leave_value(value)
        if value == self.state.value:
            # The same answer in other words: it is shown in the usual ones.
            self.field.set_value(self.write(value))


class NumberEditor(LineEditor):
    """A whole or decimal number, typed as the user's locale writes numbers."""

    field_width = SHORT_WIDTH

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self._grouped = "year" not in asked.question.appearance
        digits = asked.question.type is QuestionType.INTEGER
        hint = Qt.InputMethodHint.ImhDigitsOnly if digits else Qt.InputMethodHint.ImhFormattedNumbersOnly
        self.field.setInputMethodHints(hint)

    def read(self, text: str) -> AnswerValue:
        number = read_number(text, QLocale())
        return text if number is None else number

    def write(self, value: AnswerValue) -> str:
        if not isinstance(value, int | float) or isinstance(value, bool):
            return text_of(value)
        return number_text(value, QLocale()) if self._grouped else text_of(value)


class ProseEditor(FieldEditor):
    """Several lines, growing with the text."""

    field: TextArea

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.field = TextArea(asked.name)
        self.field.left.connect(self._leave)
        self.column.addWidget(self.field)

    def show_value(self, state: QuestionState) -> None:
        self.field.set_value(text_of(state.value))

    def _leave(self) -> None:
        text = self.field.toPlainText().strip()
        self.leave_value(text or None)
