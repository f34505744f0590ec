"""The record that is open on the form page, as everything on the page sees it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.problems import Problem
from genera_desktop.questionnaire.model import Form, Question, Repeat
from genera_desktop.records.answers import is_blank
from genera_desktop.records.content import Address
from genera_desktop.records.edits import Given
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.session import EntrySession
from genera_desktop.records.state import Change, QuestionState
from genera_desktop.records.wording import in_words
from genera_desktop.services.changes import Changes
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.last_round import is_to_confirm, last_round
from genera_desktop.services.meanwhile import MeanwhileError
from genera_desktop.ui.form.view import View
from genera_desktop.ui.words import day


class Entry(QObject):
    """Every step goes through here: it is saved, then `changed` tells what is different on the form.

    `renewed` comes instead where others have written into the record: all of it is to be shown again. `clashed` carries
    why a step was refused that met another coordinator's, and the answers that can be given all the same.
    `saved` tells the other screens; `refused` carries a sentence where a step could not be saved: it stays on screen
    and is saved with the next step. `help_wanted`, `record_wanted` and `new_linked` come from single questions: what it
    means, open the record of a link, make a new record for it. `item_removed` tells that an item with answers went,
    `erase_wanted` names a contact that is to be erased everywhere, `typed` what stands in a field that has not been
    left yet.
    """

    changed = Signal(list)
    renewed = Signal()
    clashed = Signal(str, list)
    saved = Signal(Changes)
    refused = Signal(str)
    help_wanted = Signal(object)
    record_wanted = Signal(str, object)
    new_linked = Signal(str, object)
    item_removed = Signal()
    erase_wanted = Signal(str)
    typed = Signal(object, str)

    def __init__(self, editor: RecordEditor, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.language = language
        self.view = View.ALL
        self.show_missing = False
        self._missing_at_first: frozenset[Address] = frozenset()
        self._take_up()

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

    @property
    def is_to_confirm(self) -> bool:
        """Whether a complete record stands as the last round left it."""
        can_confirm = self.editor.is_complete and not self.editor.inventory.read_only
        return can_confirm and bool(self.last_round) and is_to_confirm(self.editor.inventory, self.editor.record)

    def open(self, editor: RecordEditor) -> None:
        """Goes on with another record of the same form."""
        self.editor = editor
        self.show_missing = False
        self._take_up()

    def show(self, view: View) -> None:
        """Says which questions are in view from now on."""
        self.view = view
        self._take_up()

    def is_wanted(self, address: Address, state: QuestionState) -> bool:
        """Whether a question that may be answered is in view. One that was missing stays after it is answered."""
        if self.view is View.ALL or state.problem is not None:
            return True
        return state.required if self.view is View.REQUIRED else state.is_missing or address in self._missing_at_first

    def wants_list(self, repeat: Repeat, items: Sequence[str]) -> bool:
        """Whether a list is in view: an empty one that need not be filled is left out where not all is wanted."""
        if self.view is View.ALL:
            return True
        if self.view is View.MISSING and items:
            keys = [question.key for question in self.form.questions_of(repeat.key)]
            addresses = [Address(item, key) for item in items for key in keys]
            return any(self.is_wanted(address, self.state(address)) for address in addresses)
        required = any(isinstance(node, Question) and node.required for node in repeat.children)
        return bool(items) or required

    def state(self, address: Address) -> QuestionState:
        return self.session.state(address)

    def asked_now(self) -> Iterator[Address]:
        """The questions that are shown now, in the form's order; those within lists aside."""
        for question in self.form.questions_of(""):
            address = Address("", question.key)
            if question.asked and self.state(address).relevant:
                yield address

    def answer(self, address: Address, value: AnswerValue) -> None:
        self._step(lambda: self.editor.answer(address, value))

    def add_item(self, repeat: str, parent: str = "") -> str:
        """The id of a new item at the end of a list; '' where the list takes none."""
        before = set(self.session.items(repeat, parent))
        self._step(lambda: self.editor.add_item(repeat, parent))
        return next((item for item in self.session.items(repeat, parent) if item not in before), "")

    def remove_item(self, item: str) -> None:
        blank = self.is_blank_item(item)
        self._step(lambda: self.editor.remove_item(item))
        if not blank and item not in {one.id for one in self.session.content().items}:
            self.item_removed.emit()

    def take_over(self, addresses: Iterable[Address]) -> int:
        """Gives last round's answers again where there is none now, as one step; how many there were."""
        given = [Given(address, self.last_round[address]) for address in self.emptied(addresses)]
        if given:
            self._step(lambda: self.editor.answer_many(given))
        return len(given)

    def emptied(self, addresses: Iterable[Address]) -> list[Address]:
        """The questions that had an answer in the last round and have none now, among these."""
        if self.read_only or not self.last_round:
            return []
        return [address for address in addresses if self._is_emptied(address)]

    def confirm(self) -> list[Problem]:
        """Confirms a complete record as it is, or says what keeps it from that."""
        return self._finish(self.editor.confirm)

    def move_item(self, item: str, index: int) -> None:
        self._step(lambda: self.editor.move_item(item, index))

    def complete(self) -> list[Problem]:
        """Marks the record complete, or says what keeps it from that."""
        return self._finish(self.editor.complete)

    def _finish(self, finish: Callable[[], list[Problem]]) -> list[Problem]:
        session = self.session
        try:
            problems = finish()
        except GeneraError as error:
            self._refuse(error, session)
            return []
        if not problems:
            self._tell_saved()
        return problems

    def reopen(self) -> None:
        session = self.session
        try:
            self.editor.reopen()
        except GeneraError as error:
            self._refuse(error, session)
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
            found = state.choice(value)
            if found is not None:
                return str(found.labels.get("", found.name))
        return in_words(self.form, question, value, language=self.language, short=short, write_day=day)

    def _take_up(self) -> None:
        """Begins anew with the record or the view."""
        self.last_round = self._answers_of_last_round()
        missing = self.session.missing() if self.view is View.MISSING else []
        self._missing_at_first = frozenset(Address(one.place.item, one.place.question) for one in missing)

    def _is_emptied(self, address: Address) -> bool:
        question, state = self.form.by_key.get(address.key), self.state(address)
        if not isinstance(question, Question) or not question.asked or state.read_only or not state.relevant:
            return False
        return is_blank(state.value) and not is_blank(self.last_round.get(address))

    def _answers_of_last_round(self) -> Mapping[Address, AnswerValue]:
        editor = self.editor
        return last_round(editor.inventory, editor.record.uuid) if editor.is_stored else {}

    def _step(self, step: Callable[[], list[Change]]) -> None:
        session = self.session
        try:
            changes = step()
        except GeneraError as error:
            self._refuse(error, session)
            self.changed.emit([])
            return
        self.changed.emit(changes)
        if self.session is not session:
            self.renewed.emit()
        if changes:
            self._tell_saved()

    def give_again(self, given: Sequence[Given]) -> None:
        """Gives answers over those of somebody else, which are in view now."""
        self._step(lambda: self.editor.answer_many(given))

    def _refuse(self, error: GeneraError, before: EntrySession) -> None:
        text = messages.say(error, self.language)
        if isinstance(error, MeanwhileError) and error.given:
            self.clashed.emit(text, list(error.given))
        else:
            self.refused.emit(text)
        if self.session is not before:
            self.renewed.emit()

    def _tell_saved(self) -> None:
        record = self.editor.record
        self.saved.emit(Changes(frozenset({record.uuid}), frozenset({record.form})))


def sentence(problem: Problem, language: str) -> str:
    """What is wrong, without the question's label: it stands at the question."""
    text = messages.say_beside_label(problem, language)
    return text[:1].upper() + text[1:]
