"""A person is erased: from records, history, last round, submissions, decisions, backups and the file's unused corners.

It cannot be undone. What is left is the item's id, empty, which travels with the next workbook and erases the person
wherever that arrives.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genera_desktop.errors import GeneraError
from genera_desktop.questionnaire.model import Question, Questionnaire
from genera_desktop.records.content import Address
from genera_desktop.records.edits import Edit
from genera_desktop.records.erase import edits_that_erased, erased, with_nested
from genera_desktop.records.record import ERASED, Record, is_deleted, value_of
from genera_desktop.services.changes import NOTHING_CHANGED, Changes
from genera_desktop.services.erased_list import ErasedItem, ErasedList, erased_list, keep_erased_list
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.persons import Person, texts_of
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.summary import Summariser
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import ERASING, HistoryEntry

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction

PENDING = "erasing"
"""The setting that lists the ids that may still stand in backups and unused corners of the file."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """An ordinary answer that still says what was erased: for a person to mend, since it is no contact."""

    record: str
    title: str
    question: str
    address: Address


@dataclass(frozen=True, slots=True)
class ErasureReport:
    """What was erased, or would be: how many items, what became of the backups, and where else the same words stand."""

    items: int
    backups_rewritten: int = 0
    backups_removed: int = 0
    elsewhere: tuple[Elsewhere, ...] = ()
    changes: Changes = NOTHING_CHANGED


def erase_persons(
    inventory: Inventory, persons: Sequence[Person], *, progress: Progress = NO_PROGRESS
) -> ErasureReport:
    """Erases these persons everywhere in an inventory and in its backups, for ever.

    GeneraError where the inventory can only be read, or nobody is named.
    """
    if not persons:
        raise GeneraError("no-such-person")
    summariser = _summariser(inventory)
    questionnaire = summariser.questionnaire
    texts: set[str] = set()
    with inventory.writing() as transaction:
        dot = transaction.next_dot()
        edit = Edit(dot, inventory.now_text(), inventory.info.device)
        held = transaction.records.get_many(person.record for person in persons)
        found: dict[str, ErasedItem] = {}
        for record in held.values():
            items = with_nested(record, {person.item for person in persons if person.record == record.uuid})
            found |= {item: ErasedItem(record.uuid, item, edit) for item in items}
            texts |= _texts(questionnaire, record, items)
        transaction.history.add(list(_told(found.values())))
        _erase(transaction, summariser, found)
    finish = finish_erasing(inventory, progress=progress)
    changes = Changes(frozenset(held), frozenset(record.form for record in held.values()))
    rewritten, removed = finish
    return ErasureReport(len(found), rewritten, removed, tuple(_elsewhere(inventory, questionnaire, texts)), changes)


def foresee_erasing(inventory: Inventory, persons: Sequence[Person]) -> ErasureReport:
    """What erasing these persons would do. Nothing is written."""
    if not persons:
        raise GeneraError("no-such-person")
    wanted = {person.item for person in persons}
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        held = transaction.records.get_many(person.record for person in persons)
    items = {item for record in held.values() for item in with_nested(record, wanted)}
    texts = {text for record in held.values() for text in _texts(questionnaire, record, items)}
    return ErasureReport(len(items), elsewhere=tuple(_elsewhere(inventory, questionnaire, texts)))


def erase_as_told(transaction: Transaction, summariser: Summariser, records: Iterable[Record]) -> None:
    """Erases by id what these records, as they came from elsewhere, say was erased. `finish_erasing` comes after."""
    marked = [(record, item, edit) for record in records for item, edit in edits_that_erased(record)]
    known = erased_list(transaction).items if marked else {}
    told = {item: ErasedItem(record.uuid, item, edit) for record, item, edit in marked if item not in known}
    if told:
        _erase(transaction, summariser, told)


def erase_again(inventory: Inventory, others: ErasedList) -> None:
    """Erases whoever is on this list from an inventory that may still hold them: one that was restored."""
    summariser = _summariser(inventory)
    with inventory.writing() as transaction:
        own = erased_list(transaction)
        joined = ErasedList(others.salt or own.salt, {**others.items, **own.items}, others.marks)
        keep_erased_list(transaction, joined)
        _erase(transaction, summariser, joined.items)
    finish_erasing(inventory)


def finish_erasing(inventory: Inventory, *, progress: Progress = NO_PROGRESS) -> tuple[int, int]:
    """Takes what was erased out of the backups and the unused corners of the file: how many backups were written anew,
    and how many removed. Nothing to do where nothing was erased since; a killed program goes on with it later."""
    from genera_desktop.store.wipe import rewrite_backups, wipe

    if inventory.read_only:
        return 0, 0
    with inventory.reading() as transaction:
        pending = transaction.settings.get(PENDING, [])
        erasures = erased_list(transaction)
    if not pending:
        return 0, 0
    progress.step(0, 2, "erase")
    wanted = {item: erasures.items[item] for item in pending if item in erasures.items}
    done = rewrite_backups(
        inventory.path, inventory.clock, pending, lambda copy: _erase_in_backup(copy, wanted, erasures)
    )
    progress.step(1, 2, "erase")
    with inventory.writing() as transaction:
        transaction.settings.set(PENDING, [])
    wipe(inventory)
    return done.rewritten, done.removed


def _erase_in_backup(copy: Inventory, wanted: Mapping[str, ErasedItem], erasures: ErasedList) -> None:
    summariser = _summariser(copy)
    with copy.writing() as transaction:
        keep_erased_list(transaction, erasures)
        _erase(transaction, summariser, wanted)
        transaction.settings.set(PENDING, [])


def _summariser(inventory: Inventory) -> Summariser:
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
    return Summariser(inventory, questionnaire)


def _erase(transaction: Transaction, summariser: Summariser, found: Mapping[str, ErasedItem]) -> None:
    """Leaves nothing of these items in the rows of the file, and remembers that they were erased."""
    held = transaction.records.get_many(one.record for one in found.values())
    erasures, texts, marks = erased_list(transaction), set(), dict[str, str]()
    questionnaire = summariser.questionnaire
    for record in held.values():
        edits = {one.item: one.edit for one in found.values() if one.record == record.uuid}
        texts |= _texts(questionnaire, record, edits)
        form = questionnaire.forms.get(record.form)
        if form is not None:
            here = [item for item in edits if item in record.items]
            marks |= {mark: edits[item].at for item in here for mark in erasures.marks_of(form, record.items[item])}
        bare = erased(record, edits)
        if bare != record:
            transaction.records.put(bare, summariser.of(bare))
    transaction.traces.erase({one.record for one in found.values()}, found.keys(), texts)
    keep_erased_list(transaction, erasures.with_items(found, marks))
    transaction.settings.set(PENDING, sorted({*transaction.settings.get(PENDING, []), *found}))


def _texts(questionnaire: Questionnaire, record: Record, items: Collection[str]) -> set[str]:
    form = questionnaire.forms.get(record.form)
    if form is None:
        return set()
    return {text for item in items if item in record.items for text in texts_of(form, record.items[item])}


def _told(found: Iterable[ErasedItem]) -> Iterable[HistoryEntry]:
    for one in found:
        step = f"{ERASING}-{one.edit.dot.replica}-{one.edit.dot.counter}"
        yield HistoryEntry(
            step, ERASING, one.edit.at, one.edit.by, one.record, one.item, ERASED, None, True, one.edit.dot,
            f"{ERASING}:{step}",
        )  # fmt: skip


def _elsewhere(inventory: Inventory, questionnaire: Questionnaire, texts: Collection[str]) -> Iterable[Elsewhere]:
    """The ordinary answers that hold one of these texts."""
    if not texts:
        return
    with inventory.reading() as transaction:
        for record in transaction.records.all():
            form = questionnaire.forms.get(record.form)
            if form is None or is_deleted(record):
                continue
            holders = [("", record.answers), *((i.id, i.answers) for i in record.items.values() if not is_deleted(i))]
            for item, answers in holders:
                for key in answers:
                    value, question = value_of(answers, key), form.by_key.get(key)
                    personal = isinstance(question, Question) and question.personal
                    if isinstance(value, str) and not personal and any(text in value for text in texts):
                        title = transaction.records.title(record.uuid)
                        yield Elsewhere(record.uuid, title, key, Address(item, key))
