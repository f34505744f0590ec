"""Editing one record: every answer is on disk when `answer` returns, and every step can be undone from the history."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from genera_desktop.errors import GeneraError
from genera_desktop.problems import Problem, Severity
from genera_desktop.questionnaire.model import Form
from genera_desktop.records.content import Address, Content, content_of
from genera_desktop.records.edits import Edit, Given, apply_given, changes_to
from genera_desktop.records.erase import erased_items
from genera_desktop.records.record import (
    COMPLETE,
    DELETED,
    DEMO,
    DRAFT,
    ERASED,
    LOCAL_ID,
    REVISION,
    STATUS,
    AnswerValue,
    Dot,
    Record,
    status_of,
    value_of,
)
from genera_desktop.records.session import EntrySession
from genera_desktop.records.state import Change
from genera_desktop.services.load_questionnaire import compiled, current_questionnaire
from genera_desktop.services.local_id import next_local_ids
from genera_desktop.services.meanwhile import refuse_clashes, replayed
from genera_desktop.services.summary import summary_of
from genera_desktop.services.surroundings import Around
from genera_desktop.store.entries import EDIT, HistoryEntry
from genera_desktop.store.inventory import Inventory

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction


class RecordEditor:
    """One record open for entry: the session that the window shows, and the store behind it.

    A new record reaches the disk with its first answer, so that opening and leaving an empty form leaves nothing.
    """

    def __init__(
        self, inventory: Inventory, form: Form, record: Record, session: EntrySession, *, stored: bool
    ) -> None:
        self.inventory = inventory
        self.form = form
        self.record = record
        self.session = session
        self.is_stored = stored
        self._seal = ""
        self._first_answers: dict[str, AnswerValue] = {}
        self._language = "en"

    @classmethod
    def create(
        cls,
        inventory: Inventory,
        form_name: str,
        *,
        record_id: str = "",
        local_id: str = "",
        revision: int = 1,
        demo: bool = False,
        given: Mapping[str, AnswerValue] | None = None,
        language: str = "en",
    ) -> RecordEditor:
        """A new record of a form with its defaults, and with answers `given` by role; not on disk yet."""
        with inventory.reading() as transaction:
            questionnaire = current_questionnaire(transaction)
        form = questionnaire.forms[form_name]
        record = Record(record_id or str(uuid.uuid4()), form_name, inventory.info.cluster)
        surroundings = Around(inventory, language)
        session = EntrySession.new(compiled(form), surroundings, record.uuid)
        for role, value in (given or {}).items():
            if key := form.key_of(role):
                session.answer(Address("", key), value)
        editor = cls(inventory, form, record, session, stored=False)
        editor._language = language
        editor._first_answers = {DELETED: False, LOCAL_ID: local_id, REVISION: revision, STATUS: DRAFT}
        if demo:
            editor._first_answers[DEMO] = True
        return editor

    @classmethod
    def open(cls, inventory: Inventory, record_id: str, *, language: str = "en") -> RecordEditor:
        """A stored record; GeneraError where it is not there any more."""
        with inventory.reading() as transaction:
            record = transaction.records.get(record_id)
            if record is None:
                raise GeneraError("record-is-gone")
            questionnaire = current_questionnaire(transaction)
        form = questionnaire.forms[record.form]
        surroundings = Around(inventory, language)
        session = EntrySession(compiled(form), content_of(record), surroundings, record.uuid)
        editor = cls(inventory, form, record, session, stored=True)
        editor._language = language
        return editor

    def answer(self, address: Address, value: AnswerValue) -> list[Change]:
        """Gives, changes or empties one answer and saves it with all that follows from it. What changed on the form."""
        return self._step("answer", lambda: self.session.answer(address, value))

    def answer_many(self, given: Iterable[Given]) -> list[Change]:
        """Several answers as one step, saved and undone together."""

        def apply() -> list[Change]:
            return [change for one in given for change in self.session.answer(one.address, one.value)]

        return self._step("answers", apply)

    def add_item(self, repeat: str, parent: str = "", item_id: str = "") -> list[Change]:
        """An empty item at the end of a list, saved."""
        return self._step("add-item", lambda: self.session.add_item(repeat, parent, item_id))

    def remove_item(self, item_id: str) -> list[Change]:
        """Takes an item off its list; its answers stay in the history."""
        return self._step("remove-item", lambda: self.session.remove_item(item_id))

    def move_item(self, item_id: str, index: int) -> list[Change]:
        return self._step("move-item", lambda: self.session.move_item(item_id, index))

    def fill(self, content: Content) -> None:
        """All these answers and items as one step, beside what is there: a pasted, imported or demonstration record."""

        def apply() -> list[Change]:
            changes = []
            known = {item.id for item in self.session.content().items}
            for item in content.items:
                if item.id not in known:
                    changes += self.session.add_item(item.repeat, item.parent, item.id)
                for key, value in item.values.items():
                    changes += self.session.answer(Address(item.id, key), value)
            for key, value in content.values.items():
                changes += self.session.answer(Address("", key), value)
            return changes

        self._step("fill", apply)

    def complete(self) -> list[Problem]:
        """Marks the record complete where nothing is missing or wrong; otherwise says what is, and changes nothing."""
        problems = self._problems()
        if not problems:
            self._save("complete", [Given(Address("", STATUS), COMPLETE)])
        return problems

    def confirm(self) -> list[Problem]:
        """Confirms a complete record as it is: its next revision. Says what is missing or wrong where something is."""
        problems = self._problems()
        if not problems:
            self._save("confirm", [Given(Address("", REVISION), self._next_revision())])
        return problems

    def reopen(self) -> None:
        """Makes a complete record a draft again: the same record, its next revision."""
        following = Given(Address("", REVISION), self._next_revision())
        self._save("reopen", [Given(Address("", STATUS), DRAFT), following])

    @property
    def is_complete(self) -> bool:
        return status_of(self.record) == COMPLETE

    def _problems(self) -> list[Problem]:
        """What keeps the record from being complete."""
        wrong = [problem for problem in self.session.problems() if problem.severity is Severity.ERROR]
        return [*wrong, *self.session.missing()]

    def _next_revision(self) -> int:
        revision = value_of(self.record.answers, REVISION)
        return revision + 1 if isinstance(revision, int) else 1

    def _step(self, label: str, apply: Callable[[], list[Change]]) -> list[Change]:
        changes = apply()
        given = changes_to(self.record, self.session.content())
        if given:
            self._save(label, given)
        return changes

    def _save(self, label: str, given: list[Given]) -> None:
        """Writes a step into the record as it was when this form last saw it; where somebody else has written into it
        since, the form first takes that over, or GeneraError says what speaks against it."""
        while not self._written(label, given):
            given = self._caught_up(given)

    def _written(self, label: str, given: Sequence[Given]) -> bool:
        """Whether the step could be written: not where the record is no longer as this form knows it."""
        with self.inventory.writing() as transaction:
            before = self.record if self.is_stored else None
            if before is None:
                given = [*self._beginnings(transaction), *given]
            elif not self._is_as_known(transaction):
                return False
            dot = transaction.next_dot()
            record, entries = write_answers(self.inventory, self.record, given, dot=dot, label=label, origin=EDIT)
            seal = transaction.records.put(record, summary_of(self.form, record, self.session), over=before)
            transaction.history.add(entries)
        self.record, self._seal = record, seal
        self.is_stored = True
        return True

    def _is_as_known(self, transaction: Transaction) -> bool:
        """Whether the record is as this form has it. Under the seal that this form wrote it is read no further."""
        uuid = self.record.uuid
        if self._seal and transaction.records.seal_of(uuid) == self._seal:
            return True
        return transaction.records.get(uuid) == self.record

    def _beginnings(self, transaction: Transaction) -> list[Given]:
        """What a new record has from the start. It is numbered now: a number may be taken while the form is empty."""
        form, cluster, first = self.form.name, self.record.cluster, dict(self._first_answers)
        if LOCAL_ID in first and (not first[LOCAL_ID] or self.inventory.is_shared):
            taken = transaction.records.local_ids(form, cluster)
            if not first[LOCAL_ID] or first[LOCAL_ID] in taken:
                first[LOCAL_ID] = next(next_local_ids(taken, cluster, form, current_questionnaire(transaction)))
        return [Given(Address("", key), value) for key, value in first.items()]

    def catch_up(self) -> bool:
        """Takes over what others have written into the record since it was opened; whether there was anything.
        GeneraError where it is not there any more."""
        before = self.record
        if self.is_stored:
            self._take_over()
        return self.record is not before

    def _caught_up(self, given: Sequence[Given]) -> list[Given]:
        """What this step means for the record as others have left it, which the form shows from now on."""
        base = self.record
        self._take_over()
        gone = erased_items(self.record) - erased_items(base)  # a form that was open meanwhile still has the person
        given = [one for one in given if one.address.item not in gone]
        refuse_clashes(self.form, base, self.record, given, self._language)
        return replayed(self.session, self.record, given)

    def _take_over(self) -> None:
        with self.inventory.reading() as transaction:
            current = transaction.records.get(self.record.uuid)
        if current is None:
            raise GeneraError("record-is-gone")
        if current != self.record:
            self.record = current
            surroundings = Around(self.inventory, self._language)
            self.session = EntrySession(compiled(self.form), content_of(current), surroundings, current.uuid)


def write_answers(
    inventory: Inventory, record: Record, given: Iterable[Given], *, dot: Dot, label: str, origin: str
) -> tuple[Record, list[HistoryEntry]]:
    """The record after one step of edits, and the step's history. Nothing is stored yet."""
    edit = Edit(dot, inventory.now_text(), inventory.info.device)
    step = f"{dot.replica}-{dot.counter}"
    entries = []
    before = record
    for one in given:
        item, key = one.address
        held = record.items.get(item) if item else record
        if item and held and ERASED in held.answers:
            continue
        # What was not there before the step counts as deleted, so that undoing its creation deletes it.
        known = before.items.get(item) if item else before
        missing = key == DELETED and not (known and DELETED in known.answers)
        old = True if missing and one.value is False else value_of(held.answers, key) if held else None
        record = apply_given(record, one, edit)
        entries.append(HistoryEntry(step, label, edit.at, edit.by, record.uuid, item, key, old, one.value, dot, origin))
    return record, entries
