"""The record that is open on the form page, as everything on the page sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.problems import Problem
from genera_desktop.questionnaire.model import Form, Question, Repeat
from genera_desktop.records.content import Address
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.session import EntrySession
from genera_desktop.records.state import Change, QuestionState
from genera_desktop.records.wording import in_words
from genera_desktop.services.changes import Changes
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.last_round import last_round


class Entry(QObject):
    """Every step goes through here: it is saved, then `changed` tells what is different on the form.

    `saved` tells the other screens; `refused` carries a sentence where a step could not be saved: it stays on screen
    and is saved with the next step. `help_wanted`, `record_wanted` and `new_linked` come from single questions: what it
    means, open the record of a link, make a new record for it.
    """

    changed = Signal(list)
    saved = Signal(Changes)
    refused = Signal(str)
    help_wanted = Signal(object)
    record_wanted = Signal(str, object)
    new_linked = Signal(str, object)

    def __init__(self, editor: RecordEditor, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.language = language
        self.required_only = False
        self.show_missing = False
        self.last_round = self._answers_of_last_round()

    @property
    def session(self) -> EntrySession:
        return self.editor.session

    @property
    def form(self) -> Form:
        return self.editor.form

    @property
    def read_only(self) -> bool:
        """A complete record is read until it is reopened, and every one where the inventory may only be read."""
        return self.editor.is_complete or self.editor.inventory.read_only

    def open(self, editor: RecordEditor) -> None:
        """Goes on with another record of the same form."""
        self.editor = editor
        self.show_missing = False
        self.last_round = self._answers_of_last_round()

    def state(self, address: Address) -> QuestionState:
        return self.session.state(address)

    def answer(self, address: Address, value: AnswerValue) -> None:
        self._step(lambda: self.editor.answer(address, value))

    def add_item(self, repeat: str, parent: str = "") -> str:
        """The id of a new item at the end of a list; '' where the list takes none."""
        before = set(self.session.items(repeat, parent))
        self._step(lambda: self.editor.add_item(repeat, parent))
        return next((item for item in self.session.items(repeat, parent) if item not in before), "")

    def remove_item(self, item: str) -> None:
        self._step(lambda: self.editor.remove_item(item))

    def move_item(self, item: str, index: int) -> None:
        self._step(lambda: self.editor.move_item(item, index))

    def complete(self) -> list[Problem]:
        """Marks the record complete, or says what keeps it from that."""
        try:
            problems = self.editor.complete()
        except GeneraError as error:
            self.refused.emit(messages.say(error, self.language))
            return []
        if not problems:
            self._tell_saved()
        return problems

    def reopen(self) -> None:
        try:
            self.editor.reopen()
        except GeneraError as error:
            self.refused.emit(messages.say(error, self.language))
            return
        self._tell_saved()

    def title(self) -> str:
        return self.session.title()

    def is_blank_item(self, item: str) -> bool:
        """Whether nothing has been answered in an item yet."""
        content = self.session.content()
        return not any(one.values for one in content.items if item in (one.id, one.parent))

    def words(self, question: Question, address: Address, *, short: bool = False) -> str:
        """An answer in words."""
        state = self.state(address)
        return self._in_words(question, state, state.value, short=short)

    def words_of_last_round(self, question: Question, address: Address) -> str:
        """Last round's answer in words; '' where there was none."""
        return self._in_words(question, self.state(address), self.last_round.get(address))

    def label(self, address: Address) -> str:
        """The label of a question or list."""
        node = self.form.by_key.get(address.key)
        return self.state(address).label or (node.name if isinstance(node, Question | Repeat) else "")

    def _in_words(self, question: Question, state: QuestionState, value: AnswerValue, *, short: bool = False) -> str:
        if question.linked_form:
            found = next((choice for choice in state.choices if choice.name == value), None)
            if found is not None:
                return str(found.labels.get("", found.name))
        return in_words(self.form, question, value, language=self.language, short=short)

    def _answers_of_last_round(self) -> Mapping[Address, AnswerValue]:
        editor = self.editor
        return last_round(editor.inventory, editor.record.uuid) if editor.is_stored else {}

    def _step(self, step: Callable[[], list[Change]]) -> None:
        try:
            changes = step()
        except GeneraError as error:
            self.refused.emit(messages.say(error, self.language))
            self.changed.emit([])
            return
        self.changed.emit(changes)
        if changes:
            self._tell_saved()

    def _tell_saved(self) -> None:
        record = self.editor.record
        self.saved.emit(Changes(frozenset({record.uuid}), frozenset({record.form})))


def sentence(problem: Problem, language: str) -> str:
    """What is wrong, without the question's label: it stands at the question."""
    text = messages.say(problem, language)
    label = f"{problem.params.get('label', '')}: "
    if text.startswith(label):
        text = text[len(label) :]
    return text[:1].upper() + text[1:]
