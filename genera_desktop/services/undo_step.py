"""Steps of editing taken back, and deleted records: the history is what undo goes by."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.records.content import Address, versions_at
from genera_desktop.records.edits import Given
from genera_desktop.records.erase import erased_items
from genera_desktop.records.record import DELETED, Dot, Record, shown
from genera_desktop.services.changes import Changes
from genera_desktop.services.edit_record import write_answers
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.summary import Summariser
from genera_desktop.store.entries import EDIT, HistoryEntry
from genera_desktop.store.inventory import Inventory

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction

UNDO, REDO = "undo", "redo"
"""The labels of steps that take back a step, and of those that take back such a one. The origin of both is
`undo:<step>`."""


@frozen
class Undone:
    """What undoing did. `step` is the new step, which can be undone in turn (that is redo)."""

    step: str
    changes: Changes


def delete_records(inventory: Inventory, records: list[str]) -> Undone:
    """Deletes records, as one step. A deleted record leaves a tombstone, which travels and can be undone."""
    return _write(inventory, [(record, Given(Address("", DELETED), True)) for record in records], "delete", EDIT)


def undo_step(inventory: Inventory, step: str, *, progress: Progress = NO_PROGRESS) -> Undone:
    """Takes back one step of edits: every answer gets its old value again, as an edit of its own.

    GeneraError where an answer has been changed since by another step: nothing is undone then.
    """
    progress.step(0, 1, UNDO)
    with inventory.at_once():
        return _undo_step(inventory, step, progress)


def _undo_step(inventory: Inventory, step: str, progress: Progress) -> Undone:
    with inventory.reading() as transaction:
        entries = transaction.history.step(step)
        records = transaction.records.get_many({entry.record for entry in entries})
        gone = {(uuid, item) for uuid, record in records.items() for item in erased_items(record)}
        entries = [entry for entry in entries if (entry.record, entry.item) not in gone]
        if not all(_still_as_left(transaction, records.get(entry.record), entry) for entry in entries):
            raise GeneraError("changed-since-step")
    given = [(entry.record, _old(entry, records[entry.record])) for entry in entries]
    label = REDO if entries and entries[0].origin.startswith(f"{UNDO}:") else UNDO
    return _write(inventory, given, label, f"{UNDO}:{step}", progress)


def _still_as_left(transaction: Transaction, record: Record | None, entry: HistoryEntry) -> bool:
    if record is None:
        return False
    versions = versions_at(record, Address(entry.item, entry.key))
    if entry.key == DELETED:  # every edit says anew that what it edits is there
        before = shown(versions)
        return before is not None and before.value is entry.new
    dots = {version.dot for version in versions}
    if entry.dot in dots:
        return True
    told = transaction.history.of(entry.record, entry.item, entry.key)
    left = _standing(told, entry.dot)
    return any(_standing(told, dot) == left for dot in dots)


def _standing(told: Sequence[HistoryEntry], dot: Dot) -> Dot | None:
    """The edit whose outcome an answer shows: one that undid an edit brought back the one before that.

    `told` is the history of the answer, newest first.
    """
    for place, entry in enumerate(told):
        if entry.dot != dot:
            continue
        if not entry.origin.startswith(f"{UNDO}:"):
            return dot
        undone = entry.origin.removeprefix(f"{UNDO}:")
        following = (later for later in range(place + 1, len(told)) if told[later].step == undone)
        before = next(following, len(told)) + 1
        return _standing(told[before:], told[before].dot) if before < len(told) else None
    return dot


def _old(entry: HistoryEntry, record: Record) -> Given:
    """The answer as it was. What a record or item did not have before it existed is deleted with it."""
    item = record.items.get(entry.item)
    return Given(Address(entry.item, entry.key), entry.old, item.repeat if item else "", item.parent if item else "")


def _write(
    inventory: Inventory,
    given: list[tuple[str, Given]],
    label: str,
    origin: str,
    progress: Progress = NO_PROGRESS,
) -> Undone:
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
    summariser = Summariser(inventory, questionnaire)
    by_record: dict[str, list[Given]] = {}
    for uuid, one in given:
        by_record.setdefault(uuid, []).append(one)
    step, forms = "", set()
    with inventory.writing() as transaction:
        held = transaction.records.get_many(by_record)
        dot = transaction.next_dot()
        for done, (uuid, answers) in enumerate(by_record.items()):
            progress.step(done, len(by_record), label)
            record, entries = write_answers(inventory, held[uuid], answers, dot=dot, label=label, origin=origin)
            transaction.records.put(record, summariser.of(record))
            transaction.history.add(entries)
            step = entries[0].step
            forms.add(record.form)
    return Undone(step, Changes(records=frozenset(by_record), forms=frozenset(forms)))
